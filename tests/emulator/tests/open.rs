//! Files that are no library, and what is said of them.

use std::path::Path;

use emulator::{Library, Settings};
use huaweicloud_media::metastudio::{AssetType, CreateDigitalAsset};
use rusqlite::Connection;

/// Opening the file fails, and the message says both.
#[track_caller]
fn is_refused(path: &Path, what: &str, cure: &str) {
    let message = Library::open(path, Settings::default())
        .unwrap_err()
        .to_string();
    let file = path.display().to_string();
    for part in [&file, what, cure] {
        assert!(message.contains(part), "`{part}` is not in: {message}");
    }
}

fn execute(path: &Path, sql: &str) {
    Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

#[test]
fn a_folder() {
    let folder = tempfile::tempdir().unwrap();
    is_refused(folder.path(), "this is a folder", "name a file in it");
}

#[test]
fn a_file_that_cannot_be_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("missing/emulator.db");
    is_refused(&path, "cannot be written", "a folder that exists");
    assert!(!path.exists());
}

#[test]
fn a_file_that_is_no_database_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.txt");
    let text = "These are notes, and there are enough of them for a header. ".repeat(20);
    std::fs::write(&path, &text).unwrap();
    is_refused(&path, "no database of SQLite", "does not exist yet");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    assert_eq!(
        folder.path().read_dir().unwrap().count(),
        1,
        "nothing was left beside it"
    );
}

#[test]
fn a_database_of_another_program_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.db");
    execute(&path, "CREATE TABLE contacts (name)");
    let before = std::fs::read(&path).unwrap();
    is_refused(&path, "another program", "does not exist yet");
    execute(&path, "PRAGMA application_id = 7");
    is_refused(&path, "another program", "does not exist yet");
    execute(&path, "PRAGMA application_id = 0");
    assert_eq!(std::fs::read(&path).unwrap().len(), before.len());
}

#[test]
fn a_database_of_a_newer_emulator() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("emulator.db");
    drop(Library::open(&path, Settings::default()).unwrap());
    execute(&path, "PRAGMA user_version = 99");
    is_refused(
        &path,
        "newer emulator wrote this database (format 99",
        "use that emulator",
    );
}

#[test]
fn a_database_that_an_emulator_uses() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("emulator.db");
    let library = Library::open(&path, Settings::default()).unwrap();
    is_refused(&path, "an emulator that is running", "stop it");
    drop(library);
    Library::open(&path, Settings::default()).unwrap();
}

#[test]
fn a_database_that_another_program_writes_to_can_be_used_afterwards() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("emulator.db");
    let library = Library::open(&path, Settings::default()).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let writer = std::thread::spawn({
        let library = library.clone();
        move || {
            library.create(
                "project",
                &CreateDigitalAsset::new("waits", AssetType::Image),
            )
        }
    });
    std::thread::sleep(std::time::Duration::from_millis(50));
    assert!(!writer.is_finished());
    other.execute_batch("COMMIT").unwrap();
    writer.join().unwrap().unwrap();
}
