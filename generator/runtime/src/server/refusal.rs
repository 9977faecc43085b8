//! What is wrong with a request, in the words and the form of the service.

use http::StatusCode;

use super::api_error::ApiError;
use crate::wire::violation::Violation;

/// Why a request does not reach the service.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// The body is not of the documented type.
    MediaType { documented: &'static str },
    /// The body cannot be read.
    Unreadable { path: String, reason: String },
    /// All that the documentation forbids, or as much of it as is told.
    Violations(Vec<Violation>),
}

/// The error by which a service refuses parameters, as its page shows it.
#[derive(Clone, Copy, Debug)]
pub struct InvalidParameter {
    /// The code.
    pub code: &'static str,
    /// The message; what stands in braces in it becomes the names of the members.
    pub message: &'static str,
}

impl Refusal {
    /// How much is wrong, to tell which of several operations was meant.
    pub(crate) fn problems(&self) -> usize {
        match self {
            Self::MediaType { .. } | Self::Unreadable { .. } => usize::MAX,
            Self::Violations(violations) => violations.len(),
        }
    }

    /// The error that is sent.
    pub(crate) fn into_error(self, form: InvalidParameter) -> ApiError {
        let (status, fields) = match self {
            Self::MediaType { documented } => (
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                format!("Content-Type (must be {documented})"),
            ),
            Self::Unreadable { path, reason } => {
                let path = if path.is_empty() { "body" } else { &path };
                (StatusCode::BAD_REQUEST, format!("{path} ({reason})"))
            }
            Self::Violations(violations) => {
                let fields: Vec<String> = violations.iter().map(field).collect();
                (StatusCode::BAD_REQUEST, fields.join(", "))
            }
        };
        ApiError::new(status, form.code, form.message(&fields))
    }
}

/// The name of a member, and what is wrong with it.
fn field(violation: &Violation) -> String {
    let path = match violation.path() {
        "" => "body",
        path => path,
    };
    format!("{path} ({})", violation.problem())
}

impl InvalidParameter {
    /// The message about these members: in the place that the documented one has for them, or behind it.
    fn message(self, fields: &str) -> String {
        let place = self.message.split_once('{').and_then(|(before, rest)| {
            let (_, after) = rest.split_once('}')?;
            Some((before, after))
        });
        match place {
            Some((before, after)) => format!("{before}{fields}{after}"),
            None => format!("{}: {fields}", self.message.trim_end_matches('.')),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_names_the_members_where_the_page_does() {
        let vod = InvalidParameter {
            code: "VOD.10053",
            message: "The parameter is illegal: {xx}.",
        };
        assert_eq!(
            vod.message("size (0 is too low)"),
            "The parameter is illegal: size (0 is too low)."
        );
        let plain = InvalidParameter {
            code: "MSS.3",
            message: "Invalid.",
        };
        assert_eq!(plain.message("a (missing)"), "Invalid: a (missing)");
    }
}
