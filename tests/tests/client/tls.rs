//! Real handshakes on the loopback: what goes wrong with certificates and protocols, and what users are told.

use std::io::{Read as _, Write as _};
use std::net::Ipv4Addr;
use std::sync::Arc;

use harbour::{Error, Operation, Reqwest, TransportErrorKind, blocking};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{
    RootCertStore, ServerConfig, SupportedProtocolVersion, crypto, version,
};

use crate::answer::Answer;
use crate::clients::{self, Hurried, run};
use crate::operations::{get, post};
use crate::server::Server;

/// Who signs certificates.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    root: rcgen::Certificate,
}

impl Authority {
    fn new(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        Self {
            root: params.self_signed(&key).unwrap(),
            issuer: Issuer::new(params, key),
        }
    }

    fn sign(&self, host: &str, years: (i32, i32)) -> (rcgen::Certificate, KeyPair) {
        let mut params = CertificateParams::new([host.to_owned()]).unwrap();
        params.not_before = date_time_ymd(years.0, 1, 1);
        params.not_after = date_time_ymd(years.1, 1, 1);
        let key = KeyPair::generate().unwrap();
        (params.signed_by(&key, &self.issuer).unwrap(), key)
    }

    /// For reqwest.
    fn trusted(&self) -> reqwest::Certificate {
        reqwest::Certificate::from_der(self.root.der()).unwrap()
    }

    /// For a client.
    fn identity(&self) -> reqwest::Identity {
        let (certificate, key) = self.sign("client", VALID);
        reqwest::Identity::from_pem((key.serialize_pem() + &certificate.pem()).as_bytes()).unwrap()
    }
}

const VALID: (i32, i32) = (2020, 4000);

/// A service that speaks TLS, and answers every request with one ship. Stops when it is dropped.
struct Secure {
    port: u16,
    _stop: oneshot::Sender<()>,
}

