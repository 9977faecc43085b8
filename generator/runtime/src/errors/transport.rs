//! The error of a request that got no response: how far it came, and why.

use std::fmt;
use std::sync::Arc;

/// Why there was no response.
#[derive(Clone, Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    explanation: Option<&'static str>,
    source: Arc<dyn std::error::Error + Send + Sync>,
}

/// How far a request came that got no response: decides whether it may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// There was no connection: the service has seen nothing of the request.
    Connect,
    /// The connection could not be secured: a certificate, or one side does not speak TLS. The service has seen
    /// nothing of the request, and trying again would not help.
    Tls,
    /// No response came in time. The service may have acted on the request.
    Timeout,
    /// The connection broke. The service may have acted on the request.
    Interrupted,
    /// The request could not be sent, or the response not be taken; trying again would not help.
    Refused,
}

impl TransportErrorKind {
    /// Whether another attempt may help.
    pub(crate) fn may_pass(self) -> bool {
        !matches!(self, Self::Tls | Self::Refused)
    }
}

impl TransportError {
    /// An error of the given kind. Its text must not hold secrets or the query of a URL.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self {
            kind,
            explanation: None,
            source: Arc::from(source.into()),
        }
    }

    /// The same with what is wrong, and what would mend it, before what the library says.
    #[cfg(any(feature = "reqwest", feature = "blocking"))]
    pub(crate) fn explained(self, explanation: &'static str) -> Self {
        Self {
            explanation: Some(explanation),
            ..self
        }
    }

    /// The error of the HTTP library, or whatever else the transport took for one.
    ///
    /// Its text is part of this one's; this is for looking at its type.
    pub fn get_ref(&self) -> &(dyn std::error::Error + Send + Sync + 'static) {
        &*self.source
    }

    /// How far the request came.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    /// The whole chain of causes: the outermost alone says little.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "cannot connect",
            TransportErrorKind::Tls => "cannot connect securely",
            TransportErrorKind::Timeout => "no response in time",
            TransportErrorKind::Interrupted => "the connection broke",
            TransportErrorKind::Refused => "cannot be sent or received",
        })?;
        if let Some(explanation) = self.explanation {
            write!(f, ": {explanation}")?;
        }
        let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&*self.source);
        let mut last = String::new();
        while let Some(error) = cause {
            let text = error.to_string();
            // Libraries tend to repeat their cause in their own text.
            if !last.contains(&text) {
                write!(f, ": {text}")?;
            }
            last = text;
            cause = error.source();
        }
        Ok(())
    }
}

impl std::error::Error for TransportError {}
