//! The settings of a client, with their defaults.

use std::sync::Arc;

use jiff::Timestamp;

use super::retry::Retry;
use crate::wire::surprise::Drift;

/// What the builder was told.
pub(super) struct Settings {
    pub(super) region: Option<String>,
    pub(super) endpoint: Option<String>,
    pub(super) retry: Retry,
    pub(super) correct_clock: bool,
    pub(super) clock: Arc<Clock>,
    pub(super) on_drift: Option<Arc<OnDrift>>,
    pub(super) user_agent: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            region: None,
            endpoint: None,
            retry: Retry::default(),
            correct_clock: false,
            clock: Arc::new(Timestamp::now),
            on_drift: None,
            user_agent: None,
        }
    }
}

pub(super) type Clock = dyn Fn() -> Timestamp + Send + Sync;
pub(super) type OnDrift = dyn Fn(&Drift) + Send + Sync;
