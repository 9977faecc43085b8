//! Enumerations: the table of their options. A value that no option has is kept, and sent back unchanged.
//!
//! `options!` ties the variants of a plain enum to their values on the wire. Its catch-all variant
//! holds an [`Unrecognized`], which only this module can make, and only of a value it found no
//! variant for: `AssetStatus::Unrecognized` never spells `PUBLISHED`.

use std::fmt::{self, Display};
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use crate::wire::checker::Checker;
use crate::wire::drift;
use crate::wire::nearest::{nearest_number, nearest_text};
use crate::wire::violation::Problem;

/// A value of the enumeration `E` that this crate has no variant for, exactly as it came.
///
/// Convert a text, or for enumerations of numbers a number, into the enumeration itself. It is sent as it is, and
/// [`validate`](crate::Operation::validate) reports it:
///
/// ```
/// # use huaweicloud_runtime::{Unrecognized, options};
/// # #[derive(Debug, PartialEq)] enum Codec { H264, Unrecognized(Unrecognized<Self>) }
/// # options! { Codec { H264 = "H.264"; } }
/// assert_eq!(Codec::from("H.264"), Codec::H264);
/// assert_eq!(Codec::from("VP9").as_str(), "VP9");
/// ```
///
/// It cannot be made by hand, nor moved from one enumeration into another:
///
/// ```compile_fail,E0423
/// # use huaweicloud_runtime::{Unrecognized, options};
/// # enum Codec { H264, Unrecognized(Unrecognized<Self>) }
/// # options! { Codec { H264 = "H.264"; } }
/// let codec = Codec::Unrecognized(Unrecognized("H.264".into()));
/// ```
pub struct Unrecognized<E, T = Box<str>> {
    value: T,
    of: PhantomData<fn() -> E>,
}

impl<E, T> Unrecognized<E, T> {
    fn new(value: T) -> Self {
        Self {
            value,
            of: PhantomData,
        }
    }
}

impl<E> Unrecognized<E> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        &self.value
    }
}

impl<E, N: Copy> Unrecognized<E, N> {
    /// The number on the wire.
    pub fn get(&self) -> N {
        self.value
    }
}

// Derived, these would ask the same of `E`.

impl<E, T: Clone> Clone for Unrecognized<E, T> {
    fn clone(&self) -> Self {
        Self::new(self.value.clone())
    }
}

impl<E, T: Copy> Copy for Unrecognized<E, T> {}

impl<E, T: PartialEq> PartialEq for Unrecognized<E, T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<E, T: Eq> Eq for Unrecognized<E, T> {}

impl<E, T: Hash> Hash for Unrecognized<E, T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl<E, T: fmt::Debug> fmt::Debug for Unrecognized<E, T> {
    /// The bare value, so that the variant around it reads `Unrecognized("NEW")`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

/// The options of a text, as `options!` lists them.
pub trait TextOptions: Sized {
    /// The name of the enumeration.
    const NAME: &'static str;

    /// The documented texts.
    const VALUES: &'static [&'static str];

    /// Finds the variant for a text.
    fn known(text: &str) -> Option<Self>;

    /// The catch-all variant.
    fn unrecognized(text: Unrecognized<Self>) -> Self;
}

/// What the numbers of an enumeration are.
pub trait OptionNumber: Copy + Display + FromStr + 'static {
    /// Whether it is a number that JSON has.
    fn is_number(self) -> bool {
        true
    }
}

impl OptionNumber for i64 {}

impl OptionNumber for f64 {
    fn is_number(self) -> bool {
        self.is_finite()
    }
}

/// The options of a number, as `options!` lists them.
pub trait NumberOptions<N: OptionNumber>: Sized {
    /// The name of the enumeration.
    const NAME: &'static str;

    /// The documented numbers.
    const VALUES: &'static [N];

    /// Finds the variant for a number.
    fn known(number: N) -> Option<Self>;

    /// The catch-all variant.
    fn unrecognized(number: Unrecognized<Self, N>) -> Self;
}

