//! The keys of every mapping of the spec language, in the order in which they are best written.

pub(crate) const CRATE: &[&str] = &["name", "description"];
pub(crate) const SERVICE: &[&str] = &[
    "service",
    "title",
    "doc",
    "endpoint",
    "regions",
    "invalid_parameter",
];
pub(crate) const INVALID_PARAMETER: &[&str] = &["code", "message"];
pub(crate) const PAGE: &[&str] = &[
    "page",
    "operation",
    "uri",
    "shares_uri_with",
    "reads_only",
    "doc",
    "deprecated",
    "constraints",
    "paging",
    "path",
    "query",
    "headers",
    "body",
    "responses",
    "objects",
    "examples",
];
/// Those of the mapping `page:`, which says of which page the file is.
pub const HEAD: &[&str] = &["title", "updated", "url"];
pub(crate) const CONSTRAINT: &[&str] = &["when", "formats", "max_size", "doc"];
pub(crate) const PAGING: &[&str] = &[
    "page",
    "first",
    "offset",
    "marker",
    "next",
    "next_link",
    "limit",
    "items",
    "last",
    "total",
];
pub(crate) const TABLE: &[&str] = &["table", "rows"];
/// Those of the table of a body that is an object.
pub(crate) const BODY: &[&str] = &["table", "mandatory", "content_type", "rows"];
/// Those of the table of a body that is one value as a whole, beside those of its row.
pub(crate) const WHOLE: &[&str] = &["table", "content_type"];
pub(crate) const RESPONSE: &[&str] = &["doc", "headers", "body"];
pub(crate) const OBJECT: &[&str] = &["table", "doc", "rows", "rust"];
/// Those of a row.
pub const ROW: &[&str] = &[
    "type",
    "mandatory",
    "read_only",
    "nullable",
    "doc",
    "constraint",
    "length",
    "range",
    "items",
    "item_length",
    "item_range",
    "pattern",
    "unit",
    "format",
    "join",
    "constant",
    "example",
    "default",
    "default_rule",
    "enumeration",
    "options",
    "ignored_with",
    "secret",
    "from",
    "deprecated",
    "rust",
];
/// Those of a row that hold limits.
pub const LIMITS: &[&str] = &["length", "range", "items", "item_length", "item_range"];
pub(crate) const OPTION: &[&str] = &["doc", "deprecated", "rust"];
pub(crate) const EXAMPLES: &[&str] = &["requests", "responses"];
pub(crate) const EXAMPLE_REQUEST: &[&str] = &["doc", "uri", "body", "contradicts"];
pub(crate) const EXAMPLE_RESPONSE: &[&str] = &["status", "body", "contradicts"];
pub(crate) const DISCREPANCY: &[&str] = &[
    "places", "page", "other", "evidence", "callers", "expects", "effect",
];
pub(crate) const EFFECT: &[&str] = &["add_options", "add_rows", "drop_default"];
