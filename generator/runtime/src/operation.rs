//! Operations: a request struct becomes an unsigned HTTP request, an HTTP response a response struct.
//!
//! Nothing here sends anything. [`Operation::to_request`] gives an unsigned request that any HTTP
//! library can carry, [`Operation::read_response`] reads what came back. Knows `wire` and `errors`, and
//! neither signatures nor credentials, transports or clients.

mod body;
pub(crate) mod destination;
pub(crate) mod paging;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod service;

use bytes::Bytes;

use crate::errors::Error;
use crate::errors::decode::DecodeError;
use crate::errors::request::RequestError;
use crate::operation::destination::Destination;
use crate::operation::request::RequestParts;
use crate::operation::response::Response;
use crate::operation::service::Service;
use crate::wire::checker::Checker;
use crate::wire::drift::{self, Drift};
use crate::wire::object::Object;
use crate::wire::violation::Violations;

/// One operation of a service; the fields of the implementing struct are its parameters.
///
/// Implemented by `operation!`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation",
    label = "not an operation",
    note = "an operation is the request as a whole, a struct called like the operation; an object in it or a response is none",
    note = "it is passed by value: instead of `&operation`, pass `operation` or `operation.clone()`"
)]
pub trait Operation: Object {
    /// The service that the operation belongs to.
    const SERVICE: Service;

    /// The method.
    const METHOD: http::Method;

    /// The path, with a `{name}` for every path parameter.
    const PATH: &'static str;

    /// Whether any member belongs into the body.
    const HAS_BODY: bool;

    /// What a successful call returns.
    type Response: Response;

    /// Adds the members that are not in the body.
    #[doc(hidden)]
    fn parts(&self, parts: &mut RequestParts<'_>) -> Result<(), RequestError>;

    /// Compares the members with the documented limits, and reports all that exceed them.
    ///
    /// A step of its own, since the limits are the documentation's, not the service's: pages in
    /// different languages contradict each other, and services lift limits before pages do.
    fn validate(&self) -> Result<(), Violations> {
        let mut checker = Checker::default();
        self.check(&mut checker);
        checker.finish()
    }

    /// Turns the operation into a request, unsigned and without validating it.
    ///
    /// Members that are not set are not sent. An operation with members for a body always has one,
    /// if only `{}`; any other has neither body nor `content-type`.
    fn to_request(&self, to: &Destination) -> Result<http::Request<Bytes>, RequestError> {
        let mut parts = RequestParts::new(Self::NAME, Self::PATH, to);
        self.parts(&mut parts)?;
        let body = Self::HAS_BODY.then(|| body::write(self)).transpose()?;
        parts.finish(Self::METHOD, body)
    }

    /// Reads what came back: 2xx as the response, every other status as the error it reports.
    fn read_response<B: AsRef<[u8]>>(
        response: &http::Response<B>,
    ) -> Result<Self::Response, Error> {
        let body = response.body().as_ref();
        response::read(Self::NAME, response.status(), response.headers(), body)
    }

    /// Reads a response only to tell where it differs from the page. Of one that cannot be read,
    /// or reports an error, there is nothing to tell.
    fn drift<B: AsRef<[u8]>>(response: &http::Response<B>) -> Vec<Drift> {
        drift::watch(Self::NAME, || Self::read_response(response).is_ok())
    }

    /// Reads the members of the body, on the receiving side. All others are left empty.
    fn from_body(json: &[u8]) -> Result<Self, DecodeError> {
        if Self::HAS_BODY {
            body::read(json).map_err(|failure| failure.in_request(Self::NAME, json))
        } else {
            Ok(Self::empty())
        }
    }
}

/// The table of an operation: its service and route, and a line for each member with its place in the request.
///
/// Members stand in the order `path`, `query`, `header`, `body`. The rules are those of `object!`,
/// and `from_sender` for the path parameter which the [`Destination`] supplies.
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
        $method:ident $path:literal of $service:path;
        $(path $p_field:ident = $p_wire:literal $(, $p_rule:ident $(($($p_limits:tt)*))?)*;)*
        $(query $q_field:ident = $q_wire:literal $(, $q_rule:ident $(($($q_limits:tt)*))?)*;)*
        $(header $h_field:ident = $h_wire:literal $(, $h_rule:ident $(($($h_limits:tt)*))?)*;)*
        $(body $b_field:ident = $b_wire:literal $(, $b_rule:ident $(($($b_limits:tt)*))?)*;)*
    }) => {
        $crate::__object! {
            $name
            fields { $($p_field)* $($q_field)* $($h_field)* $($b_field)* }
            members { $($b_field = $b_wire [$($b_rule)*];)* }
            checks {
                $(parameter $p_field = $p_wire [$(.$p_rule($($crate::__argument! { $p_rule $($p_limits)* })?))*];)*
                $(parameter $q_field = $q_wire [$(.$q_rule($($crate::__argument! { $q_rule $($q_limits)* })?))*];)*
                $(parameter $h_field = $h_wire [$(.$h_rule($($crate::__argument! { $h_rule $($h_limits)* })?))*];)*
                $(member $b_field = $b_wire [$(.$b_rule($($crate::__argument! { $b_rule $($b_limits)* })?))*];)*
            }
        }

        const _: () = $crate::__table::check_path($path, &[$($p_wire),*]);

        #[automatically_derived]
        #[allow(deprecated)]
        impl $crate::Operation for $name {
            const SERVICE: $crate::Service = $service;
            const METHOD: $crate::http::Method = $crate::http::Method::$method;
            const PATH: &'static str = $path;
            const HAS_BODY: bool = $crate::__table::any(&[$($b_wire),*]);

            type Response = $response;

            fn parts(
                &self,
                parts: &mut $crate::__table::RequestParts<'_>,
            ) -> ::core::result::Result<(), $crate::RequestError> {
                $(
                    let rules: &[&str] = &[$(::core::stringify!($p_rule)),*];
                    parts.path($p_wire, &self.$p_field, rules.contains(&"from_sender"))?;
                )*
                $(parts.query($q_wire, &self.$q_field)?;)*
                $(parts.header($h_wire, &self.$h_field)?;)*
                ::core::result::Result::Ok(())
            }
        }
    };
}
