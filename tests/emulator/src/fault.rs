//! Failures on demand: which requests fail, and how.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use huaweicloud_media::http::StatusCode;

use crate::operations;

/// A rule by which requests fail: `operation=ShowAssetMeta project=p1 nth=2 times=1 status=503 code=VOD.10001`.
///
/// | word | meaning |
/// |---|---|
/// | `operation=…`, `project=…` | only requests of this operation, of this project |
/// | `nth=3` | only from the third of these requests on |
/// | `times=2` | only two of them; all without it |
/// | `delay=250ms`, `delay=2s` | the answer waits |
/// | `status=503` | the answer is an error with this status; 500 if there is only a code |
/// | `code=VOD.10001` | the code of the error |
/// | `message=…` | its message; all that follows in the text |
/// | `cut` | the connection ends without an answer |
///
/// With a delay alone the request is answered as usual.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fault {
    pub(crate) operation: Option<String>,
    pub(crate) project: Option<String>,
    pub(crate) nth: u64,
    pub(crate) times: Option<u64>,
    pub(crate) delay: Option<Duration>,
    pub(crate) outcome: Outcome,
}

/// How it ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// As if nothing had happened.
    #[default]
    Usual,
    /// With an error.
    Error {
        status: StatusCode,
        code: String,
        message: String,
    },
    /// Without an answer.
    Cut,
}

/// Why a text is no fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultError(String);

impl fmt::Display for FaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for FaultError {}

impl FromStr for Fault {
    type Err = FaultError;

    fn from_str(text: &str) -> Result<Self, FaultError> {
        let mut fault = Self {
            nth: 1,
            ..Self::default()
        };
        let (mut status, mut code, mut cut) = (None, None, false);
        let (words, message) = match text.split_once("message=") {
            Some((words, message)) => (words, Some(message.trim().to_owned())),
            None => (text, None),
        };
        for word in words.split_whitespace() {
            let (key, value) = word.split_once('=').unwrap_or((word, ""));
            match key {
                "operation" => fault.operation = Some(operation(word, value)?),
                "project" => fault.project = Some(value.to_owned()),
                "nth" => fault.nth = number(word, value)?,
                "times" => fault.times = Some(number(word, value)?),
                "delay" => fault.delay = Some(duration(word, value)?),
                "status" => status = Some(error_status(word, value)?),
                "code" => code = Some(value.to_owned()),
                "cut" if value.is_empty() => cut = true,
                _ => return Err(unknown(word)),
            }
        }
        let is_error = status.is_some() || code.is_some() || message.is_some();
        if cut && is_error {
            let both = "a fault cuts the connection or answers with an error: take away `cut`, or the rest";
            return Err(FaultError(both.to_owned()));
        }
        if cut {
            fault.outcome = Outcome::Cut;
        } else if is_error {
            fault.outcome = Outcome::Error {
                status: status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
                code: code.unwrap_or_else(|| "Emulator.Fault".to_owned()),
                message: message.unwrap_or_else(|| "A failure on demand".to_owned()),
            };
        } else if fault.delay.is_none() {
            let nothing =
                "a fault must do something: say `status=503`, `code=…`, `delay=2s` or `cut`";
            return Err(FaultError(nothing.to_owned()));
        }
        Ok(fault)
    }
}

/// The name of an operation: a fault for another one would never be met.
fn operation(word: &str, name: &str) -> Result<String, FaultError> {
    let known = operations::names();
    if known.contains(&name) {
        return Ok(name.to_owned());
    }
    let known = known.join(", ");
    Err(FaultError(format!(
        "`{word}`: there is no such operation; there are {known}"
    )))
}

fn unknown(word: &str) -> FaultError {
    FaultError(format!(
        "`{word}` is no word of a fault; there are operation=, project=, nth=, times=, delay=, status=, code=, message= and cut"
    ))
}

fn number(word: &str, value: &str) -> Result<u64, FaultError> {
    let number = value.parse().ok().filter(|number| *number > 0);
    number.ok_or_else(|| FaultError(format!("`{word}` needs a number from 1, as in `nth=3`")))
}

/// Reads `250ms`, `2s`.
pub(crate) fn duration(word: &str, value: &str) -> Result<Duration, FaultError> {
    let parsed = if let Some(number) = value.strip_suffix("ms") {
        number.parse().ok().map(Duration::from_millis)
    } else {
        let number = value.strip_suffix('s');
        number
            .and_then(|it| it.parse().ok())
            .map(Duration::from_secs)
    };
    parsed.ok_or_else(|| FaultError(format!("`{word}` needs a time like `250ms` or `2s`")))
}

fn error_status(word: &str, value: &str) -> Result<StatusCode, FaultError> {
    let status = value
        .parse()
        .ok()
        .and_then(|it: u16| StatusCode::from_u16(it).ok());
    let status = status.filter(|status| status.as_u16() >= 300);
    status.ok_or_else(|| FaultError(format!("`{word}` needs a status from 300 to 999")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_says_which_requests_fail_and_how() {
        let fault: Fault = "operation=ShowAssetMeta project=p nth=2 times=1 status=429 code=VOD.1 message=too many calls"
            .parse()
            .unwrap();
        assert_eq!(fault.operation.as_deref(), Some("ShowAssetMeta"));
        assert_eq!((fault.nth, fault.times), (2, Some(1)));
        assert_eq!(
            fault.outcome,
            Outcome::Error {
                status: StatusCode::TOO_MANY_REQUESTS,
                code: "VOD.1".to_owned(),
                message: "too many calls".to_owned(),
            }
        );
        let slow: Fault = "delay=250ms".parse().unwrap();
        assert_eq!(slow.delay, Some(Duration::from_millis(250)));
        assert_eq!(slow.outcome, Outcome::Usual);
        assert_eq!("cut".parse::<Fault>().unwrap().outcome, Outcome::Cut);
    }

    #[test]
    fn what_is_no_fault_is_told_how_to_be_one() {
        for (text, words) in [
            ("", "must do something"),
            ("nth=2", "must do something"),
            ("stat=5", "`stat=5` is no word"),
            ("status=200", "from 300"),
            ("status=x", "from 300"),
            ("nth=0 cut", "from 1"),
            ("delay=2", "`250ms` or `2s`"),
            ("cut status=503", "take away"),
            ("cut=1", "is no word"),
            (
                "operation=showassetmeta cut",
                "there are CreateDigitalAsset",
            ),
        ] {
            let error = text.parse::<Fault>().unwrap_err().to_string();
            assert!(error.contains(words), "{text}: {error}");
        }
    }
}
