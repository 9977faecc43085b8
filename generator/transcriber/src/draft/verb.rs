//! A gerund, as titles begin with it → its verb, as names of operations begin with it.

/// Gerunds whose verb does not follow the rule.
const VERBS: [(&str, &str); 9] = [
    ("getting", "Get"),
    ("setting", "Set"),
    ("putting", "Put"),
    ("using", "Use"),
    ("editing", "Edit"),
    ("monitoring", "Monitor"),
    ("copying", "Copy"),
    ("tagging", "Tag"),
    ("caching", "Cache"),
];
/// Ends of stems that lost an `e` before `ing`.
const WITH_E: [&str; 82] = [
    "at", "let", "plet", "ut", "as", "us", "ur", "or", "ir", "ov", "iv", "ag", "ang", "ac", "iz",
    "bl", "dl", "tl", "pl", "gl", "fl", "kl", "cycl", "rg", "dg", "leng", "rv", "lv", "vid", "rid",
    "hid", "cid", "guid", "lud", "is", "os", "fin", "bin", "min", "lin", "ul", "scal", "til",
    "fil", "pil", "har", "par", "ib", "writ", "vit", "cit", "nam", "grad", "trad", "fad", "vad",
    "cod", "vok", "tak", "mak", "shap", "scrap", "scop", "typ", "mot", "vot", "quot", "tun",
    "prun", "clon", "pon", "nc", "rc", "ic", "uc", "ns", "rs", "ps", "ys", "eez", "u", "prob",
];
/// Ends of stems among those that did not.
const WITHOUT_E: [&str; 17] = [
    "treat", "peat", "heat", "seat", "cheat", "oat", "air", "monitor", "refactor", "anchor",
    "author", "factor", "error", "focus", "mimic", "admin", "shadow",
];

/// The verb of `Querying`.
pub(super) fn verb(word: &str) -> String {
    let lower = word.to_lowercase();
    if let Some((_, verb)) = VERBS.iter().find(|(known, _)| *known == lower) {
        return (*verb).to_owned();
    }
    let Some(stem) = word.strip_suffix("ing").filter(|stem| stem.len() > 2) else {
        return word.to_owned();
    };
    let bytes = stem.as_bytes();
    let doubled = bytes.len() > 3 && bytes[bytes.len() - 1] == bytes[bytes.len() - 2];
    if doubled && stem.ends_with(['b', 'd', 'g', 'm', 'n', 'p', 'r', 't']) && !stem.ends_with("add")
    {
        return stem[..stem.len() - 1].to_owned();
    }
    if stem.eq_ignore_ascii_case("cancell") || stem.eq_ignore_ascii_case("labell") {
        return stem[..stem.len() - 1].to_owned();
    }
    let lower = stem.to_lowercase();
    let ends = |ends: &[&str]| ends.iter().any(|end| lower.ends_with(end));
    if ends(&WITH_E) && !ends(&WITHOUT_E) {
        return format!("{stem}e");
    }
    stem.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_e_that_was_lost_comes_back_and_a_doubled_letter_goes() {
        for (gerund, expected) in [
            ("Querying", "Query"),
            ("Creating", "Create"),
            ("Treating", "Treat"),
            ("Stopping", "Stop"),
            ("Adding", "Add"),
            ("Cancelling", "Cancel"),
            ("Getting", "Get"),
            ("Ring", "Ring"),
        ] {
            assert_eq!(verb(gerund), expected, "{gerund}");
        }
    }
}
