//! Reads the temporary keys that services hand out, in the spellings that the official SDKs know.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde_json::{Map, Value};

use super::issued::IssuedCredentials;
use crate::signing::access_key::AccessKey;

/// The temporary key in the body of an answer, with its end. The reason for none never shows the body.
pub(super) fn temporary_key(body: &[u8]) -> Result<(IssuedCredentials, Timestamp), &'static str> {
    let no_key = "it answered with something other than a key";
    let body: Map<String, Value> = serde_json::from_slice(body).map_err(|_| no_key)?;
    let inner = body.get("credential").or_else(|| body.get("credentials"));
    let key = match inner {
        Some(inner) => inner.as_object().ok_or(no_key)?,
        None => &body,
    };
    let text = |names: &[&str]| {
        let texts = names.iter().filter_map(|name| key.get(*name)?.as_str());
        texts.into_iter().find(|text| !text.is_empty())
    };
    let access = text(&["access", "accessKeyId", "access_key_id"]).ok_or(no_key)?;
    let secret = text(&["secret", "secretAccessKey", "secret_access_key"]).ok_or(no_key)?;
    let token = text(&["securitytoken", "securityToken", "security_token"]).ok_or(no_key)?;
    let expires = text(&["expires_at", "expiration"]).and_then(time);
    let expires = expires.ok_or("it does not say when the key expires")?;
    let key = AccessKey::new(access, secret).security_token(token);
    Ok((IssuedCredentials::key(key).expires(expires), expires))
}

/// A time in UTC, whether it says so or not.
fn time(text: &str) -> Option<Timestamp> {
    if let Ok(time) = text.parse() {
        return Some(time);
    }
    let time: DateTime = text.parse().ok()?;
    TimeZone::UTC.to_timestamp(time).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_stands_in_an_object_or_alone_and_has_three_spellings() {
        let names = [
            ["access", "secret", "securitytoken", "expires_at"],
            [
                "accessKeyId",
                "secretAccessKey",
                "securityToken",
                "expiration",
            ],
            [
                "access_key_id",
                "secret_access_key",
                "security_token",
                "expiration",
            ],
        ];
        let expires: Timestamp = "2030-01-02T03:04:05.678Z".parse().unwrap();
        let key = AccessKey::new("AKID", "hush").security_token("token");
        for [id, secret, token, end] in names {
            for time in ["2030-01-02T03:04:05.678000Z", "2030-01-02T03:04:05.678"] {
                let alone = format!(
                    r#"{{"{id}": "AKID", "{secret}": "hush", "{token}": "token", "{end}": "{time}"}}"#
                );
                let within = |name| format!(r#"{{"{name}": {alone}}}"#);
                for body in [within("credential"), within("credentials"), alone.clone()] {
                    let read = temporary_key(body.as_bytes()).unwrap();
                    let issued = IssuedCredentials::key(key.clone()).expires(expires);
                    assert_eq!(read, (issued, expires), "{body}");
                }
            }
        }
    }

    #[test]
    fn what_is_no_key_is_not_shown() {
        for body in [
            "hush",
            "[]",
            r#"{"credential": "hush"}"#,
            r#"{"access": "a", "secret": "hush", "expires_at": "2030-01-02T03:04:05Z"}"#,
            r#"{"access": "", "secret": "hush", "securitytoken": "t", "expires_at": "2030-01-02T03:04:05Z"}"#,
        ] {
            let error = temporary_key(body.as_bytes()).unwrap_err();
            assert_eq!(
                error, "it answered with something other than a key",
                "{body}"
            );
        }
        let timeless =
            br#"{"access": "a", "secret": "s", "securitytoken": "t", "expires_at": "soon"}"#;
        let error = temporary_key(timeless).unwrap_err();
        assert_eq!(error, "it does not say when the key expires");
    }
}
