//! `cargo xtask verify`: saved reference pages and the spec in, what differs out; and what a person has read, recorded.

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;

use generator::diagnostic::Diagnostics;
use generator::page::PageWords;
use generator::source::SpecFiles;
use transcriber::verify::{Report, SavedPage, verify, verify_service};

use crate::codegen::Folder;
use crate::saved::{self, Complaints};
use crate::{disk, report};

/// Compares the pages with the spec; fails if anything differs, or could not be compared. With `read`, it first records
/// that somebody has read the pages' words. With `service`, only the pages of that service are compared.
pub(crate) fn run(pages: &[PathBuf], spec: &Folder, service: Option<&str>, read: bool) -> ExitCode {
    let mut complaints = Complaints::default();
    let pages = saved::pages(pages, &mut complaints);
    let files = disk::read_spec(&spec.path, &spec.name);
    let compared = files.and_then(|mut files| {
        if let Some(service) = service
            && !files.files.contains_key(&format!("{service}/service.yaml"))
        {
            complaints.add(format!(
                "--service: {} has no service `{service}`",
                spec.name
            ));
        }
        if read {
            record(&pages, spec, service, &mut files)?;
        }
        Ok(compare(pages, &files, service))
    });
    let colours = io::stdout().is_terminal();
    match compared {
        Err(error) => complaints.add(error),
        Ok(Ok(report)) => {
            print!("{}{}", report.render(colours), never_read(&report));
            if !report.is_sound() {
                complaints.fail();
            }
        }
        Ok(Err(problems)) => {
            eprint!("{}", problems.render(colours));
            complaints.fail();
        }
    }
    complaints.exit()
}

fn compare(
    pages: Vec<SavedPage>,
    files: &SpecFiles,
    service: Option<&str>,
) -> Result<Report, Diagnostics> {
    match service {
        Some(service) => verify_service(pages, files, service),
        None => verify(pages, files),
    }
}

/// Writes the digests of the pages' words; nothing else is changed. Of a spec with problems, nothing is written.
fn record(
    pages: &[SavedPage],
    spec: &Folder,
    service: Option<&str>,
    files: &mut SpecFiles,
) -> Result<(), disk::Error> {
    let Ok(report) = compare(pages.to_vec(), files, service) else {
        return Ok(());
    };
    for page in &report.pages {
        let Some(words) = page.reading.record() else {
            continue;
        };
        let path = PageWords::path(&format!("{}.yaml", page.name));
        if files.files.get(&path) != Some(&words) {
            disk::write_below(&spec.path, &path, &words)?;
            let places = match page.reading.unread {
                0 => "written".to_owned(),
                unread => format!("{} read", report::count(unread, "place")),
            };
            println!("{}/{path}: {places}", spec.name);
            files.files.insert(path, words);
        }
    }
    Ok(())
}

/// Names the pages of which there is no record.
fn never_read(report: &Report) -> String {
    let pages = report.pages.iter();
    let pages = pages.filter(|page| !page.reading.is_recorded && page.reading.record().is_some());
    let mut pages: Vec<&str> = pages.map(|page| page.name.as_str()).collect();
    pages.dedup();
    if pages.is_empty() {
        return String::new();
    }
    format!(
        "not recorded that anybody has read the words of: {} (once they are read: `cargo xtask verify PAGES --read`)\n",
        pages.join(", ")
    )
}
