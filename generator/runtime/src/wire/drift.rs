//! Differences between what arrives and its page, reported by path where reading passes over them.
//!
//! Reading is lenient in a few places, and each of them calls [`report`]. That does nothing unless
//! the thread is inside [`watch`] or [`receive`], which also make objects and arrays keep track of the
//! path; otherwise it costs one look at a flag per object.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::fmt::Write as _;

use crate::wire::surprise::{Drift, Surprise};
#[cfg(feature = "server")]
use crate::wire::violation::Problem;

thread_local! {
    static WATCHING: Cell<Watching> = const { Cell::new(Watching::Nothing) };
    static WATCH: RefCell<Watch> = const { RefCell::new(Watch::new()) };
    /// Whether what is read can be nothing but text, whatever the page says that it is.
    static ONLY_TEXT: Cell<bool> = const { Cell::new(false) };
}

/// What becomes of a difference.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Watching {
    /// Nothing.
    Nothing,
    /// It is found, with its path.
    Response,
    /// That there is one is known.
    #[cfg(feature = "server")]
    Glance,
    /// It is found, with its path, and so is what is missing or repeated.
    #[cfg(feature = "server")]
    Request,
}

struct Watch {
    steps: Vec<Step>,
    found: Vec<(String, Surprise)>,
    #[cfg(feature = "server")]
    problems: Vec<(String, Problem)>,
    /// How many of them count, and how many may pass.
    #[cfg(feature = "server")]
    told: [usize; 2],
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
            #[cfg(feature = "server")]
            problems: Vec::new(),
            #[cfg(feature = "server")]
            told: [0; 2],
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

/// Watches as long as `read` takes, even if it panics.
fn watching<T>(what: Watching, read: impl FnOnce() -> T) -> (T, Watch) {
    struct Stop;

    impl Drop for Stop {
        fn drop(&mut self) {
            WATCHING.set(Watching::Nothing);
        }
    }

    WATCH.replace(Watch::new());
    WATCHING.set(what);
    let stop = Stop;
    let read = read();
    drop(stop);
    (read, WATCH.replace(Watch::new()))
}

/// Collects what reading passes over; nothing of what cannot be read in the end.
pub(crate) fn watch(operation: &'static str, succeeds: impl FnOnce() -> bool) -> Vec<Drift> {
    let (succeeded, watch) = watching(Watching::Response, succeeds);
    if !succeeded {
        return Vec::new();
    }
    first_of_each_place(operation, watch.found)
}

/// Of several differences in one place, the first; but that a value is not listed follows from its kind.
fn first_of_each_place(operation: &'static str, found: Vec<(String, Surprise)>) -> Vec<Drift> {
    let mut drifts: Vec<Drift> = Vec::new();
    let mut places = HashMap::new();
    for (path, surprise) in found {
        let known = places
            .get(&path)
            .and_then(|place: &usize| drifts.get_mut(*place));
        match known {
            Some(first) if first.surprise == Surprise::UnknownValue => first.surprise = surprise,
            Some(_) => {}
            None => {
                places.insert(path.clone(), drifts.len());
                drifts.push(Drift {
                    operation,
                    path,
                    surprise,
                });
            }
        }
    }
    drifts
}

/// Reads what was received, and collects all that is wrong with it.
///
/// Keeping track of the path costs time: what is as documented is read once and without.
#[cfg(feature = "server")]
pub(crate) fn receive<T>(read: impl Fn() -> T) -> (T, Vec<(String, Problem)>) {
    let (value, watch) = watching(Watching::Glance, &read);
    if watch.problems.is_empty() {
        return (value, Vec::new());
    }
    let (value, watch) = watching(Watching::Request, read);
    (value, watch.problems)
}

/// Whether the path is kept track of.
#[inline]
pub(crate) fn is_watching() -> bool {
    match WATCHING.get() {
        Watching::Nothing => false,
        Watching::Response => true,
        #[cfg(feature = "server")]
        Watching::Glance => false,
        #[cfg(feature = "server")]
        Watching::Request => true,
    }
}

/// Whether a request is received: then nothing may be missing or repeated.
#[cfg(feature = "server")]
#[inline]
pub(crate) fn is_receiving() -> bool {
    matches!(WATCHING.get(), Watching::Glance | Watching::Request)
}

/// What nobody receives is never checked like it.
#[cfg(not(feature = "server"))]
#[inline]
pub(crate) const fn is_receiving() -> bool {
    false
}

/// Goes to a member; says how much has been found so far.
#[cold]
pub(crate) fn enter_member(name: &str) -> usize {
    enter(Step::Member(name.to_owned()))
}

/// Goes to an item, likewise.
#[cold]
pub(crate) fn enter_item(index: usize) -> usize {
    enter(Step::Item(index))
}

fn enter(step: Step) -> usize {
    WATCH.with_borrow_mut(|watch| {
        watch.steps.push(step);
        watch.found.len()
    })
}

/// Leaves an item, which is `null` if it is absent and nothing was found in it.
#[cold]
pub(crate) fn leave_item(found_before: usize, is_absent: bool) {
    let found = WATCH.with_borrow(|watch| watch.found.len());
    if is_absent && found == found_before && !is_receiving() {
        report(Surprise::NullItem);
    }
    leave();
}

#[cold]
pub(crate) fn leave() {
    WATCH.with_borrow_mut(|watch| _ = watch.steps.pop());
}

/// Reads from where there is nothing but text: a number in a text is of the kind that the page promises.
pub(crate) fn from_text<T>(read: impl FnOnce() -> T) -> T {
    let before = ONLY_TEXT.replace(true);
    let read = read();
    ONLY_TEXT.set(before);
    read
}

/// Whether there is nothing but text.
pub(crate) fn is_only_text() -> bool {
    ONLY_TEXT.get()
}

/// Drops what has been found so far: what was read turned out to be something else.
pub(crate) fn forget() {
    if is_watching() {
        WATCH.replace(Watch::new());
    }
}

/// What is expected where only the page knows it.
pub(crate) const DOCUMENTED: &str = "of the documented kind";

/// Reports a value of another kind than that.
#[cold]
#[cfg_attr(
    not(feature = "server"),
    expect(unused_variables, reason = "nobody is told")
)]
pub(crate) fn wrong_kind(expected: &'static str) {
    #[cfg(feature = "server")]
    if is_receiving() {
        return problem(Problem::WrongKind { expected });
    }
    report(Surprise::WrongKind);
}

