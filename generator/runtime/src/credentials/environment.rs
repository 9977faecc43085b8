//! Reads credentials from environment variables, by the names that the official SDKs use.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use super::Credentials;
use super::federation::Federation;
use super::oidc::{IdToken, Oidc};
use super::pod_identity::PodIdentity;
use crate::errors::credentials::CredentialsError;
use crate::signing::access_key::AccessKey;
use crate::wire::secret::Secret;

/// Looks up an environment variable.
pub(super) type Lookup<'a> = &'a dyn Fn(&str) -> Option<OsString>;

const AK: &str = "HUAWEICLOUD_SDK_AK";
const SK: &str = "HUAWEICLOUD_SDK_SK";
const SECURITY_TOKEN: &str = "HUAWEICLOUD_SDK_SECURITY_TOKEN";
const PROJECT_ID: &str = "HUAWEICLOUD_SDK_PROJECT_ID";
const IDP_ID: &str = "HUAWEICLOUD_SDK_IDP_ID";
const ID_TOKEN_FILE: &str = "HUAWEICLOUD_SDK_ID_TOKEN_FILE";
const IAM_ENDPOINT: &str = "HUAWEICLOUD_SDK_IAM_ENDPOINT";
const STS_ENDPOINT: &str = "HUAWEICLOUD_SDK_STS_ENDPOINT";
const FILE: &str = "HUAWEICLOUD_SDK_CREDENTIALS_FILE";
const PROVIDER_URN: &str = "HUAWEICLOUD_OIDC_PROVIDER_URN";
const AGENCY_URN: &str = "HUAWEICLOUD_OIDC_AGENCY_URN";
const OIDC_TOKEN: &str = "HUAWEICLOUD_OIDC_ID_TOKEN";
const OIDC_TOKEN_FILE: &str = "HUAWEICLOUD_OIDC_TOKEN_FILE";
const SESSION_NAME: &str = "HUAWEICLOUD_OIDC_SESSION_NAME";
const DURATION: &str = "HUAWEICLOUD_OIDC_DURATION_SECONDS";
const POLICY: &str = "HUAWEICLOUD_OIDC_POLICY";
const POLICY_IDS: &str = "HUAWEICLOUD_OIDC_POLICY_IDS";
const POD_URI: &str = "HC_CONTAINER_CREDENTIALS_FULL_URI";
const POD_TOKEN_FILE: &str = "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE";

/// Where a profile file is to be.
pub(super) enum Profile {
    /// Where a variable says.
    Named(PathBuf),
    /// In the home directory, where none need be.
    OfHome(PathBuf),
}

/// The variables, read one by one.
pub(super) struct Environment<'a>(pub(super) Lookup<'a>);

