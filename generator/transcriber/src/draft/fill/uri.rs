//! Method and path of a page, as far as a spec can hold them.

use std::collections::BTreeSet;

use crate::facts::PageFacts;
use crate::read::Doubt;

/// Method and path as a spec can hold them.
pub(in super::super) fn uri(facts: &PageFacts, doubts: &mut Vec<Doubt>) -> (String, String) {
    let (operation, line) = (&facts.operation, facts.operation.line);
    let mut method = operation.method.clone();
    if !generator::page::METHODS.contains(&method.as_str()) {
        let why = "a spec cannot hold this method; `POST` was taken";
        doubts.push(Doubt::new(line, &method, why));
        "POST".clone_into(&mut method);
    }
    (method, sound_path(&operation.path, line, doubts))
}

/// The path as a spec can hold it.
fn sound_path(path: &str, line: usize, doubts: &mut Vec<Doubt>) -> String {
    let bare = path.split(['?', '#']).next().unwrap_or_default();
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~%!$&'()*+,;=:@".contains(c);
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let segments = bare.split('/').map(|segment| {
        let inner = segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        if inner.is_some_and(|inner| {
            !inner.is_empty() && !inner.contains(['{', '}', ' ']) && seen.insert(inner)
        }) {
            return segment.to_owned();
        }
        segment.chars().filter(|c| allowed(*c)).collect()
    });
    let mut sound = segments.collect::<Vec<String>>().join("/");
    if !sound.starts_with('/') {
        sound.insert(0, '/');
    }
    if sound != path {
        let why = format!("a spec cannot hold this path as it is; `{sound}` was taken");
        doubts.push(Doubt::new(line, path, why));
    }
    sound
}
