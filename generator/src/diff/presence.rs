//! Whether a row may, must or cannot be there, before and after → the [`Effect`] on requests and on responses.

use super::verdict::Effect;
use crate::page::{Location, Row};

/// Whether a request has the row: not if only the service sets it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Absent,
    Optional,
    Mandatory,
}

impl State {
    pub(super) fn sent(row: &Row) -> Self {
        if row.read_only.is_some() {
            Self::Absent
        } else {
            Self::received(row)
        }
    }

    pub(super) fn received(row: &Row) -> Self {
        if row.mandatory {
            Self::Mandatory
        } else {
            Self::Optional
        }
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::Optional => "optional",
            Self::Mandatory => "mandatory",
        }
    }
}

/// What it does to requests that a row may, must or cannot be there. A query without a parameter asks for more; of the
/// other places nobody knows whether the service passes over what it does not know.
pub(super) fn of_sent(old: State, new: State, location: Location) -> Effect {
    use State::{Absent, Mandatory, Optional};
    match (old, new) {
        (Absent | Mandatory, Optional) => Effect::Widens,
        (Absent, Mandatory) => Effect::Incomparable,
        (Optional, Mandatory) => Effect::Narrows,
        (Optional | Mandatory, Absent) if location == Location::Query => Effect::Narrows,
        (Optional | Mandatory, Absent) => Effect::Unknown,
        _ => Effect::None,
    }
}

/// The same for responses.
pub(super) fn of_received(old: State, new: State) -> Effect {
    use State::{Absent, Mandatory, Optional};
    match (old, new) {
        (Absent, Optional | Mandatory) | (Mandatory, Optional) => Effect::Widens,
        (Optional, Mandatory | Absent) => Effect::Narrows,
        (Mandatory, Absent) => Effect::Incomparable,
        _ => Effect::None,
    }
}
