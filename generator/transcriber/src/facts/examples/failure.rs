//! Example responses that hold an error and nothing of a success, below `Or`: with which status they came.

use serde_json::Value;

use super::bodies;
use crate::facts::page_facts::{PageFacts, ResponseFacts};
use crate::read::Example;

/// What bodies of failures hold.
const ERROR: [&str; 6] = [
    "error",
    "errors",
    "error_code",
    "error_msg",
    "error_message",
    "errorCode",
];

/// Whether an example holds nothing but an error, and no table of a success describes it.
pub(super) fn holds_error(example: &Example, facts: &PageFacts) -> bool {
    let members = example.json.as_ref().and_then(Value::as_object);
    let Some(members) = members.filter(|members| !members.is_empty()) else {
        return false;
    };
    let responses = facts.responses.iter();
    let successes = responses.filter(|response| (200..300).contains(&response.status));
    let mut rows = successes.flat_map(|response| bodies(&response.tables));
    let beside = |name: &str| ["request_id", "details"].contains(&name);
    members
        .keys()
        .all(|name| ERROR.contains(&name.as_str()) || beside(name))
        && members.keys().any(|name| !beside(name))
        && !rows.any(|row| members.contains_key(&row.name) && !beside(&row.name))
}

/// The status of a failure of which nothing says more: the only one that is documented, or that has a body.
pub(super) fn failure(facts: &PageFacts) -> Option<u16> {
    let responses = facts.responses.iter();
    let failures: Vec<_> = responses.filter(|it| it.status >= 400).collect();
    let only = |all: &[&ResponseFacts]| match all {
        [one] => Some(one.status),
        _ => None,
    };
    let with_body = failures.iter().copied();
    let with_body = with_body.filter(|it| bodies(&it.tables).next().is_some());
    only(&failures).or_else(|| only(&with_body.collect::<Vec<_>>()))
}

#[cfg(test)]
mod tests {
    use super::super::of;
    use crate::facts;
    use crate::read::read;

    /// The statuses of the examples, and what is doubtful, of a page with these statuses and members of its response.
    fn said(statuses: &str, member: &str) -> (Vec<u16>, Vec<String>) {
        let html = format!(
            "<h1>T</h1><h4>URI</h4><p>POST /v1/ships</p><h4>Response Parameters</h4>\
             <table><tr><th>Parameter<th>Type<th>Description<tr><td>{member}<td>String<td>It.</table>\
             <h4>Example Response</h4><pre>{{\"{member}\": \"7\"}}</pre><p>Or</p>\
             <pre>{{\"error\": {{\"code\": \"SHIP.1\"}}, \"request_id\": \"1\"}}</pre>\
             <h4>Status Codes</h4><table><tr><th>Status Code<th>Description{statuses}</table>"
        );
        let page = read("demo", &html);
        let found = of(&page, &facts::page(&page).remove(0));
        let responses = found.responses.iter().map(|example| example.status);
        let whys = found.doubts.into_iter().map(|doubt| doubt.why);
        (responses.collect(), whys.collect())
    }

    #[test]
    fn an_error_is_no_example_of_a_success() {
        let ok = "<tr><td>200<td>Hired.";
        let (statuses, whys) = said(ok, "id");
        assert_eq!((statuses, whys.len()), (vec![200], 1), "{whys:?}");
        let one = format!("{ok}<tr><td>400<td>Sunk.");
        assert_eq!(said(&one, "id"), (vec![200, 400], vec![]));
        let several = format!("{one}<tr><td>500<td>Lost.");
        let (statuses, whys) = said(&several, "id");
        assert_eq!((statuses, whys.len()), (vec![200], 1), "{whys:?}");
        // One that is described is one of the success.
        assert_eq!(said(&one, "error"), (vec![200, 200], vec![]));
    }
}
