//! What is doubtful about a type as a page writes it: told apart by kind, worded in one place.

use std::fmt;

/// One reason to look at a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeDoubt {
    /// The cell is empty.
    Missing,
    /// Nothing of the text is a type.
    NoType(String),
    /// An array or a map, and no word of its items: a table that the row refers to may say it after all.
    ItemsNotStated(Collection),
    /// An array or a map of something that is no type.
    ItemsNotUnderstood(Collection),
    /// `String or Integer`.
    SeveralTypes,
    /// What stands in brackets is neither a length nor a reference.
    BracketsLeftOut,
    /// Something stands behind brackets that hold a type.
    BehindBrackets,
    /// An object with keys and items.
    ObjectLikeMap,
    /// `Dict<Asset>`, which was taken for `Asset`.
    DictOfObject,
    /// `Map<X>`.
    MapOfOne,
    /// The keys of a map are something else than texts.
    KeysOfMap,
    /// A word that is a type, and why it does not say all.
    Unclear(String, &'static str),
    /// Words of which one is a type.
    WordsNotUnderstood(String),
    /// A word that is a type but for a slip.
    Misspelt(String),
    /// The name of an object in another spelling, and the one that is known.
    TakenFor(String, String),
    /// The name of an object that no table describes.
    NotDescribed(String),
}

/// What holds items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Collection {
    /// An array.
    Array,
    /// A map.
    Map,
}

impl fmt::Display for Collection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Array => "an array",
            Self::Map => "a map",
        })
    }
}

impl fmt::Display for TypeDoubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("the page gives no type"),
            Self::NoType(text) => write!(f, "`{text}` is no type"),
            Self::ItemsNotStated(of) => {
                write!(f, "{of} of which the notation does not say what it holds")
            }
            Self::ItemsNotUnderstood(of) => write!(f, "{of} of something that is no type"),
            Self::SeveralTypes => f.write_str("several types are given"),
            Self::BracketsLeftOut => f.write_str("what stands in brackets is left out"),
            Self::BehindBrackets => f.write_str("something stands behind the brackets"),
            Self::ObjectLikeMap => f.write_str("an object with keys and items, as a map has"),
            Self::DictOfObject => {
                f.write_str("a Dict of an object, which was taken for the object itself")
            }
            Self::MapOfOne => f.write_str("a map of which one of keys and items is given"),
            Self::KeysOfMap => f.write_str("the keys of a map are Strings"),
            Self::Unclear(word, why) => write!(f, "{word}: {why}"),
            Self::WordsNotUnderstood(text) => {
                write!(f, "`{text}` has words that are not understood")
            }
            Self::Misspelt(word) => write!(f, "`{word}` is misspelt"),
            Self::TakenFor(written, known) => write!(f, "`{written}` is taken for `{known}`"),
            Self::NotDescribed(name) => write!(f, "no table describes `{name}`"),
        }
    }
}
