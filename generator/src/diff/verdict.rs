//! What a change does to the values that may travel, and to what is public in Rust → its verdicts.
//!
//! Verdicts on the wire are derived, never listed: an [`Effect`] on the set of values, in each direction in which they
//! travel, and at most one [`Guard`].

use std::fmt;

/// What a change does to a set of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The set stays as it is.
    None,
    /// Some values are not in it any more.
    Narrows,
    /// Some values are new in it.
    Widens,
    /// Some values are not in it any more, and others are new.
    Incomparable,
    /// The spec does not tell.
    Unknown,
}

impl Effect {
    /// The effect on a set, by whether what was in it is in it still, and whether what is in it was in it before.
    pub(super) fn of(keeps_all: bool, adds_none: bool) -> Self {
        match (keeps_all, adds_none) {
            (true, true) => Self::None,
            (false, true) => Self::Narrows,
            (true, false) => Self::Widens,
            (false, false) => Self::Incomparable,
        }
    }

    /// The effect of two changes of one set.
    pub(super) fn and(self, other: Self) -> Self {
        use Effect::{Incomparable, Narrows, None, Unknown, Widens};
        match (self, other) {
            (None, one) | (one, None) => one,
            (one, same) if one == same => one,
            (Incomparable, _) | (_, Incomparable) | (Narrows, Widens) | (Widens, Narrows) => {
                Incomparable
            }
            (Narrows, Unknown) | (Unknown, Narrows) => Narrows,
            _ => Unknown,
        }
    }

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "stays",
            Self::Narrows => "narrows",
            Self::Widens => "widens",
            Self::Incomparable => "incomparable",
            Self::Unknown => "unknown",
        }
    }
}

/// Why more may be received than the documentation says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// Clients pass over members, values and statuses that they do not know.
    Open,
    /// Few clients hold what they receive against limits; the generated one does not.
    Unchecked,
}

impl Guard {
    /// Its reason.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Open => "clients pass over what they do not know",
            Self::Unchecked => "only for clients that check what they receive",
        }
    }
}

/// What a change means for those who talk to the service without the generated crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Whatever worked works.
    Compatible,
    /// The spec does not tell whether all that worked works.
    Depends,
    /// Something that worked does not.
    Breaking,
}

impl Verdict {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Compatible => "compatible",
            Self::Depends => "depends",
            Self::Breaking => "breaking",
        }
    }
}

/// What a change does to what travels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wire {
    /// The effect on what is sent; none if it is not sent.
    pub request: Option<Effect>,
    /// The effect on what is received; none if it is not received.
    pub response: Option<Effect>,
    /// What makes the effect on what is received smaller.
    pub guard: Option<Guard>,
    /// What that means, in a clause.
    pub reason: String,
}

impl Wire {
    /// A change that does not reach the wire.
    pub(super) fn untouched() -> Self {
        Self {
            request: None,
            response: None,
            guard: None,
            reason: "nothing that travels changes".to_owned(),
        }
    }

    /// The verdict: whatever narrows requests or widens responses breaks.
    pub fn verdict(&self) -> Verdict {
        let request = self.request.map_or(Verdict::Compatible, sent);
        let response = self.response.map_or(Verdict::Compatible, received);
        let response = match (response, self.guard) {
            (Verdict::Breaking, Some(Guard::Open)) => Verdict::Compatible,
            (Verdict::Breaking, Some(Guard::Unchecked)) => Verdict::Depends,
            (verdict, _) => verdict,
        };
        request.max(response)
    }
}

/// The verdict on what callers send.
pub(super) fn sent(effect: Effect) -> Verdict {
    match effect {
        Effect::None | Effect::Widens => Verdict::Compatible,
        Effect::Unknown => Verdict::Depends,
        Effect::Narrows | Effect::Incomparable => Verdict::Breaking,
    }
}

/// The verdict on what callers receive, without regard to guards.
pub(super) fn received(effect: Effect) -> Verdict {
    match effect {
        Effect::None | Effect::Narrows => Verdict::Compatible,
        Effect::Unknown => Verdict::Depends,
        Effect::Widens | Effect::Incomparable => Verdict::Breaking,
    }
}

/// What a change does to what is public in the generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Api {
    /// Documentation, what is sent, or what `validate()` refuses.
    Inside,
    /// Something is there that was not.
    Added(String),
    /// Something is there still, and the compiler warns of its use.
    Deprecated,
    /// Something is gone, or is called or typed otherwise.
    Broken(String),
    /// Code that was written before compiles, and means something else.
    Swapped(String),
}

/// The part of a version that a change of the crate raises, as Cargo reads versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// No interface changes.
    Patch,
    /// Something is added.
    Minor,
    /// Code that compiled does not.
    Major,
    /// The same as [`Level::Major`], and no compiler notices.
    Silent,
}

impl Level {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
            Self::Silent => "silent major",
        }
    }

    /// Whether it breaks callers.
    pub fn is_breaking(self) -> bool {
        self >= Self::Major
    }
}

impl Api {
    /// The part of the version that it raises.
    pub fn level(&self) -> Level {
        match self {
            Self::Inside => Level::Patch,
            Self::Added(_) | Self::Deprecated => Level::Minor,
            Self::Broken(_) => Level::Major,
            Self::Swapped(_) => Level::Silent,
        }
    }
}

impl fmt::Display for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Inside => f.write_str("no public item changes"),
            Self::Deprecated => f.write_str("the compiler warns of its use"),
            Self::Added(clause) | Self::Broken(clause) | Self::Swapped(clause) => {
                f.write_str(clause)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Effect; 5] = [
        Effect::None,
        Effect::Narrows,
        Effect::Widens,
        Effect::Incomparable,
        Effect::Unknown,
    ];

    #[test]
    fn what_narrows_requests_is_to_requests_what_widens_responses_is_to_responses() {
        let mirrored = |effect| match effect {
            Effect::Narrows => Effect::Widens,
            Effect::Widens => Effect::Narrows,
            other => other,
        };
        for effect in ALL {
            assert_eq!(sent(effect), received(mirrored(effect)), "{effect:?}");
        }
        assert_eq!(sent(Effect::Narrows), Verdict::Breaking);
        assert_eq!(received(Effect::Narrows), Verdict::Compatible);
    }

    #[test]
    fn two_effects_are_at_least_as_bad_as_each() {
        for one in ALL {
            for other in ALL {
                let both = one.and(other);
                assert_eq!(both, other.and(one));
                assert!(
                    sent(both) >= sent(one).max(sent(other)),
                    "{one:?} {other:?}"
                );
            }
        }
    }
}
