//! The JSON of an example: found in its text, laid out anew, secrets scrubbed.

use super::super::secrets::scrubbed_json;
use crate::read::Example;

/// An example's JSON, laid out anew, with its order and numbers as they are.
pub(super) fn body(example: &Example) -> Option<String> {
    example.json.as_ref().filter(|_| example.json_valid)?;
    // A text or a number as a whole.
    if serde_json::from_str::<serde::de::IgnoredAny>(&example.raw).is_ok() {
        return Some(scrubbed_json(&pretty(&example.raw)));
    }
    let start = example.raw.find(['{', '['])?;
    let candidates = example.raw.match_indices(['{', '[']).map(|(at, _)| at);
    // A request line may hold brackets of its own.
    let json = candidates
        .take(16)
        .map(|at| &example.raw[at..])
        .find(|text| serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok());
    let json = json.unwrap_or(&example.raw[start..]);
    serde_json::from_str::<serde::de::IgnoredAny>(json).ok()?;
    Some(scrubbed_json(&pretty(json)))
}

/// Valid JSON, one member to a line.
fn pretty(json: &str) -> String {
    let mut text = String::new();
    let mut depth = 0_usize;
    let mut characters = json.chars().peekable();
    let line = |text: &mut String, depth: usize| {
        text.push('\n');
        text.push_str(&"  ".repeat(depth));
    };
    while let Some(c) = characters.next() {
        match c {
            '"' => {
                text.push(c);
                while let Some(c) = characters.next() {
                    text.push(c);
                    match c {
                        '\\' => text.extend(characters.next()),
                        '"' => break,
                        _ => {}
                    }
                }
            }
            '{' | '[' => {
                text.push(c);
                while characters.peek().is_some_and(|c| c.is_whitespace()) {
                    characters.next();
                }
                if let Some(end) = characters.next_if(|c| ['}', ']'].contains(c)) {
                    text.push(end);
                } else {
                    depth += 1;
                    line(&mut text, depth);
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                line(&mut text, depth);
                text.push(c);
            }
            ',' => {
                text.push(c);
                line(&mut text, depth);
            }
            ':' => text.push_str(": "),
            c if c.is_whitespace() => {}
            c => text.push(c),
        }
    }
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_laid_out_anew_and_stays_the_same() {
        let json = r#"{"b" : [ 1.50, 12345678901234567890, {} ], "a":"x, y: \"{z}\"", "e" : [ ] , "n":null}"#;
        let expected = "{\n  \"b\": [\n    1.50,\n    12345678901234567890,\n    {}\n  ],\n  \"a\": \"x, y: \\\"{z}\\\"\",\n  \"e\": [],\n  \"n\": null\n}\n";
        assert_eq!(pretty(json), expected);
    }
}
