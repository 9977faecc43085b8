//! Operations: a request struct becomes an unsigned HTTP request, an HTTP response a response struct.
//!
//! Nothing here sends anything. [`Operation::to_request`] gives an unsigned request that any HTTP
//! library can carry, [`Operation::read_response`] reads what came back. Knows `wire` and `errors`, and
//! neither signatures nor credentials, transports or clients.

pub(crate) mod body;
pub(crate) mod destination;
pub(crate) mod form;
pub(crate) mod kept;
pub(crate) mod paging;
pub(crate) mod raw;
#[cfg(feature = "server")]
pub(crate) mod received;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod responses;
pub(crate) mod service;

use bytes::Bytes;

use crate::errors::Error;
use crate::errors::decode::{DecodeError, Unreadable};
use crate::errors::request::RequestError;
use crate::operation::destination::Destination;
#[cfg(feature = "server")]
use crate::operation::received::ReceivedParts;
use crate::operation::request::RequestParts;
use crate::operation::response::{Body, Response};
use crate::operation::service::Service;
#[cfg(feature = "server")]
use crate::wire::amendment::Amendment;
use crate::wire::binary::Binary;
use crate::wire::checker::Checker;
use crate::wire::drift;
use crate::wire::object::Object;
use crate::wire::surprise::Drift;
use crate::wire::violation::Violations;

/// One operation of a service; the fields of the implementing struct are its parameters.
///
/// Implemented by `operation!`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation",
    label = "not an operation",
    note = "an operation is the request as a whole, a struct called like the operation; an object in it or a response is none"
)]
pub trait Operation: Object + AsOperation<Operation = Self> {
    /// The service that the operation belongs to.
    const SERVICE: Service;

    /// The method.
    const METHOD: http::Method;

    /// The path, with a `{name}` for every path parameter.
    const PATH: &'static str;

    /// Whether any member belongs into the body, or is the body.
    const HAS_BODY: bool;

    /// Whether the service only reads, whatever the method: to call it twice does nothing twice.
    const READS_ONLY: bool = false;

    /// The type of the body, where it does not say so itself.
    const CONTENT_TYPE: &'static str = "application/json";

    /// The crate that has the operation, as it introduces itself: `name/version`.
    #[doc(hidden)]
    const PRODUCT: &'static str = OWN_PRODUCT;

    /// What a successful call returns.
    type Response: Response;

