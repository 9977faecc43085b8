//! Whether an operation only reads although its method does not say so: no page says so, and so a person is asked.

use crate::read::Doubt;

/// How the names of operations begin that only read, perhaps behind `Batch`.
const READS: [&str; 6] = ["List", "Show", "Query", "Search", "Get", "Count"];

/// A question, with the YAML that says so.
pub(super) fn reads_only(line: usize, operation: &str, method: &str) -> Option<Doubt> {
    let name = operation.strip_prefix("Batch").unwrap_or(operation);
    let reads = READS.iter().any(|word| name.starts_with(word));
    let asks = reads && matches!(method, "POST" | "PATCH");
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
