//! Whether a result may come in pages: no page says so in so many words, and so a person is asked.

use generator::page::{Location, TypeNotation};

use crate::facts::{PageFacts, RowFacts};
use crate::read::Doubt;

/// What pages call the parameters by which a page is asked for.
const PAGE: &[&str] = &[
    "page",
    "page_no",
    "page_num",
    "page_number",
    "page_index",
    "current_page",
];
const OFFSET: &[&str] = &["offset"];
const MARKER: &[&str] = &["marker", "page_token", "next_token", "cursor"];
const LIMIT: &[&str] = &["limit", "size", "page_size", "max_items"];

/// What they call the members that tell of the pages.
const TOTAL: &[&str] = &[
    "total",
    "total_count",
    "total_num",
    "total_number",
    "total_size",
];
const NEXT: &[&str] = &[
    "next_marker",
    "next_page_token",
    "next_token",
    "next_cursor",
];

/// A question, with the YAML that says so.
pub(super) fn paging(facts: &PageFacts) -> Option<Doubt> {
    let tables = facts.request.iter();
    let tables = tables.filter(|(of, _)| matches!(of, Location::Query | Location::Body));
    let parameters: Vec<&RowFacts> = tables.flat_map(|(_, table)| &table.rows).collect();
    let parameter = |names: &[&str], accepts: fn(&TypeNotation) -> bool| {
        let mut rows = parameters.iter();
        rows.find(|row| is_called(row, names) && accepts(&row.facts.notation))
            .copied()
    };
    let members = members(facts);
    let member = |names: &[&str], accepts: fn(&TypeNotation) -> bool| {
        let mut members = members.iter();
        let (path, _) =
            members.find(|(_, row)| is_called(row, names) && accepts(&row.facts.notation))?;
        Some(path.as_str())
    };
    let arrays = members
        .iter()
        .filter(|(_, row)| matches!(row.facts.notation, TypeNotation::Array(_)));
    let arrays: Vec<_> = arrays.map(|(path, _)| path.as_str()).collect();
    let items = *arrays.first()?;
    let next = member(NEXT, TypeNotation::is_scalar);
    let by_marker = parameter(MARKER, TypeNotation::is_scalar);
    let (row, mut keys) = if let (Some(row), Some(next)) = (by_marker, next) {
        (
            row,
            vec![format!("marker: {}", row.name), format!("next: {next}")],
        )
    } else if let Some(row) = parameter(OFFSET, TypeNotation::is_integer) {
        (row, vec![format!("offset: {}", row.name)])
    } else if let Some(row) = parameter(PAGE, TypeNotation::is_integer) {
        let mut keys = vec![format!("page: {}", row.name)];
        keys.extend(starts_at_one(row).then(|| "first: 1".to_owned()));
        (row, keys)
    } else {
        // Often it is the ID of the last record.
        let row = by_marker.filter(|_| has_id(facts, &members, items))?;
        (
            row,
            vec![format!("marker: {}", row.name), format!("next: {items}.id")],
        )
    };
    let limit = parameter(LIMIT, TypeNotation::is_integer);
    keys.extend(limit.map(|limit| format!("limit: {}", limit.name)));
    keys.push(format!("items: {items}"));
    let total = member(TOTAL, TypeNotation::is_integer);
    keys.extend(total.map(|total| format!("total: {total}")));
    let others = match &arrays[1..] {
        [] => String::new(),
        others => format!("; other arrays: {}", others.join(", ")),
    };
    let why = format!(
        "the result may come in pages: compare with the page, and add `paging: {{ {} }}`{others}",
        keys.join(", ")
    );
    Some(Doubt::new(row.line, &*row.name, why))
}

/// The members of the response of success, those of its objects with their paths; the outer ones first.
fn members(facts: &PageFacts) -> Vec<(String, &RowFacts)> {
    let mut responses = facts.responses.iter();
    let success = responses.find(|response| (200..300).contains(&response.status));
    let tables = success.into_iter().flat_map(|response| &response.tables);
    let tables = tables.filter(|(of, _)| *of == Location::Body);
    let rows = tables.flat_map(|(_, table)| &table.rows);
    let mut members: Vec<(String, &RowFacts)> = rows.map(|row| (row.name.clone(), row)).collect();
    let mut inner = Vec::new();
    for (path, row) in &members {
        let TypeNotation::Object(name) = &row.facts.notation else {
            continue;
        };
        let object = facts.objects.iter().find(|object| object.name == *name);
        let rows = object.into_iter().flat_map(|object| &object.table.rows);
        inner.extend(rows.map(|row| (format!("{path}.{}", row.name), row)));
    }
    members.extend(inner);
    members
}

/// Whether the items of the array at this path have an `id`.
fn has_id(facts: &PageFacts, members: &[(String, &RowFacts)], items: &str) -> bool {
    let row = members.iter().find(|(path, _)| path == items);
    let Some(TypeNotation::Object(name)) = row.map(|(_, row)| row.facts.notation.item()) else {
        return false;
    };
    let object = facts.objects.iter().find(|object| object.name == *name);
    object.is_some_and(|object| object.table.rows.iter().any(|row| row.name == "id"))
}

