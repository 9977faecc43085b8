//! Credentials: an access key or a token, and whatever hands them out.
//!
//! From the application, the environment, a profile file, or a service: the metadata of an elastic cloud
//! server, the agent of a pod, IAM or STS for an ID token, or a provider of the application's own.
//!
//! An [`AccessKey`] signs, a token goes along as it is. Those that end are fetched before the first
//! request, kept, and renewed before they end. Knows `signing`'s access key, errors, and the transport
//! that fetches one; not operations, nor the client.

mod addresses;
mod answer;
mod asking;
mod cached;
mod chain;
mod environment;
mod federation;
pub(crate) mod issued;
pub(crate) mod last_failure;
mod metadata;
mod oidc;
mod pod_identity;
mod profile;
pub(crate) mod provide;

use std::borrow::Cow;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use crate::errors::credentials::CredentialsError;
use crate::signing::access_key::AccessKey;
use crate::wire::secret::Secret;
use cached::Cached;
use chain::Chain;
use environment::{Environment, Profile};
use issued::Proof;

pub use federation::Federation;
pub use issued::IssuedCredentials;
pub use metadata::EcsMetadata;
pub use oidc::{IdToken, Oidc};
pub use pod_identity::PodIdentity;
pub use provide::{ProvideContext, ProvideCredentials};

pub(crate) use addresses::iam;

/// Who sends, and on behalf of which project.
///
/// A clone shares what was fetched.
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
    source: Source,
    pub(crate) project_id: Option<String>,
    pub(crate) iam_endpoint: Option<String>,
}

/// What credentials know of the project: its ID, or whom to ask for it.
#[derive(Clone, Copy)]
pub(crate) struct Project<'a> {
    pub(crate) id: Option<&'a str>,
    pub(crate) iam_endpoint: Option<&'a str>,
}

/// Where credentials come from when a request is about to be sent.
#[derive(Clone)]
enum Source {
    Fixed(IssuedCredentials),
    Provided(Arc<Cached>),
    Chain(Arc<Chain>),
}

impl Credentials {
    /// A permanent access key: its ID (AK) and its secret (SK).
    pub fn new(access_key_id: impl Into<String>, secret_access_key: impl Into<Secret>) -> Self {
        Self::from(AccessKey::new(access_key_id, secret_access_key))
    }

    /// A token obtained from IAM beforehand, sent as `X-Auth-Token`; nothing is signed then.
    pub fn token(token: impl Into<Secret>) -> Self {
        Self::from_source(Source::Fixed(IssuedCredentials::token(token)))
    }

    /// Keys or tokens that change, from whatever provides them.
    ///
    /// The provider is asked before the first request and before what it handed out ends, once for all
    /// calls that wait for it; a failure is theirs together too. See [`ProvideCredentials`].
    ///
    /// ```
    /// # use huaweicloud_runtime::{AccessKey, Credentials, credentials::IssuedCredentials};
    ///
    /// let credentials = Credentials::provided_by(async || {
    ///     let key = AccessKey::new("an ID", "a secret").security_token("a token");
    ///     Ok(IssuedCredentials::key(key).expires("2030-01-02T03:04:05Z".parse().unwrap()))
    /// });
    /// ```
    pub fn provided_by(provider: impl ProvideCredentials) -> Self {
        Self::from_source(Source::Provided(Arc::new(Cached::new(provider))))
    }

    /// Those of several that are the first to be had when a request is about to be sent, from then on.
    ///
    /// With the project and the address of IAM that they have themselves, unless those are set here.
    pub fn first_of(sources: impl IntoIterator<Item = Self>) -> Self {
        Self::chain(sources.into_iter().collect(), Vec::new())
    }

