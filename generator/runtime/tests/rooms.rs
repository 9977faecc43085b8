//! Which room of the crate may know which; ARCHITECTURE.md has the same table.

use std::fs;
use std::path::{Path, PathBuf};

const ROOMS: [(&str, &[&str]); 9] = [
    ("wire", &[]),
    ("errors", &["wire"]),
    ("operation", &["wire", "errors"]),
    ("example", &["operation"]),
    ("signing", &["wire"]),
    ("transport", &["wire", "errors"]),
    ("credentials", &["wire", "errors", "signing", "transport"]),
    (
        "server",
        &["wire", "errors", "operation", "signing", "transport"],
    ),
    (
        "client",
        &[
            "wire",
            "errors",
            "operation",
            "signing",
            "transport",
            "credentials",
        ],
    ),
];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

#[test]
fn a_room_knows_only_the_rooms_below_it() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    files(&src, &mut all);
    let mut problems = String::new();
    for path in all {
        let place = path.strip_prefix(&src).unwrap().to_str().unwrap();
        let room = place.split(['/', '\\', '.']).next().unwrap();
        if room == "lib" {
            continue;
        }
        let (_, may_know) = ROOMS
            .iter()
            .find(|(name, _)| *name == room)
            .unwrap_or_else(|| panic!("{place} stands in no room"));
        let text = fs::read_to_string(&path).unwrap();
        for (other, _) in ROOMS {
            let names = [format!("crate::{other}::"), format!("crate::{other};")];
            let known = names.iter().any(|name| text.contains(name));
            if known && other != room && !may_know.contains(&other) {
                problems += &format!("{place} must not know `{other}`\n");
            }
        }
    }
    assert!(problems.is_empty(), "{problems}");
}
