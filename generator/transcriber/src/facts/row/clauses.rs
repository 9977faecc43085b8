//! Options in a sentence: `0 means off, 1 means on`.

mod heads;

use std::sync::LazyLock;

use generator::page::TypeNotation;

use super::RowReader;
use super::lists::is_introduction;
use super::options::{OF_A_SCALE, OPEN, Refusal, is_scale};
use crate::facts::fact::{Listed, Origin};
use crate::facts::sentence::announcement::announces;
use crate::facts::sentence::ending::ends_open;
use crate::facts::sentence::meant::{Link, meant};
use crate::facts::sentence::phrase::Phrase;
use crate::facts::sentence::token::tokens;
use crate::facts::sentences;
use crate::facts::values::fits;
use heads::clauses;

impl RowReader<'_> {
    /// `1 indicates on. 2 indicates off.`, `The value true means that …`, `prod: live; poc: test`.
    pub(super) fn indicated(&mut self, line: usize, sentences: &[String]) {
        let item = self.facts.notation.item().clone();
        if !matches!(item, TypeNotation::String | TypeNotation::Boolean) && !item.is_integer() {
            return;
        }
        let doubts = self.facts.doubts.len();
        self.clauses(line, sentences, &item);
        if self.facts.doubts.len() == doubts {
            self.left_over(line, sentences, &item);
        }
    }

    fn clauses(&mut self, line: usize, sentences: &[String], item: &TypeNotation) {
        let mut listed: Vec<Listed> = Vec::new();
        let mut said = Vec::new();
        for sentence in sentences {
            let (lead, mut found) = clauses(sentence);
            found.retain(|option| fits(&option.value, item));
            let before = tokens(&lead);
            let refused = self.no_announcement(&before, &(before.len()..before.len()));
            if !found.is_empty() && refused.is_none() {
                said.push((sentence.clone(), lead));
                listed.extend(found);
            }
        }
        if let Some(known) = &mut self.facts.options {
            // `The value can be 0 or 1. 0 indicates off, and 1 indicates on.`
            let bare = known.value.iter().all(|option| option.meaning.is_empty());
            let meant = |option: &Listed| listed.iter().find(|meant| meant.value == option.value);
            let all = known.value.len() == listed.len()
                && known.value.iter().all(|option| meant(option).is_some());
            if bare && all {
                for option in &mut known.value {
                    option.meaning = meant(option)
                        .map(|meant| meant.meaning.clone())
                        .unwrap_or_default();
                }
                self.spend(&said);
            }
            return;
        }
        let mut values: Vec<&str> = listed.iter().map(|option| option.value.as_str()).collect();
        values.sort_unstable();
        values.dedup();
        if values.len() < 2 || values.len() < listed.len() {
            return;
        }
        // `-1 to 1000. -1: none. 0: all.`: numbers of a range with a meaning of their own.
        let announced = said.iter().any(|(_, lead)| announces(&tokens(lead)));
        if !announced && self.is_of_range(&values) {
            return;
        }
        let scale = !announced && (is_scale(&values) || self.is_count());
        let refusal = self.no_options(&listed);
        match refusal.or(scale.then_some(Refusal::Doubt(OF_A_SCALE))) {
            Some(Refusal::Doubt(why)) => return self.facts.doubt(line, &sentences.join(" "), why),
            Some(Refusal::None) => return,
            None => {}
        }
        if said
            .iter()
            .any(|(sentence, _)| ends_open(&tokens(sentence)))
        {
            return self.facts.doubt(line, &sentences.join(" "), OPEN);
        }
        self.spend(&said);
        let said: Vec<String> = said.into_iter().map(|(sentence, _)| sentence).collect();
        let text = said.join(" ");
        self.add_options(listed, Origin::Sentence { line, text });
    }

    /// Whether values with a meaning are some of those of a range: `0 to 10. 0: none. 1: one.`
    fn is_of_range(&self, values: &[&str]) -> bool {
        let mut limits = self.facts.limits.iter();
        limits.any(|(key, limit)| {
            let ends = limit.value.min.zip(limit.value.max);
            key.ends_with("range")
                && ends.is_none_or(|(min, max)| {
                    #[expect(clippy::cast_precision_loss, reason = "a row lists few values")]
                    let count = values.len() as f64;
                    max.to_f64() - min.to_f64() >= count
                })
        })
    }

    /// Whether the row is a number of things, of which some have a meaning of their own.
    fn is_count(&self) -> bool {
        let opening = tokens(self.description);
        let integer = self.facts.notation.item().is_integer();
        let count = |at: usize| {
            COUNT
                .iter()
                .any(|phrase| phrase.leads(&opening[at..]).is_some())
        };
        integer && (0..opening.len().min(3)).any(count)
    }

    /// What became options is no description any more, but for what stands before the first.
    fn spend(&mut self, said: &[(String, String)]) {
        for (sentence, lead) in said {
            let Some(at) = self.facts.prose.iter().position(|text| text == sentence) else {
                continue;
            };
            if sentence.split_whitespace().count() >= 40 {
                continue;
            }
            let mut kept = sentences::split(lead);
            kept.pop_if(|last| is_introduction(&format!("{last}:")));
            if kept.is_empty() {
                self.facts.prose.remove(at);
            } else {
                self.facts.prose[at] = kept.join(" ");
            }
        }
    }

    /// Values whose meaning is given, and that are no options all the same.
    fn left_over(&mut self, line: usize, sentences: &[String], item: &TypeNotation) {
        let known = |value: &str| {
            let options = self.facts.options.iter().flat_map(|known| &known.value);
            options.into_iter().any(|option| option.value == value)
        };
        let read: Vec<_> = sentences.iter().map(|sentence| tokens(sentence)).collect();
        let found = read.iter().flat_map(|read| meant(read));
        let found = found.filter(|one| one.link != Link::Dash && is_constant(one.value));
        let mut values: Vec<&str> = found
            .map(|one| one.value)
            .filter(|value| fits(value, item))
            .collect();
        values.sort_unstable();
        values.dedup();
        if values.len() > 1
            && values.iter().any(|value| !known(value))
            && !self.is_of_range(&values)
        {
            self.facts.doubt(
                line,
                &sentences.join(" "),
                "more values have a meaning here than were taken as options",
            );
        }
    }
}

/// How a row begins that counts something.
static COUNT: LazyLock<[Phrase; 2]> = LazyLock::new(|| {
    ["number of", "maximum|minimum|max|min number|quantity|count"].map(Phrase::new)
});

/// Whether a value is a number, a constant of several letters, `true` or `false`.
fn is_constant(value: &str) -> bool {
    let letters = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    let number = value.strip_prefix('-').unwrap_or(value);
    ["true", "false"].contains(&value)
        || !number.is_empty() && number.chars().all(|c| c.is_ascii_digit())
        || value.len() > 1
            && value.chars().all(letters)
            && value.starts_with(|c: char| c.is_ascii_uppercase())
}
