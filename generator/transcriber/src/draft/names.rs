//! Names on the wire, and what options mean → names in Rust, and one that is free; what a service may be called.

use std::collections::BTreeSet;

use generator::resolve::names::{Kind, rust_name};

/// The name of an option that is a number, after what it means: `0`, `Off.` → `Off`.
pub(super) fn of_meaning(value: &str, doc: &str) -> Option<String> {
    value.parse::<i64>().ok()?;
    let clause = doc.split(['.', ',', ';', ':', '(', '。', '，']).next()?;
    let words = clause.split(|c: char| !c.is_alphanumeric());
    let fillers = [
        "a",
        "an",
        "the",
        "is",
        "it",
        "indicates",
        "means",
        "that",
        "this",
        "to",
        "be",
    ];
    let words = words
        .filter(|word| !word.is_empty())
        .skip_while(|word| fillers.contains(&word.to_lowercase().as_str()));
    let words: Vec<&str> = words.collect();
    if words.is_empty() || words.len() > 4 {
        return None;
    }
    let name = variant(&words.join("_"))?;
    let plain = name.is_ascii() && name.starts_with(|c: char| c.is_ascii_uppercase());
    (plain && !name.ends_with('_')).then_some(name)
}

/// Whether a service's folder can have this name, and the rule if it cannot: it becomes a module as it is.
pub fn check_service(name: &str) -> Result<(), String> {
    let plain = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    // A spec has a folder of this name beside those of the services.
    let taken = name == generator::page::WORDS;
    if plain && !taken && rust_name(Kind::Module, name).as_deref() == Some(name) {
        return Ok(());
    }
    let why = if plain {
        "it is taken, or no Rust module is called so"
    } else {
        "it begins with a lower-case letter, and has lower-case letters, digits and single `_` only"
    };
    Err(format!("`{name}` cannot be the folder of a service: {why}"))
}

/// The name of a type.
pub(super) fn type_name(wire: &str) -> Option<String> {
    rust_name(Kind::Type, wire)
}

/// The name of what a list holds whose name on the wire says that it holds several: `servers` → `Server`.
pub(super) fn of_item(wire: &str) -> Option<String> {
    let mut one = crate::names::words(wire);
    let last = one.last_mut()?;
    let many = std::mem::take(last);
    *last = crate::names::singular(&many);
    let plural = *last != many && wire.starts_with(|c: char| c.is_ascii_lowercase());
    plural.then(|| type_name(&one.join("_"))).flatten()
}

/// The name of a field.
pub(super) fn field(wire: &str) -> Option<String> {
    rust_name(Kind::Field, wire)
}

/// The name of an option.
pub(super) fn variant(wire: &str) -> Option<String> {
    rust_name(Kind::Variant, wire)
}

/// A Rust name that is free: the word itself, or with a number behind it.
pub(super) fn free(word: &str, taken: &BTreeSet<String>) -> String {
    if !taken.contains(word) {
        return word.to_owned();
    }
    let mut numbered = (2..100_000).map(|number| format!("{word}{number}"));
    numbered
        .find(|name| !taken.contains(name))
        .unwrap_or_else(|| word.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_is_called_like_its_module() {
        for name in ["vod", "s3", "data_arts", "ecs_2"] {
            assert_eq!(check_service(name), Ok(()), "{name}");
        }
        for name in [
            "", ".", "..", "a/b", "/zz", "A B", "Vod", "1a", "_a", "a_", "a__b", "a-b", "é",
            "crate", "types", "words",
        ] {
            assert!(check_service(name).is_err(), "{name}");
        }
    }

    #[test]
    fn items_are_called_like_one_of_them() {
        for (wire, name) in [
            ("servers", Some("Server")),
            ("sub_addresses", Some("SubAddress")),
            ("publicIps", Some("PublicIp")),
            ("status", None),
            ("data", None),
            ("server", None),
            ("Servers", None),
            ("ecs", None),
        ] {
            assert_eq!(of_item(wire).as_deref(), name, "{wire}");
        }
    }

    #[test]
    fn numbers_are_called_after_what_they_mean() {
        for (value, doc, name) in [
            ("0", "Off.", Some("Off")),
            ("1", "indicates that the lamp is on", Some("LampIsOn")),
            ("-1", "Failed (see the log)", Some("Failed")),
            ("2", "2.", None),
            ("3", "It is neither on nor off nor anything else", None),
            ("A", "Automatic", None),
        ] {
            assert_eq!(of_meaning(value, doc).as_deref(), name, "{doc}");
        }
    }
}
