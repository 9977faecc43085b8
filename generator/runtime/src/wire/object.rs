//! Objects: a struct, and the table that ties its fields to the members of a JSON object.
//!
//! Generated code declares a plain struct, and `object!` below it says which field is which member.
//! The macro writes five small functions, [`Object`]; serde's traits follow from those through the
//! two generic functions here.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

#[cfg(feature = "server")]
use crate::wire::amendment::Amendment;
use crate::wire::checker::Checker;
use crate::wire::drift;
use crate::wire::slot::MemberRead;
use crate::wire::surprise::Surprise;
use crate::wire::value::{MemberName, Value, scalars_are_absent};

/// A struct whose fields are the members of a JSON object.
///
/// Implemented by the tables `object!`, `operation!` and `response!`; for the last two the members
/// are those of the body. Its functions are for those tables; to read and write, use serde's traits.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no table of its members",
    label = "not an object",
    note = "`object!`, `operation!` and `response!` make a struct one"
)]
pub trait Object: Sized {
    /// The name of the type, for messages.
    const NAME: &'static str;

    /// Collects the names of the members without which the object cannot be read.
    #[doc(hidden)]
    fn mandatory(names: &mut Vec<&'static str>);

    /// Collects the names of the members that are always written.
    #[cfg(feature = "server")]
    #[doc(hidden)]
    fn constants(names: &mut Vec<&'static str>);

    /// The object before any member has been read.
    #[doc(hidden)]
    fn empty() -> Self;

    /// Reads the value of the member called `member` into its field.
    #[doc(hidden)]
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        member: &str,
        value: &mut A,
    ) -> Result<MemberRead, A::Error>;

    /// Writes the members that are there.
    #[doc(hidden)]
    fn write<S: SerializeMap>(&self, out: &mut S) -> Result<(), S::Error>;

    /// Reports every documented limit that the members exceed.
    #[doc(hidden)]
    fn check(&self, checker: &mut Checker);

    /// Amends the members that arrived, as their rules say.
    #[cfg(feature = "server")]
    #[doc(hidden)]
    fn amend(&mut self, amendment: Amendment);

    /// Reads the JSON as which the object travels; `None` if it is something else.
    #[doc(hidden)]
    #[inline]
    fn from_json<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        read(from)
    }

    /// Writes it.
    #[doc(hidden)]
    #[inline]
    fn to_json<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        write(self, to)
    }
}

impl<T: Object> Value for T {
    fn empty() -> Self {
        Object::empty()
    }

    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        T::from_json(from)
    }

    /// An object none of whose members is known may be a map of items, or an error: it is no item.
    fn read_only_item<'de, A: MapAccess<'de>>(object: A) -> Result<Option<Self>, A::Error> {
        ObjectVisitor::<T>::READS_WHAT_IT_KNOWS.visit_map(object)
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.to_json(to)
    }

    fn check(&self, checker: &mut Checker) {
        Object::check(self, checker);
    }

    #[cfg(feature = "server")]
    fn amend(&mut self, amendment: Amendment) {
        Object::amend(self, amendment);
    }
}

/// The recursive member of a recursive object.
impl<T: Object> Object for Box<T> {
    const NAME: &'static str = T::NAME;

    fn mandatory(names: &mut Vec<&'static str>) {
        T::mandatory(names);
    }

    #[cfg(feature = "server")]
    fn constants(names: &mut Vec<&'static str>) {
        T::constants(names);
    }

    fn empty() -> Self {
        Self::new(T::empty())
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        member: &str,
        value: &mut A,
    ) -> Result<MemberRead, A::Error> {
        (**self).read(member, value)
    }

    fn write<S: SerializeMap>(&self, out: &mut S) -> Result<(), S::Error> {
        (**self).write(out)
    }

    fn check(&self, checker: &mut Checker) {
        (**self).check(checker);
    }

    #[cfg(feature = "server")]
    fn amend(&mut self, amendment: Amendment) {
        Object::amend(&mut **self, amendment);
    }
}

/// Reads an object; `None` if the value is something else.
#[inline]
pub(crate) fn read<'de, T: Object, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
    from.deserialize_any(ObjectVisitor::READS_ANY)
}

/// Writes an object.
#[inline]
pub(crate) fn write<T: Object, S: Serializer>(object: &T, to: S) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    object.write(&mut map)?;
    map.end()
}

struct ObjectVisitor<T> {
    /// Whether it is an object at all is certain only if it has a member that is known, and all that are mandatory.
    must_be_known: bool,
    object: PhantomData<T>,
}

impl<T> ObjectVisitor<T> {
    const READS_ANY: Self = Self {
        must_be_known: false,
        object: PhantomData,
    };