    /// Adds the members that are not in the body.
    #[doc(hidden)]
    fn parts(&self, parts: &mut RequestParts<'_>) -> Result<(), RequestError>;

    /// Takes the members that are not in the body.
    #[cfg(feature = "server")]
    #[doc(hidden)]
    fn receive(&mut self, parts: &mut ReceivedParts<'_>);

    /// Whether there is a body to send: of one that may be absent, whether anything of it is set.
    #[doc(hidden)]
    fn sends_body(&self) -> bool {
        Self::HAS_BODY
    }

    /// Compares the members with the documented limits and values, and reports all that are beyond them.
    ///
    /// A step of its own, since the limits are the documentation's, not the service's: pages in
    /// different languages contradict each other, and services lift limits and know values before pages do.
    fn validate(&self) -> Result<(), Violations> {
        let mut checker = Checker::of_body(self.sends_body());
        self.check(&mut checker);
        checker.finish()
    }

    /// The operation without the members that have no effect, since one is set beside which they are ignored; in
    /// objects, too.
    ///
    /// For whoever answers, before [`validate`](Self::validate), which refuses what is sent in vain. A mandatory member
    /// stays.
    #[cfg(feature = "server")]
    #[must_use]
    fn without_ignored(mut self) -> Self {
        self.amend(Amendment::WithoutIgnored);
        self
    }

    /// The operation with what the documentation says the service takes where nothing is sent.
    ///
    /// For whoever answers, after [`validate`](Self::validate): callers leave defaults to the service. Fills in single
    /// values, of a body that is absent as well, and in objects, arrays and maps that are there; none of an object that
    /// is absent, and none that would have no effect beside another member.
    #[cfg(feature = "server")]
    #[must_use]
    fn with_defaults(mut self) -> Self {
        self.amend(Amendment::WithDefaults);
        self
    }

    /// Writes the body, of which `Binary` says the type.
    #[doc(hidden)]
    fn write_body(&self) -> Result<Binary, RequestError> {
        Ok(Binary::from(body::write(self)?).of_type(Self::CONTENT_TYPE))
    }

    /// Reads the members that are in the body, or the one that is the body.
    #[doc(hidden)]
    fn read_body(body: &Binary) -> Result<Self, Unreadable> {
        body::read(body.as_bytes().map_or(&[], |bytes| bytes))
    }

    /// Turns the operation into a request, unsigned and without validating it.
    ///
    /// Members that are not set are not sent. An operation with members for a body always has one,
    /// if only `{}`, unless its body may be absent; any other has neither body nor `content-type`. A
    /// stream cannot be sent this way.
    fn to_request(&self, to: &Destination) -> Result<http::Request<Bytes>, RequestError> {
        let (head, body) = self.to_streamed_request(to)?.into_parts();
        let operation = Self::NAME;
        let body = body.as_bytes().ok_or(RequestError::Stream { operation })?;
        let mut request = http::Request::from_parts(head, body.clone());
        request.extensions_mut().insert(Described {
            operation,
            product: Self::PRODUCT,
            reads_only: Self::READS_ONLY,
            drift: Self::drift::<Bytes>,
        });
        Ok(request)
    }

    /// Turns the operation into a request like [`to_request`](Self::to_request), whose body may be a
    /// stream.
    fn to_streamed_request(&self, to: &Destination) -> Result<http::Request<Binary>, RequestError> {
        let mut parts = RequestParts::new(Self::NAME, Self::PATH, to);
        self.parts(&mut parts)?;
        let body = self.sends_body().then(|| self.write_body()).transpose()?;
        parts.finish(Self::METHOD, body)
    }

    /// Reads what came back: 2xx as the response, every other status as the error it reports.
    fn read_response<B: AsRef<[u8]>>(
        response: &http::Response<B>,
    ) -> Result<Self::Response, Error> {
        let body = Body::Bytes(response.body().as_ref());
        response::read(Self::NAME, response.status(), response.headers(), body)
    }

    /// Reads what came back like [`read_response`](Self::read_response); a body that is a [`Binary`] is
    /// handed on as it is. Any other must be in memory.
    fn read_streamed_response(response: &http::Response<Binary>) -> Result<Self::Response, Error> {
        let body = Body::Binary(response.body());
        response::read(Self::NAME, response.status(), response.headers(), body)
    }

    /// Reads a response only to tell where it differs from the page. Of one that cannot be read,
    /// or reports an error, there is nothing to tell.
    fn drift<B: AsRef<[u8]>>(response: &http::Response<B>) -> Vec<Drift> {
        drift::watch(Self::NAME, || Self::read_response(response).is_ok())
    }

    /// Reads the members of the body, on the receiving side. All others are left empty.
    fn from_body(body: &[u8]) -> Result<Self, DecodeError> {
        let empty = Self::empty();
        // Whatever sends no body while nothing is set may be received without one.
        if !Self::HAS_BODY || body.is_empty() && !empty.sends_body() {
            return Ok(empty);
        }
        let content = Binary::from(Bytes::copy_from_slice(body));
        Self::read_body(&content).map_err(|failure| failure.in_request(Self::NAME, body))
    }
}

/// An operation, or a reference to one: what can be sent.
///
/// Implemented by `operation!`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation",
    label = "not an operation",
    note = "an operation is the request as a whole, a struct called like the operation; an object in it or a response is none"
)]
pub trait AsOperation {
    /// The operation.
    type Operation: Operation;

    /// The operation itself.
    fn as_operation(&self) -> &Self::Operation;
}

impl<T: AsOperation + ?Sized> AsOperation for &T {
    type Operation = T::Operation;

    fn as_operation(&self) -> &Self::Operation {
        (**self).as_operation()
    }
}

/// What a request that an operation was turned into still knows of it; stands among its extensions.
#[derive(Clone, Copy)]
#[cfg_attr(
    not(feature = "client"),
    allow(dead_code, reason = "a client reads it")
)]
pub(crate) struct Described {
    pub(crate) operation: &'static str,
    pub(crate) product: &'static str,
    pub(crate) reads_only: bool,
    pub(crate) drift: fn(&http::Response<Bytes>) -> Vec<Drift>,
}

