//! The words of a name, and those of one thing of many.

use heck::ToSnakeCase;

/// Words at the end of an array's name that say that it is one.
const COLLECTIONS: [&str; 5] = ["list", "lists", "array", "set", "items"];
/// Acronyms that end with an `s`, and are no plural.
const ACRONYMS: [&str; 30] = [
    "aos", "aps", "aws", "bms", "bss", "cbs", "ces", "cms", "cps", "css", "cts", "dcs", "dds",
    "dms", "dns", "dws", "ecs", "eps", "evs", "ges", "gps", "ims", "kms", "lts", "mrs", "nas",
    "obs", "rds", "sfs", "sms",
];

/// The words of a name: `assetID` → `asset`, `id`.
pub(crate) fn words(name: &str) -> Vec<String> {
    let parts = name.split(|c: char| !c.is_alphanumeric());
    let words = parts.flat_map(|part| {
        let snake = part.to_snake_case();
        snake.split('_').map(str::to_owned).collect::<Vec<_>>()
    });
    words.filter(|word| !word.is_empty()).collect()
}

/// A word of one thing: `categories` → `category`.
pub(crate) fn singular(word: &str) -> String {
    for (many, one) in [
        ("indices", "index"),
        ("series", "series"),
        ("news", "news"),
        ("statuses", "status"),
        ("aliases", "alias"),
        ("data", "data"),
        ("movies", "movie"),
        ("cookies", "cookie"),
    ] {
        if word == many {
            return one.to_owned();
        }
    }
    if ACRONYMS.contains(&word) {
        return word.to_owned();
    }
    let end = |end: &str| word.strip_suffix(end).filter(|stem| stem.len() > 1);
    if let Some(stem) = end("ies") {
        return format!("{stem}y");
    }
    for es in ["sses", "shes", "ches", "xes", "zes"] {
        if end(es).is_some() {
            return word[..word.len() - 2].to_owned();
        }
    }
    if ["ss", "us", "is", "os"].iter().any(|ss| word.ends_with(ss)) {
        return word.to_owned();
    }
    end("s").map_or_else(|| word.to_owned(), str::to_owned)
}

/// The words of what an array or a map holds: `asset_list` → `asset`, `tags` → `tag`.
pub(crate) fn of_one(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    while let [_, .., last] = words.as_slice()
        && COLLECTIONS.contains(&last.as_str())
    {
        words.pop();
    }
    if let Some(last) = words.last_mut() {
        *last = singular(last);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_many_has_its_word() {
        for (many, one) in [
            ("servers", "server"),
            ("categories", "category"),
            ("addresses", "address"),
            ("boxes", "box"),
            ("status", "status"),
            ("ecs", "ecs"),
            ("eips", "eip"),
        ] {
            assert_eq!(singular(many), one, "{many}");
        }
        assert_eq!(of_one(&words("assetInfo_list")), ["asset", "info"]);
    }
}
