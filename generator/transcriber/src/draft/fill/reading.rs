//! Whether an operation only reads although its method does not say so: no page says so, and so a person is asked.

use crate::draft::operation_names::reads;
use crate::read::Doubt;

/// A question, with the YAML that says so.
pub(super) fn reads_only(line: usize, operation: &str, method: &str) -> Option<Doubt> {
    let asks = reads(operation) && matches!(method, "POST" | "PATCH");
    let why = "it may only read, by its name: if nothing comes of calling it twice, add `reads_only: Yes`, and clients \
               repeat it after failures";
    asks.then(|| Doubt::new(line, operation, why))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_post_that_is_called_like_a_query_is_asked_about() {
        let asks = |name, method| reads_only(1, name, method).is_some();
        assert!(asks("ListAssetSummary", "POST") && asks("BatchShowThings", "POST"));
        assert!(!asks("ListAssets", "GET") && !asks("CreateList", "POST"));
        assert!(!asks("BatchDeleteThings", "POST"));
    }
}
