//! TLS of reqwest: which it is, and what its errors mean to whoever has to mend them.

use std::error::Error;

/// What is wrong, and what would mend it, if it is TLS that failed; `is_connect` says that there never was a connection.
pub(super) fn explain(error: &reqwest::Error) -> Option<&'static str> {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(found) = cause {
        if let Some(explanation) = of(found, error.is_connect()) {
            return Some(explanation);
        }
        // The standard library passes over what an error of its own holds.
        let inner = found.downcast_ref::<std::io::Error>();
        cause = match inner.and_then(std::io::Error::get_ref) {
            Some(inner) => Some(inner),
            None => found.source(),
        };
        if !HAS_TLS && found.to_string().contains("scheme is not http") {
            return Some(
                "this program was built without TLS; one of the features `rustls`, `rustls-aws-lc` and \
                 `native-tls` adds it",
            );
        }
    }
    None
}

/// What may be wrong with an endpoint that begins with `http://`: a server that speaks TLS answers with an alert, whose
/// bytes are no line of HTTP, like anything else that is broken.
pub(super) fn explain_http(error: &reqwest::Error) -> Option<&'static str> {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(found) = cause {
        if found.to_string().starts_with("invalid HTTP version") {
            return Some(
                "what answers there does not speak HTTP; if it speaks TLS, the endpoint begins with https://",
            );
        }
        cause = found.source();
    }
    None
}

const HAS_TLS: bool = cfg!(any(feature = "__rustls", feature = "native-tls"));

#[cfg_attr(
    not(any(feature = "__rustls", feature = "native-tls")),
    expect(unused_variables, reason = "there is no TLS to fail")
)]
fn of(error: &(dyn Error + 'static), is_connect: bool) -> Option<&'static str> {
    #[cfg(feature = "__rustls")]
    if let Some(error) = error.downcast_ref::<rustls::Error>() {
        return of_rustls(error, is_connect);
    }
    #[cfg(feature = "native-tls")]
    if is_connect && error.is::<native_tls::Error>() {
        return Some(
            "the connection could not be secured; the cause is a certificate that is not trusted, expired or for \
             another host, or an endpoint that does not speak TLS",
        );
    }
    None
}

/// Lets reqwest find what makes its cryptography, if nobody has said that already.
pub(super) fn prepare() {
    #[cfg(all(feature = "rustls", not(feature = "rustls-aws-lc")))]
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Another thread may have been faster; what it chose will do.
        _ = rustls::crypto::ring::default_provider().install_default();
    }
}

#[cfg(feature = "__rustls")]
fn of_rustls(error: &rustls::Error, is_connect: bool) -> Option<&'static str> {
    use rustls::{AlertDescription as Alert, Error as Tls, InvalidMessage};

    Some(match error {
        Tls::InvalidCertificate(error) => of_certificate(error),
        Tls::AlertReceived(Alert::CertificateRequired) => WANTS_CERTIFICATE,
        Tls::AlertReceived(
            Alert::BadCertificate
            | Alert::UnknownCA
            | Alert::CertificateUnknown
            | Alert::CertificateExpired
            | Alert::CertificateRevoked
            | Alert::UnsupportedCertificate
            | Alert::AccessDenied,
        ) => {
            "the server does not accept the client certificate; another goes into `Reqwest::new(|http| \
             http.identity(…))`"
        }
        // Before TLS 1.3, the lack of a certificate has no name of its own.
        Tls::AlertReceived(Alert::HandshakeFailure) => {
            "the server has refused the handshake: it shares no cipher with this program, or wants a client \
             certificate, which goes into `Reqwest::new(|http| http.identity(…))`"
        }
        Tls::AlertReceived(Alert::ProtocolVersion) | Tls::PeerIncompatible(_) => {
            "the server speaks no version of TLS or no cipher that this program speaks"
        }
        Tls::InvalidMessage(InvalidMessage::InvalidContentType) if is_connect => {
            "what answers there does not speak TLS; if it speaks plain HTTP, the endpoint begins with http://, and \
             otherwise the port may be another"
        }
        _ if is_connect => "the connection could not be secured",
        _ => return None,
    })
}

#[cfg(feature = "__rustls")]
const WANTS_CERTIFICATE: &str = "the server wants a client certificate, which goes into `Reqwest::new(|http| http.identity(…))`";

#[cfg(feature = "__rustls")]
fn of_certificate(error: &rustls::CertificateError) -> &'static str {
    use rustls::CertificateError as Bad;

    match error {
        Bad::Expired | Bad::ExpiredContext { .. } => {
            "the server's certificate has expired: check the local clock; if it is right, the server needs a new \
             certificate"
        }
        Bad::NotValidYet | Bad::NotValidYetContext { .. } => {
            "the server's certificate is not valid yet: check the local clock"
        }
        Bad::NotValidForName | Bad::NotValidForNameContext { .. } => {
            "the server's certificate is for another host: check the endpoint"
        }
        // Or one that is called like an issuer that is.
        Bad::UnknownIssuer | Bad::BadSignature => {
            "the server's certificate is from an issuer that is not trusted here; the root of a private one, or of \
             a proxy that looks into TLS, goes into `Reqwest::new(|http| http.tls_certs_merge([…]))`"
        }
        Bad::Revoked => "the server's certificate was revoked",
        _ => "the server's certificate cannot be accepted",
    }
}
