//! Claims of limits, doubted where their sentence says a word that may change them.

use std::ops::Range;

use super::claim::{Claim, Reading};
use crate::facts::row::RowReader;
use crate::facts::sentence::extent::{extent, named, part};
use crate::facts::sentence::foreign::{About, about};
use crate::facts::sentence::interval::Interval;
use crate::facts::sentence::rest::unaccounted;
use crate::facts::sentence::subject::Counted;
use crate::facts::sentence::token::Token;
use crate::facts::sentence::unit;

impl RowReader<'_> {
    /// Doubts the claims of a sentence that says what may change them.
    pub(super) fn account(
        &self,
        sentence: &Reading<'_>,
        found: &[(Interval, Counted)],
        claims: &mut [Claim],
    ) {
        let tokens = sentence.tokens;
        let said = found.iter().map(|(interval, counted)| {
            // Behind a value may stand anything; what is counted is the row's own, or a doubt.
            let end = match self.of_row(tokens, interval, *counted) {
                Counted::Items => {
                    let noun = interval.end..named(tokens, extent(tokens, interval).end);
                    let own = tokens[noun.clone()].iter().any(|token| self.own.has(token));
                    if own { noun.end } else { interval.end }
                }
                Counted::Value => interval.end,
                _ => extent(tokens, interval).end,
            };
            interval.number..end
        });
        let mut accounted: Vec<Range<usize>> = said.collect();
        // `A tag contains 1 to 10 characters`, `and each tag has up to 10`: of a list, an item may be called anything.
        let list = self.facts.notation.has_items() || self.facts.is_list();
        let one = |at: usize| {
            let token = &tokens[at];
            token.is_one_of(&["each", "every", "single"])
                || at == 0 && token.is_one_of(&["a", "an"])
        };
        // `Each value` of the row `value` is the row.
        let own = |at: usize| tokens.get(at + 1).is_some_and(|next| self.own.has(next));
        let items = (0..tokens.len()).filter(|at| one(*at) && (list || own(*at)));
        accounted.extend(items.map(|at| at..at + 2));
        // `The name contains …` is said of another member where the row is an ID.
        let id = self.name.to_lowercase().ends_with("id");
        let names = (0..tokens.len()).filter(|at| !id && tokens[*at].is_one_of(&["name", "names"]));
        accounted.extend(names.map(|at| at..at + 1));
        accounted.extend(unit::said(tokens).into_iter().map(|said| said.words));
        let default = sentence.default.as_ref();
        accounted.extend(default.map(|said| said.words.start..said.value + 1));
        for claim in claims.iter_mut().filter(|claim| claim.doubt.is_none()) {
            let of_text = claim.key.ends_with("length");
            let at = |byte: usize| tokens.partition_point(|token| token.start < byte);
            let part = part(tokens, &(at(claim.said.start)..at(claim.said.end)));
            let word = unaccounted(tokens, part.clone(), &accounted, &self.own, of_text);
            let changed = word.map(|word| format!("`{word}` may change it").into());
            claim.doubt = changed.or_else(|| self.of_another(tokens, part, list).map(Into::into));
        }
    }

    /// Why a claim is of something else than the row, for what its clause is about, or what `it` stands for.
    fn of_another(&self, tokens: &[Token<'_>], part: Range<usize>, list: bool) -> Option<String> {
        // The first sentence says what the row is; of a list, an item may be called anything.
        let item = list && tokens[part.start].is_one_of(&["a", "an", "each", "every", "the"]);
        if self.facts.prose.is_empty() || item {
            return None;
        }
        match about(tokens, part, &self.own) {
            About::Other(word) => Some(format!("it seems to be said of `{word}`")),
            About::Pronoun => {
                let other = self.about.as_ref()?;
                Some(format!(
                    "it may be said of `{other}`, of which the sentence before speaks"
                ))
            }
            About::Row | About::Nothing => None,
        }
    }
}
