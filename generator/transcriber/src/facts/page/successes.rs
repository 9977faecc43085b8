//! Statuses of success that a page names in words only: in a sentence, or alone in a section about statuses.

use std::sync::LazyLock;

use regex::Regex;

use super::responses::{is_success, status};
use crate::facts::sentences::{expression, split};
use crate::read::ReferencePage;

/// A status of success, in words.
pub(super) struct InWords {
    pub(super) status: u16,
    pub(super) line: usize,
    /// The sentence; nothing, if the status stands alone.
    pub(super) sentence: String,
}

impl InWords {
    /// What says so.
    pub(super) fn shown(&self) -> String {
        match self.sentence.as_str() {
            "" => self.status.to_string(),
            sentence => sentence.to_owned(),
        }
    }
}

/// Those of a page, each once.
pub(super) fn in_words(page: &ReferencePage) -> Vec<InWords> {
    let mut found: Vec<InWords> = Vec::new();
    let examples = ["example", "sample"];
    for section in &page.sections {
        let title = section.title.to_lowercase();
        if examples.iter().any(|word| title.contains(word)) {
            continue;
        }
        let about = ["status code", "returned value", "return value"];
        let is_about = about.iter().any(|about| title.contains(about));
        for prose in &section.prose {
            let alone = (prose.text.len() == 3).then(|| status(&prose.text));
            let alone = alone.flatten().filter(|_| is_about);
            let alone = alone.map(|status| (status, String::new()));
            let said = split(&prose.text).into_iter();
            let said = said.flat_map(|sentence| {
                let statuses = named(&sentence).into_iter();
                statuses.map(move |status| (status, sentence.clone()))
            });
            for (status, sentence) in alone.into_iter().chain(said) {
                if is_success(status) && found.iter().all(|known| known.status != status) {
                    found.push(InWords {
                        status,
                        line: prose.line,
                        sentence,
                    });
                }
            }
        }
    }
    found
}

/// The statuses that a sentence names: `status code 200`, `the status code is 201`.
fn named(sentence: &str) -> Vec<u16> {
    static NAMED: LazyLock<Regex> = LazyLock::new(|| {
        expression(
            r"(?i)\b(?:status|response) codes?(?: is| are| of|:)? (\d{3})(?:(?: and| or|,) (\d{3}))?\b",
        )
    });
    let found = NAMED.captures_iter(sentence);
    let codes = found.flat_map(|found| [found.get(1), found.get(2)]);
    codes
        .flatten()
        .filter_map(|code| status(code.as_str()))
        .collect()
}

/// The statuses of success that a page documents: in its table of statuses, above tables and above examples.
pub(super) fn documented(page: &ReferencePage) -> Vec<u16> {
    let codes = page.status_codes.iter().map(|code| code.code.as_str());
    let tables = page.tables.iter();
    let tables = tables.filter_map(|table| table.status.as_deref());
    let examples = page.examples.iter();
    let examples = examples.filter_map(|example| example.status.as_deref());
    let all = codes.chain(tables).chain(examples).filter_map(status);
    all.filter(|status| is_success(*status)).collect()
}

/// Whether a page says with which status the operation succeeds.
pub(crate) fn states_success(page: &ReferencePage) -> bool {
    !documented(page).is_empty() || !in_words(page).is_empty()
}

#[cfg(test)]
mod tests {
    use crate::facts;
    use crate::read::read;

    /// The statuses of a page, how many of their tables there are, and what is doubtful.
    fn said(function: &str, end: &str) -> (Vec<(u16, usize)>, Vec<String>) {
        let text = format!(
            "T\n\nFunction\n\n{function}\n\nURI\n\nPOST /v1/ships\n\nResponse Parameters\n\nTable 1 Response body parameters\n\n\
             Name\n\nType\n\nDescription\n\nid\n\nString\n\nShip ID.\n\n{end}"
        );
        let facts = facts::page(&read("demo", &text)).remove(0);
        let responses = facts.responses.iter();
        let responses = responses.map(|response| (response.status, response.tables.len()));
        let whys = facts.doubts.into_iter().map(|doubt| doubt.why);
        (responses.collect(), whys.collect())
    }

    #[test]
    fn several_statuses_in_words_get_the_table_that_names_none() {
        let words = "Hires a ship. For a known ship, status code 200 is returned. Otherwise, the status code is 201.";
        let (responses, whys) = said(words, "");
        assert_eq!(responses, [(200, 1), (201, 1)]);
        assert_eq!(whys.len(), 1, "{whys:?}");
        let without = "Sinks a ship. The status code is 200 or 204.";
        assert_eq!(said(without, "").0, [(200, 1), (204, 0)]);
        let (responses, whys) = said("Hires a ship. The status code is 201.", "");
        assert_eq!((responses, whys.len()), (vec![(201, 1)], 0));
    }

    #[test]
    fn what_is_documented_is_believed_before_words() {
        let table = "Status Codes\n\nStatus Code\n\nDescription\n\n200\n\nHired.\n";
        let (responses, whys) = said("Hires a ship. Otherwise, the status code is 201.", table);
        assert_eq!(responses, [(200, 1)]);
        assert_eq!(whys.len(), 1, "{whys:?}");
        for words in [
            "Hires a ship. For an unknown port, status code 404 is returned.",
            "Hires a ship of 201 tons. Status code 200 is returned.",
        ] {
            let (responses, whys) = said(words, table);
            assert_eq!((responses, whys.len()), (vec![(200, 1)], 0), "{words}");
        }
    }

    #[test]
    fn a_status_may_stand_alone_in_its_section() {
        let html = "<h1>T</h1><h4>URI</h4><p>PUT /v1/ships</p><h4>Returned Values</h4><ul><li>Normal<p>202</p></li></ul>";
        let facts = facts::page(&read("demo", html)).remove(0);
        let statuses = facts.responses.iter().map(|response| response.status);
        assert_eq!(statuses.collect::<Vec<_>>(), [202]);
        assert_eq!(facts.doubts, []);
    }
}
