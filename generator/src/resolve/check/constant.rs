//! Is a row's constant a value of its type, which its place can carry, and is nothing said that only a member has?

use super::Check;
use crate::diagnostic::Code;
use crate::page::{Location, Number};
use crate::source::Place;

impl Check<'_> {
    /// What is always sent has no field, and so nothing that callers could do with one.
    pub(super) fn beside_constant(&mut self) {
        let row = self.row;
        let Some(constant) = &row.constant else {
            return;
        };
        let words = [
            ("default_rule", row.default_rule.is_some()),
            ("deprecated", row.deprecated.is_some()),
        ];
        let words = words.into_iter().filter(|(_, written)| *written);
        let mut beside: Vec<(&str, Place)> = words.map(|(key, _)| (key, constant.place)).collect();
        beside.extend(row.read_only.map(|place| ("read_only", place)));
        beside.extend(row.nullable.map(|place| ("nullable", place)));
        beside.extend(row.example.iter().map(|it| ("example", it.place)));
        beside.extend(row.default.iter().map(|it| ("default", it.place)));
        beside.extend(row.format.iter().map(|it| ("format", it.place)));
        beside.extend(row.join.iter().map(|it| ("join", it.place)));
        beside.extend(row.secret.iter().map(|it| ("secret", it.place)));
        beside.extend(row.filled_by.iter().map(|it| ("from", it.place)));
        beside.extend(row.rust.iter().map(|it| ("rust", it.place)));
        beside.extend(row.ignored_with.iter().map(|it| ("ignored_with", it.place)));
        beside.extend(row.enumeration.iter().map(|it| ("enumeration", it.place)));
        beside.extend(row.options.iter().map(|it| ("options", it.place)));
        for (key, place) in beside {
            let message = format!("`{key}` beside `constant`");
            let help = "what is always sent has no field; keep one of the two";
            self.report(Code::Misplaced, place, message, help);
        }
    }

    pub(super) fn constant(&mut self, location: Option<Location>) {
        let Some(constant) = &self.row.constant else {
            return;
        };
        let text = &constant.value;
        let wrong = if let Some(wrong) = self.not_of_type(text, Number::parse(text)) {
            wrong
        } else if let Some(key) = self.outside(text, Number::parse(text)) {
            format!("outside the row's `{key}`")
        } else if location == Some(Location::Path) && matches!(&**text, "" | "." | "..") {
            "no value of a path".to_owned()
        } else if location == Some(Location::Header) && text.chars().any(char::is_control) {
            "no value of a header".to_owned()
        } else {
            return;
        };
        let message = format!("the constant `{text}` is {wrong}");
        let help = "compare with the page";
        self.report(Code::Default, constant.place, message, help);
    }
}