    fn chain(sources: Vec<Self>, looked_at: Vec<String>) -> Self {
        Self::from_source(Source::Chain(Arc::new(Chain::new(sources, looked_at))))
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
        if let Source::Fixed(issued) = &mut self.source
            && let Proof::Key(key) = &issued.proof
        {
            issued.proof = Proof::Key(key.clone().security_token(token));
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

    /// Where IAM is asked for the project, and for keys.
    ///
    /// `https://iam.{region}.myhuaweicloud.com` by default for the regions that the official SDKs list,
    /// `https://iam.myhuaweicloud.com` for others.
    #[must_use]
    pub fn iam_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.iam_endpoint = Some(endpoint.into());
        self
    }

    /// What the official SDKs find, in their order:
    ///
    /// 1. `HUAWEICLOUD_OIDC_PROVIDER_URN` and `HUAWEICLOUD_OIDC_AGENCY_URN` with
    ///    `HUAWEICLOUD_OIDC_ID_TOKEN` or `HUAWEICLOUD_OIDC_TOKEN_FILE`: [`Oidc`], which has the rest of
    ///    its variables by the names of its setters;
    /// 2. `HUAWEICLOUD_SDK_IDP_ID` and `HUAWEICLOUD_SDK_ID_TOKEN_FILE`: [`Federation`];
    /// 3. `HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK`; for a temporary key
    ///    `HUAWEICLOUD_SDK_SECURITY_TOKEN`;
    /// 4. section `[basic]` of the file that `HUAWEICLOUD_SDK_CREDENTIALS_FILE` names, or of
    ///    `.huaweicloud/credentials` in the home directory; see [`Credentials::from_profile`];
    /// 5. [`EcsMetadata`], asked with the first request;
    /// 6. `HC_CONTAINER_CREDENTIALS_FULL_URI` and `HC_CONTAINER_AUTHORIZATION_TOKEN_FILE`:
    ///    [`PodIdentity`].
    ///
    /// Beside any of them, optionally `HUAWEICLOUD_SDK_PROJECT_ID` and `HUAWEICLOUD_SDK_IAM_ENDPOINT`; what a
    /// profile says of them comes first.
    ///
    /// # Errors
    ///
    /// What there is cannot be used, such as one half of a key. That there is nothing at all is known
    /// after the last two were asked: it is the error of the first call, and says what was looked at.
    pub fn from_env() -> Result<Self, CredentialsError> {
        Self::find(&Environment(&|name| std::env::var_os(name)))
    }

    fn find(environment: &Environment<'_>) -> Result<Self, CredentialsError> {
        if let Some(credentials) = environment.credentials()? {
            return Ok(credentials);
        }
        let mut credentials = match environment.profile() {
            // Whoever names a file means it: without it, this must not go on as somebody else.
            Some(Profile::Named(path)) => Self::from_profile(path)?,
            Some(Profile::OfHome(path)) if path.exists() => Self::from_profile(path)?,
            home => Self::of_this_machine(environment, home)?,
        };
        if let Some(project) = environment.project_id()? {
            credentials.project_id.get_or_insert(project);
        }
        if let Some(endpoint) = environment.iam_endpoint()? {
            credentials.iam_endpoint.get_or_insert(endpoint);
        }
        Ok(credentials)
    }

    /// What services hand out to the machine that this runs on.
    fn of_this_machine(
        environment: &Environment<'_>,
        home: Option<Profile>,
    ) -> Result<Self, CredentialsError> {
        let mut looked_at = vec![Environment::looked_at()];
        looked_at.push(match home {
            Some(Profile::OfHome(file) | Profile::Named(file)) => {
                format!("{} does not exist", file.display())
            }
            None => "there is no home directory with a profile file".to_owned(),
        });
        let mut sources = vec![Self::from_ecs_metadata()];
        match environment.pod_identity()? {
            Ok(pod) => sources.push(Self::provided_by(pod)),
            Err(missing) => looked_at.push(missing),
        }
        Ok(Self::chain(sources, looked_at))
    }

    /// From the section `[basic]` of a profile file: the keys `ak` and `sk`, for a temporary key
    /// `security_token`; or `idp_id` and `id_token_file`, see [`Federation`]. Optionally `project_id`
    /// and `iam_endpoint`.
    pub fn from_profile(file: impl Into<PathBuf>) -> Result<Self, CredentialsError> {
        Self::from_profile_section(file, "basic")
    }

    /// From a section of a profile file with a name of its own, with the keys of `[basic]`.
    pub fn from_profile_section(
        file: impl Into<PathBuf>,
        section: &str,
    ) -> Result<Self, CredentialsError> {
        let file = file.into();
        let text = std::fs::read_to_string(&file);
        let text = text.map_err(|error| CredentialsError::unreadable(&file, &error))?;
        profile::read(&text, section)
            .map_err(|reason| CredentialsError::new(file.display().to_string(), reason))
    }

    /// The temporary access key that the metadata service of an elastic cloud server hands out to
    /// the agency of the server, fetched with the first request and again before it expires.
    ///
    /// It is fetched through the client's own transport: if that has a proxy, `169.254.169.254`
    /// belongs into `NO_PROXY`.
    pub fn from_ecs_metadata() -> Self {
        Self::provided_by(EcsMetadata)
    }

    /// Whether there is nothing to sign with, or to send.
    pub(crate) fn are_empty(&self) -> bool {
        matches!(&self.source, Source::Fixed(issued) if issued.is_empty())
    }

    /// The key or the token for a request that is sent now.
    pub(crate) async fn issue(
        &self,
        context: &ProvideContext<'_>,
    ) -> Result<Cow<'_, IssuedCredentials>, CredentialsError> {
        match &self.source {
            Source::Fixed(issued) => Ok(Cow::Borrowed(issued)),
            _ => Ok(Cow::Owned(self.issue_with_project(context).await?.0)),
        }
    }

