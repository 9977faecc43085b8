//! Shares a failed look-up among the calls that were waiting for it, so that each need not fail anew.
//!
//! Calls take turns at asking for a project or a key. Without this, each of a thousand calls would
//! wait for the time-outs of all before it.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

/// The last time that asking failed.
pub(crate) struct LastFailure<E> {
    /// How many times was asked.
    turns: AtomicU64,
    last: Mutex<Option<(u64, E)>>,
}

/// How many times was asked before something.
#[derive(Clone, Copy)]
pub(crate) struct Turn(u64);

impl<E: Clone> LastFailure<E> {
    /// To be called before waiting for a turn.
    pub(crate) fn before(&self) -> Turn {
        Turn(self.turns.load(Ordering::Relaxed))
    }

    /// The failure of a turn that began after the call came: its answer is as good as one's own.
    pub(crate) fn since(&self, before: Turn) -> Option<E> {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let (turn, error) = last.as_ref()?;
        (*turn > before.0).then(|| error.clone())
    }

    /// To be called when asking begins.
    pub(crate) fn begin(&self) -> Turn {
        Turn(self.turns.fetch_add(1, Ordering::Relaxed) + 1)
    }

    /// To be called when asking has failed.
    pub(crate) fn note(&self, turn: Turn, error: E) -> E {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        *last = Some((turn.0, error.clone()));
        error
    }
}

impl<E> Default for LastFailure<E> {
    fn default() -> Self {
        Self {
            turns: AtomicU64::new(0),
            last: Mutex::new(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_failure_of_a_later_turn_is_shared() {
        let failure = LastFailure::default();
        let first = failure.before();
        let turn = failure.begin();
        let while_the_first_asked = failure.before();
        failure.note(turn, "no");
        assert_eq!(failure.since(first), Some("no"));
        assert_eq!(failure.since(while_the_first_asked), None);
        assert_eq!(failure.since(failure.before()), None);
    }
}
