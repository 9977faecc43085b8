//! A sentence → tokens: numbers, words, quoted texts and marks, each with its place.

use generator::page::Number;

use super::number;
use super::unit;

/// A token and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::facts) struct Token<'t> {
    pub(in crate::facts) kind: Kind,
    /// The text; of a quoted one, what is within the quotes.
    pub(in crate::facts) text: &'t str,
    /// Where it begins and ends in the sentence, in bytes.
    pub(in crate::facts) start: usize,
    pub(in crate::facts) end: usize,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::facts) enum Kind {
    Number(Number),
    Word,
    Quoted,
    /// Anything else, one character; of marks that mean the same, one stands for all.
    Mark(char),
}

impl Token<'_> {
    /// Whether it is this word, whatever its case.
    pub(in crate::facts) fn is(&self, word: &str) -> bool {
        self.kind == Kind::Word && self.text.eq_ignore_ascii_case(word)
    }

    /// Whether it is one of these words.
    pub(in crate::facts) fn is_one_of(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(word))
    }

    pub(in crate::facts) fn is_mark(&self, mark: char) -> bool {
        self.kind == Kind::Mark(mark)
    }

    /// Whether it is one of these marks.
    pub(in crate::facts) fn is_mark_of(&self, marks: &[char]) -> bool {
        matches!(self.kind, Kind::Mark(mark) if marks.contains(&mark))
    }

    /// The number that it is, also in quotes.
    pub(in crate::facts) fn number(&self) -> Option<Number> {
        match self.kind {
            Kind::Number(number) => Some(number),
            Kind::Quoted => number::whole(self.text),
            _ => None,
        }
    }

    /// The number that it is, also as a word: `three`.
    pub(in crate::facts) fn quantity(&self) -> Option<Number> {
        let spelled = || (self.kind == Kind::Word).then(|| number::spelled(self.text));
        self.number().or_else(|| spelled().flatten())
    }

    /// Whether it looks like the name of a member rather than a word of the language: `max_size`, `oldSetting`.
    pub(in crate::facts) fn is_identifier(&self) -> bool {
        let inner = self.text.trim_start_matches(char::is_uppercase);
        self.kind == Kind::Word
            && self.text.is_ascii()
            && self.text.starts_with(|c: char| c.is_ascii_alphabetic())
            && !self.text.contains(['/', '\''])
            && (self.text.contains('_')
                || self.text.starts_with(|c: char| c.is_ascii_lowercase())
                    && inner.contains(|c: char| c.is_ascii_uppercase()))
    }
}

/// Quotes that open, and what closes them.
const QUOTES: [(char, char); 7] = [
    ('"', '"'),
    ('`', '`'),
    ('“', '”'),
    ('‘', '’'),
    ('«', '»'),
    ('「', '」'),
    ('\'', '\''),
];

/// The tokens of a sentence.
pub(in crate::facts) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        if c.is_whitespace() || INVISIBLE.contains(&c) {
            at += c.len_utf8();
            continue;
        }
        let token = quoted(text, at, c)
            .or_else(|| numeral(text, at, &tokens))
            .or_else(|| word(text, at, c, tokens.last()))
            .unwrap_or_else(|| mark(text, at, c));
        at = token.end;
        tokens.push(token);
    }
    tokens
}

const INVISIBLE: [char; 4] = ['\u{200b}', '\u{200c}', '\u{feff}', '\u{2060}'];

fn quoted(text: &str, at: usize, c: char) -> Option<Token<'_>> {
    let (_, close) = QUOTES.iter().find(|(open, _)| *open == c)?;
    let inner = &text[at + c.len_utf8()..];
    let length = inner
        .find(*close)
        .filter(|length| (1..=160).contains(length))?;
    let end = at + c.len_utf8() + length + close.len_utf8();
    let before = text[..at].chars().next_back();
    let behind = text[end..].chars().next();
    // `users' names`: an apostrophe opens nothing.
    if c == '\''
        && (before.is_some_and(char::is_alphanumeric) || behind.is_some_and(char::is_alphanumeric))
    {
        return None;
    }
    let text = inner[..length].trim();
    let kind = Kind::Quoted;
    (!text.is_empty()).then_some(Token {
        kind,
        text,
        start: at,
        end,
    })
}

