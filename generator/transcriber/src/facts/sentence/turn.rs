//! What else in a sentence may change what it says: a condition, an exception, an example, another member.

use std::ops::Range;
use std::sync::LazyLock;

use super::phrase::Phrase;
pub(in crate::facts) use super::place::other;
use super::place::{case, denial, exception};
use super::token::Token;

/// What may change a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::facts) enum Turn {
    /// It holds if something else does.
    Condition,
    /// It is said of one case: a region, a system, a kind.
    Case,
    /// Something else is allowed beside it, or something of it is not.
    Exception,
    /// It says what is good, not what is allowed.
    Recommendation,
    /// It says what is not.
    Negation,
    /// It is an example.
    Example,
    /// It is said of each of several.
    Each,
    /// It is said of several together.
    Total,
    /// It is said of another member.
    Other,
}

impl Turn {
    /// Why what it changes is not taken.
    pub(in crate::facts) fn why(self) -> &'static str {
        match self {
            Self::Condition => "it may hold in one case only",
            Self::Case => "it seems to hold for one case, region or system only",
            Self::Exception => "something beside it is allowed, or something of it is not",
            Self::Recommendation => "it may be a recommendation, or what is usual",
            Self::Negation => "it may be what is not allowed",
            Self::Example => "it is an example",
            Self::Each => "it may be said of each of several",
            Self::Total => "it is said of several together",
            Self::Other => "it seems to be said of another member",
        }
    }
}

/// The words of each, and a sentence that shows them.
fn turns() -> &'static [(Phrase, Turn, &'static str)] {
    use Turn::{Case, Condition, Example, Exception, Negation, Recommendation, Total};
    #[rustfmt::skip]
    static TURNS: LazyLock<Vec<(Phrase, Turn, &'static str)>> = LazyLock::new(|| {
        [
            ("for example|instance", Example, "For example, 1 to 10."),
            ("example|examples|e.g", Example, "Example values: 1 to 10."),
            ("default|actual|usual range", Case, "The default range is 1 to 10."),
            ("such as", Example, "A number such as 1 to 10."),
            ("if|when|unless|whenever|once|until|while|depending|depends|vary|varies|otherwise", Condition, "If it is on, the value is 1 to 10."),
            ("respectively", Turn::Each, "The ranges are 1 to 10 and 1 to 20, respectively."),
            ("in case", Condition, "In case of fire, the value is 1 to 10."),
            ("based on", Condition, "1 to 10, based on the flavor."),
            ("as long as", Condition, "1 to 10, as long as it is on."),
            ("except|excluding|excluded|exclude|excludes|exclusive", Exception, "1 to 10, excluding 7."),
            ("other than", Exception, "1 to 10, other than 7."),
            ("apart from", Exception, "1 to 10, apart from 7."),
            ("and|or [its] multiples", Exception, "1 to 10 and its multiples"),
            ("recommended|recommend|recommends|recommendation|advised|suggested|suggest|preferably|usually|generally|normally|typically|typical|commonly|common|often|usual|ideally|frequently|reference|advisable|best|optimal|preferred|ideal|appropriate|proper", Recommendation, "You are advised to set 1 to 10."),
            ("about|approximately|around|roughly #", Recommendation, "About 1 to 10."),
            ("outside|beyond|invalid|illegal|unsupported|prohibited", Negation, "A value outside the range of 1 to 10 is refused."),
            ("used to be", Case, "The value range used to be 1 to 10."),
            ("previously|formerly|originally|earlier", Case, "The value range was previously 1 to 10."),
            ("considered|regarded|deemed|treated|counted [as]", Case, "Values from 1 to 10 are considered low."),
            ("first|last|leading|trailing #", Case, "Only the first 1 to 10 characters are shown."),
            ("prefix|suffix of", Case, "The prefix of 1 to 10 characters is cut."),
            ("in english|chinese", Case, "1 to 10 characters in English."),
            ("in|on [the] ... mode|scenario|scenarios|environment|weekdays|weekends|holidays", Case, "1 to 10 characters in simple mode."),
            ("total|sum|combined|altogether", Total, "Their total length is 1 to 10."),
            ("together [with] ... can|cannot|must|contain|contains|has|have|is|are|exceed", Total, "The name together with the path is 1 to 10 characters."),
        ]
        .into_iter()
        .map(|(phrase, turn, example)| (Phrase::new(phrase), turn, example))
        .collect()
    });
    &TURNS
}

/// The words of a sentence that may change a fact, and where they stand: the same for all that it claims.
pub(in crate::facts) struct Turns(Vec<(usize, Turn)>);

impl Turns {
    pub(in crate::facts) fn of(tokens: &[Token<'_>]) -> Self {
        let said = (0..tokens.len()).filter_map(|at| {
            let mut said = turns().iter();
            let (_, turn, _) = said.find(|(phrase, _, _)| phrase.leads(&tokens[at..]).is_some())?;
            Some((at, *turn))
        });
        Self(said.collect())
    }

    /// What may change what some tokens of the sentence say.
    pub(in crate::facts) fn turn(
        &self,
        tokens: &[Token<'_>],
        claim: &Range<usize>,
        name: &str,
    ) -> Option<Turn> {
        // An example behind what it shows changes nothing.
        let part = super::extent::part(tokens, claim);
        let changes = |(at, turn): &&(usize, Turn)| {
            part.contains(at)
                && !claim.contains(at)
                && (*turn != Turn::Example || *at < claim.start)
        };
        let word = self.0.iter().find(changes).map(|(_, turn)| *turn);
        word.or_else(|| denial(tokens, claim))
            .or_else(|| exception(tokens, claim))
            .or_else(|| case(tokens, claim))
            .or_else(|| other(tokens, claim, name))
    }
}

/// What may change what some tokens of a sentence say.
pub(in crate::facts) fn turn(
    tokens: &[Token<'_>],
    claim: &Range<usize>,
    name: &str,
) -> Option<Turn> {
    Turns::of(tokens).turn(tokens, claim, name)
}

/// Whether a number is what a condition asks for, and says nothing of the row: `if there are more than 10, …`.
pub(in crate::facts) fn is_asked(tokens: &[Token<'_>], at: usize) -> bool {
    let clause = tokens[..at]
        .iter()
        .rev()
        .take_while(|token| !token.is_mark_of(&[',', ';', '.', ':']));
    clause.into_iter().any(|token| {
        token.is_one_of(&["if", "when", "unless", "whenever", "once", "until", "after"])
    })
}

/// Whether it is said of each of several, behind what is claimed or before it.
pub(in crate::facts) fn each(tokens: &[Token<'_>], places: Range<usize>, name: &str) -> bool {
    let name = name.to_lowercase();
    places.into_iter().any(|at| {
        let each = tokens[at].is_one_of(&["each", "every", "per", "single", "individual"]);
        // `Each value` of the row `value` is the row.
        let next = tokens.get(at + 1).map_or("", |next| next.text);
        each && (next.is_empty() || !name.ends_with(&next.to_lowercase()))
    })
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::facts::sentence::interval::intervals;
    use crate::facts::sentence::token::tokens;

    /// What may change the first interval of a sentence.
    pub(in crate::facts::sentence) fn read(text: &str) -> Option<Turn> {
        let tokens = tokens(text);
        let interval = intervals(&tokens).remove(0);
        turn(&tokens, &(interval.start..interval.end), "size")
    }

    #[test]
    fn every_example_is_turned_by_its_words() {
        for (_, expected, example) in turns() {
            assert_eq!(read(example), Some(*expected), "{example}");
        }
    }
}
