// Generated from spec/bodies/tell_tree.yaml by `cargo xtask codegen`; do not edit.

//! Telling a Tree, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `Tree`, table 3

use huaweicloud_runtime::{operation, response};

use super::Tree;

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
