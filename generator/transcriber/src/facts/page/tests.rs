//! Doubts about rows and their cells: each stays until what it doubts is settled, however alike others are worded.

mod structure;

use super::*;
use crate::read::read;

/// The facts of a page in HTML, all of it on one line: rows cannot be told apart by their lines.
fn facts(rows: &str, others: &str) -> PageFacts {
    let head = "<tr><th>Parameter<th>Mandatory<th>Type<th>Description";
    let text = format!(
        "<h1>Lamps</h1><h4>URI</h4><p>POST /v1/lamps</p><h4>Request</h4>\
         <table><caption>Table 1 Request body parameters</caption>{head}{rows}</table>{others}\
         <h4>Status Codes</h4><table><tr><th>Status Code<th>Description<tr><td>200<td>OK</table>"
    );
    let mut facts = page(&read("lamps-demo", &text));
    assert_eq!(facts.len(), 1, "{text}");
    facts.remove(0)
}

/// The type of the row `lamp`, and all doubts.
fn lamp(facts: &PageFacts) -> (String, Vec<(&str, &str)>) {
    let mut rows = facts.tables().flat_map(|table| &table.rows);
    let lamp = rows.find(|row| row.name == "lamp");
    let notation = lamp.map(|row| row.facts.notation.to_string());
    let doubts = facts.doubts.iter();
    let doubts = doubts.map(|doubt| (doubt.read.as_str(), doubt.why.as_str()));
    (notation.unwrap_or_default(), doubts.collect())
}

const TABLE_2: &str = "<a name=\"two\"></a><table><caption>Table 2 lamp</caption>\
    <tr><th>Parameter<th>Mandatory<th>Type<th>Description<tr><td>id<td>No<td>String<td>ID.</table>";

#[test]
fn a_reference_settles_what_the_items_are_and_nothing_else() {
    let row =
        |ty: &str| format!("<tr><td>lamp<td>Yes<td>{ty}<td>See <a href=\"#two\">Table 2</a>.");
    let several = [("lamp: Array or String", "several types are given")];
    let found = facts(&row("Array or String"), TABLE_2);
    assert_eq!(lamp(&found), ("lamp object".to_owned(), several.to_vec()));
    let found = facts(&row("Array"), TABLE_2);
    assert_eq!(lamp(&found), ("Array of lamp objects".to_owned(), vec![]));
    let unsettled = "an array of which the notation does not say what it holds";
    let found = facts("<tr><td>lamp<td>Yes<td>Array<td>The lamp.", "");
    let expected = (
        "Array of objects".to_owned(),
        vec![("lamp: Array", unsettled)],
    );
    assert_eq!(lamp(&found), expected);
}

#[test]
fn a_table_that_was_found_describes_the_object() {
    let row = |ty: &str, text: &str| format!("<tr><td>lamp<td>Yes<td>{ty}<td>{text}");
    let link = "See <a href=\"#two\">Table 2</a>.";
    for (ty, text, table, notation, doubt) in [
        // The link leads to it, whatever the type calls it.
        (
            "Array of light objects",
            link,
            TABLE_2,
            "Array of lamp objects",
            "`light` is taken for `lamp`",
        ),
        // Its name is that of the type but for the number.
        (
            "Array of light objects",
            "The lights.",
            "<table><caption>Table 2 Lights</caption><tr><th>Parameter<th>Mandatory<th>Type<th>Description\
             <tr><td>id<td>No<td>String<td>ID.</table>",
            "Array of Lights objects",
            "`light` is taken for `Lights`",
        ),
        (
            "Array of light objects",
            "The lights.",
            TABLE_2,
            "Array of objects",
            "no table describes `light`",
        ),
    ] {
        let found = facts(&row(ty, text), table);
        let (notation_found, doubts) = lamp(&found);
        assert_eq!(notation_found, notation);
        let of_type = doubts.iter().filter(|(read, _)| read.starts_with("lamp: "));
        let whys: Vec<&str> = of_type.map(|(_, why)| *why).collect();
        assert_eq!(whys, [doubt], "{notation}");
    }
}

