// Generated from spec/values/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{CivilDate, Decimal, Quoted, UnixMilliseconds, object};

use super::Ratio;

/// What is sent and received.
///
/// Source: Notations, table 7.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Measured {
    /// A size.
    ///
    /// A text on the wire. Must be set in requests.
    #[deprecated(note = "use `width`")]
    pub size: Option<Quoted<u64>>,

    /// A width.
    ///
    /// Range: 1 to 9. Default: `9`. Must be set in requests.
    pub width: Option<i32>,

    /// A height.
    ///
    /// Default: `-0`.
    pub height: Option<i32>,

    /// A price.
    ///
    /// Must be set in requests.
    pub price: Option<Decimal>,

    /// A day.
    ///
    /// `yyyy-mm-dd` on the wire. Must be set in requests.
    pub day: Option<CivilDate>,

    /// A time.
    ///
    /// Milliseconds since 1970, as a text, on the wire. Must be set in requests.
    pub at: Option<Quoted<UnixMilliseconds>>,

    /// A ratio.
    ///
    /// Must be set in requests.
    pub ratio: Option<Ratio>,
}

object! {
    Measured {
        size = "size", mandatory_when_sent;
        width = "width", mandatory_when_sent, range(1..=9), default(9);
        height = "height", default(0);
        price = "price", mandatory_when_sent;
        day = "day", mandatory_when_sent;
        at = "at", mandatory_when_sent;
        ratio = "ratio", mandatory_when_sent;
    }
}

impl Measured {
    /// Only the mandatory members are set.
    #[allow(deprecated)]
    pub fn new(
        size: impl Into<Quoted<u64>>,
        width: i32,
        price: impl Into<Decimal>,
        day: impl Into<CivilDate>,
        at: impl Into<Quoted<UnixMilliseconds>>,
        ratio: impl Into<Ratio>,
    ) -> Self {
        Self {
            size: Some(size.into()),
            width: Some(width),
            height: None,
            price: Some(price.into()),
            day: Some(day.into()),
            at: Some(at.into()),
            ratio: Some(ratio.into()),
        }
    }

    /// A height. Default: `-0`.
    pub fn height(mut self, height: i32) -> Self {
        self.height = Some(height);
        self
    }
}
