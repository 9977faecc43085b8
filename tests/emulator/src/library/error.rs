//! What can go wrong with the file of a library, and what to do then.

use std::error::Error;
use std::fmt;
use std::path::{Path, PathBuf};

/// Why the file of a library could not be opened. One line: the file, what is wrong, what to do.
#[derive(Debug)]
pub struct OpenError {
    path: PathBuf,
    obstacle: Obstacle,
}

/// What is wrong with the file.
#[derive(Debug)]
pub(super) enum Obstacle {
    Folder,
    NotWritable(String),
    NotSqlite,
    Foreign,
    Newer { version: i64, known: i64 },
    InUse,
    Busy,
    Sqlite(rusqlite::Error),
}

impl OpenError {
    pub(super) fn new(path: &Path, obstacle: Obstacle) -> Self {
        Self {
            path: path.to_owned(),
            obstacle,
        }
    }
}

impl From<rusqlite::Error> for Obstacle {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;

        match error.sqlite_error_code() {
            Some(Code::NotADatabase) => Self::NotSqlite,
            Some(Code::CannotOpen | Code::ReadOnly | Code::PermissionDenied) => {
                Self::NotWritable(error.to_string())
            }
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::Busy,
            _ => Self::Sqlite(error),
        }
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.path.display())?;
        match &self.obstacle {
            Obstacle::Folder => f.write_str(
                "this is a folder; name a file in it, such as emulator.db",
            ),
            Obstacle::NotWritable(reason) => write!(
                f,
                "the file cannot be written ({reason}); name one in a folder that exists and that you may \
                 write to, or keep the assets in memory"
            ),
            Obstacle::NotSqlite => f.write_str(
                "this is no database of SQLite; name a file that does not exist yet",
            ),
            Obstacle::Foreign => f.write_str(
                "this database belongs to another program, and was left as it is; name a file that does not \
                 exist yet",
            ),
            Obstacle::Newer { version, known } => write!(
                f,
                "a newer emulator wrote this database (format {version}, this one knows {known}); use that \
                 emulator, or name a file that does not exist yet"
            ),
            Obstacle::InUse => f.write_str(
                "an emulator that is running uses this database; stop it, or name another file",
            ),
            Obstacle::Busy => f.write_str(
                "another program is writing to this database; close it, and start again",
            ),
            Obstacle::Sqlite(error) => write!(
                f,
                "the database cannot be used ({error}); if it is damaged, move it away, and a new one will be \
                 made"
            ),
        }
    }
}

impl Error for OpenError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.obstacle {
            Obstacle::Sqlite(error) => Some(error),
            _ => None,
        }
    }
}

/// Why the library could not answer.
#[derive(Debug)]
#[non_exhaustive]
pub enum LibraryError {
    /// A member of the request, by its name on the wire, is not what its page says. Only where
    /// requests are not validated before.
    Illegal(&'static str),
    /// There is no such asset in the project.
    NoSuchAsset {
        /// The ID that was asked for.
        asset_id: String,
    },
    /// The IDs that were made, one after the other, were all taken.
    NoFreeId,
    /// The database failed: the disk is full, say, or another program locks it.
    Database(rusqlite::Error),
    /// What the database holds cannot be read: another program changed it.
    Stored(serde_json::Error),
}

impl fmt::Display for LibraryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Illegal(member) => write!(f, "`{member}` is not of the documented form"),
            Self::NoSuchAsset { asset_id } => {
                write!(f, "the project has no asset with the ID `{asset_id}`")
            }
            Self::NoFreeId => f.write_str(
                "all IDs that were made for the new asset are taken; reset the project, or have other IDs made",
            ),
            Self::Database(error) => write!(f, "the database of the emulator failed: {error}"),
            Self::Stored(error) => write!(
                f,
                "the database of the emulator holds what it cannot read, so another program changed it: {error}"
            ),
        }
    }
}

impl Error for LibraryError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Database(error) => Some(error),
            Self::Stored(error) => Some(error),
            _ => None,
        }
    }
}

impl From<rusqlite::Error> for LibraryError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error)
    }
}

impl From<serde_json::Error> for LibraryError {
    fn from(error: serde_json::Error) -> Self {
        Self::Stored(error)
    }
}
