//! Mappings, texts and lists out of YAML nodes, with a problem for each that is not what was asked for.

use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::source::{Place, Placed};
use crate::yaml::{Kind, Node};

/// Reads one file's nodes and collects what is wrong with them.
pub(crate) struct Reader<'p> {
    pub(crate) file: usize,
    pub(crate) problems: &'p mut Vec<Diagnostic>,
    /// Whether a part was left out that other parts may refer to.
    pub(crate) gap: bool,
}

/// The entries of a mapping whose keys are known to be allowed and unique.
pub(crate) struct Fields<'n> {
    /// Where to show a problem with all of it.
    pub(crate) place: Place,
    what: String,
    /// Name, place of the key, value.
    entries: Vec<(&'static str, Place, &'n Node)>,
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
        for (key, value) in unknown {
            let message = format!("{what} has no key `{}`", key.value);
            let problem = Diagnostic::new(Code::UnknownKey, key.place, message);
            let absent = |name: &str| entries.iter().all(|(present, ..)| *present != name);
            let near = nearest(&key.value, keys.iter().copied());
            self.report(match near {
                Some(name) if absent(name) => problem.help(format!("is `{name}` meant?")),
                _ if key.value == "<<" => problem.help("write the keys out; nothing is merged"),
                _ => problem.help(format!("its keys are: {}", keys.join(", "))),
            });
            // A slip of the pen is read as what was meant, so that nothing seems to be missing.
            let slip = keys
                .iter()
                .find(|name| near == Some(**name) && is_slip(&key.value, name));
            if let Some(name) = slip.filter(|name| absent(name)) {
                entries.push((*name, key.place, value));
            }
        }
        Some(Fields {
            place: self.place(node),
            what,
            entries,
        })
    }

    /// A mapping with any keys, in its order, each once. A key is called `word`.
    pub(crate) fn entries<'n>(
        &mut self,
        node: &'n Node,
        what: &str,
        word: &str,
    ) -> Option<Vec<(Placed<String>, &'n Node)>> {
        let Kind::Mapping(written) = &node.kind else {
            self.wrong_kind(node, what, "a mapping");
            self.gap = true;
            return None;
        };
        let mut entries: Vec<(Placed<String>, &Node)> = Vec::new();
        let mut seen = std::collections::HashMap::new();
        for (key, value) in written {
            let Some(key) = self.text(key, &format!("the name of a {word}")) else {
                continue;
            };
            if let Some(first) = seen.get(&key.value) {
                let code = match word {
                    "option" => Code::Options,
                    _ => Code::DuplicateKey,
                };
                let message = format!("the {word} `{}` stands twice in {what}", key.value);
                self.report(
                    Diagnostic::new(code, key.place, message)
                        .label("again here")
                        .other(*first, "first here")
                        .help("keep one of the two"),
                );
                self.gap |= word != "row" && !matches!(value.kind, Kind::Scalar(_));
                continue;
            }
            seen.insert(key.value.clone(), key.place);
            entries.push((key, value));
        }
        Some(entries)
    }

    pub(crate) fn list<'n>(&mut self, node: &'n Node, what: &str) -> &'n [Node] {
        match &node.kind {
            Kind::Sequence(nodes) => nodes,
            _ => {
                self.wrong_kind(node, what, "a list");
                self.gap = true;
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

    /// A text, or a list of them.
    pub(crate) fn texts(&mut self, node: &Node, what: &str) -> Vec<Placed<String>> {
        match &node.kind {
            Kind::Sequence(nodes) => nodes
                .iter()
                .filter_map(|node| self.text(node, what))
                .collect(),
            _ => self.text(node, what).into_iter().collect(),
        }
    }

    /// The node under a key that must be there.
    pub(crate) fn required<'n>(
        &mut self,
        fields: &Fields<'n>,
        key: &'static str,
    ) -> Option<&'n Node> {
        let found = fields.get(key);
        if found.is_none() {
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
        let text = self.text(node, &format!("`{key}`"))?;
        if text.value.trim().is_empty() {
            self.report(
                Diagnostic::new(Code::Malformed, text.place, format!("`{key}` is empty"))
                    .help("write it out"),
            );
            return None;
        }
        Some(text)
    }

    pub(crate) fn optional_text(
        &mut self,
        fields: &Fields<'_>,
        key: &'static str,
    ) -> Option<Placed<String>> {
        let node = fields.get(key)?;
        self.text(node, &format!("`{key}`"))
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

/// Whether two words differ so little that one is surely the other, misspelt.
fn is_slip(written: &str, meant: &str) -> bool {
    strsim::damerau_levenshtein(&written.to_lowercase(), meant) <= 2
}
