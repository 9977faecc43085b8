//! `cargo xtask import`: definitions in; out comes the spec of each operation.

mod own;

use std::collections::BTreeMap;
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
    let mut spec = disk::read_spec(&options.spec.path, &options.spec.name)?;
    let Some(files) = files(options, complaints) else {
        complaints.add("nothing was written");
        return Ok(());
    };
    let mut read = Vec::new();
    for (name, file) in files {
        match file {
            File::Spec(files) => own::write(options, &name, files, &mut spec, complaints)?,
            File::Definitions(definitions) => read.push(definitions),
        }
    }
    if read.is_empty() {
        return Ok(());
    }
    for doubt in read.iter().flat_map(|file| &file.doubts) {
        println!("  {}\n    {}", doubt.read, doubt.why);
    }
    let about = read.first().map(|file| file.service.clone());
    let operations: Vec<_> = read.into_iter().flat_map(|file| file.operations).collect();
    let about = about.unwrap_or_default();
    let import = if options.new {
        draft::import_new
    } else {
        draft::import
    };
    let transcript = import(&operations, &about, &options.service, &spec);
    let pages: Vec<&SavedPage> = operations.iter().map(|it| &it.saved).collect();
    transcribe::finish(options, &pages, transcript, spec, complaints)
}

/// What a file holds.
enum File {
    /// A document of ours: the spec that it was made of, by path.
    Spec(BTreeMap<String, String>),
    /// Definitions of others.
    Definitions(Definitions),
}

/// What the files hold, with their names; nothing if one of them cannot be read, after all were tried.
fn files(options: &Options, complaints: &mut Complaints) -> Option<Vec<(String, File)>> {
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
        let file = match import::spec(&text) {
            Ok(Some(files)) => Ok(File::Spec(files)),
            Ok(None) => import::read(&name, &text).map(File::Definitions),
            Err(why) => Err(why),
        };
        let file = file.map_err(|why| disk::Error::new(path, why))?;
        Ok((name, file))
    });
    let read: Vec<Result<(String, File), disk::Error>> = read.collect();
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
