//! Many wordings, and what is read in each.

mod announced;
mod cases;
mod chinese;
mod choices;
mod examples;
mod foreign;
mod limits;
mod no_limits;
mod no_options;
mod no_values;
mod options;
mod remarks;
mod wordings;

use super::*;
use crate::facts::{Origin, shown};

/// The facts of a row of this type and description.
fn read(kind: &str, description: &str) -> Facts {
    read_at(kind, description, true)
}

/// The same in a JSON body, or outside of it.
fn read_at(kind: &str, description: &str, body: bool) -> Facts {
    let row = Parameter {
        name: "size".to_owned(),
        type_cell: Some(kind.to_owned()),
        description: description.to_owned(),
        ..Parameter::default()
    };
    let objects = ["Item"].into_iter().collect();
    let siblings = ["size", "asset_id", "limit"];
    facts(
        &row,
        Context {
            objects: &objects,
            siblings: &siblings,
            body,
        },
    )
}

/// The facts in one line, with a `?` behind those that were inferred.
fn line(facts: &Facts) -> String {
    let mark = |origin: &Origin| if origin.sentence().is_some() { "?" } else { "" };
    let mut said = Vec::new();
    if let Some(options) = &facts.options {
        let listed = options
            .value
            .iter()
            .map(|option| match option.meaning.as_str() {
                "" => option.value.clone(),
                meaning => format!("{}={meaning}", option.value),
            })
            .zip(&options.value)
            .map(|(said, option)| match &option.deprecated {
                Some(why) => format!("{said} !{why}"),
                None => said,
            });
        said.push(format!(
            "options{} {}",
            mark(&options.origin),
            listed.collect::<Vec<_>>().join("|")
        ));
    }
    for (key, limit) in &facts.limits {
        said.push(format!(
            "{key}{} {}",
            mark(&limit.origin),
            shown(&limit.value)
        ));
    }
    if let Some(pattern) = &facts.pattern {
        said.push(format!(
            "pattern{} {}",
            mark(&pattern.origin),
            pattern.value
        ));
    }
    if let Some(example) = &facts.example {
        said.push(format!(
            "example{} {}",
            mark(&example.origin),
            example.value
        ));
    }
    if let Some(unit) = &facts.unit {
        said.push(format!("unit{} {}", mark(&unit.origin), unit.value));
    }
    if let Some(format) = &facts.format {
        said.push(format!("format{} {:?}", mark(&format.origin), format.value));
    }
    if let Some(join) = &facts.join {
        said.push(format!("join{} {:?}", mark(&join.origin), join.value));
    }
    if let Some(default) = &facts.default {
        said.push(format!(
            "default{} {}",
            mark(&default.origin),
            default.value
        ));
    }
    if let Some(rule) = &facts.default_rule {
        said.push(format!("rule{} {}", mark(&rule.origin), rule.value));
    }
    if let Some(deprecated) = &facts.deprecated {
        said.push(format!(
            "deprecated{} {}",
            mark(&deprecated.origin),
            deprecated.value
        ));
    }
    if let Some(other) = &facts.ignored_with {
        said.push(format!(
            "ignored_with{} {}",
            mark(&other.origin),
            other.value
        ));
    }
    said.extend((!facts.doubts.is_empty()).then(|| format!("{} doubt", facts.doubts.len())));
    said.join("; ")
}

/// The facts of a row of this type and description in one line.
pub(super) fn read_line(kind: &str, description: &str) -> String {
    line(&read(kind, description))
}

/// Type, description, facts.
type Case = (&'static str, &'static str, &'static str);

fn check(cases: &[Case]) {
    let wrong = cases.iter().filter_map(|(kind, description, expected)| {
        let found = read_line(kind, description);
        (found != *expected)
            .then(|| format!("{kind}: {description}\n  read  {found}\n  meant {expected}"))
    });
    let wrong: Vec<_> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whatever is typed one behind the other, it is read without a panic, and the same each time.
#[test]
fn any_soup_of_words_is_read() {
    use proptest::prelude::*;
    #[rustfmt::skip]
    const WORDS: [&str; 64] = [
        "1", "-1", "10,000", "1,2", "2^31-1", "10\u{2060}9", "1e6", "5×10^9", "64KB", "3s", "4K", "0.5", "22:00", "to", "-", "~", "–",
        "[", "]", "(", ")", "（", "】", ",", ".", ";", ":", "：", "|", "/", "≤", "<", ">=", "**", "\n", "\n• ", "\n  • ", "\"", "“a b”", "'",
        "«", "the", "default", "value", "range", "is", "by", "length", "characters", "maximum", "of", "at", "most", "can", "be", "or",
        "and", "if", "deprecated", "unit", "in", "seconds", "媒资", "each",
    ];
    let soup = proptest::collection::vec((0..WORDS.len(), any::<bool>()), 0..24);
    let kind = proptest::sample::select(vec![
        "String",
        "Integer",
        "Boolean",
        "Array of strings",
        "Float",
    ]);
    proptest!(|(soup in soup, kind in kind)| {
        let words = soup.iter().map(|(index, gap)| format!("{}{}", WORDS[*index], if *gap { " " } else { "" }));
        let text: String = words.collect();
        prop_assert_eq!(read(kind, &text), read(kind, &text));
    });
}
