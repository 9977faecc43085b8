//! Flat text: which lines are the heads of a table's columns, and where its first row begins.

use crate::read::text::line::Line;
use crate::read::words::scores::{mandatory_score, name_score};
use crate::read::words::titles::is_title_like;
use crate::read::words::types::type_score;
use crate::read::words::{Role, is_head, role};

/// The heads of columns that begin at a line.
pub(in crate::read) fn heads(lines: &[Line], from: usize, indent: usize) -> Option<Vec<String>> {
    const MOST: usize = 10;
    let mut columns: Vec<String> = Vec::new();
    // Cells that are not paragraphs have no empty lines between them.
    let tight = lines
        .get(from + 1)
        .is_some_and(|line| !line.gap && is_head(&line.text));
    while columns.len() < MOST {
        let at = from + columns.len();
        let beside = |line: &&Line| {
            line.indent == indent && (at == from || line.gap != tight) && begins_large(&line.text)
        };
        let line = lines.get(at).filter(|line| !line.bullet).filter(beside);
        let Some(line) = line else { break };
        let candidate = Candidate {
            lines,
            columns: &columns,
            at,
            line,
            role: role(&line.text),
            tight,
        };
        let any = |rules: &[HeadRule]| rules.iter().any(|rule| (rule.holds)(&candidate));
        if !any(&HEADS) || any(&FIRST_ROW) {
            break;
        }
        columns.push(line.text.clone());
    }
    (!columns.is_empty()).then_some(columns)
}

/// A line that may be one more head, behind those that were found.
struct Candidate<'a> {
    lines: &'a [Line],
    columns: &'a [String],
    at: usize,
    line: &'a Line,
    role: Role,
    /// Whether no empty lines stand between the heads.
    tight: bool,
}

/// What a line is taken for, with its example: heads, and the candidate behind a `*`.
struct HeadRule {
    holds: fn(&Candidate<'_>) -> bool,
    #[cfg_attr(not(test), expect(dead_code, reason = "a test runs every example"))]
    example: &'static str,
}

/// One more head.
const HEADS: [HeadRule; 4] = [
    HeadRule {
        holds: |line| line.is_known(),
        example: "Name|*Type",
    },
    HeadRule {
        holds: |line| line.is_between_heads(),
        example: "Name|*Cipher Suite|Description",
    },
    HeadRule {
        holds: |line| line.is_uri_of_method(),
        example: "Request Method|*URI|Description",
    },
    HeadRule {
        holds: |line| line.is_behind_uri(),
        example: "Request Method|URI|*What It Does|GET",
    },
];

/// No head any more, but the first row, or what stands below the heads.
const FIRST_ROW: [HeadRule; 4] = [
    HeadRule {
        holds: |line| line.stands_twice(),
        example: "Name|Type|Status|*Status",
    },
    HeadRule {
        holds: |line| line.has_role_of_another(),
        example: "Name|Type|*Field|String",
    },
    HeadRule {
        holds: |line| line.begins_row(),
        example: "Name|Type|Description|*Status|String|The status.",
    },
    HeadRule {
        holds: |line| line.is_described(),
        example: "Name|Description|*Status|The status that the lamp has right now.",
    },
];

impl Candidate<'_> {
    fn next(&self) -> Option<&Line> {
        self.lines.get(self.at + 1)
    }

    fn has(&self, wanted: Role) -> bool {
        self.columns.iter().any(|head| role(head) == wanted)
    }

    fn is_known(&self) -> bool {
        is_head(&self.line.text)
    }

    fn is_between_heads(&self) -> bool {
        let is_next = |next: &Line| {
            next.gap != self.tight
                && next.indent == self.line.indent
                && is_head(&next.text)
                && begins_large(&next.text)
        };
        !self.columns.is_empty()
            && is_title_like(&self.line.text)
            && self.next().is_some_and(is_next)
    }

    fn is_uri_of_method(&self) -> bool {
        let last = self.columns.last();
        is_uri(&self.line.text) && last.is_some_and(|head| head.ends_with("Method"))
    }

    fn is_behind_uri(&self) -> bool {
        let last = self.columns.last();
        last.is_some_and(|head| is_uri(head)) && is_title_like(&self.line.text)
    }

