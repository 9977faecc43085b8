// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// German: size.
///
/// On the page: `größe`.
///
/// Source: Names of types, table 32.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Größe {
    /// A text.
    pub größe: Option<String>,
}

object! {
    Größe {
        größe = "größe";
    }
}

impl Größe {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn größe(mut self, größe: impl Into<String>) -> Self {
        self.größe = Some(größe.into());
        self
    }
}

/// Japanese: price.
///
/// Source: Names of types, table 31.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct 価格 {
    /// A text.
    pub 価格: Option<String>,
}

object! {
    価格 {
        価格 = "価格";
    }
}

impl 価格 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn 価格(mut self, 価格: impl Into<String>) -> Self {
        self.価格 = Some(価格.into());
        self
    }
}
