//! `cargo xtask …`: the commands of this repository.
//!
//! The generator is a library of pure functions; this program reads the files before it and writes
//! them after it.

mod codegen;
mod diff;
mod disk;
mod import;
mod openapi;
mod report;
mod saved;
mod transcribe;
mod verify;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

fn main() -> ExitCode {
    let matches = command().get_matches();
    match matches.subcommand() {
        Some(("codegen", arguments)) => codegen::run(&codegen_options(arguments)),
        Some(("diff", arguments)) => diff::run(&diff_options(arguments)),
        Some(("openapi", arguments)) => openapi::run(&openapi::Options {
            service: arguments.get_one::<String>("service").cloned(),
            spec: folder_of(arguments, "spec", "spec"),
            out: arguments.get_one::<PathBuf>("out").cloned(),
        }),
        Some(("schema", _)) => schema(),
        Some(("import", arguments)) => {
            import::run(&transcribe_options(arguments, "import", "files"))
        }
        Some(("transcribe", arguments)) => {
            let pages = arguments.get_many::<PathBuf>("pages");
            let pages: Vec<PathBuf> = pages.into_iter().flatten().cloned().collect();
            if arguments.get_flag("json") {
                transcribe::json(&pages)
            } else {
                transcribe::run(&transcribe_options(arguments, "transcribe", "pages"))
            }
        }
        Some(("verify", arguments)) => {
            let pages = arguments.get_many::<PathBuf>("pages");
            let pages: Vec<PathBuf> = pages.into_iter().flatten().cloned().collect();
            verify::run(
                &pages,
                &folder_of(arguments, "spec", "spec"),
                arguments.get_flag("read"),
            )
        }
        // clap has refused everything else.
        _ => ExitCode::FAILURE,
    }
}

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

fn command() -> Command {
    let folder = |name: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name("DIR")
            .value_parser(value_parser!(PathBuf))
    };
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
        .subcommand(diff_command())
        .subcommand(
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
                ),
        )
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
                .arg(folder("spec").help("The spec [default: spec/ of the repository]"))
                .arg(pages()),
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

fn diff_options(arguments: &ArgMatches) -> diff::Options {
    fn chosen<T: Copy>(arguments: &ArgMatches, flag: &str, choices: &[(&str, T)]) -> Option<T> {
        let name = arguments.get_one::<String>(flag)?;
        choices.iter().find(|(it, _)| it == name).map(|(_, it)| *it)
    }
    let format = chosen(arguments, "format", &diff::Format::NAMES);
    diff::Options {
        before: arguments.get_one::<String>("before").cloned(),
        after: arguments.get_one::<String>("after").cloned(),
        spec: folder_of(arguments, "spec", "spec"),
        format: match format {
            Some(format) if !arguments.get_flag("explain") => format,
            _ => diff::Format::Explain,
        },
        fail_on: chosen(arguments, "fail-on", &diff::FailOn::NAMES),
    }
}

/// Writes the schema of the spec language.
fn schema() -> ExitCode {
    match disk::write(&root().join("spec/schema.json"), &generator::schema()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The repository's folder.
fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// The folder that a flag names, or the repository's own.
fn folder_of(arguments: &ArgMatches, flag: &str, default: &str) -> codegen::Folder {
    match arguments.get_one::<PathBuf>(flag) {
        Some(path) => codegen::Folder {
            path: path.clone(),
            name: path.display().to_string(),
            given: true,
        },
        None => codegen::Folder {
            path: root().join(default),
            name: default.to_owned(),
            given: false,
        },
    }
}

/// What is written where; `files` is the argument that names what is read.
fn transcribe_options(
    arguments: &ArgMatches,
    command: &'static str,
    files: &str,
) -> transcribe::Options {
    let pages = arguments.get_many::<PathBuf>(files);
    let service = arguments.get_one::<String>("service");
    transcribe::Options {
        pages: pages.into_iter().flatten().cloned().collect(),
        service: service.cloned().unwrap_or_default(),
        merge: arguments.get_flag("merge"),
        new: arguments.get_flag("new"),
        command,
        spec: folder_of(arguments, "spec", "spec"),
    }
}

fn codegen_options(arguments: &ArgMatches) -> codegen::Options {
    codegen::Options {
        check: arguments.get_flag("check"),
        spec: folder_of(arguments, "spec", "spec"),
        out: folder_of(arguments, "out", "generated"),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_command_line_is_sound() {
        super::command().debug_assert();
    }
}
