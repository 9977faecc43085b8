//! Reads an [`http::Response`]: the response of an operation, or the error that the service reports.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde::de::MapAccess;
use serde::ser::SerializeMap;

use crate::errors::Error;
use crate::errors::decode::Unreadable;
use crate::errors::preview;
#[cfg(feature = "server")]
use crate::errors::request::RequestError;
use crate::errors::service::ServiceError;
#[cfg(feature = "server")]
use crate::operation::request::add_header;
use crate::wire::binary::Binary;
use crate::wire::drift;
use crate::wire::join::split;
use crate::wire::object::Object;
use crate::wire::scalar::Scalar;
use crate::wire::slot::{MemberRead, Parameter};
use crate::wire::surprise::Surprise;

/// What a successful call returns.
///
/// Implemented by `response!`, and by `responses!` where statuses of success differ.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the response of an operation",
    label = "not a response",
    note = "`response!` makes a struct one; it says which members are in headers, and which in the body"
)]
pub trait Response: Sized {
    /// Reads what came with a status of success.
    #[doc(hidden)]
    fn from_success(success: &Success<'_>) -> Result<Self, Unreadable>;

    /// Whether a client hands the body on as a stream: with this status, or with any.
    #[doc(hidden)]
    fn streams(status: Option<u16>) -> bool;

    /// Writes it, on the side of the service; the status is what the table of the routes says, if that is needed.
    #[cfg(feature = "server")]
    #[doc(hidden)]
    fn to_success(&self, status: u16) -> Result<Written, RequestError>;
}

/// A struct that is a response, or one of several.
///
/// Implemented by `response!`.
pub trait Members: Object {
    /// Whether any member is in the body, or is the body. If none is, the body is not looked at.
    const HAS_BODY: bool;

    /// The members of the body; none if the body is one member as a whole.
    const IN_BODY: &'static [&'static str];

    /// Whether the body may be absent.
    fn may_lack_body() -> bool;

    /// Whether a client hands the body on as a stream.
    fn streams() -> bool {
        false
    }

    /// Reads the members that are headers.
    fn read_headers(&mut self, headers: &HeaderMap);

    /// Reads the value of a header from where the response was kept.
    fn read_kept<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: &mut A,
    ) -> Result<MemberRead, A::Error>;

    /// Writes the members that are headers to where the response is kept.
    fn write_kept<S: SerializeMap>(&self, out: &mut S) -> Result<(), S::Error>;

    /// Reads the members that are in the body, or the one that is the body.
    fn read_body(success: &Success<'_>) -> Result<Self, Unreadable> {
        super::body::read_mended(success.body.bytes())
    }

    /// Writes the members that are headers.
    #[cfg(feature = "server")]
    fn write_headers(&self, written: &mut Written) -> Result<(), RequestError>;

    /// Writes the members that are in the body, or the one that is the body; none if it may be absent.
    #[cfg(feature = "server")]
    fn write_body(&self) -> Result<Option<Binary>, RequestError>;
}

/// The body of a response.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Body<'a> {
    Bytes(&'a [u8]),
    Binary(&'a Binary),
}

impl<'a> Body<'a> {
    /// The bytes; of a stream there are none.
    fn bytes(self) -> &'a [u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Binary(binary) => binary.as_bytes().map_or(&[], |bytes| bytes),
        }
    }

    /// Whether there is nothing in it, or nothing but white space.
    fn is_blank(self) -> bool {
        self.bytes().trim_ascii().is_empty()
    }

    /// Whether there certainly is nothing in it.
    fn is_empty(self) -> bool {
        match self {
            Self::Bytes(bytes) => bytes.is_empty(),
            Self::Binary(binary) => binary.length() == Some(0),
        }
    }

    fn to_binary(self) -> Binary {
        match self {
            Self::Bytes(bytes) => Bytes::copy_from_slice(bytes).into(),
            Self::Binary(binary) => binary.clone(),
        }
    }
}

