//! Rows checked one by one: do limits, options, defaults and keys fit the type?

mod constant;
mod facts;
mod limits;

pub(crate) use facts::read_only;

use super::types::Enumerations;
use super::{content, formats};
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::page::{
    FilledBy, Format, Location, Number, Numbers, Row, ServiceSpec, Table, TypeNotation,
};
use crate::service::Content;
use crate::source::Place;

/// Checks every row of a table; `location` is none for the rows of objects.
pub(crate) fn rows(
    table: &Table,
    location: Option<Location>,
    enumerations: &Enumerations,
    service: &ServiceSpec,
    problems: &mut Vec<Diagnostic>,
) {
    let form = location.is_some_and(|location| content::of(location, table) == Content::Form);
    for row in &table.rows {
        let mut check = Check {
            row,
            form,
            problems,
        };
        check.place(location);
        check.beside_constant();
        // Of a row without a type that can be read, nothing more can be said.
        if *row.notation.value.item() != TypeNotation::Unknown {
            check.limits();
            check.format();
            check.pattern();
            check.example();
            check.options();
            check.constant(location);
            if !service.ledger_may_fix(&row.name.value) {
                check.default(&enumerations.values(row));
            }
        }
    }
}

struct Check<'a> {
    row: &'a Row,
    /// Whether the row is a field of a form.
    form: bool,
    problems: &'a mut Vec<Diagnostic>,
}