impl Environment<'_> {
    /// What the environment has, in the order of the official SDKs; none if it has nothing.
    pub(super) fn credentials(&self) -> Result<Option<Credentials>, CredentialsError> {
        let found = match self.oidc()? {
            Some(oidc) => Some(Credentials::provided_by(oidc)),
            None => match self.pair(IDP_ID, ID_TOKEN_FILE)? {
                Some((idp, file)) => Some(Credentials::provided_by(Federation::new(idp, file))),
                None => self.key()?.map(Credentials::from),
            },
        };
        let Some(found) = found else {
            return Ok(None);
        };
        Ok(Some(Credentials {
            project_id: self.project_id()?,
            iam_endpoint: self.iam_endpoint()?,
            ..found
        }))
    }

    /// What [`credentials`](Self::credentials) did not find.
    pub(super) fn looked_at() -> String {
        format!("none of {AK} and {SK}, {IDP_ID}, {PROVIDER_URN} is set")
    }

    /// The agent of the pod that this runs in; else what was looked at.
    pub(super) fn pod_identity(&self) -> Result<Result<PodIdentity, String>, CredentialsError> {
        let pair = self.pair(POD_URI, POD_TOKEN_FILE)?;
        let pod = pair.map(|(uri, file)| PodIdentity::new(uri, file));
        Ok(pod.ok_or_else(|| format!("{POD_URI} is not set")))
    }

    /// The project, beside credentials from anywhere.
    pub(super) fn project_id(&self) -> Result<Option<String>, CredentialsError> {
        self.text(PROJECT_ID)
    }

    /// Where IAM is, beside credentials from anywhere.
    pub(super) fn iam_endpoint(&self) -> Result<Option<String>, CredentialsError> {
        self.text(IAM_ENDPOINT)
    }

    /// The profile file: the one that is named, or the one in the home directory.
    pub(super) fn profile(&self) -> Option<Profile> {
        let set = |name| (self.0)(name).filter(|value| !value.is_empty());
        let named = set(FILE).map(PathBuf::from).map(Profile::Named);
        named.or_else(|| {
            let home = set("HOME").or_else(|| set("USERPROFILE"))?;
            let file = PathBuf::from(home).join(".huaweicloud/credentials");
            Some(Profile::OfHome(file))
        })
    }

    fn key(&self) -> Result<Option<AccessKey>, CredentialsError> {
        let Some((id, secret)) = self.pair(AK, SK)? else {
            return Ok(None);
        };
        let key = AccessKey::new(id, Secret::from(secret));
        Ok(Some(match self.text(SECURITY_TOKEN)? {
            Some(token) => key.security_token(token),
            None => key,
        }))
    }

    fn oidc(&self) -> Result<Option<Oidc>, CredentialsError> {
        let Some((provider, agency)) = self.pair(PROVIDER_URN, AGENCY_URN)? else {
            return Ok(None);
        };
        let token = match (self.text(OIDC_TOKEN)?, self.text(OIDC_TOKEN_FILE)?) {
            (Some(token), _) => IdToken::new(token),
            (None, Some(file)) => IdToken::file(file),
            (None, None) => {
                return Err(unusable(format!(
                    "{PROVIDER_URN} is set, neither {OIDC_TOKEN} nor {OIDC_TOKEN_FILE} is"
                )));
            }
        };
        let mut oidc = Oidc::new(provider, agency, token);
        if let Some(name) = self.text(SESSION_NAME)? {
            oidc = oidc.session_name(name);
        }
        if let Some(seconds) = self.text(DURATION)? {
            let seconds = seconds.parse();
            let seconds =
                seconds.map_err(|_| unusable(format!("{DURATION} is no number of seconds")))?;
            oidc = oidc.duration(Duration::from_secs(seconds));
        }
        if let Some(policy) = self.text(POLICY)? {
            oidc = oidc.policy(policy);
        }
        if let Some(ids) = self.text(POLICY_IDS)? {
            let ids = ids.split(',').map(str::trim).filter(|id| !id.is_empty());
            oidc = oidc.policy_ids(ids);
        }
        if let Some(endpoint) = self.text(STS_ENDPOINT)? {
            oidc = oidc.sts_endpoint(endpoint);
        }
        Ok(Some(oidc))
    }

    /// Two variables that mean something together.
    fn pair(&self, one: &str, other: &str) -> Result<Option<(String, String)>, CredentialsError> {
        match (self.text(one)?, self.text(other)?) {
            (Some(first), Some(second)) => Ok(Some((first, second))),
            (None, None) => Ok(None),
            (Some(_), None) => Err(unusable(format!("{one} is set, {other} is not"))),
            (None, Some(_)) => Err(unusable(format!("{other} is set, {one} is not"))),
        }
    }

    /// A variable's text without blanks around it; one that is set to nothing is not set.
    fn text(&self, name: &str) -> Result<Option<String>, CredentialsError> {
        let Some(value) = (self.0)(name) else {
            return Ok(None);
        };
        let value = value
            .into_string()
            .map_err(|_| unusable(format!("{name} is not valid UTF-8")))?;
        Ok(Some(value.trim().to_owned()).filter(|value| !value.is_empty()))
    }
}