/// The variant for a text that was received.
pub fn read_str<E: TextOptions>(text: &str) -> E {
    E::known(text).unwrap_or_else(|| {
        drift::unknown_value(|| nearest_text(text, E::VALUES).map(str::to_owned));
        E::unrecognized(Unrecognized::new(text.into()))
    })
}

/// The variant for a number that was received.
pub fn read_number<N: OptionNumber, E: NumberOptions<N>>(number: N) -> E {
    E::known(number).unwrap_or_else(|| {
        drift::unknown_value(|| nearest_number(number, E::VALUES).map(|number| number.to_string()));
        E::unrecognized(Unrecognized::new(number))
    })
}

/// The variant for a text.
pub fn from_str<E: TextOptions>(text: &str) -> E {
    E::known(text).unwrap_or_else(|| E::unrecognized(Unrecognized::new(text.into())))
}

/// The variant for a text that can be kept without a copy.
pub fn from_string<E: TextOptions>(text: String) -> E {
    E::known(&text).unwrap_or_else(|| E::unrecognized(Unrecognized::new(text.into())))
}

/// The variant for a number.
pub fn from_number<N: OptionNumber, E: NumberOptions<N>>(number: N) -> E {
    E::known(number).unwrap_or_else(|| E::unrecognized(Unrecognized::new(number)))
}

/// Reports a text that is not documented.
pub fn check_text<E: TextOptions>(text: &str, checker: &mut Checker) {
    let nearest = nearest_text(text, E::VALUES).map(str::to_owned);
    checker.report(Problem::UnknownValue { nearest });
}

/// Reports a number that is not documented; what is no number has been reported as such.
pub fn check_number<N: OptionNumber, E: NumberOptions<N>>(number: N, checker: &mut Checker) {
    let nearest = nearest_number(number, E::VALUES).map(|number| number.to_string());
    if number.is_number() {
        checker.report(Problem::UnknownValue { nearest });
    }
}

/// The variant for a text that must be documented.
pub fn parse_text<E: TextOptions>(text: &str) -> Result<E, UnknownValueError> {
    let nearest = || nearest_text(text, E::VALUES).map(str::to_owned);
    E::known(text).ok_or_else(|| UnknownValueError::new(text, E::NAME, nearest()))
}

/// The variant for a number in a text, which must be documented.
pub fn parse_number<N, E>(text: &str) -> Result<E, UnknownValueError>
where
    N: OptionNumber,
    E: NumberOptions<N>,
{
    let number = text.parse().ok();
    let nearest = || Some(nearest_number(number?, E::VALUES)?.to_string());
    let known = number.and_then(E::known);
    known.ok_or_else(|| UnknownValueError::new(text, E::NAME, nearest()))
}

/// A text that is no documented value of its enumeration.
///
/// ```
/// # use huaweicloud_runtime::{Unrecognized, options};
/// # #[derive(Debug)] enum Codec { H264, Unrecognized(Unrecognized<Self>) }
/// # options! { Codec { H264 = "H.264"; } }
/// let error = "h264".parse::<Codec>().unwrap_err();
/// assert_eq!(error.to_string(), "\"h264\" is no documented value of Codec; the nearest is H.264");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValueError {
    text: Box<str>,
    name: &'static str,
    nearest: Option<String>,
}

impl UnknownValueError {
    fn new(text: &str, name: &'static str, nearest: Option<String>) -> Self {
        let text = text.into();
        Self {
            text,
            name,
            nearest,
        }
    }
}

