//! `cargo xtask …`: the commands of this repository.
//!
//! The generator is a library of pure functions; this program reads the files before it and writes
//! them after it.

mod check;
mod codegen;
mod command_line;
mod diff;
mod disk;
mod git;
mod import;
mod openapi;
mod release;
mod report;
mod saved;
mod since_release;
mod transcribe;
mod verify;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;

fn main() -> ExitCode {
    let matches = command_line::command().get_matches();
    match matches.subcommand() {
        Some(("codegen", arguments)) => codegen::run(&codegen_options(arguments)),
        Some(("check", arguments)) => {
            let format = chosen(arguments, "format", &check::Format::NAMES);
            check::run(&root(), format.unwrap_or(check::Format::Text))
        }
        Some(("diff", arguments)) => diff::run(&diff_options(arguments)),
        Some(("openapi", arguments)) => openapi::run(&openapi::Options {
            service: arguments.get_one::<String>("service").cloned(),
            spec: folder_of(arguments, "spec", "spec"),
            out: arguments.get_one::<PathBuf>("out").cloned(),
        }),
        Some(("release", arguments)) => {
            let today = || jiff::Timestamp::now().strftime("%Y-%m-%d").to_string();
            let date = arguments.get_one::<String>("date").cloned();
            let options = release::Options {
                yes: arguments.get_flag("yes"),
                date: date.unwrap_or_else(today),
            };
            release::run(&root(), &options)
        }
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
                arguments.get_one::<String>("service").map(String::as_str),
                arguments.get_flag("read"),
            )
        }
        // clap has refused everything else.
        _ => ExitCode::FAILURE,
    }
}

/// The choice that a flag names.
fn chosen<T: Copy>(arguments: &ArgMatches, flag: &str, choices: &[(&str, T)]) -> Option<T> {
    let name = arguments.get_one::<String>(flag)?;
    choices.iter().find(|(it, _)| it == name).map(|(_, it)| *it)
}

fn diff_options(arguments: &ArgMatches) -> diff::Options {
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

/// The repository's folder: of the package that cargo runs, which may be a copy of the one that was built.
fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR");
    let here = here.map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    here.parent().unwrap_or(&here).to_owned()
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
