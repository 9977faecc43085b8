//! An operation before and after: what of it is neither its request's nor its response's members.

use super::change::Sign;
use super::facts::deprecated;
use super::members;
use super::response;
use super::slot::Slot;
use super::verdict::{Api, Effect};
use super::walk::{Finding, Place, Walk};
use super::words::{callers, changed};
use super::{constraint, paging};
use crate::page::Location;
use crate::service::{Media, Module, Operation};

/// The place of what is sent; the section says where exactly.
pub(super) fn place(operation: &Operation, section: &'static str) -> Place {
    Place {
        owner: operation.name.clone(),
        reaches: Vec::new(),
        section,
        prefix: String::new(),
        sent: true,
        received: false,
    }
}

pub(super) fn uri_text(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// The path without the names of its placeholders.
pub(super) fn shape(path: &str) -> String {
    let mut shape = String::new();
    let mut rest = path;
    while let Some((before, name)) = rest.split_once('{') {
        shape += before;
        shape += "{}";
        rest = name.split_once('}').map_or("", |(_, rest)| rest);
    }
    shape + rest
}

/// The names of the placeholders, in order.
fn placeholders(path: &str) -> Vec<&str> {
    let parts = path.split('{').skip(1);
    parts
        .filter_map(|part| Some(part.split_once('}')?.0))
        .collect()
}

pub(super) fn pair(walk: &mut Walk<'_>, old: (&Module, &Operation), new: (&Module, &Operation)) {
    let (old_module, new_module) = (old.0, new.0);
    let (old, new) = (old.1, new.1);
    let here = place(new, "operation");
    if old.name != new.name || old.response_name != new.response_name {
        let types = |it: &Operation| format!("{}, {}", it.name, it.response_name);
        let finding = Finding::changed(
            "operation-renamed",
            Effect::None,
            "names of operations do not travel",
        )
        .with(&old.name, &new.name)
        .api(Api::Broken(format!(
            "the types `{}` are called `{}`",
            types(old),
            types(new)
        )));
        walk.add(&here, &new.name, finding);
    }
    if old_module.name != new_module.name {
        let finding =
            Finding::changed("page-renamed", Effect::None, "names of pages do not travel")
                .with(
                    format!("page {}", old_module.name),
                    format!("page {}", new_module.name),
                )
                .api(Api::Broken(format!(
                    "the method `{}` of the trait `Api` is called `{}`",
                    old_module.name, new_module.name
                )));
        walk.add(&here, &new.name, finding);
    }
    if old.method != new.method || shape(&old.path) != shape(&new.path) {
        let finding = Finding::changed(
            "uri",
            Effect::Incomparable,
            "the old address is not answered",
        )
        .with(uri_text(old), uri_text(new));
        walk.add(&here, &new.name, finding);
    }
    if let Some(finding) = deprecated((&old.deprecated, &new.deprecated), "") {
        walk.add(&here, &new.name, finding);
    }
    if old.reads_only != new.reads_only {
        let word = |reads_only| if reads_only { "reads only" } else { "" };
        let reason = "requests stay as they are; clients repeat what only reads after failures";
        let finding = Finding::changed("reads-only", Effect::None, reason);
        let sign = if new.reads_only {
            Sign::Added
        } else {
            Sign::Removed
        };
        let finding = finding
            .signed(sign)
            .with(word(old.reads_only), word(new.reads_only));
        walk.add(&here, "reads_only", finding);
    }
    constraint::all(
        walk,
        &place(new, "constraint"),
        &old.constraints,
        &new.constraints,
    );
    request(walk, old, new);
    response::compare(walk, old, new);
    paging::compare(walk, &place(new, "paging"), old, new);
    words(walk, &here, old, new);
}

fn slots(operation: &Operation) -> Vec<Slot<'_>> {
    let mut slots: Vec<Slot<'_>> = operation.credentials.iter().map(Slot::Credential).collect();
    slots.extend(operation.constants.iter().map(Slot::Constant));
    slots.extend(operation.request.iter().map(Slot::Member));
    slots
}

