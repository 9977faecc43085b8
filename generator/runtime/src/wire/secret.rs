//! Texts that must not reach a log: [`Secret`], and [`SignedUrl`], whose query is a credential.
//!
//! Both print redacted in `Debug` and have no `Display`, so that showing one is always a decision.

use std::fmt;

use zeroize::Zeroize;

use crate::wire::scalar::text_value;

/// A URL that may carry a signature, such as the play and upload addresses of media.
///
/// `Debug` hides what follows `?` or `#`, and any user name and password before the host.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SignedUrl(Box<str>);

impl SignedUrl {
    /// The whole URL, signature included.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The whole URL, signature included.
    pub fn into_string(self) -> String {
        self.0.into()
    }
}

impl AsRef<str> for SignedUrl {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<&str> for SignedUrl {
    fn from(url: &str) -> Self {
        Self(url.into())
    }
}

impl From<String> for SignedUrl {
    fn from(url: String) -> Self {
        Self(url.into())
    }
}

impl fmt::Debug for SignedUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = self.0.find(['?', '#']).unwrap_or(self.0.len());
        let (address, query) = self.0.split_at(end);
        let (scheme, rest) = match address.find("://") {
            Some(at) => address.split_at(at + "://".len()),
            None => ("", address),
        };
        let mut shown = scheme.to_owned();
        // The last `@`: an unescaped one in a password must not uncover the rest of it.
        match rest.rfind('@') {
            Some(at) => shown.extend(["[redacted]", &rest[at..]]),
            None => shown.push_str(rest),
        }
        if let Some(mark) = query.get(..1) {
            shown.extend([mark, "[redacted]"]);
        }
        fmt::Debug::fmt(&shown, f)
    }
}

text_value!(SignedUrl);

/// A text that is never shown, such as a token in a header.
///
/// Its memory is overwritten when it is dropped; what an HTTP library copies of it is not.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Secret(Box<str>);

impl Secret {
    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

text_value!(Secret, Scalar { const SECRET: bool = true; });

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn shows(url: &str, shown: &str) {
        assert_eq!(
            format!("{:?}", SignedUrl::from(url)),
            format!("\"{shown}\"")
        );
    }

    #[test]
    fn debug_shows_a_url_up_to_its_query() {
        shows("https://h.example/a/b.flv", "https://h.example/a/b.flv");
        shows(
            "https://h.example/a?auth_info=k&x=?",
            "https://h.example/a?[redacted]",
        );
        shows(
            "https://h.example/a#token",
            "https://h.example/a#[redacted]",
        );
        shows("", "");
    }

    #[test]
    fn debug_hides_user_and_password() {
        shows(
            "https://user:pass@h.example/a",
            "https://[redacted]@h.example/a",
        );
        shows(
            "https://user:p/a@ss@h.example/a",
            "https://[redacted]@h.example/a",
        );
        shows("user:pass@h.example", "[redacted]@h.example");
        shows(
            "rtmp://h.example/live?u=a@b",
            "rtmp://h.example/live?[redacted]",
        );
    }

    #[test]
    fn the_text_is_kept_whole() {
        let url = SignedUrl::from("https://user:pass@h.example/a?b=c");
        assert_eq!(url.as_str(), "https://user:pass@h.example/a?b=c");
        assert_eq!(
            serde_json::to_string(&url).unwrap(),
            "\"https://user:pass@h.example/a?b=c\""
        );
        assert_eq!(url.clone().into_string(), url.as_ref());
        assert_eq!(
            serde_json::from_str::<SignedUrl>("\"x?y\"").unwrap(),
            SignedUrl::from("x?y")
        );
    }

    #[test]
    fn a_secret_shows_nothing_and_gives_itself_up_only_when_asked() {
        let secret = Secret::from(String::from("hunter2"));
        assert_eq!(
            format!("{secret:?} {:#?}", Some(&secret)),
            "[redacted] Some(\n    [redacted],\n)"
        );
        assert_eq!(secret.expose(), "hunter2");
        assert_eq!(serde_json::to_string(&secret).unwrap(), "\"hunter2\"");
        assert_eq!(
            serde_json::from_str::<Secret>("\"hunter2\"").unwrap(),
            secret
        );
    }
}
