//! `cargo xtask verify`: saved reference pages and the spec in, what differs out.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generator::verify::{SavedPage, verify};
use rayon::prelude::*;

use crate::codegen::Folder;
use crate::disk;
use crate::saved::{self, Complaints};

/// Compares the pages with the spec; fails if anything differs, or could not be compared.
pub(crate) fn run(pages: &[PathBuf], spec: &Folder) -> ExitCode {
    let mut complaints = Complaints::default();
    let paths = saved::paths(pages, &mut complaints);
    let read: Vec<_> = paths.par_iter().map(|path| page(path)).collect();
    let mut read_pages = Vec::new();
    for page in read {
        match page {
            Ok(page) => read_pages.push(page),
            Err(error) => complaints.add(error),
        }
    }
    let colours = io::stdout().is_terminal();
    match disk::read_spec(&spec.path, &spec.name) {
        Err(error) => complaints.add(error),
        Ok(files) => match verify(read_pages, &files) {
            Ok(report) => {
                print!("{}", report.render(colours));
                if !report.is_sound() {
                    complaints.fail();
                }
            }
            Err(problems) => {
                eprint!("{}", problems.render(colours));
                complaints.fail();
            }
        },
    }
    complaints.exit()
}

fn page(path: &Path) -> Result<SavedPage, disk::Error> {
    let text = disk::saved_page(path)?;
    Ok(SavedPage::read(&path.display().to_string(), &text))
}
