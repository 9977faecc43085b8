//! The responses: statuses, what they mean, their tables.

use generator::page::Location;

use super::PageReader;
use super::objects::Side;
use crate::facts::page_facts::{ResponseFacts, RowFacts};
use crate::read::Kind;

impl PageReader<'_> {
    pub(super) fn responses(&mut self) {
        let page = self.page;
        let codes: Vec<(u16, String)> = page
            .status_codes
            .iter()
            .filter_map(|code| Some((status(&code.code)?, code.description.clone())))
            .collect();
        let success = codes
            .iter()
            .map(|(code, _)| *code)
            .find(|code| (200..300).contains(code));
        for (index, table) in page.tables.iter().enumerate() {
            let location = match table.kind {
                Kind::ResponseHeader => Location::Header,
                Kind::ResponseBody => Location::Body,
                _ => continue,
            };
            let status = table
                .status
                .as_deref()
                .and_then(status)
                .or(success)
                .unwrap_or(200);
            let read = self.table(index, table, Side::Response);
            if read.rows.is_empty() {
                continue;
            }
            let response = self.response(status);
            match response
                .tables
                .iter_mut()
                .find(|(known, _)| *known == location)
            {
                None => response.tables.push((location, read)),
                Some((_, known)) => {
                    let new: Vec<RowFacts> = read
                        .rows
                        .into_iter()
                        .filter(|row| known.rows.iter().all(|known| known.name != row.name))
                        .collect();
                    let number = known.number.clone();
                    let names: Vec<String> = new.iter().map(|row| row.name.clone()).collect();
                    known.rows.extend(new);
                    if !names.is_empty() {
                        let why = format!(
                            "a further {} table of the response {status}; its rows were added to table {number}",
                            location.word()
                        );
                        self.doubt(read.line, &names.join(", "), why);
                    }
                }
            }
        }
        for (code, prose) in &codes {
            let response = self.response(*code);
            if response.prose.is_empty() {
                response.prose.clone_from(prose);
            }
        }
        for example in page.examples.iter().filter(|example| example.json_valid) {
            let of_response = example.role == Some(crate::read::Side::Response);
            let Some(code) = example
                .status
                .as_deref()
                .and_then(status)
                .filter(|_| of_response)
            else {
                continue;
            };
            let title = example.title.clone().unwrap_or_default();
            let response = self.response(code);
            if response.prose.is_empty() {
                response.prose = title;
            }
        }
        if self
            .facts
            .responses
            .iter()
            .all(|response| !(200..300).contains(&response.status))
        {
            self.response(200);
            self.doubt(
                1,
                &page.title,
                "the page names no status of success; 200 was taken",
            );
        }
        self.one_success();
        self.facts.responses.sort_by_key(|response| response.status);
        for response in &mut self.facts.responses {
            response.tables.sort_by_key(|(location, _)| *location);
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

    /// An operation has one response type: of several statuses of success the first with a body stays.
    fn one_success(&mut self) {
        let is_success = |response: &ResponseFacts| (200..300).contains(&response.status);
        let successes: Vec<&ResponseFacts> = self
            .facts
            .responses
            .iter()
            .filter(|response| is_success(response))
            .collect();
        let first = successes
            .iter()
            .find(|response| !response.tables.is_empty())
            .or(successes.first());
        let Some(kept) = first.map(|response| response.status) else {
            return;
        };
        let (stay, go): (Vec<_>, Vec<_>) = std::mem::take(&mut self.facts.responses)
            .into_iter()
            .partition(|response| !is_success(response) || response.status == kept);
        self.facts.responses = stay;
        for response in go {
            let line = response.tables.first().map_or(1, |(_, table)| table.line);
            let read = format!("{} {}", response.status, response.prose);
            self.doubt(
                line,
                read.trim(),
                format!("a further status of success, which a spec cannot hold; {kept} stays"),
            );
        }
    }
}

/// The status code at the beginning of a text.
fn status(text: &str) -> Option<u16> {
    let digits: String = text
        .trim()
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    let code = digits.parse().ok()?;
    (digits.len() == 3 && (100..600).contains(&code)).then_some(code)
}
