//! Differences between a response and its page, reported by path where reading passes over them.
//!
//! Reading is lenient in a few places, and each of them calls [`report`]. That does nothing unless
//! the thread is inside [`watch`], which also makes objects and arrays keep track of the path;
//! otherwise it costs one look at a flag per object.

use std::cell::{Cell, RefCell};
use std::fmt::{self, Write as _};

/// One difference between a response and its page. The value itself is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Drift {
    /// The name of the operation.
    pub operation: &'static str,
    /// The path of the member in the body, such as `asset_info_array[0].status`.
    pub path: String,
    /// What is different.
    pub surprise: Surprise,
}

/// What is different from the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Surprise {
    /// The page has no such member.
    UnknownMember,
    /// The page does not list the value, which is kept.
    UnknownValue,
    /// The value is of another kind than the page says: converted if that makes sense, else absent.
    WrongKind,
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.surprise {
            Surprise::UnknownMember => "a member that the page does not have",
            Surprise::UnknownValue => "a value that the page does not list",
            Surprise::WrongKind => "a value of another kind than on the page",
        };
        write!(f, "{}: {} is {what}", self.operation, self.path)
    }
}

thread_local! {
    static WATCHING: Cell<bool> = const { Cell::new(false) };
    static WATCH: RefCell<Watch> = const { RefCell::new(Watch::new()) };
}

struct Watch {
    steps: Vec<Step>,
    found: Vec<(String, Surprise)>,
}

enum Step {
    Member(String),
    Item(usize),
}

impl Watch {
    const fn new() -> Self {
        Self {
            steps: Vec::new(),
            found: Vec::new(),
        }
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for step in &self.steps {
            match step {
                Step::Member(name) if path.is_empty() => path.push_str(name),
                Step::Member(name) => path.extend([".", name]),
                // Writing to a string cannot fail.
                Step::Item(index) => _ = write!(path, "[{index}]"),
            }
        }
        path
    }
}

/// Collects what reading passes over; nothing of what cannot be read in the end.
pub(crate) fn watch(operation: &'static str, succeeds: impl FnOnce() -> bool) -> Vec<Drift> {
    /// Stops watching even if reading panics.
    struct Stop;

    impl Drop for Stop {
        fn drop(&mut self) {
            WATCHING.set(false);
        }
    }

    WATCH.replace(Watch::new());
    WATCHING.set(true);
    let stop = Stop;
    let succeeded = succeeds();
    drop(stop);
    let found = WATCH.replace(Watch::new()).found;
    if !succeeded {
        return Vec::new();
    }
    let drift = |(path, surprise)| Drift {
        operation,
        path,
        surprise,
    };
    found.into_iter().map(drift).collect()
}

#[inline]
pub(crate) fn is_watching() -> bool {
    WATCHING.get()
}

#[cold]
pub(crate) fn enter_member(name: &str) {
    WATCH.with_borrow_mut(|watch| watch.steps.push(Step::Member(name.to_owned())));
}

#[cold]
pub(crate) fn enter_item(index: usize) {
    WATCH.with_borrow_mut(|watch| watch.steps.push(Step::Item(index)));
}

#[cold]
pub(crate) fn leave() {
    WATCH.with_borrow_mut(|watch| _ = watch.steps.pop());
}

/// Drops what has been found so far: what was read turned out to be something else.
pub(crate) fn forget() {
    if is_watching() {
        WATCH.replace(Watch::new());
    }
}

/// Reports what reading passes over at the place where it stands.
#[cold]
pub(crate) fn report(surprise: Surprise) {
    if is_watching() {
        WATCH.with_borrow_mut(|watch| {
            let path = watch.path();
            watch.found.push((path, surprise));
        });
    }
}
