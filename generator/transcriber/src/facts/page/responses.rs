//! The responses: statuses, what they mean, their header and body tables.

use generator::page::Location;

use super::PageReader;
use super::objects::Side;
use super::successes::{self, InWords};
use crate::facts::page_facts::{ResponseFacts, RowFacts, TableFacts};
use crate::read::TableKind;

impl PageReader<'_> {
    /// The responses, by status.
    pub(super) fn responses(&mut self) {
        let codes: Vec<(u16, &str)> = self
            .page
            .status_codes
            .iter()
            .filter_map(|code| Some((status(&code.code)?, code.description.as_str())))
            .collect();
        let success = codes
            .iter()
            .map(|(code, _)| *code)
            .filter(|code| is_success(*code))
            // Where there is another, this one has nothing to show.
            .min_by_key(|code| *code == NO_CONTENT);
        let in_words = self.successes_in_words();
        let of_none: Vec<u16> = match success {
            Some(success) => vec![success],
            None => {
                let codes = in_words.iter().map(|it| it.status);
                codes.filter(|code| *code != NO_CONTENT).collect()
            }
        };
        self.response_tables(&of_none);
        for (code, prose) in codes {
            self.describe(code, prose);
        }
        for it in in_words {
            self.describe(it.status, &it.sentence);
        }
        self.example_titles();
        self.some_success();
        self.facts.responses.sort_by_key(|response| response.status);
        for response in &mut self.facts.responses {
            response.tables.sort_by_key(|(location, _)| *location);
        }
    }

    /// The statuses of success that stand in words only. Beside those that are documented, a person has to look.
    fn successes_in_words(&mut self) -> Vec<InWords> {
        let in_words = successes::in_words(self.page);
        let documented = successes::documented(self.page);
        if documented.is_empty() {
            if let [first, _, ..] = &*in_words {
                let why = "several statuses of success in words only: the tables that name none were given to each";
                self.doubt(first.line, &first.shown(), why);
            }
            return in_words;
        }
        let others = in_words.iter();
        for other in others.filter(|other| !documented.contains(&other.status)) {
            let why = format!(
                "the status {} stands in words only, beside those that are documented; it was not taken",
                other.status
            );
            self.doubt(other.line, &other.shown(), why);
        }
        Vec::new()
    }

    /// The tables of all responses; those that name no status are of success, of each of these.
    fn response_tables(&mut self, successes: &[u16]) {
        let page = self.page;
        for (index, table) in page.tables.iter().enumerate() {
            let location = match table.kind {
                TableKind::ResponseHeader => Location::Header,
                TableKind::ResponseBody => Location::Body,
                _ => continue,
            };
            let status = table.status.as_deref().and_then(status);
            let read = self.table(index, table, Side::Response);
            if read.rows.is_empty() {
                continue;
            }
            let of_one = status.or(successes.is_empty().then_some(200));
            let statuses = of_one.as_ref().map_or(successes, std::slice::from_ref);
            for status in statuses {
                self.response_table(*status, location, read.clone());
            }
        }
    }

    /// Adds a table of a response; a second one of its kind is one with the first.
    fn response_table(&mut self, status: u16, location: Location, read: TableFacts) {
        let response = self.response(status);
        let mut tables = response.tables.iter_mut();
        let Some((_, known)) = tables.find(|(known, _)| *known == location) else {
            return response.tables.push((location, read));
        };
        let new = read.rows.into_iter();
        let new = new.filter(|row| known.rows.iter().all(|known| known.name != row.name));
        let new: Vec<RowFacts> = new.collect();
        if new.is_empty() {
            return;
        }
        let names: Vec<String> = new.iter().map(|row| row.name.clone()).collect();
        let why = format!(
            "a further {} table of the response {status}; its rows were added to table {}",
            location.word(),
            known.number
        );
        known.rows.extend(new);
        self.doubt(read.line, &names.join(", "), why);
    }

    /// Says what a status means, if nothing has said so yet.
    fn describe(&mut self, status: u16, prose: &str) {
        let response = self.response(status);
        if response.prose.is_empty() {
            prose.clone_into(&mut response.prose);
        }
    }

    /// What stands above the example responses of each status.
    fn example_titles(&mut self) {
        let page = self.page;
        let examples = page.examples.iter().filter(|example| {
            example.json_valid && example.role == Some(crate::read::Side::Response)
        });
        for example in examples {
            if let Some(status) = example.status.as_deref().and_then(status) {
                self.describe(status, example.title.as_deref().unwrap_or_default());
            }
        }
    }

    /// A page that names no status of success has one all the same.
    fn some_success(&mut self) {
        let mut statuses = self.facts.responses.iter().map(|response| response.status);
        if !statuses.any(is_success) {
            self.response(200);
            let why = "the page names no status of success; 200 was taken";
            self.doubt(1, &self.page.title, why);
        }
    }

    fn response(&mut self, status: u16) -> &mut ResponseFacts {
        let responses = &mut self.facts.responses;
        let index = responses
            .iter()
            .position(|response| response.status == status)
            .unwrap_or_else(|| {
                responses.push(ResponseFacts {
                    status,
                    ..ResponseFacts::default()
                });
                responses.len() - 1
            });
        &mut responses[index]
    }
}

const NO_CONTENT: u16 = 204;

pub(super) fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}

/// The status code at the beginning of a text.
pub(super) fn status(text: &str) -> Option<u16> {
    let digits: String = text
        .trim()
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    let code = digits.parse().ok()?;
    (digits.len() == 3 && (100..600).contains(&code)).then_some(code)
}