/// What came with a status of success.
#[derive(Clone, Copy, Debug)]
pub struct Success<'a> {
    status: StatusCode,
    headers: &'a HeaderMap,
    body: Body<'a>,
}

impl Success<'_> {
    /// The status.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The body as it is, with the type that the response says.
    pub fn raw(&self) -> Binary {
        let body = self.body.to_binary();
        match self.headers.get(CONTENT_TYPE).map(HeaderValue::to_str) {
            Some(Ok(content_type)) => body.of_type(content_type),
            _ => body,
        }
    }

    /// Reads the members of a struct.
    pub fn read<R: Members>(&self) -> Result<R, Unreadable> {
        // 204 says itself that there is nothing to read.
        let nothing =
            self.status == StatusCode::NO_CONTENT || self.body.is_empty() && R::may_lack_body();
        let mut response = if !R::HAS_BODY || nothing {
            R::empty()
        } else if !R::IN_BODY.is_empty() && self.body.is_blank() {
            without_members()?
        } else {
            R::read_body(self)?
        };
        response.read_headers(self.headers);
        Ok(response)
    }

    /// The same where no page describes the status: a struct without a body is not what has one.
    pub fn read_if_it_fits<R: Members>(&self) -> Result<R, Unreadable> {
        if R::HAS_BODY && self.body.is_empty() && !R::may_lack_body() {
            return Err(unreadable(
                "no body with a status that the page does not have",
            ));
        }
        if R::HAS_BODY || self.body.is_empty() {
            return self.read();
        }
        Err(unreadable(
            "a body with a status that the page does not have",
        ))
    }
}

/// What has members in its body, and came without one: all of them are absent, if that can be.
fn without_members<R: Members>() -> Result<R, Unreadable> {
    let mut mandatory = Vec::new();
    R::mandatory(&mut mandatory);
    if mandatory.is_empty() {
        drift::report(Surprise::EmptyBody);
        return Ok(R::empty());
    }
    let names = mandatory.join("`, `");
    Err(unreadable(format!(
        "it is empty, and {} has the mandatory members `{names}`",
        R::NAME
    )))
}

fn unreadable(reason: impl Into<String>) -> Unreadable {
    Unreadable {
        path: String::new(),
        reason: reason.into(),
    }
}

/// Reads one header; what is not text, or nothing that the member can be, is not there.
///
/// With a separator, each header holds any number of values.
pub fn read_header<S: Parameter<Value: Scalar>>(
    slot: &mut S,
    headers: &HeaderMap,
    name: &str,
    separator: Option<char>,
) {
    for header in headers.get_all(name) {
        let Ok(text) = std::str::from_utf8(header.as_bytes()) else {
            drift::report_at(name, Surprise::BrokenText);
            continue;
        };
        let items: Vec<&str> = match separator {
            Some(separator) => split(text, separator).collect(),
            None => vec![text],
        };
        for item in items {
            let value = S::Value::from_text(item);
            if let Some(value) = value.or_else(|| read_other(name, item)) {
                slot.accept(value);
            }
        }
    }
}

/// Reads a header that is not written as documented.
#[cold]
fn read_other<T: Scalar>(name: &str, text: &str) -> Option<T> {
    drift::report_at(name, Surprise::WrongKind);
    T::from_other_text(text)
}

pub(crate) fn read<R: Response>(
    operation: &'static str,
    status: StatusCode,
    headers: &HeaderMap,
    body: Body<'_>,
) -> Result<R, Error> {
    if !status.is_success() {
        return Err(Error::Service(ServiceError::new(
            operation,
            status,
            headers,
            body.bytes(),
        )));
    }
    let success = Success {
        status,
        headers,
        body,
    };
    R::from_success(&success).map_err(|failure| {
        let request_id = preview::header(headers, "x-request-id");
        Error::Decode(failure.in_response(operation, status, request_id, body.bytes()))
    })
}

/// A response as a service sends it.
#[cfg(feature = "server")]
#[derive(Debug)]
pub struct Written {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Binary>,
}

