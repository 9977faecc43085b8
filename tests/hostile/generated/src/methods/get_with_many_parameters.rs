// Generated from spec/methods/get-with-many-parameters.yaml by `cargo xtask codegen`; do not edit.

//! GET, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `Kind`
//! - `Failure`, table 6

use huaweicloud_runtime::{
    CommaSeparated, CompactTime, List, Rfc3339Time, Secret, operation, response,
};

use super::Kind;

/// Several parameters in the path, two of which differ in their case.
///
/// `GET /v1/{project_id}/{Type}/of/{type}/{dotted.name}/{größe}`. Response: [`GetManyResponse`].
///
/// Status 404: Nothing is there: \<T>, \[x\], `code`.
///
/// Status 500: Something went wrong.
///
/// Sent for you, and so no members: `X-Auth-Token`.
///
/// Source: GET (2026-01-01), table 1 (path), table 2 (query), table 3 (header).
///
/// # Examples
///
/// Everything at once, with `code`.
///
/// ```
/// use hostile::{CompactTime, Rfc3339Time};
/// use hostile::methods::{GetMany, Kind};
///
/// let request = GetMany::new("a/b", 4_294_967_295, true, 1.5, ["a b", "\"\\"])
///     .numbers([7, -9_223_372_036_854_775_807])
///     .flags([true, false])
///     .joined(["a", "b"])
///     .kinds([Kind::ABC, Kind::Empty])
///     .key_x("\u{202e}")
///     .since(CompactTime::from("20240229235959"))
///     .until(Rfc3339Time::from("2024-02-29T23:59:59.5+08:00"))
///     .token("SCRUBBED");
/// # hostile::__example::request(&request, "GET /v1/{project_id}/a%2Fb/of/4294967295/true/1.50?texts=a%20b&texts=%22%5C&numbers=007&numbers=-9223372036854775807&flags=true&flags=false&joined=a,b&kinds=a%26b%3Dc&kinds=&key%20%5Bx%5D%26%3D=%E2%80%AE&since=20240229235959&until=2024-02-29T23:59:59.5+08:00&token=SCRUBBED", "");
/// ```
///
/// What is left open.
///
/// ```
/// use hostile::methods::GetMany;
///
/// let request = GetMany::new("Type", 0, true, 1.0, ["{texts}"]);
/// # hostile::__example::request(&request, "GET /v1/{project_id}/Type/of/0/true/1.0?texts={texts}", "");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct GetMany {
    /// ID of the project.
    ///
    /// Whoever sends the request fills it in, unless it is set here.
    pub project_id: Option<String>,

    /// With a capital.
    ///
    /// On the wire: `Type`.
    pub upper_type: String,

    /// Without one.
    ///
    /// Range: 0 to 4,294,967,295.
    pub r#type: i64,

    /// A flag.
    ///
    /// On the wire: `dotted.name`.
    pub dotted_name: bool,

    /// A number.
    pub größe: f64,

    /// Texts.
    ///
    /// 1 to 2 items. Each item: at most 9 characters.
    pub texts: Vec<String>,

    /// Numbers.
    ///
    /// Each item: -9,223,372,036,854,775,807 to 9,223,372,036,854,775,806.
    pub numbers: List<i64>,

    /// Flags.
    pub flags: List<bool>,

    /// Texts in one.
    ///
    /// At most 3 items. Each item: at least 1 character. Joined by commas on the wire.
    pub joined: Option<CommaSeparated>,

    /// Options.
    pub kinds: List<Kind>,

    /// A name that has to be escaped.
    ///
    /// On the wire: `key [x]&=`.
    pub key_x: Option<String>,

    /// A time.
    ///
    /// UTC, `yyyymmddhhmmss` on the wire.
    pub since: Option<CompactTime>,

    /// A time.
    ///
    /// RFC 3339 on the wire.
    pub until: Option<Rfc3339Time>,

    /// A secret.
    pub token: Option<Secret>,

    /// A number.
    ///
    /// Header: `X-Count`.
    pub x_count: Option<i64>,

    /// A secret.
    ///
    /// Header: `X-Secret`.
    pub x_secret: Option<Secret>,

    /// One of the options.
    ///
    /// Header: `X-Kind`.
    pub x_kind: Option<Kind>,
}

