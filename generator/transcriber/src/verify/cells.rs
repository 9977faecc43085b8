//! Compares the Mandatory column and the type of a row.

use generator::diagnostic::{Code, Diagnostic};
use generator::page::{Row, TypeNotation};

use super::compare::Compare;
use super::difference::{Edit, Key};
use super::subject::Subject;
use crate::facts::Facts;
use crate::read::Parameter;

impl Compare<'_> {
    pub(super) fn kind(
        &mut self,
        subject: &Subject,
        parameter: Option<&Parameter>,
        facts: &Facts,
        row: &Row,
    ) -> bool {
        let stated = parameter
            .and_then(|parameter| parameter.type_cell.as_deref())
            .unwrap_or_default();
        let (said, written) = (self.in_spec_names(&facts.notation), &row.notation.value);
        // A page without types leaves them to whoever reads it.
        if ["", "-"].contains(&stated.trim())
            || said == *written
            || self.refines(subject, stated, written, &said)
        {
            return true;
        }
        if self.excused(subject, "type", &said.to_string()) {
            return true;
        }
        let message = format!(
            "`{}`: the page says `type: {said}`, the spec `type: {written}`",
            subject.name
        );
        let problem = Diagnostic::new(Code::Different, row.notation.place, message);
        let problem = if said.to_string() == stated {
            problem
        } else {
            problem.help(format!("on the page it reads `{stated}`"))
        };
        let edit = Edit::Set {
            place: subject.place,
            key: "type",
            text: said.to_string(),
            from: None,
        };
        let problem = problem.help(format!("write `type: {said}`"));
        self.mendable(
            subject,
            Key::Under("type"),
            subject.line,
            problem,
            Some(edit),
        )
    }

    /// Whether the spec names an object where the page only says that there is one, and mentions it in words.
    fn refines(
        &self,
        subject: &Subject,
        stated: &str,
        written: &TypeNotation,
        said: &TypeNotation,
    ) -> bool {
        match (written, said) {
            (TypeNotation::Array(written), TypeNotation::Array(said))
            | (TypeNotation::Map(written), TypeNotation::Map(said)) => {
                self.refines(subject, stated, written, said)
            }
            (TypeNotation::Object(name), TypeNotation::Json) => {
                let mut objects = self.spec.objects.iter();
                let number = objects
                    .find(|object| object.name.value == *name)
                    .map(|object| &object.table.number.value);
                subject.page.has(name)
                    || stated.contains(name.as_str())
                    || number.is_some_and(|number| subject.page.has(&format!("Table {number}")))
            }
            _ => false,
        }
    }

    /// A type with the names that the spec has for objects.
    fn in_spec_names(&self, notation: &TypeNotation) -> TypeNotation {
        match notation {
            TypeNotation::Array(items) => TypeNotation::Array(Box::new(self.in_spec_names(items))),
            TypeNotation::Map(items) => TypeNotation::Map(Box::new(self.in_spec_names(items))),
            TypeNotation::Object(name) => {
                let name = *self.renamed.get(name.as_str()).unwrap_or(&name.as_str());
                let described = self.facts.objects.iter().any(|object| object.name == name)
                    || self
                        .spec
                        .objects
                        .iter()
                        .any(|object| object.name.value == name);
                // An object without a table is one of which nothing is known.
                if described {
                    TypeNotation::Object(name.to_owned())
                } else {
                    TypeNotation::Json
                }
            }
            other => other.clone(),
        }
    }

    pub(super) fn mandatory(
        &mut self,
        subject: &Subject,
        parameter: Option<&Parameter>,
        facts: &Facts,
        row: &Row,
    ) -> bool {
        let word = |mandatory: bool| if mandatory { "Yes" } else { "No" };
        let column = parameter.and_then(|parameter| parameter.mandatory.as_deref());
        let same = match facts.mandatory {
            Some(said) => said == row.mandatory,
            // Without the column nothing is; a cell that says something else is for a person to judge.
            None => column.is_some_and(|cell| !cell.trim().is_empty()) || !row.mandatory,
        };
        let said = facts.mandatory.map_or("", word);
        if same || self.excused(subject, "mandatory", said) {
            return true;
        }
        let written = word(row.mandatory);
        let (code, message) = match facts.mandatory {
            Some(said) => {
                let said = word(said);
                (
                    Code::Different,
                    format!(
                        "`{}`: the page says `mandatory: {said}`, the spec `{written}`",
                        subject.name
                    ),
                )
            }
            None => (
                Code::Invented,
                format!(
                    "`{}`: the spec says `mandatory: {written}`, the page does not",
                    subject.name
                ),
            ),
        };
        let help = match facts.mandatory {
            Some(true) => "write `mandatory: Yes`",
            _ => "delete `mandatory: Yes`",
        };
        let edit = facts.mandatory.map(|said| Edit::Set {
            place: subject.place,
            key: "mandatory",
            text: word(said).to_owned(),
            from: None,
        });
        let problem = Diagnostic::new(code, subject.place, message).help(help);
        self.mendable(
            subject,
            Key::Under("mandatory"),
            subject.line,
            problem,
            edit,
        )
    }
}