fn request(walk: &mut Walk<'_>, old: &Operation, new: &Operation) {
    let sections = |location: Location| {
        place(
            new,
            if location.is_body() {
                "body"
            } else {
                location.word()
            },
        )
    };
    let paths = (placeholders(&old.path), placeholders(&new.path));
    let (before, after) = (slots(old), slots(new));
    let has_body = |slots: &[Slot<'_>]| slots.iter().any(|it| it.location().is_body());
    let bodies = has_body(&before) && has_body(&after);
    let outcome = members::compare_in(walk, &sections, (&paths.0, &paths.1), &before, &after);
    let body = place(new, "body");
    if bodies {
        let api = outcome
            .wrapped
            .first()
            .map(|_| Api::Broken(outcome.wrapped_clause()));
        whole(walk, &body, (old.optional_body, new.optional_body), api);
        media(walk, &body, old.media.as_ref(), new.media.as_ref());
    } else if !outcome.wrapped.is_empty() {
        let finding = Finding::changed("field", Effect::None, "what travels stays")
            .api(Api::Broken(outcome.wrapped_clause()));
        walk.add(&body, "the whole body", finding);
    }
    members::order(walk, &place(new, "request"), &new.name, &outcome);
}

/// Whether the body may be absent.
pub(super) fn whole(
    walk: &mut Walk<'_>,
    place: &Place,
    (old, new): (bool, bool),
    api: Option<Api>,
) {
    if old == new {
        return;
    }
    let word = |optional: bool| if optional { "optional" } else { "mandatory" };
    let reason = if new {
        "there may be none"
    } else {
        "there must be one"
    };
    let mut finding =
        Finding::changed("optional-body", Effect::of(new, old), reason).with(word(old), word(new));
    finding.api.extend(api);
    walk.add(place, "the whole body", finding);
}

/// How the body is written.
pub(super) fn media(walk: &mut Walk<'_>, place: &Place, old: Option<&Media>, new: Option<&Media>) {
    if old == new {
        return;
    }
    let text = |media: Option<&Media>| {
        media
            .map_or("application/json", |it| it.content_type.as_str())
            .to_owned()
    };
    let finding = Finding::changed(
        "content-type",
        Effect::Incomparable,
        "bodies are written otherwise",
    )
    .with(text(old), text(new));
    walk.add(place, "content type", finding);
}

fn words(walk: &mut Walk<'_>, place: &Place, old: &Operation, new: &Operation) {
    let requests = |it: &Operation| -> Vec<(String, String, Option<String>)> {
        let examples = it.examples.iter();
        examples
            .map(|it| (it.doc.clone(), it.target.clone(), it.body.clone()))
            .collect()
    };
    let tables = |it: &Operation| -> Vec<(Location, String)> {
        let responses =
            std::iter::once(&it.response).chain(it.alternatives.iter().map(|it| &it.response));
        let tables = responses.flat_map(|it| &it.tables);
        it.request_tables.iter().chain(tables).cloned().collect()
    };
    let meanings = |it: &Operation| -> Vec<(u16, String)> {
        response::statuses(it)
            .chain(it.failures.iter().cloned())
            .collect()
    };
    // A status that came or went is a finding of its own.
    let (before, after) = (meanings(old), meanings(new));
    let same_meanings = before
        .iter()
        .all(|(status, doc)| after.iter().all(|(it, other)| it != status || other == doc));
    let words = changed(&[
        ("title", old.title == new.title),
        ("date", old.updated == new.updated),
        ("address", old.url == new.url),
        ("description", old.doc == new.doc),
        (
            "deprecation",
            old.deprecated == new.deprecated
                || old.deprecated.is_none()
                || new.deprecated.is_none(),
        ),
        ("numbers of tables", tables(old) == tables(new)),
        ("meanings of statuses", same_meanings),
        ("example requests", requests(old) == requests(new)),
        (
            "example responses",
            old.example_responses == new.example_responses,
        ),
        (
            "operations of the same URI",
            old.shares_uri_with == new.shares_uri_with,
        ),
        ("notes", callers(&old.notes).eq(callers(&new.notes))),
    ]);
    if let Some(words) = words {
        let finding =
            Finding::changed("words", Effect::None, "words do not travel").with(&words, &words);
        walk.add(place, &new.name, finding);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_have_no_name_in_the_shape() {
        assert_eq!(shape("/v1/{a}/b/{c}"), "/v1/{}/b/{}");
        assert_eq!(shape("/v1"), "/v1");
        assert_eq!(placeholders("/v1/{a}/b/{c}"), ["a", "c"]);
    }
}