fn unusable(reason: String) -> CredentialsError {
    CredentialsError::new("the environment", reason)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credentials::Source;
    use crate::credentials::issued::Proof;

    fn find(variables: &[(&str, &str)]) -> Result<Credentials, CredentialsError> {
        Credentials::find(&Environment(&|name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| OsString::from(value))
        }))
    }

    fn key(found: Credentials) -> AccessKey {
        match found.source {
            Source::Fixed(issued) => match issued.proof {
                Proof::Key(key) => key,
                Proof::Token(_) => panic!("a key was expected"),
            },
            _ => panic!("a key was expected"),
        }
    }

    #[test]
    fn a_key_may_be_temporary_and_have_a_project() {
        let found = find(&[
            (AK, " AKID "),
            (SK, "secret"),
            (SECURITY_TOKEN, "token"),
            (PROJECT_ID, "p1"),
        ])
        .unwrap();
        assert_eq!(found.project_id.as_deref(), Some("p1"));
        assert_eq!(
            key(found),
            AccessKey::new("AKID", "secret").security_token("token")
        );
    }

    #[test]
    fn half_of_what_belongs_together_is_an_error_that_names_the_other_half() {
        for (set, reason) in [
            (AK, "HUAWEICLOUD_SDK_AK is set, HUAWEICLOUD_SDK_SK is not"),
            (
                IDP_ID,
                "HUAWEICLOUD_SDK_IDP_ID is set, HUAWEICLOUD_SDK_ID_TOKEN_FILE is not",
            ),
            (
                AGENCY_URN,
                "HUAWEICLOUD_OIDC_AGENCY_URN is set, HUAWEICLOUD_OIDC_PROVIDER_URN is not",
            ),
            (
                POD_TOKEN_FILE,
                "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE is set, HC_CONTAINER_CREDENTIALS_FULL_URI is not",
            ),
        ] {
            let error = find(&[(set, "hush"), (SK, "")]).unwrap_err();
            assert_eq!(
                error.to_string(),
                format!("the credentials of the environment cannot be used: {reason}")
            );
        }
    }

    #[test]
    fn oidc_comes_before_federation_and_that_before_a_key() {
        let all = [
            (PROVIDER_URN, "provider"),
            (AGENCY_URN, "agency"),
            (OIDC_TOKEN_FILE, "/run/oidc"),
            (DURATION, "900"),
            (POLICY_IDS, "one, two,"),
            (IDP_ID, "idp"),
            (ID_TOKEN_FILE, "/run/token"),
            (AK, "AKID"),
            (SK, "secret"),
        ];
        let shown = |variables| format!("{:?}", find(variables).unwrap());
        assert!(shown(&all).contains("oidc::Oidc"), "{}", shown(&all));
        assert!(shown(&all[5..]).contains("federation::Federation"));
        assert_eq!(key(find(&all[7..]).unwrap()).id(), "AKID");

        let oidc = Environment(&|name| {
            let found = all.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| OsString::from(value))
        });
        let expected = Oidc::new("provider", "agency", IdToken::file("/run/oidc"))
            .duration(Duration::from_secs(900))
            .policy_ids(["one", "two"]);
        assert_eq!(oidc.oidc().unwrap(), Some(expected));
        let tokenless = find(&all[..2]).unwrap_err();
        assert!(
            tokenless
                .to_string()
                .contains("neither HUAWEICLOUD_OIDC_ID_TOKEN nor")
        );
    }

    #[test]
    fn the_file_comes_after_the_environment() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("credentials");
        std::fs::write(&file, "[basic]\nak = FROMFILE\nsk = secret\n").unwrap();
        let file = file.to_str().unwrap();

        let both = [(FILE, file), (AK, "FROMENV"), (SK, "secret")];
        assert_eq!(key(find(&both).unwrap()).id(), "FROMENV");
        assert_eq!(key(find(&both[..1]).unwrap()).id(), "FROMFILE");
        let beside = [
            (FILE, file),
            (IAM_ENDPOINT, "https://iam.example.com"),
            (PROJECT_ID, "p1"),
        ];
        let beside = find(&beside).unwrap();
        assert_eq!(
            beside.iam_endpoint.as_deref(),
            Some("https://iam.example.com")
        );
        assert_eq!(beside.project_id.as_deref(), Some("p1"));
        // A file that is named and is not there is a mistake.
        let missing = find(&[(FILE, "/nowhere")]).unwrap_err();
        assert!(matches!(missing, CredentialsError::Unreadable { .. }));
        // Neither: the services that only this machine can ask are left.
        assert!(matches!(find(&[]).unwrap().source, Source::Chain(_)));
    }
}
