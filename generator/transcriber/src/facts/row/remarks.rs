//! Units, deprecation, and parameters that have no effect beside another one.

use std::sync::LazyLock;

use generator::page::TypeNotation;
use regex::Regex;

use super::RowReader;
use crate::facts::fact::{Fact, Origin};
use crate::facts::parts::Label;
use crate::facts::sentence::unit::unit;
use crate::facts::sentences::{Sentence, expression};

impl RowReader<'_> {
    pub(super) fn set_unit(&mut self, unit: &str, origin: Origin) {
        if self.facts.unit.is_none() {
            self.facts.unit = Some(Fact {
                value: unit.to_owned(),
                origin,
            });
        }
    }

    /// `…, in seconds.`, `Unit: byte`, `(MB)`.
    pub(super) fn unit_in(&mut self, sentence: &Sentence<'_>) -> bool {
        static UNIT: LazyLock<Regex> = LazyLock::new(|| {
            expression(
                r"(?ix)
                (?P<own>\bunits?\s*(?:is|are|:|of)\s*(?:the\s+)?) (?P<a>[a-z%/]+(?:\s+per\s+second)?)
                | ,?\s+in\s+(?:the\s+unit\s+of\s+|units\s+of\s+)?(?P<b>[a-z%/]+(?:\s+per\s+second)?)\s*(?:\([a-z]+\))?\s*(?:[.,;]|$)
                | [(（](?:unit:?\s*|in\s+)?(?P<c>[a-z%/]+)[)）]",
            )
        });
        let number = {
            let item = self.facts.notation.item();
            item.is_number()
        };
        for found in UNIT.captures_iter(sentence.text) {
            let own = found.name("own").is_some();
            let word = found
                .name("a")
                .or_else(|| found.name("b"))
                .or_else(|| found.name("c"));
            let Some(unit) = word.and_then(|word| unit(word.as_str())) else {
                continue;
            };
            if number || own && self.facts.notation == TypeNotation::String {
                let whole = found
                    .get(0)
                    .is_some_and(|all| sentence.is_mostly(all.as_str()));
                let origin = if own && whole {
                    Origin::Stated {
                        line: sentence.line,
                    }
                } else {
                    sentence.origin()
                };
                self.set_unit(unit, origin);
                return own && whole;
            }
        }
        false
    }

    /// Deprecation, and what this is ignored beside of.
    pub(super) fn notes_in(&mut self, sentence: &Sentence<'_>) -> bool {
        static OUTDATED: LazyLock<Regex> = LazyLock::new(|| {
            expression(
                r"(?ix)\b(?:parameter|field|it|value|api|attribute|this)\s+(?:has\s+been|is|was|will\s+be)\s+(?:now\s+)?(?P<a>discarded|deprecated|obsolete|no\s+longer\s+(?:used|supported|recommended))\b
                | ^(?P<b>deprecated|discarded|obsolete)(?:\s+(?:field|parameter|attribute))?\.?$
                | [(（](?P<c>discarded|deprecated|expired|obsolete)[)）]",
            )
        });
        static IGNORED: LazyLock<Regex> = LazyLock::new(|| {
            expression(
                r"(?i)\b(?:parameter|field|it|this)\s+(?:is|becomes|will be)\s+(?:invalid|ignored|not effective|unavailable)\s+(?:when|if)\s+(?:the\s+)?(?:parameter\s+)?([A-Za-z_][\w.-]*)\s+(?:is|has been)\s+(?:specified|set|used|configured|present|provided|transferred)",
            )
        });
        if let Some(found) = IGNORED.captures(sentence.text)
            && let Some(other) = found.get(1)
            && self.context.siblings.contains(&other.as_str())
        {
            self.facts.ignored_with = Some(Fact {
                value: other.as_str().to_owned(),
                origin: sentence.origin(),
            });
            return found
                .get(0)
                .is_some_and(|all| sentence.is_mostly(all.as_str()));
        }
        let Some(found) = OUTDATED.captures(sentence.text) else {
            // `It is deprecated. Use that one instead.`
            if let Some(deprecated) = &mut self.facts.deprecated
                && !deprecated.value.starts_with("use ")
                && let Some(other) = instead(sentence.text, self.context.siblings)
            {
                deprecated.value = format!("use `{other}`");
                deprecated.origin = sentence.origin();
            }
            return false;
        };
        // `ON, OFF (deprecated)`: that is said of the option.
        let of_option = found.name("c").is_some_and(|word| {
            let before = sentence.text[..word.start()].trim_end_matches(['(', '（', ' ']);
            let options = self.facts.options.iter().flat_map(|known| &known.value);
            options.into_iter().any(|option| {
                before
                    .trim_end_matches(['"', '\''])
                    .ends_with(&option.value)
            })
        });
        let word = ["a", "b", "c"].iter().find_map(|name| found.name(name));
        if self.facts.deprecated.is_none() && sentence.label != Label::Values && !of_option {
            let value = match instead(sentence.text, self.context.siblings) {
                Some(other) => format!("use `{other}`"),
                None => word
                    .map_or("deprecated", |word| word.as_str())
                    .to_lowercase(),
            };
            self.facts.deprecated = Some(Fact {
                value,
                origin: sentence.origin(),
            });
        }
        // A row that says nothing else still says this.
        false
    }

    /// A time pattern of which no format was made.
    pub(super) fn pattern_in(&mut self, sentence: &Sentence<'_>) {
        static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
            expression(r"(?i)\byyyy\W?mm\W?dd|\bhh:mm\b|\bhh:mm:ss|\bdd[/-]mm[/-]yy")
        });
        if self.facts.notation == TypeNotation::String
            && self.facts.format.is_none()
            && PATTERN.is_match(sentence.text)
        {
            self.facts.doubt(
                sentence.line,
                sentence.text,
                "a pattern of times that is none of the spec's formats: it was not taken",
            );
        }
    }
}

/// What is to be used instead: another row, or what the page plainly names so.
fn instead<'a>(text: &'a str, siblings: &[&str]) -> Option<&'a str> {
    static INSTEAD: LazyLock<Regex> = LazyLock::new(|| {
        expression(
            r"(?i)\b(?:use|replaced by|replaced with|superseded by)\s+(?:the\s+)?(?:parameter\s+|field\s+)?(?P<other>[A-Za-z_](?:[\w.-]*\w)?)(?:\s+(?:parameter|field))?(?P<plain>\s+instead\b)?",
        )
    });
    const PRONOUNS: [&str; 9] = [
        "it", "this", "that", "them", "these", "those", "another", "others", "other",
    ];
    INSTEAD.captures_iter(text).find_map(|found| {
        let other = found.name("other")?.as_str();
        let named = found.name("plain").is_some() && !PRONOUNS.contains(&other);
        (named || siblings.contains(&other)).then_some(other)
    })
}
