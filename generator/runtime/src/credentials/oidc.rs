//! Temporary keys of an agency, for an ID token of an OpenID Connect provider: one request to STS.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use serde_json::json;

use super::addresses;
use super::answer::temporary_key;
use super::asking::{Asking, TokenFile};
use super::issued::IssuedCredentials;
use super::provide::{ProvideContext, ProvideCredentials};
use crate::errors::credentials::CredentialsError;
use crate::wire::secret::Secret;

/// Temporary keys of an agency, for an ID token of an OpenID Connect provider.
///
/// ```
/// # use std::time::Duration;
/// # use huaweicloud_runtime::{Credentials, credentials::{IdToken, Oidc}};
///
/// let oidc = Oidc::new("iam::1234:oidcProvider:ci", "iam::1234:agency:ci", IdToken::file("/run/token"));
/// let credentials = Credentials::provided_by(oidc.duration(Duration::from_secs(900)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Oidc {
    provider_urn: String,
    agency_urn: String,
    id_token: IdToken,
    session_name: String,
    duration: Duration,
    policy: Option<String>,
    policy_ids: Vec<String>,
    sts_endpoint: Option<String>,
}

/// An ID token, or the file that has it.
#[derive(Clone, PartialEq, Eq)]
pub struct IdToken(Place);

#[derive(Clone, PartialEq, Eq)]
enum Place {
    Here(Secret),
    File(TokenFile),
}

impl IdToken {
    /// The token itself.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self(Place::Here(token.into()))
    }

    /// A file with the token, which is read anew at each renewal.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self(Place::File(TokenFile(path.into())))
    }

    fn read(&self) -> Result<Secret, CredentialsError> {
        match &self.0 {
            Place::Here(token) => Ok(token.clone()),
            Place::File(file) => Ok(file.read()?.into()),
        }
    }
}

impl fmt::Debug for IdToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::Here(token) => f.debug_tuple("IdToken").field(token).finish(),
            Place::File(file) => f.debug_tuple("IdToken").field(&file.0).finish(),
        }
    }
}

impl Oidc {
    /// The URN of the provider, that of the agency whose keys are asked for, and the ID token.
    pub fn new(
        provider_urn: impl Into<String>,
        agency_urn: impl Into<String>,
        id_token: IdToken,
    ) -> Self {
        Self {
            provider_urn: provider_urn.into(),
            agency_urn: agency_urn.into(),
            id_token,
            session_name: "oidc-sts-session".to_owned(),
            duration: Duration::from_secs(3600),
            policy: None,
            policy_ids: Vec::new(),
            sts_endpoint: None,
        }
    }

    /// What the session is called in the records of IAM; `oidc-sts-session` if nothing is said.
    #[must_use]
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = name.into();
        self
    }

    /// How long the keys are good that are asked for, in whole seconds; an hour if nothing is said.
    #[must_use]
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration = duration;
        self
    }

    /// A policy, as JSON, that narrows what the keys may do.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// IDs of policies that narrow what the keys may do.
    #[must_use]
    pub fn policy_ids<T: Into<String>>(mut self, ids: impl IntoIterator<Item = T>) -> Self {
        self.policy_ids = ids.into_iter().map(Into::into).collect();
        self
    }

    /// The address of STS, in place of that of the client's region.
    #[must_use]
    pub fn sts_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.sts_endpoint = Some(endpoint.into());
        self
    }
}

impl ProvideCredentials for Oidc {
    async fn provide(
        &self,
        context: &ProvideContext<'_>,
    ) -> Result<IssuedCredentials, CredentialsError> {
        let asking = Asking {
            of: "STS, for an ID token,",
            context,
        };
        let mut body = json!({
            "provider_urn": self.provider_urn,
            "agency_urn": self.agency_urn,
            "agency_session_name": self.session_name,
            "id_token": self.id_token.read()?.expose(),
            "duration_seconds": self.duration.as_secs(),
        });
        if let Some(policy) = &self.policy {
            body["policy"] = policy.as_str().into();
        }
        if !self.policy_ids.is_empty() {
            body["policy_ids"] = self.policy_ids.clone().into();
        }
        let by_region = || addresses::sts(context.region().unwrap_or_default());
        let sts = self.sts_endpoint.as_deref().unwrap_or_else(by_region);
        let address = format!("{}/v5/agencies/assume-with-oidc", sts.trim_end_matches('/'));
        let answer = asking.success(asking.post(&address, None, &body).await?)?;
        let (issued, _) = temporary_key(answer.body()).map_err(|reason| asking.unusable(reason))?;
        Ok(issued)
    }
}
