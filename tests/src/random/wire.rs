//! Requests as they travel.

use std::fmt::Write as _;

use huaweicloud_runtime::http::{self, Request};

use super::{Content, Drawn, Part};

/// What stands between the parts of a form, and in none of them.
const BOUNDARY: &str = "x-boundary-of-drawn-parts";

/// A text of which only letters, digits and `-._~` stay.
pub fn percent_encode(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(byte.into());
        } else {
            // Writing to a string cannot fail.
            _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

fn pairs(pairs: &[(String, String)]) -> String {
    let pairs = pairs
        .iter()
        .map(|(name, value)| format!("{}={}", percent_encode(name), percent_encode(value)));
    pairs.collect::<Vec<_>>().join("&")
}

impl Drawn {
    /// The request, with nothing that a signature would add.
    ///
    /// # Errors
    ///
    /// If something of it cannot be part of a request.
    pub fn to_http(&self) -> Result<Request<Vec<u8>>, http::Error> {
        let mut target = self.path.clone();
        if !self.query.is_empty() {
            target += &format!("?{}", pairs(&self.query));
        }
        let mut request = Request::builder().method(self.method.as_str()).uri(target);
        for (name, value) in &self.headers {
            request = request.header(name, value.as_bytes());
        }
        if let Some(content_type) = &self.content_type {
            request = match self.body {
                Content::Parts(_) => request.header(
                    "content-type",
                    format!("multipart/form-data; boundary={BOUNDARY}"),
                ),
                _ => request.header("content-type", content_type.as_bytes()),
            };
        }
        request.body(self.body.bytes())
    }
}

impl Content {
    /// The bytes.
    pub fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Nothing => Vec::new(),
            Self::Json(json) => json.to_string().into_bytes(),
            Self::Pairs(form) => pairs(form).into_bytes(),
            Self::Parts(parts) => parts_of(parts),
            Self::Raw(bytes) => bytes.clone(),
        }
    }
}

fn parts_of(parts: &[Part]) -> Vec<u8> {
    let quoted = |text: &str| {
        text.replace('"', "%22")
            .replace('\r', "%0D")
            .replace('\n', "%0A")
    };
    let mut body = Vec::new();
    for part in parts {
        let mut head = format!(
            "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{}\"",
            quoted(&part.name)
        );
        if let Some(file_name) = &part.file_name {
            head += &format!("; filename=\"{}\"", quoted(file_name));
        }
        if let Some(content_type) = &part.content_type {
            head += &format!("\r\ncontent-type: {content_type}");
        }
        body.extend((head + "\r\n\r\n").into_bytes());
        body.extend(&part.bytes);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").into_bytes());
    body
}
