//! Changes of a page into the text of its spec: line by line, so that comments and order stay.
//!
//! An edit counts only if the text can still be read, has the change, and is otherwise as it was. All others
//! are left to a person.

use super::changes::{Change, Edit, changes};
use super::layout;
use crate::facts::PageFacts;
use crate::reference::ReferencePage;
use crate::source::SpecFiles;
use crate::verify::{SavedPage, verify};
use crate::yaml::write::{Entry, Key, Value, scalar, write_at};
use crate::yaml::{Document, Kind, Node};

/// What became of a spec.
#[derive(Clone, Debug, Default)]
pub struct Merged {
    /// The file's text, with all that could be merged.
    pub text: String,
    /// What was merged.
    pub done: Vec<Change>,
    /// What a person has to do.
    pub by_hand: Vec<Change>,
    /// Why nothing is merged at all, if so.
    pub held: Option<&'static str>,
}

/// Merges what a page says since into the file at `path`.
///
/// With the page as old as the spec, what differs was put otherwise by a person: nothing is merged.
pub fn merge(page: &ReferencePage, facts: &PageFacts, spec: &SpecFiles, path: &str) -> Merged {
    let mut files = spec.clone();
    let text = files.files.get(path).cloned().unwrap_or_default();
    let windows = text.contains('\n') && !text.replace("\r\n", "").contains('\n');
    let text = if windows {
        text.replace("\r\n", "\n")
    } else {
        text
    };
    files.files.insert(path.to_owned(), text.clone());
    let mut merged = Merged {
        text,
        ..Merged::default()
    };
    let mut left = changes(page, facts, &files, path);
    // The date comes last: a page whose changes are not all in is not of that date yet.
    left.sort_by_key(is_date);
    let newer = left.iter().any(is_date);
    if !newer && !left.is_empty() {
        merged.held = Some(match facts.updated {
            None => "the page has no date: nothing is merged",
            Some(_) => "page and spec have the same date: nothing is merged",
        });
    }
    let was_sound = crate::read(&files).is_ok();
    let mut unlisted = None;
    for change in std::mem::take(&mut left) {
        if is_date(&change) {
            unlisted.get_or_insert_with(|| others(page, &files, path, &merged.by_hand));
        }
        let complete = merged.by_hand.is_empty() && unlisted.iter().all(Vec::is_empty);
        let ready = newer && (complete || !is_date(&change));
        let edited = change
            .edit
            .as_ref()
            .filter(|_| ready)
            .and_then(|edit| apply(&merged.text, edit));
        let Some(text) = edited else {
            merged.by_hand.push(change);
            continue;
        };
        let before = changes(page, facts, &files, path);
        let mut tried = files.clone();
        tried.files.insert(path.to_owned(), text.clone());
        let after = changes(page, facts, &tried, path);
        let same = |a: &Change, b: &Change| a.place == b.place && a.what == b.what;
        let gone = !after.iter().any(|other| same(other, &change));
        let nothing_new = after
            .iter()
            .all(|other| before.iter().any(|known| same(known, other)));
        let one = after.len() + 1 == before.len();
        let sound = !was_sound || crate::read(&tried).is_ok();
        if gone && nothing_new && one && sound {
            merged.text = text;
            files = tried;
            merged.done.push(change);
        } else {
            merged.by_hand.push(change);
        }
    }
    let unlisted = unlisted.unwrap_or_else(|| others(page, &files, path, &merged.by_hand));
    merged.by_hand.extend(unlisted);
    if windows {
        merged.text = merged.text.replace('\n', "\r\n");
    }
    merged
}

/// What `verify` finds beyond the changes that are known: examples, say, which are a person's to bring up to date.
fn others(page: &ReferencePage, spec: &SpecFiles, path: &str, known: &[Change]) -> Vec<Change> {
    let service = path.split('/').next().unwrap_or_default();
    let saved = SavedPage {
        path: page.service.clone(),
        text: String::new(),
        page: page.clone(),
    };
    let spec = SpecFiles {
        root: String::new(),
        files: super::around(service, spec),
    };
    // A spec with problems of its own is not compared; codegen tells them.
    let Ok(report) = verify(vec![saved], &spec) else {
        return Vec::new();
    };
    let found = report.differences.places();
    let found = found.filter_map(|(problem, places)| {
        let (_, keys) = places.into_iter().find(|(file, _)| *file == path)?;
        let is = |change: &Change| {
            let name = change.place.rsplit('.').next().unwrap_or_default();
            keys.iter().any(|key| key == name) || problem.message.contains(&format!("`{name}`"))
        };
        let dated = problem.message.starts_with("the page says `updated: ");
        (!dated && !known.iter().any(is)).then(|| Change {
            line: problem.saved_line(),
            place: keys.join("."),
            what: problem.message.clone(),
            edit: None,
        })
    });
    found.collect()
}

