//! What a sentence says besides a claim: only words that these tables know, and the row's own, leave it as it is.

use std::ops::Range;
use std::sync::LazyLock;

use super::own::Own;
use super::phrase::Phrase;
use super::token::{Kind, Token};

/// Whether a word is one of rules for names: `Letters and digits are allowed.`
pub(super) fn is_of_naming(token: &Token<'_>) -> bool {
    token.is_one_of(NAMING)
}

/// Words that leave every claim as it is.
#[rustfmt::skip]
const PLAIN: &[&str] = &[
    // What holds sentences together.
    "a", "an", "the", "this", "that", "it", "its", "these", "those", "they", "and", "or", "but", "which", "whose", "also", "so",
    "is", "are", "be", "can", "cannot", "can't", "could", "must", "may", "should", "shall", "will", "need", "needs", "has", "have", "not", "no", "do", "does",
    "of", "to", "from", "in", "between", "within", "as", "with", "by", "at", "there", "you", "your",
    // What a row and its value are called.
    "value", "values", "parameter", "parameters", "field", "elements", "items", "entries", "records", "range", "ranges", "ranging", "integer", "integers", "number", "numbers", "string", "strings",
    "text", "list", "array", "unit", "minimum", "maximum", "length", "size", "quantity", "count", "natural", "decimal", "place", "places",
    "inclusive", "included", "including", "both", "ends", "positive", "non-negative", "negative", "valid", "blank", "empty", "left", "null", "note",
    "only", "exactly", "any", "one", "more", "multiple", "several", "many", "required", "mandatory", "optional", "now", "currently",
    // How numbers compare.
    "up", "most", "least", "than", "less", "fewer", "greater", "larger", "longer", "higher", "lower", "smaller", "shorter", "max", "min",
    "exceed", "exceeds", "exceeding", "equal", "equals", "limit", "limited", "upper", "then", "maximal", "long", "either", "through", "till", "until",
    // What is done with it.
    "about", "accept", "accepts", "add", "added", "allow", "allowed", "allows", "associated", "attached", "bind", "bound", "calculated", "carried",
    "complies", "comply", "configure", "configured", "conform", "conforms", "contain", "containing", "contains", "create", "created", "default",
    "define", "defined", "defines", "delete", "deleted", "described", "details", "displayed", "ensure", "enter", "entered", "exist", "expressed",
    "given", "however", "imported", "indicate", "indicates", "information", "input", "key-value", "match", "matches", "meet", "meets", "modified",
    "obtained", "pair", "pairs", "passed", "please", "processed", "provided", "queried", "query", "represented", "return", "returned", "select",
    "selected", "sent", "separate", "separated", "set", "setting", "specified", "specifies", "specify", "specifying", "submitted", "support",
    "supported", "supports", "transferred", "updated", "upload", "uploaded", "use", "used", "uses", "using",
];

/// Words of rules for names, which leave a length as it is.
#[rustfmt::skip]
const NAMING: &[&str] = &[
    "character", "characters", "letter", "letters", "digit", "digits", "hyphen", "hyphens", "underscore", "underscores", "period",
    "periods", "dot", "dots", "space", "spaces", "comma", "commas", "colon", "colons", "semicolon", "semicolons", "slash", "slashes",
    "backslash", "backslashes", "bracket", "brackets", "parenthesis", "parentheses", "quotation", "quotations", "quote", "quotes", "marks", "mark", "asterisk",
    "asterisks", "at", "sign", "signs", "pound", "number", "dollar", "percent", "plus", "minus", "equal", "tilde", "tildes",
    "exclamation", "question", "ampersand", "ampersands", "vertical", "bar", "bars", "caret", "carets", "hash", "dash", "dashes", "angle", "curly", "square",
    "round", "apostrophe", "newline", "newlines", "line", "carriage", "return", "tab", "tabs", "whitespace", "symbols", "symbol", "emoji", "emojis",
    "uppercase", "lowercase", "upper", "lower", "case", "special", "english", "chinese", "ascii", "unicode", "utf-8", "alphanumeric", "numeric",
    "hexadecimal", "decimal", "alphabetic", "printable", "visible", "invisible", "consist", "consists", "consisting", "composed",
    "comprise", "comprises", "include", "includes", "start", "starts", "starting", "begin", "begins", "beginning", "end", "ends", "ending",
    "allowed", "supported", "permitted", "used", "following", "other", "all", "least", "types", "kinds", "two", "three", "four", "them",
    "combination", "unique", "duplicate", "repeated", "case-sensitive", "case-insensitive", "consecutive", "consecutively", "continuous", "same", "different",
    "encoded", "encrypted", "base64", "uuid", "format", "enclosed", "entire", "whole", "tag",
    "a-z", "0-9", "a-za-z0-9", "a-f", "a-za-z", "a", "z", "long", "half-width", "full-width", "single-byte", "there",
];

/// What is done with what is not counted, or not wanted.
const REFUSED: [&str; 9] = [
    "repeated",
    "masked",
    "skipped",
    "reserved",
    "ignored",
    "truncated",
    "avoided",
    "rejected",
    "stored",
];