impl Display for UnknownValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            text,
            name,
            nearest,
        } = self;
        write!(f, "{text:?} is no documented value of {name}")?;
        match nearest {
            Some(nearest) => write!(f, "; the nearest is {nearest}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for UnknownValueError {}

/// The table of an enumeration's values: `Variant = "VALUE";`, one line each.
///
/// The enum has one more variant, `Unrecognized(Unrecognized<Self>)`. After the name of an enumeration of
/// numbers stands `: i64` or `: f64`, and its catch-all holds an `Unrecognized<Self, i64>` or
/// `Unrecognized<Self, f64>`.
///
/// ```
/// use huaweicloud_runtime::{Unrecognized, options};
///
/// #[derive(Clone, Debug, PartialEq)]
/// enum Codec {
///     H264,
///     H265,
///     Unrecognized(Unrecognized<Self>),
/// }
///
/// options! {
///     Codec {
///         H264 = "H.264";
///         H265 = "H.265";
///     }
/// }
///
/// assert_eq!(Codec::from("H.264"), Codec::H264);
/// assert_eq!(Codec::from("AV1").as_str(), "AV1");
/// assert!(!Codec::from("AV1").is_known());
///
/// // Parsing takes documented values only.
/// assert_eq!("H.265".parse(), Ok(Codec::H265));
/// assert!("AV1".parse::<Codec>().is_err());
/// assert!(Codec::known_values().iter().any(|codec| *codec == "H.265"));
/// ```
#[macro_export]
macro_rules! options {
    ($name:ident { $($variant:ident = $text:literal;)* }) => {
        #[allow(deprecated)]
        impl $name {
            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unrecognized(text) => text.as_str(),
                }
            }
        }

        #[allow(deprecated)]
        #[doc(hidden)]
        impl $crate::__table::TextOptions for $name {
            const NAME: &'static str = ::core::stringify!($name);
            const VALUES: &'static [&'static str] = &[$($text),*];

            fn known(text: &str) -> ::core::option::Option<Self> {
                match text {
                    $($text => ::core::option::Option::Some(Self::$variant),)*
                    _ => ::core::option::Option::None,
                }
            }

            fn unrecognized(text: $crate::Unrecognized<Self>) -> Self {
                Self::Unrecognized(text)
            }
        }

        #[allow(deprecated)]
        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::__table::from_str(text)
            }
        }

        #[allow(deprecated)]
        impl ::core::convert::From<$crate::__table::String> for $name {
            fn from(text: $crate::__table::String) -> Self {
                $crate::__table::from_string(text)
            }
        }

        /// Documented texts only.
        #[allow(deprecated)]
        impl ::core::str::FromStr for $name {
            type Err = $crate::UnknownValueError;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::UnknownValueError> {
                $crate::__table::parse_text(text)
            }
        }

        #[allow(deprecated)]
        impl ::core::cmp::PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        #[allow(deprecated)]
        impl ::core::cmp::PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        #[allow(deprecated)]
        impl ::core::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        #[allow(deprecated)]
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        #[allow(deprecated)]
        #[doc(hidden)]
        impl $crate::__table::Scalar for $name {
            fn from_text(text: &str) -> ::core::option::Option<Self> {
                ::core::option::Option::Some($crate::__table::read_str(text))
            }

            fn text(&self) -> $crate::__table::Cow<'_, str> {
                $crate::__table::Cow::Borrowed(self.as_str())
            }
        }

        $crate::__options! {
            $name { $($variant)* }
            empty: $crate::__table::from_str("");
            value {
                fn write<S: $crate::__table::Serializer>(
                    &self,
                    to: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    to.serialize_str(self.as_str())
                }

                fn check(&self, checker: &mut $crate::__table::Checker) {
                    if let Self::Unrecognized(text) = self {
                        $crate::__table::check_text::<Self>(text.as_str(), checker);
                    }
                }
            }
        }
    };

    ($name:ident: $number:ty { $($variant:ident = $value:literal;)* }) => {
        #[allow(deprecated)]
        impl $name {
            /// The number on the wire.
            pub fn get(&self) -> $number {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unrecognized(number) => number.get(),
                }
            }
        }

        #[allow(deprecated)]
        #[doc(hidden)]
        impl $crate::__table::NumberOptions<$number> for $name {
            const NAME: &'static str = ::core::stringify!($name);
            const VALUES: &'static [$number] = &[$($value),*];

            fn known(number: $number) -> ::core::option::Option<Self> {
                match number {
                    $($value => ::core::option::Option::Some(Self::$variant),)*
                    _ => ::core::option::Option::None,
                }
            }

            fn unrecognized(number: $crate::Unrecognized<Self, $number>) -> Self {
                Self::Unrecognized(number)
            }
        }

        #[allow(deprecated)]
        impl ::core::convert::From<$number> for $name {
            fn from(number: $number) -> Self {
                $crate::__table::from_number(number)
            }
        }

        /// Documented numbers only.
        #[allow(deprecated)]
        impl ::core::str::FromStr for $name {
            type Err = $crate::UnknownValueError;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::UnknownValueError> {
                $crate::__table::parse_number::<$number, Self>(text)
            }
        }

        #[allow(deprecated)]
        impl ::core::cmp::PartialEq<$number> for $name {
            fn eq(&self, other: &$number) -> bool {
                self.get() == *other
            }
        }

        #[allow(deprecated)]
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.get(), f)
            }
        }

        #[allow(deprecated)]
        #[doc(hidden)]
        impl $crate::__table::Scalar for $name {
            const KIND: $crate::__table::Kind = <$number as $crate::__table::Scalar>::KIND;

            fn from_text(text: &str) -> ::core::option::Option<Self> {
                <$number as $crate::__table::Scalar>::from_text(text)
                    .map($crate::__table::read_number)
            }

            fn from_other_text(text: &str) -> ::core::option::Option<Self> {
                <$number as $crate::__table::Scalar>::from_other_text(text)
                    .map($crate::__table::read_number)
            }

            fn from_bool(value: bool) -> ::core::option::Option<Self> {
                <$number as $crate::__table::Scalar>::from_bool(value)
                    .map($crate::__table::read_number)
            }

            fn from_integer(value: i64) -> ::core::option::Option<Self> {
                <$number as $crate::__table::Scalar>::from_integer(value)
                    .map($crate::__table::read_number)
            }

            fn from_float(value: f64) -> ::core::option::Option<Self> {
                <$number as $crate::__table::Scalar>::from_float(value)
                    .map($crate::__table::read_number)
            }

            fn has_text(&self) -> bool {
                $crate::__table::Scalar::has_text(&self.get())
            }

            fn text(&self) -> $crate::__table::Cow<'_, str> {
                $crate::__table::Cow::Owned($crate::__table::ToString::to_string(&self.get()))
            }
        }

        $crate::__options! {
            $name { $($variant)* }
            empty: $crate::__table::from_number(<$number as $crate::__table::Value>::empty());
            value {
                fn write<S: $crate::__table::Serializer>(
                    &self,
                    to: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    $crate::__table::Value::write(&self.get(), to)
                }

                fn check(&self, checker: &mut $crate::__table::Checker) {
                    $crate::__table::Value::check(&self.get(), checker);
                    if let Self::Unrecognized(number) = self {
                        $crate::__table::check_number::<$number, Self>(number.get(), checker);
                    }
                }
            }
        }
    };
}

/// What enumerations of texts and of numbers have in common.
#[doc(hidden)]
#[macro_export]
macro_rules! __options {
    (
        $name:ident { $($variant:ident)* }
        empty: $empty:expr;
        value { $($value:tt)* }
    ) => {
        #[allow(deprecated)]
        impl $name {
            /// Whether this crate has a variant for the value.
            pub fn is_known(&self) -> bool {
                !::core::matches!(self, Self::Unrecognized(_))
            }

            /// All documented values, in the order of the page: those this crate has a variant for.
            // The array is a constant, which clippy does not see.
            #[allow(clippy::large_stack_arrays)]
            pub fn known_values() -> &'static [Self] {
                const { &[$(Self::$variant),*] }
            }
        }

        #[allow(deprecated)]
        #[doc(hidden)]
        impl $crate::__table::Value for $name {
            fn empty() -> Self {
                $empty
            }

            fn read<'de, D: $crate::__table::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<::core::option::Option<Self>, D::Error> {
                $crate::__table::read_scalar(from)
            }

            $($value)*
        }

        $crate::__serde! { $name }
    };
}