/// How this crate introduces itself, for whoever has no crate of operations.
pub(crate) const OWN_PRODUCT: &str =
    concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// The table of an operation: its service and route, and a line for each member with its place in the request.
///
/// Members stand in the order `path`, `query`, `header`, `body`. The rules are those of `object!`,
/// `from_sender` for the path parameter which the [`Destination`] supplies, and `join(',')` for an array outside of
/// JSON whose items travel as one text. Constants are always sent and have no field; they stand before the members
/// of their place: `query "version" = "2";`.
///
/// `of VOD, reads_only;` says that the service only reads, whatever the method.
///
/// `optional body;` before the members of the body says that none is sent unless one of them is set. A field that is the
/// body as a whole has a line without a wire name, such as `whole assets, mandatory, items(1..=10);`; without `mandatory`
/// there is no body unless it is set.
///
/// A body is JSON. With `form "multipart/form-data";` or `form "application/x-www-form-urlencoded";` below the route its
/// members are those of a form. With `content_type "image/png";` there, and a last line like `raw body, mandatory;`, the
/// field, a [`Binary`] or anything that has a text, is the body as it is.
///
/// ```
/// use huaweicloud_runtime::{Destination, Operation, Secret, Service, operation, response};
///
/// const VOD: Service = Service::new("VOD", "https://vod.{region}.example.com", &[]);
///
/// #[derive(Clone, Debug, PartialEq)]
/// struct RenameAsset {
///     project_id: Option<String>,
///     asset_id: String,
///     force: Option<bool>,
///     token: Option<Secret>,
///     title: String,
/// }
///
/// operation! {
///     RenameAsset -> RenameAssetResponse {
///         PUT "/v1.0/{project_id}/asset/{asset_id}" of VOD;
///         path project_id = "project_id", from_sender;
///         path asset_id = "asset_id", mandatory;
///         query force = "force";
///         header token = "X-Auth-Token";
///         body title = "title", mandatory, length(1..=128);
///     }
/// }
///
/// #[derive(Clone, Debug, Default, PartialEq)]
/// struct RenameAssetResponse {
///     request_id: Option<String>,
/// }
///
/// response! {
///     RenameAssetResponse {
///         header request_id = "X-Request-Id";
///     }
/// }
///
/// let rename = RenameAsset {
///     project_id: None,
///     asset_id: "a1".into(),
///     force: Some(true),
///     token: None,
///     title: "Intro".into(),
/// };
/// let vod = Destination::new("https://vod.example.com")?.project_id("p1");
/// let request = rename.to_request(&vod)?;
/// assert_eq!(request.uri(), "https://vod.example.com/v1.0/p1/asset/a1?force=true");
/// assert_eq!(&request.body()[..], br#"{"title":"Intro"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [`Destination`]: crate::Destination
#[macro_export]
macro_rules! operation {
    ($name:ident -> $response:ty {
        $method:ident $path:literal of $service:path $(, $reads:ident)?;
        $(content_type $content_type:literal;)?
        $(form $form:literal;)?
        $(path $p_constant:literal = $p_value:literal;)*
        $(path $p_field:ident = $p_wire:literal $(, $p_rule:ident $(($($p_limits:tt)*))?)*;)*
        $(query $q_constant:literal = $q_value:literal;)*
        $(query $q_field:ident = $q_wire:literal $(, $q_rule:ident $(($($q_limits:tt)*))?)*;)*
        $(header $h_constant:literal = $h_value:literal;)*
        $(header $h_field:ident = $h_wire:literal $(, $h_rule:ident $(($($h_limits:tt)*))?)*;)*
        $(optional $optional:ident;)?
        $(body $b_constant:literal = $b_value:literal;)*
        $(body $b_field:ident = $b_wire:literal $(, $b_rule:ident $(($($b_limits:tt)*))?)*;)*
        $(whole $w_field:ident $(, $w_rule:ident $(($($w_limits:tt)*))?)*;)?
        $(raw $r_field:ident $(, $r_rule:ident $(($($r_limits:tt)*))?)*;)?
    }) => {
        $crate::__object! {
            $name
            fields { $($p_field)* $($q_field)* $($h_field)* $($b_field)* $($w_field)? $($r_field)? }
            constants { $($b_constant = $b_value;)* }
            members { $($b_field = $b_wire [$($b_rule)*];)* }
            whole { $($w_field)? $($r_field)? }
            checks {
                $(parameter $p_field = $p_wire [$(.$p_rule($($crate::__argument! { $p_rule $($p_limits)* })?))*];)*
                $(parameter $q_field = $q_wire [$(.$q_rule($($crate::__argument! { $q_rule $($q_limits)* })?))*];)*
                $(parameter $h_field = $h_wire [$(.$h_rule($($crate::__argument! { $h_rule $($h_limits)* })?))*];)*
                $(member $b_field = $b_wire [$(.$b_rule($($crate::__argument! { $b_rule $($b_limits)* })?))*];)*
                $(member $w_field = "" [$(.$w_rule($($crate::__argument! { $w_rule $($w_limits)* })?))*];)?
                $(member $r_field = "" [$(.$r_rule($($crate::__argument! { $r_rule $($r_limits)* })?))*];)?
            }
        }

        const _: () = $crate::__table::check_path($path, &[$($p_constant,)* $($p_wire),*]);

        #[automatically_derived]
        #[allow(deprecated)]
        impl $crate::AsOperation for $name {
            type Operation = Self;

            fn as_operation(&self) -> &Self {
                self
            }
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl $crate::Operation for $name {
            const PRODUCT: &'static str = ::core::concat!(
                ::core::env!("CARGO_PKG_NAME"),
                "/",
                ::core::env!("CARGO_PKG_VERSION")
            );
            $(const READS_ONLY: bool = $crate::__reads! { $reads };)?
            const SERVICE: $crate::Service = $service;
            const METHOD: $crate::http::Method = $crate::http::Method::$method;
            const PATH: &'static str = $path;
            const HAS_BODY: bool = $crate::__table::any(
                &[$($b_constant,)* $($b_wire,)* $(::core::stringify!($w_field))? $(::core::stringify!($r_field))?]
            );

            type Response = $response;

            fn parts(
                &self,
                parts: &mut $crate::__table::RequestParts<'_>,
            ) -> ::core::result::Result<(), $crate::RequestError> {
                $(
                    let value = $crate::__table::String::from($p_value);
                    parts.path($p_constant, &value, false, None)?;
                )*
                $(
                    let rules: &[&str] = &[$(::core::stringify!($p_rule)),*];
                    let separator = $crate::__separator! { [$($p_rule $(($($p_limits)*))?)*] };
                    parts.path($p_wire, &self.$p_field, rules.contains(&"from_sender"), separator)?;
                )*
                $(
                    let value = $crate::__table::String::from($q_value);
                    parts.query($q_constant, &value, None)?;
                )*
                $(
                    let separator = $crate::__separator! { [$($q_rule $(($($q_limits)*))?)*] };
                    parts.query($q_wire, &self.$q_field, separator)?;
                )*
                $(
                    let value = $crate::__table::String::from($h_value);
                    parts.header($h_constant, &value, None)?;
                )*
                $(
                    let separator = $crate::__separator! { [$($h_rule $(($($h_limits)*))?)*] };
                    parts.header($h_wire, &self.$h_field, separator)?;
                )*
                ::core::result::Result::Ok(())
            }

            $crate::__if_server! {
                fn receive(&mut self, parts: &mut $crate::__table::ReceivedParts<'_>) {
                    $(
                        let mut constant = ::core::option::Option::None;
                        parts.path($p_constant, &mut constant, ::core::option::Option::None);
                        parts.demand_constant(&constant, $p_constant, $p_value);
                    )*
                    $(
                        let separator = $crate::__separator! { [$($p_rule $(($($p_limits)*))?)*] };
                        parts.path($p_wire, &mut self.$p_field, separator);
                    )*
                    $(
                        let mut constant = ::core::option::Option::None;
                        parts.query($q_constant, &mut constant, ::core::option::Option::None);
                        parts.demand_constant(&constant, $q_constant, $q_value);
                    )*
                    $(
                        let separator = $crate::__separator! { [$($q_rule $(($($q_limits)*))?)*] };
                        let has_value = parts.query($q_wire, &mut self.$q_field, separator);
                        $crate::__if_mandatory! { [$($q_rule)*] parts.demand(has_value, $q_wire); }
                        _ = has_value;
                    )*
                    $(
                        let mut constant = ::core::option::Option::None;
                        parts.header($h_constant, &mut constant, ::core::option::Option::None);
                        parts.demand_constant(&constant, $h_constant, $h_value);
                    )*
                    $(
                        let separator = $crate::__separator! { [$($h_rule $(($($h_limits)*))?)*] };
                        let has_value = parts.header($h_wire, &mut self.$h_field, separator);
                        $crate::__if_mandatory! { [$($h_rule)*] parts.demand(has_value, $h_wire); }
                        _ = has_value;
                    )*
                    _ = parts;
                }
            }

            $crate::__if_any! {
                [$($optional)? $($w_field)? $($r_field)?]
                fn sends_body(&self) -> bool {
                    let absent = [
                        $($crate::__table::Slot::is_absent(&self.$b_field),)*
                        $($crate::__table::Slot::is_absent(&self.$w_field))?
                        $($crate::__table::Slot::is_absent(&self.$r_field))?
                    ];
                    absent.contains(&false)
                }
            }

            $crate::__body! {
                [$($content_type)?] [$($form)?] [$($r_field)?] { $($b_constant = $b_value;)* }
                $($b_field = $b_wire [$($b_rule $(($($b_limits)*))?)*];)*
            }
        }
    };
}

