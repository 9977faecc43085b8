// Generated from spec/files/upload.yaml by `cargo xtask codegen`; do not edit.

//! A form with files, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `FileState`
//! - `Meta`, table 3

use huaweicloud_runtime::{
    Binary, CommaSeparated, CompactTime, Decimal, Json, List, Secret, operation, response,
};

use super::{FileState, Meta};

/// Takes a form of everything that a form can hold.
///
/// `POST /v1/forms`. Response: [`UploadFileResponse`].
///
/// Always sent, and so no members:
///
/// - `purpose` = `a\r\n--b`: Always the same.
///
/// The body is a form, `multipart/form-data`.
///
/// Source: A form with files (2026-01-01), table 1 (header), table 2 (body).
///
/// # Examples
///
/// Nearly everything at once.
///
/// ```
/// use hostile::{CompactTime, Decimal, Json, Nullable};
/// use hostile::files::{FileState, Meta, UploadFile};
///
/// let request = UploadFile::new("multipart/form-data", "--part-0\r\n", FileState::Odd)
///     .quoted("ü")
///     .more(["", "\u{0}"])
///     .size(7)
///     .states([FileState::New, FileState::Odd])
///     .tags(["a", "b"])
///     .at(CompactTime::from("20260101000000"))
///     .meta(Meta::new("t").note(Nullable::Null).width(1.5))
///     .metas([Meta::new("a"), Meta::new("b")])
///     .any(r#"{"x":[1,null]}"#.parse::<Json>()?)
///     .lines(["a b", "c,"])
///     .ratio("1.5".parse::<Decimal>()?)
///     .boundary(true);
/// # let body = r#"{ "file": "--part-0\r\n", "name\"; x=\"y": "ü", "more": ["", "\u0000"], "size": 7, "state": "a&b=c",
/// #   "states": ["new", "a&b=c"], "tags": "a,b", "at": "20260101000000", "meta": { "title": "t", "note": null, "width": 1.5 },
/// #   "metas": [{ "title": "a" }, { "title": "b" }], "any": { "x": [1, null] }, "lines": ["a b", "c,"], "ratio": 1.50,
/// #   "purpose": "a\r\n--b", "boundary": true }"#;
/// # hostile::__example::request(&request, "POST /v1/forms", body);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct UploadFile {
    /// Lacks the boundary.
    ///
    /// Header: `content-type`.
    pub content_type: String,

    /// A file.
    ///
    /// Example: `GIF "89a`.
    pub file: Binary,

    /// A name that would be two.
    ///
    /// On the wire: `name"; x="y`.
    pub quoted: Option<String>,

    /// More files.
    ///
    /// At most 3 items. Example: `["x",""]`.
    pub more: List<Binary>,

    /// A number.
    ///
    /// Range: at least 1.
    pub size: Option<i64>,

    /// A known value.
    pub state: FileState,

    /// Known values.
    pub states: List<FileState>,

    /// One text.
    ///
    /// Each item: at most 3 characters. Joined by commas on the wire.
    pub tags: Option<CommaSeparated>,

    /// When.
    ///
    /// UTC, `yyyymmddhhmmss` on the wire.
    pub at: Option<CompactTime>,

    /// Nobody sees it.
    pub token: Option<Secret>,

    /// JSON.
    pub meta: Option<Meta>,

    /// A part for each.
    pub metas: List<Meta>,

    /// Whatever.
    pub any: Option<Json>,

    /// Texts in one part.
    ///
    /// Joined by tabs on the wire.
    pub lines: List<String>,

    /// All digits stay.
    pub ratio: Option<Decimal>,

    /// Not the boundary.
    pub boundary: Option<bool>,
}

operation! {
    UploadFile -> UploadFileResponse {
        POST "/v1/forms" of super::SERVICE;
        form "multipart/form-data";
        header content_type = "content-type", mandatory;
        body "purpose" = "a\r\n--b";
        body file = "file", mandatory;
        body quoted = "name\"; x=\"y";
        body more = "more", items(..=3);
        body size = "size", range(1..);
        body state = "state", mandatory;
        body states = "states";
        body tags = "tags", item_length(..=3);
        body at = "at";
        body token = "token";
        body meta = "meta";
        body metas = "metas";
        body any = "any";
        body lines = "lines", join('\t');
        body ratio = "ratio";
        body boundary = "boundary";
    }
}

impl UploadFile {
    /// Only the mandatory members are set.
    pub fn new(
        content_type: impl Into<String>,
        file: impl Into<Binary>,
        state: impl Into<FileState>,
    ) -> Self {
        Self {
            content_type: content_type.into(),
            file: file.into(),
            quoted: None,
            more: List::default(),
            size: None,
            state: state.into(),
            states: List::default(),
            tags: None,
            at: None,
            token: None,
            meta: None,
            metas: List::default(),
            any: None,
            lines: List::default(),
            ratio: None,
            boundary: None,
        }
    }

    /// A name that would be two.
    pub fn quoted(mut self, quoted: impl Into<String>) -> Self {
        self.quoted = Some(quoted.into());
        self
    }

    /// More files. At most 3 items. Example: `["x",""]`.
    pub fn more(mut self, more: impl IntoIterator<Item = impl Into<Binary>>) -> Self {
        self.more = more.into_iter().map(Into::into).collect();
        self
    }

    /// A number. Range: at least 1.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Known values.
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = impl Into<FileState>>,
    ) -> Self {
        self.states = states.into_iter().map(Into::into).collect();
        self
    }

    /// One text. Each item: at most 3 characters. Joined by commas on the wire.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
    }

    /// When. UTC, `yyyymmddhhmmss` on the wire.
    pub fn at(mut self, at: impl Into<CompactTime>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// Nobody sees it.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// JSON.
    pub fn meta(mut self, meta: Meta) -> Self {
        self.meta = Some(meta);
        self
    }

    /// A part for each.
    pub fn metas(mut self, metas: impl IntoIterator<Item = Meta>) -> Self {
        self.metas = metas.into_iter().collect();
        self
    }

    /// Whatever.
    pub fn any(mut self, any: impl Into<Json>) -> Self {
        self.any = Some(any.into());
        self
    }

    /// Texts in one part. Joined by tabs on the wire.
    pub fn lines(mut self, lines: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.lines = lines.into_iter().map(Into::into).collect();
        self
    }

    /// All digits stay.
    pub fn ratio(mut self, ratio: impl Into<Decimal>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }

    /// Not the boundary.
    pub fn boundary(mut self, boundary: bool) -> Self {
        self.boundary = Some(boundary);
        self
    }
}

/// The response to [`UploadFile`].
///
/// The form was read.
///
/// Source: A form with files, table 4 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadFileResponse {
    /// What it became.
    pub ids: List<String>,

    /// As it is now.
    pub meta: Option<Meta>,
}

response! {
    UploadFileResponse {
        body ids = "ids";
        body meta = "meta";
    }
}

impl UploadFileResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it became.
    #[must_use]
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = ids.into_iter().map(Into::into).collect();
        self
    }

    /// As it is now.
    #[must_use]
    pub fn meta(mut self, meta: Meta) -> Self {
        self.meta = Some(meta);
        self
    }
}