/// Reports a number that its member cannot hold.
#[cold]
#[cfg_attr(
    not(feature = "server"),
    expect(unused_variables, reason = "nobody is told")
)]
pub(crate) fn out_of_range(expected: &'static str) {
    #[cfg(feature = "server")]
    if is_receiving() {
        return problem(Problem::WrongKind { expected });
    }
    report(Surprise::OutOfRange);
}

/// Reports a value that the page does not list.
#[cold]
#[cfg_attr(
    not(feature = "server"),
    expect(unused_variables, reason = "nobody is told")
)]
pub(crate) fn unknown_value(nearest: impl FnOnce() -> Option<String>) {
    #[cfg(feature = "server")]
    if is_receiving() {
        let nearest = nearest();
        return problem(Problem::UnknownValue { nearest });
    }
    report(Surprise::UnknownValue);
}

/// Reports a difference in a header.
#[cold]
pub(crate) fn report_at(name: &str, surprise: Surprise) {
    if is_watching() {
        enter_member(name);
        report(surprise);
        leave();
    }
}

/// Reports what was found before the reading that has just been.
pub(crate) fn report_before(found: Vec<(String, Surprise)>) {
    if WATCHING.get() == Watching::Response {
        WATCH.with_borrow_mut(|watch| drop(watch.found.splice(0..0, found)));
    }
}

