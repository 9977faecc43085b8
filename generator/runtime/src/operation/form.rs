//! Bodies that are forms: members as the parts of `multipart/form-data`, or as `name=value` pairs.
//!
//! The table of an operation calls [`Form::add`] once per member of the body, in the order of the page, and
//! [`Received::take`] on the other side.

mod received;

use std::hash::{DefaultHasher, Hash, Hasher};

use percent_encoding::utf8_percent_encode;

use crate::errors::request::RequestError;
use crate::wire::binary::Binary;
use crate::wire::item::AsWire;
use crate::wire::join::join;
use crate::wire::percent::RESERVED;
use crate::wire::sending::sending;
use crate::wire::slot::Parameter;
use crate::wire::value::Value;

pub use received::Received as ReceivedForm;

/// The type of a form that can hold files.
const MULTIPART: &str = "multipart/form-data";

/// A form under construction.
#[derive(Debug)]
pub struct Form {
    operation: &'static str,
    content_type: &'static str,
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    name: &'static str,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Text(String),
    Json(String),
    File(Binary),
}

impl Form {
    /// A form of this type with nothing in it.
    pub fn new(operation: &'static str, content_type: &'static str) -> Self {
        Self {
            operation,
            content_type,
            entries: Vec::new(),
        }
    }

    /// Adds a member, once for every value, or once with all of them joined. What is absent is left out.
    pub fn add<S: Parameter>(
        &mut self,
        name: &'static str,
        slot: &S,
        separator: Option<char>,
    ) -> Result<(), RequestError> {
        let operation = self.operation;
        let contents: Result<Vec<_>, _> = slot.values().iter().map(content).collect();
        let contents = contents.map_err(|error| RequestError::BadBody {
            operation,
            path: name.to_owned(),
            reason: error.to_string(),
        })?;
        let mut contents: Vec<_> = contents.into_iter().flatten().collect();
        if let Some(separator) = separator.filter(|_| !contents.is_empty()) {
            let texts: Vec<_> = contents
                .into_iter()
                .filter_map(Content::into_text)
                .collect();
            let joined = join(&texts, separator).ok_or(RequestError::SeparatorInItem {
                operation,
                name,
                separator,
            })?;
            contents = vec![Content::Text(joined)];
        }
        let entries = contents.into_iter().map(|content| Entry { name, content });
        self.entries.extend(entries);
        Ok(())
    }

    /// The body.
    pub fn finish(self) -> Result<Binary, RequestError> {
        if self.content_type == MULTIPART {
            self.multipart()
        } else {
            Ok(self.pairs())
        }
    }

    fn multipart(self) -> Result<Binary, RequestError> {
        let boundary = boundary(&self.entries);
        let content_type = format!("{MULTIPART}; boundary={boundary}");
        let mut pieces = Vec::new();
        for Entry { name, content } in self.entries {
            let mut head = format!("--{boundary}\r\n");
            head += &format!("Content-Disposition: form-data; name=\"{}\"", escape(name));
            match &content {
                Content::Text(_) => {}
                Content::Json(_) => head += "\r\nContent-Type: application/json",
                Content::File(file) => {
                    let operation = self.operation;
                    if file.was_read() {
                        return Err(RequestError::StreamRead { operation });
                    }
                    let content_type = file.content_type().unwrap_or("application/octet-stream");
                    if http::HeaderValue::from_str(content_type).is_err() {
                        return Err(RequestError::BadHeader {
                            operation,
                            name: "Content-Type".into(),
                        });
                    }
                    // A part without a file name is no file to most services.
                    let file_name = escape(file.file_name().unwrap_or(name));
                    head += &format!("; filename=\"{file_name}\"\r\nContent-Type: {content_type}");
                }
            }
            pieces.push(Binary::from(head + "\r\n\r\n"));
            pieces.push(content.into_binary());
            pieces.push("\r\n".into());
        }
        pieces.push(format!("--{boundary}--\r\n").into());
        Ok(Binary::joined(pieces).of_type(content_type))
    }

    fn pairs(self) -> Binary {
        let mut text = String::new();
        for Entry { name, content } in self.entries {
            let Some(value) = content.into_text() else {
                continue;
            };
            text += if text.is_empty() { "" } else { "&" };
            text.extend(utf8_percent_encode(name, RESERVED));
            text.push('=');
            text.extend(utf8_percent_encode(&value, RESERVED));
        }
        Binary::from(text).of_type(self.content_type)
    }
}

impl Content {
    fn into_text(self) -> Option<String> {
        match self {
            Self::Text(text) | Self::Json(text) => Some(text),
            Self::File(_) => None,
        }
    }

    fn into_binary(self) -> Binary {
        match self {
            Self::Text(text) | Self::Json(text) => text.into(),
            Self::File(file) => file,
        }
    }
}

