//! The kinds of problems, each with a stable code.

use std::fmt;

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal,)+) => {
        /// The stable code of a kind of problem.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Code {
            /// Every code, in order, with what it means.
            pub const ALL: &'static [(Code, &'static str)] =
                &[$((Code::$name, concat!($($doc,)+)),)+];

            /// The code as it is printed: `S001`.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }
        }
    };
}

codes! {
    /// A text that is not YAML or not UTF-8, or in conflict after a merge.
    Syntax = "S001",
    /// A key that the spec language does not have.
    UnknownKey = "S002",
    /// A key that stands twice in one mapping, or a header in two spellings.
    DuplicateKey = "S003",
    /// A mapping where a text is expected, an empty value or file, a tag.
    WrongKind = "S004",
    /// A key that must be there and is not.
    MissingKey = "S005",
    /// A text that is not of the form its key asks for.
    Malformed = "S006",
    /// A file that is missing, that has no place in a spec, or that cannot be read; a link.
    Layout = "S007",
    /// A type in a notation that the spec language does not have.
    UnknownType = "S010",
    /// An object that no page of the service describes.
    UnknownObject = "S011",
    /// An enumeration that no row of the service writes out.
    UnknownEnumeration = "S012",
    /// An object that nothing refers to.
    UnusedObject = "S013",
    /// An operation that stands on two pages, or two of one method and path of which neither a constant nor `shares_uri_with` tells.
    DuplicateOperation = "S014",
    /// Objects of one name and different rows.
    ConflictingObject = "S015",
    /// Rows that name one enumeration and disagree about a value.
    ConflictingEnumeration = "S016",
    /// Objects that are within one another more deeply than Rust's compiler follows.
    Nesting = "S017",
    /// A row that could mean several objects of one name.
    AmbiguousObject = "S018",
    /// An operation that `shares_uri_with` names and that does not exist, or has another method, path or constant.
    StaleSharing = "S019",
    /// A placeholder in the path without a row or twice, or a row without a placeholder.
    Placeholder = "S020",
    /// A member, or an option of it, that a rule or `paging` names and the page does not have, or that cannot do what it is named for.
    UnknownParameter = "S021",
    /// Two wire names that would get one Rust name.
    NameClash = "S030",
    /// A wire name from which no Rust name can be made, or a `rust:` name that is none.
    NoName = "S031",
    /// Options without values, an option without a meaning, twice, not of the row's type, or not of its pattern.
    Options = "S040",
    /// A default or a constant that is not of the row's type, not among its options, outside its limits or pattern, or nothing that its place can carry.
    Default = "S050",
    /// Limits whose minimum is above their maximum.
    EmptyLimit = "S051",
    /// A limit that the row's type cannot have.
    LimitOfType = "S052",
    /// A key that makes no sense on a row of this type, or in this table.
    Misplaced = "S053",
    /// An example that is not JSON, or does not fit the page's tables or its row.
    Example = "S060",
    /// An example with a member that the page's tables do not have.
    ExampleMember = "S061",
    /// A ledger entry whose place does not exist, or is not what its effect needs.
    LedgerPlace = "S070",
    /// A ledger entry that the spec no longer needs.
    LedgerStale = "S071",
    /// The saved page says what the spec does not.
    Lost = "V001",
    /// The spec says what the saved page does not.
    Invented = "V002",
    /// The saved page and the spec say different things.
    Different = "V003",
    /// A saved page that no page of the spec describes.
    NotDescribed = "V004",
    /// Words of the saved page that nobody has read since they changed.
    Unread = "V005",
    /// A saved page of which nothing was understood, such as one in a language that is not read.
    NotUnderstood = "V006",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_in_order() {
        let codes: Vec<_> = Code::ALL.iter().map(|(code, _)| code.as_str()).collect();
        let mut sorted = codes.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(codes, sorted);
    }
}
