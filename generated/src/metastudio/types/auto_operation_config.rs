// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Rfc3339Time, object};

use super::AutoOperation;

/// One task that the service carries out on the asset by itself.
///
/// Source: Creating an Asset, table 21.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct AutoOperationConfig {
    /// What the service does to the asset.
    pub operation: Option<AutoOperation>,

    /// Moment at which the asset expires, for example `2025-01-10T00:00:00Z`.
    ///
    /// RFC 3339 on the wire.
    pub operation_time: Option<Rfc3339Time>,
}

object! {
    AutoOperationConfig {
        operation = "operation";
        operation_time = "operation_time";
    }
}

impl AutoOperationConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the service does to the asset.
    pub fn operation(mut self, operation: impl Into<AutoOperation>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Moment at which the asset expires, for example `2025-01-10T00:00:00Z`. RFC 3339 on the wire.
    pub fn operation_time(mut self, operation_time: impl Into<Rfc3339Time>) -> Self {
        self.operation_time = Some(operation_time.into());
        self
    }
}
