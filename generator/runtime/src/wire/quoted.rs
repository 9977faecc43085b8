//! Numbers and Booleans that are texts on the wire: `"12"`, `"true"`.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::wire::checker::Checker;
use crate::wire::scalar::{Scalar, read_digits};
use crate::wire::value::{Value, read_alone};

/// A value that stands in quotes on the wire, where the page types it as a text.
///
/// Without quotes it is read alike, and it is always written with them.
///
/// ```
/// # use huaweicloud_runtime::Quoted;
/// let size: Quoted<i64> = serde_json::from_str("\"12\"")?;
/// assert_eq!(size, 12);
/// assert_eq!(*size + 1, 13);
/// assert_eq!(serde_json::to_string(&Quoted(13))?, "\"13\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quoted<T>(pub T);

impl<T> Deref for Quoted<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> From<T> for Quoted<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T: PartialEq> PartialEq<T> for Quoted<T> {
    fn eq(&self, other: &T) -> bool {
        self.0 == *other
    }
}

impl<T: FromStr> FromStr for Quoted<T> {
    type Err = T::Err;

    fn from_str(text: &str) -> Result<Self, T::Err> {
        text.parse().map(Self)
    }
}

impl<T: fmt::Display> fmt::Display for Quoted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: fmt::Debug> fmt::Debug for Quoted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: Scalar> Value for Quoted<T> {
    fn empty() -> Self {
        Self(T::empty())
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        read_digits(from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0.text())
    }

    fn check(&self, checker: &mut Checker) {
        self.0.check(checker);
    }
}

impl<T: Scalar> Scalar for Quoted<T> {
    fn from_text(text: &str) -> Option<Self> {
        T::from_text(text).map(Self)
    }

    fn from_other_text(text: &str) -> Option<Self> {
        T::from_other_text(text).map(Self)
    }

    fn from_bool(value: bool) -> Option<Self> {
        T::from_bool(value).map(Self)
    }

    fn from_integer(value: i64) -> Option<Self> {
        T::from_integer(value).map(Self)
    }

    fn from_float(value: f64) -> Option<Self> {
        T::from_float(value).map(Self)
    }

    fn has_text(&self) -> bool {
        self.0.has_text()
    }

    fn text(&self) -> Cow<'_, str> {
        self.0.text()
    }
}

impl<T: Scalar> Serialize for Quoted<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.write(to)
    }
}

impl<'de, T: Scalar> Deserialize<'de> for Quoted<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_alone("a value in quotes", from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<T: Scalar>(json: &str) -> Option<T> {
        let mut from = serde_json::Deserializer::from_str(json);
        <Quoted<T> as Value>::read(&mut from)
            .unwrap()
            .map(|it| it.0)
    }

    #[test]
    fn quotes_are_written_and_need_not_be_there() {
        for json in ["\"12\"", "12", "12.0", "1.2e1"] {
            assert_eq!(read::<i64>(json), Some(12), "{json}");
        }
        assert_eq!(read::<u64>("18446744073709551615"), Some(u64::MAX));
        assert_eq!(read::<u64>("\"18446744073709551615\""), Some(u64::MAX));
        for json in [
            "null",
            "\"\"",
            "\"-1\"",
            "-1",
            "1.5",
            "[12]",
            "{}",
            "\"18446744073709551616\"",
        ] {
            assert_eq!(read::<u64>(json), None, "{json}");
        }
        assert_eq!(
            serde_json::to_string(&Quoted(u64::MAX)).unwrap(),
            "\"18446744073709551615\""
        );
    }

    #[test]
    fn booleans_are_texts_too() {
        assert_eq!(read("\"true\""), Some(true));
        assert_eq!(read("false"), Some(false));
        assert_eq!(read("\"TRUE\""), Some(true));
        assert_eq!(read("1"), Some(true));
        assert_eq!(read::<bool>("\"yes\""), None);
        assert_eq!(read::<u64>("true"), Some(1));
        assert_eq!(serde_json::to_string(&Quoted(true)).unwrap(), "\"true\"");
        assert_eq!(
            format!("{} {:?}", Quoted(true), Some(Quoted(1))),
            "true Some(1)"
        );
    }
}