/// A value as a form holds it: objects are JSON, everything else is a text. `null` is none.
fn content<T: Value>(value: &T) -> Result<Option<Content>, serde_json::Error> {
    if let Some(file) = value.as_binary() {
        return Ok(Some(Content::File(file.clone())));
    }
    // As text, since a number keeps all of its digits there.
    let json = sending(|| serde_json::to_string(&AsWire(value)))?;
    Ok(match json.as_bytes().first() {
        Some(b'n') => None,
        Some(b'"') => Some(Content::Text(serde_json::from_str(&json)?)),
        Some(b'[' | b'{') => Some(Content::Json(json)),
        _ => Some(Content::Text(json)),
    })
}

/// A text that no line of the contents begins with.
///
/// The same contents give the same. Whoever wrote a file that is read while it is sent cannot know it:
/// streams have something in them that is new each time.
fn boundary(entries: &[Entry]) -> String {
    let mut hasher = DefaultHasher::new();
    let mut contents = Vec::new();
    for Entry { name, content } in entries {
        name.hash(&mut hasher);
        let bytes = match content {
            Content::Text(text) | Content::Json(text) => Some(text.as_bytes()),
            Content::File(file) => {
                file.nonce().hash(&mut hasher);
                file.as_bytes().map(|bytes| &**bytes)
            }
        };
        bytes.hash(&mut hasher);
        contents.extend(bytes);
    }
    loop {
        let boundary = format!("part-{:016x}", hasher.finish());
        let line = format!("--{boundary}");
        let is_in = |bytes: &&[u8]| {
            let mut lines = bytes.split(|byte| *byte == b'\n');
            lines.any(|found| found.starts_with(line.as_bytes()))
        };
        if !contents.iter().any(is_in) {
            return boundary;
        }
        boundary.hash(&mut hasher);
    }
}

/// A name between quotes, as browsers and the HTML standard write it.
fn escape(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(form: Form) -> (String, String) {
        let body = form.finish().unwrap();
        let text = String::from_utf8(body.as_bytes().unwrap().to_vec()).unwrap();
        (body.content_type().unwrap().to_owned(), text)
    }

    #[test]
    fn pairs_are_escaped_and_arrays_repeated_or_joined() {
        let mut form = Form::new("Upload", "application/x-www-form-urlencoded");
        form.add("a b", &Some("1 &=+é".to_owned()), None).unwrap();
        form.add("none", &None::<i64>, None).unwrap();
        form.add("n", &vec![1_i64, 2], None).unwrap();
        form.add("j", &vec![1_i64, 2], Some('|')).unwrap();
        form.add("empty", &Vec::<i64>::new(), Some('|')).unwrap();
        let expected = "a%20b=1%20%26%3D%2B%C3%A9&n=1&n=2&j=1%7C2".to_owned();
        assert_eq!(
            text(form),
            ("application/x-www-form-urlencoded".to_owned(), expected)
        );
    }

    #[test]
    fn names_cannot_end_their_line_or_quote() {
        let mut form = Form::new("Upload", MULTIPART);
        let file = Binary::from("x")
            .named("a\"b\r\nc: d")
            .of_type("text/plain");
        form.add("f\"", &file, None).unwrap();
        let (content_type, text) = text(form);
        let boundary = content_type.split_once("boundary=").unwrap().1;
        assert_eq!(
            text,
            format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"f%22\"; \
                 filename=\"a%22b%0D%0Ac: d\"\r\nContent-Type: text/plain\r\n\r\nx\r\n--{boundary}--\r\n"
            )
        );
    }

    #[test]
    fn a_type_cannot_end_its_line() {
        let mut form = Form::new("Upload", MULTIPART);
        form.add("f", &Binary::from("x").of_type("a\r\nb: c"), None)
            .unwrap();
        let error = form.finish().unwrap_err();
        assert!(matches!(error, RequestError::BadHeader { .. }), "{error}");
    }

    #[test]
    fn the_boundary_is_of_the_contents_and_in_none_of_them() {
        let entry = |text: &str| Entry {
            name: "a",
            content: Content::Text(text.to_owned()),
        };
        let first = boundary(&[entry("x")]);
        assert_eq!(first, boundary(&[entry("x")]));
        assert_ne!(first, boundary(&[entry("y")]));
        let fixed = |texts: &[&str]| {
            let entries: Vec<_> = texts.iter().map(|text| entry(text)).collect();
            boundary(&entries)
        };
        // What a text could quote is the boundary of a form without it.
        let quoting = format!("x\n--{first}\n");
        assert_ne!(fixed(&[&quoting]), first);
    }

    #[test]
    fn numbers_beyond_json_are_refused() {
        let mut form = Form::new("Upload", MULTIPART);
        let error = form.add("ratio", &f64::NAN, None).unwrap_err();
        assert!(error.to_string().contains("ratio"), "{error}");
    }
}
