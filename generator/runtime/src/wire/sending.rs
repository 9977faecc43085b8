//! Whether what is written is being sent: members that only the service sets stay out of requests.
//!
//! Objects are written in one way, for a request as for a file. Only the body of a request leaves something out, so
//! whoever writes one does it inside of [`sending`].

use std::cell::Cell;

thread_local! {
    static SENDING: Cell<bool> = const { Cell::new(false) };
}

/// Writes something that is sent.
pub(crate) fn sending<T>(write: impl FnOnce() -> T) -> T {
    /// Ends it even if writing panics.
    struct Stop;

    impl Drop for Stop {
        fn drop(&mut self) {
            SENDING.set(false);
        }
    }

    SENDING.set(true);
    let _stop = Stop;
    write()
}

/// Whether what is written now is sent.
pub fn is_sending() -> bool {
    SENDING.get()
}
