//! What the page says outside of tables: what the operation does, and rules for the whole request.

use std::sync::LazyLock;

use regex::Regex;

use crate::facts::page_facts::{ConstraintFacts, PageFacts};
use crate::facts::sentences::{describes, expression, is_rule, split};
use crate::facts::values;
use crate::read::words::operation_name::labelled;
use crate::read::words::titles::{is_about_function, is_about_rules};
use crate::read::{Prose, ReferencePage};

/// Fills in what the page's sections say.
pub(super) fn read(page: &ReferencePage, facts: &mut PageFacts) {
    let titled = |is: fn(&str) -> bool| {
        let sections = page.sections.iter();
        let sections = sections.filter(|section| is(&section.title));
        sections
            .flat_map(|section| without_labels(&section.prose))
            .filter(|prose| describes(&prose.text) && !leads_elsewhere(&prose.text))
            .collect::<Vec<&Prose>>()
    };
    let mut rules = Vec::new();
    let mut note = false;
    // A list of other pages, as a paragraph before it says.
    let mut elsewhere = false;
    // How many words of a list are part of the last paragraph.
    let mut listed = 0;
    for prose in titled(is_about_function) {
        if prose.bullet && elsewhere {
            continue;
        }
        let text = prose.text.to_lowercase();
        elsewhere = text.ends_with(':')
            && (text.contains("see the following") || text.contains("refer to the following"));
        if !prose.bullet {
            listed = 0;
        }
        if is_note(&prose.text) {
            note = true;
        } else if let Some(last) = facts.prose.last_mut()
            && prose.bullet
            && !note
            && (listed > 0 || last.ends_with([':', '：']))
            && is_few_words(&prose.text)
        {
            *last += if listed > 0 { ", " } else { " " };
            *last += &prose.text;
            listed += 1;
        } else if prose.bullet && prose.text.ends_with([':', '：']) {
            // It announces what follows.
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

/// The paragraphs but the name of the operation with its label, and items that are labels of the paragraphs below them.
fn without_labels(prose: &[Prose]) -> Vec<&Prose> {
    let mut kept = Vec::new();
    let mut at = 0;
    while let Some(first) = prose.get(at) {
        let name = labelled(&prose[at..]).map(|(_, count)| count);
        let label = is_label(first, prose.get(at + 1)).then_some(1);
        if name.or(label).is_none() {
            kept.push(first);
        }
        at += name.or(label).unwrap_or(1);
    }
    kept
}

/// Whether a list item is a few words above a paragraph of its own.
fn is_label(item: &Prose, next: Option<&Prose>) -> bool {
    let below = next.is_some_and(|next| !next.bullet && next.depth == item.depth);
    item.bullet && item.depth > 0 && below && is_few_words(&item.text)
}

/// A few words that are no sentence and no rule.
fn is_few_words(text: &str) -> bool {
    text.split(' ').count() <= 4
        && !text.ends_with(['.', '。', ';', ',', ':', '：'])
        && !is_rule(text)
}

/// Whether a paragraph only says what to read, or to get elsewhere, before anything is called.
fn leads_elsewhere(text: &str) -> bool {
    static LEADS: LazyLock<Regex> = LazyLock::new(|| {
        expression(
            r"(?i)^(?:learn (?:how|more|about)\b|before (?:calling|using|you call|you use) (?:this|the|an|any) apis?,.*\b(?:obtain|understand|learn|know|read|see|get)\b.*\b(?:regions?|endpoints?|authentication|authenticate|authorization)\b)",
        )
    });
    let sentences = split(text);
    !sentences.is_empty() && sentences.iter().all(|it| LEADS.is_match(it))
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

#[cfg(test)]
mod tests {
    use crate::facts;
    use crate::read::read;

    /// What the page says of its operation, and its rules.
    fn said(section: &str, prose: &str) -> (Vec<String>, Vec<String>) {
        let html = format!("<h1>T</h1><h4>{section}</h4>{prose}<h4>URI</h4><p>PUT /v1/ships</p>");
        let facts = facts::page(&read("demo", &html)).remove(0);
        let rules = facts.constraints.into_iter().map(|rule| rule.prose);
        (facts.prose, rules.collect())
    }

    #[test]
    fn labels_and_references_are_no_rules() {
        let items = |items: &[&str]| format!("<ul><li>{}</li></ul>", items.join("</li><li>"));
        let labels = items(&["API name<p>HireShip</p>", "Function<p>Hires a ship.</p>"]);
        assert_eq!(
            said("Function", &labels),
            (vec!["Hires a ship.".to_owned()], vec![])
        );
        let rules = ["A ship is hired once.", "Only ships in port"];
        let all = items(&[
            rules[0],
            "Learn more about ports in the guide.",
            "Before you call this API, get the endpoint of your port.",
            "The kinds of ships:",
            rules[1],
        ]);
        for section in ["Function", "Constraints"] {
            assert_eq!(
                said(section, &all),
                (vec![], rules.map(str::to_owned).to_vec())
            );
        }
        let kinds = "<p>This API hires:</p><ul><li>Ships</li><li>Crews</li><li>Only one is hired.</li></ul>";
        assert_eq!(
            said("Function", kinds),
            (
                vec!["This API hires: Ships, Crews".to_owned()],
                vec!["Only one is hired.".to_owned()]
            )
        );
        // What a paragraph follows may be a rule, and what has to be known before a call, too.
        for rule in [
            "Ships must be empty<p>Loads are lost.</p>",
            "Before using this API, make sure that you own the ship.",
        ] {
            assert_eq!(said("Function", &items(&[rule])).1.len(), 1, "{rule}");
        }
    }
}