#[test]
fn dotted_names_settle_what_the_items_are_and_nothing_else() {
    let rows = |ty: &str| {
        format!("<tr><td>lamp<td>Yes<td>{ty}<td>A lamp.<tr><td>lamp.id<td>No<td>String<td>ID.")
    };
    let dotted = ("lamp.id", "dotted names were taken for members of `lamp`");
    let found = facts(&rows("Array"), "");
    assert_eq!(
        lamp(&found),
        ("Array of lamp objects".to_owned(), vec![dotted])
    );
    let found = facts(&rows("Array or String"), "");
    let several = ("lamp: Array or String", "several types are given");
    assert_eq!(
        lamp(&found),
        ("lamp object".to_owned(), vec![dotted, several])
    );
}

#[test]
fn one_cell_is_doubted_once_and_the_cell_beside_it_too() {
    // The reader misses the first cell; only the types know that the second is misspelt.
    let found = facts("<tr><td>lamp<td><td>Strng<td>The lamp.", "");
    let empty = "the cell that says whether it is mandatory is empty";
    let doubts = [("lamp", empty), ("lamp: Strng", "`Strng` is misspelt")];
    assert_eq!(lamp(&found), ("String".to_owned(), doubts.to_vec()));
    // Both have an opinion of each cell, and the reader's is enough.
    let found = facts(
        "<tr><td>lamp<td>Now and then<td>a kind of thing<td>The lamp.",
        "",
    );
    let (_, doubts) = lamp(&found);
    let why: Vec<&str> = doubts.iter().map(|(_, why)| *why).collect();
    let expected = [
        "this is neither Yes nor No",
        "this does not look like a type",
    ];
    assert_eq!(why, expected);
    // What is doubtful of one row is not so of another one on the same line.
    let rows =
        "<tr><td>lamp<td>Yes<td>a kind of thing<td>The lamp.<tr><td>lamps<td>Yes<td>Strng<td>All.";
    let found = facts(rows, "");
    let (_, doubts) = lamp(&found);
    assert_eq!(doubts.len(), 2, "{doubts:?}");
}

#[test]
fn a_missing_type_is_told_once_a_table() {
    let text = "<h1>Lamps</h1><h4>URI</h4><p>POST /v1/lamps</p><h4>Request</h4>\
        <table><caption>Table 1 Request body parameters</caption><tr><th>Parameter<th>Description\
        <tr><td>lamp<td>The lamp.<tr><td>id<td>ID.</table>\
        <h4>Response</h4><table><caption>Table 2 Response parameters</caption><tr><th>Parameter<th>Description\
        <tr><td>id<td>ID.</table>";
    let facts = page(&read("lamps-demo", text));
    let doubts = facts.iter().flat_map(|facts| &facts.doubts);
    let missing = doubts.filter(|doubt| doubt.why == "the page gives no type");
    let rows: Vec<&str> = missing.map(|doubt| doubt.read.as_str()).collect();
    assert_eq!(rows, ["lamp", "id"]);
}

#[test]
fn a_placeholder_needs_no_type() {
    let rows = "<tr><td>lamp_id<td>Lamp.<tr><td>limit<td>How many.<tr><td>marker<td>Where.";
    let text = format!(
        "<h1>Lamps</h1><h4>URI</h4><p>GET /v1/lamps/{{lamp_id}}</p>\
         <table><caption>Table 1 URI parameters</caption><tr><th>Parameter<th>Description{rows}</table>"
    );
    let facts = page(&read("lamps-demo", &text)).remove(0);
    let doubts = facts.doubts.iter();
    let missing = doubts.filter(|doubt| doubt.why == "the page gives no type");
    let rows: Vec<&str> = missing.map(|doubt| doubt.read.as_str()).collect();
    assert_eq!(rows, ["limit"], "{:?}", facts.doubts);
}
