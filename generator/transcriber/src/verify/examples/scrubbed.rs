//! What of an example was scrubbed: any word of the page in its place.

/// What the spec writes in place of a key, token or signature.
pub(super) const SCRUBBED: &str = "SCRUBBED";

/// Whether a text of the spec is one of the page, with `SCRUBBED` in place of words of it.
pub(super) fn is_scrubbed(written: &str, said: &str) -> bool {
    let mut parts = written.split(SCRUBBED);
    let Some(mut rest) = parts.next().and_then(|first| said.strip_prefix(first)) else {
        return false;
    };
    for part in parts {
        // A part of a query ends at the next `&`.
        let end = rest
            .find(|c: char| c.is_whitespace() || c == '&')
            .unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        let Some(found) = behind.strip_prefix(part) else {
            return false;
        };
        if word.is_empty() {
            return false;
        }
        rest = found;
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_scrubbed_is_one_word_of_any_kind() {
        for (written, said, same) in [
            ("a?k=SCRUBBED&s=SCRUBBED", "a?k=F8&s=Bw%2B=", true),
            ("a?k=SCRUBBED&s=SCRUBBED", "a?k=F8&x=1&s=Bw", false),
            ("a?k=SCRUBBED&s=SCRUBBED", "a?k=&s=Bw", false),
            ("a?k=SCRUBBED&e=1", "a?k=F8&e=2", false),
            ("SCRUBBED", "MIIabc", true),
            ("plain", "plain", true),
            ("plain", "plainer", false),
        ] {
            assert_eq!(is_scrubbed(written, said), same, "{written} {said}");
        }
    }
}