/// Clauses that leave a claim as it is, whatever they name.
fn clauses() -> &'static [(Phrase, &'static str)] {
    #[rustfmt::skip]
    static CLAUSES: LazyLock<Vec<(Phrase, &'static str)>> = LazyLock::new(|| {
        [
            ("unique in|within|across|under|for|among ...", "1 to 10 characters, unique in a room"),
            ("start|starts|end|ends|begin|begins|starting|ending|beginning [or|and] [start|end] with ...", "1 to 10 characters, starting with old"),
            ("in the|a|an|this ... format|form", "1 to 10 characters, in the red.lamp format"),
            ("and|or [must] [be] [a] multiple|multiples of #", "1 to 10, and must be a multiple of 5"),
            ("greater|larger|higher|longer|less|smaller|lower|shorter than the|that|its ...", "1 to 10, and must be less than the limit of lamps"),
            ("accurate to ...", "1 to 10, accurate to two places"),
            ("used|set|specified|configured together|along with ...", "1 to 10 characters, used together with a lamp"),
            ("meet|meets|comply|complies|conform|conforms|follow|follows [with|to] ...", "1 to 10 characters and must meet the rules of lamps"),
            ("at a time", "1 to 10 lamps at a time"),
            ("in|per [a|each|one|single] [single] request|query|batch|call|time|page", "1 to 10 lamps in a single request"),
            ("in length|total|ascending|descending", "1 to 10 characters in length"),
        ]
        .into_iter()
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .collect()
    });
    &CLAUSES
}

/// The first word of a part of a sentence that may change what is said in it: outside of what is accounted for, and in
/// neither an example nor a regular expression.
pub(in crate::facts) fn unaccounted<'t>(
    tokens: &[Token<'t>],
    part: Range<usize>,
    accounted: &[Range<usize>],
    own: &Own,
    of_text: bool,
) -> Option<&'t str> {
    let regular = tokens
        .windows(2)
        .position(|pair| pair[0].is("regular") && pair[1].is("expression"));
    let tokens = &tokens[..part.end.min(regular.unwrap_or(part.end))];
    let mut at = part.start;
    while let Some(token) = tokens.get(at) {
        if let Some(range) = accounted.iter().find(|range| range.contains(&at)) {
            at = range.end;
            continue;
        }
        // An example behind a claim changes nothing.
        let next = tokens.get(at + 1);
        if token.is_one_of(&["example", "e.g", "eg"])
            || token.is("for") && next.is_some_and(|next| next.is_one_of(&["example", "instance"]))
            || token.is("such") && next.is_some_and(|next| next.is("as"))
        {
            return None;
        }
        let clause = clauses()
            .iter()
            .find_map(|(phrase, _)| phrase.leads(&tokens[at..]));
        if let Some(length) = clause {
            at += length.max(1);
            // `less than the number of lamps, which is 1 to 10`: that is another subject.
            match tokens.get(at..at + 2) {
                Some([comma, which])
                    if comma.is_mark(',') && which.is_one_of(&["which", "whose"]) =>
                {
                    return Some(which.text);
                }
                _ => continue,
            }
        }
        let known = match token.kind {
            Kind::Mark(_) | Kind::Quoted => true,
            Kind::Number(_) => of_text && token.text.len() < 2,
            Kind::Word => {
                // `10 lamps can be lighted`: what is done with what is counted.
                let done = at > 0
                    && tokens[at - 1].is("be")
                    && token.text.ends_with("ed")
                    && !token.is_one_of(&REFUSED);
                done || token.is_one_of(PLAIN)
                    || own.has(token)
                    || of_text && (token.is_one_of(NAMING) || token.text.len() < 2)
            }
        };
        if !known {
            return Some(token.text);
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    fn read(text: &str, of_text: bool) -> Option<String> {
        let own = Own::of("max_lamps", &tokens("Lamps of a red room, which are lit."));
        let tokens = tokens(text);
        let claim = 0..4;
        unaccounted(
            &tokens,
            0..tokens.len(),
            std::slice::from_ref(&claim),
            &own,
            of_text,
        )
        .map(str::to_owned)
    }

    #[test]
    fn every_clause_of_the_table_leaves_a_claim_as_it_is() {
        for (_, example) in clauses() {
            assert_eq!(read(example, true), None, "{example}");
        }
    }

    #[test]
    fn words_are_known_or_the_row_s_own_or_named() {
        for (text, of_text, expected) in [
            ("1 to 10 lamps can be set.", false, None),
            ("1 to 10 lamps in red rooms.", false, None),
            ("1 to 10 lamps in blue rooms.", false, Some("blue")),
            ("1 to 10 lamps, for example, a blue one.", false, None),
            ("1 to 10 characters, with hyphens (-) only.", true, None),
            ("1 to 10 lamps, with hyphens.", false, Some("hyphens")),
            ("1 to 10 lamps, and 7.", false, Some("7")),
        ] {
            assert_eq!(read(text, of_text).as_deref(), expected, "{text}");
        }
    }
}
