//! What else in a sentence may change what it says: a condition, an exception, an example, another member.

use std::ops::Range;
use std::sync::LazyLock;

use super::phrase::Phrase;
use super::token::{Kind, Token};

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

/// Words before a number that deny what it says.
#[rustfmt::skip]
const DENIALS: [&str; 10] = [
    "not", "cannot", "never", "isn't", "aren't", "don't", "doesn't", "can't", "neither", "without",
];
/// What may stand between such a word and the number.
#[rustfmt::skip]
const VERBS: [&str; 20] = [
    "be", "in", "the", "range", "ranges", "of", "from", "between", "within", "is", "are", "contain",
    "contains", "have", "a", "an", "value", "values", "set", "to",
];

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
        let part = super::subject::part(tokens, claim);
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

/// `must not be in the range of 1 to 10`
fn denial(tokens: &[Token<'_>], claim: &Range<usize>) -> Option<Turn> {
    let between = tokens[..claim.start].iter().rev();
    let mut before = between.skip_while(|token| token.is_one_of(&VERBS));
    before
        .next()
        .is_some_and(|token| token.is_one_of(&DENIALS))
        .then_some(Turn::Negation)
}

/// `1 to 10 (7 is not supported)`
fn exception(tokens: &[Token<'_>], claim: &Range<usize>) -> Option<Turn> {
    let behind = tokens.get(claim.end..)?;
    let denied = |at: usize| {
        let next = behind[at + 1..].iter().take(3);
        behind[at].number().is_some() && next.into_iter().any(|next| next.is_one_of(&DENIALS))
    };
    // `1 to 10 or more`
    let more = matches!(behind, [or, more, ..] if or.is("or") && more.is_one_of(&["more", "higher", "less"]));
    (more || (0..behind.len()).any(denied)).then_some(Turn::Exception)
}

/// Words in what stands before a colon and is the label of a fact, not of a case.
#[rustfmt::skip]
const LABELS: [&str; 64] = [
    "range", "ranges", "value", "values", "length", "minimum", "maximum", "default", "note",
    "constraint", "constraints", "description", "size", "options", "option", "unit", "format",
    "number", "limit", "characters", "type", "name", "rule", "rules", "requirement", "requirements",
    "follows", "following", "restriction", "restrictions", "definition", "details", "array", "list",
    "notes", "integer", "string", "port", "status", "mode", "below", "meaning", "enumeration",
    "min", "max", "quantity", "count", "id", "interval", "duration", "period", "timeout", "time",
    "weight", "priority", "capacity", "bandwidth", "memory", "rate", "depth", "width", "height",
    "delay", "percentage",
];
/// Words behind `for` that name no case.
#[rustfmt::skip]
const ALL: [&str; 22] = [
    "this", "each", "a", "an", "all", "any", "example", "details", "more", "both", "one", "its",
    "every", "it", "instance", "your", "you", "their", "that", "which", "use", "compatibility",
];

/// `MySQL: 1 to 10`, `for Linux`, `in some regions`.
fn case(tokens: &[Token<'_>], claim: &Range<usize>) -> Option<Turn> {
    let region = tokens
        .iter()
        .any(|token| token.is("region") || token.is("regions"));
    let colon = tokens[..claim.start]
        .iter()
        .position(|token| token.is_mark(':'));
    let label = colon.is_some_and(|at| {
        let label = &tokens[..at];
        let known = label
            .iter()
            .any(|token| token.is_one_of(&LABELS) || matches!(token.kind, Kind::Number(_)));
        (1..=4).contains(&at) && !known || label.iter().rev().take(3).any(|token| token.is("for"))
    });
    let for_one = |at: usize| {
        tokens[at].is("for")
            && tokens
                .get(at + 1)
                .is_some_and(|next| next.kind != Kind::Quoted && !next.is_one_of(&ALL))
    };
    let apart = |at: usize| tokens[at].is_one_of(&["before", "after"]);
    let behind = (claim.end..tokens.len()).any(|at| for_one(at) || apart(at));
    let leads = tokens.first().is_some_and(|first| {
        first.is_one_of(&["for", "in", "on", "with", "under"])
            && !tokens
                .get(1)
                .is_some_and(|next| next.is_one_of(&["total", "addition", "this", "it", "general"]))
            && tokens[..claim.start].iter().any(|token| token.is_mark(','))
    });
    (region || label || behind || leads).then_some(Turn::Case)
}

/// The name of another member before what is claimed, in the same clause.
pub(in crate::facts) fn other(
    tokens: &[Token<'_>],
    claim: &Range<usize>,
    name: &str,
) -> Option<Turn> {
    let clause = super::subject::clause(tokens, claim.start);
    let named = |at: usize| {
        let token = &tokens[at];
        let called = tokens
            .get(at + 1)
            .is_some_and(|next| next.is_one_of(&["parameter", "field", "attribute"]))
            && !token.is_one_of(&[
                "this",
                "the",
                "a",
                "request",
                "current",
                "optional",
                "mandatory",
                "query",
                "each",
                "required",
                "above",
            ]);
        !token.text.eq_ignore_ascii_case(name)
            && (token.is_identifier() || called && token.kind == Kind::Word)
    };
    (clause..claim.start).any(named).then_some(Turn::Other)
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
mod tests {
    use super::*;
    use crate::facts::sentence::interval::intervals;
    use crate::facts::sentence::token::tokens;

    fn read(text: &str) -> Option<Turn> {
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

    #[test]
    fn other_words_change_a_claim_by_where_they_stand() {
        for (text, expected) in [
            ("The value ranges from 1 to 10.", None),
            ("The value ranges from 1 to 10, for example, 5.", None),
            (
                "The value must not be in the range of 1 to 10.",
                Some(Turn::Negation),
            ),
            ("It cannot be left blank and contains 1 to 10 lamps.", None),
            ("1 to 10 (7 is not supported)", Some(Turn::Exception)),
            ("Interval: 1 to 10", None),
            ("MySQL: 1 to 10", Some(Turn::Case)),
            ("Value range: 1 to 10", None),
            ("The value ranges from 1 to 10 for Linux.", Some(Turn::Case)),
            ("1 to 10 lamps for a room", None),
            ("Values for Linux: 1 to 10", Some(Turn::Case)),
            (
                "In region north, the value ranges from 1 to 10.",
                Some(Turn::Case),
            ),
            (
                "The value of max_lamps ranges from 1 to 10.",
                Some(Turn::Other),
            ),
            (
                "The width parameter ranges from 1 to 10.",
                Some(Turn::Other),
            ),
            ("The value of size ranges from 1 to 10.", None),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }
}