fn numeral<'t>(text: &'t str, at: usize, before: &[Token<'_>]) -> Option<Token<'t>> {
    let last = before.last();
    // `1-64`: behind a number or a word a dash is none of the next number's.
    let touches = last.is_some_and(|last| {
        last.end == at
            && (!matches!(last.kind, Kind::Mark(_)) || last.is_mark(')') || last.is_mark('%'))
    });
    let (number, length) = number::leading(&text[at..], !touches)?;
    let end = at + length;
    let rest = &text[end..];
    let letters: &str = rest
        .split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .next()
        .unwrap_or_default();
    // `4K`, `2xlarge` and `192.168.0.1` are words; `3s` and `64KB` are numbers with a unit.
    let ascii = letters.is_ascii();
    if ascii && !letters.is_empty() && unit::unit(letters).is_none() && !is_noun(letters)
        || rest.starts_with(['.', ':']) && rest[1..].starts_with(|c: char| c.is_ascii_digit())
        || rest.starts_with('/') && rest[1..].starts_with(|c: char| c.is_ascii_alphanumeric())
    {
        return None;
    }
    let mut length = length;
    // In `[1,100]` the comma stands between two numbers.
    let bracket = last.is_some_and(|last| last.is_mark('[') && last.end == at)
        || last.is_some_and(|last| last.is_mark('(')) && rest.starts_with(']');
    let mut number = number;
    if bracket
        && rest.starts_with([']', ')'])
        && let Some(comma) = text[at..end].find([',', '，'])
    {
        length = comma;
        number = number::leading(&text[at..at + comma], true)?.0;
    }
    Some(Token {
        kind: Kind::Number(number),
        text: &text[at..at + length],
        start: at,
        end: at + length,
    })
}

fn is_noun(letters: &str) -> bool {
    ["char", "chars", "characters", "x"].contains(&letters.to_lowercase().as_str())
}

fn word<'t>(text: &'t str, at: usize, c: char, last: Option<&Token<'_>>) -> Option<Token<'t>> {
    let starts = c.is_alphanumeric() || c == '_' || c == '$';
    if !starts {
        return None;
    }
    let rest = &text[at..];
    // In `3s-60s` the dash is none of the unit's.
    let unit = last.is_some_and(|last| last.end == at && matches!(last.kind, Kind::Number(_)));
    let mut end = c.len_utf8();
    let mut chars = rest.char_indices().skip(1).peekable();
    while let Some((here, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let joins = JOINERS.contains(&c)
            && !(unit && c == '-')
            && next.is_some_and(|next| next.is_alphanumeric() || next == '_');
        // `22:00`
        let time = c == ':'
            && rest[..here].ends_with(|c: char| c.is_ascii_digit())
            && next.is_some_and(|next| next.is_ascii_digit());
        let url = c == ':' && rest[here..].starts_with("://")
            || c == '/' && rest[..here].ends_with([':', '/']);
        // `OS::Nova::Server`
        let path = c == ':'
            && (rest[here..].starts_with("::") || rest[..here].ends_with(':'))
            && rest[here..]
                .trim_start_matches(':')
                .starts_with(|c: char| c.is_alphanumeric());
        if !(c.is_alphanumeric() || c == '_' || joins || url || time || path) {
            break;
        }
        end = here + c.len_utf8();
    }
    let text = &rest[..end];
    Some(Token {
        kind: Kind::Word,
        text,
        start: at,
        end: at + end,
    })
}

/// What may stand within a word.
const JOINERS: [char; 10] = ['-', '.', '/', '\'', '’', '+', '@', '&', '#', '\u{2011}'];

fn mark(text: &str, at: usize, c: char) -> Token<'_> {
    let rest = &text[at..];
    let (mark, length) = match c {
        '<' | '>' if rest[1..].starts_with('=') => (if c == '<' { '≤' } else { '≥' }, 2),
        '.' if rest.starts_with("...") => ('~', 3),
        '.' if rest.starts_with("..") => ('~', 2),
        '~' if rest.starts_with("~~") => ('~', 2),
        c => (plain(c), c.len_utf8()),
    };
    Token {
        kind: Kind::Mark(mark),
        text: &rest[..length],
        start: at,
        end: at + length,
    }
}

/// One mark for all that mean the same.
fn plain(c: char) -> char {
    match c {
        '，' | '、' => ',',
        '。' => '.',
        '；' => ';',
        '：' => ':',
        '（' => '(',
        '）' => ')',
        '【' | '［' => '[',
        '】' | '］' => ']',
        '～' | '…' | '∼' | '〜' => '~',
        '–' | '—' | '−' | '‑' | '‐' | '－' | '―' => '-',
        '⩽' | '≦' => '≤',
        '⩾' | '≧' => '≥',
        '％' => '%',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let shown = tokens(text).into_iter().map(|token| match token.kind {
            Kind::Number(number) => format!("#{number}"),
            Kind::Word => token.text.to_owned(),
            Kind::Quoted => format!("'{}'", token.text),
            Kind::Mark(mark) => format!("{mark}"),
        });
        shown.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_sentence_falls_into_tokens() {
        for (text, expected) in [
            ("1–64 characters", "#1 - #64 characters"),
            ("from -1 to 10,000.", "from #-1 to #10000 ."),
            ("3s-259,200s", "#3 s - #259200 s"),
            ("[1,100]", "[ #1 , #100 ]"),
            ("(0,10]", "( #0 , #10 ]"),
            ("[1,100,000]", "[ #1 , #100000 ]"),
            ("≥1 and <= 50", "≥ #1 and ≤ #50"),
            ("4K or MPEG-2", "4K or MPEG-2"),
            ("2xlarge at 10.0.0.0/8", "2xlarge at 10.0.0.0/8"),
            ("a 36-byte ID", "a #36 - byte ID"),
            ("1\u{2011}50", "#1 - #50"),
            ("“red hat” and «b»", "'red hat' and 'b'"),
            ("the user's 'a b'", "the user's 'a b'"),
            ("e.g. https://a.b/c", "e.g . https://a.b/c"),
            ("2^31-1 bytes", "#2147483647 bytes"),
            ("1..5 or 1...5", "#1 ~ #5 or #1 ~ #5"),
            ("50%", "#50 %"),
            ("64KB", "#64 KB"),
            ("-1: none", "#-1 : none"),
            ("OS::Nova::Server", "OS::Nova::Server"),
            ("2024-01-02", "#2024 - #1 - #2"),
            ("媒资1-64个", "媒资1-64个"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn names_of_members_are_told_from_words() {
        let is = |text: &str| tokens(text)[0].is_identifier();
        assert!(is("max_size") && is("oldSetting") && is("a_b.c"));
        assert!(!is("size") && !is("IDs") && !is("MySQL") && !is("Size"));
    }
}
