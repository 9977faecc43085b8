//! `cargo xtask import`: definitions in; out comes the spec of each operation.

use std::process::ExitCode;

use rayon::prelude::*;
use transcriber::draft;
use transcriber::import::{self, Definitions};
use transcriber::verify::SavedPage;

use crate::disk;
use crate::saved::Complaints;
use crate::transcribe::{self, Options};

/// Writes the spec of each operation, or says what differs from the one that there is.
pub(crate) fn run(options: &Options) -> ExitCode {
    let mut complaints = Complaints::default();
    if let Err(error) = write(options, &mut complaints) {
        complaints.add(error);
    }
    complaints.exit()
}

/// Goes through the definitions. With one that cannot be read, nothing is written: what it says may belong to what the
/// others say.
fn write(options: &Options, complaints: &mut Complaints) -> Result<(), disk::Error> {
    if let Err(rule) = draft::check_service(&options.service) {
        complaints.add(format!("--service: {rule}"));
        return Ok(());
    }
    let spec = disk::read_spec(&options.spec.path, &options.spec.name)?;
    let Some(read) = definitions(options, complaints) else {
        complaints.add("nothing was written");
        return Ok(());
    };
    for doubt in read.iter().flat_map(|file| &file.doubts) {
        println!("  {}\n    {}", doubt.read, doubt.why);
    }
    let about = read.first().map(|file| file.service.clone());
    let operations: Vec<_> = read.into_iter().flat_map(|file| file.operations).collect();
    let about = about.unwrap_or_default();
    let transcript = draft::import(&operations, &about, &options.service, &spec);
    let pages: Vec<&SavedPage> = operations.iter().map(|it| &it.saved).collect();
    transcribe::finish(options, &pages, transcript, spec, complaints)
}

/// What the files define; nothing if one of them cannot be read, after all were tried.
fn definitions(options: &Options, complaints: &mut Complaints) -> Option<Vec<Definitions>> {
    let mut paths = Vec::new();
    let mut sound = true;
    for path in &options.pages {
        match disk::definitions(path) {
            Ok(found) if found.is_empty() => {
                complaints.add(format!(
                    "there is no .json, .yaml or .yml in {}",
                    path.display()
                ));
                sound = false;
            }
            Ok(found) => paths.extend(found),
            Err(error) => {
                complaints.add(error);
                sound = false;
            }
        }
    }
    let read = paths.par_iter().map(|path| {
        let text = disk::saved_page(path)?;
        let name = path.display().to_string();
        import::read(&name, &text).map_err(|why| disk::Error::new(path, why))
    });
    let read: Vec<Result<Definitions, disk::Error>> = read.collect();
    let mut files = Vec::new();
    for file in read {
        match file {
            Ok(file) => files.push(file),
            Err(error) => {
                complaints.add(error);
                sound = false;
            }
        }
    }
    sound.then_some(files)
}
