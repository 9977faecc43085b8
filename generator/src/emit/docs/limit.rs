//! Limits put into sentences.

use super::super::literal::grouped;
use crate::page::{Limit, Number};

/// A limit as a sentence; none where it says nothing.
pub(super) fn sentence(key: &str, limit: &Limit) -> Option<String> {
    // That nothing is longer than a number can be goes without saying, too.
    let max = limit
        .max
        .filter(|max| max.integer() != Some(i64::MAX.into()));
    let is_count = !key.ends_with("range");
    if max.is_none() && (limit.min.is_none() || is_count && limit.min == Some(Number::Integer(0))) {
        return None;
    }
    let limit = Limit { max, ..*limit };
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
    Some(match key {
        "length" => format!("{}.", capital(&counted("character"))),
        "items" => format!("{}.", capital(&counted("item"))),
        "item_length" => format!("Each item: {}.", counted("character")),
        "item_range" => format!("Each item: {values}."),
        _ => format!("Range: {values}."),
    })
}

/// A number as prose has it.
fn text(number: Number) -> String {
    let text = number.to_string();
    if text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // Code leaves four digits together, prose does not.
        return format!("{},{}", &text[..1], &text[1..]);
    }
    grouped(&text).replace('_', ",")
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
        let sentence = |key, text| super::sentence(key, &Limit::parse(text).unwrap()).unwrap();
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
        assert_eq!(sentence("length", "0..4096"), "At most 4,096 characters.");
        assert_eq!(
            sentence("range", "0..9223372036854775807"),
            "Range: at least 0."
        );
    }

    #[test]
    fn what_goes_without_saying_is_not_said() {
        for (key, text) in [("length", "0.."), ("items", "0..9223372036854775807")] {
            assert_eq!(super::sentence(key, &Limit::parse(text).unwrap()), None);
        }
    }
}
