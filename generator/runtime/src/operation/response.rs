//! Reads an [`http::Response`]: the response of an operation, or the error that the service reports.

use http::{HeaderMap, StatusCode};

use crate::errors::Error;
use crate::errors::preview;
use crate::errors::service::ServiceError;
use crate::wire::object::Object;
use crate::wire::scalar::Scalar;
use crate::wire::slot::Parameter;

/// What a successful call returns.
///
/// Implemented by `response!`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the response of an operation",
    label = "not a response",
    note = "`response!` makes a struct one; it says which members are in headers, and which in the body"
)]
pub trait Response: Object {
    /// Whether any member is in the body. If none is, the body is not looked at.
    const HAS_BODY: bool;

    /// Reads the members that are headers.
    #[doc(hidden)]
    fn read_headers(&mut self, headers: &HeaderMap);
}

/// Reads one header; what is not text, or not of the member's type, is not there.
pub fn read_header<S: Parameter<Value: Scalar>>(slot: &mut S, headers: &HeaderMap, name: &str) {
    for value in headers.get_all(name) {
        let text = std::str::from_utf8(value.as_bytes()).ok();
        if let Some(value) = text.and_then(S::Value::from_text) {
            slot.accept(value);
        }
    }
}

pub(crate) fn read<R: Response>(
    operation: &'static str,
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<R, Error> {
    if !status.is_success() {
        return Err(Error::Service(ServiceError::new(
            operation, status, headers, body,
        )));
    }
    // 204 says itself that there is nothing to read; any other empty body has lost something.
    let mut response = if R::HAS_BODY && status != StatusCode::NO_CONTENT {
        super::body::read(body).map_err(|failure| {
            let request_id = preview::header(headers, "x-request-id");
            Error::Decode(failure.in_response(operation, status, request_id, body))
        })?
    } else {
        R::empty()
    };
    response.read_headers(headers);
    Ok(response)
}

/// The table of a response: a line for each member, `header` or `body`, in this order.
///
/// Serde's traits, which are implemented along with it, deal with the members of the body alone.
/// `operation!` has an example.
#[macro_export]
macro_rules! response {
    ($name:ident {
        $(header $h_field:ident = $h_wire:literal $(, $h_rule:ident $(($($h_limits:tt)*))?)*;)*
        $(body $b_field:ident = $b_wire:literal $(, $b_rule:ident $(($($b_limits:tt)*))?)*;)*
    }) => {
        $crate::__object! {
            $name
            fields { $($h_field)* $($b_field)* }
            members { $($b_field = $b_wire [$($b_rule)*];)* }
            checks {
                $(parameter $h_field = $h_wire [$(.$h_rule($($crate::__argument! { $h_rule $($h_limits)* })?))*];)*
                $(member $b_field = $b_wire [$(.$b_rule($($crate::__argument! { $b_rule $($b_limits)* })?))*];)*
            }
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl $crate::Response for $name {
            const HAS_BODY: bool = $crate::__table::any(&[$($b_wire),*]);

            fn read_headers(&mut self, headers: &$crate::http::HeaderMap) {
                $($crate::__table::read_header(&mut self.$h_field, headers, $h_wire);)*
            }
        }

        $crate::__serde! { $name }
    };
}
