// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Sent and received.
///
/// Source: Names of types, table 34.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Wheel {
    /// Mandatory and itself.
    ///
    /// Must be set in requests. On the wire: `Wheel`.
    pub wheel: Option<Box<Wheel>>,
}

object! {
    Wheel {
        wheel = "Wheel", mandatory_when_sent;
    }
}

impl Wheel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Mandatory and itself. Must be set in requests.
    pub fn wheel(mut self, wheel: Wheel) -> Self {
        self.wheel = Some(Box::new(wheel));
        self
    }
}
