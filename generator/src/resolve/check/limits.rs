//! Do a row's limits fit its type, and their bounds its numbers?

use std::ops::RangeInclusive;

use super::Check;
use crate::diagnostic::Code;
use crate::page::{Format, Limit, Number, Numbers, TypeNotation};
use crate::source::Placed;

const COUNT: RangeInclusive<i128> = 0..=(1 << 32) - 1;

impl Check<'_> {
    pub(super) fn limits(&mut self) {
        let notation = &self.row.notation.value;
        let entry = notation.item();
        let array = notation.has_items();
        let what = match notation {
            TypeNotation::Map(_) => "map",
            _ => "list",
        };
        let list = array || self.row.format() == Some(Format::CommaSeparated);
        let number = self.row.numbers().is_some();
        for (key, limit) in &self.row.limits {
            let fits = match *key {
                "length" => *notation == TypeNotation::String && !list,
                "range" => !array && number,
                "items" => list,
                "item_length" => list && *entry == TypeNotation::String,
                _ => array && number,
            };
            if !fits {
                let help = match (list, entry) {
                    (true, _) if number => {
                        format!("limits of a {what} of numbers are `items` and `item_range`")
                    }
                    (true, TypeNotation::String) => {
                        format!("limits of a {what} of texts are `items` and `item_length`")
                    }
                    (true, _) => format!("the limit of a {what} of objects is `items`"),
                    (false, _) if number => "the limit of a number is `range`".to_owned(),
                    (false, TypeNotation::String) => "the limit of a String is `length`".to_owned(),
                    (false, _) => "a value of this type has no limit".to_owned(),
                };
                let message = if list && !array {
                    format!("`{key}` does not fit a comma-separated list")
                } else {
                    format!("`{key}` does not fit the type `{notation}`")
                };
                self.report(Code::LimitOfType, limit.place, message, &help);
                continue;
            }
            self.bounds(key, limit, entry);
        }
    }

    /// Bounds must be numbers of the row's type: counts are not negative, an Integer has 32 bits.
    fn bounds(&mut self, key: &str, limit: &Placed<Limit>, entry: &TypeNotation) {
        let (what, allowed) = match (key, self.row.numbers(), self.row.format()) {
            ("range" | "item_range", Some(Numbers::Whole(numbers)), Some(format)) => {
                (format!("within `{}`", format.word()), numbers)
            }
            ("range" | "item_range", Some(Numbers::Whole(numbers)), None)
                if *entry == TypeNotation::Integer =>
            {
                ("an Integer of 32 bits".to_owned(), numbers)
            }
            ("range" | "item_range", Some(Numbers::Whole(numbers)), None) => {
                ("a Long of 64 bits".to_owned(), numbers)
            }
            ("range" | "item_range", ..) => return,
            _ => ("a count".to_owned(), COUNT),
        };
        let fits = |bound: &Number| {
            bound
                .integer()
                .is_some_and(|bound| allowed.contains(&bound))
        };
        if let Some(bound) = limit.value.bounds().find(|bound| !fits(bound)) {
            let message = format!("the bound `{bound}` of `{key}` is not {what}");
            let long = bound
                .integer()
                .is_some_and(|bound| i64::try_from(bound).is_ok());
            let help = if what == "an Integer of 32 bits" && long {
                "compare with the page; a row with such a bound should be of type `Long`"
            } else {
                "compare with the page"
            };
            self.report(Code::LimitOfType, limit.place, message, help);
        }
    }
}
