//! Titles and captions: request or response, URI, status, the number of a table.

use crate::read::reference_page::Side;
use crate::read::words::has;

/// The side that a title speaks of.
pub(in crate::read) fn side(title: &str) -> Option<Side> {
    let lower = title.to_lowercase();
    let is = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if is(&["response", "returned", "return value", "output parameter"]) {
        Some(Side::Response)
    } else if is(&["request", "uri", "url", "input parameter"]) {
        Some(Side::Request)
    } else {
        None
    }
}

/// `Status code: 200`.
pub(in crate::read) fn status_of(text: &str) -> Option<&str> {
    let (before, code) = text.split_once([':', '：'])?;
    let code = code.trim();
    let named = ["status code", "http status code"]
        .iter()
        .any(|name| before.trim().eq_ignore_ascii_case(name));
    (named && code.len() == 3 && code.bytes().all(|digit| digit.is_ascii_digit())).then_some(code)
}

/// Whether a section says rules for the whole request: `Constraints and Limitations`, `Usage Notes`.
pub(crate) fn is_about_rules(title: &str) -> bool {
    is_made_of(
        title,
        "constraint|limitation|limit|restriction|precaution|prerequisite|note|notice|caution|requirement|condition",
        "and|or|on|of|the|for|to|in|this|api|use|usage|using|before|you|start|important|other|general|calling|request|\
        description|information",
    )
}

/// Whether a section says what the operation does: `Function`, `API Description`.
pub(crate) fn is_about_function(title: &str) -> bool {
    is_made_of(
        title,
        "function|description|overview|introduction|functionality",
        "api|brief|basic|of|the|to|this|interface|general|and",
    )
}

/// Whether the words of a title are of these lists, among them one of the first; plurals are, too.
fn is_made_of(title: &str, subjects: &str, others: &str) -> bool {
    let lower = title.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric());
    let mut words = words.filter(|word| !word.is_empty()).peekable();
    let is = |list: &str, word: &str| {
        has(list, word) || word.strip_suffix('s').is_some_and(|word| has(list, word))
    };
    let mut found = false;
    words.peek().is_some()
        && words.all(|word| {
            let subject = is(subjects, word);
            found |= subject;
            subject || is(others, word)
        })
        && found
}

pub(in crate::read) fn is_uri(title: &str) -> bool {
    let lower = title.to_lowercase();
    [
        "uri",
        "url",
        "api format",
        "request line",
        "request syntax",
        "prototype",
    ]
    .iter()
    .any(|word| lower.contains(word))
}

/// `For details about query parameters, see Table 2.`, above table 2.
pub(in crate::read) fn leads_to(text: &str, caption: &str) -> bool {
    let Some((number, _)) = caption_of(caption) else {
        return false;
    };
    let lower = text.to_lowercase();
    let place = [
        "query", "path", "uri", "header", "body", "request", "response",
    ];
    place
        .iter()
        .any(|place| lower.contains(&format!("{place} parameters")))
        && lower
            .trim_end_matches('.')
            .ends_with(&format!("table {number}"))
}

/// `Updating a Subnet`, above `URI`: on pages with several operations.
pub(in crate::read) fn is_operation(text: &str, next: &str) -> bool {
    let mut words = text.split(' ');
    let small = [
        "a", "an", "the", "of", "in", "to", "from", "for", "and", "or", "with", "by", "on",
    ];
    let capital = |word: &str| word.starts_with(|c: char| c.is_ascii_uppercase());
    ["URI", "Function", "URI format"].contains(&next)
        && words
            .next()
            .is_some_and(|first| capital(first) && first.trim_end_matches(',').ends_with("ing"))
        && words.clone().count() > 0
        && words.all(|word| capital(word) || small.contains(&word))
}

