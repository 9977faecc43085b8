//! `cargo xtask codegen`: spec in, crate out, nothing in between.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use crate::{disk, report};

/// A folder that the command reads or writes.
pub(crate) struct Folder {
    pub(crate) path: PathBuf,
    /// How to name it to people.
    pub(crate) name: String,
    /// Whether the caller named it, so that a command that does the same must, too.
    pub(crate) given: bool,
}

pub(crate) struct Options {
    pub(crate) check: bool,
    pub(crate) spec: Folder,
    pub(crate) out: Folder,
}

/// Runs the command. Everything is computed before anything is written.
pub(crate) fn run(options: &Options) -> ExitCode {
    match codegen(options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all is well.
fn codegen(options: &Options) -> Result<bool, disk::Error> {
    let start = Instant::now();
    let spec = disk::read_spec(&options.spec.path, &options.spec.name)?;
    let krate = match generator::read(&spec) {
        Ok(krate) => krate,
        Err(problems) => {
            let colours = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            eprint!("{}", problems.render(colours));
            eprintln!(
                "error: {}; nothing was written",
                report::count(problems.iter().count(), "problem")
            );
            return Ok(false);
        }
    };
    let tree = generator::write(&krate);
    let _lock = disk::lock(&options.out.path)?;
    if !options.check {
        disk::restore(&options.out.path)?;
    }
    let existing = disk::read_existing(&options.out.path)?;
    let plan = tree.plan(&existing);
    if options.check {
        print!(
            "{}",
            report::check(
                &tree,
                &existing,
                &plan,
                &options.out.name,
                &command(options)
            )
        );
        return Ok(plan.is_empty() && plan.foreign.is_empty());
    }
    if !plan.foreign.is_empty() {
        eprint!("{}", report::foreign(&plan, &options.out.name));
        return Ok(false);
    }
    if !plan.is_empty() {
        disk::apply(&options.out.path, &tree, &plan)?;
    }
    print!(
        "{}",
        report::summary(&krate, &plan, &options.out.name, start.elapsed())
    );
    Ok(true)
}

/// The command that brings the folder up to date.
fn command(options: &Options) -> String {
    let mut command = "cargo xtask codegen".to_owned();
    for (flag, folder) in [("--spec", &options.spec), ("--out", &options.out)] {
        if folder.given {
            command += &format!(" {flag} {}", folder.name);
        }
    }
    command
}
