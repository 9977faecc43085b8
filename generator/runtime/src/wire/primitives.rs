//! Texts, integers, floats and booleans as scalars.

use std::borrow::Cow;

use serde::de::Deserializer;
use serde::ser::{Error as _, Serializer};

use crate::wire::checker::Checker;
use crate::wire::decimal::Decimal;
use crate::wire::scalar::{Kind, Scalar, read_integer, read_scalar};
use crate::wire::value::Value;
use crate::wire::violation::Problem;

impl Value for String {
    fn empty() -> Self {
        Self::new()
    }

    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        read_scalar(from)
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self)
    }
}

impl Scalar for String {
    #[inline]
    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }

    fn text(&self) -> Cow<'_, str> {
        self.into()
    }
}

/// Whole numbers of all widths are read alike; what does not fit is not there.
macro_rules! whole_numbers {
    ($($number:ty, $serialize:ident;)*) => {$(
        impl Value for $number {
            fn empty() -> Self {
                0
            }

            #[inline]
            fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
                read_integer(from)
            }

            #[inline]
            fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.$serialize(*self)
            }
        }

        impl Scalar for $number {
            const KIND: Kind = Kind::Integer;

            fn from_text(text: &str) -> Option<Self> {
                text.parse().ok()
            }

            /// ` 244.0 ` is 244, and `true` is 1.
            fn from_other_text(text: &str) -> Option<Self> {
                let flag = || Some(i128::from(bool::from_other_text(text)?));
                whole_in(text).or_else(flag)?.try_into().ok()
            }

            fn from_bool(value: bool) -> Option<Self> {
                Some(value.into())
            }

            #[inline]
            fn from_integer(value: i64) -> Option<Self> {
                value.try_into().ok()
            }

            fn from_float(value: f64) -> Option<Self> {
                whole(value)?.try_into().ok()
            }

            fn text(&self) -> Cow<'_, str> {
                self.to_string().into()
            }
        }
    )*};
}

whole_numbers! {
    i32, serialize_i32;
    i64, serialize_i64;
    u32, serialize_u32;
    u64, serialize_u64;
}

/// The whole number in a text, however it is written.
pub(crate) fn whole_in(text: &str) -> Option<i128> {
    text.trim().parse::<Decimal>().ok()?.whole()
}

/// A float without a fraction.
#[expect(
    clippy::cast_possible_truncation,
    reason = "what a cast would change is beyond every width"
)]
fn whole(value: f64) -> Option<i128> {
    (value.fract() == 0.0).then_some(value as i128)
}

impl Value for f64 {
    fn empty() -> Self {
        0.0
    }

    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        read_scalar(from)
    }

    /// Fails for NaN and the infinities, which serde_json would turn into `null`: what the caller
    /// has set must not vanish silently.
    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if self.is_finite() {
            to.serialize_f64(*self)
        } else {
            Err(S::Error::custom(format_args!(
                "{self} is not a number that JSON can carry"
            )))
        }
    }

    fn check(&self, checker: &mut Checker) {
        if !self.is_finite() {
            checker.report(Problem::NotFinite);
        }
    }
}

impl Scalar for f64 {
    const KIND: Kind = Kind::Float;

    fn from_text(text: &str) -> Option<Self> {
        // The standard library also reads "inf" and "nan".
        text.parse().ok().filter(|value: &f64| value.is_finite())
    }

    fn from_other_text(text: &str) -> Option<Self> {
        Self::from_text(text.trim())
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "a float is what the member holds"
    )]
    #[inline]
    fn from_integer(value: i64) -> Option<Self> {
        Some(value as f64)
    }

    #[inline]
    fn from_float(value: f64) -> Option<Self> {
        Some(value).filter(|value| value.is_finite())
    }

    fn has_text(&self) -> bool {
        self.is_finite()
    }

    fn text(&self) -> Cow<'_, str> {
        self.to_string().into()
    }
}

impl Value for bool {
    fn empty() -> Self {
        false
    }

    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        read_scalar(from)
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bool(*self)
    }
}

impl Scalar for bool {
    const KIND: Kind = Kind::Boolean;

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn from_other_text(text: &str) -> Option<Self> {
        match text.trim() {
            "0" => Some(false),
            "1" => Some(true),
            text if text.eq_ignore_ascii_case("false") => Some(false),
            text if text.eq_ignore_ascii_case("true") => Some(true),
            _ => None,
        }
    }

    fn from_integer(value: i64) -> Option<Self> {
        match value {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    fn from_float(value: f64) -> Option<Self> {
        Self::from_integer(whole(value)?.try_into().ok()?)
    }

    fn text(&self) -> Cow<'_, str> {
        if *self { "true".into() } else { "false".into() }
    }
}