    const READS_WHAT_IT_KNOWS: Self = Self {
        must_be_known: true,
        object: PhantomData,
    };
}

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Option<T>, A::Error> {
        let mut object = T::empty();
        let mut mandatory = Vec::new();
        T::mandatory(&mut mandatory);
        let mut found = vec![false; mandatory.len()];

        let mut is_known = !self.must_be_known;
        let watching = drift::is_watching();
        #[cfg(feature = "server")]
        let mut names = drift::is_receiving().then(drift::Names::default);
        while let Some(name) = members.next_key_seed(MemberName)? {
            if watching {
                drift::enter_member(&name);
            }
            #[cfg(feature = "server")]
            if let Some(names) = &mut names {
                names.read(name.clone());
            }
            let read = object.read(&name, &mut members)?;
            if read == MemberRead::Unknown {
                drift::report(Surprise::UnknownMember);
                members.next_value::<IgnoredAny>()?;
            } else {
                is_known = true;
                if let Some(index) = mandatory.iter().position(|mandatory| *mandatory == name) {
                    found[index] = read == MemberRead::Present;
                }
            }
            if watching {
                drift::leave();
            }
            // With serde_json's `arbitrary_precision` a number comes as a map with this key.
            if read == MemberRead::Unknown && name == "$serde_json::private::Number" {
                return Ok(None);
            }
        }

        if !is_known || self.must_be_known && found.contains(&false) {
            return Ok(None);
        }
        if found.contains(&false) {
            // Whoever receives is told of all that is missing.
            if !drift::is_receiving() {
                return Err(A::Error::custom(lacking(T::NAME, &mandatory, &found)));
            }
            let missing = mandatory.iter().zip(&found).filter(|(_, found)| !**found);
            missing.for_each(|(name, _)| drift::missing(name));
        }
        #[cfg(feature = "server")]
        if let Some(names) = names {
            let mut constants = Vec::new();
            T::constants(&mut constants);
            constants.retain(|name| !names.contains(name));
            constants.into_iter().for_each(drift::missing);
        }
        Ok(Some(object))
    }

    scalars_are_absent!("an object");

    fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<Option<T>, A::Error> {
        drift::wrong_kind("an object");
        IgnoredAny.visit_seq(array)?;
        Ok(None)
    }
}

/// Passes over a member whose value is known; whoever receives it holds it against that.
#[cfg_attr(
    not(feature = "server"),
    expect(unused_variables, reason = "nobody receives")
)]
pub fn constant<'de, A: MapAccess<'de>>(
    value: &mut A,
    known: &impl Serialize,
    text: &'static str,
) -> Result<MemberRead, A::Error> {
    #[cfg(feature = "server")]
    if drift::is_receiving() {
        let found: serde_json::Value = value.next_value()?;
        if serde_json::to_value(known).is_ok_and(|known| known != found) {
            drift::not_the_constant(text);
        }
        return Ok(MemberRead::Present);
    }
    value.next_value::<IgnoredAny>()?;
    Ok(MemberRead::Present)
}

#[cold]
fn lacking(object: &str, mandatory: &[&str], found: &[bool]) -> String {
    let missing: Vec<String> = mandatory
        .iter()
        .zip(found)
        .filter(|(_, found)| !**found)
        .map(|(name, _)| format!("`{name}`"))
        .collect();
    format!(
        "{object} lacks {} (missing, null or of the wrong kind)",
        missing.join(", ")
    )
}

/// The table of an object's members: `field = "wire name", rules…;`, one line each.
///
/// ```
/// use huaweicloud_runtime::{List, object};
///
/// #[derive(Clone, Debug, PartialEq)]
/// struct Subtitle {
///     language: String,
///     size: Option<i64>,
///     tags: List<String>,
/// }
///
/// object! {
///     Subtitle {
///         language = "language", mandatory, length(2..=8);
///         size = "size", range(0..);
///         tags = "tags", items(..=16), item_length(1..=24);
///     }
/// }
///
/// let json = r#"{"language": "en", "size": "12", "tags": null}"#;
/// let subtitle: Subtitle = serde_json::from_str(json)?;
/// assert_eq!(subtitle.size, Some(12));
/// assert_eq!(serde_json::to_string(&subtitle)?, r#"{"language":"en","size":12}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// | rule | demands |
/// |---|---|
/// | `mandatory` | the member, when it is read; stands first, and its field is a plain `T`, `Vec<T>` or `BTreeMap<String, T>` |
/// | `read_only` | that only the service sets the member; stands first. It is read and written, but no part of requests, and not checked |
/// | `mandatory_in_body` | the member of an optional body, when it is validated and another member of the body is set |
/// | `mandatory_when_sent` | the member, when it is validated; its field is an `Option<T>`, `List<T>` or `Map<T>` |
/// | `range(0..=9)` | a number within limits |
/// | `length(1..=9)` | a text of so many characters |
/// | `pattern("^[a-z]+$")` | a text, or texts in arrays and maps, that the regular expression of the crate `regex-lite` matches |
/// | `items(..=9)` | an array, a map or a comma-separated text of so many items |
/// | `item_range(0..=9)`, `item_length(1..=9)` | the same of each item, in arrays and maps of whatever depth |
/// | `ignored_with(other)` | that the field `other`, which makes this one useless, is not set |
/// | `default(10)` | nothing: it says what the service takes where the single value is absent. With the feature `server`, `Operation::with_defaults` fills it in |
///
/// Before the members stand the constants, `"version" = 2;`: always written, never looked at when read, and without a
/// field.
#[macro_export]
macro_rules! object {
    ($name:ident {
        $($c_wire:literal = $c_value:literal;)*
        $($field:ident = $wire:literal $(, $rule:ident $(($($limits:tt)*))?)*;)*
    }) => {
        $crate::__object! {
            $name
            fields { $($field)* }
            constants { $($c_wire = $c_value;)* }
            members { $($field = $wire [$($rule)*];)* }
            whole {}
            checks { $(member $field = $wire [$(.$rule($($crate::__argument! { $rule $($limits)* })?))*];)* }
        }
        $crate::__serde! { $name }
    };
}

