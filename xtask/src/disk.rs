//! The disk: the only module that reads and writes files.

mod replace;

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use generator::output::Existing;
use generator::source::SpecFiles;
pub(crate) use replace::{apply, lock, restore};

/// What went wrong with which file.
#[derive(Debug)]
pub(crate) struct Error {
    path: PathBuf,
    what: String,
}

impl Error {
    pub(crate) fn new(path: &Path, what: impl fmt::Display) -> Self {
        Self {
            path: path.to_owned(),
            what: what.to_string(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.what)
    }
}

/// Attaches the path to an error of the file system.
fn at<T>(path: &Path, result: io::Result<T>) -> Result<T, Error> {
    result.map_err(|error| Error::new(path, error))
}

/// Reads every YAML file of a spec. Other files, such as its README, and what editors and systems hide there are none
/// of codegen's business. What cannot be read is for the generator to report, beside all other problems.
pub(crate) fn read_spec(folder: &Path, name: &str) -> Result<SpecFiles, Error> {
    if !folder.is_dir() {
        return Err(Error::new(
            folder,
            "there is no such folder; name one with --spec",
        ));
    }
    let mut spec = SpecFiles {
        root: name.to_owned(),
        ..SpecFiles::default()
    };
    for path in walk(folder)? {
        let below = below(folder, &path);
        let is_yaml = path.extension().is_some_and(|ending| {
            ["yaml", "yml"]
                .iter()
                .any(|yaml| ending.eq_ignore_ascii_case(yaml))
        });
        let is_hidden = below.split('/').any(|name| name.starts_with('.'));
        let kind = at(&path, fs::symlink_metadata(&path))?.file_type();
        // One that leads nowhere may have been meant for a folder, too.
        let is_folder = kind.is_symlink() && !path.is_file();
        if is_hidden || !is_yaml && !is_folder {
            continue;
        }
        if kind.is_symlink() {
            let why = "this is a link, and links are not followed";
            spec.unreadable.insert(below.clone(), why.to_owned());
        } else if !kind.is_file() {
            let why = "this is neither a file nor a folder";
            spec.unreadable.insert(below.clone(), why.to_owned());
        }
        if !path.is_file() {
            continue;
        }
        match fs::read(&path) {
            Ok(bytes) => {
                let text = String::from_utf8_lossy(&bytes).into_owned();
                spec.files.insert(below, text);
            }
            Err(error) => {
                let why = format!("this cannot be read: {error}");
                spec.unreadable.insert(below, why);
            }
        }
    }
    if spec.files.is_empty() && spec.unreadable.is_empty() {
        return Err(Error::new(
            folder,
            "there is no YAML file in it; a spec begins with a crate.yaml of `name:` and `description:`, or name another folder with --spec",
        ));
    }
    Ok(spec)
}

/// Reads what lies in the output folder; nothing, if there is none.
pub(crate) fn read_existing(folder: &Path) -> Result<BTreeMap<String, Existing>, Error> {
    let mut files = BTreeMap::new();
    match fs::symlink_metadata(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(files),
        Ok(metadata) if metadata.is_dir() => {}
        Ok(_) => {
            return Err(Error::new(
                folder,
                "this is not a folder; name another with --out",
            ));
        }
        Err(error) => return Err(Error::new(folder, error)),
    }
    for path in walk(folder)? {
        let plain = at(&path, fs::symlink_metadata(&path))?.is_file();
        let text = if plain {
            String::from_utf8(at(&path, fs::read(&path))?).ok()
        } else {
            None
        };
        files.insert(
            below(folder, &path),
            text.map_or(Existing::Other, Existing::Text),
        );
    }
    Ok(files)
}

/// Every file below a folder; links are not followed.
fn walk(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    Ok(entries(folder)?.1)
}

/// A folder and every folder below it.
fn folders(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    Ok(entries(folder)?.0)
}

/// Folders, and what else there is, at any depth.
fn entries(folder: &Path) -> Result<(Vec<PathBuf>, Vec<PathBuf>), Error> {
    let (mut folders, mut others) = (vec![folder.to_owned()], Vec::new());
    let mut index = 0;
    while let Some(folder) = folders.get(index).cloned() {
        index += 1;
        for entry in at(&folder, fs::read_dir(&folder))? {
            let entry = at(&folder, entry)?;
            if at(&entry.path(), entry.file_type())?.is_dir() {
                folders.push(entry.path());
            } else {
                others.push(entry.path());
            }
        }
    }
    Ok((folders, others))
}

/// The path below a folder, with forward slashes on every system.
fn below(folder: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(folder).unwrap_or(path).iter();
    parts
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}

/// The text of a file; none if there is no such file.
pub(crate) fn read_text(path: &Path) -> Result<Option<String>, Error> {
    match fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        text => at(path, text).map(Some),
    }
}

