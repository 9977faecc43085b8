//! The connections to a library: one that writes, and for a file as many that read as there are readers.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, MAIN_DB, OpenFlags, Transaction, TransactionBehavior};

use super::error::{LibraryError, Obstacle, OpenError};
use super::format;

/// How long to wait for another program that writes to the file.
const PATIENCE: Duration = Duration::from_secs(5);

/// How many connections for reading are kept once they are not needed.
const KEPT: usize = 8;

/// All connections to one library.
#[derive(Debug)]
pub(super) struct Connections {
    /// Before the writer, and so dropped before it: SQLite moves what is in the log into the file when the last
    /// connection ends, if that one may write.
    file: Option<Shared>,
    writer: Mutex<Connection>,
    /// Held until the library is dropped, and freed by the system when the process dies.
    _lock: Option<File>,
}

/// A file, which several connections read while one writes.
#[derive(Debug)]
struct Shared {
    path: PathBuf,
    readers: Mutex<Vec<Connection>>,
}

impl Connections {
    /// Opens a file, or makes it.
    pub(super) fn open(path: &Path) -> Result<Self, OpenError> {
        Self::open_file(path).map_err(|obstacle| OpenError::new(path, obstacle))
    }

    fn open_file(path: &Path) -> Result<Self, Obstacle> {
        if path.is_dir() {
            return Err(Obstacle::Folder);
        }
        let mut writer = connect(
            path,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        )?;
        format::inspect(&writer)?;
        if writer.is_readonly(MAIN_DB)? {
            return Err(Obstacle::NotWritable("it is read-only".to_owned()));
        }
        let lock = lock(path)?;
        writer.pragma_update(None, "journal_mode", "WAL")?;
        set_up(&writer)?;
        format::prepare(&mut writer)?;
        Ok(Self {
            file: Some(Shared {
                path: path.to_owned(),
                readers: Mutex::default(),
            }),
            writer: Mutex::new(writer),
            _lock: Some(lock),
        })
    }

    /// A library that is gone when it is dropped.
    pub(super) fn in_memory() -> Result<Self, OpenError> {
        let open = || {
            let mut writer = Connection::open_in_memory()?;
            set_up(&writer)?;
            format::prepare(&mut writer)?;
            Ok(writer)
        };
        let writer = open().map_err(|obstacle| OpenError::new(Path::new(":memory:"), obstacle))?;
        Ok(Self {
            file: None,
            writer: Mutex::new(writer),
            _lock: None,
        })
    }

    /// Reads in one transaction, so that all it sees is of one moment.
    pub(super) fn read<T>(
        &self,
        read: impl FnOnce(&Transaction<'_>) -> Result<T, LibraryError>,
    ) -> Result<T, LibraryError> {
        let Some(file) = &self.file else {
            // A database in memory has no second connection.
            return read(&hold(&self.writer).transaction()?);
        };
        let kept = hold(&file.readers).pop();
        let mut reader = match kept {
            Some(reader) => reader,
            None => connect(&file.path, OpenFlags::SQLITE_OPEN_READ_ONLY)?,
        };
        let result = read(&reader.transaction()?);
        let mut readers = hold(&file.readers);
        if readers.len() < KEPT {
            readers.push(reader);
        }
        result
    }

    /// Writes all, or nothing if it fails. What is written is there once this returns.
    pub(super) fn write<T, E: From<rusqlite::Error>>(
        &self,
        write: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut writer = hold(&self.writer);
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let result = write(&transaction)?;
        transaction.commit()?;
        Ok(result)
    }
}

fn connect(path: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    // Each connection is used by one thread at a time, and needs no locks of its own.
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(PATIENCE)?;
    Ok(connection)
}

/// Once a commit has reached the system, it outlives the process; a loss of power may cost the last few.
fn set_up(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "synchronous", "NORMAL")
}

/// Keeps other emulators away. In a file of its own, since SQLite has locks on the other one, which the
/// system frees when any handle of the process to it is closed.
fn lock(path: &Path) -> Result<File, Obstacle> {
    let mut name = path.as_os_str().to_owned();
    name.push("-lock");
    let refused = |error: std::io::Error| Obstacle::NotWritable(error.to_string());
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    let file = options.open(name).map_err(refused)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Obstacle::InUse),
        Err(TryLockError::Error(error)) => Err(refused(error)),
    }
}

/// A connection whose user panicked has rolled back, and can be used on.
fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
