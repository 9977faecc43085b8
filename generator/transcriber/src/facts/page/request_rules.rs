//! What the page says outside of tables: what the operation does, and rules for the whole request.

use std::sync::LazyLock;

use regex::Regex;

use crate::facts::page_facts::{ConstraintFacts, PageFacts};
use crate::facts::sentences::{describes, expression};
use crate::facts::values;
use crate::read::words::titles::{is_about_function, is_about_rules};
use crate::read::{Prose, ReferencePage};

/// Fills in what the page's sections say.
pub(super) fn read(page: &ReferencePage, facts: &mut PageFacts) {
    let titled = |is: fn(&str) -> bool| {
        let sections = page.sections.iter();
        let sections = sections.filter(|section| is(&section.title));
        sections
            .flat_map(|section| &section.prose)
            .filter(|prose| describes(&prose.text))
            .collect::<Vec<&Prose>>()
    };
    let mut rules = Vec::new();
    let mut note = false;
    // A list of other pages, as a paragraph before it says.
    let mut elsewhere = false;
    for prose in titled(is_about_function) {
        if prose.bullet && elsewhere {
            continue;
        }
        let text = prose.text.to_lowercase();
        elsewhere = text.ends_with(':')
            && (text.contains("see the following") || text.contains("refer to the following"));
        if is_note(&prose.text) {
            note = true;
        } else if prose.bullet || note {
            rules.push(prose.text.clone());
        } else {
            facts.prose.push(prose.text.clone());
        }
    }
    for prose in titled(is_about_rules) {
        if !is_note(&prose.text) && !prose.text.ends_with(':') {
            rules.push(prose.text.clone());
        }
    }
    facts.constraints = rules
        .into_iter()
        .map(|text| constraint(text, facts))
        .collect();
}

/// Whether a paragraph announces rules, and says none.
fn is_note(text: &str) -> bool {
    text.len() < 40 && is_about_rules(text.trim_end_matches([':', '：']))
}

fn constraint(prose: String, facts: &PageFacts) -> ConstraintFacts {
    static FORMATS: LazyLock<Regex> = LazyLock::new(|| {
        expression(
            r"(?i)\bformats?(?:\s*\([^)]*\))?\s+(?:is|are|can be|must be|include)\s+(?P<list>[^.;]+?)(?:,? and the\b|[.;]|$)",
        )
    });
    static SIZE: LazyLock<Regex> = LazyLock::new(|| {
        expression(
            r"(?i)\b(?:size|file)\b[^.;]*?\b(?:not exceed|exceeds?|up to|at most|maximum of|is)\s+(?P<size>\d+(?:\.\d+)?\s?[KMGT]i?B)\b",
        )
    });
    let formats = FORMATS
        .captures(&prose)
        .and_then(|found| values::words(found.name("list")?.as_str()));
    let formats = formats.filter(|formats| formats.iter().all(|format| is_format(&format.value)));
    let size = SIZE.captures(&prose).and_then(|found| found.name("size"));
    ConstraintFacts {
        when: when(&prose, facts),
        formats: formats
            .unwrap_or_default()
            .into_iter()
            .map(|format| format.value)
            .collect(),
        max_size: size.map(|size| size.as_str().to_owned()),
        prose,
    }
}

/// Whether a word names a format of files: `MP4`, `jpg`, `.tar.gz`; not `checked`.
fn is_format(word: &str) -> bool {
    let name = word.trim_start_matches('.');
    let known = name.starts_with(char::is_uppercase) || name.contains(|c: char| c.is_ascii_digit());
    (2..12).contains(&name.len()) && (known || name.len() < 5 || name.contains('.'))
}

/// `the asset type is VIDEO`: a member of the request and one of its options.
fn when(text: &str, facts: &PageFacts) -> Vec<(String, String)> {
    let lower = text.to_lowercase();
    for row in facts.request.iter().flat_map(|(_, table)| &table.rows) {
        let Some(options) = &row.facts.options else {
            continue;
        };
        for spelling in [row.name.replace('_', " "), row.name.clone()] {
            let name = format!("{} is ", spelling.to_lowercase());
            let Some(at) = lower.find(&name) else {
                continue;
            };
            let Some(rest) = text.get(at + name.len()..) else {
                continue;
            };
            let word: &str = rest.split([' ', ',', '.', ';']).next().unwrap_or_default();
            if options.value.iter().any(|option| option.value == word) {
                return vec![(row.name.clone(), word.to_owned())];
            }
        }
    }
    Vec::new()
}
