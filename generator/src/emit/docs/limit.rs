//! Limits put into sentences.

use super::super::literal::grouped;
use crate::page::{Limit, Number};

pub(super) fn sentence(key: &str, limit: &Limit) -> String {
    let text = |number: Number| grouped(&number.to_string()).replace('_', ",");
    let counted = |noun: &str| {
        // That nothing is less than nothing goes without saying.
        let min = limit.min.filter(|min| *min != Number::Integer(0));
        let nouns = |number: Number| match number {
            Number::Integer(1) => noun.to_owned(),
            _ => format!("{noun}s"),
        };
        match (min, limit.max) {
            (Some(min), Some(max)) if min == max => format!("exactly {} {}", text(min), nouns(min)),
            (Some(min), Some(max)) => format!("{} to {} {}", text(min), text(max), nouns(max)),
            (_, Some(max)) => format!("at most {} {}", text(max), nouns(max)),
            (min, None) => {
                let min = min.unwrap_or(Number::Integer(0));
                format!("at least {} {}", text(min), nouns(min))
            }
        }
    };
    let values = match (limit.min, limit.max) {
        (Some(min), Some(max)) if min == max => format!("only {}", text(min)),
        (Some(min), Some(max)) => format!("{} to {}", text(min), text(max)),
        (Some(min), None) => format!("at least {}", text(min)),
        (_, max) => format!("at most {}", max.map(text).unwrap_or_default()),
    };
    match key {
        "length" => format!("{}.", capital(&counted("character"))),
        "items" => format!("{}.", capital(&counted("item"))),
        "item_length" => format!("Each item: {}.", counted("character")),
        "item_range" => format!("Each item: {values}."),
        _ => format!("Range: {values}."),
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + chars.as_str()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_read_as_sentences() {
        let sentence = |key, text| super::sentence(key, &Limit::parse(text).unwrap());
        assert_eq!(sentence("length", "0..256"), "At most 256 characters.");
        assert_eq!(sentence("length", "..1"), "At most 1 character.");
        assert_eq!(sentence("length", "14..14"), "Exactly 14 characters.");
        assert_eq!(sentence("items", "..10"), "At most 10 items.");
        assert_eq!(
            sentence("item_length", "1..64"),
            "Each item: 1 to 64 characters."
        );
        assert_eq!(sentence("range", "1.."), "Range: at least 1.");
        assert_eq!(sentence("range", "7..7"), "Range: only 7.");
    }
}
