//! Digits of numbers: serde hands a number on as a float where it has a fraction or no integer holds it, and a float
//! does not know how it was written.
//!
//! Where that matters, in a text or an integer, the body is read once more, each number by its digits. All others are
//! read once, and pay nothing.

use std::cell::Cell;

use crate::wire::drift;

/// From here on, not every integer is a float.
pub(crate) const EXACT_FLOATS: f64 = 9_007_199_254_740_992.0;

thread_local! {
    static DIGITS: Cell<Digits> = const { Cell::new(Digits::AsFloats) };
}

/// What is known of the digits of what is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Digits {
    /// Numbers come as serde has them, and none has lost a digit so far.
    AsFloats,
    /// One may have lost some.
    Lost,
    /// Numbers come as they are written.
    Exact,
}

/// Reads a body, and again if digits were lost.
pub(crate) fn keeping<T>(read: impl Fn() -> T) -> T {
    /// Ends it even if reading panics.
    struct Stop;

    impl Drop for Stop {
        fn drop(&mut self) {
            DIGITS.set(Digits::AsFloats);
        }
    }

    let _stop = Stop;
    let first = read();
    if DIGITS.get() != Digits::Lost {
        return first;
    }
    drift::forget();
    DIGITS.set(Digits::Exact);
    read()
}

/// Notes that a number came as a float where its digits matter.
#[cold]
pub(crate) fn lost() {
    if DIGITS.get() == Digits::AsFloats {
        DIGITS.set(Digits::Lost);
    }
}

/// Whether numbers are read by their digits.
#[inline]
pub(crate) fn are_exact() -> bool {
    DIGITS.get() == Digits::Exact
}