/// The one word that may stand behind a service.
#[doc(hidden)]
#[macro_export]
macro_rules! __reads {
    (reads_only) => {
        true
    };
}

/// How the body of an operation is written, unless it is JSON.
#[doc(hidden)]
#[macro_export]
macro_rules! __body {
    ([] [] [] { $($constant:literal = $value:literal;)* } $($field:ident = $wire:literal [$($rules:tt)*];)*) => {};
    ([$content_type:literal] [] [] { $($constant:literal = $value:literal;)* } $($field:ident = $wire:literal [$($rules:tt)*];)*) => {
        const CONTENT_TYPE: &'static str = $content_type;
    };
    ([] [$form:literal] [] { $($constant:literal = $value:literal;)* } $($field:ident = $wire:literal [$($rules:tt)*];)*) => {
        const CONTENT_TYPE: &'static str = $form;

        fn write_body(&self) -> ::core::result::Result<$crate::Binary, $crate::RequestError> {
            let mut form = $crate::__table::Form::new(<Self as $crate::Object>::NAME, $form);
            $(form.add($constant, &$crate::__table::ToString::to_string(&$value), ::core::option::Option::None)?;)*
            $(form.add($wire, &self.$field, $crate::__separator! { [$($rules)*] })?;)*
            form.finish()
        }

        fn read_body(
            body: &$crate::Binary,
        ) -> ::core::result::Result<Self, $crate::__table::Unreadable> {
            let form = $crate::__table::ReceivedForm::read($form, body)?;
            form.demand::<Self>()?;
            form.know(&[$(($constant, $crate::__table::ToString::to_string(&$value), ::core::stringify!($value)),)*], &[$($wire),*]);
            let mut operation = <Self as $crate::Object>::empty();
            $(form.take($wire, &mut operation.$field, $crate::__separator! { [$($rules)*] });)*
            ::core::result::Result::Ok(operation)
        }
    };
    ([$content_type:literal] [] [$field:ident] {}) => {
        const CONTENT_TYPE: &'static str = $content_type;

        fn write_body(&self) -> ::core::result::Result<$crate::Binary, $crate::RequestError> {
            ::core::result::Result::Ok($crate::__table::raw_body(&self.$field, $content_type))
        }

        fn read_body(
            body: &$crate::Binary,
        ) -> ::core::result::Result<Self, $crate::__table::Unreadable> {
            let mut operation = <Self as $crate::Object>::empty();
            $crate::__table::take_raw_body(&mut operation.$field, ::core::clone::Clone::clone(body))?;
            ::core::result::Result::Ok(operation)
        }
    };
}
