//! [`Map`] → YAML that any reader, of 1.1 or 1.2, takes for the same values: block style, texts quoted where a reader might
//! take them for something else.

use super::value::{Map, Value};

/// Writes a document.
pub(super) fn write(members: &Map) -> String {
    let mut text = String::new();
    map(members, 0, &mut text);
    text
}

fn map(members: &Map, indent: usize, text: &mut String) {
    for (index, (key, value)) in members.0.iter().enumerate() {
        // The first member of an item stands behind its dash.
        if index > 0 || !text.ends_with("- ") {
            *text += &" ".repeat(indent);
        }
        *text += &scalar(key);
        text.push(':');
        behind(value, indent, text);
    }
}

/// A value behind its key or dash.
fn behind(value: &Value, indent: usize, text: &mut String) {
    match value {
        Value::Map(members) if !members.is_empty() => {
            text.push('\n');
            map(members, indent + 2, text);
        }
        Value::List(items) if !items.is_empty() => {
            text.push('\n');
            for item in items {
                *text += &" ".repeat(indent);
                text.push('-');
                match item {
                    Value::Map(members) if !members.is_empty() => {
                        text.push(' ');
                        map(members, indent + 2, text);
                    }
                    Value::List(inner) if !inner.is_empty() => behind(item, indent + 2, text),
                    other => behind(other, indent, text),
                }
            }
        }
        Value::Text(lines) if is_block(lines) => {
            *text += " |-\n";
            for line in lines.split('\n') {
                if !line.is_empty() {
                    *text += &" ".repeat(indent + 2);
                    *text += line;
                }
                text.push('\n');
            }
        }
        short => {
            text.push(' ');
            *text += &match short {
                Value::Null => "null".to_owned(),
                Value::Boolean(value) => value.to_string(),
                Value::Number(text) => number(text),
                Value::Text(text) => scalar(text),
                Value::List(_) => "[]".to_owned(),
                Value::Map(_) => "{}".to_owned(),
            };
            text.push('\n');
        }
    }
}

/// A number; readers of YAML 1.1 take `1e20` for a text, and not `1.0e+20`.
fn number(number: &str) -> String {
    match number.split_once(['e', 'E']) {
        Some((digits, exponent)) => {
            let point = if digits.contains('.') { "" } else { ".0" };
            let sign = if exponent.starts_with(['-', '+']) {
                ""
            } else {
                "+"
            };
            format!("{digits}{point}e{sign}{exponent}")
        }
        None => number.to_owned(),
    }
}

/// Whether a text can stand as its own lines.
fn is_block(text: &str) -> bool {
    text.contains('\n')
        && text.chars().all(|c| c == '\n' || is_printable(c))
        && !text.starts_with([' ', '\n'])
        && !text.ends_with('\n')
        && text.split('\n').all(|line| line.trim_end() == line)
}

/// A text in one line, quoted unless it is certain that every reader takes it for a text.
fn scalar(text: &str) -> String {
    if is_plain(text) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// What begins with a letter is a number or a date to nobody; these words are something else.
fn is_plain(text: &str) -> bool {
    const WORDS: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    text.starts_with(|c: char| c.is_alphabetic() || "/$_".contains(c))
        && text.trim() == text
        && text.chars().all(is_printable)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with(':')
        && !WORDS.contains(&&*text.to_lowercase())
}

/// Characters that stand for themselves.
fn is_printable(c: char) -> bool {
    // Line ends of other standards, byte order marks, and what is no character.
    !c.is_control()
        && !matches!(
            c,
            '\u{a0}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'
        )
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted += "\\n",
            '\t' => quoted += "\\t",
            c if is_printable(c) => quoted.push(c),
            c if u32::from(c) <= 0xff => quoted += &format!("\\x{:02x}", u32::from(c)),
            c => quoted += &format!("\\u{:04x}", u32::from(c)),
        }
    }
    quoted + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stay_texts() {
        let texts = [
            "plain words, with a comma",
            "ÿes: no",
            "Yes",
            "012",
            "1e3",
            "2026-01-16",
            "12:30:45",
            "",
            "~",
            "a #b",
            "a:",
            " a",
            "\"quoted\" \\ \t",
            "- a\n- b\n\n`c`",
            "a\n",
            "\n a",
            "a \nb",
            "bell\u{7}, next line\u{85}, separator\u{2028}, no-break\u{a0}space, mark\u{feff}",
            "🎬",
            "价格",
        ];
        let mut members = Map::default();
        members.put("list", texts.to_vec());
        for text in texts {
            members.put(text, text);
        }
        let mut outer = Map::default();
        outer
            .put("empty", Map::default())
            .put("none", Vec::<Value>::new());
        let numbers = ["1.0", "1e20", "-1.5e-7", "18446744073709551615"];
        let numbers = numbers.map(|number| Value::Number(number.to_owned()));
        outer.put("nested", vec![Value::from(numbers.to_vec())]);
        outer.put("items", vec![members.clone(), Map::default()]);
        outer.put("members", members);
        let text = write(&outer);
        let read: serde_json::Value =
            serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        assert_eq!(read, serde_json::to_value(&outer).unwrap(), "{text}");
    }
}
