//! Parses the names of objects, and the words for scalar types.

use super::super::tokens::{Token, closing, inside, refers, split, words};
use super::super::words::{self, is};
use super::super::{TypeDoubt, alike, shown};
use super::{At, Found, Reader};
use crate::page::TypeNotation;
use crate::page::notation::is_name;

impl Reader<'_> {
    /// An object by its exact name, which may be made of words that mean something else.
    pub(super) fn known(&mut self, tokens: &[Token<'_>]) -> Found {
        let name = match words(tokens)?.as_slice() {
            [name] if words::certain(name).is_none() => *name,
            [name, last] if is(last, words::OBJECTS) => *name,
            _ => return None,
        };
        let known = self.objects?.find(name)?;
        (known == name).then(|| TypeNotation::Object(known.to_owned()))
    }

    /// What stands before `object`.
    pub(super) fn object(&mut self, name: &[Token<'_>], at: At) -> Found {
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
    pub(super) fn object_of(&mut self, rest: &[Token<'_>], at: At) -> Found {
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
            self.doubt(TypeDoubt::ObjectLikeMap);
            return self.map_between(content, at);
        }
        let name = words(content).filter(|words| !refers(words));
        match name.as_deref() {
            Some([name]) => self.name(name),
            _ => Some(TypeNotation::Json),
        }
    }

    /// A word, or words that are one type together.
    pub(super) fn word(&mut self, words: &[&str], at: At) -> Found {
        let joined = words.concat();
        if let Some(certain) = words::certain(&alike(&joined)) {
            return Some(certain);
        }
        if let Some((probable, doubt)) = words::probable(&alike(&joined)) {
            if let Some(doubt) = doubt {
                self.doubt(TypeDoubt::Unclear(shown(&words.join(" ")), doubt));
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
            self.doubt(TypeDoubt::WordsNotUnderstood(shown(&words.join(" "))));
            return Some(scalar);
        }
        let [word] = words else { return None };
        if let Some(scalar) = words::misspelt(word, at.item) {
            self.doubt(TypeDoubt::Misspelt(shown(word)));
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
                    self.doubt(TypeDoubt::TakenFor(shown(name), known.to_owned()));
                }
                return Some(TypeNotation::Object(known.to_owned()));
            }
            self.doubt(TypeDoubt::NotDescribed(shown(name)));
        }
        is_name(name).then(|| TypeNotation::Object(name.to_owned()))
    }
}
