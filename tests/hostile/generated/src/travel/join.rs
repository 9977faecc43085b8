// Generated from spec/travel/join.yaml by `cargo xtask codegen`; do not edit.

//! Joined, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `Route`
//! - `Stop`, table 7
//! - `Step`, table 8

use huaweicloud_runtime::{List, operation, response};

use super::{Route, Step, Stop};

/// Arrays that travel as one text, and what is always sent.
///
/// `POST /v1/{version}/{type}/{numbers}/{kinds}`. Response: [`JoinResponse`].
///
/// Always sent, and so no members:
///
/// - `version` = `2.50` in the path: Always the same: \<T>, \[x\], `code`.
/// - `type` = `ä/ö?{kinds}` in the path: A keyword.
/// - `action[x]&=` = `"q"\ &=#` in the query: What is done.
/// - `level` = `-1` in the query: A level.
/// - `fast` = `true` in the query: A flag.
/// - `X-Version` = `7` in the headers: A version.
/// - `Content-Type` = `application/merge-patch+json` in the headers: Of the body.
/// - `fn` = `join`: What is done.
/// - `far` = `-9223372036854775808`: A number.
/// - `share` = `1e3`: A number. Never \*less\*. Never more.
///
/// Source: Joined (2026-01-01), table 1 (path), table 2 (query), table 3 (header), table 4 (body).
///
/// # Examples
///
/// Everything at once.
///
/// ```
/// use hostile::travel::{Join, Route, Step, Stop};
///
/// let request = Join::new(
///         [7, 1],
///         [Route::AB, Route::Empty],
///         ["a", "b"],
///         [1],
///         [Step::new("x").next(Step::new("y"))],
///     )
///     .commas(["a", "b"])
///     .pipes([1.5, 2.0])
///     .spaces([true, false])
///     .self_(Stop::new());
/// # let body = r#"{
/// #   "fn": "join", "far": -9223372036854775808, "share": 1000, "self": { "crate": false, "": "" },
/// #   "stops": [{ "kind": "a \"kind\"", "name": "x", "next": { "kind": "a \"kind\"", "name": "y" } }]
/// # }"#;
/// # hostile::__example::request(&request, "POST /v1/2.5/%C3%A4%2F%C3%B6%3F%7Bkinds%7D/007,1/a%2Cb%7C?action%5Bx%5D%26%3D=%22q%22%5C%20%26%3D%23&level=-1&fast=true&commas=a,b&pipes=1.50|2&spaces=true%20false&tabs=a%09b", body);
/// ```
///
/// What is left open.
///
/// ```
/// use hostile::travel::{Join, Route, Step};
///
/// let request = Join::new([0], [Route::AB], [""], [1], Vec::<Step>::new());
/// # let body = r#"{ "fn": "join", "far": -9223372036854775808, "share": 1e3, "stops": [] }"#;
/// # hostile::__example::request(&request, "POST /v1/2%2E50/%C3%A4%2F%C3%B6%3F%7Bkinds%7D/0/a,b?action%5Bx%5D%26%3D=%22q%22%5C%20%26%3D%23&level=-1&fast=true&tabs=", body);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Join {
    /// Numbers.
    ///
    /// At most 3 items. Each item: at least 0. Joined by commas on the wire.
    pub numbers: Vec<i64>,

    /// Options.
    ///
    /// Joined by pipes on the wire.
    pub kinds: Vec<Route>,

    /// Texts.
    ///
    /// Each item: at most 9 characters. Joined by commas on the wire.
    pub commas: List<String>,

    /// Numbers.
    ///
    /// Joined by pipes on the wire.
    pub pipes: List<f64>,

    /// Flags.
    ///
    /// Joined by spaces on the wire.
    pub spaces: List<bool>,

    /// Texts.
    ///
    /// 1 to 2 items. Joined by tabs on the wire.
    pub tabs: Vec<String>,

    /// Each on its own.
    ///
    /// Has no effect beside `commas`.
    pub all: List<String>,

    /// Options.
    ///
    /// Joined by spaces on the wire. Header: `X-Kinds`.
    pub x_kinds: List<Route>,

    /// Numbers.
    ///
    /// Joined by tabs on the wire. Header: `X-Numbers`.
    pub x_numbers: Vec<i64>,

    /// An object of constants.
    ///
    /// On the wire: `self`.
    pub self_: Option<Stop>,

    /// Objects with one.
    pub stops: Vec<Step>,
}

