// Generated from spec/travel/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// A constant beside others.
///
/// Always sent, and so no members:
///
/// - `kind` = `a "kind"`: Its kind.
///
/// Source: Joined, table 8.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Step {
    /// Its name.
    ///
    /// Must be set in requests.
    pub name: Option<String>,

    /// The next.
    pub next: Option<Box<Step>>,
}

object! {
    Step {
        "kind" = "a \"kind\"";
        name = "name", mandatory_when_sent;
        next = "next";
    }
}

impl Step {
    /// Only the mandatory members are set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            next: None,
        }
    }

    /// The next.
    pub fn next(mut self, next: Step) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}
