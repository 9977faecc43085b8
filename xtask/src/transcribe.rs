//! `cargo xtask transcribe`: saved reference pages in; out comes their spec, or what their tables say.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generator::reference::{ReferencePage, read};
use generator::source::SpecFiles;
use generator::transcribe::{self, Draft};
use rayon::prelude::*;

use crate::codegen::Folder;
use crate::{disk, report};

pub(crate) struct Options {
    pub(crate) pages: Vec<PathBuf>,
    pub(crate) service: String,
    pub(crate) merge: bool,
    pub(crate) spec: Folder,
}

/// Writes the spec of each page, or says what has changed on it since that was written.
pub(crate) fn run(options: &Options) -> ExitCode {
    match write(options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether every page had an operation.
fn write(options: &Options) -> Result<bool, disk::Error> {
    if let Err(rule) = transcribe::check_service(&options.service) {
        eprintln!("error: --service: {rule}");
        return Ok(false);
    }
    let mut spec = disk::read_spec(&options.spec.path, &options.spec.name)?;
    let mut sound = true;
    for folder in &options.pages {
        for path in disk::saved_pages(folder)?.pages {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let page = read(&name, &disk::saved_page(&path)?);
            let drafts = transcribe::transcribe(&page, &options.service, &spec);
            if drafts.is_empty() {
                eprintln!("error: {}: no method and path were found", path.display());
                sound = false;
            }
            for draft in drafts {
                one(options, &page, &draft, &mut spec)?;
            }
        }
    }
    Ok(sound)
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
    let mut sound = true;
    let mut complain = |error: &dyn std::fmt::Display| {
        eprintln!("error: {error}");
        sound = false;
    };
    let paths = pages.iter().flat_map(|path| match disk::saved_pages(path) {
        Ok(saved) => saved.pages,
        Err(error) => {
            complain(&error);
            Vec::new()
        }
    });
    let paths: Vec<PathBuf> = paths.collect();
    let single = paths.len() == 1;
    // Thousands of pages come in one call: read and printed piece by piece, in their order.
    for some in paths.chunks(256) {
        let texts: Vec<_> = some.par_iter().map(|path| page(path, single)).collect();
        for text in texts {
            match text {
                Ok(text) => println!("{text}"),
                Err(error) => complain(&error),
            }
        }
    }
    if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn page(path: &Path, pretty: bool) -> Result<String, disk::Error> {
    let text = disk::saved_page(path)?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let page: ReferencePage = read(&name, &text);
    let json = if pretty {
        serde_json::to_string_pretty(&page)
    } else {
        serde_json::to_string(&page)
    };
    json.map_err(|error| disk::Error::new(path, error))
}
