//! Other sentences of a row that change its limits: one case, a quota that can be raised, a number that is left out.

use std::sync::LazyLock;

use crate::facts::row::RowReader;
use crate::facts::sentence::phrase::Phrase;
use crate::facts::sentence::token::{Token, tokens};

/// How a sentence changes limits that another one gave, and where its words stand.
fn changes() -> &'static [(Phrase, Place, &'static str, &'static str)] {
    use Place::{Anywhere, Begins};
    const CASE: &str = "another limit may hold in one case";
    const RAISED: &str = "the limit can be raised, as it seems";
    const COUNTS: &str = "some characters count as several, as it seems";
    #[rustfmt::skip]
    static CHANGES: LazyLock<Vec<(Phrase, Place, &'static str, &'static str)>> = LazyLock::new(|| {
        [
            ("on|with|under|for|in ... , ... #", Begins, CASE, "On old lamps, only 15 are allowed."),
            ("to use|create|add|have # ... ,", Begins, RAISED, "To use 20 lamps, ask for them."),
            ("higher|greater|larger|longer|more values|lamps require|requires|need|needs|are", Begins, RAISED, "Higher values require an approval."),
            ("to|can increase|raise|extend|enlarge [it|the] ... quota|limit|number|upper", Anywhere, RAISED, "Write to us to increase the quota."),
            ("contact|ask|submit|apply ... to increase|raise|extend", Anywhere, RAISED, "Contact customer service to increase it."),
            ("character|letter counts as", Anywhere, COUNTS, "A Chinese character counts as two."),
            ("character|letter occupies|takes|equals", Anywhere, COUNTS, "A Chinese character occupies three characters."),
        ]
        .into_iter()
        .map(|(phrase, place, why, example)| (Phrase::new(phrase), place, why, example))
        .collect()
    });
    &CHANGES
}

/// Words behind `in` and `for` that make no case.
const OPENERS: [&str; 8] = [
    "addition", "general", "total", "example", "instance", "details", "more", "this",
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Anywhere,
    Begins,
}

/// What a sentence says of limits that another one gave.
fn change(tokens: &[Token<'_>]) -> Option<&'static str> {
    // `In addition, …`, `For example, …`
    let opens = tokens.get(1).is_some_and(|word| word.is_one_of(&OPENERS));
    let reads = |(phrase, place, _, _): &&(Phrase, Place, &str, &str)| match place {
        Place::Begins => !opens && phrase.leads(tokens).is_some(),
        Place::Anywhere => (0..tokens.len()).any(|at| phrase.leads(&tokens[at..]).is_some()),
    };
    changes().iter().find(reads).map(|(_, _, why, _)| *why)
}

impl RowReader<'_> {
    /// Doubts the limits of which a later sentence says that they are others.
    pub(in crate::facts::row) fn limited_later(&mut self, line: usize, text: &str) {
        let mut limits = self.facts.limits.iter();
        // What a label states is so.
        let inferred =
            limits.any(|(_, limit)| limit.origin.sentence().is_some_and(|said| said != text));
        if !inferred || self.is_read(line, text) {
            return;
        }
        let read = tokens(text);
        if let Some(why) = change(&read).or_else(|| self.left_out(&read)) {
            self.facts.doubt(line, text, why);
        }
    }

    /// `The values 0 and 4095 are reserved.`: a number within the range that is none of its values.
    fn left_out(&self, tokens: &[Token<'_>]) -> Option<&'static str> {
        static REFUSED: LazyLock<Phrase> = LazyLock::new(|| {
            Phrase::new(
                "is|are|can|must|should [be] not|cannot|reserved|unavailable|excluded|invalid",
            )
        });
        let mut ranges = self
            .facts
            .limits
            .iter()
            .filter(|(key, _)| key.ends_with("range"));
        let (_, range) = ranges.next()?;
        let within = |token: &Token<'_>| {
            token.number().is_some_and(|number| {
                let number = number.to_f64();
                range.value.min.is_none_or(|min| number >= min.to_f64())
                    && range.value.max.is_none_or(|max| number <= max.to_f64())
            })
        };
        let refused = (1..tokens.len()).any(|at| {
            let number = tokens[at - 1].number().is_some();
            number
                && within(&tokens[at - 1])
                && (REFUSED.leads(&tokens[at..]).is_some() || tokens[at].is("cannot"))
        });
        refused.then_some("a number within the range is not allowed, as it seems")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_change_is_read_in_its_example() {
        for (_, _, why, example) in changes() {
            assert_eq!(change(&tokens(example)), Some(*why), "{example}");
        }
        for text in [
            "In addition, it can be 5.",
            "The value is 5.",
            "For details, see Table 5.",
        ] {
            assert_eq!(change(&tokens(text)), None, "{text}");
        }
    }
}
