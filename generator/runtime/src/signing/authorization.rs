//! The header `Authorization` of a signed request, taken apart.

use http::header::{HOST, HeaderName};

use super::{ALGORITHM, DATE, Refusal};

/// What the header says.
pub(super) struct Authorization {
    pub(super) access_key_id: String,
    /// In the order of the header, in lower case.
    pub(super) signed_headers: Vec<HeaderName>,
    pub(super) signature: [u8; 32],
}

/// Reads `SDK-HMAC-SHA256 Access=…, SignedHeaders=…, Signature=…`, the three in any order.
pub(super) fn read(header: &[u8]) -> Result<Authorization, Refusal> {
    let [mut id, mut signed, mut signature] = [None; 3];
    for part in parameters(header)?.split(',') {
        let Some((name, value)) = part.trim().split_once('=') else {
            return Err(malformed("has a part without `=`"));
        };
        let slot = match name {
            "Access" => &mut id,
            "SignedHeaders" => &mut signed,
            "Signature" => &mut signature,
            _ => return Err(malformed("has a part of another name")),
        };
        if slot.replace(value).is_some() {
            return Err(malformed(&format!("has two parts `{name}`")));
        }
    }
    let signature = given("Signature", signature)?;
    Ok(Authorization {
        access_key_id: given("Access", id)?.to_owned(),
        signed_headers: signed_headers(given("SignedHeaders", signed)?)?,
        signature: from_hex(signature.as_bytes()).ok_or_else(|| {
            malformed("has a part `Signature` of other than 64 lower-case hexadecimal digits")
        })?,
    })
}

fn given<'h>(name: &str, value: Option<&'h str>) -> Result<&'h str, Refusal> {
    match value {
        Some(value) if !value.is_empty() => Ok(value),
        _ => Err(malformed(&format!("has no part `{name}`"))),
    }
}

/// What stands behind the algorithm.
fn parameters(header: &[u8]) -> Result<&str, Refusal> {
    let text = std::str::from_utf8(header).map_err(|_| malformed("is not UTF-8"))?;
    // A text without a blank may be a bare token, which is not repeated.
    let Some((algorithm, parameters)) = text.trim().split_once(' ') else {
        return Err(malformed("does not begin with an algorithm and a blank"));
    };
    if algorithm == ALGORITHM {
        return Ok(parameters);
    }
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if algorithm.len() > 32 || !algorithm.bytes().all(is_name) {
        return Err(malformed("begins with what is no algorithm"));
    }
    Err(Refusal::new(format!(
        "the algorithm {algorithm} is not supported; sign with {ALGORITHM}"
    )))
}

fn signed_headers(list: &str) -> Result<Vec<HeaderName>, Refusal> {
    let names = list
        .split(';')
        .map(|name| HeaderName::try_from(name.trim()));
    let names: Vec<HeaderName> = names
        .collect::<Result<_, _>>()
        .map_err(|_| malformed("lists a signed header whose name is none"))?;
    let mut sorted: Vec<&str> = names.iter().map(HeaderName::as_str).collect();
    sorted.sort_unstable();
    // Else a short list could have a long header hashed any number of times.
    if let Some([twice, _]) = sorted.windows(2).find(|pair| pair[0] == pair[1]) {
        return Err(malformed(&format!("lists `{twice}` twice")));
    }
    for demanded in [HOST, DATE] {
        if !names.contains(&demanded) {
            return Err(Refusal::new(format!(
                "`{demanded}` is not among the signed headers; sign it, and list it in SignedHeaders"
            )));
        }
    }
    Ok(names)
}

fn malformed(how: &str) -> Refusal {
    Refusal::new(format!(
        "the header Authorization {how}; it must read `{ALGORITHM} Access=<access key ID>, \
         SignedHeaders=<names joined with ;>, Signature=<hexadecimal digits>`"
    ))
}

fn from_hex(digits: &[u8]) -> Option<[u8; 32]> {
    let digit = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    if digits.len() != 64 {
        return None;
    }
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}
