//! The rules of a table that say what becomes of a member: `default(10)`, `ignored_with(other)`.
//!
//! Validation reports what was sent needlessly; whoever answers clears it, and fills in what the service takes where
//! nothing is sent. Each line of a table becomes one [`Line`], with a call for each of these two rules.

use std::collections::BTreeMap;

use crate::wire::amendment::Amendment;
use crate::wire::list::List;
use crate::wire::map::Map;
use crate::wire::nullable::Nullable;
use crate::wire::scalar::Scalar;
use crate::wire::slot::{Single, Slot};
use crate::wire::value::Value;

/// A field, or an item in it, whose objects are amended in turn.
pub trait Amend {
    /// Amends every object that is there.
    fn amend(&mut self, amendment: Amendment);
}

impl<T: Value> Amend for T {
    fn amend(&mut self, amendment: Amendment) {
        Value::amend(self, amendment);
    }
}

/// Whatever holds values and can be looped over.
macro_rules! amend_each {
    ($($holder:ty: $values:ident;)*) => {$(
        impl<T: Amend> Amend for $holder {
            fn amend(&mut self, amendment: Amendment) {
                for value in self.$values() {
                    value.amend(amendment);
                }
            }
        }
    )*};
}

amend_each! {
    Option<T>: iter_mut;
    Vec<T>: iter_mut;
    List<T>: iter_mut;
    BTreeMap<String, T>: values_mut;
    Map<T>: values_mut;
}

impl<T: Amend> Amend for Nullable<T> {
    fn amend(&mut self, amendment: Amendment) {
        if let Self::Value(value) = self {
            value.amend(amendment);
        }
    }
}

/// A line of a table: its field, and what its rules say about it.
#[derive(Debug)]
pub struct Line<'s, S> {
    slot: &'s mut S,
    amendment: Amendment,
    ignored: bool,
    default: Option<S>,
}

impl<'s, S: Slot + Amend> Line<'s, S> {
    /// The line of a field, of which no rule is known yet.
    pub fn new(slot: &'s mut S, amendment: Amendment) -> Self {
        Self {
            slot,
            amendment,
            ignored: false,
            default: None,
        }
    }

    /// The member has no effect if the other one is set.
    #[must_use]
    pub fn ignored_with(mut self, other_is_set: bool) -> Self {
        self.ignored |= other_is_set;
        self
    }

    /// What the service takes where the member is absent. A text that the member cannot be is no default.
    #[must_use]
    pub fn default(mut self, text: &str) -> Self
    where
        S: Single,
    {
        if self.amendment == Amendment::WithDefaults && self.slot.is_absent() {
            self.default = S::Value::from_text(text).map(S::single);
        }
        self
    }

    /// Amends the member, and the objects in it. One that is never absent keeps its value.
    pub fn amend(self) {
        let amended = match (self.amendment, self.ignored) {
            (Amendment::WithoutIgnored, true) => Some(S::empty()).filter(Slot::is_absent),
            (Amendment::WithDefaults, false) => self.default,
            _ => None,
        };
        match amended {
            Some(amended) => *self.slot = amended,
            None => self.slot.amend(self.amendment),
        }
    }
}
