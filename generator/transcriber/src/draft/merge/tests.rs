//! Differences that are worded alike, and are not the same.

use std::collections::BTreeSet;

use super::*;
use crate::draft::transcribe;
use crate::verify::DifferenceId;

/// A page with a row `size` in its query and one in its body, each with these words.
fn page(date: &str, query: &str, body: &str) -> SavedPage {
    let table = |caption: &str, words: &str| {
        format!(
            "<table><caption>{caption}</caption><tr><th>Parameter<th>Mandatory<th>Type<th>Description\
             <tr><td>size<td>No<td>Integer<td>{words}</table>"
        )
    };
    let text = format!(
        "<h1>Changing a Lamp</h1><p>Updated on {date} GMT+08:00</p><h4>URI</h4><p>POST /v1/lamps</p>\
         <h4>Request</h4>{}{}<h4>Status Codes</h4>\
         <table><tr><th>Status Code<th>Description<tr><td>200<td>OK</table>",
        table("Table 1 Query parameters", query),
        table("Table 2 Request body parameters", body),
    );
    SavedPage::read("lamps-demo.html", &text)
}

/// The spec of a page, and the path of its file.
fn spec(page: &SavedPage) -> (SpecFiles, String) {
    let pages = std::slice::from_ref(page);
    let drafts = transcribe(pages, "lamps", &SpecFiles::default()).expect("nothing is there yet");
    let operation = &drafts.operations[0];
    let draft = operation.draft.as_ref().expect("nothing is there yet");
    let path = operation.path.clone();
    let files = [
        ("crate.yaml", Some("name: x\ndescription: X.\n".to_owned())),
        ("lamps/service.yaml", drafts.service.clone()),
        (&path, Some(draft.yaml.clone())),
    ];
    let files = files.into_iter();
    let files = files.filter_map(|(path, text)| Some((path.to_owned(), text?)));
    (SpecFiles::of(files.collect()), path)
}

#[test]
fn rows_of_one_name_in_two_tables_are_two_differences() {
    let (old, limit) = ("Size. Value range: 1 to 5", "Size. Value range: 1 to 9");
    let (files, path) = spec(&page("2026-02-03", old, old));
    let new = page("2026-03-04", limit, limit);
    let facts = &crate::facts::page(&new.page)[0];
    let found = Compared::of(&new, facts, files.clone(), &path).differences;
    let ids: BTreeSet<&DifferenceId> = found.iter().map(|difference| &difference.id).collect();
    assert_eq!((found.len(), ids.len()), (3, 3), "{found:#?}");
    let merged = merge(&new, facts, &files, &path);
    assert_eq!(
        (merged.done.len(), merged.by_hand.len()),
        (3, 0),
        "{merged:#?}"
    );
    assert_eq!(merged.text.matches("1..9").count(), 2, "{}", merged.text);
}

#[test]
fn a_spec_whose_operation_has_another_name_is_still_the_page_s() {
    let of_title = page("2026-01-01", "How large.", "How large.");
    let (spec, path) = spec(&of_title);
    let text = of_title.text.replace("<h1>", "<h1 id=\"UpdateLamp\">");
    let named = SavedPage::read("lamps-demo.html", &text);
    let facts = crate::facts::page(&named.page).remove(0);
    assert_eq!(facts.official.as_deref(), Some("UpdateLamp"));
    let transcript = transcribe(std::slice::from_ref(&named), "lamps", &spec);
    let operation = transcript.expect("the spec is sound").operations.remove(0);
    assert_eq!((&operation.path, operation.draft.is_some()), (&path, false));
    let merged = merge(&named, &facts, &spec, &path);
    assert!(
        merged.done.is_empty() && merged.by_hand.is_empty(),
        "{merged:?}"
    );
    // Without a spec, the draft is called so.
    let transcript = transcribe(&[named], "lamps", &SpecFiles::default());
    let operation = transcript
        .expect("nothing is there yet")
        .operations
        .remove(0);
    assert_eq!(operation.path, "lamps/update_lamp.yaml");
    assert!(
        !operation
            .draft
            .expect("it is new")
            .yaml
            .contains("official name")
    );
}
