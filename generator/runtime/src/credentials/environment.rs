//! Reads credentials from environment variables, by the names that the official SDKs use.

use std::ffi::OsString;
use std::path::PathBuf;

use super::Credentials;
use crate::errors::credentials::CredentialsError;
use crate::signing::access_key::AccessKey;
use crate::wire::secret::Secret;

/// Looks up an environment variable.
pub(super) type Variable<'a> = &'a dyn Fn(&str) -> Option<OsString>;

const AK: &str = "HUAWEICLOUD_SDK_AK";
const SK: &str = "HUAWEICLOUD_SDK_SK";
const SECURITY_TOKEN: &str = "HUAWEICLOUD_SDK_SECURITY_TOKEN";
const PROJECT_ID: &str = "HUAWEICLOUD_SDK_PROJECT_ID";
const IAM_ENDPOINT: &str = "HUAWEICLOUD_SDK_IAM_ENDPOINT";
const FILE: &str = "HUAWEICLOUD_SDK_CREDENTIALS_FILE";

/// The credentials of the environment; none if it has neither half of a key.
pub(super) fn read(variable: Variable<'_>) -> Result<Option<Credentials>, CredentialsError> {
    let (id, secret) = match (text(variable, AK)?, text(variable, SK)?) {
        (Some(id), Some(secret)) => (id, secret),
        (None, None) => return Ok(None),
        (Some(_), None) => return Err(unusable(format!("{AK} is set, {SK} is not"))),
        (None, Some(_)) => return Err(unusable(format!("{SK} is set, {AK} is not"))),
    };
    let mut key = AccessKey::new(id, Secret::from(secret));
    if let Some(token) = text(variable, SECURITY_TOKEN)? {
        key = key.security_token(token);
    }
    Ok(Some(Credentials {
        project_id: text(variable, PROJECT_ID)?,
        iam_endpoint: iam_endpoint(variable)?,
        ..Credentials::from(key)
    }))
}

/// Where IAM is, beside credentials from anywhere.
pub(super) fn iam_endpoint(variable: Variable<'_>) -> Result<Option<String>, CredentialsError> {
    text(variable, IAM_ENDPOINT)
}

/// The profile file: the one that is named, or the one in the home directory.
pub(super) fn profile_path(variable: Variable<'_>) -> Option<PathBuf> {
    let set = |name| variable(name).filter(|value| !value.is_empty());
    set(FILE).map(PathBuf::from).or_else(|| {
        let home = set("HOME").or_else(|| set("USERPROFILE"))?;
        Some(PathBuf::from(home).join(".huaweicloud/credentials"))
    })
}

/// A variable's text without blanks around it; one that is set to nothing is not set.
fn text(variable: Variable<'_>, name: &str) -> Result<Option<String>, CredentialsError> {
    let Some(value) = variable(name) else {
        return Ok(None);
    };
    let value = value
        .into_string()
        .map_err(|_| unusable(format!("{name} is not valid UTF-8")))?;
    Ok(Some(value.trim().to_owned()).filter(|value| !value.is_empty()))
}

fn unusable(reason: String) -> CredentialsError {
    CredentialsError::Unusable {
        source: "the environment".to_owned(),
        reason,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credentials::Source;

    fn find(variables: &[(&str, &str)]) -> Result<Credentials, CredentialsError> {
        Credentials::find(&|name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| OsString::from(value))
        })
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
        let Source::Key(key) = found.source else {
            panic!("a key was expected");
        };
        assert_eq!(
            key,
            AccessKey::new("AKID", "secret").security_token("token")
        );
        assert_eq!(found.project_id.as_deref(), Some("p1"));
    }

    #[test]
    fn half_a_key_is_an_error_that_names_the_other_half() {
        let error = find(&[(AK, "AKID"), (SK, "")]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the credentials in the environment cannot be used: \
             HUAWEICLOUD_SDK_AK is set, HUAWEICLOUD_SDK_SK is not"
        );
    }

    #[test]
    fn the_file_comes_after_the_environment() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("credentials");
        std::fs::write(&file, "[basic]\nak = FROMFILE\nsk = secret\n").unwrap();
        let file = file.to_str().unwrap();

        let id = |found: Credentials| match found.source {
            Source::Key(key) => key.id().to_owned(),
            _ => panic!("a key was expected"),
        };
        let both = [(FILE, file), (AK, "FROMENV"), (SK, "secret")];
        assert_eq!(id(find(&both).unwrap()), "FROMENV");
        assert_eq!(id(find(&both[..1]).unwrap()), "FROMFILE");
        let iam = find(&[(FILE, file), (IAM_ENDPOINT, "https://iam.example.com")]).unwrap();
        assert_eq!(iam.iam_endpoint.as_deref(), Some("https://iam.example.com"));
        let home = [("HOME", folder.path().to_str().unwrap())];
        assert_eq!(
            find(&home).unwrap_err(),
            CredentialsError::Missing {
                file: Some(folder.path().join(".huaweicloud/credentials"))
            }
        );
        assert_eq!(
            find(&[]).unwrap_err().to_string(),
            "no credentials: set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK"
        );
    }
}
