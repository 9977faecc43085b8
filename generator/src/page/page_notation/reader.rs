//! The parser of type notations: the first word or bracket says how the rest is read.

mod collections;
mod objects;

use super::tokens::{
    Token, closing, inside, number, refers, split, tokens, without_fillers, words,
};
use super::words::{self, is};
use super::{ObjectNames, TypeDoubt};
use crate::page::TypeNotation;
use crate::page::notation::DEPTH;

/// Reads one notation, and collects what is doubtful about it.
pub(super) struct Reader<'o> {
    /// None if any name may be that of an object.
    objects: Option<&'o ObjectNames>,
    pub(super) length: Option<u32>,
    pub(super) doubts: Vec<TypeDoubt>,
}

/// Where in a notation something stands.
#[derive(Clone, Copy)]
struct At {
    depth: usize,
    /// Whether it is what an array or a map is of.
    item: bool,
}

impl At {
    fn deeper(self) -> Self {
        let depth = self.depth + 1;
        Self { depth, ..self }
    }

    fn below(self) -> Self {
        let depth = self.depth + 1;
        Self { depth, item: true }
    }
}

type Found = Option<TypeNotation>;

impl<'o> Reader<'o> {
    pub(super) fn new(objects: Option<&'o ObjectNames>) -> Self {
        Self {
            objects,
            length: None,
            doubts: Vec::new(),
        }
    }

    pub(super) fn text(&mut self, text: &str) -> Found {
        // Behind the first sentence stands where to look for more.
        let tokens = tokens(text.split(". ").next().unwrap_or_default());
        // A type is a few words; what is longer is a description that stands in the wrong column.
        let at = At {
            depth: 0,
            item: false,
        };
        (tokens.len() <= 64).then(|| self.ty(&tokens, at)).flatten()
    }

    fn doubt(&mut self, doubt: TypeDoubt) {
        self.doubts.push(doubt);
    }

    fn ty(&mut self, tokens: &[Token<'_>], at: At) -> Found {
        let tokens = without_fillers(tokens);
        if at.depth > 2 * DEPTH {
            return None;
        }
        if let Some(known) = self.known(tokens) {
            return Some(known);
        }
        let parts = alternatives(tokens);
        if parts.len() > 1 {
            return self.one_of(&parts, at);
        }
        match tokens {
            [] => None,
            [Token::Open { square }, ..] if closing(tokens) + 1 >= tokens.len() => {
                let inner = inside(tokens);
                if *square && at.depth < DEPTH {
                    self.array(inner, at)
                } else {
                    self.ty(inner, at.deeper())
                }
            }
            // As in Go.
            [Token::Open { square: true }, Token::Close, items @ ..] => self.array(items, at),
            [head @ .., Token::Open { square: true }, Token::Close] => match head {
                [Token::Word(word)] if is(word, words::ARRAYS) => self.array(&[], at),
                head => self.array(head, at),
            },
            [Token::Word(first), rest @ ..] if is(first, words::ARRAYS) => self.array_of(rest, at),
            [Token::Word(first), rest @ ..] if is(first, words::MAPS) => {
                self.map_of(rest, false, at)
            }
            [Token::Word(first), rest @ ..] if is(first, words::DICTS) => {
                self.map_of(rest, true, at)
            }
            [head @ .., Token::Word(last)]
                if !head.is_empty() && is(last, words::ARRAYS_BEHIND) =>
            {
                self.array(head, at)
            }
            [head @ .., Token::Word(last)] if is(last, words::OBJECTS) => self.object(head, at),
            [Token::Word(first), rest @ ..] if is(first, words::OBJECTS) => {
                self.object_of(rest, at)
            }
            [Token::Open { .. }, ..] => {
                let end = closing(tokens);
                self.ty(
                    &[inside(&tokens[..=end]), &tokens[end + 1..]].concat(),
                    at.deeper(),
                )
            }
            tokens => match tokens
                .iter()
                .position(|token| matches!(token, Token::Open { .. }))
            {
                Some(bracket) => self.bracketed(tokens, bracket, at),
                None => self.word(&words(tokens)?, at),
            },
        }
    }

    /// Alternatives: the one type that holds all of them.
    fn one_of(&mut self, parts: &[&[Token<'_>]], at: At) -> Found {
        let types: Vec<_> = parts.iter().filter_map(|part| self.ty(part, at)).collect();
        let merged = types.iter().cloned().reduce(merge)?;
        if types.iter().any(|ty| *ty != merged) || types.len() < parts.len() {
            self.doubt(TypeDoubt::SeveralTypes);
        }
        Some(merged)
    }

    /// A type with a bracket behind it: a length, a remark.
    fn bracketed(&mut self, tokens: &[Token<'_>], bracket: usize, at: At) -> Found {
        let (head, tail) = tokens.split_at(bracket);
        let (content, after) = (
            inside(&tail[..=closing(tail).min(tail.len() - 1)]),
            tail.get(closing(tail) + 1..),
        );
        let below = at.deeper();
        let head = [head, after.unwrap_or_default()].concat();
        let found = self.ty(&head, below)?;
        let remark = words(content);
        match (number(content), found.item()) {
            (Some(length), TypeNotation::String) => self.length = Some(length),
            (Some(32), TypeNotation::Integer) | (Some(64), TypeNotation::Long) => {}
            (Some(64), TypeNotation::Integer) => return Some(TypeNotation::Long),
            (None, TypeNotation::Json) if !content.is_empty() => {
                if let Some(TypeNotation::Object(name)) = self.known(content) {
                    return Some(TypeNotation::Object(name));
                }
            }
            _ if remark
                .as_ref()
                .is_some_and(|words| words.is_empty() || refers(words)) => {}
            _ if remark.is_some_and(
                |words| matches!(words[..], [word] if words::probable(word).is_some()),
            ) => {}
            _ => self.doubt(TypeDoubt::BracketsLeftOut),
        }
        Some(found)
    }
}

/// The alternatives between which a type is left open. Those of `Array of X or Y` are of its items.
fn alternatives<'a, 't>(tokens: &'a [Token<'t>]) -> Vec<&'a [Token<'t>]> {
    let parts = split(tokens, Token::Or);
    let begins = |part: &&[Token<'_>]| matches!(part, [Token::Word(first), ..] if is(first, words::ARRAYS) || is(first, words::MAPS));
    let of_items = |part: &&[Token<'_>]| begins(part) && matches!(part, [_, Token::Word(_), ..]);
    match parts.split_first() {
        Some((first, others)) if of_items(first) && !others.iter().any(begins) => {
            vec![tokens]
        }
        _ => parts,
    }
}

/// A type that holds what both hold.
fn merge(a: TypeNotation, b: TypeNotation) -> TypeNotation {
    use TypeNotation::{Array, Double, Float, Integer, Json, Long, Map, String};
    match (a, b) {
        (a, b) if a == b => a,
        (Array(a), Array(b)) => Array(Box::new(merge(*a, *b))),
        (Map(a), Map(b)) => Map(Box::new(merge(*a, *b))),
        (Integer | Long, Integer | Long) => Long,
        (Integer | Long | Float | Double, Double) | (Double, Integer | Long | Float) => Double,
        (Integer | Long | Float, Integer | Long | Float) => Float,
        (a, b) if a.is_scalar() && b.is_scalar() => String,
        _ => Json,
    }
}
