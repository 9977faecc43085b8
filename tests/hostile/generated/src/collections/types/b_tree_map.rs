// Generated from spec/collections/ by `cargo xtask codegen`; do not edit.

use std::collections::BTreeMap;

use huaweicloud_runtime::object;

/// A name that is taken.
///
/// On the page: `BTreeMap`.
///
/// Source: Collecting, table 8.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct BTreeMap_ {
    /// Texts.
    pub texts: BTreeMap<String, String>,
}

object! {
    BTreeMap_ {
        texts = "texts", mandatory;
    }
}

impl BTreeMap_ {
    /// Only the mandatory members are set.
    pub fn new(
        texts: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            texts: texts
                .into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
        }
    }
}
