//! Verifies the signature of a request that arrived: what a client signed, and whether it is that.
//!
//! Pure, as signing is: the time is given, and so is the access key. The canonical request is made anew of
//! what arrived, so that it does not matter how a client encoded it, or in which order. Where the official
//! clients differ, each of their ways is tried, with two exceptions, since both would let one signature
//! stand for two requests: names of the query in lower case, and a path that was encoded twice. (The algorithm
//! itself takes `%2F` in a path for a slash, as it decodes a path before it splits it.)
//!
//! A request that is sent again within the 15 minutes is accepted again: what arrived before is for others to
//! remember.

use std::fmt;
use std::time::Duration;

use http::header::{AUTHORIZATION, HOST, HeaderName, HeaderValue};
use http::request::Parts;
use http::uri::Authority;
use jiff::tz::TimeZone;
use jiff::{Timestamp, civil::DateTime};
use subtle::ConstantTimeEq;

use super::authorization::{self, Authorization};
use super::digits::Hex;
use super::readings::{Arrived, PLUS_IS_BLANK};
use super::{CONTENT_SHA256, DATE, Refusal, SECURITY_TOKEN, signed};
use crate::signing::access_key::AccessKey;

/// How far the time of signing and that of the receiver may be apart.
const WINDOW: Duration = Duration::from_secs(15 * 60);

/// What a client signed, and with which access key, as its request says: not verified yet.
///
/// ```
/// use huaweicloud_runtime::signing::{Signature, sign};
/// use huaweicloud_runtime::{AccessKey, bytes::Bytes, http, jiff::Timestamp};
///
/// let key = AccessKey::new("AKID", "secret");
/// let mut request = http::Request::get("https://media.example.com/v1/assets").body(Bytes::new())?;
/// sign(&mut request, &key, Timestamp::UNIX_EPOCH)?;
///
/// let (parts, body) = request.into_parts();
/// let signature = Signature::read(&parts)?;
/// assert_eq!(signature.access_key_id(), "AKID");
/// signature.verify(&parts, &body, &key, Timestamp::UNIX_EPOCH)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Two of them cannot be compared, and `Debug` hides the signature itself.
pub struct Signature {
    authorization: Authorization,
    /// As in `X-Sdk-Date`, and what it means.
    date: String,
    time: Timestamp,
    public_host: Option<String>,
}

/// How the client meant a `+` in the query: as a blank, as in forms. Else it is a `+`.
///
/// Stands among the extensions of a verified request, so that the query is read as it was signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlusIsBlank;

impl Signature {
    /// Reads `Authorization` and `X-Sdk-Date`.
    ///
    /// Fails if one of them is missing or malformed, the algorithm is not `SDK-HMAC-SHA256`, a header that
    /// takes part in verifying is there twice, or `Host` and `X-Sdk-Date` are not signed.
    pub fn read(parts: &Parts) -> Result<Self, Refusal> {
        let missing =
            |name, cure| move || Refusal::new(format!("the header {name} is missing; {cure}"));
        let authorization = single(parts, &AUTHORIZATION)?.ok_or_else(missing(
            "Authorization",
            "sign the request with SDK-HMAC-SHA256",
        ))?;
        let authorization = authorization::read(authorization.as_bytes())?;
        for name in [HOST, CONTENT_SHA256, SECURITY_TOKEN] {
            single(parts, &name)?;
        }
        let date = single(parts, &DATE)?.ok_or_else(missing(
            "X-Sdk-Date",
            "it is the time of signing, such as 20260131T235959Z",
        ))?;
        let (date, time) = read_date(date).ok_or_else(|| {
            Refusal::new("X-Sdk-Date is no time in UTC such as 20260131T235959Z; write it so")
        })?;
        Ok(Self {
            authorization,
            date,
            time,
            public_host: None,
        })
    }

    /// The host that the client addressed and signed, with its port if it named one: where a proxy puts
    /// another in its place. Without it, that is `Host` as it arrived, or the authority of HTTP/2.
    #[must_use]
    pub fn public_host(mut self, host: impl Into<String>) -> Self {
        self.public_host = Some(host.into());
        self
    }

    /// The ID of the access key that the client says it signed with.
    pub fn access_key_id(&self) -> &str {
        &self.authorization.access_key_id
    }

    /// Whether the request is what was signed with this access key, at most 15 minutes before or after `now`.
    ///
    /// `parts` are those that were read, with all headers; `body` is the whole body. The signature says how the query
    /// is to be read, too: without [`PlusIsBlank`], a `+` is a `+`.
    ///
    /// Fails if the clocks differ by more, a signed header did not arrive, the token of a temporary access
    /// key is another or not signed, the body is not the one that `X-Sdk-Content-Sha256` declares, or the
    /// signature is another.
    pub fn verify(
        &self,
        parts: &Parts,
        body: &[u8],
        key: &AccessKey,
        now: Timestamp,
    ) -> Result<Option<PlusIsBlank>, Refusal> {
        self.check_time(now)?;
        self.check_headers(parts)?;
        self.check_security_token(parts, key)?;
        let (payload_hash, declared_payload) = payload(parts, body)?;
        let arrived = Arrived {
            parts,
            host: self.host(parts)?,
            signed_headers: &self.authorization.signed_headers,
            payload_hash,
            declared_payload,
        };
        if self.is_of(&arrived.canonical(0), key) {
            return Ok(None);
        }
        let mut others = arrived.other_readings();
        match others.find(|reading| self.is_of(&arrived.canonical(*reading), key)) {
            Some(reading) => Ok((reading & PLUS_IS_BLANK != 0).then_some(PlusIsBlank)),
            None => Err(Refusal::new(format!(
                "verify aksk signature fail; compare the canonical request of what arrived, {}, with the one \
                 that was signed: where they are the same, the secret is not that of the access key {}",
                arrived.shown(),
                key.id()
            ))),
        }
    }

