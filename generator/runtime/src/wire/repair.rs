//! Bodies that are almost JSON: a text or a number that JSON does not have is mended, and the rest is read as it is.
//!
//! Only bodies that cannot be read come here. A service that cuts a title in the middle of an emoji, or sends one in
//! another encoding, breaks the whole page by one text.

use std::fmt::Write as _;

use crate::wire::surprise::Surprise;

/// A body that was mended.
#[derive(Debug)]
pub(crate) struct Repaired {
    pub(crate) json: Vec<u8>,
    /// What was mended, by the path of its member.
    pub(crate) found: Vec<(String, Surprise)>,
}

/// Mends a body; none if there is nothing to be mended. What it cannot mend stays as it is.
pub(crate) fn repair(body: &[u8]) -> Option<Repaired> {
    let mut repair = Repair {
        json: Vec::with_capacity(body.len()),
        found: Vec::new(),
        places: Vec::new(),
    };
    let rest = body.strip_prefix("\u{feff}".as_bytes());
    if rest.is_some() {
        repair.tell(Surprise::ByteOrderMark);
    }
    repair.run(rest.unwrap_or(body));
    let Repair { json, found, .. } = repair;
    (!found.is_empty()).then_some(Repaired { json, found })
}

struct Repair {
    json: Vec<u8>,
    found: Vec<(String, Surprise)>,
    /// Where it stands: the objects and arrays that are open.
    places: Vec<Place>,
}

enum Place {
    Array { index: usize },
    Object { name: String, expects_name: bool },
}

impl Repair {
    fn run(&mut self, mut rest: &[u8]) {
        while let [first, behind @ ..] = rest {
            let length = match first {
                b'"' => {
                    let length = length_of_text(behind);
                    self.text(&behind[..length]);
                    // The quote at its end, if there is one.
                    if behind.get(length).is_some() {
                        self.json.push(b'"');
                    }
                    (length + 2).min(rest.len())
                }
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'+' | b'-' => {
                    let ends = |byte: &u8| !byte.is_ascii_alphanumeric() && !b"+-.".contains(byte);
                    let length = rest.iter().position(ends).unwrap_or(rest.len());
                    self.word(&rest[..length]);
                    length
                }
                mark => {
                    self.mark(*mark);
                    1
                }
            };
            rest = &rest[length..];
        }
    }

    /// Takes one character of the structure, or a blank, or what is none of JSON.
    fn mark(&mut self, mark: u8) {
        match (mark, self.places.last_mut()) {
            (b'{', _) => self.places.push(Place::Object {
                name: String::new(),
                expects_name: true,
            }),
            (b'[', _) => self.places.push(Place::Array { index: 0 }),
            (b'}' | b']', _) => _ = self.places.pop(),
            (b',', Some(Place::Array { index })) => *index += 1,
            (b',', Some(Place::Object { expects_name, .. })) => *expects_name = true,
            (b':', Some(Place::Object { expects_name, .. })) => *expects_name = false,
            _ => {}
        }
        self.json.push(mark);
    }

    /// Takes a text, of a value or of a member's name, up to the quote at its end.
    fn text(&mut self, content: &[u8]) {
        let (content, is_broken) = mended(content);
        let quoted = format!("\"{content}\"");
        if let Some(Place::Object {
            name,
            expects_name: true,
        }) = self.places.last_mut()
        {
            *name = serde_json::from_str(&quoted).unwrap_or(content);
        }
        if is_broken {
            self.tell(Surprise::BrokenText);
        }
        self.json.extend(&quoted.as_bytes()[..quoted.len() - 1]);
    }

    /// Takes what stands without quotes: a number, `true`, `false`, `null`, or something that JSON does not have.
    fn word(&mut self, word: &[u8]) {
        let text = std::str::from_utf8(word).unwrap_or_default();
        let name = text.trim_start_matches(['+', '-']);
        let mut names = ["nan", "inf", "infinity"].iter();
        if names.any(|known| name.eq_ignore_ascii_case(known)) {
            self.tell(Surprise::NotFinite);
            self.json.extend(b"null");
        } else if text.parse().is_ok_and(f64::is_infinite) {
            // A text can hold it, and so can a decimal.
            self.tell(Surprise::OutOfRange);
            self.json.push(b'"');
            self.json.extend(word);
            self.json.push(b'"');
        } else {
            self.json.extend(word);
        }
    }

    fn tell(&mut self, surprise: Surprise) {
        let mut path = String::new();
        for place in &self.places {
            match place {
                // Writing to a string cannot fail.
                Place::Array { index } => _ = write!(path, "[{index}]"),
                Place::Object { name, .. } if path.is_empty() => path.push_str(name),
                Place::Object { name, .. } => path.extend([".", name]),
            }
        }
        self.found.push((path, surprise));
    }
}

/// Up to the quote at the end of a text.
fn length_of_text(text: &[u8]) -> usize {
    let mut is_escaped = false;
    let ends = |byte: &u8| {
        let ends = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        ends
    };
    text.iter().position(ends).unwrap_or(text.len())
}