/// What stands below tables, in pages that have no title there.
pub(in crate::read) fn is_tail(text: &str) -> bool {
    let lower = text.trim_end_matches([':', '.']).to_lowercase();
    // `Sample Request: Uploading an Object`.
    let example = lower.split_once(':').map(|(before, _)| before);
    example.is_some_and(|before| {
        [
            "sample request",
            "sample response",
            "example request",
            "example response",
        ]
        .contains(&before)
    }) || [
        "example request",
        "example response",
        "request example",
        "response example",
        "sample request",
        "sample response",
        "example requests",
        "example responses",
        "example normal response",
        "response body example",
        "request body example",
        "normal response",
        "abnormal response",
        "error response",
    ]
    .contains(&lower.as_str())
        || leads_away(&lower)
        || lower.starts_with("example request ")
        || lower.starts_with("example response ")
        || ["status code", "abnormal response", "error response"]
            .iter()
            .any(|about| lower.contains(about))
            && lower.contains("see ")
            && lower.len() < 100
        || lower.starts_with("the following is an example")
        || lower.starts_with("the following shows an example")
        || lower.starts_with("an example of the re")
        || lower.starts_with("a response example")
}

/// `Table 4 tags parameters`: number and rest.
pub(in crate::read) fn caption_of(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix("Table ")?;
    let end = rest
        .find(|c: char| !c.is_ascii_digit() && c != '-')
        .unwrap_or(rest.len());
    let (number, rest) = rest.split_at(end);
    let rest = rest.trim_start_matches(['.', ':', ' ']);
    number
        .starts_with(|c: char| c.is_ascii_digit())
        .then_some((number, rest))
}

/// Whether a text that begins with `Table 4` is a sentence about the table.
pub(in crate::read) fn is_about_table(rest: &str) -> bool {
    let verbs = [
        "describes",
        "describe",
        "lists",
        "list",
        "shows",
        "show",
        "provides",
        "is",
        "and",
        "to",
        "explains",
        "details",
        "contains",
        "gives",
        "defines",
        "presents",
        "for",
        "in",
        "shown",
        "lists,",
    ];
    rest.split(' ')
        .next()
        .is_some_and(|word| verbs.contains(&word))
}

/// A few words, each with a capital.
pub(in crate::read) fn is_title_like(text: &str) -> bool {
    let small = ["of", "or", "and", "the", "in", "for", "to", "a"];
    text.len() < 50
        && !text.ends_with(['.', ':', ',', ';'])
        && text.split(' ').count() <= 6
        && text.split(' ').all(|word| {
            small.contains(&word)
                || word == "/"
                || word.starts_with(|c: char| c.is_uppercase() || c == '(')
        })
        && text.chars().any(char::is_lowercase)
        && !text.contains(['_', '{', '"', '<'])
}

/// Whether a line leads to other pages: it is in some saved pages only, and says nothing of the operation.
pub(crate) fn leads_away(line: &str) -> bool {
    let lower = line.to_lowercase();
    let topics = ["parent topic", "previous topic", "next topic"];
    topics.iter().any(|topic| lower.starts_with(topic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_have_a_number() {
        assert_eq!(caption_of("Table 4 tags"), Some(("4", "tags")));
        assert_eq!(caption_of("Table 3-1: tags"), Some(("3-1", "tags")));
        assert_eq!(caption_of("Table of contents"), None);
    }

    #[test]
    fn titles_say_what_their_sections_are_about() {
        for title in [
            "Constraints",
            "Constraints and Limitations",
            "Usage Notes",
            "Restrictions on Using This API",
            "Notes and Precautions",
        ] {
            assert!(is_about_rules(title), "{title}");
        }
        for title in ["Using This API", "Request Parameters", "", "Status Codes"] {
            assert!(!is_about_rules(title), "{title}");
            assert!(!is_about_function(title), "{title}");
        }
        assert!(is_about_function("API Function Description"));
        assert!(!is_about_function("Parameter Description"));
    }

    #[test]
    fn titles_name_sides_and_paragraphs_name_statuses() {
        assert_eq!(side("Request Parameters"), Some(Side::Request));
        assert_eq!(side("Returned Values"), Some(Side::Response));
        assert_eq!(side("Function"), None);
        assert_eq!(status_of("Status code: 200"), Some("200"));
        assert_eq!(status_of("Status code: 2xx"), None);
        assert_eq!(status_of("The code: 200"), None);
    }
}
