//! What a source of credentials hands out: a key or a token, and how long it is good.

use std::fmt;

use jiff::{SignedDuration, Timestamp};

use crate::signing::access_key::AccessKey;
use crate::wire::secret::Secret;

/// The longest time before its end that something is renewed; the official SDKs have the same.
pub(super) const LONGEST_LEAD: SignedDuration = SignedDuration::from_mins(40);

/// An access key or a token, and until when it is good.
///
/// ```
/// # use huaweicloud_runtime::{AccessKey, credentials::IssuedCredentials, jiff};
///
/// # fn example(expires: jiff::Timestamp) {
/// let key = AccessKey::new("the access key ID", "the secret").security_token("the token");
/// let issued = IssuedCredentials::key(key).expires(expires);
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct IssuedCredentials {
    pub(crate) proof: Proof,
    expires: Option<Timestamp>,
    /// When to begin to ask for the next, if the source knows better than the rule.
    renew_from: Option<Timestamp>,
}

/// What goes along with a request to show who sends it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Proof {
    Key(AccessKey),
    Token(Secret),
}

impl IssuedCredentials {
    /// An access key, which signs.
    pub fn key(key: AccessKey) -> Self {
        Self::new(Proof::Key(key))
    }

    /// A token of IAM, sent as `X-Auth-Token`.
    pub fn token(token: impl Into<Secret>) -> Self {
        Self::new(Proof::Token(token.into()))
    }

    fn new(proof: Proof) -> Self {
        Self {
            proof,
            expires: None,
            renew_from: None,
        }
    }

    /// When it ends. Without an end it is never asked for again.
    ///
    /// The next one is asked for in the last quarter of its life, at most 40 minutes before the end.
    #[must_use]
    pub fn expires(mut self, at: Timestamp) -> Self {
        self.expires = Some(at);
        self
    }

    /// Asks for the next one from a time on, whatever its life is.
    pub(super) fn renew_from(mut self, at: Timestamp) -> Self {
        self.renew_from = Some(at);
        self
    }

    /// Whether there is nothing to sign with, or to send.
    pub(super) fn is_empty(&self) -> bool {
        match &self.proof {
            Proof::Key(key) => key.id().is_empty() || !key.has_secret(),
            Proof::Token(token) => token.expose().is_empty(),
        }
    }

    pub(super) fn is_valid(&self, now: Timestamp) -> bool {
        self.expires.is_none_or(|expires| now < expires)
    }

    /// Whether it is time for the next one, if this one was issued at `issued`.
    pub(super) fn is_due(&self, issued: Timestamp, now: Timestamp) -> bool {
        let Some(expires) = self.expires else {
            return false;
        };
        let from = self.renew_from.unwrap_or_else(|| {
            let lead = LONGEST_LEAD.min(expires.duration_since(issued) / 4);
            expires.checked_sub(lead).unwrap_or(expires)
        });
        now >= from
    }
}

impl fmt::Debug for IssuedCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("IssuedCredentials");
        match &self.proof {
            Proof::Key(key) => shown.field("key", key),
            Proof::Token(token) => shown.field("token", token),
        };
        shown
            .field("expires", &self.expires)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_is_due_in_the_last_quarter_and_at_most_40_minutes_before_the_end() {
        let issued = Timestamp::UNIX_EPOCH;
        let after = |minutes| issued + SignedDuration::from_mins(minutes);
        let first_due = |life| {
            let issued_for = IssuedCredentials::token("t").expires(after(life));
            (0..life).find(|&minute| issued_for.is_due(issued, after(minute)))
        };
        assert_eq!(first_due(20), Some(15));
        assert_eq!(first_due(60), Some(45));
        assert_eq!(first_due(24 * 60), Some(24 * 60 - 40));
        let endless = IssuedCredentials::token("t");
        assert!(!endless.is_due(issued, after(1_000_000)));
        assert!(endless.is_valid(after(1_000_000)));
    }
}
