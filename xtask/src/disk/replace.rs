//! The generated crate on disk, replaced as a whole.
//!
//! A new crate is built beside the old one and takes its place in one step, so that an interrupted
//! run leaves either the old or the new one. Files that stay the same are linked, not copied, and
//! keep their times.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use generator::output::{OutputTree, Plan, is_blank, is_generated};

use super::{Error, at, write};

/// Puts the tree in the folder's place. What fails leaves the old folder, and nothing beside it.
pub(crate) fn apply(folder: &Path, tree: &OutputTree, plan: &Plan) -> Result<(), Error> {
    let staged = beside(folder, "new")?;
    may_write(folder)?;
    let applied = stage(&staged, folder, tree, plan).and_then(|()| {
        if folder.exists() {
            exchange(&staged, folder)
        } else {
            at(folder, fs::rename(&staged, folder))
        }
    });
    if applied.is_err() && staged.exists() {
        // The first failure says more than one of clearing away.
        let _ = discard(&staged);
    }
    applied
}

/// Builds the new folder.
fn stage(staged: &Path, folder: &Path, tree: &OutputTree, plan: &Plan) -> Result<(), Error> {
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
    Ok(())
}

/// Whether the folder, those in it and the one around it let themselves be changed. Without that the new crate could take
/// the old one's place, but the old one could not be removed.
fn may_write(folder: &Path) -> Result<(), Error> {
    let mut folders: Vec<PathBuf> = match folder.parent() {
        Some(parent) if parent == Path::new("") => vec![PathBuf::from(".")],
        parent => parent.map(Path::to_owned).into_iter().collect(),
    };
    if folder.exists() {
        folders.extend(super::folders(folder)?);
    }
    for folder in folders.iter().filter(|folder| folder.exists()) {
        if let Err(error) = write_access(folder) {
            let message = format!(
                "nothing can be written into this folder: {error}\nhelp: nothing was touched; give yourself the right to \
                 write, as `chmod -R u+w` does, and run codegen again"
            );
            return Err(Error::new(folder, message));
        }
    }
    Ok(())
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn write_access(folder: &Path) -> io::Result<()> {
    use rustix::fs::{Access, access};
    Ok(access(folder, Access::WRITE_OK | Access::EXEC_OK)?)
}

/// Other systems say it when the time has come.
#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn write_access(_: &Path) -> io::Result<()> {
    Ok(())
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
        for entry in left(&next, fs::read_dir(&next))? {
            let path = left(&next, entry)?.path();
            let kind = left(&path, fs::symlink_metadata(&path))?;
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
            if text.is_none_or(|text| !is_blank(&text) && !is_generated(&text)) {
                return Err(Error::new(
                    &path,
                    "codegen did not write this; move it elsewhere",
                ));
            }
            left(&path, fs::remove_file(&path))?;
        }
    }
    // Inner folders come after outer ones.
    for folder in folders.iter().rev() {
        left(folder, fs::remove_dir(folder))?;
    }
    Ok(())
}

/// Attaches the path of what is left of a crate that another one has replaced, or of half a one.
fn left<T>(path: &Path, result: io::Result<T>) -> Result<T, Error> {
    let message = |error| {
        format!(
            "this is left of another run and cannot be removed: {error}\nhelp: delete the folder"
        )
    };
    result.map_err(|error| Error::new(path, message(error)))
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
