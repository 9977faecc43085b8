//! Retries: which failed attempt is worth another, and after what delay.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::Method;

use crate::errors::Error;
use crate::errors::transport::TransportErrorKind;

/// Decides whether a request is sent again, and after what time.
///
/// By default there are up to three attempts. An attempt is repeated only if that cannot do
/// anything twice ([`Failure::is_safe`]) and may help ([`Error::is_retryable`]), after 200 ms,
/// 400 ms and so on up to 20 s, of which a random half is left out. If the service says how long to
/// wait (`Retry-After`), that is waited for; if it is more than 60 s, the error is returned instead.
///
/// Where a service has several addresses, the attempts are those at all of them together. If there is no connection to
/// one, the next is taken at once; no rule is asked about that, so that each has an attempt even if that is more than
/// there were to be.
///
/// ```
/// use std::time::Duration;
///
/// # use huaweicloud_runtime::Retry;
///
/// let never = Retry::never();
/// let patient = Retry::attempts(10).delays(Duration::from_secs(1), Duration::from_secs(60));
/// let own = Retry::when(|failure| (failure.attempt() < 5).then_some(Duration::from_secs(3)));
/// ```
#[derive(Clone)]
pub struct Retry(Policy);

#[derive(Clone)]
enum Policy {
    Backoff {
        attempts: u32,
        first: Duration,
        longest: Duration,
    },
    When(Arc<Decide>),
}

type Decide = dyn Fn(&Failure<'_>) -> Option<Duration> + Send + Sync;

/// The longest time that the service may ask to wait.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(60);

impl Default for Retry {
    fn default() -> Self {
        Self::attempts(3)
    }
}

impl Retry {
    /// Every request is sent once: no service sees it twice.
    pub fn never() -> Self {
        Self::attempts(1)
    }

    /// Up to so many attempts, the first included, by the rules above.
    pub fn attempts(attempts: u32) -> Self {
        Self(Policy::Backoff {
            attempts,
            first: Duration::from_millis(200),
            longest: Duration::from_secs(20),
        })
    }

    /// The delay before the second attempt, which doubles from there, and the longest one. Has no
    /// effect on rules of your own.
    #[must_use]
    pub fn delays(mut self, shortest: Duration, most: Duration) -> Self {
        if let Policy::Backoff { first, longest, .. } = &mut self.0 {
            (*first, *longest) = (shortest, most);
        }
        self
    }

    /// Rules of your own: the delay before the next attempt, or `None` to give up.
    pub fn when(decide: impl Fn(&Failure<'_>) -> Option<Duration> + Send + Sync + 'static) -> Self {
        Self(Policy::When(Arc::new(decide)))
    }

    /// The delay before the next attempt; `None` if there is to be none.
    pub(crate) fn delay(&self, failure: &Failure<'_>) -> Option<Duration> {
        let (attempts, first, longest) = match &self.0 {
            Policy::When(decide) => return decide(failure),
            Policy::Backoff {
                attempts,
                first,
                longest,
            } => (*attempts, *first, *longest),
        };
        if failure.attempt >= attempts || !failure.is_safe() || !failure.error.is_retryable() {
            return None;
        }
        let doublings = (failure.attempt - 1).min(31);
        let full = first.saturating_mul(1 << doublings).min(longest);
        // Clients that failed together should not come back together.
        let delay = full.mul_f64(0.5 + fastrand::f64() / 2.0);
        match failure.error.retry_after() {
            Some(asked) if asked > MAX_RETRY_AFTER => None,
            Some(asked) => Some(delay.max(asked)),
            None => Some(delay),
        }
    }
}

impl fmt::Debug for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Policy::Backoff {
                attempts,
                first,
                longest,
            } => f
                .debug_struct("Retry")
                .field("attempts", attempts)
                .field("first", first)
                .field("longest", longest)
                .finish(),
            Policy::When(_) => f.write_str("Retry::when(…)"),
        }
    }
}

/// An attempt that failed.
#[derive(Clone, Copy, Debug)]
pub struct Failure<'a> {
    pub(crate) method: &'a Method,
    pub(crate) reads_only: bool,
    pub(crate) attempt: u32,
    pub(crate) error: &'a Error,
}

impl<'a> Failure<'a> {
    /// The method of the request.
    pub fn method(&self) -> &'a Method {
        self.method
    }

    /// How many attempts there were.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// What went wrong.
    pub fn error(&self) -> &'a Error {
        self.error
    }

    /// Whether the operation only reads, whatever its method; see
    /// [`Operation::READS_ONLY`](crate::Operation::READS_ONLY).
    pub fn reads_only(&self) -> bool {
        self.reads_only
    }

    /// Whether another attempt cannot do anything twice: the method is idempotent, the operation only
    /// reads, or the service has certainly not acted on the request, for lack of a connection or because
    /// it refused it as one too many.
    pub fn is_safe(&self) -> bool {
        self.method.is_idempotent()
            || self.reads_only
            || was_not_connected(self.error)
            || matches!(self.error, Error::Service(error) if error.is_throttled())
    }
}

