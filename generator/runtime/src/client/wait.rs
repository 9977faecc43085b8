//! Waiting for a state: an operation again and again, until what it returns is what was waited for.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::options::Options;
use super::sender::Sender;
use super::stopwatch::Stopwatch;
use crate::errors::Error;
use crate::errors::wait::WaitError;
use crate::operation::Operation;

/// How often one looks whether something has come about, and for how long.
///
/// ```
/// use std::time::Duration;
///
/// # use huaweicloud_runtime::Wait;
///
/// let steady = Wait::every(Duration::from_secs(5)).at_most(Duration::from_secs(30 * 60));
/// let growing = Wait::every(Duration::from_secs(1)).growing_to(Duration::from_secs(30));
/// ```
#[derive(Clone)]
pub struct Wait {
    delay: Duration,
    longest: Duration,
    limit: Duration,
    cancelled: Option<Arc<Cancelled>>,
}

type Cancelled = dyn Fn() -> bool + Send + Sync;

/// How long it takes at most until a cancellation is noticed.
const NOTICE: Duration = Duration::from_millis(100);

impl Wait {
    /// With this delay between two calls, for ten minutes at most.
    pub fn every(delay: Duration) -> Self {
        Self {
            delay,
            longest: delay,
            limit: Duration::from_secs(10 * 60),
            cancelled: None,
        }
    }

    /// Doubles the delay after each call, up to this one.
    #[must_use]
    pub fn growing_to(mut self, longest: Duration) -> Self {
        self.longest = longest.max(self.delay);
        self
    }

    /// How long to wait at most, calls included. The last call is made at its end.
    #[must_use]
    pub fn at_most(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Asks before every call, and every 100 milliseconds in between, whether to give up.
    ///
    /// An async wait also ends when its future is dropped; a blocking one has only this.
    #[must_use]
    pub fn cancelled_by(mut self, is_cancelled: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        self.cancelled = Some(Arc::new(is_cancelled));
        self
    }

    fn is_cancelled(&self) -> bool {
        self.cancelled.as_ref().is_some_and(|it| it())
    }
}

impl fmt::Debug for Wait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("delay", &self.delay)
            .field("longest", &self.longest)
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}

impl Sender {
    /// Calls an operation until its value is what was waited for.
    pub(crate) async fn wait_until<O: Operation + Sync>(
        &self,
        operation: &O,
        options: &Options,
        wait: &Wait,
        mut is_there: impl FnMut(&O::Response) -> bool,
    ) -> Result<O::Response, Error> {
        let fails = |error| Error::Wait {
            operation: O::NAME,
            error,
        };
        let clock = Stopwatch::start();
        // In tests, sleeping takes no time.
        let mut slept = Duration::ZERO;
        let mut delay = wait.delay;
        let mut calls = 0;
        loop {
            if wait.is_cancelled() {
                return Err(fails(WaitError::Cancelled));
            }
            let value = self.call(operation, options).await?.value;
            calls += 1;
            if is_there(&value) {
                return Ok(value);
            }
            let waited = slept.max(clock.elapsed());
            let left = wait.limit.saturating_sub(waited);
            if left.is_zero() {
                return Err(fails(WaitError::Elapsed { waited, calls }));
            }
            let next = delay.min(left);
            if !self.sleep(next, wait).await {
                return Err(fails(WaitError::Cancelled));
            }
            slept = slept.saturating_add(next);
            delay = delay.saturating_mul(2).min(wait.longest);
        }
    }

    /// Sleeps; whether nobody has cancelled it.
    async fn sleep(&self, mut duration: Duration, wait: &Wait) -> bool {
        if wait.cancelled.is_none() {
            self.rest(duration).await;
            return true;
        }
        while !duration.is_zero() && !wait.is_cancelled() {
            let piece = duration.min(NOTICE);
            self.rest(piece).await;
            duration -= piece;
        }
        duration.is_zero()
    }
}