#[cfg(feature = "server")]
impl Written {
    /// Writes the members of a struct.
    pub fn new<R: Members>(status: u16, response: &R) -> Result<Self, RequestError> {
        let body = response.write_body()?;
        let mut written = Self::empty(status);
        written.body = body;
        response.write_headers(&mut written)?;
        Ok(written)
    }

    /// A response without members.
    pub fn empty(status: u16) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            body: None,
        }
    }

    /// Adds a header, once for every value, or once with all of them joined.
    pub fn header<S: Parameter<Value: Scalar>>(
        &mut self,
        operation: &'static str,
        name: &'static str,
        slot: &S,
        separator: Option<char>,
    ) -> Result<(), RequestError> {
        add_header(&mut self.headers, operation, name, slot, separator)
    }
}

/// Writes a body of JSON.
#[cfg(feature = "server")]
pub fn json_body<T: Object>(object: &T) -> Result<Binary, RequestError> {
    Ok(Binary::from(super::body::write_whole(object)?).of_type("application/json"))
}

/// The table of a response: a line for each member, `header` or `body`, in this order.
///
/// `optional body;` before the members of the body says that an empty one is no mistake. A field that is the body as a
/// whole has a line without a wire name, such as `whole assets, mandatory;`; without `mandatory` the body may be empty.
/// With `raw` in place of `whole` it is no JSON: a [`Binary`](crate::Binary), or anything that has a text, as it is.
///
/// Serde's traits, which are implemented along with it, keep all members, headers among them, by their names: for files
/// and caches. Of a body that is one value as a whole they keep the body alone. `operation!` has an example.
#[macro_export]
macro_rules! response {
    ($name:ident {
        $(header $h_field:ident = $h_wire:literal $(, $h_rule:ident $(($($h_limits:tt)*))?)*;)*
        $(optional $optional:ident;)?
        $(body $b_field:ident = $b_wire:literal $(, $b_rule:ident $(($($b_limits:tt)*))?)*;)*
        $(whole $w_field:ident $(, $w_rule:ident $(($($w_limits:tt)*))?)*;)?
        $(raw $r_field:ident $(, $r_rule:ident $(($($r_limits:tt)*))?)*;)?
    }) => {
        $crate::__object! {
            $name
            fields { $($h_field)* $($b_field)* $($w_field)? $($r_field)? }
            constants {}
            members { $($b_field = $b_wire [$($b_rule)*];)* }
            whole { $($w_field)? $($r_field)? }
            checks {
                $(parameter $h_field = $h_wire [$(.$h_rule($($crate::__argument! { $h_rule $($h_limits)* })?))*];)*
                $(member $b_field = $b_wire [$(.$b_rule($($crate::__argument! { $b_rule $($b_limits)* })?))*];)*
                $(member $w_field = "" [$(.$w_rule($($crate::__argument! { $w_rule $($w_limits)* })?))*];)?
                $(member $r_field = "" [$(.$r_rule($($crate::__argument! { $r_rule $($r_limits)* })?))*];)?
            }
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl $crate::Response for $name {
            fn from_success(
                success: &$crate::__table::Success<'_>,
            ) -> ::core::result::Result<Self, $crate::__table::Unreadable> {
                success.read()
            }

            fn streams(_: ::core::option::Option<u16>) -> bool {
                <Self as $crate::__table::Members>::streams()
            }

            $crate::__if_server! {
                fn to_success(
                    &self,
                    status: u16,
                ) -> ::core::result::Result<$crate::__table::WrittenResponse, $crate::RequestError> {
                    $crate::__table::WrittenResponse::new(status, self)
                }
            }
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl $crate::__table::Members for $name {
            const HAS_BODY: bool = $crate::__table::any(
                &[$($b_wire,)* $(::core::stringify!($w_field))? $(::core::stringify!($r_field))?]
            );

            const IN_BODY: &'static [&'static str] = &[$($b_wire),*];

            fn may_lack_body() -> bool {
                $crate::__table::any(&[$(::core::stringify!($optional))?])
                    $(|| $crate::__table::Slot::is_absent(&<Self as $crate::Object>::empty().$w_field))?
                    $(|| $crate::__table::Slot::is_absent(&<Self as $crate::Object>::empty().$r_field))?
            }

            $(
                fn streams() -> bool {
                    $crate::__table::streams(&<Self as $crate::Object>::empty().$r_field)
                }

                fn read_body(
                    success: &$crate::__table::Success<'_>,
                ) -> ::core::result::Result<Self, $crate::__table::Unreadable> {
                    let mut response = <Self as $crate::Object>::empty();
                    $crate::__table::take_raw_response(&mut response.$r_field, success.raw())?;
                    ::core::result::Result::Ok(response)
                }
            )?

            fn read_kept<'de, A: $crate::__table::MapAccess<'de>>(
                &mut self,
                name: &str,
                value: &mut A,
            ) -> ::core::result::Result<$crate::__table::MemberRead, A::Error> {
                _ = &value;
                match name {
                    $($h_wire => $crate::__table::Slot::read(&mut self.$h_field, value),)*
                    _ => ::core::result::Result::Ok($crate::__table::MemberRead::Unknown),
                }
            }

            fn write_kept<S: $crate::__table::SerializeMap>(
                &self,
                out: &mut S,
            ) -> ::core::result::Result<(), S::Error> {
                _ = &out;
                $(
                    if !<Self as $crate::__table::Members>::IN_BODY.contains(&$h_wire) {
                        $crate::__table::Slot::write(&self.$h_field, $h_wire, out)?;
                    }
                )*
                ::core::result::Result::Ok(())
            }

            fn read_headers(&mut self, headers: &$crate::http::HeaderMap) {
                $(
                    let separator = $crate::__separator! { [$($h_rule $(($($h_limits)*))?)*] };
                    $crate::__table::read_header(&mut self.$h_field, headers, $h_wire, separator);
                )*
            }

            $crate::__if_server! {
                fn write_headers(
                    &self,
                    written: &mut $crate::__table::WrittenResponse,
                ) -> ::core::result::Result<(), $crate::RequestError> {
                    $(
                        let separator = $crate::__separator! { [$($h_rule $(($($h_limits)*))?)*] };
                        let operation = <Self as $crate::Object>::NAME;
                        written.header(operation, $h_wire, &self.$h_field, separator)?;
                    )*
                    _ = written;
                    ::core::result::Result::Ok(())
                }

                fn write_body(
                    &self,
                ) -> ::core::result::Result<::core::option::Option<$crate::Binary>, $crate::RequestError> {
                    let absent: &[bool] = &[
                        $($crate::__table::Slot::is_absent(&self.$b_field),)*
                        $($crate::__table::Slot::is_absent(&self.$w_field))?
                        $($crate::__table::Slot::is_absent(&self.$r_field))?
                    ];
                    let may_lack_body = <Self as $crate::__table::Members>::may_lack_body();
                    if absent.is_empty() || may_lack_body && !absent.contains(&false) {
                        return ::core::result::Result::Ok(::core::option::Option::None);
                    }
                    $crate::__response_body! { [$($r_field)?] self }
                }
            }
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl $crate::__table::Serialize for $name {
            fn serialize<S: $crate::__table::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__table::keep_response(self, to)
            }
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl<'de> $crate::__table::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__table::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__table::kept_response(from)
            }
        }
    };
}

/// How the body of a response is written.
#[cfg(feature = "server")]
#[doc(hidden)]
#[macro_export]
macro_rules! __response_body {
    ([] $response:ident) => {
        $crate::__table::json_body($response).map(::core::option::Option::Some)
    };
    ([$field:ident] $response:ident) => {
        ::core::result::Result::Ok(::core::option::Option::Some($crate::__table::raw_body(
            &$response.$field,
            "application/octet-stream",
        )))
    };
}
