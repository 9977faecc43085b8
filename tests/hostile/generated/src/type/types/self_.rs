// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Not this one.
///
/// On the page: `Self`.
///
/// Source: Names of types, table 21.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Self_ {
    /// This one.
    ///
    /// On the wire: `self`.
    pub self_: Option<Box<Self_>>,
}

object! {
    Self_ {
        self_ = "self";
    }
}

impl Self_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// This one.
    pub fn self_(mut self, self_: Self_) -> Self {
        self.self_ = Some(Box::new(self_));
        self
    }
}
