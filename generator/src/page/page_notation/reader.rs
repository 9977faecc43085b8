//! The grammar of what pages write, as far as it has one: what comes first, a word or a bracket, says
//! how the rest is read.

use super::tokens::{
    Token, closing, inside, number, refers, split, tokens, without_fillers, words,
};
use super::words::{self, is};
use super::{ObjectNames, alike, shown};
use crate::page::TypeNotation;
use crate::page::notation::{DEPTH, is_name};

/// Reads one notation, and collects what is doubtful about it.
pub(super) struct Reader<'o> {
    /// None if any name may be that of an object.
    objects: Option<&'o ObjectNames>,
    pub(super) length: Option<u32>,
    pub(super) doubts: Vec<String>,
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

    fn doubt(&mut self, doubt: impl Into<String>) {
        self.doubts.push(doubt.into());
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

    /// An object by its exact name, which may be made of words that mean something else.
    fn known(&mut self, tokens: &[Token<'_>]) -> Found {
        let name = match words(tokens)?.as_slice() {
            [name] if words::certain(name).is_none() => *name,
            [name, last] if is(last, words::OBJECTS) => *name,
            _ => return None,
        };
        let known = self.objects?.find(name)?;
        (known == name).then(|| TypeNotation::Object(known.to_owned()))
    }

    /// Alternatives: the one type that holds all of them.
    fn one_of(&mut self, parts: &[&[Token<'_>]], at: At) -> Found {
        let types: Vec<_> = parts.iter().filter_map(|part| self.ty(part, at)).collect();
        let merged = types.iter().cloned().reduce(merge)?;
        if types.iter().any(|ty| *ty != merged) || types.len() < parts.len() {
            self.doubt("several types are given");
        }
        Some(merged)
    }

    /// An array of what these say.
    fn array(&mut self, items: &[Token<'_>], at: At) -> Found {
        let items = self.items(items, "an array", at)?;
        Some(TypeNotation::Array(Box::new(items)))
    }

    /// A map of what these say.
    fn map(&mut self, items: &[Token<'_>], at: At) -> Found {
        let items = self.items(items, "a map", at)?;
        Some(TypeNotation::Map(Box::new(items)))
    }

    fn items(&mut self, tokens: &[Token<'_>], of: &str, at: At) -> Found {
        if at.depth >= DEPTH {
            return None;
        }
        if without_fillers(tokens).is_empty() {
            self.doubt(format!(
                "{of} of which the notation does not say what it holds"
            ));
            return Some(TypeNotation::Json);
        }
        let found = self.ty(tokens, at.below());
        if found.is_none() {
            // A guess is of what is written; a reading holds whatever comes.
            self.objects?;
            self.doubt(format!("{of} of something that is no type"));
        }
        found.or(Some(TypeNotation::Json))
    }

    /// What follows `Array`.
    fn array_of(&mut self, rest: &[Token<'_>], at: At) -> Found {
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
                        self.doubt("something stands behind the brackets");
                        self.array(if content.is_empty() { after } else { content }, at)
                    }
                }
            }
            items => self.array(items, at),
        }
    }

    /// What follows `Map` or `Dict`. A `Dict<x>` is the object `x`.
    fn map_of(&mut self, rest: &[Token<'_>], dict: bool, at: At) -> Found {
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
                            self.doubt(
                                "a Dict of an object, which was taken for the object itself",
                            );
                            Some(object)
                        }
                        items => (at.depth < DEPTH).then(|| TypeNotation::Map(Box::new(items))),
                    },
                    [_] => {
                        self.doubt("a map of which one of keys and items is given");
                        self.map(content, at)
                    }
                    _ => self.map_between(content, at),
                }
            }
            items => self.map(items, at),
        }
    }

    /// Keys and items, or items alone.
    fn map_between(&mut self, tokens: &[Token<'_>], at: At) -> Found {
        let parts = split(tokens, Token::Comma);
        let [keys, items @ ..] = parts.as_slice() else {
            return self.map(&[], at);
        };
        let Some(items) = items.last() else {
            return self.map(keys, at);
        };
        if parts.len() > 2 || self.ty(keys, at.below()) != Some(TypeNotation::String) {
            self.doubt("the keys of a map are Strings");
        }
        self.map(items, at)
    }

    /// What stands before `object`.
    fn object(&mut self, name: &[Token<'_>], at: At) -> Found {
        if let [Token::Open { .. }, ..] = name {
            return self.ty(name, at.below());
        }
        let mut words = words(name)?;
        let of_objects = |word: &&str| is(word, words::OF_OBJECTS) || is(word, words::OBJECTS);
        if words.iter().all(of_objects) || words.len() > 1 && refers(&words) {
            return Some(TypeNotation::Json);
        }
        if let [word] = words.as_slice()
            && let Some(scalar) = words::certain(word)
        {
            return Some(scalar);
        }
        if self
            .objects
            .is_none_or(|objects| objects.find(&words.concat()).is_none())
        {
            words.retain(|word| !of_objects(word));
        }
        self.name(&words.concat())
    }

    /// What follows `Object`.
    fn object_of(&mut self, rest: &[Token<'_>], at: At) -> Found {
        let content = match rest {
            [Token::Word(of), Token::Word(ty), name @ ..]
                if of.eq_ignore_ascii_case("of") && is(ty, words::FILLERS) =>
            {
                name
            }
            [Token::Word(of), name @ ..] if of.eq_ignore_ascii_case("of") => name,
            [Token::Open { .. }, ..] if closing(rest) + 1 >= rest.len() => inside(rest),
            rest => rest,
        };
        if split(content, Token::Comma).len() > 1 {
            self.doubt("an object with keys and items, as a map has");
            return self.map_between(content, at);
        }
        let name = words(content).filter(|words| !refers(words));
        match name.as_deref() {
            Some([name]) => self.name(name),
            _ => Some(TypeNotation::Json),
        }
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
            _ => self.doubt("what stands in brackets is left out"),
        }
        Some(found)
    }

    /// A word, or words that are one type together.
    fn word(&mut self, words: &[&str], at: At) -> Found {
        let joined = words.concat();
        if let Some(certain) = words::certain(&alike(&joined)) {
            return Some(certain);
        }
        if let Some((probable, doubt)) = words::probable(&alike(&joined)) {
            if let Some(doubt) = doubt {
                self.doubt(format!("{}: {doubt}", shown(&words.join(" "))));
            }
            return Some(probable);
        }
        if self
            .objects
            .is_some_and(|objects| objects.find(&joined).is_some())
        {
            return self.name(&joined);
        }
        let mut scalars = words.iter().filter_map(|word| words::certain(word));
        if let (Some(scalar), None) = (scalars.next(), scalars.next()) {
            self.doubt(format!(
                "`{}` has words that are not understood",
                shown(&words.join(" "))
            ));
            return Some(scalar);
        }
        let [word] = words else { return None };
        if let Some(scalar) = words::misspelt(word, at.item) {
            self.doubt(format!("`{}` is misspelt", shown(word)));
            return Some(scalar);
        }
        at.item.then(|| self.name(word)).flatten()
    }

    /// The object of a name.
    fn name(&mut self, name: &str) -> Found {
        if let Some(objects) = self.objects {
            let singular = name.strip_suffix('s').unwrap_or(name);
            if let Some(known) = objects.find(name).or_else(|| objects.find(singular)) {
                if known != name {
                    self.doubt(format!("`{}` is taken for `{known}`", shown(name)));
                }
                return Some(TypeNotation::Object(known.to_owned()));
            }
            self.doubt(format!("no table describes `{}`", shown(name)));
        }
        is_name(name).then(|| TypeNotation::Object(name.to_owned()))
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

/// Whether the words only say that it is objects or arrays.
fn is_noise(tokens: &[Token<'_>]) -> bool {
    let noise = |word: &&str| is(word, words::OBJECTS) || is(word, words::ARRAYS_BEHIND);
    words(tokens).is_some_and(|words| words.iter().all(noise))
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
