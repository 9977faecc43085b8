//! The entries of a mapping, each once and with a name of its own.

use std::collections::{HashMap, HashSet};

use super::Reader;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Place, Placed};
use crate::yaml::{Kind, Node};

impl Reader<'_> {
    /// A mapping with any keys, in its order, each once. A key is called `word`.
    pub(crate) fn entries<'n>(
        &mut self,
        node: &'n Node,
        what: &str,
        word: &str,
    ) -> Option<Vec<(Placed<String>, &'n Node)>> {
        let Kind::Mapping(written) = &node.kind else {
            self.wrong_kind(node, what, "a mapping");
            self.incomplete = true;
            return None;
        };
        if written.is_empty() && ["entry", "member", "object", "parameter"].contains(&word) {
            self.lists_nothing(node, what);
        }
        let mut entries: Vec<(Placed<String>, &Node)> = Vec::new();
        let mut again = Vec::new();
        let mut seen: HashMap<String, usize> = HashMap::new();
        for (key, value) in written {
            let article = if word.starts_with(['e', 'o']) {
                "an"
            } else {
                "a"
            };
            let name = format!("the name of {article} {word}");
            let key = match self.text(key, &name) {
                // An option may well be the empty text, and in JSON a member's name, too.
                Some(key) if !["option", "row"].contains(&word) => {
                    self.says_something(key, &name, "write it out")
                }
                key => key,
            };
            let Some(key) = key else { continue };
            let Some(index) = seen.get(&key.value).copied() else {
                seen.insert(key.value.clone(), entries.len());
                entries.push((key, value));
                continue;
            };
            self.incomplete |= word != "row" && !matches!(value.kind, Kind::Scalar(_));
            again.push((key, index));
            // One that holds nothing is not worth keeping.
            let nothing = match &entries[index].1.kind {
                Kind::Null => true,
                Kind::Scalar(text) => text.is_empty(),
                _ => false,
            };
            if nothing {
                entries[index].1 = value;
            }
        }
        let different: HashSet<usize> = again.iter().map(|(_, index)| *index).collect();
        if word == "key" && different.len() > 1 {
            self.lost_unnamed = true;
            let (key, index) = &again[0];
            let more: Vec<Place> = again[1..].iter().map(|(key, _)| key.place).collect();
            let message = format!("several keys stand twice in {what}");
            let help = "is the line missing that names what begins here?";
            let problem = Diagnostic::new(Code::DuplicateKey, key.place, message);
            let problem = problem.label("again here").help(help);
            let problem = problem.other(entries[*index].0.place, "first here");
            self.report(problem.also(&more));
            // What follows belongs to something else.
            let first = key.place.node;
            entries.retain(|(key, _)| key.place.node < first);
            return Some(entries);
        }
        for (key, index) in again {
            let code = match word {
                "option" => Code::Options,
                _ => Code::DuplicateKey,
            };
            let message = format!("the {word} `{}` stands twice in {what}", key.value);
            self.report(
                Diagnostic::new(code, key.place, message)
                    .label("again here")
                    .other(entries[index].0.place, "first here")
                    .help("keep one of the two"),
            );
        }
        Some(entries)
    }

    /// Entries with names of their own. Where several are the `keys` of one entry, the line with its
    /// name is missing.
    pub(crate) fn named<'n>(
        &mut self,
        mut entries: Vec<(Placed<String>, &'n Node)>,
        what: &str,
        word: &str,
        keys: &[&str],
    ) -> Vec<(Placed<String>, &'n Node)> {
        let is_key = |key: &Placed<String>| keys.contains(&key.value.as_str());
        let nameless = |(key, value): &(Placed<String>, &Node)| {
            is_key(key) && matches!(value.kind, Kind::Scalar(_))
        };
        let mut stray = entries.iter().filter(|entry| nameless(entry));
        let (Some((first, _)), Some(_)) = (stray.next(), stray.next()) else {
            return entries;
        };
        self.lost_unnamed = true;
        let message = format!("{what} has the keys of one {word}, but not its name");
        let help = format!("write the name of the {word} in a line above, and these keys indented");
        self.report(Diagnostic::new(Code::MissingKey, first.place, message).help(help));
        entries.retain(|(key, value)| {
            let named = matches!(&value.kind, Kind::Mapping(entries) if entries.iter().any(|(key, _)| {
                matches!(&key.kind, Kind::Scalar(key) if keys.contains(&key.as_str()))
            }));
            named || !is_key(key)
        });
        entries
    }
}
