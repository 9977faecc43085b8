//! `cargo xtask check`: all of CI that compiles nothing, in one run: problems of the specs, stale files, the version.

mod outlines;
mod version;

use std::io::{self, IsTerminal, Write as _};
use std::path::Path;
use std::process::ExitCode;

use generator::diagnostic::{self, Location, Report};
use generator::service::Crate;
use rayon::prelude::*;

use crate::{disk, report};

/// What is printed.
#[derive(Clone, Copy)]
pub(crate) enum Format {
    Text,
    Json,
    /// The text, and annotations of a workflow.
    Github,
}

impl Format {
    pub(crate) const NAMES: [(&'static str, Self); 3] = [
        ("text", Self::Text),
        ("json", Self::Json),
        ("github", Self::Github),
    ];
}

/// Specs, and the crates that they give; the first is the repository's own.
const CRATES: [(&str, &str); 3] = [
    ("spec", "generated"),
    ("tests/harbour/spec", "tests/harbour/generated"),
    ("tests/hostile/spec", "tests/hostile/generated"),
];

/// What one step has found.
pub(crate) struct Step {
    /// For people.
    pub(crate) said: String,
    /// What is wrong; nothing if all is well.
    pub(crate) reports: Vec<Report>,
}

impl Step {
    /// All is well, or there is nothing to check.
    fn passed(said: impl Into<String>) -> Self {
        Self {
            said: said.into(),
            reports: Vec::new(),
        }
    }

    /// One thing is wrong with a file, and this mends it.
    fn failed(said: String, code: &str, file: &str, message: String, help: String) -> Self {
        let report = Report {
            code: code.to_owned(),
            message,
            at: Location::file(file),
            helps: vec![help],
            others: Vec::new(),
        };
        Self {
            said,
            reports: vec![report],
        }
    }
}

/// Runs the command on the repository in a folder: 0 if all is well, 1 if something is to be mended, 2 if a file cannot be
/// read.
pub(crate) fn run(root: &Path, format: Format) -> ExitCode {
    let steps = match steps(root) {
        Ok(steps) => steps,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::from(2);
        }
    };
    let reports: Vec<Report> = steps.iter().flat_map(|it| it.reports.clone()).collect();
    let text = || steps.iter().map(|it| it.said.as_str()).collect::<String>();
    let printed = match format {
        Format::Text => text(),
        Format::Json => diagnostic::json(&reports),
        Format::Github => text() + &diagnostic::github(&reports),
    };
    match io::stdout().write_all(printed.as_bytes()) {
        // Whoever reads, such as `head`, has enough.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("error: the standard output: {error}");
            ExitCode::from(2)
        }
        _ => ExitCode::from(u8::from(!reports.is_empty())),
    }
}

fn steps(root: &Path) -> Result<Vec<Step>, disk::Error> {
    let crates = CRATES.into_par_iter();
    let crates = crates.map(|(spec, out)| generated(root, spec, out));
    let crates: Vec<(Step, Option<Crate>)> = crates.collect::<Result<_, _>>()?;
    let own = crates.first().and_then(|(_, krate)| krate.as_ref());
    let mut others = vec![schema(root)?];
    match own {
        Some(krate) => {
            others.push(outlines::step(root, krate)?);
            others.push(version::step(root, krate)?);
        }
        None => others.push(Step::passed(
            "outlines and version: not compared while spec has problems\n",
        )),
    }
    let steps = crates.into_iter().map(|(step, _)| step);
    Ok(steps.chain(others).collect())
}

/// The problems of a spec, its ledger among them; without any, whether its crate is what it gives.
fn generated(root: &Path, spec: &str, out: &str) -> Result<(Step, Option<Crate>), disk::Error> {
    let files = disk::read_spec(&root.join(spec), spec)?;
    let krate = match generator::read(&files) {
        Ok(krate) => krate,
        Err(problems) => {
            let colours = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            let number = report::count(problems.iter().count(), "problem");
            let step = Step {
                said: format!(
                    "{}{spec}: {number}; {out} was not compared\n",
                    problems.render(colours)
                ),
                reports: problems.reports(),
            };
            return Ok((step, None));
        }
    };
    let tree = generator::write(&krate);
    let path = root.join(out);
    let _lock = disk::lock(&path)?;
    let existing = disk::read_existing(&path)?;
    let plan = tree.plan(&existing);
    let command = match spec {
        "spec" => "cargo xtask codegen".to_owned(),
        spec => format!("cargo xtask codegen --spec {spec} --out {out}"),
    };
    let said = report::check(&tree, &existing, &plan, out, &command);
    let changes = plan.create.iter().chain(&plan.change).chain(&plan.remove);
    let step = match plan.foreign.first().or_else(|| changes.clone().next()) {
        None => Step::passed(format!("{spec} has no problem; {said}")),
        Some(first) => {
            let number = report::count(changes.count() + plan.foreign.len(), "difference");
            let message = format!("{out} is not what {spec} gives: {number}");
            let help = if plan.foreign.is_empty() {
                format!("run `{command}` and commit what it changes")
            } else {
                format!("move what codegen did not write elsewhere, then run `{command}`")
            };
            Step::failed(said, "stale", &format!("{out}/{first}"), message, help)
        }
    };
    Ok((step, Some(krate)))
}

/// Whether the schema is that of the spec language.
fn schema(root: &Path) -> Result<Step, disk::Error> {
    const PATH: &str = "spec/schema.json";
    let committed = disk::read_text(&root.join(PATH))?.unwrap_or_default();
    let schema = generator::schema();
    if committed == schema {
        return Ok(Step::passed(format!(
            "{PATH} is what the generator reads\n"
        )));
    }
    let diff = report::diff(PATH, &committed, "as the generator reads specs", &schema);
    let (message, help) = (
        format!("{PATH} is not what the generator reads"),
        "run `cargo xtask schema` and commit what it changes".to_owned(),
    );
    let said = format!("{diff}\n{message}\nhelp: {help}\n");
    Ok(Step::failed(said, "stale", PATH, message, help))
}
