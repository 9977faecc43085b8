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
//! **Reading is lenient, in one place.** `null` is the same as absent, but for [`Nullable`] members. A member that is not known
//! is passed over. A value of the wrong kind is converted if it can mean only one thing, such as
//! `"12"` in place of a number, and else absent. A value that an enumeration does not know is kept.
//! In a response, a text or a number that JSON cannot hold is mended. Only JSON that is broken
//! otherwise and the lack of a mandatory member make reading fail. [`Operation::drift`] tells of all
//! that, but for `null` in place of a member.
//!
//! **Writing is exact.** What is not set is not sent, what is set is: `""`, `0`, `false` and `[]`
//! included, but for what only the service sets, which is no part of requests. Validation is a step
//! of its own, [`Operation::validate`].
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
//! | `rustls`, `rustls-aws-lc`, `native-tls` | TLS for those two |
//! | `regions-file` | [`Endpoints::from_file`] |
//! | `tower` | layers of tower around a transport, `Layered` |
//! | `tracing` | a span for every call |
//! | `server` | [`server`]: routers for those who provide a service, and a verifier of signatures |

#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
pub mod credentials;
mod errors;
mod example;
mod operation;
#[cfg(feature = "server")]
pub mod server;
#[cfg(feature = "signing")]
pub mod signing;
#[cfg(feature = "client")]
mod transport;
mod wire;

pub use bytes;
pub use http;
pub use jiff;
#[cfg(any(feature = "reqwest", feature = "blocking"))]
pub use reqwest;
pub use serde_json;
pub use serde_json::Value as Json;

#[cfg(feature = "blocking")]
pub use crate::client::blocking;
#[cfg(feature = "client")]
pub use crate::client::{
    Attempt, Call, Client, ClientBuilder, Endpoints, Failure, Items, OperationName, PageError,
    Pages, Reply, Retry, Wait,
};
#[cfg(feature = "client")]
pub use crate::credentials::Credentials;
pub use crate::errors::Error;
#[cfg(feature = "client")]
pub use crate::errors::build::BuildError;
pub use crate::errors::credentials::CredentialsError;
pub use crate::errors::decode::DecodeError;
pub use crate::errors::destination::DestinationError;
pub use crate::errors::paging::PagingError;
pub use crate::errors::request::RequestError;
pub use crate::errors::service::{ErrorBody, ServiceError};
pub use crate::errors::transport::{TransportError, TransportErrorKind};
pub use crate::errors::wait::WaitError;
pub use crate::operation::destination::Destination;
pub use crate::operation::paging::Paged;
pub use crate::operation::request::ProjectId;
pub use crate::operation::response::Response;
pub use crate::operation::service::Service;
pub use crate::operation::{AsOperation, Operation};
#[cfg(feature = "signing")]
pub use crate::signing::access_key::AccessKey;
#[cfg(feature = "reqwest")]
pub use crate::transport::Reqwest;
#[cfg(feature = "client")]
pub use crate::transport::{InProcess, Timeout, Transport};
#[cfg(feature = "tower")]
pub use crate::transport::{Layered, TransportService};
pub use crate::wire::binary::Binary;
pub use crate::wire::comma::CommaSeparated;
pub use crate::wire::decimal::{Decimal, DecimalError};
pub use crate::wire::duration::{ClockDuration, IsoDuration};
pub use crate::wire::list::List;
pub use crate::wire::map::Map;
pub use crate::wire::nullable::Nullable;
pub use crate::wire::object::Object;
pub use crate::wire::options::{UnknownValueError, Unrecognized};
pub use crate::wire::quoted::Quoted;
pub use crate::wire::secret::{Secret, SignedUrl};
pub use crate::wire::surprise::{Drift, Surprise};
pub use crate::wire::time::{
    CivilDate, CivilTime, CompactDate, CompactTime, Rfc3339Time, SpacedTime, UtcTime,
};
pub use crate::wire::unix::{UnixMilliseconds, UnixSeconds, UnixTime};
pub use crate::wire::violation::{Problem, Violation, Violations};
pub use crate::wire::written::{Notation, TimeError, Written};

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

    pub use crate::errors::decode::Unreadable;
    pub use crate::operation::form::{Form, ReceivedForm};
    pub use crate::operation::kept::{keep_response, kept_response};
    pub use crate::operation::paging::{
        Digest, Page, before_number, before_offset, count, digest, marker_in_link, shown, text,
    };
    pub use crate::operation::raw::{raw_body, streams, take_raw_body, take_raw_response};
    #[cfg(feature = "server")]
    pub use crate::operation::received::ReceivedParts;
    pub use crate::operation::request::{RequestParts, check_path};
    pub use crate::operation::response::{Members, Success, read_header};
    #[cfg(feature = "server")]
    pub use crate::operation::response::{Written as WrittenResponse, json_body};
    pub use crate::operation::responses::{Nothing, first_that_fits};
    #[cfg(feature = "server")]
    pub use crate::wire::amend::{Amend, Line};
    #[cfg(feature = "server")]
    pub use crate::wire::amendment::Amendment;
    pub use crate::wire::checker::Checker;
    pub use crate::wire::object::constant;
    pub use crate::wire::options::{
        NumberOptions, TextOptions, check_number, check_text, from_number, from_str, from_string,
        parse_number, parse_text, read_number, read_str,
    };
    pub use crate::wire::pattern::Pattern;
    pub use crate::wire::rules::{Member, mandatory, optional, read_only};
    pub use crate::wire::scalar::{Kind, Scalar, read_scalar};
    pub use crate::wire::sending::is_sending;
    pub use crate::wire::slot::{MemberRead, Parameter, Slot};
    pub use crate::wire::value::{Value, read_alone};
    pub use crate::wire::whole::{read_whole, write_whole};

    /// Whether there are any members.
    pub const fn any(names: &[&str]) -> bool {
        !names.is_empty()
    }
}
