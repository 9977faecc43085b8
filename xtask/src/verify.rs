//! `cargo xtask verify`: saved reference pages and the spec in, what differs out.

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;

use transcriber::verify::verify;

use crate::codegen::Folder;
use crate::disk;
use crate::saved::{self, Complaints};

/// Compares the pages with the spec; fails if anything differs, or could not be compared.
pub(crate) fn run(pages: &[PathBuf], spec: &Folder) -> ExitCode {
    let mut complaints = Complaints::default();
    let pages = saved::pages(pages, &mut complaints);
    let colours = io::stdout().is_terminal();
    match disk::read_spec(&spec.path, &spec.name) {
        Err(error) => complaints.add(error),
        Ok(files) => match verify(pages, &files) {
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
