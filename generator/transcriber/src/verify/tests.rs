//! What a comparison shows of pages that stand on one line.

use super::*;
use crate::draft::transcribe;

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
    let pages = std::slice::from_ref(&page);
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
    let report = verify(vec![page], &SpecFiles::of(files.collect())).expect("the draft is sound");
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
