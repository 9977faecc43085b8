//! The emulator's time, which tests stop and move.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use huaweicloud_media::jiff::{SignedDuration, Timestamp};

use crate::Clock;

/// A time that can be stopped, moved and released. Clones are the same time.
///
/// It is that of the library: when assets are created, and when their states change. Signatures are always held against
/// the clock of the machine, which their clients go by.
#[derive(Clone, Debug)]
pub struct Time(Arc<Mutex<State>>);

#[derive(Clone, Debug)]
struct State {
    clock: Clock,
    stopped: Option<Timestamp>,
    ahead: SignedDuration,
}

/// Why a text is no time to go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeError(String);

impl fmt::Display for TimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is no time: write one like `2026-01-16T08:00:00Z`, at which the clock stops, or move it like `+90s`, `+2h`",
            self.0
        )
    }
}

impl std::error::Error for TimeError {}

impl Time {
    /// The time of this clock.
    pub fn new(clock: Clock) -> Self {
        Self(Arc::new(Mutex::new(State {
            clock,
            stopped: None,
            ahead: SignedDuration::ZERO,
        })))
    }

    /// The time.
    pub fn now(&self) -> Timestamp {
        let state = self.lock();
        let now = state.stopped.unwrap_or_else(|| state.clock.now());
        now.checked_add(state.ahead).unwrap_or(now)
    }

    /// Stops at a time, `2026-01-16T08:00:00Z`, or moves on, `+90s`.
    pub fn set(&self, text: &str) -> Result<(), TimeError> {
        let wrong = || TimeError(text.to_owned());
        let mut state = self.lock();
        if let Some(step) = text.strip_prefix('+') {
            let step: SignedDuration = step.parse().map_err(|_| wrong())?;
            let ahead = state.ahead.checked_add(step).ok_or_else(wrong)?;
            let start = state.stopped.unwrap_or_else(|| state.clock.now());
            start.checked_add(ahead).map_err(|_| wrong())?;
            state.ahead = ahead;
        } else {
            state.stopped = Some(text.parse().map_err(|_| wrong())?);
            state.ahead = SignedDuration::ZERO;
        }
        Ok(())
    }

    /// Goes by the clock again.
    pub fn release(&self) {
        let mut state = self.lock();
        state.stopped = None;
        state.ahead = SignedDuration::ZERO;
    }

    /// This time as the clock of a library.
    pub(crate) fn clock(&self) -> Clock {
        let time = self.clone();
        Clock::new(move || time.now())
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_stops_moves_and_goes_on() {
        let start: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let time = Time::new(Clock::fixed(start));
        time.set("2019-07-04T14:43:03Z").unwrap();
        time.set("+90s").unwrap();
        assert_eq!(time.now().to_string(), "2019-07-04T14:44:33Z");
        assert_eq!(time.clock().now(), time.now());
        time.set("+99999999h").unwrap_err();
        assert_eq!(time.now().to_string(), "2019-07-04T14:44:33Z");
        time.release();
        assert_eq!(time.now(), start);
        let error = time.set("tomorrow").unwrap_err().to_string();
        assert!(
            error.contains("`tomorrow`") && error.contains("+2h"),
            "{error}"
        );
    }
}
