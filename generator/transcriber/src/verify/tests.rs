//! What a comparison shows of pages that stand on one line.

use std::collections::BTreeMap;

use super::*;
use crate::draft::transcribe;

/// The files of a page's spec, and the path of its own.
fn spec(page: &SavedPage) -> (BTreeMap<String, String>, String) {
    let pages = std::slice::from_ref(page);
    let drafts = transcribe(pages, "lamps", &SpecFiles::default()).expect("nothing is there yet");
    let operation = &drafts.operations[0];
    let draft = operation.draft.as_ref().expect("nothing is there yet");
    let files = [
        ("crate.yaml", Some("name: x\ndescription: X.\n".to_owned())),
        ("lamps/service.yaml", drafts.service.clone()),
        (&operation.path, Some(draft.yaml.clone())),
    ];
    let files = files.into_iter();
    let files = files.filter_map(|(path, text)| Some((path.to_owned(), text?)));
    (files.collect(), operation.path.clone())
}

#[test]
fn a_table_that_is_left_out_is_shown_wherever_it_stands() {
    let head = "<tr><th>Parameter<th>Mandatory<th>Type<th>Description";
    let text = format!(
        "<h1>Changing a Lamp</h1><h4>URI</h4><p>POST /v1/lamps</p><h4>Request</h4>\
         <table><caption>Table 1 Request body parameters</caption>{head}<tr><td>size<td>No<td>Integer<td>Size.</table>\
         <table><caption>Table 2 Shade</caption>{head}<tr><td>colour<td>No<td>String<td>Colour.</table>\
         <h4>Status Codes</h4><table><tr><th>Status Code<th>Description<tr><td>200<td>OK</table>"
    );
    let page = SavedPage::read("lamps-demo.html", &text);
    let (files, _) = spec(&page);
    let report = verify(vec![page], &SpecFiles::of(files)).expect("the draft is sound");
    assert!(report.is_sound(), "{}", report.render(false));
    let shown: Vec<&str> = report.pages[0]
        .looks
        .iter()
        .map(|look| look.what.as_str())
        .collect();
    assert_eq!(
        shown,
        ["Table 2 Shade: no row refers to this table; it was left out"]
    );
}

#[test]
fn a_row_is_compared_with_its_own_words() {
    let table = |caption: &str, words: &str| {
        format!(
            "<table><caption>{caption}</caption><tr><th>Parameter<th>Mandatory<th>Type<th>Description\
             <tr><td>size<td>No<td>Integer<td>{words}</table>"
        )
    };
    let text = format!(
        "<h1>Changing a Lamp</h1><h4>URI</h4><p>POST /v1/lamps</p><h4>Request</h4>{}{}\
         <h4>Status Codes</h4><table><tr><th>Status Code<th>Description<tr><td>200<td>OK</table>",
        table("Table 1 Query parameters", "Size in 30 steps."),
        table("Table 2 Request body parameters", "Size in 40 steps."),
    );
    let page = SavedPage::read("lamps-demo.html", &text);
    let (mut files, path) = spec(&page);
    let own = files.get_mut(&path).expect("it was drafted");
    // What the body says is no rule of the query.
    *own = own.replacen("Size in 30 steps.", "Size in 40 steps.", 1);
    let report = verify(vec![page], &SpecFiles::of(files)).expect("the draft is sound");
    let found: Vec<&str> = report
        .differences
        .iter()
        .map(|problem| problem.message.as_str())
        .collect();
    assert_eq!(
        found,
        ["`ChangeLamp.size`: `40` in `doc:` does not stand in the row of the page"]
    );
}

