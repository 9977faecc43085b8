//! What a service makes of a request before it reads it: the two amendments that the rules of tables describe.

/// What is done to the members of a request that arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amendment {
    /// Members that have no effect are cleared.
    WithoutIgnored,
    /// Members that are absent get their documented defaults.
    WithDefaults,
}
