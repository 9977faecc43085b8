//! Where the emulator's time comes from: the one place that looks at the clock of the machine.

use std::fmt;
use std::sync::Arc;

use huaweicloud_runtime::jiff::Timestamp;

/// What says which time it is.
///
/// ```
/// use emulator::Clock;
///
/// let clock = Clock::fixed("2019-07-04T14:43:03Z".parse()?);
/// assert_eq!(clock.now().to_string(), "2019-07-04T14:43:03Z");
/// # Ok::<(), huaweicloud_runtime::jiff::Error>(())
/// ```
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> Timestamp + Send + Sync>);

impl Clock {
    /// The clock of the machine.
    #[expect(clippy::disallowed_methods, reason = "all others ask this clock")]
    pub fn system() -> Self {
        Self::new(Timestamp::now)
    }

    /// A clock that stands still.
    pub fn fixed(time: Timestamp) -> Self {
        Self::new(move || time)
    }

    /// A clock that a test moves, or whatever else tells the time.
    pub fn new(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    /// The time.
    pub fn now(&self) -> Timestamp {
        (self.0)()
    }
}

impl Default for Clock {
    /// The clock of the machine.
    fn default() -> Self {
        Self::system()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}
