//! What a table describes, by its caption: an object, or a place of the request or response.

use std::collections::BTreeSet;

use crate::read::reference_page::{Side, Table, TableKind};
use crate::read::words::titles;
use crate::read::words::{SCALARS, has};

/// What the page's rows say of its objects.
pub(in crate::read) struct Named {
    /// The objects that types name.
    objects: BTreeSet<String>,
    /// The members that hold objects or arrays.
    structured: BTreeSet<String>,
}

impl Named {
    pub(in crate::read) fn of(tables: &[Table]) -> Self {
        let (mut objects, mut structured) = (BTreeSet::new(), BTreeSet::new());
        for row in tables.iter().flat_map(Table::parameters) {
            let kind = row.type_cell.as_deref().unwrap_or_default();
            objects.extend(in_type(kind).map(str::to_owned));
            objects.extend(in_brackets(kind).map(str::to_owned));
            if is_structured(kind) {
                structured.insert(row.name.clone());
            }
        }
        Self {
            objects,
            structured,
        }
    }

    /// The object that a caption names.
    pub(in crate::read) fn object(&self, caption: &str) -> Option<String> {
        let caption = without_remark(caption);
        let words: Vec<&str> = caption.split_whitespace().collect();
        let name = match &*words {
            // `CORS elements` are those of the message.
            [.., "elements"] if words.len() == 2 && words[0].starts_with(char::is_uppercase) => {
                None
            }
            // Alone, it is the name of a member.
            ["status" | "error" | "message" | "code"] => return Some(caption.to_owned()),
            [name] if is_general(name) && !self.structured.contains(*name) => None,
            [name] => Some(*name),
            // `tags field data structure description`, `tags parameters`.
            // `Job list parameter description` is English, unless a type says so.
            [name, "list", ..]
                if name.starts_with(char::is_uppercase) && !self.objects.contains(*name) =>
            {
                None
            }
            [name, rest @ ..]
                if rest
                    .iter()
                    .all(|word| is_filler(word) || *word == "configuration")
                    && !is_filler(name) =>
            {
                Some(*name)
            }
            // `Data structure of the tags field`, `Parameters in tags`.
            _ => {
                let mut names = words.iter().filter(|word| !is_filler(word));
                match (names.next(), names.next()) {
                    (Some(name), None) => Some(*name),
                    // `value parameters`, where a member is called so; `Node data structure`, where a type is.
                    (None, _) => words
                        .iter()
                        .find(|word| {
                            self.structured.contains(**word) || self.objects.contains(**word)
                        })
                        .copied(),
                    // `config parameters of batch`.
                    (Some(name), Some(_))
                        if words.first() == Some(name) && self.structured.contains(*name) =>
                    {
                        Some(*name)
                    }
                    _ => None,
                }
            }
        };
        // `status field description` is about a member that is called so.
        let strong = words
            .iter()
            .any(|word| ["field", "object", "objects", "structure", "array"].contains(word));
        if let Some(name) = name
            .map(|name| name.trim_matches(['"', '\'', '“', '”', '(', ')', ',']))
            .filter(|name| !name.is_empty())
            .filter(|name| {
                !is_place(name)
                    || self.objects.contains(*name)
                    || self.structured.contains(*name)
                    || strong && name.to_lowercase() == **name && titles::side(name).is_none()
            })
        {
            return Some(name.to_owned());
        }
        // A name in several words, if a type says it so.
        (words.len() > 1 && self.objects.contains(caption)).then(|| caption.to_owned())
    }

    /// The member that holds an object, in what stands above a table without a caption: `Parameters in the tags field`.
    pub(in crate::read) fn lead(&self, lead: &str) -> Option<String> {
        let lead = lead.trim_end_matches([':', '.']);
        // `Description for the endpoint format`, of the member `endpoints`.
        self.object(lead).filter(|name| {
            self.structured.contains(name) || self.structured.contains(&format!("{name}s"))
        })
    }

    /// Whether a row speaks of an object, in its name or type.
    pub(in crate::read) fn knows(&self, name: &str) -> bool {
        self.objects.contains(name) || self.structured.contains(name)
    }

    /// The member of another table in `Request parameters of tags`.
    pub(in crate::read) fn member(&self, table: &Table) -> Option<String> {
        let mut names = table
            .caption
            .split_whitespace()
            .map(|word| word.trim_matches(['"', '\'', '(', ')', ',']))
            .filter(|word| {
                !is_filler(word)
                    && !is_place(word)
                    && !has("sub-fields|contained", &word.to_lowercase())
            });
        let (Some(name), None) = (names.next(), names.next()) else {
            return None;
        };
        (self.structured.contains(name) && table.parameters().all(|row| row.name != name))
            .then(|| name.to_owned())
    }
}

/// The caption without what stands in parentheses behind it.
fn without_remark(caption: &str) -> &str {
    let caption = caption.trim().trim_end_matches('.');
    match caption.rsplit_once(" (") {
        Some((before, remark)) if remark.ends_with(')') => before,
        _ => caption,
    }
}

/// Words that alone are no name: `Table 1 Parameters`.
fn is_general(word: &str) -> bool {
    has(
        "parameter|parameters|description|descriptions|field|fields|element|elements|attribute|attributes",
        &word.to_lowercase(),
    )
}

/// Words that captions are made of besides names.
const FILLERS: &str = "parameter|parameters|field|fields|data|structure|structures|description|descriptions|object|objects|\
    of|the|in|for|a|an|array|list|attribute|attributes|element|elements|format|information|structs|\
    struct|member|members|table|and|type|body|detailed|details|key-value|property|properties|described|\
    about|dict|map|json|node|value|values|to|under|sub-parameters|which";

