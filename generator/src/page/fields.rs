//! Mappings, texts and lists out of YAML nodes, with a problem for each that is not what was asked for.

mod entries;

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::source::{Place, Placed};
use crate::yaml::{Kind, Node};

/// More unknown keys than this in one mapping are one mistake, not many.
const MANY: usize = 4;

/// Reads one file's nodes and collects what is wrong with them.
pub(crate) struct Reader<'p> {
    pub(crate) file: usize,
    pub(crate) problems: &'p mut Vec<Diagnostic>,
    /// Whether a part was left out that other parts may refer to.
    pub(crate) incomplete: bool,
    /// The same of a part that nobody knows the name of.
    pub(crate) lost_unnamed: bool,
    /// The numbers of the tables so far, and where they stand.
    pub(crate) tables: HashMap<String, Place>,
}

/// The entries of a mapping whose keys are known to be allowed and unique.
pub(crate) struct Fields<'n> {
    /// Where to show a problem with all of it.
    pub(crate) place: Place,
    what: String,
    /// Name, place of the key, value.
    entries: Vec<(&'static str, Place, &'n Node)>,
    /// Keys that are there, only not so that they can be read.
    unreadable_keys: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    pub(crate) fn get(&self, key: &str) -> Option<&'n Node> {
        self.entry(key).map(|(_, _, node)| *node)
    }

    /// Where a key stands.
    pub(crate) fn key(&self, key: &str) -> Place {
        self.entry(key).map_or(self.place, |(_, place, _)| *place)
    }

    fn entry(&self, key: &str) -> Option<&(&'static str, Place, &'n Node)> {
        self.entries.iter().find(|(name, ..)| *name == key)
    }

    /// Problems with all of it are shown there.
    pub(crate) fn at(self, place: Place) -> Self {
        Self { place, ..self }
    }
}

