//! An example: request or response, of which status, and the JSON in it.

use crate::read::reference_page::{Example, Side};
use crate::read::words::example::{json, request_line, status as answered};
use crate::read::words::titles::side as side_of;

/// Where an example stands.
pub(in crate::read) struct Place {
    pub(in crate::read) section: Option<String>,
    /// The status code written above it.
    pub(in crate::read) status: Option<String>,
    /// The paragraph above it.
    pub(in crate::read) above: Option<String>,
}

/// The example that a text is.
pub(in crate::read) fn example(
    line: usize,
    raw: &str,
    place: Place,
    last: Option<&Example>,
) -> Example {
    let request_line = request_line(raw);
    let json = json(raw);
    let answered = answered(raw);
    let Place {
        section,
        status,
        above: title,
    } = place;
    let side = section.as_deref().and_then(stated);
    let role = side
        .filter(|_| request_line.is_none())
        .or(request_line.is_some().then_some(Side::Request))
        .or_else(|| title.as_deref().and_then(side_of))
        // What follows an example of the same section is like it.
        .or_else(|| last.filter(|last| last.section == section)?.role)
        .or_else(|| section.as_deref().and_then(side_of));
    Example {
        side,
        status: status
            .or_else(|| answered.map(str::to_owned))
            .filter(|_| side == Some(Side::Response)),
        section,
        raw: raw.to_owned(),
        request_line,
        json_valid: json.is_some(),
        json,
        title,
        role,
        line,
    }
}

/// The side that a section's title states.
fn stated(section: &str) -> Option<Side> {
    let lower = section.to_lowercase();
    let has = |word: &str| lower.contains(word);
    if has("response") {
        Some(Side::Response)
    } else if has("request") && (has("example") || has("sample")) {
        Some(Side::Request)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(raw: &str, section: &str, above: Option<&str>) -> Example {
        let place = Place {
            section: Some(section.to_owned()),
            status: Some("200".to_owned()),
            above: above.map(str::to_owned),
        };
        example(1, raw, place, None)
    }

    #[test]
    fn the_section_says_whose_an_example_is() {
        let request = read("{\"a\": 1}", "Example Request", None);
        assert_eq!((request.side, request.status), (Some(Side::Request), None));
        assert!(request.json_valid);
        let response = read("{,}", "Example Response", None);
        assert_eq!(response.side, Some(Side::Response));
        assert_eq!(response.status.as_deref(), Some("200"));
        assert!(!response.json_valid);
    }

    #[test]
    fn what_stands_above_says_it_where_the_section_does_not() {
        let example = read("{}", "Example", Some("Example response"));
        assert_eq!((example.side, example.role), (None, Some(Side::Response)));
        let example = read("GET /v1/x\n\n{}", "Example", None);
        assert_eq!(example.role, Some(Side::Request));
        assert_eq!(example.request_line.as_deref(), Some("GET /v1/x"));
        assert!(example.json_valid);
    }
}
