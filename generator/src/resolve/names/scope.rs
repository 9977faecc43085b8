//! The names of one namespace: who took which, and who came too late.

use std::collections::HashMap;

use super::{Kind, rust_name};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Placed, Spot};

/// A namespace that remembers who took which name.
pub(crate) struct Scope {
    kind: Kind,
    taken: HashMap<String, (String, Spot)>,
}

impl Scope {
    pub(crate) fn new(kind: Kind) -> Self {
        Self {
            kind,
            taken: HashMap::new(),
        }
    }

    /// Takes the Rust name of a wire name, or the one that the spec gives instead.
    pub(crate) fn take(
        &mut self,
        wire: &Placed<String>,
        given: Option<&Placed<String>>,
        problems: &mut Vec<Diagnostic>,
    ) -> String {
        let (word, cure) = match self.kind {
            Kind::Type => (
                "type",
                "an object can have a `rust:` name beside its `table:`; an enumeration needs another name",
            ),
            Kind::Field => ("field", "give the row a `rust:` name"),
            Kind::Variant => ("variant", "give the option a `rust:` name"),
            Kind::Module => ("module", "give the file or folder another name"),
        };
        let spot = match self.kind {
            Kind::Module => Spot::File(wire.place.file),
            _ => given.unwrap_or(wire).place.into(),
        };
        let asked = given.unwrap_or(wire).value.as_str();
        let name = match (rust_name(self.kind, asked), given) {
            (Some(name), None) => name,
            (name, Some(_)) => {
                if name.as_deref() != Some(asked) {
                    let message = format!("`{asked}` is no name for a {word}");
                    let problem = Diagnostic::new(Code::NoName, spot.clone(), message);
                    problems.push(match name {
                        Some(name) => problem.help(format!("write `{name}`")),
                        None => problem.help("a name has letters, digits and `_`"),
                    });
                }
                asked.to_owned()
            }
            (None, None) => {
                let message = format!("no {word} name can be made of `{asked}`");
                problems.push(Diagnostic::new(Code::NoName, spot, message).help(cure));
                return format!("Nameless{}", self.taken.len());
            }
        };
        if let Some((other, first)) = self.taken.get(&name) {
            let message = if *other == wire.value {
                format!("`{other}` stands in two places, and both would become the {word} `{name}`")
            } else {
                let wire = &wire.value;
                format!("`{other}` and `{wire}` would both become the {word} `{name}`")
            };
            problems.push(
                Diagnostic::new(Code::NameClash, spot, message)
                    .label("the second")
                    .other(first.clone(), "the first")
                    .help(cure),
            );
        } else {
            self.taken.insert(name.clone(), (wire.value.clone(), spot));
        }
        name
    }
}
