//! How pages compare: `at most`, `no less than`, `the maximum value is`.

use std::sync::LazyLock;

use super::phrase::Phrase;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Min,
    Max,
}

/// How pages compare: which side, and whether the number itself is within.
pub(super) struct Relation {
    pub(super) phrase: Phrase,
    pub(super) side: Side,
    pub(super) within: bool,
    #[cfg_attr(not(test), expect(dead_code, reason = "a test reads every example"))]
    example: &'static str,
}

/// All of them, the longer first.
pub(super) fn relations() -> &'static [Relation] {
    const MAX: (Side, bool) = (Side::Max, true);
    const MIN: (Side, bool) = (Side::Min, true);
    const LESS: (Side, bool) = (Side::Max, false);
    const MORE: (Side, bool) = (Side::Min, false);
    #[rustfmt::skip]
    static RELATIONS: LazyLock<Vec<Relation>> = LazyLock::new(|| {
        [
            ("up to", MAX, "up to 64"),
            ("at most", MAX, "at most 64"),
            ("[a] maximum|max [.] [length|number|value|size|quantity] of", MAX, "a maximum of 64"),
            ("maximum|max|upper|largest|highest|longest [.] value|values|length|number|size|limit|quantity|count ... is|are|be|:|=", MAX, "The maximum number of lamps is 64."),
            ("maximum|max [.] [value|length|number] [is|:|=]", MAX, "Maximum: 64"),
            ("maximum|max|upper|largest|highest|longest ... is|are", MAX, "The maximum lamp height is 64."),
            ("cannot|can't be more|greater|larger|longer|higher|bigger|later than", MAX, "It cannot be greater than 64."),
            ("can|must|should|may|shall|does|do|is|are not be more|greater|larger|longer|higher|bigger than", MAX, "It must not be larger than 64."),
            ("no|not more|greater|larger|longer|higher|bigger than", MAX, "no more than 64"),
            ("cannot|can't|never exceed", MAX, "It cannot exceed 64."),
            ("can|must|should|may|shall|does|do|will not exceed", MAX, "It must not exceed 64."),
            ("not exceed|exceeding", MAX, "not exceeding 64"),
            ("less|smaller|fewer|lower|shorter than or equal to", MAX, "less than or equal to 64"),
            ("equal to or less|smaller|fewer|lower than", MAX, "equal to or less than 64"),
            ("within|limited [to]", MAX, "limited to 64"),
            ("≤", MAX, "≤ 64"),
            ("at least", MIN, "at least 8"),
            ("[a] minimum|min [.] [length|number|value|size|quantity] of", MIN, "a minimum of 8"),
            ("minimum|min|lower|smallest|lowest|shortest [.] value|values|length|number|size|limit|quantity|count ... is|are|be|:|=", MIN, "The minimum length of a name is 8."),
            ("minimum|min [.] [value|length|number] [is|:|=]", MIN, "Minimum: 8"),
            ("minimum|min|lower|smallest|lowest|shortest ... is|are", MIN, "The minimum lamp height is 8."),
            ("cannot|can't be less|smaller|fewer|lower|shorter|earlier than", MIN, "It cannot be less than 8."),
            ("can|must|should|may|shall not be less|smaller|fewer|lower|shorter than", MIN, "It must not be less than 8."),
            ("no|not less|smaller|fewer|lower|shorter than", MIN, "no fewer than 8"),
            ("greater|larger|more|higher|longer than or equal to", MIN, "greater than or equal to 8"),
            ("equal to or greater|larger|more|higher|longer than", MIN, "equal to or greater than 8"),
            ("≥", MIN, "≥ 8"),
            ("less|smaller|fewer|lower|shorter than", LESS, "less than 64"),
            ("<", LESS, "< 64"),
            ("greater|larger|more|higher|longer than", MORE, "more than 8"),
            (">", MORE, "> 8"),
        ]
        .into_iter()
        .map(|(phrase, (side, within), example)| Relation { phrase: Phrase::new(phrase), side, within, example })
        .collect()
    });
    &RELATIONS
}

/// How pages say on which side of zero a number is: what it is at least, and whether that is within.
pub(super) fn signs() -> &'static [(Phrase, i128, bool, &'static str)] {
    #[rustfmt::skip]
    static SIGNS: LazyLock<Vec<(Phrase, i128, bool, &'static str)>> = LazyLock::new(|| {
        [
            ("cannot|not be [a] negative [number|integer|value]", 0, true, "The value cannot be negative."),
            ("be|is [a] non-negative|nonnegative [number|integer|value]", 0, true, "It is a non-negative integer."),
            ("be|is|enter|set [a] positive integer", 0, false, "It must be a positive integer."),
            ("be|is [a] natural number", 0, true, "It is a natural number."),
        ]
        .into_iter()
        .map(|(phrase, min, within, example)| (Phrase::new(phrase), min, within, example))
        .collect()
    });
    &SIGNS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    #[test]
    fn every_relation_is_the_first_that_reads_its_example() {
        for (index, relation) in relations().iter().enumerate() {
            let tokens = tokens(relation.example);
            let read = |relation: &Relation| {
                (0..tokens.len()).find_map(|at| {
                    let length = relation.phrase.leads(&tokens[at..])?;
                    tokens.get(at + length)?.number()
                })
            };
            let first = relations()
                .iter()
                .position(|relation| read(relation).is_some());
            assert_eq!(first, Some(index), "{}", relation.example);
        }
    }
}
