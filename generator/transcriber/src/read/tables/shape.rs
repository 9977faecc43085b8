//! The outward form of a cell (words, digits, capitals): cells of one column look alike.

/// The outward form of a cell, to compare those of one column.
#[derive(Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a trait of its own")]
pub(in crate::read) struct Shape {
    words: usize,
    digits: bool,
    lower_first: bool,
    sentence: bool,
    long: bool,
}

impl Shape {
    pub(in crate::read) fn of(text: &str) -> Self {
        Self {
            words: text.split_whitespace().take(9).count(),
            digits: text.chars().any(|c| c.is_ascii_digit()),
            lower_first: text.starts_with(|c: char| c.is_ascii_lowercase()),
            sentence: text.ends_with('.'),
            long: text.len() > 60,
        }
    }

    pub(in crate::read) fn likeness(&self, other: &Self) -> f64 {
        let one = |same: bool| if same { 0.5 } else { -0.5 };
        one(self.words.abs_diff(other.words) <= self.words / 3)
            + one((self.words == 1) == (other.words == 1))
            + one(self.digits == other.digits)
            + one(self.lower_first == other.lower_first)
            + one(self.sentence == other.sentence)
            + one(self.long == other.long)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_of_one_column_are_alike() {
        let (one, two, three) = (
            Shape::of("TLS 1.2"),
            Shape::of("TLS 1.3"),
            Shape::of("A sentence is long."),
        );
        assert!(one.likeness(&two) > one.likeness(&three));
    }
}
