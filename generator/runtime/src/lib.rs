//! What the generated crates for Huawei Cloud share: the part of them that was written by hand.
//!
//! Generated code declares plain structs and enums, and below each a table that ties its fields or
//! variants to names on the wire. This crate gives the tables their meaning.
//!
//! | table | of | gives |
//! |---|---|---|
//! | [`object!`] | a nested object | [`Object`], serde's traits |
//! | [`options!`] | an enumeration | conversions from and to its values, serde's traits |
//! | [`operation!`] | a request | [`Operation`]: into an HTTP request, from an HTTP response |
//! | [`response!`] | what an operation returns | [`Response`], serde's traits |
//!
//! **Reading is lenient, in one place.** `null` is the same as absent. A member that is not known
//! is passed over. A value of the wrong kind is absent, unless there is a sensible conversion such
//! as from `"12"` to a number. A value that an enumeration does not know is kept. Only broken JSON
//! and the lack of a mandatory member make reading fail; a number beyond the range of a float
//! counts as broken.
//!
//! **Writing is exact.** What is not set is not sent, what is set is: `""`, `0`, `false` and `[]`
//! included. Validation is a step of its own, [`Operation::validate`].
//!
//! **Nothing here does anything on its own.** No clock, no randomness, no environment, no socket:
//! a request and a [`Destination`] go in, bytes come out, and the other way round.
//!
//! What does is behind features, and built of the parts above:
//!
//! | feature | adds |
//! |---|---|
//! | `client` | [`signing`], [`Credentials`], [`Client`] over any [`Transport`] |
//! | `reqwest` | the transport by default |
//! | `blocking` | the same client without async, [`blocking`] |
//! | `ecs-metadata` | [`Credentials::from_ecs_metadata`] |
//! | `tracing` | a span for every call |

#[cfg(feature = "blocking")]
pub mod blocking;
mod check;
#[cfg(feature = "client")]
mod client;
mod comma;
#[cfg(feature = "client")]
mod credentials;
mod credentials_error;
mod decode_error;
mod destination;
mod drift;
mod error;
mod example;
mod item;
mod json;
#[cfg(feature = "client")]
mod last_failure;
mod list;
mod map;
mod object;
mod operation;
mod options;
mod paging;
mod preview;
mod primitives;
mod request;
mod response;
mod scalar;
mod secret;
mod service;
mod service_error;
#[cfg(feature = "client")]
pub mod signing;
mod slot;
mod time;
#[cfg(feature = "client")]
mod transport;
mod transport_error;
mod value;
mod violation;

pub use bytes;
pub use http;
pub use jiff;
pub use serde_json;
pub use serde_json::Value as Json;

pub use crate::check::Checker;
#[cfg(feature = "client")]
pub use crate::client::{BuildError, Client, ClientBuilder, Failure, Items, Pages, Retry};
pub use crate::comma::CommaSeparated;
#[cfg(feature = "client")]
pub use crate::credentials::{AccessKey, Credentials};
pub use crate::credentials_error::CredentialsError;
pub use crate::decode_error::DecodeError;
pub use crate::destination::{Destination, DestinationError};
pub use crate::drift::{Drift, Surprise};
pub use crate::error::Error;
pub use crate::list::List;
pub use crate::map::Map;
pub use crate::object::{Object, Read};
pub use crate::operation::Operation;
pub use crate::options::Unrecognized;
pub use crate::paging::Paged;
pub use crate::request::{ProjectId, RequestError};
pub use crate::response::Response;
pub use crate::secret::{Secret, SignedUrl};
pub use crate::service::Service;
pub use crate::service_error::{ErrorBody, ServiceError};
pub use crate::time::{CompactTime, Rfc3339Time, TimeError};
#[cfg(feature = "reqwest")]
pub use crate::transport::Reqwest;
#[cfg(feature = "client")]
pub use crate::transport::{InProcess, Timeout, Transport};
pub use crate::transport_error::{TransportError, TransportErrorKind};
pub use crate::violation::{Problem, Violation, Violations};

/// What the examples in generated documentation and tests call: no part of the public interface.
#[doc(hidden)]
pub mod __example {
    pub use crate::example::{request, response};
}

/// What the tables expand to: no part of the public interface.
#[doc(hidden)]
pub mod __table {
    pub use std::borrow::Cow;
    pub use std::string::{String, ToString};
    pub use std::vec::Vec;

    pub use serde::de::{Deserialize, Deserializer, MapAccess};
    pub use serde::ser::{Serialize, SerializeMap, Serializer};

    pub use crate::check::Member;
    pub use crate::options::{
        IntegerOptions, TextOptions, from_integer, from_str, from_string, read_integer, read_str,
    };
    pub use crate::paging::next_page;
    pub use crate::request::RequestParts;
    pub use crate::response::read_header;
    pub use crate::scalar::{Kind, Scalar, read_scalar};
    pub use crate::slot::{Parameter, Slot};
    pub use crate::value::{Value, read_alone};

    /// Whether there are any members.
    pub const fn any(names: &[&str]) -> bool {
        !names.is_empty()
    }
}
