//! A row and its options as they stand in the file.

use generator::page::TypeNotation;

use super::super::sheet::{Choice, Row};
use super::super::text::one_line;
use super::{raw, text, word};
use crate::yaml::{Entry, Key, Value};

/// A row, its keys in the order of the spec language.
pub(in super::super) fn row(row: &Row) -> Entry {
    let mut entries = vec![(word("type"), text(&row.notation.to_string()))];
    if row.mandatory {
        entries.push((word("mandatory"), raw("Yes")));
    }
    entries.push((word("doc"), text(&row.doc)));
    match row.constraints.as_slice() {
        [] => {}
        [one] => entries.push((word("constraint"), text(one))),
        several => {
            let rules = several.iter().map(|rule| text(rule)).collect();
            entries.push((word("constraint"), Value::List(rules).into()));
        }
    }
    let plain = entries.len();
    let mut last: Option<String> = None;
    let order = generator::page::ROW_KEYS;
    for key in order {
        let entry = match *key {
            "enumeration" => row
                .enumeration
                .as_ref()
                .map(|name| (raw(name.clone()), row.options_from.as_ref())),
            "options" if !row.options.is_empty() => {
                let above = row
                    .options_from
                    .as_ref()
                    .filter(|_| row.enumeration.is_none());
                Some((options(row), above))
            }
            "rust" => row.rust.as_ref().map(|name| (raw(name.clone()), None)),
            key => row.keys.iter().find(|said| said.key == key).map(|said| {
                let entry = if said.word {
                    raw(said.text.clone())
                } else {
                    text(&said.text)
                };
                (entry, said.from.as_ref())
            }),
        };
        let Some((entry, sentence)) = entry else {
            continue;
        };
        // Facts of one sentence stand below it together.
        let comment = sentence
            .filter(|_| sentence != last.as_ref())
            .map(|sentence| match *key {
                "secret" => format!("from {sentence}"),
                _ => format!("from: {}", quotation(sentence)),
            });
        last = sentence.cloned();
        entries.push((
            word(key),
            Entry {
                above: comment.into_iter().collect(),
                ..entry
            },
        ));
    }
    // A fact has a line of its own, to be ticked and to be seen in a diff.
    if entries.len() == plain {
        Value::Short(entries).into()
    } else {
        Value::Map(entries).into()
    }
}

pub(in super::super) fn quotation(sentence: &str) -> String {
    format!("\"{}\"", one_line(sentence))
}

fn options(row: &Row) -> Entry {
    let number = row.notation.item().is_integer() || *row.notation.item() == TypeNotation::Boolean;
    let options = row.options.iter().map(|option| {
        let key = if number {
            word(&option.value)
        } else {
            Key::Text(option.value.clone())
        };
        (key, choice(option))
    });
    Value::Map(options.collect()).into()
}

fn choice(option: &Choice) -> Entry {
    if option.deprecated.is_none() && option.rust.is_none() {
        return text(&option.doc);
    }
    let mut entries = vec![(word("doc"), text(&option.doc))];
    entries.extend(
        option
            .deprecated
            .iter()
            .map(|instead| (word("deprecated"), text(instead))),
    );
    entries.extend(
        option
            .rust
            .iter()
            .map(|name| (word("rust"), raw(name.clone()))),
    );
    Value::Short(entries).into()
}
