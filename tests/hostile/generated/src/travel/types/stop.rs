// Generated from spec/travel/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Nothing but constants.
///
/// Always sent, and so no members:
///
/// - `crate` = `false`: A flag.
/// - an empty text = an empty text: A name that is none.
///
/// Source: Joined, table 7.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Stop {}

object! {
    Stop {
        "crate" = false;
        "" = "";
    }
}

impl Stop {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }
}