/// What stands between the quotes of a text, as JSON would have it, and whether that is something else.
fn mended(content: &[u8]) -> (String, bool) {
    let mut text = String::with_capacity(content.len());
    let mut is_broken = false;
    for chunk in content.utf8_chunks() {
        let mut rest = chunk.valid();
        while let Some(at) = rest.find(|c: char| c == '\\' || c < ' ') {
            let (before, from) = rest.split_at(at);
            text.push_str(before);
            let (taken, instead) = escape(from);
            is_broken |= instead.is_some();
            text.push_str(instead.as_deref().unwrap_or(&from[..taken]));
            rest = &from[taken..];
        }
        text.push_str(rest);
        if !chunk.invalid().is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
            is_broken = true;
        }
    }
    (text, is_broken)
}

/// How long the escape or control character is that a text begins with, and what must stand in its place.
fn escape(text: &str) -> (usize, Option<String>) {
    let mut characters = text.chars();
    match (characters.next(), characters.next()) {
        (Some('\\'), Some('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't')) => (2, None),
        (Some('\\'), Some('u')) => match (unit(text), unit(text.get(6..).unwrap_or_default())) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => (12, None),
            (Some(0xd800..=0xdfff), _) => (6, Some("\\ufffd".to_owned())),
            (Some(_), _) => (6, None),
            // The backslash itself is meant.
            (None, _) => (1, Some("\\\\".to_owned())),
        },
        (Some('\\'), _) => (1, Some("\\\\".to_owned())),
        (Some(control), _) => (1, Some(format!("\\u{:04x}", u32::from(control)))),
        (None, _) => (0, None),
    }
}

/// The unit of UTF-16 in `\u12ab`.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    let is_digit = |digit: u8| digit.is_ascii_hexdigit();
    u16::from_str_radix(digits, 16)
        .ok()
        .filter(|_| digits.bytes().all(is_digit))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mends(body: &[u8], json: &str, found: &[(&str, Surprise)]) {
        let shown = String::from_utf8_lossy(body);
        let repaired = repair(body).unwrap_or_else(|| panic!("nothing to mend: {shown}"));
        assert_eq!(String::from_utf8(repaired.json).unwrap(), json, "{shown}");
        let places = repaired.found.iter().map(|(path, what)| (&**path, *what));
        assert_eq!(places.collect::<Vec<_>>(), found, "{shown}");
        serde_json::from_str::<serde_json::Value>(json).unwrap();
    }

    #[test]
    fn texts_become_what_json_can_hold() {
        use Surprise::BrokenText;
        for (broken, mended) in [
            (&br"\ud83d"[..], r"\ufffd"),
            (br"a\uD83Db", r"a\ufffdb"),
            (br"\ude00\ud83d", r"\ufffd\ufffd"),
            (br"\ud83d\ud83d\ude00", r"\ufffd\ud83d\ude00"),
            (br"\ud83d\u0041", r"\ufffd\u0041"),
            (b"\xd6\xd0 caf\xe9", "\u{fffd}\u{fffd} caf\u{fffd}"),
            (b"two\nlines\0", r"two\u000alines\u0000"),
            (br"it\'s C:\x \u12g4", r"it\\'s C:\\x \\u12g4"),
            ("\\é\u{fffd}".as_bytes(), "\\\\é\u{fffd}"),
        ] {
            let body = [br#"{"a": [{"b c": ""#, broken, br#""}]}"#].concat();
            let json = format!(r#"{{"a": [{{"b c": "{mended}"}}]}}"#);
            mends(&body, &json, &[("a[0].b c", BrokenText)]);
        }
        mends(
            b"{\"\xff\": 1}",
            "{\"\u{fffd}\": 1}",
            &[("\u{fffd}", BrokenText)],
        );
        mends(
            b"[\"\xff\", \"\xff\"]",
            "[\"\u{fffd}\", \"\u{fffd}\"]",
            &[("[0]", BrokenText), ("[1]", BrokenText)],
        );
        mends(b"\"\xff\"", "\"\u{fffd}\"", &[("", BrokenText)]);
    }

    #[test]
    fn numbers_that_json_does_not_have_are_null_or_texts() {
        mends(
            br#"{"a": NaN, "b": [1, -Infinity], "c": {"inf": +inf}, "d": -1e400}"#,
            r#"{"a": null, "b": [1, null], "c": {"inf": null}, "d": "-1e400"}"#,
            &[
                ("a", Surprise::NotFinite),
                ("b[1]", Surprise::NotFinite),
                ("c.inf", Surprise::NotFinite),
                ("d", Surprise::OutOfRange),
            ],
        );
    }

    #[test]
    fn a_byte_order_mark_is_passed_over() {
        mends(b"\xef\xbb\xbf{}", "{}", &[("", Surprise::ByteOrderMark)]);
    }

    #[test]
    fn what_is_json_or_broken_otherwise_stays_as_it_is() {
        for body in [
            r#"{"a": "\ud83d\ude00 \\ud83d \"NaN\"", "b": [1.5e3, -0, true, null]}"#,
            r#"{"a": "#,
            r#"{"a": "b"#,
            "{]}[, ::",
            "",
            "\"\u{feff}\"",
        ] {
            assert!(repair(body.as_bytes()).is_none(), "{body}");
        }
        // Half of it is mended, and its end is still missing.
        let cut = repair(b"{\"a\": \"\xff").unwrap();
        assert_eq!(cut.json, "{\"a\": \"\u{fffd}".as_bytes());
    }
}
