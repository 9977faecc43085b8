//! What is left of a description, and what all facts of a row say together.

use super::RowReader;
use crate::facts::fact::Facts;
use crate::facts::parts::{self, Block, Label};
use crate::facts::sentences::{self, Sentence};

impl RowReader<'_> {
    /// Keeps a sentence as what it is: a rule or a description.
    pub(super) fn keep(&mut self, sentence: &Sentence<'_>) {
        let first = self.facts.prose.is_empty();
        let rule = match sentence.label {
            Label::Meaning => false,
            Label::None => !first && sentences::is_rule(sentence.text),
            Label::Example => {
                let text = format!("Example: {}", sentence.text);
                return self.facts.prose.push(text);
            }
            Label::Constraint => true,
            _ => sentences::is_rule(sentence.text),
        };
        let text = sentence.text.to_owned();
        let list = if rule {
            &mut self.facts.constraints
        } else {
            &mut self.facts.prose
        };
        if !list.contains(&text) {
            list.push(text);
        }
    }

    /// What the facts say together.
    pub(super) fn settle(mut self, parts: &[parts::Part]) -> Facts {
        self.settle_options();
        self.settle_limits();
        // Without options they announced none, and may be all that the page says.
        if self.facts.prose.is_empty() && self.facts.options.is_none() {
            let introductions = std::mem::take(&mut self.introductions);
            let full = introductions
                .into_iter()
                .filter(|text| !text.ends_with(':'));
            self.facts.prose.extend(full);
        }
        for block in parts.iter().flat_map(|part| &part.blocks) {
            match block {
                Block::Paragraph { line, text } => {
                    for text in &sentences::split(text) {
                        self.compared(*line, text);
                        self.limited_later(*line, text);
                        self.denied(*line, text);
                    }
                }
                Block::List { items, .. } => {
                    for item in items {
                        self.compared(item.line, &item.text);
                    }
                }
            }
        }
        self.facts
    }
}
