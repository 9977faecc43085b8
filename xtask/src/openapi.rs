//! `cargo xtask openapi`: spec in, an OpenAPI document out.

use std::io::{self, IsTerminal, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generator::diagnostic::nearest;
use generator::openapi::{Document, document};
use generator::service::{Crate, Service};

use crate::codegen::Folder;
use crate::disk;

pub(crate) struct Options {
    /// The service, or all of them.
    pub(crate) service: Option<String>,
    pub(crate) spec: Folder,
    /// The file, or the standard output.
    pub(crate) out: Option<PathBuf>,
}

/// Runs the command. Nothing is written unless all is well.
pub(crate) fn run(options: &Options) -> ExitCode {
    match write(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}", error.trim_end());
            ExitCode::FAILURE
        }
    }
}

fn write(options: &Options) -> Result<(), String> {
    let in_words = |error: disk::Error| format!("error: {error}");
    let form = match &options.out {
        Some(path) => form(path).ok_or_else(|| {
            format!(
                "error: `{}` says nothing of its form: let it end in `.yaml`, `.yml` or `.json`",
                path.display()
            )
        })?,
        None => Document::yaml,
    };
    let files = disk::read_spec(&options.spec.path, &options.spec.name).map_err(in_words)?;
    let krate = generator::read(&files).map_err(|problems| {
        let colours = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        problems.render(colours)
    })?;
    let service = match &options.service {
        Some(name) => Some(find(&krate, name)?),
        None => None,
    };
    let text = form(&document(&krate, service));
    match &options.out {
        Some(path) => disk::write(path, &text).map_err(in_words),
        None => {
            match io::stdout().write_all(text.as_bytes()) {
                // Whoever reads, such as `head`, has enough.
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
                written => written.map_err(|error| format!("error: the standard output: {error}")),
            }
        }
    }
}

/// The form that a file's ending asks for.
fn form(path: &Path) -> Option<fn(&Document) -> String> {
    match path.extension()?.to_str()? {
        "yaml" | "yml" => Some(Document::yaml),
        "json" => Some(Document::json),
        _ => None,
    }
}

/// The service with this folder.
fn find<'a>(krate: &'a Crate, name: &str) -> Result<&'a Service, String> {
    let mut services = krate.services.iter();
    services.find(|it| it.folder == name).ok_or_else(|| {
        let folders = || krate.services.iter().map(|it| it.folder.as_str());
        let help = match nearest(name, folders()) {
            Some(near) => format!("is `{near}` meant?"),
            None => format!("there are: {}", folders().collect::<Vec<_>>().join(", ")),
        };
        format!("error: --service: the spec has no service `{name}`; {help}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_of_the_file_says_its_form() {
        let spec = generator::source::SpecFiles {
            root: "spec".to_owned(),
            files: [("crate.yaml", "name: demo\ndescription: Nothing.\n")]
                .map(|(path, text)| (path.to_owned(), text.to_owned()))
                .into(),
            ..Default::default()
        };
        let krate = generator::read(&spec).unwrap_or_else(|problems| panic!("{problems}"));
        let document = document(&krate, None);
        let written = |path: &str| form(Path::new(path)).map(|form| form(&document));
        assert!(written("a.json").unwrap().starts_with("{\n"));
        assert!(written("a.yaml").unwrap().starts_with("openapi: "));
        assert_eq!(written("a.yml"), written("b/a.yaml"));
        for path in ["a", "a.yaml.txt", ".yaml", "a.JSON"] {
            assert_eq!(written(path), None, "{path}");
        }
    }

    #[test]
    fn a_service_that_is_not_there_is_told_with_those_that_are() {
        let spec = disk::read_spec(&crate::root().join("spec"), "spec");
        let krate = generator::read(&spec.unwrap_or_else(|error| panic!("{error}")));
        let krate = krate.unwrap_or_else(|problems| panic!("{problems}"));
        assert_eq!(find(&krate, "vod").unwrap().folder, "vod");
        let error = find(&krate, "vode").unwrap_err();
        assert!(
            error.ends_with("no service `vode`; is `vod` meant?"),
            "{error}"
        );
        let error = find(&krate, "elsewhere").unwrap_err();
        assert!(error.ends_with("there are: metastudio, vod"), "{error}");
    }
}
