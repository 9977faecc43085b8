//! A list whose items stand in one line, each behind a dash.

use super::is_introduction;
use crate::facts::parts::{Item, Label};
use crate::facts::row::RowReader;
use crate::facts::sentences::{self, Sentence};

impl RowReader<'_> {
    /// `The options are as follows: - 0: left - 1: right`.
    pub(in crate::facts::row) fn inline_options(&mut self, line: usize, text: &str) -> bool {
        let marks = marks(text);
        let Some(first) = marks.first() else {
            return false;
        };
        if marks.len() < 2 && !text[..*first].trim_end().ends_with(':') {
            return false;
        }
        let ends = marks.iter().skip(1).copied().chain([text.len()]);
        let items: Vec<Item> = marks
            .iter()
            .zip(ends)
            .map(|(start, end)| Item {
                line,
                text: text[*start..end]
                    .trim_start_matches(['-', '•', '*'])
                    .trim()
                    .to_owned(),
            })
            .collect();
        let before = text[..*first].trim();
        let lead = sentences::split(before);
        let intro = lead.last().cloned();
        for text in &lead {
            if !is_introduction(text) {
                self.sentence(&Sentence {
                    line,
                    text,
                    label: Label::None,
                });
            }
        }
        self.list(Label::None, intro.as_deref(), &items);
        true
    }
}

/// Where items begin that stand in one line: `- 0: left - 1: right`.
fn marks(text: &str) -> Vec<usize> {
    let begins = |(at, c): &(usize, char)| {
        let rest = &text[at + c.len_utf8()..];
        let apart = text[..*at].is_empty() || text[..*at].ends_with(char::is_whitespace);
        let colon = rest.find([':', '：']);
        let (word, meaning) = rest.split_at(colon.unwrap_or(rest.len()));
        let word = word.trim();
        ['-', '•', '*'].contains(c)
            && apart
            && rest.starts_with(char::is_whitespace)
            && (1..=64).contains(&word.len())
            && !word.contains(char::is_whitespace)
            && meaning.chars().nth(1).is_some_and(char::is_whitespace)
    };
    text.char_indices()
        .filter(begins)
        .map(|(at, _)| at)
        .collect()
}
