//! Whether the pages come to an end: what has come so far, and what that says of a page and the next one.
//!
//! The service is believed about what follows as long as it gets on. A page that was there before, a marker that was
//! there before and a long row of pages with nothing new are how a service goes round in circles.

use std::collections::HashSet;

use crate::errors::paging::PagingError;
use crate::operation::paging::{Digest, Page};

/// After so many pages in a row that bring nothing new, a service that says that there is more is not believed.
const MOST_IDLE: u32 = 100;

/// What came so far.
#[derive(Default)]
pub(super) struct Progress {
    /// How many items came, and before them.
    items: usize,
    /// Whether nobody knows how many came before, as it all began at some later page: no total says anything then.
    is_rest: bool,
    /// Hashes of pages.
    pages: HashSet<u64>,
    /// Where pages began.
    markers: HashSet<String>,
    /// How many pages in a row had nothing new.
    idle: u32,
}

/// A page, and what request and response say of the one after it.
pub(super) struct Seen<'a> {
    pub(super) page: &'a Page,
    pub(super) digest: Option<Digest>,
    /// Whether it is the page before that says where the next one begins.
    pub(super) by_markers: bool,
    /// Where this page began, and where the next one begins, if they have markers.
    pub(super) markers: [Option<String>; 2],
    /// Whether there is a request for the next page.
    pub(super) has_next: bool,
}

/// What is to be done with a page.
#[derive(Debug, PartialEq)]
pub(super) enum Verdict {
    /// It is handed on, and the next one is asked for.
    Follow,
    /// It is handed on, and the next one is an error.
    Fail(PagingError),
    /// It is handed on, and the last.
    Last,
    /// It is none.
    Nothing,
    /// It is none, and an error.
    Refuse(PagingError),
}

impl Progress {
    /// Nothing yet, where so many items come before the first page that is asked for, if that is known.
    pub(super) fn after(before: Option<usize>) -> Self {
        Self {
            items: before.unwrap_or(0),
            is_rest: before.is_none(),
            ..Self::default()
        }
    }

    /// Takes note of a page.
    pub(super) fn note(&mut self, seen: &Seen<'_>) -> Verdict {
        let page = seen.page;
        let total = page.total.filter(|_| !self.is_rest);
        let is_short = total.is_some_and(|total| self.items < total);
        let claims = page.says_more || is_short && !page.is_last;
        let had_it = seen.digest.is_some_and(|it| !self.pages.insert(it.hash));
        // Numbers alone may be the same on two pages, where something else shows that the service gets on.
        let is_named = seen.digest.is_some_and(|it| it.is_named);
        let goes_on = if seen.by_markers {
            seen.has_next || page.marker.is_none()
        } else {
            total.is_some()
        };
        let [this, next] = &seen.markers;
        self.markers.extend(this.clone());
        let next_is_old = next.as_ref().is_some_and(|it| self.markers.contains(it));
        if had_it && (is_named || !goes_on || next_is_old) {
            let goes_elsewhere = seen.by_markers && seen.has_next && !next_is_old;
            return if claims || goes_elsewhere {
                Verdict::Refuse(PagingError::Repeated)
            } else {
                Verdict::Nothing
            };
        }
        self.items += page.items;
        self.idle = match seen.digest {
            // A total comes nearer with every page.
            Some(_) if !had_it || total.is_some() => 0,
            _ => self.idle + 1,
        };
        let is_whole = page.total.is_some_and(|total| self.items >= total);
        if !seen.has_next {
            return match (page.says_more, &page.marker) {
                (true, Some(_)) => Verdict::Fail(PagingError::Circle),
                (true, None) => Verdict::Fail(PagingError::NoNext),
                (false, _) => Verdict::Last,
            };
        }
        if page.says_more && next_is_old {
            Verdict::Fail(PagingError::Circle)
        } else if !page.says_more && (next_is_old || is_whole) {
            Verdict::Last
        } else if self.idle >= MOST_IDLE {
            Verdict::Fail(PagingError::Idle(self.idle))
        } else {
            Verdict::Follow
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(items: usize, says_more: bool, total: Option<usize>) -> Page {
        Page {
            items,
            is_last: false,
            says_more,
            limit: None,
            total,
            marker: None,
        }
    }

    fn note(progress: &mut Progress, page: &Page, hash: Option<(u64, bool)>) -> Verdict {
        progress.note(&Seen {
            page,
            digest: hash.map(|(hash, is_named)| Digest { hash, is_named }),
            by_markers: false,
            markers: [None, None],
            has_next: true,
        })
    }

    #[test]
    fn a_page_that_was_there_before_is_an_error_only_if_there_is_to_be_more() {
        for (says_more, verdict) in [
            (true, Verdict::Refuse(PagingError::Repeated)),
            (false, Verdict::Nothing),
        ] {
            let mut progress = Progress::default();
            let page = page(1, says_more, None);
            assert_eq!(note(&mut progress, &page, Some((1, true))), Verdict::Follow);
            assert_eq!(note(&mut progress, &page, Some((2, true))), Verdict::Follow);
            assert_eq!(note(&mut progress, &page, Some((1, true))), verdict);
        }
    }

    #[test]
    fn mere_numbers_may_repeat_until_all_have_come() {
        let mut progress = Progress::default();
        let page = page(1, false, Some(3));
        assert_eq!(
            note(&mut progress, &page, Some((1, false))),
            Verdict::Follow
        );
        assert_eq!(
            note(&mut progress, &page, Some((1, false))),
            Verdict::Follow
        );
        assert_eq!(note(&mut progress, &page, Some((1, false))), Verdict::Last);
    }

    #[test]
    fn whoever_began_at_a_later_page_does_not_know_what_is_missing() {
        for (before, verdict) in [
            (None, Verdict::Nothing),
            (Some(0), Verdict::Refuse(PagingError::Repeated)),
            (Some(8), Verdict::Refuse(PagingError::Repeated)),
        ] {
            let mut progress = Progress::after(before);
            let page = page(1, false, Some(10));
            assert_eq!(note(&mut progress, &page, Some((1, true))), Verdict::Follow);
            assert_eq!(note(&mut progress, &page, Some((1, true))), verdict);
        }
        let mut progress = Progress::after(None);
        let number = page(1, false, Some(10));
        assert_eq!(
            note(&mut progress, &number, Some((1, false))),
            Verdict::Follow
        );
        let verdict = note(&mut progress, &number, Some((1, false)));
        assert_eq!(verdict, Verdict::Nothing, "nothing shows that it gets on");
    }

    #[test]
    fn empty_pages_are_passed_over_a_hundred_times() {
        let mut progress = Progress::default();
        let empty = page(0, true, None);
        for _ in 1..MOST_IDLE {
            assert_eq!(note(&mut progress, &empty, None), Verdict::Follow);
        }
        let full = page(1, true, None);
        assert_eq!(note(&mut progress, &full, Some((1, true))), Verdict::Follow);
        for _ in 1..MOST_IDLE {
            assert_eq!(note(&mut progress, &empty, None), Verdict::Follow);
        }
        let error = Verdict::Fail(PagingError::Idle(MOST_IDLE));
        assert_eq!(note(&mut progress, &empty, None), error);
    }
}
