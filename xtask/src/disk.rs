//! The disk: the only module that reads and writes files.
//!
//! A new crate is built beside the old one and takes its place in one step, so that an interrupted
//! run leaves either the old or the new one. Files that stay the same are linked, not copied, and
//! keep their times.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use generator::output::{Existing, OutputTree, Plan, is_generated};
use generator::source::SpecFiles;

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

/// Reads every YAML file of a spec. Other files, such as its README, are none of codegen's business.
pub(crate) fn read_spec(folder: &Path, name: &str) -> Result<SpecFiles, Error> {
    if !folder.is_dir() {
        return Err(Error::new(
            folder,
            "there is no such folder; name one with --spec",
        ));
    }
    let mut files = BTreeMap::new();
    for path in walk(folder)? {
        let yaml = path
            .extension()
            .is_some_and(|extension| extension == "yaml" || extension == "yml");
        if !yaml {
            continue;
        }
        let bytes = at(&path, fs::read(&path))?;
        let text = String::from_utf8(bytes).map_err(|error| {
            Error::new(
                &path,
                format!("not UTF-8 at byte {}", error.utf8_error().valid_up_to()),
            )
        })?;
        files.insert(below(folder, &path), text);
    }
    if files.is_empty() {
        return Err(Error::new(
            folder,
            "there is no YAML file in it; a spec begins with a crate.yaml of `name:` and `description:`, or name another folder with --spec",
        ));
    }
    Ok(SpecFiles {
        root: name.to_owned(),
        files,
    })
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
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in at(&folder, fs::read_dir(&folder))? {
            let entry = at(&folder, entry)?;
            if at(&entry.path(), entry.file_type())?.is_dir() {
                folders.push(entry.path());
            } else {
                files.push(entry.path());
            }
        }
    }
    Ok(files)
}

/// The path below a folder, with forward slashes on every system.
fn below(folder: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(folder).unwrap_or(path).iter();
    parts
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}

/// Writes one file.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Error> {
    at(path, fs::write(path, text))
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

/// The text of a saved page.
pub(crate) fn saved_page(path: &Path) -> Result<String, Error> {
    let bytes = at(path, fs::read(path))?;
    decoded(bytes).ok_or_else(|| Error::new(path, "not UTF-8: save the page as UTF-8"))
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

/// Puts the tree in the folder's place.
pub(crate) fn apply(folder: &Path, tree: &OutputTree, plan: &Plan) -> Result<(), Error> {
    let staged = beside(folder, "new")?;
    if let Some(parent) = folder.parent() {
        at(parent, fs::create_dir_all(parent))?;
    }
    for (path, text) in &tree.0 {
        let (new, old) = (staged.join(path), folder.join(path));
        if let Some(parent) = new.parent() {
            at(parent, fs::create_dir_all(parent))?;
        }
        // A plan lists its paths in order.
        if plan.unchanged.binary_search(path).is_ok() {
            keep(&old, &new)?;
        } else {
            write(&new, text)?;
        }
    }
    if folder.exists() {
        exchange(&staged, folder)
    } else {
        at(folder, fs::rename(&staged, folder))
    }
}

/// The same file under a second name, or where that is impossible a copy with the same times.
fn keep(old: &Path, new: &Path) -> Result<(), Error> {
    if fs::hard_link(old, new).is_ok() {
        return Ok(());
    }
    at(new, fs::copy(old, new))?;
    let times = at(
        old,
        fs::metadata(old).and_then(|metadata| metadata.modified()),
    )?;
    at(
        new,
        fs::File::options()
            .write(true)
            .open(new)
            .and_then(|file| file.set_modified(times)),
    )
}

/// Exchanges the new folder with the old one, and removes the old one.
fn exchange(staged: &Path, folder: &Path) -> Result<(), Error> {
    #[cfg(any(target_os = "linux", target_vendor = "apple"))]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        if renameat_with(CWD, staged, CWD, folder, RenameFlags::EXCHANGE).is_ok() {
            return discard(staged);
        }
    }
    // Not every file system can exchange. Two renames can be interrupted in between; `restore`
    // undoes the first then.
    let old = beside(folder, "old")?;
    at(folder, fs::rename(folder, &old))?;
    if let Err(error) = fs::rename(staged, folder) {
        at(&old, fs::rename(&old, folder))?;
        return Err(Error::new(staged, error));
    }
    discard(&old)
}

/// Clears away what an interrupted run left behind, and undoes half an exchange.
pub(crate) fn restore(folder: &Path) -> Result<(), Error> {
    let (new, old) = (beside(folder, "new")?, beside(folder, "old")?);
    if new.exists() {
        discard(&new)?;
    }
    match (old.exists(), folder.exists()) {
        (false, _) => Ok(()),
        (true, true) => discard(&old),
        (true, false) => at(&old, fs::rename(&old, folder)),
    }
}

/// Removes a folder of generated files. What codegen did not write stays, and is an error.
fn discard(folder: &Path) -> Result<(), Error> {
    let mut folders = vec![folder.to_owned()];
    let mut index = 0;
    while let Some(next) = folders.get(index).cloned() {
        index += 1;
        for entry in at(&next, fs::read_dir(&next))? {
            let path = at(&next, entry)?.path();
            let kind = at(&path, fs::symlink_metadata(&path))?;
            if kind.is_dir() {
                folders.push(path);
                continue;
            }
            let text = if kind.is_file() {
                fs::read_to_string(&path).ok()
            } else {
                None
            };
            // A file that was being written may have no first line yet.
            if text.is_none_or(|text| !text.is_empty() && !is_generated(&text)) {
                return Err(Error::new(
                    &path,
                    "codegen did not write this; move it elsewhere",
                ));
            }
            at(&path, fs::remove_file(&path))?;
        }
    }
    // Inner folders come after outer ones.
    for folder in folders.iter().rev() {
        at(folder, fs::remove_dir(folder))?;
    }
    Ok(())
}

/// Keeps other runs away from the folder until the value is dropped.
pub(crate) fn lock(folder: &Path) -> Result<Option<fs::File>, Error> {
    beside(folder, "new")?;
    #[cfg(any(target_os = "linux", target_vendor = "apple"))]
    {
        use rustix::fs::{FlockOperation, flock};
        let parent = match folder.parent() {
            Some(parent) if parent != Path::new("") => parent,
            _ => Path::new("."),
        };
        if !parent.exists() {
            // Nobody else can be at work in a folder that is not there.
            return Ok(None);
        }
        let file = at(parent, fs::File::open(parent))?;
        at(
            parent,
            flock(&file, FlockOperation::LockExclusive).map_err(Into::into),
        )?;
        return Ok(Some(file));
    }
    #[allow(unreachable_code, reason = "other systems have no lock on folders")]
    Ok(None)
}

/// A hidden folder on the same file system.
fn beside(folder: &Path, suffix: &str) -> Result<PathBuf, Error> {
    let Some(name) = folder.file_name() else {
        return Err(Error::new(
            folder,
            "this cannot be the output folder; name one with --out",
        ));
    };
    Ok(folder.with_file_name(format!(".{}.{suffix}", name.to_string_lossy())))
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
