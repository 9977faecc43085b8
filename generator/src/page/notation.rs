//! The notations of types.

use std::fmt;

/// A type as a page writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeNotation {
    /// `String`.
    String,
    /// `Integer`: 32 bits, as far as the documentation says.
    Integer,
    /// `Long`: 64 bits.
    Long,
    /// `Float`.
    Float,
    /// `Double`, which the wire does not tell from `Float`.
    Double,
    /// `Boolean`.
    Boolean,
    /// `Object`: JSON of which the page does not say more.
    Json,
    /// `Binary`: bytes that are no JSON.
    Binary,
    /// `X object`.
    Object(String),
    /// `Array of …`.
    Array(Box<TypeNotation>),
    /// `Map of …`: an object whose members have any names and values of one type.
    Map(Box<TypeNotation>),
    /// What could not be read; a problem has been reported, and no further one is.
    Unknown,
}

/// What has a word of its own, alone and as items.
const WORDS: [(&str, &str, TypeNotation); 8] = [
    ("String", "strings", TypeNotation::String),
    ("Integer", "integers", TypeNotation::Integer),
    ("Long", "longs", TypeNotation::Long),
    ("Float", "floats", TypeNotation::Float),
    ("Double", "doubles", TypeNotation::Double),
    ("Boolean", "booleans", TypeNotation::Boolean),
    ("Object", "objects", TypeNotation::Json),
    ("Binary", "binaries", TypeNotation::Binary),
];

/// How deep arrays and maps may be nested: more than any page does, and less than any stack holds.
pub(super) const DEPTH: usize = 8;

impl TypeNotation {
    /// Reads a notation, strictly.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(items) = text.strip_prefix("Array of ") {
            return Some(Self::Array(Box::new(items_of(items, 1)?)));
        }
        if let Some(items) = text.strip_prefix("Map of ") {
            return Some(Self::Map(Box::new(items_of(items, 1)?)));
        }
        if let Some(name) = text.strip_suffix(" object").filter(|name| is_name(name)) {
            return Some(Self::Object(name.to_owned()));
        }
        let mut words = WORDS.into_iter();
        Some(words.find(|(singular, ..)| *singular == text)?.2)
    }

    /// The type of the items at the bottom of all arrays and maps; for any other, the type itself.
    pub fn item(&self) -> &Self {
        match self {
            Self::Array(items) | Self::Map(items) => items.item(),
            other => other,
        }
    }

    /// Whether there are items: arrays and maps.
    pub fn has_items(&self) -> bool {
        matches!(self, Self::Array(_) | Self::Map(_))
    }

    /// Whether a value is a text, a number, `true` or `false`.
    pub fn is_scalar(&self) -> bool {
        !self.has_items() && !matches!(self, Self::Json | Self::Binary | Self::Object(_))
    }

    /// Whether values are written as whole numbers.
    pub fn is_integer(&self) -> bool {
        matches!(self, Self::Integer | Self::Long)
    }

    /// Whether values are numbers that need not be whole.
    pub fn is_float(&self) -> bool {
        matches!(self, Self::Float | Self::Double)
    }

    /// Whether values are numbers.
    pub fn is_number(&self) -> bool {
        self.is_integer() || self.is_float()
    }
}

/// `strings`, `X objects`, `arrays of strings`: what an array or a map is of.
fn items_of(text: &str, depth: usize) -> Option<TypeNotation> {
    if depth > DEPTH {
        return None;
    }
    if let Some(items) = text.strip_prefix("arrays of ") {
        return Some(TypeNotation::Array(Box::new(items_of(items, depth + 1)?)));
    }
    if let Some(items) = text.strip_prefix("maps of ") {
        return Some(TypeNotation::Map(Box::new(items_of(items, depth + 1)?)));
    }
    if let Some(name) = text.strip_suffix(" objects").filter(|name| is_name(name)) {
        return Some(TypeNotation::Object(name.to_owned()));
    }
    let mut words = WORDS.into_iter();
    Some(words.find(|(_, plural, _)| *plural == text)?.2)
}

impl fmt::Display for TypeNotation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Object(name) => write!(f, "{name} object"),
            Self::Array(items) => write!(f, "Array of {}", Items(items)),
            Self::Map(items) => write!(f, "Map of {}", Items(items)),
            word => match WORDS.iter().find(|(.., known)| known == word) {
                Some((singular, ..)) => f.write_str(singular),
                None => Ok(()),
            },
        }
    }
}

/// A type in the plural.
struct Items<'a>(&'a TypeNotation);

impl fmt::Display for Items<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            TypeNotation::Object(name) => write!(f, "{name} objects"),
            TypeNotation::Array(items) => write!(f, "arrays of {}", Items(items)),
            TypeNotation::Map(items) => write!(f, "maps of {}", Items(items)),
            word => match WORDS.iter().find(|(.., known)| known == word) {
                Some((_, plural, _)) => f.write_str(plural),
                None => Ok(()),
            },
        }
    }
}

/// Whether a text can be the name of an object in a notation.
pub(super) fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// What joins the items of an array outside of JSON, where they travel as one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// `a,b`.
    Commas,
    /// `a|b`.
    Pipes,
    /// `a b`.
    Spaces,
    /// The same with tabs.
    Tabs,
}

impl Join {
    /// Every way, and how the spec writes it.
    pub const ALL: [(&'static str, Self); 4] = [
        (Self::Commas.word(), Self::Commas),
        (Self::Pipes.word(), Self::Pipes),
        (Self::Spaces.word(), Self::Spaces),
        (Self::Tabs.word(), Self::Tabs),
    ];

    /// How the spec writes it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Commas => "commas",
            Self::Pipes => "pipes",
            Self::Spaces => "spaces",
            Self::Tabs => "tabs",
        }
    }

    /// What stands between two items.
    pub const fn separator(self) -> char {
        match self {
            Self::Commas => ',',
            Self::Pipes => '|',
            Self::Spaces => ' ',
            Self::Tabs => '\t',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notations_are_read_and_shown_alike() {
        for text in [
            "String",
            "Integer",
            "Long",
            "Float",
            "Boolean",
            "Object",
            "Binary",
            "Array of binaries",
            "BaseInfo object",
            "File_addr object",
            "Array of strings",
            "Array of longs",
            "Array of objects",
            "Array of PlayInfo objects",
            "Array of arrays of integers",
            "Array of maps of arrays of PlayInfo objects",
            "Map of strings",
            "Map of objects",
            "Map of PlayInfo objects",
            "Map of arrays of strings",
            "Map of maps of booleans",
        ] {
            let notation = TypeNotation::parse(text).unwrap();
            assert_eq!(notation.to_string(), text);
            assert!(!notation.item().has_items(), "{text}");
        }
    }

    #[test]
    fn nesting_without_end_is_no_notation() {
        let text = |depth: usize| format!("Array of {}strings", "arrays of ".repeat(depth - 1));
        assert!(TypeNotation::parse(&text(DEPTH)).is_some());
        assert_eq!(TypeNotation::parse(&text(DEPTH + 1)), None);
        assert_eq!(TypeNotation::parse(&text(100_000)), None);
    }
}
