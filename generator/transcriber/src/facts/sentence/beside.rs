//! A sentence without the default that it gives beside something else: `1 to 50; 5 by default` → `1 to 50`.

use super::default;
use super::token::{Kind, Token, tokens};
use super::unit;

/// The rest of a sentence that gives a number as the default and has other numbers; none if nothing can be cut.
pub(in crate::facts) fn without_default(text: &str) -> Option<String> {
    let read = tokens(text);
    let said = default::said(&read)?;
    let shared = read[said.words.clone()]
        .iter()
        .any(|token| token.is_one_of(&["maximum", "minimum"]));
    if shared || !said.noun.is_empty() || read[said.value].number().is_none() {
        return None;
    }
    let first = said.words.start;
    let bracket = read[first].is_mark('(') && first < said.value;
    let within = first + usize::from(separates(&read[first]) && first < said.value);
    let start = match read[..within].iter().rposition(separates) {
        _ if bracket => first + 1,
        start => start.unwrap_or_default(),
    };
    let end = end(&read, said.value)?;
    let numbers = |tokens: &[Token<'_>]| tokens.iter().any(|token| token.number().is_some());
    let (front, behind) = (&read[..start], &read[end..]);
    if !numbers(front) && !numbers(behind) {
        return None;
    }
    let opens = front.last().is_none_or(|last| last.is_mark('('));
    let links = behind.iter().take_while(|token| opens && separates(token));
    let behind = &behind[links.count()..];
    // `The value is 3 by default and can be 0 to 10`
    let verb = behind
        .first()
        .is_some_and(|next| next.is_one_of(&["can", "must", "may", "should", "ranges"]));
    let subject = read[..said.value]
        .iter()
        .position(|token| token.is("is"))
        .filter(|is| *is > 0);
    let front = match (subject.filter(|_| verb), front.last()) {
        (Some(is), None) => &text[..read[is - 1].end],
        (None, None) if verb => "It",
        (_, last) => last.map_or("", |last| &text[..last.end]),
    };
    let behind = behind.first().map_or("", |first| &text[first.start..]);
    let gap = front.ends_with('(') || behind.starts_with([')', '.', ',', ';']);
    let gap = if gap { "" } else { " " };
    Some(format!("{front}{gap}{behind}").trim().to_owned())
}

/// Where the clause of a default ends.
fn end(read: &[Token<'_>], value: usize) -> Option<usize> {
    let mut end = value + 1;
    end += unit::leading(&read[end..]).map_or(0, |(_, length)| length);
    // `is used by default`
    let rest = |token: &&Token<'_>| token.is_one_of(&["is", "used", "by", "default", "applied"]);
    end += read[end..].iter().take_while(rest).count();
    let next = read.get(end);
    let whole = next.is_none_or(|next| {
        matches!(next.kind, Kind::Mark(_)) && !next.is_mark('(') || next.is("and")
    });
    let or = read[end..].iter().take(2).any(|token| token.is("or"));
    (whole && !or).then_some(end)
}

fn separates(token: &Token<'_>) -> bool {
    token.is_mark_of(&[',', ';', '.']) || token.is("and")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_default_is_cut_out() {
        for (text, rest) in [
            ("1 to 50 seconds; 5 by default", Some("1 to 50 seconds")),
            ("Lamps (0 to 10, 3 by default).", Some("Lamps (0 to 10).")),
            (
                "The default value is 10, and the maximum value is 50.",
                Some("the maximum value is 50."),
            ),
            (
                "The value is 3 by default and can be 0 to 10.",
                Some("The value can be 0 to 10."),
            ),
            (
                "The value ranges from 1 to 9 and is 3 by default.",
                Some("The value ranges from 1 to 9."),
            ),
            (
                "If it is lit, the default value is 3, and the maximum value is 9.",
                Some("If it is lit, and the maximum value is 9."),
            ),
            ("The default value is 3.", None),
            (
                "Both the default value and maximum value are 9, and the minimum value is 1.",
                None,
            ),
            ("The default value is 3 or 1 to 9.", None),
        ] {
            assert_eq!(without_default(text).as_deref(), rest, "{text}");
        }
    }
}
