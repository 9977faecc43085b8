//! Arrays outside of JSON: their items joined into one text, and such a text taken apart.

use crate::wire::scalar::Scalar;

/// The items as one text; none if the separator is in one of them, which would arrive as two.
pub(crate) fn join<T: Scalar>(items: &[T], separator: char) -> Option<String> {
    let mut joined = String::new();
    for (index, item) in items.iter().enumerate() {
        let text = item.text();
        if text.contains(separator) {
            return None;
        }
        if index > 0 {
            joined.push(separator);
        }
        joined.push_str(&text);
    }
    Some(joined)
}

/// The items of a text. Around commas there may be blanks, as HTTP has it; an empty text has no items.
pub(crate) fn split(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let items = text.split(separator).filter(|_| !text.is_empty());
    items.map(move |item| {
        if separator == ',' {
            item.trim_matches([' ', '\t'])
        } else {
            item
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_joined_is_taken_apart_again() {
        for (text, items) in [("", &[][..]), ("a", &["a"]), ("a||b", &["a", "", "b"])] {
            let items: Vec<_> = items.iter().map(|item| (*item).to_owned()).collect();
            assert_eq!(join(&items, '|').as_deref(), Some(text));
            assert!(split(text, '|').eq(items.iter()), "{text}");
        }
        assert_eq!(join(&[1.5, -2.0], '\t').as_deref(), Some("1.5\t-2"));
        assert!(split(" a, b ,c", ',').eq(["a", "b", "c"]));
        assert!(split("a  b", ' ').eq(["a", "", "b"]));
    }

    #[test]
    fn no_item_becomes_two() {
        let items = ["a".to_owned(), "b c".to_owned()];
        assert_eq!(join(&items, ' '), None);
        assert_eq!(join(&items, ',').as_deref(), Some("a,b c"));
    }
}
