//! Parses arrays and maps, and the types of their items.

use super::super::tokens::{Token, closing, inside, number, split, without_fillers, words};
use super::super::words::{self, is};
use super::super::{Collection, TypeDoubt};
use super::{At, Found, Reader};
use crate::page::TypeNotation;
use crate::page::notation::DEPTH;

impl Reader<'_> {
    /// An array of what these say.
    pub(super) fn array(&mut self, items: &[Token<'_>], at: At) -> Found {
        let items = self.items(items, Collection::Array, at)?;
        Some(TypeNotation::Array(Box::new(items)))
    }

    /// A map of what these say.
    fn map(&mut self, items: &[Token<'_>], at: At) -> Found {
        let items = self.items(items, Collection::Map, at)?;
        Some(TypeNotation::Map(Box::new(items)))
    }

    fn items(&mut self, tokens: &[Token<'_>], of: Collection, at: At) -> Found {
        if at.depth >= DEPTH {
            return None;
        }
        if without_fillers(tokens).is_empty() {
            self.doubt(TypeDoubt::ItemsNotStated(of));
            return Some(TypeNotation::Json);
        }
        let found = self.ty(tokens, at.below());
        if found.is_none() {
            // A guess is of what is written; a reading holds whatever comes.
            self.objects?;
            self.doubt(TypeDoubt::ItemsNotUnderstood(of));
        }
        found.or(Some(TypeNotation::Json))
    }

    /// What follows `Array`.
    pub(super) fn array_of(&mut self, rest: &[Token<'_>], at: At) -> Found {
        match rest {
            [Token::Word(of), items @ ..] if of.eq_ignore_ascii_case("of") => match items {
                [Token::Open { square: true }, ..] if closing(items) + 1 == items.len() => {
                    self.array(inside(items), at)
                }
                items => self.array(items, at),
            },
            [Token::Word(other), ..] if is(other, words::ARRAYS) => self.ty(rest, at),
            [Token::Open { .. }, ..] => {
                let end = closing(rest).min(rest.len() - 1);
                let (content, after) = (inside(&rest[..=end]), &rest[end + 1..]);
                match after {
                    [] if number(content).is_some() => self.array(&[], at),
                    [] => self.array(content, at),
                    [Token::Word(_)] if is_noise(after) => self.array(content, at),
                    [Token::Word(of), items @ ..] if of.eq_ignore_ascii_case("of") => {
                        self.array(items, at)
                    }
                    after => {
                        self.doubt(TypeDoubt::BehindBrackets);
                        self.array(if content.is_empty() { after } else { content }, at)
                    }
                }
            }
            items => self.array(items, at),
        }
    }

    /// What follows `Map` or `Dict`. A `Dict<x>` is the object `x`.
    pub(super) fn map_of(&mut self, rest: &[Token<'_>], dict: bool, at: At) -> Found {
        match rest {
            [] if dict => Some(TypeNotation::Json),
            _ if dict && is_noise(rest) => Some(TypeNotation::Json),
            _ if is_noise(rest) => self.map(&[], at),
            [Token::Word(of), items @ ..] if of.eq_ignore_ascii_case("of") => {
                self.map_between(items, at)
            }
            [Token::Open { square }, ..] => {
                let end = closing(rest).min(rest.len() - 1);
                let (content, after) = (inside(&rest[..=end]), &rest[end + 1..]);
                if *square && !after.is_empty() {
                    // As in Go: the keys in brackets, the items behind them.
                    return self.map(after, at);
                }
                match split(content, Token::Comma).as_slice() {
                    [one] if dict => match self.ty(one, at.below())? {
                        object @ TypeNotation::Object(_) => {
                            self.doubt(TypeDoubt::DictOfObject);
                            Some(object)
                        }
                        items => (at.depth < DEPTH).then(|| TypeNotation::Map(Box::new(items))),
                    },
                    [_] => {
                        self.doubt(TypeDoubt::MapOfOne);
                        self.map(content, at)
                    }
                    _ => self.map_between(content, at),
                }
            }
            items => self.map(items, at),
        }
    }

    /// Keys and items, or items alone.
    pub(super) fn map_between(&mut self, tokens: &[Token<'_>], at: At) -> Found {
        let parts = split(tokens, Token::Comma);
        let [keys, items @ ..] = parts.as_slice() else {
            return self.map(&[], at);
        };
        let Some(items) = items.last() else {
            return self.map(keys, at);
        };
        if parts.len() > 2 || self.ty(keys, at.below()) != Some(TypeNotation::String) {
            self.doubt(TypeDoubt::KeysOfMap);
        }
        self.map(items, at)
    }
}

/// Whether the words only say that it is objects or arrays.
fn is_noise(tokens: &[Token<'_>]) -> bool {
    let noise = |word: &&str| is(word, words::OBJECTS) || is(word, words::ARRAYS_BEHIND);
    words(tokens).is_some_and(|words| words.iter().all(noise))
}
