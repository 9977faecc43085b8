//! Formats: how a value is written, where its type alone does not say it.

use std::ops::RangeInclusive;

use super::notation::TypeNotation;

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `yyyymmddhhmmss`, UTC.
    Compact,
    /// RFC 3339.
    Rfc3339,
    /// `yyyy-mm-ddThh:mm:ssZ`.
    Utc,
    /// `yyyy-mm-ddThh:mm:ss`, in a time zone that only the page names.
    Civil,
    /// `yyyy-mm-dd hh:mm:ss`, likewise.
    Spaced,
    /// `yyyy-mm-dd`.
    Date,
    /// `yyyymmdd`.
    CompactDate,
    /// `YYYYMMDD'T'HHMMSS'Z'`, of the header that carries the signing time.
    SdkDate,
    /// A number of seconds since 1970.
    UnixSeconds,
    /// A number of milliseconds since 1970.
    UnixMilliseconds,
    /// A duration, `hh:mm:ss`.
    Clock,
    /// A duration as in ISO 8601.
    Iso8601,
    /// A whole number of 32 bits.
    Int32,
    /// A whole number of 64 bits.
    Int64,
    /// A whole number of 32 bits without a sign.
    Uint32,
    /// A whole number of 64 bits without a sign.
    Uint64,
    /// A number of which no digit may be lost.
    Decimal,
    /// `true` or `false` as a text.
    Boolean,
    /// Items joined by commas.
    CommaSeparated,
}

impl Format {
    /// Every format and how the spec writes it.
    pub const ALL: [(&'static str, Self); 19] = [
        (Self::Compact.word(), Self::Compact),
        (Self::Rfc3339.word(), Self::Rfc3339),
        (Self::Utc.word(), Self::Utc),
        (Self::Civil.word(), Self::Civil),
        (Self::Spaced.word(), Self::Spaced),
        (Self::Date.word(), Self::Date),
        (Self::CompactDate.word(), Self::CompactDate),
        (Self::SdkDate.word(), Self::SdkDate),
        (Self::UnixSeconds.word(), Self::UnixSeconds),
        (Self::UnixMilliseconds.word(), Self::UnixMilliseconds),
        (Self::Clock.word(), Self::Clock),
        (Self::Iso8601.word(), Self::Iso8601),
        (Self::Int32.word(), Self::Int32),
        (Self::Int64.word(), Self::Int64),
        (Self::Uint32.word(), Self::Uint32),
        (Self::Uint64.word(), Self::Uint64),
        (Self::Decimal.word(), Self::Decimal),
        (Self::Boolean.word(), Self::Boolean),
        (Self::CommaSeparated.word(), Self::CommaSeparated),
    ];

    /// How the spec writes it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Compact => "yyyymmddhhmmss",
            Self::Rfc3339 => "RFC 3339",
            Self::Utc => "yyyy-mm-ddThh:mm:ssZ",
            Self::Civil => "yyyy-mm-ddThh:mm:ss",
            Self::Spaced => "yyyy-mm-dd hh:mm:ss",
            Self::Date => "yyyy-mm-dd",
            Self::CompactDate => "yyyymmdd",
            Self::SdkDate => "YYYYMMDD'T'HHMMSS'Z'",
            Self::UnixSeconds => "seconds since 1970",
            Self::UnixMilliseconds => "milliseconds since 1970",
            Self::Clock => "hh:mm:ss",
            Self::Iso8601 => "ISO 8601 duration",
            Self::Int32 => "int32",
            Self::Int64 => "int64",
            Self::Uint32 => "uint32",
            Self::Uint64 => "uint64",
            Self::Decimal => "decimal",
            Self::Boolean => "boolean",
            Self::CommaSeparated => "comma-separated",
        }
    }

    /// Whether values of this type can be written so.
    pub fn fits(self, notation: &TypeNotation) -> bool {
        let item = notation.item();
        match self {
            Self::CommaSeparated | Self::SdkDate => *notation == TypeNotation::String,
            Self::Int32
            | Self::Uint32
            | Self::Uint64
            | Self::UnixSeconds
            | Self::UnixMilliseconds => *item == TypeNotation::String || item.is_integer(),
            Self::Decimal => *item == TypeNotation::String || item.is_float(),
            // `int64` on an Integer or a Long would say what the type says.
            _ => *item == TypeNotation::String,
        }
    }

    /// Whether a value reads as it would without the format: a number, `true` or `false`.
    pub fn is_plain(self) -> bool {
        use Format::{Boolean, Decimal, Int32, Int64, Uint32, Uint64};
        matches!(self, Int32 | Int64 | Uint32 | Uint64 | Decimal | Boolean)
    }

    /// The whole numbers that can be written so, if they are whole numbers.
    pub fn whole_numbers(self) -> Option<RangeInclusive<i128>> {
        match self {
            Self::Int32 => Some(i32::MIN.into()..=i32::MAX.into()),
            Self::Int64 | Self::UnixSeconds | Self::UnixMilliseconds => {
                Some(i64::MIN.into()..=i64::MAX.into())
            }
            Self::Uint32 => Some(0..=u32::MAX.into()),
            Self::Uint64 => Some(0..=u64::MAX.into()),
            _ => None,
        }
    }
}

/// The numbers that a row can hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Numbers {
    /// Whole ones, from the least to the greatest.
    Whole(RangeInclusive<i128>),
    /// Those that floats come near to.
    Float,
    /// Those of any number of digits.
    Decimal,
}

impl Numbers {
    /// The numbers of a type in a format.
    pub fn of(notation: &TypeNotation, format: Option<Format>) -> Option<Self> {
        let whole = format.and_then(Format::whole_numbers);
        match notation.item() {
            _ if format == Some(Format::Decimal) => Some(Self::Decimal),
            _ if whole.is_some() => whole.map(Self::Whole),
            TypeNotation::Integer => Some(Self::Whole(i32::MIN.into()..=i32::MAX.into())),
            TypeNotation::Long => Some(Self::Whole(i64::MIN.into()..=i64::MAX.into())),
            TypeNotation::Float | TypeNotation::Double => Some(Self::Float),
            _ => None,
        }
    }
}
