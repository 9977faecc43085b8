//! What a table describes, by its columns and the names in its rows: for tables whose caption does not say it.

use crate::read::reference_page::{Side, Table, TableKind};
use crate::read::words::scores::name_score;
use crate::read::words::titles;
use crate::read::words::{Role, has, role};

/// The place that a column of the table gives for all rows.
pub(in crate::read) fn located(table: &Table) -> Option<TableKind> {
    let mut places = table.parameters().map(|row| {
        let cells = row.extra.iter();
        let mut cells = cells.filter(|(head, _)| {
            has(
                "location|in|position|parameter location",
                &head.to_lowercase(),
            )
        });
        cells.next().map(|(_, cell)| cell.to_lowercase())
    });
    let first = places.next()??;
    if !places.all(|place| place.as_ref() == Some(&first)) {
        return None;
    }
    let response = table.section.as_deref().and_then(titles::side) == Some(Side::Response);
    match first.as_str() {
        "path" | "uri" => Some(TableKind::Path),
        "query" => Some(TableKind::Query),
        "header" | "headers" if response => Some(TableKind::ResponseHeader),
        "header" | "headers" => Some(TableKind::Header),
        "body" if response => Some(TableKind::ResponseBody),
        "body" => Some(TableKind::Body),
        _ => None,
    }
}

/// What a table is about that has no parameters: by its first column, and its section.
pub(in crate::read) fn without_parameters(table: &Table) -> TableKind {
    let first = table
        .columns
        .first()
        .map(|head| head.to_lowercase())
        .unwrap_or_default();
    let section = table.section.as_deref().unwrap_or_default().to_lowercase();
    let errors = table.columns.iter().any(|head| {
        let head = head.to_lowercase();
        head.contains("error code") || head.contains("error message")
    });
    let caption = table.caption.to_lowercase();
    if first.contains("error")
        || caption.starts_with("error code") && errors
        || section.contains("error") && errors
        || section.contains("error") && first.contains("code") && !first.contains("status")
    {
        TableKind::ErrorCodes
    } else if first.contains("status code")
        || first.contains("return")
        || first.contains("http")
        || table.columns.iter().any(|head| role(head) == Role::Code)
        || section.contains("status code")
    {
        TableKind::StatusCodes
    } else {
        TableKind::Other
    }
}

/// Whether a name is one of headers.
pub(in crate::read) fn is_header(name: &str) -> bool {
    let known = [
        "content-type",
        "authorization",
        "accept",
        "host",
        "x-auth-token",
        "content-length",
        "date",
        "user-agent",
        "x-language",
    ];
    // `accept` is a member like others.
    let single = ["accept", "host", "date"].contains(&name);
    known.contains(&name.to_lowercase().as_str()) && !single
        || (name.starts_with("X-") || name.starts_with("x-")) && name_score(name) > 0.0
}