fn is_date(change: &Change) -> bool {
    change.place == "page" && change.what.starts_with("date:")
}

/// The text after an edit, if it is plain what to do.
fn apply(text: &str, edit: &Edit) -> Option<String> {
    let document = Document::parse(text).ok()?;
    match edit {
        Edit::Set(keys, old, new, from) => {
            let (_, value) = find(&document.root, keys)?;
            let at = document.locate(text, value.id)?;
            let rest = text.get(at..)?;
            let written = [
                scalar(old),
                format!("\"{old}\""),
                format!("'{old}'"),
                old.clone(),
            ];
            let written = written.into_iter().find(|written| {
                rest.strip_prefix(written.as_str()).is_some_and(|behind| {
                    behind.is_empty() || behind.starts_with(['\n', ' ', ',', '}', '\r'])
                })
            })?;
            let plain = written == *old;
            let new = if plain && !new.contains([',', '}', '{', '[', ']', ':', '#']) {
                new.clone()
            } else {
                scalar(new)
            };
            let before = resaid(&text[..at], from.as_deref());
            Some(format!("{before}{new}{}", &rest[written.len()..]))
        }
        Edit::Insert(keys, row) => {
            let entry = layout::row(row);
            below(
                text,
                &document,
                keys,
                &[(Key::Text(row.name.clone()), entry)],
            )
        }
        Edit::Option(keys, value, meaning) => {
            let entry: Entry = Value::Text(meaning.clone()).into();
            let integer = value.parse::<i64>().is_ok() || value == "true" || value == "false";
            let key = if integer {
                Key::Word(value.clone())
            } else {
                Key::Text(value.clone())
            };
            below(text, &document, keys, &[(key, entry)])
        }
    }
}

/// The text before a fact, with the comment above it that says where the fact came from brought up to date.
fn resaid(before: &str, sentence: Option<&str>) -> String {
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let above = before[..start]
        .trim_end_matches('\n')
        .rfind('\n')
        .map_or(0, |end| end + 1);
    let comment = &before[above..start];
    if !comment.trim_start().starts_with("# from: ") {
        return before.to_owned();
    }
    let indent = &comment[..comment.len() - comment.trim_start().len()];
    let comment =
        sentence.map(|sentence| format!("{indent}# from: {}\n", layout::quotation(sentence)));
    format!(
        "{}{}{}",
        &before[..above],
        comment.unwrap_or_default(),
        &before[start..]
    )
}

/// The key and the value at the end of a path of keys.
fn find<'n>(root: &'n Node, keys: &[String]) -> Option<(&'n Node, &'n Node)> {
    let mut at = None;
    let mut node = root;
    for wanted in keys {
        let Kind::Mapping(entries) = &node.kind else {
            return None;
        };
        let (key, value) = entries
            .iter()
            .find(|(key, _)| matches!(&key.kind, Kind::Scalar(text) if text == wanted))?;
        at = Some((key, value));
        node = value;
    }
    at
}

/// The text with entries below the entry at these keys, which must begin a line.
fn below(
    text: &str,
    document: &Document,
    keys: &[String],
    entries: &[(Key, Entry)],
) -> Option<String> {
    let (key, _) = find(&document.root, keys)?;
    let at = document.locate(text, key.id)?;
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let indent = text.get(start..at)?;
    if !indent.chars().all(|c| c == ' ') {
        return None;
    }
    // The entry ends before the next line that is no deeper; what is empty or a comment there is that one's.
    let mut end = start;
    let mut position = start;
    for (index, line) in text[start..].split_inclusive('\n').enumerate() {
        let content = line.trim_start_matches(' ');
        let depth = line.len() - content.len();
        let blank = content.trim().is_empty();
        if index > 0 && !blank && depth <= indent.len() {
            break;
        }
        position += line.len();
        let comment = content.starts_with('#');
        let foreign = comment && depth <= indent.len();
        if !blank && !foreign {
            end = position;
        }
    }
    let mut before = text[..end].to_owned();
    if !before.ends_with('\n') {
        before.push('\n');
    }
    Some(format!(
        "{before}{}{}",
        write_at(entries, indent.len()),
        &text[end..]
    ))
}