    fn stands_twice(&self) -> bool {
        self.columns.contains(&self.line.text)
    }

    /// A role stands once: what comes twice is the first row already.
    fn has_role_of_another(&self) -> bool {
        !matches!(self.role, Role::Known | Role::Unknown | Role::Advice)
            && self.has(self.role)
            && !self.is_second_code()
            && !self.is_meaning_of_code()
    }

    /// Status and error codes may stand side by side, but `Error Codes` is the section's title.
    fn is_second_code(&self) -> bool {
        let errors = self.columns.iter().any(|head| is_error(head));
        self.role == Role::Code
            && self.columns.iter().all(|head| !head.ends_with('s'))
            && (is_error(&self.line.text) != errors
                || self.line.text == "Code" && self.columns.len() == 1)
    }

    /// What a status means, in a word and in a sentence.
    fn is_meaning_of_code(&self) -> bool {
        let first = self.columns.first();
        self.role == Role::Description && first.is_some_and(|head| role(head) == Role::Code)
    }

    fn begins_row(&self) -> bool {
        self.has(Role::Description) && is_row(self.lines, self.columns, self.at)
    }

    /// Behind a head stands a head or a name, and behind a name there may be a sentence.
    fn is_described(&self) -> bool {
        let sentence = |next: &Line| next.text.ends_with('.') && next.text.split(' ').count() > 6;
        self.has(Role::Description) && self.next().is_some_and(sentence)
    }
}

fn begins_large(text: &str) -> bool {
    text.starts_with(char::is_uppercase)
}

fn is_uri(head: &str) -> bool {
    ["URI", "URL"].contains(&head)
}

/// Whether a row begins in a line: a name, and a type or a yes or no where these belong.
pub(in crate::read) fn is_row(lines: &[Line], columns: &[String], at: usize) -> bool {
    let mut sure = false;
    for (offset, head) in columns.iter().enumerate().take(4) {
        let Some(line) = lines.get(at + offset).filter(|line| !line.bullet) else {
            return false;
        };
        match role(head) {
            Role::Name if name_score(&line.text) < 0.0 => return false,
            Role::Mandatory if mandatory_score(&line.text) < 4.0 => return false,
            Role::Type if type_score(&line.text) < 4.0 => return false,
            Role::Mandatory | Role::Type => sure = true,
            Role::Name => {}
            _ => break,
        }
    }
    sure
}

fn is_error(head: &str) -> bool {
    head.to_lowercase().contains("error")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::text::line::lines;

    #[test]
    fn every_rule_of_heads_holds_for_its_example() {
        let rules = HEADS.iter().map(|rule| (rule, true));
        let rules = rules.chain(FIRST_ROW.iter().map(|rule| (rule, false)));
        for (rule, head) in rules {
            let parts: Vec<&str> = rule.example.split('|').collect();
            let at = parts.iter().position(|part| part.starts_with('*'));
            let at = at.expect("an example has a candidate");
            let text = rule.example.replace('*', "").replace('|', "\n\n");
            let lines = lines(&text.lines().collect::<Vec<_>>());
            let columns: Vec<String> = parts[..at].iter().map(|part| (*part).to_owned()).collect();
            let line = &lines[at];
            let candidate = Candidate {
                lines: &lines,
                columns: &columns,
                at,
                line,
                role: role(&line.text),
                tight: false,
            };
            assert!((rule.holds)(&candidate), "{}", rule.example);
            let found = heads(&lines, 0, 0).unwrap_or_default();
            assert_eq!(found.len() > at, head, "{}: {found:?}", rule.example);
        }
    }

    #[test]
    fn codes_stand_side_by_side_with_codes_and_meanings() {
        for (text, count) in [
            ("Error Code\n\nHTTP Status Code\n\n400", 2),
            ("Status Code\n\nCode\n\n400", 2),
            ("Status Code\n\nMeaning\n\nDescription\n\n400", 3),
            ("Status Code\n\nError Codes\n\n400", 2),
            ("Error Codes\n\nStatus Code\n\n400", 1),
        ] {
            let lines = lines(&text.lines().collect::<Vec<_>>());
            let found = heads(&lines, 0, 0).unwrap_or_default();
            assert_eq!(found.len(), count, "{text}");
        }
    }
}
