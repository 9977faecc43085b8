// Generated from spec/bodies/tell_tree.yaml by `cargo xtask codegen`; do not edit.

//! Telling a Tree, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{object, operation, response};

/// A body that is an object of its own, there and back.
///
/// `PATCH /v1/tree`. Response: [`TellTreeResponse`].
///
/// Source: Telling a Tree (2026-01-01), table 1 (whole body).
///
/// # Examples
///
/// A small tree.
///
/// ```
/// use hostile::bodies::{TellTree, Tree};
///
/// let request = TellTree::new(Tree::new(2).left(Tree::new(1)));
/// # let body = r#"{ "left": { "leaf": 1 }, "leaf": 2 }"#;
/// # hostile::__example::request(&request, "PATCH /v1/tree", body);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct TellTree {
    /// The tree.
    ///
    /// The body as a whole.
    #[deprecated(note = "use `StoreAll`")]
    pub body: Tree,
}

operation! {
    TellTree -> TellTreeResponse {
        PATCH "/v1/tree" of super::SERVICE;
        whole body, mandatory;
    }
}

impl TellTree {
    /// Only the mandatory members are set.
    #[allow(deprecated)]
    pub fn new(body: Tree) -> Self {
        Self { body }
    }
}

/// The response to [`TellTree`].
///
/// The same.
///
/// Source: Telling a Tree, table 2 (whole body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TellTreeResponse {
    /// The tree.
    ///
    /// The body as a whole.
    pub body: Option<Tree>,
}

response! {
    TellTreeResponse {
        whole body;
    }
}

impl TellTreeResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The tree. The body as a whole.
    #[must_use]
    pub fn body(mut self, body: Tree) -> Self {
        self.body = Some(body);
        self
    }
}

/// A tree.
///
/// Source: Telling a Tree, table 3.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Tree {
    /// One side.
    pub left: Option<Box<Tree>>,

    /// A number.
    ///
    /// Range: 0 to 9. Must be set in requests.
    pub leaf: Option<i64>,
}

object! {
    Tree {
        left = "left";
        leaf = "leaf", mandatory_when_sent, range(0..=9);
    }
}

impl Tree {
    /// Only the mandatory members are set.
    pub fn new(leaf: i64) -> Self {
        Self {
            left: None,
            leaf: Some(leaf),
        }
    }

    /// One side.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }
}
