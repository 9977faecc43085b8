//! Operations whose statuses of success differ: an enumeration of responses, a variant for each status.

use crate::errors::decode::Unreadable;
use crate::operation::response::Success;
use crate::wire::drift;

/// A way to read a response.
type Reading<R> = fn(&Success<'_>) -> Result<R, Unreadable>;

/// Of several responses the first that can be read; else what is wrong with the first.
pub fn first_that_fits<R>(
    success: &Success<'_>,
    candidates: &[Reading<R>],
) -> Result<R, Unreadable> {
    let mut failure = None;
    for candidate in candidates {
        // What one response passes over does not matter if it is another.
        drift::forget();
        match candidate(success) {
            Ok(response) => return Ok(response),
            Err(reason) => failure = failure.or(Some(reason)),
        }
    }
    Err(failure.unwrap_or_else(|| Unreadable {
        path: String::new(),
        reason: "the page has no response".to_owned(),
    }))
}

/// The responses of an operation where statuses of success differ: an enumeration with a variant for each.
///
/// A variant holds a struct with a table of its own, or nothing. Of a status that is not listed, the response is the first
/// that fits.
///
/// ```
/// use huaweicloud_runtime::{Operation, Service, operation, response, responses};
///
/// const VOD: Service = Service::new("VOD", "https://vod.{region}.example.com", &[]);
///
/// #[derive(Clone, Debug, Default, PartialEq)]
/// struct DeleteAsset {}
///
/// operation! {
///     DeleteAsset -> DeleteAssetResponse {
///         DELETE "/v1.0/asset" of VOD;
///     }
/// }
///
/// #[derive(Clone, Debug, PartialEq)]
/// enum DeleteAssetResponse {
///     Accepted(DeleteAssetAccepted),
///     NoContent,
/// }
///
/// responses! {
///     DeleteAssetResponse {
///         202 => Accepted(DeleteAssetAccepted);
///         204 => NoContent;
///     }
/// }
///
/// #[derive(Clone, Debug, Default, PartialEq)]
/// struct DeleteAssetAccepted {
///     task_id: Option<String>,
/// }
///
/// response! {
///     DeleteAssetAccepted {
///         body task_id = "task_id";
///     }
/// }
///
/// let answer = http::Response::builder().status(202).body(r#"{"task_id": "t1"}"#)?;
/// let accepted = DeleteAssetAccepted { task_id: Some("t1".into()) };
/// assert_eq!(DeleteAsset::read_response(&answer)?, DeleteAssetResponse::Accepted(accepted));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[macro_export]
macro_rules! responses {
    ($name:ident {
        $($status:literal => $variant:ident $(($response:ty))?;)+
    }) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl $crate::Response for $name {
            fn from_success(
                success: &$crate::__table::Success<'_>,
            ) -> ::core::result::Result<Self, $crate::__table::Unreadable> {
                match success.status() {
                    $($status => $crate::__variant! {
                        success.read => Self::$variant $(($response))?
                    },)+
                    _ => $crate::__table::first_that_fits(success, &[
                        $(|success| $crate::__variant! {
                            success.read_if_it_fits => Self::$variant $(($response))?
                        },)+
                    ]),
                }
            }

            fn streams(status: ::core::option::Option<u16>) -> bool {
                let streams = [$(($status, $crate::__variant! { streams $(($response))? })),+];
                let any = |(known, streams): &(u16, bool)| {
                    *streams && status.is_none_or(|status| status == *known)
                };
                streams.iter().any(any)
            }

            $crate::__if_server! {
                fn to_success(
                    &self,
                    _: u16,
                ) -> ::core::result::Result<$crate::__table::WrittenResponse, $crate::RequestError> {
                    match self {
                        $($crate::__variant! { pattern response Self::$variant $(($response))? } =>
                            $crate::__variant! { write response $status $(($response))? },)+
                    }
                }
            }
        }
    };
}

/// A variant made of its struct, or of nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! __variant {
    (streams ($response:ty)) => {
        <$response as $crate::__table::Members>::streams()
    };
    (streams) => {
        false
    };
    (pattern $held:ident Self::$variant:ident ($response:ty)) => {
        Self::$variant($held)
    };
    (pattern $held:ident Self::$variant:ident) => {
        Self::$variant
    };
    (write $held:ident $status:literal ($response:ty)) => {
        $crate::__table::WrittenResponse::new($status, $held)
    };
    (write $held:ident $status:literal) => {
        ::core::result::Result::Ok($crate::__table::WrittenResponse::empty($status))
    };
    ($success:ident.$read:ident => Self::$variant:ident ($response:ty)) => {
        $success.$read::<$response>().map(Self::$variant)
    };
    ($success:ident.$read:ident => Self::$variant:ident) => {
        $success
            .$read::<$crate::__table::Nothing>()
            .map(|_| Self::$variant)
    };
}

/// A response without members.
#[derive(Debug)]
pub struct Nothing {}

crate::response! { Nothing {} }