impl Reader<'_> {
    pub(crate) fn place(&self, node: &Node) -> Place {
        Place {
            file: self.file,
            node: node.id,
        }
    }

    pub(crate) fn report(&mut self, problem: Diagnostic) {
        self.problems.push(problem);
    }

    /// A mapping with these keys and no others.
    pub(crate) fn fields<'n>(
        &mut self,
        node: &'n Node,
        what: impl Into<String>,
        keys: &[&'static str],
    ) -> Option<Fields<'n>> {
        let what = what.into();
        let mut entries = Vec::new();
        let mut unknown = Vec::new();
        for (key, value) in self.entries(node, &what, "key")? {
            match keys.iter().find(|name| **name == key.value) {
                Some(name) => entries.push((*name, key.place, value)),
                None => unknown.push((key, value)),
            }
        }
        let mut unreadable_keys = Vec::new();
        let mut strange = Vec::new();
        for (key, value) in unknown {
            let absent = |name: &str| entries.iter().all(|(present, ..)| *present != name);
            let name = |text: &str| {
                keys.iter()
                    .copied()
                    .find(|name| *name == text && absent(name))
            };
            let near = nearest(&key.value, keys.iter().copied()).filter(|name| absent(name));
            // `doc :Text` and `doc:Text` are keys as a whole.
            let glued = key.value.split_once(':');
            let glued = glued.and_then(|(before, _)| name(before.trim_end()));
            let message = format!("{what} has no key `{}`", key.value);
            let problem = Diagnostic::new(Code::UnknownKey, key.place, message);
            if let Some(name) = glued {
                unreadable_keys.push(name);
                self.report(problem.help(format!(
                    "write `{name}: ` with a space after the colon only"
                )));
            } else if let Some(near) = near {
                self.report(problem.help(format!("is `{near}` meant?")));
                // A slip of the pen is read as what was meant, so that nothing seems to be missing.
                if let Some(name) = name(near).filter(|name| is_slip(&key.value, name)) {
                    entries.push((name, key.place, value));
                }
            } else if key.value == "<<" {
                self.report(problem.help("write the keys out; nothing is merged"));
            } else {
                strange.push(key);
            }
        }
        let help = format!("its keys are: {}", keys.join(", "));
        // What stands under a strange key may be what others refer to.
        self.incomplete |= !strange.is_empty();
        if strange.len() > MANY {
            // Probably they belong to something else.
            let names: Vec<_> = strange.iter().map(|key| key.value.as_str()).collect();
            let message = format!("{what} has none of the keys `{}`", names.join("`, `"));
            let first = strange[0].place;
            self.report(Diagnostic::new(Code::UnknownKey, first, message).help(&*help));
            strange.clear();
        }
        for key in strange {
            let message = format!("{what} has no key `{}`", key.value);
            self.report(Diagnostic::new(Code::UnknownKey, key.place, message).help(&*help));
        }
        Some(Fields {
            place: self.place(node),
            what,
            entries,
            unreadable_keys,
        })
    }

    pub(crate) fn list<'n>(&mut self, node: &'n Node, what: &str) -> &'n [Node] {
        match &node.kind {
            Kind::Sequence(nodes) => {
                if nodes.is_empty() {
                    self.lists_nothing(node, what);
                }
                nodes
            }
            _ => {
                self.wrong_kind(node, what, "a list");
                self.incomplete = true;
                &[]
            }
        }
    }

    pub(crate) fn text(&mut self, node: &Node, what: &str) -> Option<Placed<String>> {
        match &node.kind {
            Kind::Scalar(text) => Some(Placed {
                value: text.trim_end_matches('\n').to_owned(),
                place: self.place(node),
            }),
            _ => {
                self.wrong_kind(node, what, "a text");
                None
            }
        }
    }

    /// A text, or a list of them; each says something.
    pub(crate) fn texts(&mut self, node: &Node, what: &str) -> Vec<Placed<String>> {
        let nodes = match &node.kind {
            Kind::Sequence(_) => self.list(node, what),
            _ => std::slice::from_ref(node),
        };
        let texts = nodes.iter().map(|node| {
            let text = self.text(node, what)?;
            self.says_something(text, what, "write it out, or leave it out")
        });
        texts.flatten().collect()
    }

    /// The same, each once.
    pub(crate) fn different_texts(&mut self, node: &Node, what: &str) -> Vec<Placed<String>> {
        let mut texts: Vec<Placed<String>> = Vec::new();
        for text in self.texts(node, what) {
            let first = texts.iter().find(|first| first.value == text.value);
            if let Some(first) = first.map(|first| first.place) {
                let message = format!("`{}` stands twice in {what}", text.value);
                self.report(
                    Diagnostic::new(Code::Malformed, text.place, message)
                        .label("again here")
                        .other(first, "first here")
                        .help("keep one of the two"),
                );
            } else {
                texts.push(text);
            }
        }
        texts
    }

    pub(crate) fn lists_nothing(&mut self, node: &Node, what: &str) {
        let message = format!("{what} lists nothing");
        let problem = Diagnostic::new(Code::Malformed, self.place(node), message);
        self.report(problem.help("list at least one, or leave the key out if it is optional"));
    }

    /// A text, unless there is nothing to be seen in it.
    pub(crate) fn says_something(
        &mut self,
        text: Placed<String>,
        what: &str,
        help: &str,
    ) -> Option<Placed<String>> {
        if !is_blank(&text.value) {
            return Some(text);
        }
        let message = format!("{what} is empty");
        self.report(Diagnostic::new(Code::Malformed, text.place, message).help(help));
        None
    }

    /// The node under a key that must be there.
    pub(crate) fn required<'n>(
        &mut self,
        fields: &Fields<'n>,
        key: &'static str,
    ) -> Option<&'n Node> {
        let found = fields.get(key);
        if found.is_none() && !fields.unreadable_keys.contains(&key) {
            self.report(
                Diagnostic::new(
                    Code::MissingKey,
                    fields.place,
                    format!("{} has no `{key}`", fields.what),
                )
                .help(format!("add `{key}:`")),
            );
        }
        found
    }

    pub(crate) fn required_text(
        &mut self,
        fields: &Fields<'_>,
        key: &'static str,
    ) -> Option<Placed<String>> {
        let node = self.required(fields, key)?;
        let what = format!("`{key}`");
        let text = self.text(node, &what)?;
        self.says_something(text, &what, "write it out")
    }

    pub(crate) fn optional_text(
        &mut self,
        fields: &Fields<'_>,
        key: &'static str,
    ) -> Option<Placed<String>> {
        let node = fields.get(key)?;
        self.text(node, &format!("`{key}`"))
    }

    /// A text that says something, if it is there.
    pub(crate) fn optional_prose(
        &mut self,
        fields: &Fields<'_>,
        key: &'static str,
    ) -> Option<String> {
        let text = self.optional_text(fields, key)?;
        let help = "write it out, or leave the key out";
        let text = self.says_something(text, &format!("`{key}`"), help)?;
        Some(text.value)
    }

    fn wrong_kind(&mut self, node: &Node, what: &str, expected: &str) {
        let found = match &node.kind {
            Kind::Null => "nothing",
            Kind::Scalar(_) => "a text",
            Kind::Sequence(_) => "a list",
            Kind::Mapping(_) => "a mapping",
            Kind::Odd(what) => what,
        };
        let message = format!("{what} must be {expected}, found {found}");
        let problem = Diagnostic::new(Code::WrongKind, self.place(node), message);
        self.report(problem.help(match (&node.kind, expected) {
            (Kind::Null, _) => {
                "write a value, or leave the key out if it is optional; quote `\"\"`, `\"null\"` and `\"~\"` if they are texts"
            }
            (Kind::Odd(_), _) => "the spec language has no tags, and its keys are texts",
            (_, "a mapping") => "write `name: value` lines below it, indented",
            (_, "a list") => "write `[one, two]`, or a line `- one` for each",
            _ => "write it below `|`, indented, or in quotes",
        }));
    }
}

/// Whether nothing of a text can be seen.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_unseen(c))
}

/// Whether a character leaves no trace: it controls, joins or turns those around it.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Whether two words differ so little that one is surely the other, misspelt.
fn is_slip(written: &str, meant: &str) -> bool {
    let alike = written
        .chars()
        .zip(meant.chars())
        .take_while(|(a, b)| a == b)
        .count();
    let distance = strsim::damerau_levenshtein(&written.to_lowercase(), meant);
    distance <= 2 || (distance == 3 && alike >= 4)
}
