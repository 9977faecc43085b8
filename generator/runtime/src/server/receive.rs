//! Turns what arrived into an operation, or into all that is wrong with it.

use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_TYPE, HeaderValue};

use serde::de::IgnoredAny;

use super::refusal::Refusal;
use crate::errors::decode::Unreadable;
use crate::operation::Operation;
use crate::operation::received::ReceivedParts;
use crate::wire::binary::Binary;
use crate::wire::drift;
use crate::wire::violation::{Problem, Violation};

/// The type of a body that nothing else is said of.
const JSON: &str = "application/json";

/// What a router holds requests against before anybody sees them.
///
/// Whatever it says, JSON must be JSON, and what a request cannot do without must be there. Members that only the
/// service sets are not checked, and handed on if somebody sends them: a service that stores what it receives sets them
/// itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Validation {
    /// What the documentation says of members that it has: kinds, ranges, lengths, counts, patterns. What it does not
    /// say passes: members and values that are not known.
    #[default]
    Documented,

    /// That, and nothing that the documentation does not have.
    Strict,

    /// Nothing: a value of another kind is converted if that makes sense, or else it is absent.
    Off,
}

/// A request, all of which has arrived.
#[derive(Debug)]
pub(crate) struct Arrived<'r> {
    /// The parameters of the path, as they stand in it.
    pub(crate) path: &'r [(&'static str, &'r str)],
    pub(crate) query: &'r str,
    /// Whether a `+` in the query means a blank.
    pub(crate) plus_is_blank: bool,
    pub(crate) headers: &'r HeaderMap,
    pub(crate) body: &'r Bytes,
}

impl Arrived<'_> {
    /// Reads and validates an operation.
    pub(crate) fn read<O: Operation>(&self, validation: Validation) -> Result<O, Refusal> {
        if O::HAS_BODY && !self.body.is_empty() {
            self.demand_type(O::CONTENT_TYPE)?;
        }
        let (read, found) = drift::receive(|| {
            let mut operation: O = self.read_body()?;
            let mut parts =
                ReceivedParts::new(self.path, self.query, self.plus_is_blank, self.headers);
            operation.receive(&mut parts);
            parts.finish();
            Ok(operation)
        });
        let operation = read.map_err(|unreadable| self.unreadable(unreadable))?;
        let mut violations: Vec<Violation> = Vec::new();
        for (path, problem) in found {
            // Of a member that is missing because of its kind, the kind says more.
            let is_new = violations.iter().all(|known| known.path() != path);
            if is_new && validation.forbids(&problem) {
                violations.push(Violation::new(path, problem));
            }
        }
        if validation != Validation::Off {
            let limits: Vec<Violation> = operation.validate().err().into_iter().flatten().collect();
            let counts = |it: &Violation| validation.forbids(it.problem());
            let limits: Vec<Violation> = limits.into_iter().filter(counts).collect();
            let is_ignored = |it: &&Violation| matches!(it.problem(), Problem::Ignored { .. });
            let ignored: Vec<&Violation> = limits.iter().filter(is_ignored).collect();
            // What has no effect is no mistake, whatever it is.
            violations.retain(|violation| !ignored.iter().any(|above| violation.is_below(above)));
            // What is wrong below a member that could not be read follows from that.
            let new = limits.iter().filter(|violation| {
                let mut above = violations.iter().chain(ignored.iter().copied());
                above.all(|above| !violation.is_below(above))
            });
            let new: Vec<Violation> = new.cloned().collect();
            violations.extend(new);
            violations.truncate(Problem::MOST);
        }
        if violations.is_empty() {
            Ok(operation)
        } else {
            Err(Refusal::Violations(violations))
        }
    }

    /// Why nothing can be read. Of JSON that is none, where; what it was to be in Rust is nothing to the caller.
    fn unreadable(&self, unreadable: Unreadable) -> Refusal {
        let Unreadable { path, reason } = unreadable;
        if serde_json::from_slice::<IgnoredAny>(self.body).is_ok() {
            return Refusal::Violations(vec![Violation::new(
                path,
                Problem::WrongKind {
                    expected: drift::DOCUMENTED,
                },
            )]);
        }
        // The reader of JSON writes `?` where it got nowhere.
        let path = path.trim_end_matches('?').trim_end_matches('.').to_owned();
        Refusal::Unreadable { path, reason }
    }

    fn read_body<O: Operation>(&self) -> Result<O, Unreadable> {
        if !O::HAS_BODY {
            return Ok(O::empty());
        }
        if self.body.is_empty() {
            let empty = O::empty();
            if !empty.sends_body() {
                return Ok(empty);
            }
            return Err(Unreadable {
                path: String::new(),
                reason: "there is none".to_owned(),
            });
        }
        let body = Binary::from(self.body.clone());
        // Of JSON and forms the type is known.
        match self.headers.get(CONTENT_TYPE).map(HeaderValue::to_str) {
            Some(Ok(content_type)) if O::CONTENT_TYPE != JSON => {
                O::read_body(&body.of_type(content_type))
            }
            _ => O::read_body(&body),
        }
    }

    /// Demands a body of the documented type; of JSON, clients need not say that it is.
    fn demand_type(&self, documented: &'static str) -> Result<(), Refusal> {
        let Some(found) = self.headers.get(CONTENT_TYPE) else {
            return match documented {
                "multipart/form-data" | "application/x-www-form-urlencoded" => {
                    Err(Refusal::MediaType { documented })
                }
                _ => Ok(()),
            };
        };
        let found = String::from_utf8_lossy(found.as_bytes());
        let essence = found.split(';').next().unwrap_or_default().trim();
        let fits = match documented {
            JSON => {
                let essence = essence.to_ascii_lowercase();
                essence.ends_with("/json") || essence.ends_with("+json")
            }
            "multipart/form-data" | "application/x-www-form-urlencoded" => {
                essence.eq_ignore_ascii_case(documented)
            }
            // A body as it is says itself what it is.
            _ => true,
        };
        if fits {
            Ok(())
        } else {
            Err(Refusal::MediaType { documented })
        }
    }
}

impl Validation {
    fn forbids(self, problem: &Problem) -> bool {
        match problem {
            Problem::Missing => true,
            problem if problem.may_pass() => self == Self::Strict,
            _ => self != Self::Off,
        }
    }
}