impl Check<'_> {
    fn report(&mut self, code: Code, place: Place, message: String, help: &str) {
        self.problems
            .push(Diagnostic::new(code, place, message).help(help));
    }

    fn format(&mut self) {
        let notation = &self.row.notation.value;
        let format = self.row.format.as_ref();
        let format = format.filter(|format| !format.value.fits(notation));
        let secret = self.row.secret.as_ref();
        let secret = secret.filter(|_| *notation != TypeNotation::String);
        for (key, place, help) in [
            format.map(|format| ("format", format.place, home(format.value))),
            secret.map(|secret| ("secret", secret.place, "it belongs to a String")),
        ]
        .into_iter()
        .flatten()
        {
            let message = format!("`{key}` on a row of type `{notation}`");
            self.report(Code::Misplaced, place, message, help);
        }
        if let (Some(format), Some(_)) = (&self.row.format, &self.row.secret) {
            let message = "`format` beside `secret`".to_owned();
            self.report(
                Code::Misplaced,
                format.place,
                message,
                "keep one of the two",
            );
        }
    }

    fn options(&mut self) {
        let entry = match self.row.format() {
            Some(Format::Boolean) => &TypeNotation::Boolean,
            _ => self.row.notation.value.item(),
        };
        let enumerable = matches!(entry, TypeNotation::String) || entry.is_number();
        // Beside either of these there are no options: the member has another type in Rust.
        let beside = match (&self.row.format, &self.row.secret) {
            _ if !enumerable => None,
            (Some(_), _) => Some("format"),
            (None, Some(_)) => Some("secret"),
            (None, None) => None,
        };
        let options = self.row.options.as_ref();
        if let Some(key) = beside {
            let written = options.map(|options| ("options", options.place));
            let name = self.row.enumeration.as_ref();
            let written = written.or_else(|| name.map(|name| ("enumeration", name.place)));
            if let Some((written, place)) = written {
                let message = format!("`{written}` beside `{key}`");
                self.report(Code::Misplaced, place, message, "keep one of the two");
            }
            return;
        }
        if let (Some(name), false) = (&self.row.enumeration, enumerable) {
            let message = format!(
                "an enumeration on a row of type `{}`",
                self.row.notation.value
            );
            let help = "enumerations are of texts and numbers, and of arrays and maps of them";
            self.report(Code::Misplaced, name.place, message, help);
        }
        let Some(options) = &self.row.options else {
            return;
        };
        match entry {
            TypeNotation::Boolean => {
                for option in &options.value {
                    if !["true", "false"].contains(&option.value.value.as_str()) {
                        let message = format!("`{}` is no Boolean", option.value.value);
                        let help = "the options of a Boolean are `true` and `false`";
                        self.report(Code::Options, option.value.place, message, help);
                    }
                }
            }
            entry if enumerable => {
                if self.row.enumeration.is_none() && !self.row.incomplete {
                    let name = suggested_name(&self.row.name.value);
                    let message = format!(
                        "the options of `{}` form an enumeration without a name",
                        self.row.name.value
                    );
                    let help = format!("add a name, such as `enumeration: {name}`");
                    self.report(Code::MissingKey, options.place, message, &help);
                }
                for option in options.value.iter().filter(|_| entry.is_number()) {
                    let value = &option.value.value;
                    // `01` and `+1`, `1.0` and `1e0` would be further names of one value.
                    let (plain, help) = if entry.is_integer() {
                        (
                            value.parse().map(|number: i64| number.to_string()).ok(),
                            "write a whole number of 64 bits in plain digits, like `-1`",
                        )
                    } else {
                        (
                            Number::parse(value).map(|number| number.to_f64().to_string()),
                            "write the number in as few digits as it has, like `-1` or `0.5`",
                        )
                    };
                    if plain.as_ref() != Some(value) {
                        let message = format!("`{value}` is no {entry}");
                        self.report(Code::Options, option.value.place, message, help);
                    }
                }
            }
            // One problem is enough for the two keys.
            _ if self.row.enumeration.is_some() => {}
            _ => {
                let message = format!("options on a row of type `{}`", self.row.notation.value);
                let help =
                    "options belong to texts, numbers and Booleans, and arrays and maps of them";
                self.report(Code::Misplaced, options.place, message, help);
            }
        }
    }

    /// `values` are those that the row can have, where they are listed.
    fn default(&mut self, values: &[&str]) {
        let Some(default) = &self.row.default else {
            return;
        };
        let text = &default.value;
        let number = Number::parse(text);
        let mut help =
            "compare with the page; if it says so, record it in the ledger with `drop_default`"
                .to_owned();
        let message = if let Some(wrong) = self.not_of_type(text, number) {
            format!("the default `{text}` is {wrong}")
        } else if !self.row.is_boolean() && !values.is_empty() && !values.contains(&text.as_str()) {
            if let Some(value) = nearest(text, values.iter().copied()) {
                help = format!("is `{value}` meant?");
            }
            format!("the default `{text}` is not among the options")
        } else if let Some(key) = self.outside(text, number) {
            format!("the default `{text}` is outside the row's `{key}`")
        } else {
            return;
        };
        self.report(Code::Default, default.place, message, &help);
    }

    /// What a default is that the row's type cannot have.
    fn not_of_type(&self, text: &str, number: Option<Number>) -> Option<String> {
        let notation = &self.row.notation.value;
        if !notation.is_scalar() {
            return Some(format!("no `{notation}`"));
        }
        let whole = || number.and_then(Number::integer);
        let wrong = match self.row.numbers() {
            Some(Numbers::Whole(numbers)) => match (whole(), self.row.format()) {
                (None, _) => "no whole number".to_owned(),
                (Some(whole), _) if numbers.contains(&whole) => return None,
                (_, Some(format)) => format!("no `{}`", format.word()),
                _ if *notation == TypeNotation::Integer => "not an Integer of 32 bits".to_owned(),
                _ => "not a Long of 64 bits".to_owned(),
            },
            Some(_) if number.is_none() => "no number".to_owned(),
            None if self.row.is_boolean() && text != "true" && text != "false" => {
                "neither `true` nor `false`".to_owned()
            }
            None => format!("not {}", formats::mismatch(self.row.format()?, text)?),
            Some(_) => return None,
        };
        Some(wrong)
    }

    /// The limit that the default is not within.
    fn outside(&self, text: &str, number: Option<Number>) -> Option<&'static str> {
        let length = i128::try_from(text.chars().count()).unwrap_or(i128::MAX);
        let is_text = self.row.notation.value == TypeNotation::String;
        let sizes = [
            ("length", is_text.then_some(Number::Integer(length))),
            ("range", number.filter(|_| self.row.numbers().is_some())),
        ];
        let mut limits = self.row.limits.iter();
        let outside = limits.find(|(key, limit)| {
            let mut sizes = sizes.iter().filter(|(name, _)| name == key);
            sizes.any(|(_, size)| size.is_some_and(|size| !limit.value.contains(size)))
        });
        let pattern = (!self.row.allows(text)).then_some("pattern");
        outside.map(|(key, _)| *key).or(pattern)
    }

    /// What a row may say depends on its table.
    fn place(&mut self, location: Option<Location>) {
        let row = self.row;
        self.read_only_and_null(location);
        if let Some(source) = &row.filled_by {
            let right = match source.value {
                // A sender knows its project, and nothing else of a path.
                FilledBy::Sender => {
                    location == Some(Location::Path) && row.name.value == "project_id"
                }
                FilledBy::Credentials => location == Some(Location::Header),
            };
            if !right {
                let help = "`sender` belongs to `project_id` in `path`, `credentials` to rows of `headers`";
                self.report(
                    Code::Misplaced,
                    source.place,
                    "`from` in this table".to_owned(),
                    help,
                );
            }
        }
        let in_body = location.is_none_or(Location::is_body);
        let (scalar, array) = match &row.notation.value {
            TypeNotation::Array(items) => (items.is_scalar(), true),
            other => (other.is_scalar(), false),
        };
        if !scalar && !in_body {
            let message = format!("`{}` cannot travel outside the body", row.notation.value);
            let help = "paths, queries and headers carry single values and arrays of them";
            self.report(Code::Misplaced, row.notation.place, message, help);
        } else if let Some(join) = &row.join {
            if !array || self.form && !scalar {
                let message = format!("`join` on a row of type `{}`", row.notation.value);
                self.report(
                    Code::Misplaced,
                    join.place,
                    message,
                    "it belongs to an array of single values",
                );
            } else if in_body && !self.form {
                let message = "`join` in this table".to_owned();
                let help = "it belongs to `path`, `query`, `headers` and forms; in JSON an array is an array";
                self.report(Code::Misplaced, join.place, message, help);
            }
        } else if array && matches!(location, Some(Location::Path | Location::Header)) {
            let message = format!("`{}` without `join` outside the query", row.notation.value);
            let help = "say what joins the items: add `join: commas`, `pipes`, `spaces` or `tabs`";
            self.report(Code::Misplaced, row.notation.place, message, help);
        }
        if location == Some(Location::Header) && !is_token(&row.name.value) {
            let message = format!("`{}` cannot be the name of a header", row.name.value);
            let help = "compare with the page; header names are of letters, digits and `-`";
            self.report(Code::Malformed, row.name.place, message, help);
        }
        if location == Some(Location::Path) && !row.mandatory && !row.incomplete {
            let message = format!("the path row `{}` is not mandatory", row.name.value);
            self.report(
                Code::Misplaced,
                row.name.place,
                message,
                "add `mandatory: Yes`; a path has no gaps",
            );
        }
    }
}

/// Where a format belongs.
fn home(format: Format) -> &'static str {
    let on = |notation: &str| TypeNotation::parse(notation).is_some_and(|it| format.fits(&it));
    match (on("Long"), on("Double")) {
        (true, _) => "it belongs to a String, an Integer or a Long",
        (_, true) => "it belongs to a String, a Float or a Double",
        _ if format == Format::Int64 => "it belongs to a String; a number of 64 bits is a `Long`",
        _ => "it belongs to a String",
    }
}

/// What HTTP allows for the name of a header.
fn is_token(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}

fn suggested_name(wire: &str) -> String {
    super::names::rust_name(super::names::Kind::Type, wire).unwrap_or_else(|| "Name".to_owned())
}
