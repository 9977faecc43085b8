//! Until the merge.
pub(crate) fn documented_response(_: &str) -> Option<(u16, &'static str)> {
    None
}
