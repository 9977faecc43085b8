//! One attempt of a call, as a hook sees it once it has come to an end.

use std::time::Duration;

use http::{Method, StatusCode};

use crate::errors::Error;

/// One attempt of a call, at its end.
#[derive(Clone, Copy, Debug)]
pub struct Attempt<'a> {
    pub(super) operation: &'static str,
    pub(super) method: &'a Method,
    pub(super) number: u32,
    pub(super) duration: Duration,
    pub(super) outcome: Result<StatusCode, &'a Error>,
}

impl<'a> Attempt<'a> {
    /// The name of the operation.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The method of the request.
    pub fn method(&self) -> &'a Method {
        self.method
    }

    /// How many attempts of the call there were, this one included.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// How long it took, from signing to the end of the response; to its head, if it is a stream.
    pub fn duration(&self) -> Duration {
        self.duration
    }

    /// The HTTP status, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        match self.outcome {
            Ok(status) => Some(status),
            Err(error) => error.status(),
        }
    }

    /// What went wrong, unless it succeeded. Whether its body can be read is not known yet.
    pub fn error(&self) -> Option<&'a Error> {
        self.outcome.err()
    }
}