impl Secure {
    fn new(
        (certificate, key): (rcgen::Certificate, KeyPair),
        clients: Option<&Authority>,
        version: &'static SupportedProtocolVersion,
    ) -> Self {
        let provider = Arc::new(crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(Arc::clone(&provider));
        let config = config.with_protocol_versions(&[version]).unwrap();
        let config = match clients {
            None => config.with_no_client_auth(),
            Some(authority) => {
                let mut roots = RootCertStore::empty();
                roots.add(authority.root.der().clone()).unwrap();
                let verifier = WebPkiClientVerifier::builder_with_provider(roots.into(), provider);
                config.with_client_cert_verifier(verifier.build().unwrap())
            }
        };
        let key = PrivatePkcs8KeyDer::from(key.serialize_der());
        let config = config.with_single_cert(vec![certificate.der().clone()], key.into());
        let acceptor = TlsAcceptor::from(Arc::new(config.unwrap()));
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        listener.set_nonblocking(true).unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        std::thread::spawn(move || {
            run(async {
                tokio::select! {
                    () = serve(listener, acceptor) => {}
                    _ = stopped => {}
                }
            });
        });
        Self { port, _stop: stop }
    }

    fn url(&self) -> String {
        format!("https://localhost:{}", self.port)
    }
}

async fn serve(listener: std::net::TcpListener, acceptor: TlsAcceptor) {
    let listener = TcpListener::from_std(listener).unwrap();
    while let Ok((stream, _)) = listener.accept().await {
        let acceptor = acceptor.clone();
        tokio::spawn(async move {
            let mut stream = acceptor.accept(stream).await?;
            // The tests send one small request on a connection.
            _ = stream.read(&mut [0; 4096]).await?;
            let answer =
                b"HTTP/1.1 200 OK\r\ncontent-length: 12\r\nconnection: close\r\n\r\n{\"total\": 3}";
            stream.write_all(answer).await?;
            stream.shutdown().await
        });
    }
}

/// A builder, of either client, without a proxy; with rustls, whatever else this was built with.
macro_rules! rustls {
    ($builder:ident) => {
        $builder.no_proxy().tls_backend_rustls()
    };
}

/// What a call of such an endpoint comes to, with and without async; that it was tried once, if it failed.
fn call<O: Operation + Clone + Send + Sync>(
    url: &str,
    operation: &O,
    trusted: &Authority,
    identity: Option<&Authority>,
) -> [Result<O::Response, Error>; 2] {
    let server = Server::answering([Answer::ok("{}")]);
    let transport = Reqwest::new(|http| {
        let http = rustls!(http).tls_certs_only([trusted.trusted()]);
        match identity {
            Some(identity) => http.identity(identity.identity()),
            None => http,
        }
    });
    let transport = Hurried::new(transport.unwrap());
    let client = clients::client(&server)
        .endpoint(url)
        .transport(transport.clone());
    let one = run(client.build().unwrap().send(operation));
    let blocking = blocking::Reqwest::new(|http| {
        let http = rustls!(http).tls_certs_only([trusted.trusted()]);
        match identity {
            Some(identity) => http.identity(identity.identity()),
            None => http,
        }
    });
    let blocking = Hurried::new(blocking.unwrap());
    let client = clients::blocking_client(&server)
        .endpoint(url)
        .transport(blocking.clone());
    let other = client.build().unwrap().send(operation);
    for (waits, error) in [(transport.waits(), &one), (blocking.waits(), &other)] {
        assert!(
            waits.is_empty(),
            "{:?}",
            error.as_ref().err().map(ToString::to_string)
        );
    }
    [one, other]
}

/// That a call fails once, whatever its method, and what is said then.
#[track_caller]
fn fails(url: &str, trusted: &Authority, identity: Option<&Authority>, says: &str) {
    let errors = |results: [Option<Error>; 2]| results.map(Option::unwrap);
    let get = errors(call(url, &get(), trusted, identity).map(Result::err));
    let post = errors(call(url, &post(), trusted, identity).map(Result::err));
    for error in get.into_iter().chain(post) {
        let text = error.to_string();
        let Error::Transport { error, .. } = &error else {
            panic!("{text}");
        };
        assert_eq!(error.kind(), TransportErrorKind::Tls, "{text}");
        let (_, said) = text.split_once(": cannot connect securely: ").unwrap();
        assert!(said.starts_with(says), "{text}");
        assert_eq!(text.lines().count(), 1);
    }
}

#[test]
fn a_good_certificate_is_accepted() {
    let authority = Authority::new("one");
    for version in [&version::TLS12, &version::TLS13] {
        let server = Secure::new(authority.sign("localhost", VALID), None, version);
        for result in call(&server.url(), &get(), &authority, None) {
            assert_eq!(result.unwrap().total, Some(3));
        }
    }
}

#[test]
fn bad_certificates_are_told_apart_and_not_tried_again() {
    let [authority, other, namesake] = ["one", "other", "one"].map(Authority::new);
    for (host, years, trusted, says) in [
        (
            "localhost",
            (2001, 2002),
            &authority,
            "the server's certificate has expired: check the local clock",
        ),
        (
            "localhost",
            (3999, 4000),
            &authority,
            "the server's certificate is not valid yet: check the local clock",
        ),
        (
            "localhost",
            VALID,
            &other,
            "the server's certificate is from an issuer that is not trusted here",
        ),
        (
            "localhost",
            VALID,
            &namesake,
            "the server's certificate is from an issuer that is not trusted here",
        ),
        (
            "other.example",
            VALID,
            &authority,
            "the server's certificate is for another host: check the endpoint",
        ),
    ] {
        let server = Secure::new(authority.sign(host, years), None, &version::TLS13);
        fails(&server.url(), trusted, None, says);
    }
}

#[test]
fn a_server_may_want_a_certificate_of_the_client() {
    let [authority, others] = ["one", "other"].map(Authority::new);
    for (version, none, bad) in [
        (
            &version::TLS13,
            "the server wants a client certificate, ",
            "the server does not accept the client certificate",
        ),
        (
            &version::TLS12,
            "the server wants a client certificate, ",
            "the server does not accept the client certificate",
        ),
    ] {
        let server = Secure::new(
            authority.sign("localhost", VALID),
            Some(&authority),
            version,
        );
        fails(&server.url(), &authority, None, none);
        fails(&server.url(), &authority, Some(&others), bad);
        for result in call(&server.url(), &get(), &authority, Some(&authority)) {
            assert_eq!(result.unwrap().total, Some(3));
        }
    }
}

/// A server that speaks plain HTTP, and knows what is none.
fn plain() -> u16 {
    let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        while let Ok((mut stream, _)) = listener.accept() {
            _ = stream.read(&mut [0; 4096]);
            _ = stream.write_all(
                b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
            );
        }
    });
    port
}

#[test]
fn http_and_https_may_be_mistaken_for_each_other() {
    let authority = Authority::new("one");
    let url = format!("https://localhost:{}", plain());
    let says = "what answers there does not speak TLS; if it speaks plain HTTP, the endpoint begins with http://";
    fails(&url, &authority, None, says);
    let server = Secure::new(authority.sign("localhost", VALID), None, &version::TLS13);
    let url = server.url().replace("https://", "http://");
    let client = clients::blocking_client(&Server::answering([Answer::ok("{}")])).endpoint(url);
    let text = client
        .build()
        .unwrap()
        .send(post())
        .unwrap_err()
        .to_string();
    let says = "what answers there does not speak HTTP; if it speaks TLS, the endpoint begins with https://";
    assert!(text.contains(says), "{text}");
}