operation! {
    Join -> JoinResponse {
        POST "/v1/{version}/{type}/{numbers}/{kinds}" of super::SERVICE;
        path "version" = "2.50";
        path "type" = "ä/ö?{kinds}";
        path numbers = "numbers", mandatory, items(..=3), item_range(0..), join(',');
        path kinds = "kinds", mandatory, join('|');
        query "action[x]&=" = "\"q\"\\ &=#";
        query "level" = "-1";
        query "fast" = "true";
        query commas = "commas", item_length(..=9), join(',');
        query pipes = "pipes", join('|');
        query spaces = "spaces", join(' ');
        query tabs = "tabs", mandatory, items(1..=2), join('\t');
        query all = "all", ignored_with(commas);
        header "X-Version" = "7";
        header "Content-Type" = "application/merge-patch+json";
        header x_kinds = "X-Kinds", join(' ');
        header x_numbers = "X-Numbers", mandatory, join('\t');
        body "fn" = "join";
        body "far" = -9_223_372_036_854_775_808_i64;
        body "share" = 1000.0;
        body self_ = "self";
        body stops = "stops", mandatory;
    }
}

impl Join {
    /// Only the mandatory members are set.
    pub fn new(
        numbers: impl IntoIterator<Item = i64>,
        kinds: impl IntoIterator<Item = impl Into<Route>>,
        tabs: impl IntoIterator<Item = impl Into<String>>,
        x_numbers: impl IntoIterator<Item = i64>,
        stops: impl IntoIterator<Item = Step>,
    ) -> Self {
        Self {
            numbers: numbers.into_iter().collect(),
            kinds: kinds.into_iter().map(Into::into).collect(),
            commas: List::default(),
            pipes: List::default(),
            spaces: List::default(),
            tabs: tabs.into_iter().map(Into::into).collect(),
            all: List::default(),
            x_kinds: List::default(),
            x_numbers: x_numbers.into_iter().collect(),
            self_: None,
            stops: stops.into_iter().collect(),
        }
    }

    /// Texts. Each item: at most 9 characters. Joined by commas on the wire.
    pub fn commas(
        mut self,
        commas: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.commas = commas.into_iter().map(Into::into).collect();
        self
    }

    /// Numbers. Joined by pipes on the wire.
    pub fn pipes(mut self, pipes: impl IntoIterator<Item = f64>) -> Self {
        self.pipes = pipes.into_iter().collect();
        self
    }

    /// Flags. Joined by spaces on the wire.
    pub fn spaces(mut self, spaces: impl IntoIterator<Item = bool>) -> Self {
        self.spaces = spaces.into_iter().collect();
        self
    }

    /// Each on its own. Has no effect beside `commas`.
    pub fn all(mut self, all: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.all = all.into_iter().map(Into::into).collect();
        self
    }

    /// Options. Joined by spaces on the wire.
    pub fn x_kinds(
        mut self,
        x_kinds: impl IntoIterator<Item = impl Into<Route>>,
    ) -> Self {
        self.x_kinds = x_kinds.into_iter().map(Into::into).collect();
        self
    }

    /// An object of constants.
    pub fn self_(mut self, self_: Stop) -> Self {
        self.self_ = Some(self_);
        self
    }
}

/// The response to [`Join`].
///
/// Joined headers.
///
/// Source: Joined, table 5 (header), table 6 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct JoinResponse {
    /// Options.
    ///
    /// Joined by commas on the wire. Header: `X-Kinds`.
    pub x_kinds: List<Route>,

    /// Numbers.
    ///
    /// Joined by pipes on the wire. Header: `X-Numbers`.
    pub x_numbers: List<i64>,

    /// An object that is sent as well.
    pub step: Option<Step>,
}

response! {
    JoinResponse {
        header x_kinds = "X-Kinds", join(',');
        header x_numbers = "X-Numbers", join('|');
        body step = "step";
    }
}

impl JoinResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Options. Joined by commas on the wire.
    #[must_use]
    pub fn x_kinds(
        mut self,
        x_kinds: impl IntoIterator<Item = impl Into<Route>>,
    ) -> Self {
        self.x_kinds = x_kinds.into_iter().map(Into::into).collect();
        self
    }

    /// Numbers. Joined by pipes on the wire.
    #[must_use]
    pub fn x_numbers(mut self, x_numbers: impl IntoIterator<Item = i64>) -> Self {
        self.x_numbers = x_numbers.into_iter().collect();
        self
    }

    /// An object that is sent as well.
    #[must_use]
    pub fn step(mut self, step: Step) -> Self {
        self.step = Some(step);
        self
    }
}