operation! {
    GetMany -> GetManyResponse {
        GET "/v1/{project_id}/{Type}/of/{type}/{dotted.name}/{größe}" of super::SERVICE;
        path project_id = "project_id", from_sender;
        path upper_type = "Type", mandatory;
        path r#type = "type", mandatory, range(0..=4_294_967_295);
        path dotted_name = "dotted.name", mandatory;
        path größe = "größe", mandatory;
        query texts = "texts", mandatory, items(1..=2), item_length(..=9);
        query numbers = "numbers", item_range(-9_223_372_036_854_775_807..=9_223_372_036_854_775_806);
        query flags = "flags";
        query joined = "joined", items(..=3), item_length(1..);
        query kinds = "kinds";
        query key_x = "key [x]&=";
        query since = "since";
        query until = "until";
        query token = "token";
        header x_count = "X-Count";
        header x_secret = "X-Secret";
        header x_kind = "X-Kind";
    }
}

impl GetMany {
    /// Only the mandatory members are set.
    pub fn new(
        upper_type: impl Into<String>,
        r#type: i64,
        dotted_name: bool,
        größe: f64,
        texts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            project_id: None,
            upper_type: upper_type.into(),
            r#type,
            dotted_name,
            größe,
            texts: texts.into_iter().map(Into::into).collect(),
            numbers: List::default(),
            flags: List::default(),
            joined: None,
            kinds: List::default(),
            key_x: None,
            since: None,
            until: None,
            token: None,
            x_count: None,
            x_secret: None,
            x_kind: None,
        }
    }

    /// ID of the project. Whoever sends the request fills it in, unless it is set here.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Numbers. Each item: -9,223,372,036,854,775,807 to 9,223,372,036,854,775,806.
    pub fn numbers(mut self, numbers: impl IntoIterator<Item = i64>) -> Self {
        self.numbers = numbers.into_iter().collect();
        self
    }

    /// Flags.
    pub fn flags(mut self, flags: impl IntoIterator<Item = bool>) -> Self {
        self.flags = flags.into_iter().collect();
        self
    }

    /// Texts in one. At most 3 items. Each item: at least 1 character. Joined by commas on the
    /// wire.
    pub fn joined(
        mut self,
        joined: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.joined = Some(joined.into_iter().collect());
        self
    }

    /// Options.
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = impl Into<Kind>>) -> Self {
        self.kinds = kinds.into_iter().map(Into::into).collect();
        self
    }

    /// A name that has to be escaped.
    pub fn key_x(mut self, key_x: impl Into<String>) -> Self {
        self.key_x = Some(key_x.into());
        self
    }

    /// A time. UTC, `yyyymmddhhmmss` on the wire.
    pub fn since(mut self, since: impl Into<CompactTime>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// A time. RFC 3339 on the wire.
    pub fn until(mut self, until: impl Into<Rfc3339Time>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// A secret.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// A number.
    pub fn x_count(mut self, x_count: i64) -> Self {
        self.x_count = Some(x_count);
        self
    }

    /// A secret.
    pub fn x_secret(mut self, x_secret: impl Into<Secret>) -> Self {
        self.x_secret = Some(x_secret.into());
        self
    }

    /// One of the options.
    pub fn x_kind(mut self, x_kind: impl Into<Kind>) -> Self {
        self.x_kind = Some(x_kind.into());
        self
    }
}

/// The response to [`GetMany`].
///
/// Headers only.
///
/// Source: GET, table 4 (header).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetManyResponse {
    /// A number.
    ///
    /// Header: `X-Count`.
    pub x_count: Option<i64>,

    /// One of the options.
    ///
    /// Header: `X-Kind`.
    pub x_kind: Option<Kind>,

    /// A time.
    ///
    /// RFC 3339 on the wire. Header: `X-Time`.
    pub x_time: Option<Rfc3339Time>,
}

response! {
    GetManyResponse {
        header x_count = "X-Count";
        header x_kind = "X-Kind";
        header x_time = "X-Time";
    }
}

impl GetManyResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A number.
    #[must_use]
    pub fn x_count(mut self, x_count: i64) -> Self {
        self.x_count = Some(x_count);
        self
    }

    /// One of the options.
    #[must_use]
    pub fn x_kind(mut self, x_kind: impl Into<Kind>) -> Self {
        self.x_kind = Some(x_kind.into());
        self
    }

    /// A time. RFC 3339 on the wire.
    #[must_use]
    pub fn x_time(mut self, x_time: impl Into<Rfc3339Time>) -> Self {
        self.x_time = Some(x_time.into());
        self
    }
}
