//! Rows, and objects of them → schemas, with what no keyword says beside them.

use super::names::Names;
use super::types;
use super::value::Map;
use super::words::{self, Words};
use crate::page::{FilledBy, Format, Row, Secret};
use crate::service::{Definition, Enumeration, TypeId};

/// A row: its schema, and what stands beside it where the row is a parameter or a header.
pub(super) struct Described {
    pub(super) words: Words,
    pub(super) schema: Map,
    pub(super) extensions: Map,
}

impl Described {
    /// All in one: a member of an object.
    pub(super) fn member(self) -> Map {
        let mut member = Map::default();
        self.words.describe(&mut member);
        member.extend(self.schema);
        member.extend(self.extensions);
        member
    }
}

/// A row, whose type refers to this object or enumeration.
pub(super) fn row(names: &Names<'_>, row: &Row, target: Option<TypeId>) -> Described {
    let enumeration = target.and_then(|id| match &names.service.named(id).definition {
        Definition::Enumeration(enumeration) => Some(enumeration),
        Definition::Object(_) => None,
    });
    let listed = listed(row, enumeration);
    let mut described = Described {
        words: words::row(row, listed.as_deref().unwrap_or_default()),
        schema: types::of(row, target.map(|id| names.reference(id))),
        extensions: Map::default(),
    };
    described.limits(row);
    described.values(row);
    let Described {
        words,
        schema,
        extensions,
    } = &mut described;
    if row.read_only.is_some() {
        schema.put("readOnly", true);
    }
    if row.nullable.is_some() && !types::allow_null(schema) {
        extensions.put("x-nullable", true);
    }
    if row.deprecated.is_some() {
        extensions.put("deprecated", true);
    }
    extensions.set("x-type", types::untold(row));
    extensions.set("x-format", types::untold_format(row).map(Format::word));
    extensions.set("x-doc", words.doc(&row.doc));
    extensions.set("x-constraint", row.constraints.clone());
    extensions.set("x-unit", row.unit.as_ref());
    extensions.set("x-default-rule", row.default_rule.as_ref());
    let dropped = row.written.get("default").filter(|_| row.default.is_none());
    extensions.set("x-dropped-default", dropped);
    options(row, listed.as_deref(), extensions);
    let other = row.ignored_with.as_ref().map(|other| &other.value);
    extensions.set("x-ignored-with", other);
    let secret = row.secret.as_ref().map(|secret| match secret.value {
        Secret::Value => "value",
        Secret::Signature => "signature",
    });
    extensions.set("x-secret", secret);
    let from = row.filled_by.as_ref().map(|who| match who.value {
        FilledBy::Sender => "sender",
        FilledBy::Credentials => "credentials",
    });
    extensions.set("x-from", from);
    extensions.set("x-deprecated", row.deprecated.as_ref());
    extensions.set("x-rust", row.rust.as_ref().map(|rust| &rust.value));
    extensions.set("x-added-by", row.added_by.as_ref());
    described
}

/// An object with these rows, each with what its type refers to.
pub(super) fn object<'r>(
    names: &Names<'_>,
    rows: impl Iterator<Item = (&'r Row, Option<TypeId>)>,
) -> Map {
    let (mut properties, mut required) = (Map::default(), Vec::new());
    for (it, target) in rows {
        properties.put(&it.name.value, row(names, it, target).member());
        if it.mandatory || it.constant.is_some() {
            required.push(it.name.value.clone());
        }
    }
    let mut object = Map::default();
    object.put("type", "object");
    object.set("required", required);
    object.set("properties", properties);
    object
}

/// The values that the row lists, unless they are all that pages list.
fn listed<'r>(row: &'r Row, enumeration: Option<&Enumeration>) -> Option<Vec<&'r str>> {
    let variants = enumeration?.variants.iter();
    let documented = variants.filter(|variant| variant.added_by.is_none());
    let listed = row.options.iter().flat_map(|options| &options.value);
    let listed: Vec<_> = listed.map(|option| option.value.value.as_str()).collect();
    let all = documented.map(|variant| variant.option.value.value.as_str());
    (!all.eq(listed.iter().copied())).then_some(listed)
}

fn options(row: &Row, listed: Option<&[&str]>, extensions: &mut Map) {
    if let Some(listed) = listed {
        extensions.put("x-options", listed.to_vec());
    }
    if row.enumeration.is_none() {
        let mut options = Map::default();
        for option in row.options.iter().flat_map(|options| &options.value) {
            options.put(&option.value.value, &option.doc);
        }
        extensions.set("x-options", options);
    }
}
