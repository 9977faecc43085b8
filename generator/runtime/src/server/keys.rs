//! Where the verifier looks up access keys and tokens.

use std::future::{Future, ready};

use subtle::{Choice, ConstantTimeEq};

use super::ApiError;
use crate::signing::access_key::AccessKey;
use crate::wire::secret::Secret;

/// The access keys and tokens that a service accepts.
///
/// Implementers may write `async fn`. A look-up that fails, such as that of a database which is down,
/// is an [`ApiError`], which the caller gets as it is.
pub trait Keys: Send + Sync + 'static {
    /// The access key with this ID; none if there is no such key. The verifier compares the signature, and
    /// the token of a temporary access key.
    fn access_key(
        &self,
        id: &str,
    ) -> impl Future<Output = Result<Option<AccessKey>, ApiError>> + Send;

    /// Whether this token is valid: what stands in `X-Auth-Token` of a request that is not signed.
    ///
    /// Without an implementation, no token is. One that compares tokens does it in constant time.
    fn is_token(&self, token: &str) -> impl Future<Output = Result<bool, ApiError>> + Send {
        _ = token;
        ready(Ok(false))
    }
}

/// Access keys and tokens that are known beforehand.
#[derive(Clone, Debug, Default)]
pub struct FixedKeys {
    keys: Vec<AccessKey>,
    tokens: Vec<Secret>,
}

impl FixedKeys {
    /// Accepts these access keys. Of two with the same ID, the first counts.
    pub fn new(keys: impl IntoIterator<Item = AccessKey>) -> Self {
        Self {
            keys: keys.into_iter().collect(),
            tokens: Vec::new(),
        }
    }

    /// Accepts these tokens, too. An empty one is none.
    #[must_use]
    pub fn tokens<T: Into<Secret>>(mut self, tokens: impl IntoIterator<Item = T>) -> Self {
        let tokens = tokens.into_iter().map(Into::into);
        self.tokens
            .extend(tokens.filter(|token| !token.expose().is_empty()));
        self
    }
}

impl Keys for FixedKeys {
    fn access_key(
        &self,
        id: &str,
    ) -> impl Future<Output = Result<Option<AccessKey>, ApiError>> + Send {
        ready(Ok(self.keys.iter().find(|key| key.id() == id).cloned()))
    }

    fn is_token(&self, token: &str) -> impl Future<Output = Result<bool, ApiError>> + Send {
        let equals = |known: &Secret| known.expose().as_bytes().ct_eq(token.as_bytes());
        let any = self.tokens.iter().map(equals);
        ready(Ok(any.fold(Choice::from(0), |any, one| any | one).into()))
    }
}
