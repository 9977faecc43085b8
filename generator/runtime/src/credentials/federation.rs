//! Temporary keys for an ID token of an identity provider that IAM knows.
//!
//! Two requests: the ID token becomes a token of IAM, and that a temporary key.

use std::path::PathBuf;

use serde_json::json;

use super::answer::temporary_key;
use super::asking::{Asking, TokenFile};
use super::issued::IssuedCredentials;
use super::provide::{ProvideContext, ProvideCredentials};
use crate::errors::credentials::CredentialsError;

/// How long the keys are good that IAM is asked for, in seconds: six hours, as the official SDKs ask.
const DURATION: u32 = 21_600;

/// Temporary keys for an ID token of an identity provider that IAM knows.
///
/// ```
/// # use huaweicloud_runtime::{Credentials, credentials::Federation};
///
/// let credentials = Credentials::provided_by(Federation::new("my-idp", "/var/run/id-token"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Federation {
    idp_id: String,
    id_token: TokenFile,
}

impl Federation {
    /// The ID of the identity provider in IAM, and the file with the ID token, which is read anew at
    /// each renewal.
    pub fn new(idp_id: impl Into<String>, id_token_file: impl Into<PathBuf>) -> Self {
        Self {
            idp_id: idp_id.into(),
            id_token: TokenFile(id_token_file.into()),
        }
    }
}

impl ProvideCredentials for Federation {
    async fn provide(
        &self,
        context: &ProvideContext<'_>,
    ) -> Result<IssuedCredentials, CredentialsError> {
        let asking = Asking {
            of: "IAM, for an ID token,",
            context,
        };
        let iam = context.iam_endpoint().trim_end_matches('/');
        let id_token = self.id_token.read()?;
        let idp = self.idp_id.parse();
        let idp = idp.map_err(|_| asking.unusable("the ID of the provider fits no header"))?;
        let body = json!({"auth": {"id_token": {"id": id_token}}});
        let address = format!("{iam}/v3.0/OS-AUTH/id-token/tokens");
        let answer = asking
            .post(&address, Some(("x-idp-id", idp)), &body)
            .await?;
        let answer = asking.success(answer)?;
        let token = answer.headers().get("x-subject-token");
        let token = token.and_then(|token| token.to_str().ok());
        let token = token.ok_or_else(|| asking.unusable("it answered without X-Subject-Token"))?;

        let body = json!({"auth": {"identity": {
            "methods": ["token"],
            "token": {"id": token, "duration_seconds": DURATION},
        }}});
        let address = format!("{iam}/v3.0/OS-CREDENTIAL/securitytokens");
        let answer = asking.post(&address, None, &body).await?;
        let answer = asking.success(answer)?;
        let (issued, _) = temporary_key(answer.body()).map_err(|reason| asking.unusable(reason))?;
        Ok(issued)
    }
}
