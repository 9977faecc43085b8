//! The settings of a client, with their defaults.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;

use super::attempt::Attempt;
use super::endpoints::Endpoints;
use super::retry::Retry;
use crate::wire::binary::Binary;
use crate::wire::surprise::Drift;

/// What the builder was told.
pub(super) struct Settings {
    pub(super) region: Option<String>,
    pub(super) endpoint: Option<String>,
    pub(super) endpoints: Endpoints,
    /// By the name of the service.
    pub(super) service_endpoints: BTreeMap<&'static str, String>,
    /// By the name of the service.
    pub(super) service_projects: BTreeMap<&'static str, String>,
    pub(super) retry: Retry,
    pub(super) correct_clock: bool,
    pub(super) clock: Arc<Clock>,
    pub(super) on_drift: Option<Arc<OnDrift>>,
    pub(super) user_agent: Option<String>,
    pub(super) before_signing: Vec<Arc<OnRequest>>,
    pub(super) after_signing: Vec<Arc<OnRequest>>,
    pub(super) after_attempt: Vec<Arc<OnAttempt>>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            region: None,
            endpoint: None,
            endpoints: Endpoints::default(),
            service_endpoints: BTreeMap::new(),
            service_projects: BTreeMap::new(),
            retry: Retry::default(),
            correct_clock: false,
            clock: Arc::new(Timestamp::now),
            on_drift: None,
            user_agent: None,
            before_signing: Vec::new(),
            after_signing: Vec::new(),
            after_attempt: Vec::new(),
        }
    }
}

pub(super) type Clock = dyn Fn() -> Timestamp + Send + Sync;
pub(super) type OnDrift = dyn Fn(&Drift) + Send + Sync;
pub(super) type OnRequest = dyn Fn(&mut http::Request<Binary>) + Send + Sync;
pub(super) type OnAttempt = dyn Fn(&Attempt<'_>) + Send + Sync;
