//! The error of a state that was waited for in vain.

use std::fmt;
use std::time::Duration;

/// Why nobody waits any longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WaitError {
    /// The time is over.
    #[non_exhaustive]
    Elapsed {
        /// How long was waited.
        waited: Duration,
        /// How often the operation was called.
        calls: u32,
    },
    /// Whoever waited has given up.
    Cancelled,
}

impl fmt::Display for WaitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Elapsed { waited, calls } => write!(
                f,
                "what was waited for has not come in {waited:?} and {calls} calls; Wait::at_most \
                 allows more"
            ),
            Self::Cancelled => f.write_str("waiting was cancelled"),
        }
    }
}

impl std::error::Error for WaitError {}
