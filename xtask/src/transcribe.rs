//! `cargo xtask transcribe`: saved reference pages in; out comes their spec, or what their tables say.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generator::reference::{ReferencePage, read};
use generator::source::SpecFiles;
use generator::transcribe::{self, Draft};
use rayon::prelude::*;

use crate::codegen::Folder;
use crate::saved::{self, Complaints};
use crate::{disk, report};

/// Thousands of pages come in one call: so many are read at a time, and gone through in their order.
const CHUNK: usize = 256;

pub(crate) struct Options {
    pub(crate) pages: Vec<PathBuf>,
    pub(crate) service: String,
    pub(crate) merge: bool,
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
    if let Err(rule) = transcribe::check_service(&options.service) {
        complaints.add(format!("--service: {rule}"));
        return Ok(());
    }
    let mut spec = disk::read_spec(&options.spec.path, &options.spec.name)?;
    // What cannot be read may be the file of one of the pages.
    if let Some(problems) = transcribe::unreadable(&spec, &options.service) {
        eprint!("{}", problems.render(std::io::stderr().is_terminal()));
        complaints.add(format!(
            "{}/{} cannot be read; nothing was written",
            options.spec.name, options.service
        ));
        return Ok(());
    }
    let paths = saved::paths(&options.pages, complaints);
    // Reading is most of the work, and no page needs another one for it.
    for some in paths.chunks(CHUNK) {
        let pages: Vec<_> = some.par_iter().map(|path| read_page(path)).collect();
        for (path, page) in some.iter().zip(pages) {
            let page = match page {
                Ok(page) => page,
                Err(error) => {
                    complaints.add(error);
                    continue;
                }
            };
            let drafts = transcribe::transcribe(&page, &options.service, &spec);
            if drafts.is_empty() {
                complaints.add(format!("{}: no method and path were found", path.display()));
            }
            for draft in drafts {
                one(options, &page, &draft, &mut spec)?;
            }
        }
    }
    Ok(())
}

/// Writes one draft, unless the spec has its operation: then that is compared, and merged on request.
fn one(
    options: &Options,
    page: &ReferencePage,
    draft: &Draft,
    spec: &mut SpecFiles,
) -> Result<(), disk::Error> {
    let known = transcribe::existing(spec, &options.service, &draft.uri);
    let Some(path) = known else {
        let service = draft
            .service
            .iter()
            .map(|text| (format!("{}/service.yaml", options.service), text.clone()));
        for (path, text) in service.chain([(draft.path.clone(), draft.yaml.clone())]) {
            disk::write_new(&options.spec.path.join(&path), &text)?;
            spec.files.insert(path, text);
        }
        print!("{}", report::draft(draft, &options.spec.name));
        return Ok(());
    };
    let merged = transcribe::merge(page, &draft.facts, spec, &path);
    if options.merge && !merged.done.is_empty() {
        disk::write(&options.spec.path.join(&path), &merged.text)?;
        spec.files.insert(path.clone(), merged.text.clone());
    }
    print!(
        "{}",
        report::changes(
            draft,
            &merged,
            options.merge,
            &format!("{}/{path}", options.spec.name)
        )
    );
    Ok(())
}

/// Prints the pages as JSON: one page in lines to look at, several as one line each.
///
/// A page that cannot be read from disk does not keep the others from being printed.
pub(crate) fn json(pages: &[PathBuf]) -> ExitCode {
    let mut complaints = Complaints::default();
    let paths = saved::paths(pages, &mut complaints);
    let single = paths.len() == 1;
    for some in paths.chunks(CHUNK) {
        let texts: Vec<_> = some.par_iter().map(|path| as_json(path, single)).collect();
        for text in texts {
            match text {
                Ok(text) => println!("{text}"),
                Err(error) => complaints.add(error),
            }
        }
    }
    complaints.exit()
}

fn as_json(path: &Path, pretty: bool) -> Result<String, disk::Error> {
    let page = read_page(path)?;
    let json = if pretty {
        serde_json::to_string_pretty(&page)
    } else {
        serde_json::to_string(&page)
    };
    json.map_err(|error| disk::Error::new(path, error))
}

fn read_page(path: &Path) -> Result<ReferencePage, disk::Error> {
    Ok(read(&saved::name(path), &disk::saved_page(path)?))
}
