//! Compares rules for the whole request: file formats, sizes, and when they hold.

use generator::diagnostic::{Code, Diagnostic};
use generator::page::Constraint;

use super::compare::Compare;
use super::difference::{Key, Position};
use super::report::Kind;
use super::subject::Subject;
use super::words::Words;
use crate::facts::ConstraintFacts;

impl Compare<'_> {
    pub(super) fn rules(&mut self) {
        let (page, spec) = (self.facts, self.spec);
        let subject = Subject::page(page, spec);
        let prose = self
            .saved
            .page
            .sections
            .iter()
            .flat_map(|section| &section.prose);
        let paragraphs: Vec<(usize, Words)> = prose
            .map(|prose| (prose.line, Words::of(&prose.text)))
            .collect();
        let mut invented = Vec::new();
        for (index, rule) in spec.constraints.iter().enumerate() {
            let facts = facts_of(rule);
            if facts.is_empty() {
                continue;
            }
            let stated = paragraphs
                .iter()
                .any(|(_, words)| facts.iter().all(|fact| words.has(fact)));
            self.counts.add(Kind::Rule, stated);
            if !stated {
                invented.push((index, facts.join(", "), rule));
            }
        }
        for (index, facts, rule) in invented {
            let place = rule
                .when
                .first()
                .map_or(spec.operation.place, |(member, _)| member.place);
            let message = format!(
                "a rule of the spec says {facts}, and no paragraph of the page says all of it"
            );
            let problem = Diagnostic::new(Code::Invented, place, message)
                .help("compare the rule with the page; what other sources say is for the ledger");
            let key = Key::Rule(Position::InSpec(index));
            self.differ(&subject, key, page.operation.line, problem);
        }
        for (index, rule) in page.constraints.iter().enumerate() {
            if rule.formats.is_empty() && rule.max_size.is_none()
                || spec.constraints.iter().any(|known| covers(known, rule))
            {
                continue;
            }
            self.counts.add(Kind::Rule, false);
            let beginning: String = rule.prose.chars().take(60).collect();
            let line = paragraphs
                .iter()
                .find(|(_, words)| words.has(&rule.prose))
                .map_or(1, |(line, _)| *line);
            let message = format!("the page has a rule that the spec does not have: {beginning}…");
            let problem = Diagnostic::new(Code::Lost, spec.operation.place, message)
                .help(format!("add to `constraints:` {}", shown(rule)));
            let key = Key::Rule(Position::OnPage(index));
            self.differ(&subject, key, line, problem);
        }
    }
}

/// What a rule states, word by word.
fn facts_of(rule: &Constraint) -> Vec<String> {
    let when = rule.when.iter().map(|(_, value)| &value.value);
    when.chain(&rule.formats)
        .chain(&rule.max_size)
        .cloned()
        .collect()
}

/// Whether a rule of the spec states all that one of the page does.
fn covers(known: &Constraint, rule: &ConstraintFacts) -> bool {
    let when = |(member, value): &(String, String)| {
        known
            .when
            .iter()
            .any(|(name, wanted)| name.value == *member && wanted.value == *value)
    };
    known.formats == rule.formats && known.max_size == rule.max_size && rule.when.iter().all(when)
}

fn shown(rule: &ConstraintFacts) -> String {
    let mut parts: Vec<String> = rule
        .when
        .iter()
        .map(|(member, value)| format!("`when: {{ {member}: {value} }}`"))
        .collect();
    if !rule.formats.is_empty() {
        parts.push(format!("`formats: [{}]`", rule.formats.join(", ")));
    }
    parts.extend(
        rule.max_size
            .as_ref()
            .map(|size| format!("`max_size: {size}`")),
    );
    parts.join(", ")
}
