// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Ends it.
///
/// Source: Objects, table 10.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Leaf {
    /// A number.
    ///
    /// Must be set in requests.
    pub value: Option<f64>,
}

object! {
    Leaf {
        value = "value", mandatory_when_sent;
    }
}

impl Leaf {
    /// Only the mandatory members are set.
    pub fn new(value: f64) -> Self {
        Self { value: Some(value) }
    }
}
