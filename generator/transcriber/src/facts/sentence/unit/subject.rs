//! Of what a sentence says a unit that it does not call one: `Size, in MB`.

use std::ops::Range;

use super::Said;
use crate::facts::sentence::interval::intervals;
use crate::facts::sentence::own::Own;
use crate::facts::sentence::rest::unaccounted;
use crate::facts::sentence::token::{self, Kind, Token};

/// What is measured in units.
#[rustfmt::skip]
const MEASURES: &[&str] = &[
    "size", "capacity", "space", "memory", "storage", "ram", "volume", "quota", "usage", "used", "traffic", "throughput",
    "rate", "bitrate", "bandwidth", "speed", "frequency", "width", "height", "depth", "resolution", "length", "distance",
    "duration", "interval", "period", "time", "timeout", "age", "delay", "latency", "ttl", "lifetime", "validity", "retention",
    "cycle", "granularity", "timestamp", "lag", "offset",
];
/// What is measured in minutes.
const TIMES: &str = "duration interval period time timeout age delay latency ttl lifetime validity retention cycle granularity timestamp lag";
/// Words of a description before its noun.
#[rustfmt::skip]
const LEADS: &[&str] = &[
    "specifies", "indicates", "specify", "indicate", "the", "a", "an", "this", "parameter", "is", "total", "maximum", "minimum", "max", "min", "average",
];
/// Words that end what a description begins with: the noun and what stands before it.
#[rustfmt::skip]
const ENDS: &[&str] = &[
    "of", "for", "that", "which", "at", "in", "to", "on", "from", "by", "when", "where", "whose", "during", "after", "with", "within", "between",
];
/// What is done with a value in its unit.
const VERBS: &[&str] = &[
    "measured",
    "counted",
    "calculated",
    "accurate",
    "rounded",
    "returned",
    "displayed",
    "recorded",
    "unix",
    "utc",
    "epoch",
];

/// The words of a description up to what they are of: `The used space` of `The used space of a lamp`.
pub(in crate::facts) fn head<'s, 't>(opening: &'s [Token<'t>]) -> &'s [Token<'t>] {
    let leads = opening.iter().take_while(|token| token.is_one_of(LEADS));
    let rest = &opening[leads.count()..];
    let ends = |token: &Token<'_>| token.is_one_of(ENDS) || matches!(token.kind, Kind::Mark(_));
    let end = rest.iter().position(ends);
    &rest[..end.unwrap_or(rest.len())]
}

/// A row: what it is called, how its description begins, and the words that it uses of itself.
#[derive(Clone, Copy)]
pub(in crate::facts) struct Row<'a> {
    pub(in crate::facts) name: &'a str,
    pub(in crate::facts) description: &'a str,
    pub(in crate::facts) own: &'a Own,
    pub(in crate::facts) text: bool,
}

impl Row<'_> {
    /// Whether what is described is something that has a unit.
    fn is_measured(self) -> bool {
        let opening = token::tokens(self.description);
        let measure = |word: &Token<'_>| word.is_one_of(MEASURES);
        // `bandwidth_name` is a name.
        let words = crate::names::words(self.name);
        let last = words
            .last()
            .is_some_and(|last| MEASURES.contains(&last.as_str()));
        last || head(&opening).iter().any(measure)
    }
}

/// The first word by which a unit may be that of something else.
pub(in crate::facts) fn foreign<'t>(
    tokens: &[Token<'t>],
    said: &Said,
    row: Row<'_>,
    opening: bool,
) -> Option<&'t str> {
    let at = said.words.start;
    let dot = tokens[..at]
        .iter()
        .rposition(|token| token.is_mark_of(&['.', ';']));
    let part = dot.map_or(0, |dot| dot + 1)..at;
    let before = &tokens[part.clone()];
    let example = before
        .iter()
        .find(|token| token.is_one_of(&["example", "e.g", "such"]));
    if example.is_some() || said.own {
        return example.filter(|_| !said.own).map(|token| token.text);
    }
    let word = said.word(tokens);
    if row.text && !row.is_measured() {
        return Some(word);
    }
    // `CPU usage (min)`
    let time = || {
        let mut times = token::tokens(TIMES).into_iter();
        times.any(|time| row.own.has(&time))
    };
    if tokens[at].is_mark('(') && tokens[at + 1].is("min") && !time() {
        return Some(word);
    }
    let counts = tokens[at].is("number");
    if opening && part.start == 0 && !counts {
        let head = head(before);
        let count = head
            .first()
            .is_some_and(|first| first.is_one_of(&["number", "count", "quantity"]));
        if row.is_measured() && !count {
            return None;
        }
        // `Lamps that were lit in seconds`
        let clause = before
            .iter()
            .find(|token| token.is_one_of(&["that", "which", "where", "were", "is", "are"]));
        let apart = tokens[at].is_mark('(') || before.last().is_some_and(|last| last.is_mark(','));
        let share = said.unit == "%";
        return if count && !share {
            head.first()
        } else {
            clause.filter(|_| !apart)
        }
        .map(|token| token.text);
    }
    let known = |at: &usize| {
        let token = &tokens[*at];
        let of = tokens.get(at + 1).is_some_and(|next| next.is("of"));
        token.number().is_some()
            || token.is_one_of(VERBS)
            || token.is_one_of(MEASURES) && !of && !row.text
    };
    let mut accounted: Vec<Range<usize>> =
        part.clone().filter(known).map(|at| at..at + 1).collect();
    accounted.extend(intervals(tokens).iter().map(|found| found.start..found.end));
    let from = before
        .iter()
        .find(|token| counts && token.is_one_of(&["from", "by", "calculated"]));
    from.map(|token| token.text)
        .or_else(|| unaccounted(tokens, part, &accounted, row.own, true))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;
    use crate::facts::sentence::unit::said;

    #[test]
    fn a_unit_is_the_row_s_or_of_something_else() {
        let read = |description: &'static str, text: &str, of_text: bool| {
            let own = Own::of("size", &tokens(description));
            let name = if of_text { "lamp" } else { "size" };
            let row = Row {
                name,
                description,
                own: &own,
                text: of_text,
            };
            let read = tokens(text);
            foreign(&read, &said(&read)[0], row, text == description).is_some()
        };
        for (description, of_text) in [
            ("The used space of a lamp, in KB.", true),
            ("Beams per lamp, in %.", false),
            ("Period during which lamps are lit, in days.", false),
        ] {
            assert!(!read(description, description, of_text), "{description}");
        }
        for (description, of_text) in [
            ("Number of lamps that were lit in seconds.", false),
            ("Name of the lamp (GB).", true),
            ("Lamp, for example, a2, where 2 is the memory in GB.", false),
            ("Rank, which is calculated from the number of hours.", false),
            ("Lamps (min).", false),
        ] {
            assert!(read(description, description, of_text), "{description}");
        }
        assert!(!read("Height.", "The value is expressed in pixels.", false));
        assert!(!read("Beam.", "The size is in GB.", false));
        assert!(read("Beam.", "Rooms are lit in seconds.", false));
        assert!(read("Beam.", "The size of the room is in GB.", false));
    }
}
