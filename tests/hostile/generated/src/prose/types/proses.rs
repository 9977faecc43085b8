// Generated from spec/prose/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// 1\. No list, \[x\] \<T> \`y
///
/// Source: #\[doc\] | `Prose` "quoted" \<b> \[x\]: y, table 3.1b.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Proses {
    /// \`
    pub noted: Option<String>,

    /// \[x\] \<T> \`y
    ///
    /// On the wire: `` `f` | ``. No page lists it.
    pub f: Option<String>,
}

object! {
    Proses {
        noted = "noted";
        f = "`f` |";
    }
}

impl Proses {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// \`.
    pub fn noted(mut self, noted: impl Into<String>) -> Self {
        self.noted = Some(noted.into());
        self
    }

    /// \[x\] \<T> \`y.
    pub fn f(mut self, f: impl Into<String>) -> Self {
        self.f = Some(f.into());
        self
    }
}
