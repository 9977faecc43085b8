//! What stands elsewhere than usual: bodies, links, the query, the endpoint, rules, examples.

use generator::page::Location;

use super::super::*;
use crate::facts::examples;
use crate::read::read;

fn table(caption: &str, anchor: &str, rows: &[(&str, &str, &str)]) -> String {
    let rows = rows.iter().map(|(name, ty, text)| {
        format!("<tr><td><p>{name}</p><td><p>No</p><td><p>{ty}</p><td><p>{text}</p>\n")
    });
    let rows: String = rows.collect();
    format!(
        "<a name=\"{anchor}\"></a><table><caption>{caption}</caption>\
         <tr><th>Parameter<th>Mandatory<th>Type<th>Description\n{rows}</table>\n"
    )
}

/// The only operation of a page that has these sections between its title and its response.
fn facts(sections: &str) -> PageFacts {
    let answer = table(
        "Table 9 Response body parameters",
        "nine",
        &[("id", "String", "ID.")],
    );
    let text = format!("<h1>Launching a Ship</h1>\n{sections}\n<h4>Response</h4>{answer}");
    let mut facts = page(&read("ships-demo", &text));
    assert_eq!(facts.len(), 1, "{text}");
    facts.remove(0)
}

fn rows(facts: &PageFacts, wanted: Location) -> Vec<String> {
    let tables = facts
        .request
        .iter()
        .filter(|(location, _)| *location == wanted);
    let rows = tables.flat_map(|(_, table)| &table.rows);
    rows.map(|row| format!("{}: {}", row.name, row.facts.notation))
        .collect()
}

fn objects(facts: &PageFacts) -> Vec<&str> {
    facts
        .objects
        .iter()
        .map(|object| object.name.as_str())
        .collect()
}

const URI: &str = "<h4>URI</h4><p>POST /v1/ships</p>\n";

#[test]
fn rules_stand_under_many_titles() {
    for title in [
        "Constraints and Limitations",
        "Usage Notes",
        "Restrictions on Use",
    ] {
        let facts = facts(&format!(
            "{URI}<h4>{title}</h4><ul><li>A ship sails once.</li></ul>"
        ));
        let rules: Vec<&str> = facts
            .constraints
            .iter()
            .map(|it| it.prose.as_str())
            .collect();
        assert_eq!(rules, ["A ship sails once."], "{title}");
    }
}

#[test]
fn a_link_leads_to_a_table_of_another_name() {
    for (ty, caption) in [
        (
            "List&lt;Sail&gt;",
            "Table 2 Description of the rigging field",
        ),
        ("Array of Sail objects", "Table 2 sails"),
        ("Array of sail_info objects", "Table 2 Sail Info"),
        ("Table 2", "Table 2 canvas"),
    ] {
        let body = table(
            "Table 1 Request body parameters",
            "one",
            &[(
                "sails",
                ty,
                "List of sails. For details, see <a href=\"#two\">Table 2</a>.",
            )],
        );
        let sail = table(caption, "two", &[("area", "Integer", "Area.")]);
        let facts = facts(&format!("{URI}<h4>Request</h4>{body}{sail}"));
        let [object] = objects(&facts)[..] else {
            panic!("{caption}: {:?}", facts.doubts)
        };
        let expected = [format!("sails: Array of {object} objects")];
        assert_eq!(rows(&facts, Location::Body), expected, "{caption}");
    }
}

#[test]
fn a_body_may_have_tables_of_its_members_only() {
    let crew = table(
        "Table 2 crew parameter description",
        "two",
        &[("crew", "String", "Crew.")],
    );
    let hull = table(
        "Table 3 hull parameter description",
        "three",
        &[("length", "Integer", "Length.")],
    );
    let facts = facts(&format!("{URI}<h4>Request</h4>{crew}{hull}"));
    assert_eq!(
        rows(&facts, Location::Body),
        ["crew: String", "hull: hull object"]
    );
    assert_eq!(objects(&facts), ["hull"]);
}

#[test]
fn the_endpoint_is_no_parameter_and_a_fixed_query_is_one() {
    let uri = "<h4>URI</h4><p>POST https://{endpoint}/v1/ships?class={class}&amp;version=2</p>\n";
    let path = table(
        "Table 1 URI parameters",
        "one",
        &[
            ("endpoint", "String", "Address."),
            ("class", "String", "Class."),
        ],
    );
    let facts = facts(&format!("{uri}{path}"));
    assert_eq!(
        rows(&facts, Location::Query),
        ["class: String", "version: String"]
    );
    let tables = facts.tables().flat_map(|table| &table.rows);
    let constants: Vec<&str> = tables
        .filter_map(|row| Some(row.facts.constant.as_ref()?.value.as_str()))
        .collect();
    assert_eq!(constants, ["2"]);
    let left_out = "the address of the service is no parameter; the row was left out";
    assert!(facts.doubts.iter().any(|doubt| doubt.why == left_out));
}

#[test]
fn an_example_of_the_uri_is_no_second_operation() {
    for example in [
        "<p>URI example</p><p>GET https://ships.example.com/v1/ships/anna/sails</p>",
        "<p>GET https://ships.example.com/v1/ships/0483b6b16e954cb8/sails</p>",
    ] {
        let uri = "<h4>URI</h4><p>GET https://{endpoint}/v1/ships/{ship_id}/sails</p>";
        let facts = facts(&format!("{uri}{example}"));
        assert_eq!(facts.operation.path, "/v1/ships/{ship_id}/sails");
    }
    let root = facts("<h4>URI</h4><p>GET https://{Endpoint}/</p>");
    assert_eq!(root.operation.path, "/");
}

#[test]
fn names_lose_their_footnotes_and_what_is_struck_through() {
    let body = table(
        "Table 1 Request body parameters",
        "one",
        &[
            ("size<sup>1</sup>", "Integer", "Size."),
            ("“mast”", "String", "Mast."),
            ("<s>old_</s>keel", "String<sup>[2]</sup>", "Keel."),
            (
                "rope<span style=\"display: none\">hidden</span>",
                "String",
                "Rope.",
            ),
        ],
    );
    let facts = facts(&format!("{URI}<h4>Request</h4>{body}"));
    let expected = [
        "size: Integer",
        "mast: String",
        "keel: String",
        "rope: String",
    ];
    assert_eq!(rows(&facts, Location::Body), expected);
}

#[test]
fn an_example_may_have_headers_or_no_method() {
    let body = table(
        "Table 1 Request body parameters",
        "one",
        &[("a", "String", "A.")],
    );
    for raw in [
        "POST https://{endpoint}/v1/ships\n  Request Header:\n  Content-Type: application/json\n  Request Body:\n  {\n \"a\": \"b\" }",
        "https://{endpoint}/v1/ships\n\n{ \"a\": \"b\" }",
        "/v1/ships\n{ \"a\": \"b\" }",
    ] {
        let text = format!(
            "<h1>Launching a Ship</h1>{URI}<h4>Request</h4>{body}<h4>Example Requests</h4>\n<pre>{raw}</pre>"
        );
        let read = read("ships-demo", &text);
        let facts = page(&read).remove(0);
        let found = examples::of(&read, &facts);
        let [example] = &found.requests[..] else {
            panic!("{raw}: {:?}", found.doubts)
        };
        assert_eq!(
            example.body.as_deref(),
            Some("{\n  \"a\": \"b\"\n}\n"),
            "{raw}"
        );
        assert!(example.uri.starts_with("POST ") && example.uri.ends_with("/v1/ships"));
    }
}