/// Whether the service has seen nothing of a request, for lack of a connection.
pub(super) fn was_not_connected(error: &Error) -> bool {
    let Error::Transport { error, .. } = error else {
        return false;
    };
    matches!(
        error.kind(),
        TransportErrorKind::Connect | TransportErrorKind::Tls
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::errors::service::ServiceError;
    use crate::errors::transport::TransportError;

    fn answered(status: u16, body: &str, retry_after: Option<&'static str>) -> Error {
        let mut headers = http::HeaderMap::new();
        headers.extend(retry_after.map(|text| {
            let value = http::HeaderValue::from_static(text);
            (http::header::RETRY_AFTER, value)
        }));
        let status = http::StatusCode::from_u16(status).unwrap();
        Error::Service(ServiceError::new("List", status, &headers, body.as_bytes()))
    }

    fn broken(kind: TransportErrorKind) -> Error {
        Error::Transport {
            operation: "List",
            error: TransportError::new(kind, "a test"),
        }
    }

    fn delay(retry: &Retry, method: &Method, attempt: u32, error: &Error) -> Option<Duration> {
        retry.delay(&Failure {
            method,
            reads_only: false,
            attempt,
            error,
        })
    }

    #[track_caller]
    fn is_repeated(error: &Error, get: bool, post: bool) {
        let retry = Retry::default();
        for (method, expected) in [(Method::GET, get), (Method::POST, post)] {
            let repeated = delay(&retry, &method, 1, error).is_some();
            assert_eq!(repeated, expected, "{method} after {error}");
        }
    }

    #[test]
    fn what_may_have_arrived_is_repeated_only_if_that_does_nothing_twice() {
        is_repeated(&broken(TransportErrorKind::Connect), true, true);
        is_repeated(&broken(TransportErrorKind::Timeout), true, false);
        is_repeated(&broken(TransportErrorKind::Interrupted), true, false);
        is_repeated(&broken(TransportErrorKind::Refused), false, false);
        is_repeated(&broken(TransportErrorKind::Tls), false, false);
        is_repeated(&answered(429, "", None), true, true);
        let throttled = r#"{"error_code": "APIGW.0308", "error_msg": "Too many"}"#;
        is_repeated(&answered(400, throttled, None), true, true);
        for status in [500, 502, 503, 504] {
            is_repeated(&answered(status, "", None), true, false);
        }
        for status in [301, 400, 401, 403, 404, 409, 501, 505] {
            is_repeated(&answered(status, "", None), false, false);
        }
    }

    #[test]
    fn what_only_reads_is_repeated_like_a_get() {
        fn failure(error: &Error) -> Failure<'_> {
            Failure {
                method: &Method::POST,
                reads_only: true,
                attempt: 1,
                error,
            }
        }
        let retry = Retry::default();
        for (status, repeated) in [(500, true), (400, false)] {
            let error = answered(status, "", None);
            assert_eq!(retry.delay(&failure(&error)).is_some(), repeated);
        }
        let broken = broken(TransportErrorKind::Interrupted);
        assert!(retry.delay(&failure(&broken)).is_some());
    }

    #[test]
    fn delays_double_up_to_the_longest_and_lose_at_most_half() {
        let retry = Retry::attempts(100).delays(Duration::from_secs(1), Duration::from_secs(10));
        let error = answered(503, "", None);
        for (attempt, most) in [(1, 1), (2, 2), (3, 4), (4, 8), (5, 10), (99, 10)] {
            let most = Duration::from_secs(most);
            for _ in 0..100 {
                let delay = delay(&retry, &Method::GET, attempt, &error).unwrap();
                assert!((most / 2..=most).contains(&delay), "{attempt}: {delay:?}");
            }
        }
    }

    #[test]
    fn attempts_are_counted_with_the_first() {
        let error = answered(503, "", None);
        let repeats = |retry: &Retry| {
            (1..10)
                .take_while(|attempt| delay(retry, &Method::GET, *attempt, &error).is_some())
                .count()
        };
        assert_eq!(repeats(&Retry::default()), 2);
        assert_eq!(repeats(&Retry::never()), 0);
        assert_eq!(repeats(&Retry::attempts(0)), 0);
        assert_eq!(repeats(&Retry::attempts(5)), 4);
    }

    #[test]
    fn the_service_is_left_alone_as_long_as_it_asks_unless_that_is_too_long() {
        let retry = Retry::default();
        let after = |text| delay(&retry, &Method::GET, 1, &answered(503, "", Some(text)));
        assert_eq!(after("7"), Some(Duration::from_secs(7)));
        assert!(after("0").unwrap() > Duration::ZERO);
        assert_eq!(after("60"), Some(Duration::from_secs(60)));
        assert_eq!(after("61"), None);
        assert!(after("soon").is_some());
    }

    #[test]
    fn rules_of_ones_own_replace_all_of_it() {
        let retry = Retry::when(|failure| {
            (failure.attempt() < 3 && failure.error().status().is_some())
                .then_some(Duration::from_secs(9))
        });
        let error = answered(404, "", None);
        let nine = Some(Duration::from_secs(9));
        assert_eq!(delay(&retry, &Method::POST, 2, &error), nine);
        assert_eq!(delay(&retry, &Method::POST, 3, &error), None);
        let error = broken(TransportErrorKind::Connect);
        assert_eq!(delay(&retry, &Method::GET, 1, &error), None);
    }
}
