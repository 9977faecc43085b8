//! `cargo xtask verify`: saved reference pages and the spec in, what differs out.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generator::verify::{SavedPage, verify};
use rayon::prelude::*;

use crate::codegen::Folder;
use crate::disk;

/// Compares the pages with the spec; fails if anything differs, or could not be compared.
pub(crate) fn run(pages: &[PathBuf], spec: &Folder) -> ExitCode {
    let mut sound = true;
    let mut complain = |error: &dyn std::fmt::Display| {
        eprintln!("error: {error}");
        sound = false;
    };
    let mut paths = Vec::new();
    for path in pages {
        match disk::saved_pages(path) {
            Ok(saved) => {
                paths.extend(saved.pages);
                for path in saved.skipped {
                    eprintln!("skipped: {} is neither .txt nor .html", path.display());
                }
            }
            Err(error) => complain(&error),
        }
    }
    if paths.is_empty() {
        complain(&"there is no saved page to compare");
    }
    let read: Vec<_> = paths.par_iter().map(|path| page(path)).collect();
    let mut saved = Vec::new();
    for page in read {
        match page {
            Ok(page) => saved.push(page),
            Err(error) => complain(&error),
        }
    }
    let colours = io::stdout().is_terminal();
    match disk::read_spec(&spec.path, &spec.name) {
        Err(error) => complain(&error),
        Ok(files) => match verify(saved, &files) {
            Ok(report) => {
                print!("{}", report.render(colours));
                sound &= report.is_sound();
            }
            Err(problems) => {
                eprint!("{}", problems.render(colours));
                sound = false;
            }
        },
    }
    if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn page(path: &Path) -> Result<SavedPage, disk::Error> {
    let text = disk::saved_page(path)?;
    Ok(SavedPage::read(&path.display().to_string(), &text))
}
