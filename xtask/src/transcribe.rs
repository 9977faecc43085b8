//! `cargo xtask transcribe`: saved reference pages in; out comes their spec, or what their tables say.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generator::diagnostic::Diagnostics;
use generator::page::PageWords;
use generator::source::SpecFiles;
use rayon::prelude::*;
use transcriber::draft::{self, Merged, Operation, SameBy, Transcript};
use transcriber::verify::SavedPage;

use crate::codegen::Folder;
use crate::saved::{self, Complaints};
use crate::{disk, report};

/// Thousands of pages come in one call: so many are read at a time, and gone through in their order.
const CHUNK: usize = 256;

pub(crate) struct Options {
    pub(crate) pages: Vec<PathBuf>,
    pub(crate) service: String,
    pub(crate) merge: bool,
    /// What only resembles an operation of the spec is another one.
    pub(crate) new: bool,
    /// The command, as people call it.
    pub(crate) command: &'static str,
    pub(crate) spec: Folder,
}

/// Writes the spec of each page, or says what has changed on it since that was written.
pub(crate) fn run(options: &Options) -> ExitCode {
    let mut complaints = Complaints::default();
    if let Err(error) = write(options, &mut complaints) {
        complaints.add(error);
    }
    complaints.exit()
}

/// Goes through the pages. One that cannot be read does not keep the others from being written.
fn write(options: &Options, complaints: &mut Complaints) -> Result<(), disk::Error> {
    if let Err(rule) = draft::check_service(&options.service) {
        complaints.add(format!("--service: {rule}"));
        return Ok(());
    }
    let spec = disk::read_spec(&options.spec.path, &options.spec.name)?;
    let pages = saved::pages(&options.pages, complaints);
    let transcribe = if options.new {
        draft::transcribe_new
    } else {
        draft::transcribe
    };
    let transcript = transcribe(&pages, &options.service, &spec);
    let pages: Vec<&SavedPage> = pages.iter().collect();
    finish(options, &pages, transcript, spec, complaints)
}

/// Writes what is new, and compares the rest.
pub(crate) fn finish(
    options: &Options,
    pages: &[&SavedPage],
    transcript: Result<Transcript, Diagnostics>,
    mut spec: SpecFiles,
    complaints: &mut Complaints,
) -> Result<(), disk::Error> {
    let transcript = match transcript {
        Ok(transcript) => transcript,
        // What cannot be read may be the file of one of the pages.
        Err(problems) => {
            eprint!("{}", problems.render(std::io::stderr().is_terminal()));
            complaints.add(format!(
                "{}/{} cannot be read; nothing was written",
                options.spec.name, options.service
            ));
            return Ok(());
        }
    };
    if let Some(text) = transcript.service {
        let path = format!("{}/service.yaml", options.service);
        disk::write_new(&options.spec.path.join(path), &text)?;
    }
    // They come in the order of their pages.
    let mut operations = transcript.operations.iter().peekable();
    let mut known = draft::Known::of(&options.service, &spec);
    for (index, page) in pages.iter().enumerate() {
        let mut silent = true;
        while let Some(operation) = operations.next_if(|operation| operation.page == index) {
            silent = false;
            match &operation.draft {
                Some(draft) => {
                    let path = operation.path.clone();
                    disk::write_new(&options.spec.path.join(&path), &draft.yaml)?;
                    if let Some(words) = &draft.words {
                        let path = PageWords::path(&path);
                        disk::write_below(&options.spec.path, &path, words)?;
                        spec.files.insert(path, words.clone());
                    }
                    spec.files.insert(path, draft.yaml.clone());
                    print!("{}", report::draft(operation, draft, &options.spec.name));
                }
                // Most of many have not changed.
                None if known.says(page, &operation.facts, &operation.path) => {
                    let path = format!("{}/{}", options.spec.name, operation.path);
                    print!(
                        "{}",
                        report::changes(operation, &Merged::default(), false, &path)
                    );
                }
                None => {
                    compare(options, page, operation, &mut spec)?;
                    if options.merge {
                        known = draft::Known::of(&options.service, &spec);
                    }
                }
            }
            print!("{}", resemblance(options, page, operation));
        }
        if silent {
            complaints.add(format!("{}: no method and path were found", page.path));
        }
    }
    Ok(())
}

/// What an operation was taken for, where method or path is another one, and how to have it read otherwise.
fn resemblance(options: &Options, page: &SavedPage, operation: &Operation) -> String {
    let Some(resemblance) = &operation.resemblance else {
        return String::new();
    };
    let (same, other) = match resemblance.by {
        SameBy::Title => ("title", "path"),
        SameBy::Name => ("name", "method or path"),
    };
    let spec = &options.spec.name;
    let file = format!("{spec}/{}", resemblance.path);
    if operation.draft.is_some() {
        let (draft, uri) = (&operation.path, &operation.uri);
        return format!(
            "  {file} has this {same}, too; if it is the same operation, delete {spec}/{draft} and {spec}/{}, write `uri: {uri}` in the other, and run this again\n",
            PageWords::path(draft)
        );
    }
    let (command, service) = (options.command, &options.service);
    let folder = if options.spec.given {
        format!(" --spec {spec}")
    } else {
        String::new()
    };
    format!(
        "  taken for {file}, which has this {same} and another {other}; if it is another operation: `cargo xtask {command} {} --service {service}{folder} --new`\n",
        page.path
    )
}

/// Compares a page with the file of its operation, and merges on request.
fn compare(
    options: &Options,
    page: &SavedPage,
    operation: &Operation,
    spec: &mut SpecFiles,
) -> Result<(), disk::Error> {
    let path = &operation.path;
    let merged = draft::merge(page, &operation.facts, spec, path);
    if options.merge && !merged.done.is_empty() {
        disk::write(&options.spec.path.join(path), &merged.text)?;
        spec.files.insert(path.clone(), merged.text.clone());
    }
    let file = format!("{}/{path}", options.spec.name);
    print!(
        "{}",
        report::changes(operation, &merged, options.merge, &file)
    );
    Ok(())
}

/// Prints the pages as JSON: one page in lines to look at, several as one line each.
///
/// A page that cannot be read from disk does not keep the others from being printed; one without an operation is
/// printed, and named.
pub(crate) fn json(pages: &[PathBuf]) -> ExitCode {
    let mut complaints = Complaints::default();
    let paths = saved::paths(pages, &mut complaints);
    let single = paths.len() == 1;
    for some in paths.chunks(CHUNK) {
        let texts: Vec<_> = some.par_iter().map(|path| as_json(path, single)).collect();
        for text in texts {
            match text {
                Ok((text, note)) => {
                    println!("{text}");
                    if let Some(note) = note {
                        eprintln!("{note}");
                    }
                }
                Err(error) => complaints.add(error),
            }
        }
    }
    complaints.exit()
}

fn as_json(path: &Path, pretty: bool) -> Result<(String, Option<String>), disk::Error> {
    let page = saved::page(path)?.page;
    let silent = page.operations.is_empty();
    let note = silent.then(|| format!("{}: no method and path were found", path.display()));
    let json = if pretty {
        serde_json::to_string_pretty(&page)
    } else {
        serde_json::to_string(&page)
    };
    let json = json.map_err(|error| disk::Error::new(path, error))?;
    Ok((json, note))
}
