//! Patterns, examples, and members that only the service sets or that may be `null`: on which rows do they make sense?

use super::Check;
use crate::diagnostic::{Code, Diagnostic};
use crate::page::{Location, Secret, ServiceSpec, TypeNotation};
use crate::service::{Definition, NamedType};

/// Reports members that only the service sets, in objects that nothing receives.
pub(crate) fn read_only(types: &[NamedType], spec: &ServiceSpec, problems: &mut Vec<Diagnostic>) {
    for ty in types {
        let Definition::Object(object) = &ty.definition else {
            continue;
        };
        if !object.sent || object.received || spec.unread_text_names(&object.wire) {
            continue;
        }
        for (row, place) in object
            .members
            .iter()
            .filter_map(|member| Some((&member.row, member.row.read_only?)))
        {
            let message = format!(
                "nobody sets `{}`: no response contains `{}`",
                row.name.value, object.wire
            );
            problems.push(
                Diagnostic::new(Code::Misplaced, place, message)
                    .label("only the service may set it")
                    .help("delete `read_only:`, if callers may set it, or else the row"),
            );
        }
    }
}

impl Check<'_> {
    /// Only JSON has a `null`, and only objects are both sent and received.
    pub(super) fn read_only_and_null(&mut self, location: Option<Location>) {
        let row = self.row;
        if let Some(place) = row.read_only.filter(|_| location.is_some()) {
            let message = "`read_only` in this table".to_owned();
            let help = "it belongs to rows of objects, which may be sent and received; of a request or a response, \
                        the table says who sets what";
            self.report(Code::Misplaced, place, message, help);
        }
        if let Some(place) = row.nullable
            && (self.form || !matches!(location, None | Some(Location::Body)))
        {
            let message = "`nullable` outside of JSON objects".to_owned();
            let help = "it belongs to rows of JSON bodies and objects: nothing else has a `null`";
            self.report(Code::Misplaced, place, message, help);
        }
    }

    /// What must not be shown is not shown as an example either.
    pub(super) fn example(&mut self) {
        let example = self.row.example.as_ref().filter(|_| {
            let secret = self.row.secret.as_ref();
            secret.is_some_and(|secret| secret.value == Secret::Value)
        });
        if let Some(example) = example {
            let message = "`example` beside `secret: value`".to_owned();
            let help = "delete it: what must not be shown has no example";
            self.report(Code::Misplaced, example.place, message, help);
        }
    }

    /// A pattern is of texts, and the values that the row lists are such texts.
    pub(super) fn pattern(&mut self) {
        let Some(pattern) = &self.row.pattern else {
            return;
        };
        if *self.row.notation.value.item() != TypeNotation::String {
            let message = format!("`pattern` on a row of type `{}`", self.row.notation.value);
            let help = "it belongs to a String, or to an array or a map of them";
            self.report(Code::Misplaced, pattern.place, message, help);
            return;
        }
        let options = self.row.options.iter().flat_map(|options| &options.value);
        for option in options.filter(|option| !self.row.allows(&option.value.value)) {
            let value = &option.value.value;
            let message = format!("the option `{value}` does not match the row's `pattern`");
            let problem = Diagnostic::new(Code::Options, option.value.place, message);
            let problem = problem.other(pattern.place, "the pattern");
            self.problems
                .push(problem.help("compare both with the page, and leave out what is wrong"));
        }
    }
}