#[test]
fn what_is_always_sent_stands_in_the_row() {
    let table = |words: &str| {
        format!(
            "<h1>Changing a Lamp</h1><h4>URI</h4><p>POST /v1/lamps</p><h4>Request</h4>\
             <table><caption>Table 1 Query parameters</caption>\
             <tr><th>Parameter<th>Mandatory<th>Type<th>Description<tr><td>version<td>No<td>Integer<td>{words}\
             <tr><td>names<td>No<td>Array of strings<td>Names, separated by commas.</table>\
             <h4>Status Codes</h4><table><tr><th>Status Code<th>Description<tr><td>200<td>OK</table>"
        )
    };
    let page = SavedPage::read("lamps-demo.html", &table("Version of the lamp."));
    let (mut files, path) = spec(&page);
    let own = files.get_mut(&path).expect("it was drafted");
    assert!(own.contains("join: commas"), "{own}");
    *own = own.replacen("type: Integer", "type: Integer, constant: 2", 1);
    let found = |words: &str, files: &BTreeMap<String, String>| -> Vec<String> {
        let page = SavedPage::read("lamps-demo.html", &table(words));
        let report = verify(vec![page], &SpecFiles::of(files.clone())).expect("the spec is sound");
        let problems = report.differences.iter();
        problems.map(|problem| problem.message.clone()).collect()
    };
    let none: [&str; 0] = [];
    for words in [
        "Version of the lamp, always 2.",
        "Version of the lamp. Default value: 2",
        "Version of the lamp. Options: 2: new.",
    ] {
        assert_eq!(found(words, &files), none, "{words}");
    }
    let invented = "`ChangeLamp.version`: the spec says `constant: 2`, the page does not";
    assert_eq!(found("Version of the lamp.", &files), [invented]);
    let own = files.get_mut(&path).expect("it was drafted");
    *own = own
        .replacen("join: commas", "join: pipes", 1)
        .replacen(", constant: 2", "", 1);
    let other = "`ChangeLamp.names`: the page says `join: commas`, the spec `join: pipes`";
    assert_eq!(found("Version of the lamp.", &files), [other]);
}

#[test]
fn the_page_s_own_sentences_are_shown() {
    let text = "<h1>Changing a Lamp</h1><h4>Function</h4><p>This API changes one lamp of a room.</p>\
         <h4>URI</h4><p>POST /v1/lamps</p><h4>Request</h4><table><caption>Table 1 Query parameters</caption>\
         <tr><th>Parameter<th>Mandatory<th>Type<th>Description\
         <tr><td>size<td>No<td>String<td>Size that the lamp has. Options:<ul><li>BIG: It fills most of a large room.\
         <li>SMALL: It is small.</ul></table>\
         <h4>Status Codes</h4><table><tr><th>Status Code<th>Description<tr><td>200<td>The lamp is another one from now on.</table>";
    let page = SavedPage::read("lamps-demo.html", text);
    let (mut files, path) = spec(&page);
    let looks = |files: &BTreeMap<String, String>| -> Vec<String> {
        let report = verify(vec![page.clone()], &SpecFiles::of(files.clone()));
        let report = report.expect("the draft is sound");
        assert!(report.is_sound(), "{}", report.render(false));
        let looks = report.pages[0].looks.iter();
        looks.map(|look| look.what.clone()).collect()
    };
    let own = "is what the page says, word for word: write it afresh";
    assert_eq!(
        looks(&files),
        [
            format!("`ChangeLamp.size`: the meaning of `BIG` {own}"),
            format!("`ChangeLamp`: `doc:` {own}"),
            format!("`ChangeLamp`: the `doc:` of 200 {own}"),
        ]
    );
    let draft = files.get_mut(&path).expect("it was drafted");
    for (from, to) in [
        ("This API changes one lamp of a room", "Changes a lamp"),
        ("It fills most of a large room", "For large rooms"),
        (
            "The lamp is another one from now on",
            "The lamp was changed",
        ),
    ] {
        assert!(draft.contains(from), "{from}: {draft}");
        *draft = draft.replacen(from, to, 1);
    }
    assert_eq!(looks(&files), [""; 0]);
}

#[test]
fn a_person_may_know_the_status_of_a_failure() {
    let text = "<h1>Changing a Lamp</h1>\n<h4>URI</h4>\n<p>POST /v1/lamps</p>\n<h4>Example Response</h4>\n\
                <pre>{\"error\": {\"code\": \"LAMP.1\"}}</pre>\n<h4>Status Codes</h4>\n\
                <table><tr><th>Status Code<th>Description<tr><td>200<td>OK<tr><td>400<td>Dark<tr><td>500<td>Out</table>";
    let page = SavedPage::read("lamps-demo.html", text);
    let (mut files, path) = spec(&page);
    let report = |files: &BTreeMap<String, String>| {
        let files = SpecFiles::of(files.clone());
        let report = verify(vec![page.clone()], &files).expect("the draft is sound");
        assert!(report.is_sound(), "{}", report.render(false));
        report.pages[0].looks.len()
    };
    assert_eq!(report(&files), 1);
    let own = files.get_mut(&path).expect("it was drafted");
    let example = "status: 400\n      body: '{\"error\": {\"code\": \"LAMP.1\"}}'";
    own.push_str(&format!(
        "\nexamples:\n  responses:\n    - {example}\n      contradicts: no table describes it\n"
    ));
    assert_eq!(report(&files), 0);
}
