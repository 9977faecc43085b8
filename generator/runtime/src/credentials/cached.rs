//! Keeps what a provider handed out, and asks it again before that ends: once for all calls.

use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};

use super::issued::IssuedCredentials;
use super::last_failure::LastFailure;
use super::provide::{AnyProvider, ProvideContext, ProvideCredentials};
use crate::errors::credentials::CredentialsError;

/// How long to be content with what is about to end, after asking for the next in vain.
const PAUSE: SignedDuration = SignedDuration::from_mins(1);

/// A provider, and what it handed out last.
pub(super) struct Cached {
    provider: Box<dyn AnyProvider>,
    /// What kind of provider it is, for `Debug`.
    pub(super) name: &'static str,
    held: Mutex<Option<Held>>,
    /// Whoever asks holds it.
    turn: tokio::sync::Mutex<()>,
    failure: LastFailure<CredentialsError>,
}

struct Held {
    issued: IssuedCredentials,
    at: Timestamp,
    /// When the provider was last asked.
    asked: Timestamp,
}

impl Held {
    fn is_due(&self, now: Timestamp) -> bool {
        self.issued.is_due(self.at, now) && now.duration_since(self.asked) >= PAUSE
    }
}

impl Cached {
    pub(super) fn new<P: ProvideCredentials>(provider: P) -> Self {
        Self {
            provider: Box::new(provider),
            name: std::any::type_name::<P>(),
            held: Mutex::default(),
            turn: tokio::sync::Mutex::default(),
            failure: LastFailure::default(),
        }
    }

    /// What is good at the time of the context; callers that have nothing wait for one answer together.
    pub(super) async fn issue(
        &self,
        context: &ProvideContext<'_>,
    ) -> Result<IssuedCredentials, CredentialsError> {
        let now = context.now();
        let before = self.failure.before();
        let _turn = match self.kept(now) {
            Some((issued, false)) => return Ok(issued),
            // One call renews it, the others go on with what there is.
            Some((issued, true)) => match self.turn.try_lock() {
                Ok(turn) => turn,
                Err(_) => return Ok(issued),
            },
            None => self.turn.lock().await,
        };
        // Whoever had the turn before may have brought an answer.
        let kept = self.kept(now);
        if let Some((issued, false)) = kept {
            return Ok(issued);
        }
        let asked = match self.failure.since(before) {
            Some(error) => Err(error),
            None => self.ask(context).await,
        };
        // What there is is still good for a while, and the provider may come back.
        asked.or_else(|error| kept.map(|(issued, _)| issued).ok_or(error))
    }

    async fn ask(
        &self,
        context: &ProvideContext<'_>,
    ) -> Result<IssuedCredentials, CredentialsError> {
        let now = context.now();
        let turn = self.failure.begin();
        // Before waiting: whoever loses patience meanwhile must not leave the next call to ask, too.
        if let Some(held) = &mut *self.held() {
            held.asked = now;
        }
        let answer = self.provider.provide_any(context).await;
        let issued = answer.and_then(|issued| {
            let unusable = |reason| Err(CredentialsError::new("what was provided", reason));
            match issued {
                issued if issued.is_empty() => unusable("the key or the token is empty"),
                issued if !issued.is_valid(now) => unusable("it has expired already"),
                issued => Ok(issued),
            }
        });
        let issued = issued.map_err(|error| self.failure.note(turn, error))?;
        *self.held() = Some(Held {
            issued: issued.clone(),
            at: now,
            asked: now,
        });
        Ok(issued)
    }

    /// What is held and still good, and whether it is time for the next.
    fn kept(&self, now: Timestamp) -> Option<(IssuedCredentials, bool)> {
        let held = self.held();
        let held = held.as_ref().filter(|held| held.issued.is_valid(now))?;
        Some((held.issued.clone(), held.is_due(now)))
    }

    fn held(&self) -> MutexGuard<'_, Option<Held>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