/// Reports what reading passes over at the place where it stands.
#[cold]
pub(crate) fn report(surprise: Surprise) {
    match WATCHING.get() {
        Watching::Nothing => {}
        Watching::Response => WATCH.with_borrow_mut(|watch| {
            let path = watch.path();
            watch.found.push((path, surprise));
        }),
        #[cfg(feature = "server")]
        Watching::Glance | Watching::Request => problem(match surprise {
            Surprise::UnknownMember => Problem::UnknownMember,
            Surprise::UnknownValue => Problem::UnknownValue { nearest: None },
            _ => Problem::WrongKind {
                expected: DOCUMENTED,
            },
        }),
    }
}

/// Reports what is wrong with a request at the place where it stands.
#[cfg(feature = "server")]
#[cold]
pub(crate) fn problem(problem: Problem) {
    WATCH.with_borrow_mut(|watch| {
        // What may pass takes no room from what may not.
        let class = usize::from(problem.may_pass());
        if watch.told[class] == Problem::MOST {
            return;
        }
        let path = watch.path();
        // The first problem of a place is the one that the others follow from, unless it may pass. That it is missing may
        // follow from its kind, but counts where kinds do not.
        let is_missing = problem == Problem::Missing;
        let mut found = watch.problems.iter_mut();
        let found = found
            .find(|(found, first)| *found == path && (*first == Problem::Missing) == is_missing);
        match found {
            Some((_, first @ Problem::UnknownValue { .. })) => *first = problem,
            Some(_) => {}
            None => {
                watch.told[class] += 1;
                watch.problems.push((path, problem));
            }
        }
    });
}

/// Reports a member that is missing.
#[cfg(feature = "server")]
#[cold]
pub(crate) fn missing(name: &str) {
    enter_member(name);
    problem(Problem::Missing);
    leave();
}

/// What nobody receives has nothing missing.
#[cfg(not(feature = "server"))]
pub(crate) fn missing(_name: &str) {}

/// Reports what comes more than once.
#[cfg(feature = "server")]
#[cold]
pub(crate) fn repeated() {
    if is_receiving() {
        problem(Problem::Repeated);
    }
}

/// Of what nobody receives, the last counts.
#[cfg(not(feature = "server"))]
pub(crate) fn repeated() {}

/// Reports what is no text in UTF-8.
#[cfg(feature = "server")]
#[cold]
pub(crate) fn not_text() {
    if is_receiving() {
        problem(Problem::NotText);
    }
}

/// What nobody receives is left out.
#[cfg(not(feature = "server"))]
pub(crate) fn not_text() {}

/// Reports a value other than the one that is always sent.
#[cfg(feature = "server")]
#[cold]
pub(crate) fn not_the_constant(value: &'static str) {
    problem(Problem::NotTheConstant { value });
}

/// What nobody receives is taken as it is.
#[cfg(not(feature = "server"))]
pub(crate) fn not_the_constant(_value: &'static str) {}

/// The names of an object's members or a map's keys that were read, to find those that come twice.
#[cfg(feature = "server")]
#[derive(Default)]
pub(crate) struct Names<'de> {
    few: Vec<std::borrow::Cow<'de, str>>,
    many: std::collections::HashSet<std::borrow::Cow<'de, str>>,
}

#[cfg(feature = "server")]
impl<'de> Names<'de> {
    /// Reports the name, where the path already is, if it was read before.
    pub(crate) fn read(&mut self, name: std::borrow::Cow<'de, str>) {
        let is_new = if self.few.len() < 16 {
            let is_new = !self.few.contains(&name);
            self.few.push(name);
            is_new
        } else {
            !self.few.contains(&name) && self.many.insert(name)
        };
        if !is_new {
            problem(Problem::Repeated);
        }
    }

    /// Whether the name was read.
    pub(crate) fn contains(&self, name: &str) -> bool {
        self.many.contains(name) || self.few.iter().any(|found| found == name)
    }
}
