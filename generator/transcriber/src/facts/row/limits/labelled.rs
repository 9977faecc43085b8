//! Limits under a label of their own: `Minimum`, `Maximum`, `Array Length`, and ranges that are a whole text.

use generator::page::{Limit, TypeNotation};

use crate::facts::fact::Origin;
use crate::facts::parts::Label;
use crate::facts::row::RowReader;
use crate::facts::sentence::interval::{self, Interval, Shape};
use crate::facts::sentence::proviso::is_of_one_case;
use crate::facts::sentence::subject::Counted;
use crate::facts::sentence::token::{Token, tokens};
use crate::facts::sentences::is_nothing;

impl RowReader<'_> {
    /// Paragraphs under `Minimum`, `Maximum`, `Array Length` and `Default value`.
    pub(in crate::facts::row) fn labelled(
        &mut self,
        label: Label,
        line: usize,
        text: &str,
    ) -> bool {
        let origin = Origin::Stated { line };
        match label {
            Label::Minimum | Label::Maximum => self.labelled_end(label, line, text),
            Label::Items => match plain_range(text) {
                Some(interval) => {
                    let (limit, _) = interval.limit();
                    if let Some(key) = self.key(Counted::Items).filter(|_| !limit.is_empty()) {
                        self.facts.limit(key, limit, origin);
                    } else {
                        self.facts
                            .doubt(line, text, "an array's length on what is no array");
                    }
                    true
                }
                None => false,
            },
            Label::Default => {
                self.labelled_default(line, text);
                true
            }
            _ => is_nothing(text),
        }
    }

    /// `3`, `3 characters`, `5 MB` under `Minimum` and `Maximum`.
    fn labelled_end(&mut self, label: Label, line: usize, text: &str) -> bool {
        let Some((bound, unit, rest)) = Interval::below(text) else {
            return false;
        };
        let noun = text[rest..].trim().trim_end_matches('.').to_lowercase();
        if !["", "character", "characters", "chars", "items", "item"].contains(&noun.as_str()) {
            return false;
        }
        let whole = self.facts.notation == TypeNotation::String;
        let key = whole
            .then_some("length")
            .or_else(|| self.key(Counted::Characters))
            .or_else(|| self.key(Counted::Value));
        let Some(key) = key else {
            let why = "a minimum or maximum on what is neither text nor number";
            self.facts.doubt(line, text, why);
            return true;
        };
        let (min, max) = match label {
            Label::Minimum => (Some(bound), None),
            _ => (None, Some(bound)),
        };
        let origin = Origin::Stated { line };
        match unit {
            Some(unit) if key.ends_with("range") => self.set_unit(unit, origin.clone()),
            Some("bytes") => {
                let why = "the page counts bytes, the spec characters: the number was taken";
                self.facts.doubt(line, text, why);
            }
            Some(_) => {
                let why = "a length in another unit than characters: it was not taken";
                self.facts.doubt(line, text, why);
                return true;
            }
            None => {}
        }
        self.facts.limit(key, Limit { min, max }, origin);
        true
    }
}

/// A range that is the whole text: `0~32767`, `[1,100]`, `1 to 100`, `100 GB to 32,000 GB`, `≥1 and ≤50`.
pub(in crate::facts::row) fn plain_range(text: &str) -> Option<Interval> {
    let text = text.trim();
    // `(0 to 10)`
    let inner = text
        .strip_prefix(['(', '（'])
        .and_then(|text| text.trim_end_matches('.').strip_suffix([')', '）']));
    if let Some(inner) = inner
        .and_then(plain_range)
        .filter(|inner| inner.shape == Shape::Plain)
    {
        return Some(inner);
    }
    let tokens = tokens(text);
    let announces = |token: &&Token<'_>| {
        token.is_one_of(&[
            "the", "a", "an", "value", "range", "ranges", "integer", "integers", "is", "in",
        ]) || token.is_mark(':')
    };
    let start = tokens.iter().take_while(announces).count();
    let interval = interval::leading(&tokens, start)?;
    let counts = |token: &Token<'_>| token.is_one_of(&["number", "length", "quantity", "count"]);
    if tokens[..interval.end].iter().any(counts) {
        return None;
    }
    let mut rest = &tokens[interval.end..];
    // Behind it stands what it means, in brackets.
    if let Some(close) = rest.iter().position(|token| token.is_mark(')'))
        && rest[0].is_mark('(')
        && !is_of_one_case(rest)
    {
        rest = &rest[close + 1..];
    }
    let whole = rest.len() < 2 && rest.iter().all(|token| token.is_mark('.'));
    whole.then_some(interval)
}
