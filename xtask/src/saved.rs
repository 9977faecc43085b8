//! Reads the saved pages that a command is given, as files or folders.
//!
//! What cannot be read does not keep the others from being read.

use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use rayon::prelude::*;
use transcriber::verify::SavedPage;

use crate::disk;

/// Whether all went well so far.
#[derive(Default)]
pub(crate) struct Complaints {
    any: bool,
}

impl Complaints {
    /// Prints a complaint.
    pub(crate) fn add(&mut self, error: impl Display) {
        eprintln!("error: {error}");
        self.fail();
    }

    /// The run fails; why has been said.
    pub(crate) fn fail(&mut self) {
        self.any = true;
    }

    pub(crate) fn exit(&self) -> ExitCode {
        if self.any {
            ExitCode::FAILURE
        } else {
            ExitCode::SUCCESS
        }
    }
}

/// The saved pages that paths name, in their order.
pub(crate) fn paths(given: &[PathBuf], complaints: &mut Complaints) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    for path in given {
        match disk::saved_pages(path) {
            Ok(saved) => {
                for path in saved.skipped {
                    eprintln!("skipped: {} is neither .txt nor .html", path.display());
                }
                if saved.pages.is_empty() {
                    complaints.add(format!("there is no saved page in {}", path.display()));
                }
                paths.extend(saved.pages);
            }
            Err(error) => complaints.add(error),
        }
    }
    paths
}

/// The pages that paths name, read side by side.
pub(crate) fn pages(given: &[PathBuf], complaints: &mut Complaints) -> Vec<SavedPage> {
    let paths = paths(given, complaints);
    let read: Vec<_> = paths.par_iter().map(|path| page(path)).collect();
    let mut pages = Vec::new();
    for page in read {
        match page {
            Ok(page) => pages.push(page),
            Err(error) => complaints.add(error),
        }
    }
    pages
}

/// One page.
pub(crate) fn page(path: &Path) -> Result<SavedPage, disk::Error> {
    let text = disk::saved_page(path)?;
    Ok(SavedPage::read(&path.display().to_string(), &text))
}
