//! One page, and the request for the one after it: by number, by offset or by a marker.

use super::{number, text};
use crate::wire::scalar::Scalar;
use crate::wire::slot::Parameter;

/// What request and response tell of a page.
#[derive(Clone, Debug)]
pub struct Page {
    /// How many items it has.
    pub items: usize,
    /// Whether the service marks it as the last, or the request asks for one page only.
    pub is_last: bool,
    /// Whether the service marks it as one that is not the last.
    pub says_more: bool,
    /// How many items the request asks for.
    pub limit: Option<usize>,
    /// How many items all pages have together.
    pub total: Option<usize>,
    /// Where the next page begins, if that is something that this one says.
    pub marker: Option<String>,
}

impl Page {
    /// The request for the next page, where they are numbered, the first as `first`.
    pub fn next_number<O: Clone, S: Parameter<Value: Scalar>>(
        self,
        operation: &O,
        member: fn(&mut O) -> &mut S,
        first: i64,
    ) -> Option<O> {
        let mut next = operation.clone();
        let slot = member(&mut next);
        let number = number(slot.values()).unwrap_or(first);
        let number = number.checked_add(1).filter(|_| !self.ends(0))?;
        slot.accept(S::Value::from_integer(number)?);
        Some(next)
    }

    /// The request for the next page, where it says how many records come before.
    ///
    /// A page without items, after which there is more, has passed over as many records as it was to have items.
    pub fn next_offset<O: Clone, S: Parameter<Value: Scalar>>(
        self,
        operation: &O,
        member: fn(&mut O) -> &mut S,
    ) -> Option<O> {
        let mut next = operation.clone();
        let slot = member(&mut next);
        let before = number(slot.values()).unwrap_or(0);
        let passed = match self.items {
            0 => self.limit?,
            items => items,
        };
        let offset = before.checked_add(passed.try_into().ok()?)?;
        slot.accept(S::Value::from_integer(offset)?);
        let moves = passed > 0 && !self.ends(usize::try_from(before).unwrap_or(0));
        Some(next).filter(|_| moves)
    }

    /// The request for the next page, where the page before says how it begins.
    ///
    /// Without a marker there is none, nor with the one that this page began with. A page without items may be
    /// followed by others.
    pub fn next_marker<O: Clone, S: Parameter<Value: Scalar>>(
        self,
        operation: &O,
        member: fn(&mut O) -> &mut S,
    ) -> Option<O> {
        let marker = self.marker?;
        let is_whole = !self.says_more && self.total.is_some_and(|total| self.items >= total);
        let mut next = operation.clone();
        let slot = member(&mut next);
        let before = text(slot.values());
        slot.accept(S::Value::from_text(&marker)?);
        let repeats = before == text(slot.values());
        Some(next).filter(|_| !self.is_last && !is_whole && !repeats)
    }

    /// Whether no page can follow, as so many records came before this one. What the service marks comes before
    /// what can be counted: totals may be estimates, and pages be filtered after they were cut.
    fn ends(&self, before: usize) -> bool {
        if self.is_last || self.says_more {
            return self.is_last;
        }
        let is_whole = match (self.total, self.limit) {
            (Some(total), _) => before.saturating_add(self.items) >= total,
            (None, Some(limit)) => self.items < limit,
            (None, None) => false,
        };
        self.items == 0 || is_whole
    }
}
