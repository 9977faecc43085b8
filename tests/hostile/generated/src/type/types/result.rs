// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Not the one of the prelude.
///
/// On the page: `Result`.
///
/// Source: Names of types, table 7.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Result_ {
    /// Whether it is.
    pub ok: Option<bool>,
}

object! {
    Result_ {
        ok = "ok";
    }
}

impl Result_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is.
    pub fn ok(mut self, ok: bool) -> Self {
        self.ok = Some(ok);
        self
    }
}
