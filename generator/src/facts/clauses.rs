//! Options in sentences that say of one value after the other what it means.

use std::sync::LazyLock;

use regex::Regex;

use super::sentences::expression;
use super::values::fits;
use super::{Listed, Origin, Reader, values};
use crate::page::TypeNotation;

impl Reader<'_> {
    /// `1 indicates on. 2 indicates off.`, `The value true means that …`, `prod: live; poc: test`.
    pub(super) fn indicated(&mut self, line: usize, sentences: &[String]) {
        static CLAUSE: LazyLock<Regex> = LazyLock::new(|| {
            expression(
                r#"(?xi)(?:^|,\s+and\s+|\s+and\s+|[,;(]\s*|\.\s+|\bor\s+)(?:the\s+)?(?:values?\s+)?["']?(?P<value>-?\d+|true|false|[A-Z][A-Z0-9_]+)["']?\s*(?:indicates?|means?|represents?|stands\s+for|:)\s*(?:that\s+)?:?\s*(?P<meaning>[^;.]+?)(?:[;.]|$)"#,
            )
        });
        if self.facts.options.is_some() {
            return;
        }
        let item = self.facts.notation.item().clone();
        if !matches!(item, TypeNotation::String | TypeNotation::Boolean) && !item.is_integer() {
            return;
        }
        let mut listed: Vec<Listed> = Vec::new();
        let mut said = Vec::new();
        for sentence in sentences {
            let mut found = clauses(&CLAUSE, sentence);
            if found.is_empty() {
                found = pairs(sentence);
            }
            found.retain(|option| fits(&option.value, &item));
            if !found.is_empty() {
                said.push(sentence.clone());
                listed.extend(found);
            }
        }
        let mut values: Vec<&str> = listed.iter().map(|option| option.value.as_str()).collect();
        values.sort_unstable();
        values.dedup();
        if values.len() < 2 || values.len() < listed.len() {
            return;
        }
        let origin = Origin::Sentence {
            line,
            text: said.join(" "),
        };
        // What became options is no description any more.
        let spent: Vec<&String> = said
            .iter()
            .filter(|text| text.split_whitespace().count() < 40)
            .collect();
        self.facts
            .prose
            .retain(|text| !spent.contains(&text) || !starts_with_value(text));
        self.add_options(listed, origin);
    }
}

fn clauses(expression: &Regex, sentence: &str) -> Vec<Listed> {
    let mut listed = Vec::new();
    let mut at = 0;
    while let Some(found) = sentence
        .get(at..)
        .and_then(|rest| expression.captures(rest))
    {
        let (Some(value), Some(meaning)) = (found.name("value"), found.name("meaning")) else {
            break;
        };
        // The meaning of one goes on until the next begins.
        let text = meaning.as_str();
        let next = text
            .match_indices(" and ")
            .map(|(at, _)| at)
            .find(|at| expression.is_match(&text[*at..]));
        let end = next.unwrap_or(text.len());
        listed.push(Listed {
            value: value.as_str().to_owned(),
            meaning: text[..end].trim().trim_end_matches(',').to_owned(),
            deprecated: None,
        });
        at += meaning.start() + end.max(1);
    }
    listed
}

/// `prod: commercial project; poc: test project`.
fn pairs(sentence: &str) -> Vec<Listed> {
    if !sentence.contains(';') {
        return Vec::new();
    }
    let pairs = sentence.trim_end_matches('.').split(';').map(|pair| {
        let (value, meaning) = pair.split_once(':')?;
        let value = values::unquoted(value.trim());
        values::is_token(value).then(|| Listed {
            value: value.to_owned(),
            meaning: meaning.trim().to_owned(),
            deprecated: None,
        })
    });
    pairs.collect::<Option<Vec<_>>>().unwrap_or_default()
}

fn starts_with_value(text: &str) -> bool {
    static START: LazyLock<Regex> = LazyLock::new(|| {
        expression(
            r#"^(?:(?:[Tt]he )?[Vv]alue )?["']?(?:-?\d+|true|false|[A-Z0-9_]+|[a-z]+:)["']?\s*(?:indicates?|means?|represents?|:|\S)"#,
        )
    });
    START.is_match(text)
}
