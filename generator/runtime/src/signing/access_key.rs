//! The access key that requests are signed with.

use std::fmt;

use hmac::Hmac;
use sha2::Sha256;

use super::mac;
use crate::wire::secret::Secret;

/// An access key: what requests are signed with.
///
/// The key's ID is no secret; the secret access key and the token of a temporary key are never
/// shown, and their memory is overwritten when they are dropped.
#[derive(Clone)]
pub struct AccessKey {
    id: Box<str>,
    secret: Secret,
    /// What HMAC makes of the secret before it sees a text: half of what a signature costs, and always the same.
    mac: Box<Hmac<Sha256>>,
    security_token: Option<Secret>,
}

impl PartialEq for AccessKey {
    fn eq(&self, other: &Self) -> bool {
        let Self { id, secret, .. } = self;
        *id == other.id && *secret == other.secret && self.security_token == other.security_token
    }
}

impl Eq for AccessKey {}

impl AccessKey {
    /// A permanent access key: its ID (AK) and its secret (SK).
    pub fn new(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        let secret = secret.into();
        Self {
            id: id.into().into(),
            mac: Box::new(mac(secret.expose())),
            secret,
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

    #[cfg(feature = "client")]
    pub(crate) fn has_secret(&self) -> bool {
        !self.secret.expose().is_empty()
    }

    /// An HMAC of the secret, which has seen nothing yet.
    pub(super) fn mac(&self) -> Hmac<Sha256> {
        (*self.mac).clone()
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
