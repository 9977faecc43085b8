//! A notation cut into words, brackets and separators.

use super::words::{self, is};

/// A part of a notation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'t> {
    Word(&'t str),
    /// A bracket of whatever kind, and whether it is a square one.
    Open {
        square: bool,
    },
    Close,
    Comma,
    /// `or`, `/`, `|`.
    Or,
}

/// The parts of a text; what is no part of a notation separates words.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = if in_word(c) {
            rest.find(|c| !in_word(c)).unwrap_or(rest.len())
        } else {
            c.len_utf8()
        };
        let (part, after) = rest.split_at(length);
        rest = after;
        tokens.extend(match c {
            _ if in_word(c) => word(part),
            '<' | '(' | '{' | '（' | '＜' | '《' => Some(Token::Open { square: false }),
            '[' | '【' => Some(Token::Open { square: true }),
            '>' | ')' | '}' | '）' | '＞' | '》' | ']' | '】' => Some(Token::Close),
            ',' | '，' | ':' | '：' => Some(Token::Comma),
            '/' | '|' | ';' => Some(Token::Or),
            _ => None,
        });
    }
    tokens
}

fn in_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '~')
}

fn word(part: &str) -> Option<Token<'_>> {
    let part = part.trim_matches(['-', '.', '~']);
    match part {
        "" => None,
        part if part.eq_ignore_ascii_case("or") => Some(Token::Or),
        part => Some(Token::Word(part)),
    }
}

/// Where the bracket that opens at the beginning is closed; at the end if it is not.
pub(super) fn closing(tokens: &[Token<'_>]) -> usize {
    let mut open = 0_usize;
    for (at, token) in tokens.iter().enumerate() {
        match token {
            Token::Open { .. } => open += 1,
            Token::Close => open = open.saturating_sub(1),
            _ => {}
        }
        if open == 0 {
            return at;
        }
    }
    tokens.len()
}

/// The parts between the separators that stand in no bracket.
pub(super) fn split<'a, 't>(tokens: &'a [Token<'t>], separator: Token<'_>) -> Vec<&'a [Token<'t>]> {
    let (mut open, mut start, mut parts) = (0_usize, 0, Vec::new());
    for (at, token) in tokens.iter().enumerate() {
        match token {
            Token::Open { .. } => open += 1,
            Token::Close => open = open.saturating_sub(1),
            other if open == 0 && *other == separator => {
                parts.push(&tokens[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&tokens[start..]);
    parts.retain(|part| !part.is_empty());
    parts
}

/// The words, if there is nothing else.
pub(super) fn words<'t>(tokens: &[Token<'t>]) -> Option<Vec<&'t str>> {
    let word = |token: &Token<'t>| match token {
        Token::Word(word) => Some(*word),
        _ => None,
    };
    tokens.iter().map(word).collect()
}

/// What stands between the first bracket and the one that closes it.
pub(super) fn inside<'a, 't>(tokens: &'a [Token<'t>]) -> &'a [Token<'t>] {
    match tokens {
        [_, inner @ .., Token::Close] | [_, inner @ ..] => inner,
        [] => &[],
    }
}

/// Without words and separators at the ends that say nothing.
pub(super) fn without_fillers<'a, 't>(mut tokens: &'a [Token<'t>]) -> &'a [Token<'t>] {
    loop {
        tokens = match tokens {
            [Token::Word(word), rest @ ..] | [rest @ .., Token::Word(word)]
                if !rest.is_empty() && is(word, words::FILLERS) =>
            {
                rest
            }
            [Token::Comma | Token::Or | Token::Close, rest @ ..]
            | [rest @ .., Token::Comma | Token::Or] => rest,
            tokens => return tokens,
        };
    }
}

/// The largest of the numbers, if there is nothing else: `255`, `1-255`, `0~64 characters`.
pub(super) fn number(tokens: &[Token<'_>]) -> Option<u32> {
    let words = words(tokens)?;
    let numbers = words.iter().filter(|word| !is(word, words::UNITS));
    let numbers = numbers
        .flat_map(|word| word.split(['-', '~', '.']))
        .filter(|number| !number.is_empty());
    let numbers: Option<Vec<u32>> = numbers.map(|number| number.parse().ok()).collect();
    numbers?.into_iter().max()
}

/// Whether a remark only says where more stands: `see Table 5`.
pub(super) fn refers(words: &[&str]) -> bool {
    words
        .iter()
        .any(|word| is(word, &["table", "see", "details"]))
}
