//! What a row leaves out or calls otherwise, when the generator complains about it.

use generator::diagnostic::{Code, Diagnostic};
use generator::page::{Location, TypeNotation};

use super::super::names;
use super::super::sheet::{Row, Table};
use super::super::text::prose;

/// What became of a row.
pub(super) enum Outcome {
    Nothing,
    /// A name that only Rust sees.
    Silent,
    /// The enumeration of this name needs another one.
    Rename(String),
    /// Something was left out: page line, what, why.
    Told(usize, String, String),
}

impl Table {
    pub(super) fn mend(
        &mut self,
        name: &str,
        keys: &[&str],
        problem: &Diagnostic,
        location: Option<Location>,
    ) -> Outcome {
        let Some(index) = self.rows.iter().position(|row| row.name == name) else {
            return Outcome::Nothing;
        };
        // A form of pairs carries no JSON.
        let form = self.content_type.as_ref();
        let of_pairs = form.is_some_and(|(form, _)| form.ends_with("urlencoded"));
        let row = &mut self.rows[index];
        let told = |row: &Row, what: &str| {
            let read = format!("{}: {what}", row.name);
            Outcome::Told(row.line, read, format!("{}; left out", problem.message))
        };
        match keys {
            [] | ["rust", ..] if matches!(problem.code, Code::NameClash | Code::NoName) => {
                let old = row.rust.clone().or_else(|| names::field(&row.name));
                let old = old.unwrap_or_else(|| "field".to_owned());
                row.rust =
                    names::field(&format!("{}_{old}", location.map_or("own", Location::word)));
                Outcome::Silent
            }
            ["options", value, ..] => row.mend_option(value, problem, told),
            ["options" | "enumeration", ..] => match (problem.code, &row.enumeration) {
                (Code::ConflictingEnumeration | Code::NameClash | Code::NoName, Some(name)) => {
                    Outcome::Rename(name.clone())
                }
                _ => {
                    let outcome = told(row, "options");
                    row.options.clear();
                    row.enumeration = None;
                    outcome
                }
            },
            ["type", ..] => {
                let read = format!("{}: {}", row.name, row.notation);
                let outside = !location.is_none_or(Location::is_body) || of_pairs;
                row.notation = if outside {
                    TypeNotation::String
                } else {
                    TypeNotation::Json
                };
                row.options.clear();
                row.enumeration = None;
                let why = format!("{}; `{}` was taken", problem.message, row.notation);
                Outcome::Told(row.line, read, why)
            }
            [key, ..] if row.keys.iter().any(|said| said.key == *key) => {
                let text = row
                    .keys
                    .iter()
                    .find(|said| said.key == *key)
                    .map(|said| said.text.clone());
                let outcome = told(row, &format!("{key} {}", text.unwrap_or_default()));
                row.keys.retain(|said| said.key != *key);
                outcome
            }
            ["doc" | "constraint", ..] => {
                row.doc = prose([&row.doc], &row.name);
                Outcome::Nothing
            }
            _ => {
                let outcome = told(row, "the row");
                self.rows.remove(index);
                outcome
            }
        }
    }
}

impl Row {
    fn mend_option(
        &mut self,
        value: &str,
        problem: &Diagnostic,
        told: impl Fn(&Row, &str) -> Outcome,
    ) -> Outcome {
        match (problem.code, &self.enumeration) {
            (Code::NameClash | Code::NoName, _) => {
                let Some(option) = self.options.iter_mut().find(|option| option.value == value)
                else {
                    return Outcome::Nothing;
                };
                let old = option
                    .rust
                    .clone()
                    .or_else(|| names::variant(value))
                    .unwrap_or_else(|| "Value".to_owned());
                option.rust = names::variant(&format!("{old}Value")).or(Some("Value".to_owned()));
                Outcome::Silent
            }
            (Code::ConflictingEnumeration, Some(name)) => Outcome::Rename(name.clone()),
            _ => {
                let outcome = told(self, value);
                self.options.retain(|option| option.value != value);
                if self.options.is_empty() {
                    self.enumeration = None;
                }
                outcome
            }
        }
    }
}