    /// Compares in constant time.
    fn is_of(&self, canonical: &[u8], key: &AccessKey) -> bool {
        let expected = signed(key, self.date.as_bytes(), canonical);
        expected[..].ct_eq(&self.authorization.signature).into()
    }

    fn check_time(&self, now: Timestamp) -> Result<(), Refusal> {
        let difference = now.duration_since(self.time).unsigned_abs();
        if difference <= WINDOW {
            return Ok(());
        }
        let seconds = difference.as_secs();
        Err(Refusal::new(format!(
            "X-Sdk-Date is {}, and it is {} here: the client is {} min {} s {}, and 15 min are allowed; set its clock",
            self.date,
            now.strftime("%Y%m%dT%H%M%SZ"),
            seconds / 60,
            seconds % 60,
            if self.time < now { "behind" } else { "ahead" },
        )))
    }

    fn check_headers(&self, parts: &Parts) -> Result<(), Refusal> {
        let mut signed = self.authorization.signed_headers.iter();
        match signed.find(|name| *name != HOST && !parts.headers.contains_key(*name)) {
            None => Ok(()),
            Some(missing) => Err(Refusal::new(format!(
                "the header `{missing}` is signed, and did not arrive; send it, or leave it out of SignedHeaders"
            ))),
        }
    }

    fn check_security_token(&self, parts: &Parts, key: &AccessKey) -> Result<(), Refusal> {
        let Some(token) = key.token() else {
            return Ok(());
        };
        let given = parts.headers.get(SECURITY_TOKEN);
        let given = given.ok_or_else(|| {
            Refusal::new("the access key is temporary, and the header X-Security-Token with its token is missing")
        })?;
        if !self.authorization.signed_headers.contains(&SECURITY_TOKEN) {
            return Err(Refusal::new(
                "`x-security-token` is not among the signed headers; sign it, and list it in SignedHeaders",
            ));
        }
        if !bool::from(given.as_bytes().ct_eq(token.as_bytes())) {
            return Err(Refusal::new(
                "X-Security-Token is not the token of the access key; tokens and access keys are renewed together",
            ));
        }
        Ok(())
    }

    fn host<'r>(&'r self, parts: &'r Parts) -> Result<&'r [u8], Refusal> {
        if let Some(host) = &self.public_host {
            return Ok(host.as_bytes());
        }
        if let Some(host) = parts.headers.get(HOST) {
            return Ok(host.as_bytes());
        }
        let authority = parts.uri.authority().map(Authority::as_str);
        let host = authority.map(|text| text.rsplit_once('@').map_or(text, |(_, host)| host));
        host.map(str::as_bytes)
            .ok_or_else(|| Refusal::new("the header Host is missing; it must be sent and signed"))
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signature")
            .field("access_key_id", &self.access_key_id())
            .field("signed_headers", &self.authorization.signed_headers)
            .field("date", &self.date)
            .finish_non_exhaustive()
    }
}

/// The header of this name; fails if there are several, of which a server behind could take another.
fn single<'p>(parts: &'p Parts, name: &HeaderName) -> Result<Option<&'p HeaderValue>, Refusal> {
    let mut values = parts.headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (_, Some(_)) => Err(Refusal::new(format!(
            "the header `{name}` is there twice; send it once"
        ))),
        (value, None) => Ok(value),
    }
}

/// `yyyymmddThhmmssZ`, as text and as time.
fn read_date(header: &HeaderValue) -> Option<(String, Timestamp)> {
    let text = std::str::from_utf8(header.as_bytes()).ok()?.trim();
    let is_written_so = text.bytes().enumerate().all(|(at, byte)| match at {
        8 => byte == b'T',
        15 => byte == b'Z',
        _ => byte.is_ascii_digit(),
    });
    if text.len() != 16 || !is_written_so {
        return None;
    }
    let year = text[..4].parse().ok()?;
    let part = |at: usize| text[at..at + 2].parse::<i8>().ok();
    let date = DateTime::new(year, part(4)?, part(6)?, part(9)?, part(11)?, part(13)?, 0);
    let time = TimeZone::UTC.to_timestamp(date.ok()?).ok()?;
    Some((text.to_owned(), time))
}

/// The hash of the body, unless it takes no part, and what the client declares in its place.
///
/// A hash that is declared must be the body's: the body that is handed on is the one which was signed.
fn payload<'p>(parts: &'p Parts, body: &[u8]) -> Result<(Option<Hex>, Option<&'p [u8]>), Refusal> {
    let Some(declared) = parts.headers.get(CONTENT_SHA256) else {
        return Ok((Some(Hex::sha256(body)), None));
    };
    let declared = declared.as_bytes();
    if declared != b"UNSIGNED-PAYLOAD" {
        let is_hash = declared.len() == 64 && declared.iter().all(u8::is_ascii_hexdigit);
        if !is_hash {
            return Err(Refusal::new(
                "X-Sdk-Content-Sha256 is neither UNSIGNED-PAYLOAD nor a hash of 64 hexadecimal digits; \
                 leave it out, and the body is signed",
            ));
        }
        if !declared.eq_ignore_ascii_case(Hex::sha256(body).as_bytes()) {
            return Err(Refusal::new(
                "X-Sdk-Content-Sha256 is not the SHA-256 of the body that arrived; \
                 the body was changed on its way, or another was hashed",
            ));
        }
    }
    // For an empty body, the official clients differ in which of the two they sign.
    Ok((body.is_empty().then(|| Hex::sha256(body)), Some(declared)))
}
