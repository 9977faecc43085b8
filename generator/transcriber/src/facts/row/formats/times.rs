//! Whether a row is a time, and how an example shows it.

use generator::page::Format;

use crate::facts::row::RowReader;
use crate::facts::sentence::rest::unaccounted;
use crate::facts::sentence::token::{Token, tokens};
use crate::facts::sentence::unit;
use crate::names;

/// Words of what is a time, a date or a duration.
#[rustfmt::skip]
const TIMES: &[&str] = &[
    "time", "times", "date", "dates", "datetime", "day", "month", "timestamp", "timestamps", "start", "end", "begin", "created", "updated", "modified",
    "deleted", "at", "on", "from", "to", "expire", "expires", "expired", "expiration", "expiry", "duration", "period", "deadline", "since", "until", "moment",
    "birthday", "utc", "milliseconds", "seconds", "millisecond", "second", "validity", "when", "point", "before", "after", "schedule", "epoch", "format",
];
/// Words of what is none, though it is one of a time.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "zone", "name", "id", "prefix", "suffix", "field", "column", "key", "version", "path", "file", "content", "body", "directory", "signature",
];

impl RowReader<'_> {
    /// Whether the row is a time: by its name, or by the noun of its description.
    pub(super) fn is_time(&self) -> bool {
        let words = names::words(self.name);
        let has = |of: &[&str]| words.iter().any(|word| of.contains(&word.as_str()));
        if has(TIMES) && !has(OTHERS) {
            return true;
        }
        let read = tokens(self.opening);
        let head = unit::head(&read);
        // `When it was lit`, `Seconds since 1970`
        let when = |token: &Token<'_>| token.is_one_of(&["when", "whenever", "since"]);
        let early = read.iter().take(4).any(when);
        let time = |token: &Token<'_>| token.is_one_of(TIMES);
        let other = |token: &Token<'_>| token.is_one_of(OTHERS);
        early || head.is_empty() || head.iter().any(time) && !head.iter().any(other)
    }

    /// The first word of a label before a pattern that may be one of a case: `For beams: yyyy-mm-dd`.
    pub(super) fn case_of_form<'t>(&self, read: &[Token<'t>]) -> Option<&'t str> {
        let pattern = |token: &Token<'_>| token.text.to_lowercase().starts_with("yyyy");
        let colon = read.iter().position(pattern)?.checked_sub(1)?;
        let known = (0..colon).filter(|at| {
            read[*at].is_one_of(TIMES) || read[*at].is_one_of(&["type", "rule", "example", "is"])
        });
        let known: Vec<_> = known.map(|at| at..at + 1).collect();
        read[colon].is_mark(':').then_some(())?;
        unaccounted(read, 0..colon, &known, &self.own, true)
    }
}

/// Whether a later sentence lets the time be written in another way: `Relative times can also be used.`
pub(super) fn is_more(tokens: &[Token<'_>], known: Format) -> bool {
    let has = |words: &[&str]| tokens.iter().any(|token| token.is_one_of(words));
    let also = has(&["also"])
        && has(&[
            "used",
            "allowed",
            "supported",
            "accepted",
            "possible",
            "valid",
        ]);
    let parts =
        has(&["optional"]) && has(&["hour", "hours", "minute", "minutes", "second", "seconds"]);
    let other = match known {
        Format::UnixSeconds => ["millisecond", "milliseconds", "ms"],
        Format::UnixMilliseconds => ["second", "seconds", "s"],
        _ => return also || parts,
    };
    let amount = |at: usize| at > 0 && tokens[at - 1].number().is_some();
    let mut units = (0..tokens.len()).filter(|at| !amount(*at));
    units.any(|at| tokens[at].is_one_of(&other))
}

/// Whether a time of UTC is shown as the format, or as its example: `2019-05-22T03:19:19Z`.
pub(super) fn is_stamped(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let stamp = |word: &str| {
        let bare = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        let shape: String = bare
            .chars()
            .map(|c| if c.is_ascii_digit() { '0' } else { c })
            .collect();
        let rest = shape
            .strip_prefix("0000-00-00T00:00:00")
            .unwrap_or_default();
        rest == "Z"
            || rest
                .strip_prefix('.')
                .is_some_and(|rest| rest.trim_start_matches('0') == "Z")
    };
    // Of what an example shows, it is all: `for example, since 2019-05-22T03:19:19Z` shows something else.
    let links = ["is", "of", "in", "the", "follows", "as", "value", "format"];
    let name = |word: &str| {
        let word = word.to_lowercase();
        ["format", "example"]
            .iter()
            .any(|name| word.starts_with(name))
    };
    (0..words.len()).any(|at| {
        let before = &words[at.saturating_sub(4)..at];
        let named = before.iter().rposition(|word| name(word));
        let linked = |named: usize| {
            let between = before[named + 1..].iter();
            between
                .into_iter()
                .all(|word| links.contains(&word.trim_matches([',', ':'])))
        };
        let whole = words[at].ends_with(['.', ',', ';', ')', '"', '”'])
            || words.get(at + 1).is_none_or(|next| next.starts_with('('));
        stamp(words[at]) && whole && named.is_some_and(linked)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_may_show_its_format() {
        assert!(is_stamped("In the format of \"2019-05-22T03:19:19Z\"."));
        assert!(is_stamped("For example, 2019-05-22T03:19:19.000Z."));
        assert!(!is_stamped("Since 2019-05-22T03:19:19Z."));
        assert!(!is_stamped("For example, 2019-05-22T03:19:19+08:00."));
        assert!(!is_stamped("For example, 2019-05-22T03:19:19Z INFO lit."));
        assert!(!is_stamped("For example, lit > 2019-05-22T03:19:19Z."));
    }

    #[test]
    fn a_later_sentence_may_give_another_form() {
        let more = |text, known| is_more(&tokens(text), known);
        assert!(more("Relative times can also be used.", Format::Date));
        assert!(more("Minutes are optional.", Format::Rfc3339));
        assert!(more(
            "Since v2, milliseconds have been used.",
            Format::UnixSeconds
        ));
        assert!(!more("It is lit for 5 seconds.", Format::UnixMilliseconds));
        assert!(!more("The time can also be read in the log.", Format::Date));
    }
}