/// Whether a row has one of these names, however its words are joined.
fn is_called(row: &RowFacts, names: &[&str]) -> bool {
    let plain = |name: &str| name.replace(['_', '-'], "").to_lowercase();
    names.iter().any(|name| plain(name) == plain(&row.name))
}

/// Whether the least number of a page is 1, or the one that is taken without any.
fn starts_at_one(row: &RowFacts) -> bool {
    let mut limits = row.facts.limits.iter();
    let range = limits.find(|(key, _)| *key == "range");
    let least = range.and_then(|(_, limit)| limit.value.min?.integer());
    let default = row.facts.default.as_ref();
    least == Some(1) || least.is_none() && default.is_some_and(|default| default.value == "1")
}

#[cfg(test)]
mod tests {
    use super::super::super::transcribe;
    use crate::verify::SavedPage;
    use generator::source::SpecFiles;

    /// What a draft asks of pages, where a page has these rows of query and response.
    fn asked(query: &[(&str, &str, &str)], body: &[(&str, &str)]) -> Vec<String> {
        let head = "<tr><th>Parameter<th>Mandatory<th>Type<th>Description";
        let query = query
            .iter()
            .map(|(name, kind, words)| format!("<tr><td>{name}<td>No<td>{kind}<td>{words}"));
        let body = body
            .iter()
            .map(|(name, kind)| format!("<tr><td>{name}<td>{kind}<td>Something."));
        let text = format!(
            "<h1>Listing Lamps</h1><h4>URI</h4><p>GET /v1/lamps</p><h4>Request</h4>\
             <table><caption>Table 1 Query parameters</caption>{head}{}</table><h4>Response</h4>\
             <table><caption>Table 2 Response body parameters</caption>\
             <tr><th>Parameter<th>Type<th>Description{}</table>\
             <table><caption>Table 3 Info</caption><tr><th>Parameter<th>Type<th>Description\
             <tr><td>next_marker<td>String<td>Next.<tr><td>total_count<td>Integer<td>All.<tr><td>id<td>String<td>ID.</table>\
             <h4>Status Codes</h4><table><tr><th>Status Code<th>Description<tr><td>200<td>OK</table>",
            query.collect::<String>(),
            body.collect::<String>(),
        );
        let pages = [SavedPage::read("lamps-demo.html", &text)];
        let drafts =
            transcribe(&pages, "lamps", &SpecFiles::default()).expect("nothing is there yet");
        let draft = drafts.operations[0]
            .draft
            .as_ref()
            .expect("nothing is there yet");
        let doubts = draft
            .doubts
            .iter()
            .filter(|doubt| doubt.why.contains("in pages"));
        doubts
            .map(|doubt| {
                let why = &doubt.why;
                let at = why.find("paging:").unwrap_or_default();
                why[at..].to_owned()
            })
            .collect()
    }

    #[test]
    fn ways_to_ask_for_pages_are_found() {
        let lamps = ("lamps", "Array of strings");
        let info = ("page_info", "Info object");
        let limit = ("limit", "Integer", "Size.");
        assert_eq!(
            asked(
                &[("offset", "Integer", "Offset."), limit],
                &[lamps, ("total", "Integer")]
            ),
            ["paging: { offset: offset, limit: limit, items: lamps, total: total }`"]
        );
        assert_eq!(
            asked(
                &[limit, ("marker", "String", "Marker.")],
                &[info, lamps, ("names", "Array of strings")]
            ),
            [
                "paging: { marker: marker, next: page_info.next_marker, limit: limit, items: lamps, \
              total: page_info.total_count }`; other arrays: names"
            ]
        );
        assert_eq!(
            asked(
                &[("pageNo", "Integer", "Number. Value range: 1-100.")],
                &[lamps]
            ),
            ["paging: { page: pageNo, first: 1, items: lamps }`"]
        );
        assert_eq!(
            asked(&[("page", "Integer", "Number.")], &[lamps]),
            ["paging: { page: page, items: lamps }`"]
        );
    }

    #[test]
    fn a_marker_may_be_the_id_of_the_last_record() {
        let query = [("marker", "String", "ID of the last lamp.")];
        assert_eq!(
            asked(&query, &[("lamps", "Array of Info objects")]),
            ["paging: { marker: marker, next: lamps.id, items: lamps }`"]
        );
        let none: [&str; 0] = [];
        assert_eq!(asked(&query, &[("lamps", "Array of strings")]), none);
    }

    #[test]
    fn nothing_is_asked_of_other_results() {
        let none: [&str; 0] = [];
        let lamps = ("lamps", "Array of strings");
        assert_eq!(asked(&[("limit", "Integer", "Size.")], &[lamps]), none);
        assert_eq!(
            asked(&[("offset", "Integer", "Offset.")], &[("total", "Integer")]),
            none
        );
    }
}