/// The common part of the three tables: all fields, the members of the body, or the field that is the body as a whole,
/// what is checked.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    (
        $name:ident
        fields { $($every:ident)* }
        constants { $($constant:literal = $constant_value:literal;)* }
        members { $($field:ident = $wire:literal [$($rule:ident)*];)* }
        whole { $($whole:ident)? }
        checks { $($place:ident $checked:ident = $checked_wire:literal [$($check:tt)*];)* }
    ) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl $crate::Object for $name {
            const NAME: &'static str = ::core::stringify!($name);

            fn mandatory(names: &mut $crate::__table::Vec<&'static str>) {
                $($crate::__if_mandatory! { [$($rule)*] names.push($wire); })*
            }

            $crate::__if_server! {
                fn constants(names: &mut $crate::__table::Vec<&'static str>) {
                    $(names.push($constant);)*
                }
            }

            fn empty() -> Self {
                Self { $($every: $crate::__table::Slot::empty(),)* }
            }

            #[inline]
            fn read<'de, A: $crate::__table::MapAccess<'de>>(
                &mut self,
                member: &str,
                value: &mut A,
            ) -> ::core::result::Result<$crate::__table::MemberRead, A::Error> {
                match member {
                    $($wire => $crate::__table::Slot::read(&mut self.$field, value),)*
                    $($constant => $crate::__table::constant(value, &$constant_value, ::core::stringify!($constant_value)),)*
                    _ => ::core::result::Result::Ok($crate::__table::MemberRead::Unknown),
                }
            }

            fn write<S: $crate::__table::SerializeMap>(
                &self,
                out: &mut S,
            ) -> ::core::result::Result<(), S::Error> {
                $(out.serialize_entry($constant, &$constant_value)?;)*
                $($crate::__if_sent! { [$($rule)*] $crate::__table::Slot::write(&self.$field, $wire, out)?; })*
                ::core::result::Result::Ok(())
            }

            fn check(&self, checker: &mut $crate::__table::Checker) {
                $(let $checked = $crate::__table::Member::new($checked_wire, &self.$checked);)*
                $($crate::__check! { [$($check)*] $place(checker, $checked) })*
            }

            $crate::__if_server! {
                #[allow(unused_variables)]
                fn amend(&mut self, amendment: $crate::__table::Amendment) {
                    // What is set is settled before anything changes.
                    $(let $checked = !$crate::__table::Slot::is_empty(&self.$checked);)*
                    $($crate::__amend! {
                        [$($check)*] $crate::__table::Line::new(&mut self.$checked, amendment)
                    })*
                }
            }

            $(
                fn from_json<'de, D: $crate::__table::Deserializer<'de>>(
                    from: D,
                ) -> ::core::result::Result<::core::option::Option<Self>, D::Error> {
                    let mut object = <Self as $crate::Object>::empty();
                    let read = $crate::__table::read_whole(&mut object.$whole, from)?;
                    ::core::result::Result::Ok(read.then_some(object))
                }

                fn to_json<S: $crate::__table::Serializer>(
                    &self,
                    to: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    $crate::__table::write_whole(&self.$whole, to)
                }
            )?
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($name:ident) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl $crate::__table::Serialize for $name {
            fn serialize<S: $crate::__table::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__table::Value::write(self, to)
            }
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl<'de> $crate::__table::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__table::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__table::read_alone(::core::stringify!($name), from)
            }
        }
    };
}
