//! The command line: every command, its flags, and what it says of them.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};

use crate::{check, diff};

fn service() -> Arg {
    Arg::new("service")
        .long("service")
        .value_name("NAME")
        .help("Write into this service's folder; an operation that is there is compared")
}

fn merge() -> Arg {
    Arg::new("merge")
        .long("merge")
        .action(ArgAction::SetTrue)
        .help("Bring specs up to date where they are older, and say what is left to do")
}

fn new() -> Arg {
    Arg::new("new")
        .long("new")
        .action(ArgAction::SetTrue)
        .help("Write what only resembles an operation of the spec as another one")
}

fn pages() -> Arg {
    Arg::new("pages")
        .value_name("PAGES")
        .num_args(1..)
        .required(true)
        .value_parser(value_parser!(PathBuf))
        .help("Pages as HTML or text, or folders of them")
}

/// The whole command line.
pub(crate) fn command() -> Command {
    Command::new("cargo xtask")
        .bin_name("cargo xtask")
        .about("The commands of this repository")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("codegen")
                .about("Generates the crate from the spec")
                .arg(
                    Arg::new("check")
                        .long("check")
                        .action(ArgAction::SetTrue)
                        .help("Write nothing; show what would change, and fail if anything would"),
                )
                .arg(folder("spec").help("The spec [default: spec/ of the repository]"))
                .arg(
                    folder("out")
                        .help("The generated crate [default: generated/ of the repository]"),
                ),
        )
        .subcommand(check_command())
        .subcommand(diff_command())
        .subcommand(openapi_command())
        .subcommand(release_command())
        .subcommand(
            Command::new("schema").about("Writes spec/schema.json, by which editors check pages"),
        )
        .subcommand(
            Command::new("import")
                .about("Reads Swagger 2.0 and OpenAPI 3 definitions: writes the spec of each operation")
                .arg(service().required(true))
                .arg(merge())
                .arg(new())
                .arg(folder("spec").help("The spec [default: spec/ of the repository]"))
                .arg(
                    Arg::new("files")
                        .value_name("FILES")
                        .num_args(1..)
                        .required(true)
                        .value_parser(value_parser!(PathBuf))
                        .help("Definitions as JSON or YAML, or folders of them"),
                ),
        )
        .subcommand(
            Command::new("transcribe")
                .about("Reads saved reference pages: writes their spec, or prints what their tables say")
                .arg(service().required_unless_present("json").conflicts_with("json"))
                .arg(merge().requires("service"))
                .arg(new().requires("service"))
                .arg(folder("spec").requires("service").help("The spec [default: spec/ of the repository]"))
                .arg(
                    Arg::new("json")
                        .long("json")
                        .action(ArgAction::SetTrue)
                        .help(
                            "Print what the tables say: one page indented, several as a line each",
                        ),
                )
                .arg(pages()),
        )
        .subcommand(
            Command::new("verify")
                .about("Compares saved reference pages with the spec, fact by fact")
                .arg(
                    Arg::new("read")
                        .long("read")
                        .action(ArgAction::SetTrue)
                        .help("Record that you have read the pages' words; the specs stay as they are"),
                )
                .arg(
                    Arg::new("service")
                        .long("service")
                        .value_name("NAME")
                        .help("Compare with the pages of this service alone"),
                )
                .arg(folder("spec").help("The spec [default: spec/ of the repository]"))
                .arg(pages()),
        )
}

fn folder(name: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name("DIR")
        .value_parser(value_parser!(PathBuf))
}

fn check_command() -> Command {
    Command::new("check")
        .about("Checks what needs no compiler: specs and ledgers, generated crates, outlines, schema, version")
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .value_parser(names(&check::Format::NAMES))
                .default_value("text")
                .help("What to print; `github` adds annotations of a workflow to the text"),
        )
}

fn openapi_command() -> Command {
    Command::new("openapi")
                .about("Writes the spec as OpenAPI 3.1, for other tools")
                .arg(
                    Arg::new("service")
                        .long("service")
                        .value_name("NAME")
                        .help("This service alone [default: all of them in one document]"),
                )
                .arg(folder("spec").help("The spec [default: spec/ of the repository]"))
                .arg(
                    Arg::new("out")
                        .long("out")
                        .value_name("FILE")
                        .value_parser(value_parser!(PathBuf))
                        .help("YAML if it ends in .yaml or .yml, JSON if it ends in .json [default: YAML to the standard output]"),
                )
}

fn release_command() -> Command {
    Command::new("release")
        .about("Shows the next version and its changelog, from what has changed since the newest tag `v…`")
        .arg(
            Arg::new("yes")
                .long("yes")
                .action(ArgAction::SetTrue)
                .help("Write them into Cargo.toml, Cargo.lock and CHANGELOG.md"),
        )
        .arg(
            Arg::new("date")
                .long("date")
                .value_name("YYYY-MM-DD")
                .help("The day of the release [default: today, in UTC]"),
        )
}

fn diff_command() -> Command {
    Command::new("diff")
        .about("Says what has changed between two specs, and whom it breaks, on the wire and in Rust")
        .arg(
            Arg::new("spec")
                .long("spec")
                .value_name("DIR")
                .value_parser(value_parser!(PathBuf))
                .help("The spec, now and at every revision [default: spec/ of the repository]"),
        )
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .value_parser(names(&diff::Format::NAMES))
                .default_value("text")
                .help("What to print"),
        )
        .arg(
            Arg::new("explain")
                .long("explain")
                .action(ArgAction::SetTrue)
                .conflicts_with("format")
                .help("Print how each verdict is derived"),
        )
        .arg(
            Arg::new("fail-on")
                .long("fail-on")
                .value_name("VERDICT")
                .value_parser(names(&diff::FailOn::NAMES))
                .help("Exit with 1 if a change is `breaking` (on the wire or in Rust), breaking on the `wire`, in `rust`, or `depends`"),
        )
        .arg(
            Arg::new("since-release")
                .long("since-release")
                .action(ArgAction::SetTrue)
                .help("Compare with the newest tag `v…`"),
        )
        .arg(
            Arg::new("before")
                .value_name("BEFORE")
                .required_unless_present("since-release")
                .conflicts_with("since-release")
                .help("A revision of git, or a folder"),
        )
        .arg(
            Arg::new("after")
                .value_name("AFTER")
                .help("The same [default: the working tree]"),
        )
}

/// The names of choices.
fn names<T>(choices: &[(&'static str, T)]) -> clap::builder::PossibleValuesParser {
    choices
        .iter()
        .map(|(name, _)| *name)
        .collect::<Vec<_>>()
        .into()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_command_line_is_sound() {
        super::command().debug_assert();
    }
}
