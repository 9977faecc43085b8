//! Temporary keys for a pod of a cluster: one request to an agent on the node.

use std::path::PathBuf;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use http::header::{AUTHORIZATION, CONTENT_TYPE};

use super::answer::temporary_key;
use super::asking::{Asking, TokenFile, with_scheme};
use super::issued::IssuedCredentials;
use super::provide::{ProvideContext, ProvideCredentials};
use crate::errors::credentials::CredentialsError;
use crate::transport::Timeout;
use crate::wire::secret::SignedUrl;

/// The agent is on the same node; the official SDKs wait as long.
const TIMEOUT: Duration = Duration::from_secs(5);

/// Temporary keys for a pod of a cluster, from the agent that the cluster names in the pod's environment.
///
/// [`Credentials::from_env`](crate::Credentials::from_env) finds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PodIdentity {
    uri: String,
    token: TokenFile,
}

impl PodIdentity {
    /// The address of the agent (`HC_CONTAINER_CREDENTIALS_FULL_URI`), and the file with what is sent
    /// to it as `Authorization` (`HC_CONTAINER_AUTHORIZATION_TOKEN_FILE`), read anew at each renewal.
    pub fn new(uri: impl Into<String>, token_file: impl Into<PathBuf>) -> Self {
        Self {
            uri: uri.into(),
            token: TokenFile(token_file.into()),
        }
    }
}

impl ProvideCredentials for PodIdentity {
    async fn provide(
        &self,
        context: &ProvideContext<'_>,
    ) -> Result<IssuedCredentials, CredentialsError> {
        let asking = Asking {
            of: "pod identity",
            context,
        };
        let token = asking.secret_header(&self.token.read()?)?;
        let mut request = http::Request::post(&*with_scheme(&self.uri))
            .body(Bytes::from_static(b"{}"))
            .map_err(|_| {
                asking.unusable(format!("{:?} is no address", SignedUrl::from(&*self.uri)))
            })?;
        let json = HeaderValue::from_static("application/json");
        request.headers_mut().insert(CONTENT_TYPE, json);
        request.headers_mut().insert(AUTHORIZATION, token);
        request.extensions_mut().insert(Timeout(TIMEOUT));
        let answer = asking.success(asking.send(request).await?)?;
        let (issued, _) = temporary_key(answer.body()).map_err(|reason| asking.unusable(reason))?;
        Ok(issued)
    }
}
