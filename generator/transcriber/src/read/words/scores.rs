//! How much a text looks like a name, a Mandatory cell, or a status or error code: a number for each.
//!
//! A number above 4 is as good as certain, one below 0 unlikely. Only their sums over a table decide
//! ([`crate::read::tables::rows`]).

use crate::read::words::{SCALARS, has, is_name_character};

/// The score of a plain `Yes` or `No`.
pub(in crate::read) const CERTAIN_MANDATORY: f64 = 8.0;

/// Like the cell of a Mandatory column.
pub(in crate::read) fn mandatory_score(text: &str) -> f64 {
    let lower = text.trim_end_matches('.').to_lowercase();
    let begins = "yes |no |yes(|no(|yes,|no,|yes/|no/|mandatory |optional |conditional |required if |required when ";
    match lower.as_str() {
        "yes" | "no" => CERTAIN_MANDATORY,
        word if has(
            "mandatory|optional|required|conditional|conditionally mandatory|y|n|m|o",
            word,
        ) =>
        {
            5.0
        }
        "-" | "--" | "yes/no" => 3.0,
        "true" | "false" => 2.0,
        "none" | "n/a" | "na" => -1.0,
        // `Yes (for new berths)`.
        _ if text.len() < 150
            && text.ends_with(')')
            && "yes (|no (|yes(|no("
                .split('|')
                .any(|begin| lower.starts_with(begin)) =>
        {
            5.0
        }
        // `Yes: for new berths`.
        _ if text.len() < 150
            && ["yes: ", "no: "]
                .iter()
                .any(|begin| lower.starts_with(begin)) =>
        {
            4.0
        }
        // `No. This parameter is mandatory if …`.
        _ if text.len() < 150
            && "yes. |no. |yes, |no, |yes; |no; "
                .split('|')
                .any(|begin| lower.starts_with(begin))
            && ["mandatory", "optional", "required"]
                .iter()
                .any(|word| lower.contains(word)) =>
        {
            4.0
        }
        // `No, unless …`.
        _ if text.len() < 90 && begins.split('|').any(|begin| lower.starts_with(begin)) => {
            if text.len() < 30 { 2.5 } else { 0.5 }
        }
        _ => -9.0,
    }
}

/// Whether a character is one of Chinese.
fn is_ideograph(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// Like the name of a parameter or member.
pub(in crate::read) fn name_score(text: &str) -> f64 {
    if text.is_empty() || text.chars().nth(120).is_some() {
        return -10.0;
    }
    // Words in a script without blanks are no name.
    if text.contains(is_ideograph) {
        return -8.0;
    }
    let words = text.split_whitespace().take(6).count();
    let lower_first = text.starts_with(|c: char| c.is_ascii_lowercase());
    if words > 1 {
        // Names in several words are rare: `items [ ]`, `Tag.N. Key`, `user id`.
        let prose = text.ends_with(['.', ':', ',', ';', '!', '?'])
            || text.contains(['"', '='])
            || text.contains(": ");
        return match words {
            _ if prose || words > 5 => -20.0,
            2 | 3 if text.contains(['_', '.', '[', '{']) && text.len() < 50 => -2.5,
            2 | 3 if lower_first => -4.0,
            _ => -8.0,
        };
    }
    if has(
        "yes|no|none|n/a|none.|reserved|note:|-|--|null|true|false|or|and",
        &text.to_lowercase(),
    ) {
        return -4.0;
    }
    // Written large they are types.
    if text.starts_with(|c: char| c.is_ascii_uppercase())
        && SCALARS.contains(text.to_lowercase().as_str())
    {
        return -1.5;
    }
    // Written large they are labels.
    if has("Range|Options|Details|Constraints|Definition|Note", text) {
        return -4.0;
    }
    if text.ends_with(['.', ',', ';', '!', '?', ':']) {
        return -6.0;
    }
    if !text.chars().any(char::is_alphabetic) {
        return -4.0;
    }
    let odd = text.chars().filter(|c| !is_name_character(*c)).count();
    if odd > 0 {
        return if odd <= 2 && !text.contains(['"', '\'', '=', '<', '，']) {
            -0.5
        } else {
            -5.0
        };
    }
    // `OS::Nova::Server` is a value.
    if text.contains("://")
        || text.contains("::")
        || text.starts_with('/')
        || text.matches('/').count() > 1
    {
        return -5.0;
    }
    let lower = text.chars().any(|c| c.is_ascii_lowercase());
    let inner_capital = text.chars().skip(1).any(|c| c.is_ascii_uppercase());
    match () {
        () if text.starts_with(|c: char| c.is_ascii_digit()) => -1.5,
        () if lower && text.contains(['_', ':']) => 5.0,
        () if lower_first && (inner_capital || text.contains(['.', '-', '['])) => 4.5,
        () if lower_first => 4.0,
        () if lower && (inner_capital || text.contains('-')) => 3.5,
        // `Name`, `Reserved`.
        () if lower => 1.0,
        // `ID`, `ACTIVE`.
        () => 0.5,
    }
}

/// Like a status code or an error code.
pub(in crate::read) fn code_score(text: &str) -> f64 {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let words = text.split_whitespace().take(6).count();
    let sentence = text.ends_with('.');
    if digits == 3
        && text.starts_with(|c: char| ('1'..='5').contains(&c))
        && words <= 5
        && !sentence
    {
        8.0
    } else if words == 1 && (digits >= 3 || text.len() == 3 && text.ends_with("xx")) {
        6.0
    } else if words == 1 && text.chars().any(char::is_alphabetic) && !sentence {
        1.0
    } else if words <= 3 && digits > 0 {
        0.0
    } else {
        -6.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_look_like_names() {
        for text in [
            "id",
            "berth_id",
            "berthId",
            "spark.sql.files",
            "X-Auth-Token",
            "OS-DCF:diskConfig",
            "Content-Type",
            "options",
        ] {
            assert!(name_score(text) >= 3.5, "{text}: {}", name_score(text));
        }
        for text in [
            "Yes",
            "None",
            "Specifies the name.",
            "Job ID",
            "Options",
            "a: b",
            "NOTE:",
            "",
            "https://x.y/z",
            "OS::Nova::Server",
        ] {
            assert!(name_score(text) < 0.0, "{text}: {}", name_score(text));
        }
    }

    #[test]
    fn yes_and_no_are_told_from_sentences() {
        for text in ["Yes", "No", "Optional", "Mandatory", "Yes (new berths)"] {
            assert!(mandatory_score(text) > 2.0, "{text}");
        }
        for text in ["None", "Not at all.", "Nobody knows", ""] {
            assert!(mandatory_score(text) < 0.0, "{text}");
        }
    }
}
