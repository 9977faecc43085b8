//! Reads credentials from a profile file: the INI file of the official SDKs.

use configparser::ini::{Ini, IniDefault};

use super::Credentials;
use crate::signing::access_key::AccessKey;
use crate::wire::secret::Secret;

/// Reads the section `[basic]`; the error never repeats a value.
pub(super) fn read(text: &str) -> Result<Credentials, String> {
    let mut rules = IniDefault::default();
    rules.case_sensitive = true;
    rules.multiline = false;
    // A secret may hold any of these characters.
    rules.inline_comment_symbols = Some(Vec::new());
    let mut ini = Ini::new_from_defaults(rules);
    let text = text.trim_start_matches('\u{feff}');
    // The library's message would show the line.
    ini.read(text.to_owned())
        .map_err(|_| "it is not an INI file".to_owned())?;
    if !ini.sections().iter().any(|section| section == "basic") {
        return Err("it has no section [basic]".to_owned());
    }
    let value = |key: &str| {
        ini.get("basic", key)
            .filter(|value| !value.is_empty())
            .ok_or_else(|| format!("[basic] has no `{key}`"))
    };
    let mut key = AccessKey::new(value("ak")?, Secret::from(value("sk")?));
    if let Ok(token) = value("security_token") {
        key = key.security_token(token);
    }
    Ok(Credentials {
        project_id: value("project_id").ok(),
        iam_endpoint: value("iam_endpoint").ok(),
        ..Credentials::from(key)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credentials::Source;

    fn key(text: &str) -> AccessKey {
        match read(text).unwrap().source {
            Source::Key(key) => key,
            _ => panic!("a key was expected"),
        }
    }

    #[test]
    fn the_section_basic_is_read() {
        let text = "\u{feff}# mine\r\n[global]\r\nak = other\r\n[basic]\r\nak = AKID\r\nsk=a=b;c#d\r\nproject_id = p1\r\n";
        assert_eq!(key(text), AccessKey::new("AKID", "a=b;c#d"));
        assert_eq!(read(text).unwrap().project_id.as_deref(), Some("p1"));
        let temporary = "[basic]\nak = AKID\nsk = secret\nsecurity_token = token\n";
        assert_eq!(
            key(temporary),
            AccessKey::new("AKID", "secret").security_token("token")
        );
    }

    #[test]
    fn what_is_missing_is_named_and_nothing_shown() {
        let error = |text| read(text).unwrap_err();
        assert_eq!(error(""), "it has no section [basic]");
        assert_eq!(error("[basic]\nsk = hush\n"), "[basic] has no `ak`");
        assert_eq!(error("[basic]\nak = AKID\nsk =\n"), "[basic] has no `sk`");
        assert_eq!(
            error("[basic\nak = AKID\nsk = hush\n"),
            "it is not an INI file"
        );
    }
}
