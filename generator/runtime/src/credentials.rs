//! Credentials: an access key or a token.
//!
//! From the application, the environment, a profile file, or the metadata service of an elastic cloud server.
//!
//! An [`AccessKey`] signs, a token goes along as it is. Knows `signing`'s access key and the transport
//! that fetches one; not operations, nor the client.

mod environment;
pub(crate) mod last_failure;
#[cfg(feature = "ecs-metadata")]
mod metadata;
mod profile;

use std::fmt;
use std::path::PathBuf;
#[cfg(feature = "ecs-metadata")]
use std::sync::Arc;

use crate::errors::credentials::CredentialsError;
use crate::signing::access_key::AccessKey;
use crate::wire::secret::Secret;

#[cfg(feature = "ecs-metadata")]
pub(crate) use metadata::Metadata;

/// Who sends, and on behalf of which project.
///
/// ```no_run
/// # use huaweicloud_runtime::Credentials;
///
/// let from_code = Credentials::new("the access key ID", "the secret access key");
/// let from_elsewhere = Credentials::from_env()?;
/// let token = Credentials::token("a token of IAM").project_id("0f1e2d3c");
/// # Ok::<(), huaweicloud_runtime::CredentialsError>(())
/// ```
#[derive(Clone)]
pub struct Credentials {
    pub(crate) source: Source,
    pub(crate) project_id: Option<String>,
    pub(crate) iam_endpoint: Option<String>,
}

/// Where credentials come from when a request is about to be sent.
#[derive(Clone)]
pub(crate) enum Source {
    Key(AccessKey),
    Token(Secret),
    #[cfg(feature = "ecs-metadata")]
    Metadata(Arc<Metadata>),
}

impl Credentials {
    /// A permanent access key: its ID (AK) and its secret (SK).
    pub fn new(access_key_id: impl Into<String>, secret_access_key: impl Into<Secret>) -> Self {
        Self::from(AccessKey::new(access_key_id, secret_access_key))
    }

    /// A token obtained from IAM beforehand, sent as `X-Auth-Token`; nothing is signed then.
    pub fn token(token: impl Into<Secret>) -> Self {
        Self::from_source(Source::Token(token.into()))
    }

    fn from_source(source: Source) -> Self {
        Self {
            source,
            project_id: None,
            iam_endpoint: None,
        }
    }

    /// Makes the access key a temporary one, with its token. Has no effect on other credentials.
    #[must_use]
    pub fn security_token(mut self, token: impl Into<Secret>) -> Self {
        if let Source::Key(key) = self.source {
            self.source = Source::Key(key.security_token(token));
        }
        self
    }

    /// The project of all requests that do not name one themselves.
    ///
    /// Without it, a client that knows its region asks IAM, once.
    #[must_use]
    pub fn project_id(mut self, id: impl Into<String>) -> Self {
        self.project_id = Some(id.into());
        self
    }

    /// Where IAM is asked for the project; `https://iam.{region}.myhuaweicloud.com` by default.
    #[must_use]
    pub fn iam_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.iam_endpoint = Some(endpoint.into());
        self
    }

    /// From the environment or, if it has none, from the profile file.
    ///
    /// - `HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK`; for a temporary key
    ///   `HUAWEICLOUD_SDK_SECURITY_TOKEN`; optionally
    ///   `HUAWEICLOUD_SDK_PROJECT_ID`.
    /// - Section `[basic]` of the file that `HUAWEICLOUD_SDK_CREDENTIALS_FILE` names, or of
    ///   `.huaweicloud/credentials` in the home directory; see [`Credentials::from_profile`].
    /// - Beside either, optionally `HUAWEICLOUD_SDK_IAM_ENDPOINT`.
    ///
    /// Fails if there is neither, or what there is cannot be used.
    pub fn from_env() -> Result<Self, CredentialsError> {
        Self::find(&|name| std::env::var_os(name))
    }

    /// Whether there is nothing to sign with, or to send.
    pub(crate) fn are_empty(&self) -> bool {
        match &self.source {
            Source::Key(key) => key.id().is_empty() || !key.has_secret(),
            Source::Token(token) => token.expose().is_empty(),
            #[cfg(feature = "ecs-metadata")]
            Source::Metadata(_) => false,
        }
    }

    /// Whether requests are signed with a key: a token is good or bad whatever the time is.
    pub(crate) fn sign_requests(&self) -> bool {
        !matches!(self.source, Source::Token(_))
    }

    fn find(variable: environment::Variable<'_>) -> Result<Self, CredentialsError> {
        if let Some(credentials) = environment::read(variable)? {
            return Ok(credentials);
        }
        let mut credentials = match environment::profile_path(variable) {
            Some(path) if path.exists() => Self::from_profile(path)?,
            file => return Err(CredentialsError::Missing { file }),
        };
        if let Some(endpoint) = environment::iam_endpoint(variable)? {
            credentials.iam_endpoint = Some(endpoint);
        }
        Ok(credentials)
    }

    /// From the section `[basic]` of a profile file: the keys `ak` and `sk`; for a temporary key
    /// `security_token`; optionally `project_id` and `iam_endpoint`.
    pub fn from_profile(file: impl Into<PathBuf>) -> Result<Self, CredentialsError> {
        let file = file.into();
        let text =
            std::fs::read_to_string(&file).map_err(|error| CredentialsError::Unreadable {
                file: file.clone(),
                reason: error.to_string(),
            })?;
        profile::read(&text).map_err(|reason| CredentialsError::Unusable {
            source: file.display().to_string(),
            reason,
        })
    }

    /// The temporary access key that the metadata service of an elastic cloud server hands out to
    /// the agency of the server, fetched with the first request and again before it expires.
    ///
    /// It is fetched through the client's own transport: if that has a proxy, `169.254.169.254`
    /// belongs into `NO_PROXY`.
    #[cfg(feature = "ecs-metadata")]
    pub fn from_ecs_metadata() -> Self {
        Self::from_source(Source::Metadata(Arc::default()))
    }
}

impl From<AccessKey> for Credentials {
    fn from(key: AccessKey) -> Self {
        Self::from_source(Source::Key(key))
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Credentials");
        match &self.source {
            Source::Key(key) => shown.field("key", key),
            Source::Token(token) => shown.field("token", token),
            #[cfg(feature = "ecs-metadata")]
            Source::Metadata(_) => shown.field("source", &format_args!("ECS metadata")),
        };
        shown
            .field("project_id", &self.project_id)
            .finish_non_exhaustive()
    }
}
