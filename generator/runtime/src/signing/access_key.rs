//! The access key that requests are signed with.

use std::fmt;

use crate::wire::secret::Secret;

/// An access key: what requests are signed with.
///
/// The key's ID is no secret; the secret access key and the token of a temporary key are never
/// shown, and their memory is overwritten when they are dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessKey {
    id: Box<str>,
    secret: Secret,
    security_token: Option<Secret>,
}

impl AccessKey {
    /// A permanent access key: its ID (AK) and its secret (SK).
    pub fn new(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self {
            id: id.into().into(),
            secret: secret.into(),
            security_token: None,
        }
    }

    /// Makes it a temporary access key, whose token goes along with every request.
    #[must_use]
    pub fn security_token(mut self, token: impl Into<Secret>) -> Self {
        self.security_token = Some(token.into());
        self
    }

    /// The ID (AK).
    pub fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn secret(&self) -> &str {
        self.secret.expose()
    }

    pub(crate) fn token(&self) -> Option<&str> {
        self.security_token.as_ref().map(Secret::expose)
    }
}

impl fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessKey")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}