/// The names of what is in a folder, in order; none if there is no such folder.
pub(crate) fn names(folder: &Path) -> Result<Vec<String>, Error> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => at(folder, entries)?,
    };
    let names = entries.map(|it| it.map(|it| it.file_name().to_string_lossy().into_owned()));
    let mut names: Vec<String> = at(folder, names.collect())?;
    names.sort();
    Ok(names)
}

/// Writes one file.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Error> {
    at(path, fs::write(path, text))
}

/// Writes one file at a path below a folder, and the folders on the way.
pub(crate) fn write_below(folder: &Path, path: &str, text: &str) -> Result<(), Error> {
    let path = folder.join(path);
    if let Some(parent) = path.parent() {
        at(parent, fs::create_dir_all(parent))?;
    }
    write(&path, text)
}

/// What a path names: saved pages, and files that are none.
pub(crate) struct Saved {
    pub(crate) pages: Vec<PathBuf>,
    pub(crate) skipped: Vec<PathBuf>,
}

/// The saved pages that a path names: itself, or the pages in the folder and below it.
pub(crate) fn saved_pages(path: &Path) -> Result<Saved, Error> {
    if !path.is_dir() {
        return Ok(Saved {
            pages: vec![path.to_owned()],
            skipped: Vec::new(),
        });
    }
    let mut files = walk(path)?;
    files.sort();
    let (pages, skipped) = files.into_iter().partition(|file| {
        let ending = file.extension().unwrap_or_default().to_ascii_lowercase();
        ending == "html" || ending == "htm" || ending == "txt"
    });
    Ok(Saved { pages, skipped })
}

/// The definitions that a path names: itself, or those in the folder and below it.
pub(crate) fn definitions(path: &Path) -> Result<Vec<PathBuf>, Error> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = walk(path)?;
    files.retain(|file| {
        let ending = file.extension().unwrap_or_default().to_ascii_lowercase();
        ending == "json" || ending == "yaml" || ending == "yml"
    });
    files.sort();
    Ok(files)
}

/// The text of a saved page, or of a definition.
pub(crate) fn saved_page(path: &Path) -> Result<String, Error> {
    let bytes = at(path, fs::read(path))?;
    decoded(bytes).ok_or_else(|| Error::new(path, "not UTF-8: save it as UTF-8"))
}

/// UTF-8, or UTF-16 that says so by its byte order mark.
fn decoded(bytes: Vec<u8>) -> Option<String> {
    let unit: fn([u8; 2]) -> u16 = match bytes.as_slice() {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        _ => return String::from_utf8(bytes).ok(),
    };
    let pairs = bytes[2..].chunks(2);
    let units: Option<Vec<u16>> = pairs.map(|pair| pair.try_into().ok().map(unit)).collect();
    char::decode_utf16(units?)
        .collect::<Result<String, _>>()
        .ok()
}

/// Writes a file that must not be there yet, and its folder.
pub(crate) fn write_new(path: &Path, text: &str) -> Result<(), Error> {
    if let Some(parent) = path.parent() {
        at(parent, fs::create_dir_all(parent))?;
    }
    let mut file = at(path, fs::File::create_new(path))?;
    at(path, io::Write::write_all(&mut file, text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_saved_page_is_utf_8_or_says_what_it_is() {
        let text = "Määrä 𝄞\n";
        let utf_16 = |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            let marked = "\u{feff}".encode_utf16().chain(text.encode_utf16());
            marked.flat_map(bytes).collect()
        };
        let (little, big) = (utf_16(u16::to_le_bytes), utf_16(u16::to_be_bytes));
        let odd = little[..little.len() - 1].to_vec();
        for bytes in [text.as_bytes().to_vec(), little, big] {
            assert_eq!(decoded(bytes).as_deref(), Some(text));
        }
        assert_eq!(decoded(vec![0xff, 0xfe]).as_deref(), Some(""));
        for bytes in [b"M\xe4\xe4r\xe4".to_vec(), odd, vec![0xff, 0xfe, 0, 0xd8]] {
            assert_eq!(decoded(bytes), None);
        }
    }
}