fn is_filler(word: &str) -> bool {
    has(
        FILLERS,
        &word.trim_matches(['(', ')', ',', ':']).to_lowercase(),
    )
}

/// Words that name a place of the message, not an object.
const PLACES: &str = "request|requests|response|responses|uri|url|path|query|header|headers|body|message|returned|output|\
    input|status|error|returning|return|mandatory|optional|common|public|code|codes|formdata|example";

fn is_place(word: &str) -> bool {
    has(PLACES, &word.to_lowercase())
}

/// Whether a caption names nothing but the request or the response, or nothing at all.
pub(in crate::read) fn is_message(caption: &str) -> bool {
    let mut words = without_remark(caption).split_whitespace();
    words.all(|word| {
        has("request|requests|response|responses", &word.to_lowercase()) || is_filler(word)
    })
}

/// Whether a caption is made of the words for places of messages: `Error response parameters`.
pub(in crate::read) fn is_of_places(caption: &str) -> bool {
    let mut words = without_remark(caption).split_whitespace();
    words.all(|word| is_place(word) || is_filler(word))
}

/// The place that a caption names: `Request header parameters`.
pub(in crate::read) fn place(table: &Table) -> Option<TableKind> {
    let lower = without_remark(&table.caption).to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty())
        .collect();
    // `X-Header parameter description` is about something else.
    if !words.iter().all(|word| {
        is_filler(word)
            || is_place(word)
            || has("http|on|s|custom|carried|contained|additional", word)
    }) {
        return None;
    }
    let has = |word: &str| words.contains(&word);
    let response = has("response")
        || has("returned")
        || has("responses")
        || !has("request")
            && table.section.as_deref().and_then(titles::side) == Some(Side::Response);
    match () {
        () if has("path") && has("query") => Some(TableKind::PathAndQuery),
        () if has("path") => Some(TableKind::Path),
        () if has("query") => Some(TableKind::Query),
        () if has("header") || has("headers") => Some(if response {
            TableKind::ResponseHeader
        } else {
            TableKind::Header
        }),
        () if has("body") || has("formdata") => Some(if response {
            TableKind::ResponseBody
        } else {
            TableKind::Body
        }),
        () => None,
    }
}

/// The object in `Array of Berth Plan objects`.
fn in_type(kind: &str) -> Option<&str> {
    let kind = kind
        .strip_suffix(" objects")
        .or_else(|| kind.strip_suffix(" object"))?;
    Some(kind.strip_prefix("Array of ").unwrap_or(kind))
}

/// The object in `List<Node>`, `Array[Node]`, `Node[]`.
fn in_brackets(kind: &str) -> Option<&str> {
    let inner = match kind.split_once(['<', '[']) {
        Some((_, inner)) if inner.ends_with(['>', ']']) && inner.len() > 1 => {
            inner.trim_end_matches(['>', ']'])
        }
        _ => kind.strip_suffix("[]")?,
    };
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let named = inner.starts_with(char::is_uppercase) && inner.chars().all(is_name);
    let scalar = SCALARS.contains(inner.to_lowercase().as_str());
    (named && !scalar).then_some(inner)
}

/// Whether a type has members of its own.
fn is_structured(kind: &str) -> bool {
    let lower = kind.to_lowercase();
    ["object", "array", "list", "map", "dict", "struct", "json"]
        .iter()
        .any(|word| lower.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::read::reference_page::{Parameter, Row};

    fn named(kinds: &[(&str, &str)]) -> Named {
        let rows = kinds.iter().map(|(name, kind)| {
            Row::Parameter(Box::new(Parameter {
                name: (*name).to_owned(),
                type_cell: Some((*kind).to_owned()),
                ..Parameter::default()
            }))
        });
        Named::of(&[Table {
            rows: rows.collect(),
            ..Table::default()
        }])
    }

    #[test]
    fn captions_name_objects_in_many_ways() {
        let none = named(&[]);
        for caption in [
            "tags",
            "tags parameters",
            "tags field data structure description",
            "Data structure of the tags field",
            "Parameters in the tags structure",
            "tags field description (request parameters)",
            "Description about tags",
        ] {
            assert_eq!(none.object(caption).as_deref(), Some("tags"), "{caption}");
        }
        for caption in [
            "Request parameters",
            "Parameter description",
            "Parameters",
            "What is known of a port",
        ] {
            assert_eq!(none.object(caption), None, "{caption}");
        }
    }

    #[test]
    fn common_words_are_names_where_a_row_says_so() {
        let page = named(&[("value", "Object"), ("error", "Error Info object")]);
        assert_eq!(page.object("value parameters").as_deref(), Some("value"));
        assert_eq!(page.object("Error Info").as_deref(), Some("Error Info"));
        assert_eq!(named(&[]).object("value parameters"), None);
    }

    #[test]
    fn captions_name_places() {
        for (caption, kind) in [
            ("Path Parameters", Some(TableKind::Path)),
            ("Parameters in the request header", Some(TableKind::Header)),
            ("FormData parameters", Some(TableKind::Body)),
            (
                "Response body parameters (status code: 200)",
                Some(TableKind::ResponseBody),
            ),
            ("Request parameters", None),
            ("tags", None),
        ] {
            let table = Table {
                caption: caption.to_owned(),
                ..Table::default()
            };
            assert_eq!(place(&table), kind, "{caption}");
        }
    }
}
