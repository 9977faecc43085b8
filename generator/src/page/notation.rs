//! The notations of the pages: types and text formats.

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
    /// `Float` or `Double`: the wire knows no difference.
    Float,
    /// `Boolean`.
    Boolean,
    /// `X object`.
    Object(String),
    /// `Array of …`.
    Array(Box<TypeNotation>),
    /// What could not be read; a problem has been reported, and no further one is.
    Unknown,
}

const SCALARS: [(&str, &str, TypeNotation); 6] = [
    ("String", "strings", TypeNotation::String),
    ("Integer", "integers", TypeNotation::Integer),
    ("Long", "longs", TypeNotation::Long),
    ("Float", "floats", TypeNotation::Float),
    ("Double", "doubles", TypeNotation::Float),
    ("Boolean", "booleans", TypeNotation::Boolean),
];

impl TypeNotation {
    /// Reads a notation; without success, says what might have been meant.
    pub fn parse(text: &str) -> Result<Self, Option<Self>> {
        Self::read(text).ok_or_else(|| Self::guess(text))
    }

    fn read(text: &str) -> Option<Self> {
        if let Some(entries) = text.strip_prefix("Array of ") {
            let object = entries.strip_suffix(" objects");
            return match object.filter(|name| is_name(name)) {
                Some(name) => Some(Self::Array(Box::new(Self::Object(name.to_owned())))),
                None => SCALARS
                    .iter()
                    .find(|(_, plural, _)| *plural == entries)
                    .map(|(.., scalar)| Self::Array(Box::new(scalar.clone()))),
            };
        }
        if let Some(name) = text.strip_suffix(" object").filter(|name| is_name(name)) {
            return Some(Self::Object(name.to_owned()));
        }
        SCALARS
            .iter()
            .find(|(singular, ..)| *singular == text)
            .map(|(.., scalar)| scalar.clone())
    }

    /// What was probably meant: `string`, `Array of Thing`, `List<String>`.
    fn guess(text: &str) -> Option<Self> {
        let mut words: Vec<&str> = text
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .filter(|word| !word.is_empty())
            .collect();
        let is = |word: Option<&&str>, any: &[&str]| {
            word.is_some_and(|word| any.iter().any(|known| known.eq_ignore_ascii_case(word)))
        };
        let mut array = text.ends_with("[]");
        if words.len() > 1 && is(words.first(), &["array", "arrays", "list"]) {
            array = true;
            words.remove(0);
            words.drain(..usize::from(is(words.first(), &["of"])));
        }
        let object = words.len() > 1 && is(words.last(), &["object", "objects"]);
        words.truncate(words.len() - usize::from(object));
        let [word] = *words.as_slice() else {
            return None;
        };
        let scalar = if object { None } else { scalar(word, array) };
        let entry = scalar.or_else(|| (object || array).then(|| Self::Object(word.to_owned())))?;
        Some(if array {
            Self::Array(Box::new(entry))
        } else {
            entry
        })
    }

    /// The type of one item, which for all but arrays is the type itself.
    pub fn item(&self) -> &Self {
        match self {
            Self::Array(entry) => entry,
            other => other,
        }
    }

    /// Whether values are written as whole numbers.
    pub fn is_integer(&self) -> bool {
        matches!(self, Self::Integer | Self::Long)
    }
}

impl fmt::Display for TypeNotation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Object(name) => write!(f, "{name} object"),
            Self::Array(entry) => match &**entry {
                Self::Object(name) => write!(f, "Array of {name} objects"),
                scalar => match SCALARS.iter().find(|(.., known)| known == scalar) {
                    Some((_, plural, _)) => write!(f, "Array of {plural}"),
                    None => write!(f, "Array of ({scalar})"),
                },
            },
            scalar => match SCALARS.iter().find(|(.., known)| known == scalar) {
                Some((singular, ..)) => f.write_str(singular),
                None => Ok(()),
            },
        }
    }
}

/// The scalar type that is written nearly like this. In an array, a capital begins an object's name.
fn scalar(word: &str, array: bool) -> Option<TypeNotation> {
    let lower = word.to_lowercase();
    let names = SCALARS.iter().flat_map(|(singular, plural, scalar)| {
        [
            (singular.to_lowercase(), scalar),
            ((*plural).to_owned(), scalar),
        ]
    });
    names
        .filter(|(name, _)| {
            let distance = strsim::damerau_levenshtein(name, &lower);
            let begins = lower.len() >= 3 && name.starts_with(&lower);
            let capital = array && word.starts_with(char::is_uppercase);
            distance == 0 || !capital && (distance == 1 || begins)
        })
        .map(|(_, scalar)| scalar.clone())
        .next()
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// How a String is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `yyyymmddhhmmss`, UTC.
    Compact,
    /// RFC 3339.
    Rfc3339,
    /// Items joined by commas.
    CommaSeparated,
    /// `YYYYMMDD'T'HHMMSS'Z'`, of the header that carries the signing time.
    SdkDate,
}

impl Format {
    /// Every format and how the spec writes it.
    pub const ALL: [(&'static str, Self); 4] = [
        ("yyyymmddhhmmss", Self::Compact),
        ("RFC 3339", Self::Rfc3339),
        ("comma-separated", Self::CommaSeparated),
        ("YYYYMMDD'T'HHMMSS'Z'", Self::SdkDate),
    ];
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
            "BaseInfo object",
            "File_addr object",
            "Array of strings",
            "Array of longs",
            "Array of PlayInfo objects",
        ] {
            assert_eq!(TypeNotation::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn other_notations_get_a_suggestion() {
        for (text, suggestion) in [
            ("string", Some("String")),
            ("Array of string", Some("Array of strings")),
            (
                "Array of PlayInfo object",
                Some("Array of PlayInfo objects"),
            ),
            ("Array of PlayInfo", Some("Array of PlayInfo objects")),
            ("array of Thing", Some("Array of Thing objects")),
            ("Array of Strings", Some("Array of strings")),
            ("Array[Integer]", Some("Array of integers")),
            ("List<Thing>", Some("Array of Thing objects")),
            ("Long[]", Some("Array of longs")),
            ("thing Object", Some("thing object")),
            ("Sting", Some("String")),
            ("int", Some("Integer")),
            ("Bool", Some("Boolean")),
            ("Thing", None),
            ("Map<String, String>", None),
            ("", None),
        ] {
            let guess = TypeNotation::parse(text).unwrap_err();
            let guess = guess.map(|guess| guess.to_string());
            assert_eq!(guess.as_deref(), suggestion, "{text}");
        }
    }
}
