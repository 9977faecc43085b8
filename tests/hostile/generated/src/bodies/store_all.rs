// Generated from spec/bodies/store_all.yaml by `cargo xtask codegen`; do not edit.

//! Storing Everything at Once, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `Node`, table 7

use std::collections::BTreeMap;

use huaweicloud_runtime::{operation, response};

use super::Node;

/// A body that is an array, beside a parameter of its name.
///
/// `POST /v1/all/{self}`. Response: [`StoreAllResponse`].
///
/// Source: Storing Everything at Once (2026-01-01), table 1 (path), table 2 (query), table 3
/// (header), table 4 (whole body).
///
/// # Examples
///
/// One with another in it.
///
/// ```
/// use hostile::bodies::{Node, StoreAll};
///
/// let request = StoreAll::new("here", [Node::new("a").nodes([Node::new("b")])])
///     .body("not this");
/// # let body = r#"[{ "body": "a", "nodes": [{ "body": "b" }] }]"#;
/// # hostile::__example::request(&request, "POST /v1/all/here?body=not%20this", body);
/// ```
///
/// None.
///
/// ```
/// use hostile::bodies::{Node, StoreAll};
///
/// let request = StoreAll::new("here", Vec::<Node>::new());
/// # let body = "[]";
/// # hostile::__example::request(&request, "POST /v1/all/here", body);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct StoreAll {
    /// Where to.
    ///
    /// On the wire: `self`.
    pub self_: String,

    /// No body.
    pub body: Option<String>,

    /// What else it may be called.
    ///
    /// Header: `Content-Type`.
    pub content_type: Option<String>,

    /// The nodes; `[]` is \*none\* of them.
    ///
    /// - Only here.
    /// - Nowhere else.
    ///
    /// The body as a whole. 1 to 2 items.
    pub all: Vec<Node>,
}

operation! {
    StoreAll -> StoreAllResponse {
        POST "/v1/all/{self}" of super::SERVICE;
        path self_ = "self", mandatory;
        query body = "body";
        header content_type = "Content-Type";
        whole all, mandatory, items(1..=2);
    }
}

impl StoreAll {
    /// Only the mandatory members are set.
    pub fn new(self_: impl Into<String>, all: impl IntoIterator<Item = Node>) -> Self {
        Self {
            self_: self_.into(),
            body: None,
            content_type: None,
            all: all.into_iter().collect(),
        }
    }

    /// No body.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// What else it may be called.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }
}

/// The response to [`StoreAll`].
///
/// What was stored.
///
/// Source: Storing Everything at Once, table 5 (header), table 6 (whole body).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoreAllResponse {
    /// How long the body is.
    ///
    /// Header: `body`.
    pub length: Option<i64>,

    /// The nodes by name.
    ///
    /// The body as a whole.
    pub body: BTreeMap<String, Vec<Node>>,
}

response! {
    StoreAllResponse {
        header length = "body";
        whole body, mandatory;
    }
}

impl StoreAllResponse {
    /// Only the mandatory members are set.
    #[must_use]
    pub fn new(
        body: impl IntoIterator<
            Item = (impl Into<String>, impl IntoIterator<Item = Node>),
        >,
    ) -> Self {
        Self {
            length: None,
            body: body
                .into_iter()
                .map(|(key, item)| (key.into(), item.into_iter().collect()))
                .collect(),
        }
    }

    /// How long the body is.
    #[must_use]
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }
}
