//! Reads credentials from a profile file: the INI file of the official SDKs.

use configparser::ini::{Ini, IniDefault};

use super::Credentials;
use super::federation::Federation;
use crate::signing::access_key::AccessKey;
use crate::wire::secret::Secret;

/// Reads a section; the error never repeats a value.
pub(super) fn read(text: &str, section: &str) -> Result<Credentials, String> {
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
    if !ini.sections().iter().any(|known| known == section) {
        let known: Vec<String> = ini
            .sections()
            .iter()
            .map(|known| format!("[{known}]"))
            .collect();
        let has = match &*known {
            [] => String::new(),
            known => format!(", only {}", known.join(", ")),
        };
        return Err(format!("it has no section [{section}]{has}"));
    }
    let optional = |key: &str| ini.get(section, key).filter(|value| !value.is_empty());
    let value = |key: &str| optional(key).ok_or_else(|| format!("[{section}] has no `{key}`"));
    let credentials = match (optional("idp_id"), optional("id_token_file")) {
        (Some(idp), Some(file)) => Credentials::provided_by(Federation::new(idp, file)),
        (None, None) => {
            let mut key = AccessKey::new(value("ak")?, Secret::from(value("sk")?));
            if let Some(token) = optional("security_token") {
                key = key.security_token(token);
            }
            Credentials::from(key)
        }
        (Some(_), None) => return Err(format!("[{section}] has `idp_id` and no `id_token_file`")),
        (None, Some(_)) => return Err(format!("[{section}] has `id_token_file` and no `idp_id`")),
    };
    Ok(Credentials {
        project_id: optional("project_id"),
        iam_endpoint: optional("iam_endpoint"),
        ..credentials
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credentials::Source;
    use crate::credentials::issued::Proof;

    fn key(text: &str, section: &str) -> AccessKey {
        let Source::Fixed(issued) = read(text, section).unwrap().source else {
            panic!("a key was expected");
        };
        match issued.proof {
            Proof::Key(key) => key,
            Proof::Token(_) => panic!("a key was expected"),
        }
    }

    #[test]
    fn a_section_is_read_by_its_name() {
        let text = "\u{feff}# mine\r\n[global]\r\nak = other\r\nsk = secret\r\n[basic]\r\nak = AKID\r\nsk=a=b;c#d\r\nproject_id = p1\r\n";
        assert_eq!(key(text, "basic"), AccessKey::new("AKID", "a=b;c#d"));
        assert_eq!(key(text, "global"), AccessKey::new("other", "secret"));
        let basic = read(text, "basic").unwrap();
        assert_eq!(basic.project_id.as_deref(), Some("p1"));
        let temporary = "[basic]\nak = AKID\nsk = secret\nsecurity_token = token\n";
        assert_eq!(
            key(temporary, "basic"),
            AccessKey::new("AKID", "secret").security_token("token")
        );
    }

    #[test]
    fn an_identity_provider_comes_before_a_key() {
        let text = "[basic]\nak = AKID\nsk = secret\nidp_id = idp\nid_token_file = /run/token\n";
        let read = read(text, "basic").unwrap();
        assert!(matches!(read.source, Source::Provided(_)));
    }

    #[test]
    fn what_is_missing_is_named_and_nothing_shown() {
        let error = |text| read(text, "basic").unwrap_err();
        assert_eq!(error(""), "it has no section [basic]");
        assert_eq!(
            error("[ci]\nak = hush\n"),
            "it has no section [basic], only [ci]"
        );
        assert_eq!(error("[basic]\nsk = hush\n"), "[basic] has no `ak`");
        assert_eq!(error("[basic]\nak = AKID\nsk =\n"), "[basic] has no `sk`");
        assert_eq!(
            error("[basic]\nidp_id = hush\n"),
            "[basic] has `idp_id` and no `id_token_file`"
        );
        assert_eq!(
            error("[basic\nak = AKID\nsk = hush\n"),
            "it is not an INI file"
        );
    }
}