    /// What the credentials know of the project of what is sent now; a chain is asked which of it it is.
    pub(crate) async fn project<'c>(
        &self,
        context: impl FnOnce() -> ProvideContext<'c>,
    ) -> Result<Project<'_>, CredentialsError> {
        match (&self.project_id, &self.source) {
            (None, Source::Chain(_)) => Ok(self.issue_with_project(&context()).await?.1),
            _ => Ok(self.own_project()),
        }
    }

    fn own_project(&self) -> Project<'_> {
        Project {
            id: self.project_id.as_deref(),
            iam_endpoint: self.iam_endpoint.as_deref(),
        }
    }

    async fn issue_with_project(
        &self,
        context: &ProvideContext<'_>,
    ) -> Result<(IssuedCredentials, Project<'_>), CredentialsError> {
        let context = &context.with_iam(self.iam_endpoint.as_deref());
        let own = self.own_project();
        match &self.source {
            Source::Fixed(issued) if issued.is_empty() => {
                let reason = "the access key, its secret or the token is empty";
                Err(CredentialsError::new("the application", reason))
            }
            Source::Fixed(issued) => Ok((issued.clone(), own)),
            Source::Provided(cached) => Ok((cached.issue(context).await?, own)),
            Source::Chain(chain) => {
                let (issued, of_source) = chain.issue(context).await?;
                let project = Project {
                    id: own.id.or(of_source.id),
                    iam_endpoint: own.iam_endpoint.or(of_source.iam_endpoint),
                };
                Ok((issued, project))
            }
        }
    }
}

impl From<AccessKey> for Credentials {
    fn from(key: AccessKey) -> Self {
        Self::from_source(Source::Fixed(IssuedCredentials::key(key)))
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Credentials");
        match &self.source {
            Source::Fixed(issued) => match &issued.proof {
                Proof::Key(key) => shown.field("key", key),
                Proof::Token(token) => shown.field("token", token),
            },
            Source::Provided(cached) => shown.field("provider", &format_args!("{}", cached.name)),
            Source::Chain(chain) => shown.field("first_of", &chain.sources()),
        };
        shown
            .field("project_id", &self.project_id)
            .finish_non_exhaustive()
    }
}
