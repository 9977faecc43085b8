//! `cargo xtask transcribe`: saved reference pages in, what their tables say out.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generator::reference::{ReferencePage, read};
use rayon::prelude::*;

use crate::disk;

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
        Ok(paths) => paths,
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
