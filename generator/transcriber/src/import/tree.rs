//! The text of a definition, JSON or YAML → a tree in the order of the text, numbers with the digits they are written
//! in, each value with its line. The only module here that knows the two readers.

use std::fmt::Write as _;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_yaml::Value as Yaml;

/// A value of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Node {
    /// Line in the document, from 1; 0 if it is not known, or if the document has but one.
    pub(super) line: usize,
    pub(super) kind: Kind,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Null,
    Boolean(bool),
    Number(String),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

impl Node {
    /// Reads a document.
    ///
    /// # Errors
    ///
    /// Why it is neither JSON nor YAML, in one line.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let text = text.trim_start_matches('\u{feff}');
        if text.trim_start().starts_with(['{', '[']) {
            let read = serde_json::from_str::<IgnoredAny>(text);
            read.map_err(|error| format!("this is not JSON: {error}"))?;
            return Lines::of(text).json(text);
        }
        yaml(text).map_err(|why| format!("this is not YAML: {why}"))
    }

    /// The value under a key; `null` is no value.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        let (_, value) = self.entries().iter().find(|(known, _)| known == key)?;
        (value.kind != Kind::Null).then_some(value)
    }

    pub(super) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The text under a key.
    pub(super) fn text_at(&self, key: &str) -> Option<&str> {
        self.get(key)?.text()
    }

    pub(super) fn boolean(&self) -> Option<bool> {
        match &self.kind {
            Kind::Boolean(value) => Some(*value),
            _ => None,
        }
    }

    /// Whether `true` stands under a key.
    pub(super) fn is(&self, key: &str) -> bool {
        self.get(key).and_then(Self::boolean) == Some(true)
    }

    /// The values of a list; of anything else, none.
    pub(super) fn list(&self) -> &[Self] {
        match &self.kind {
            Kind::List(values) => values,
            _ => &[],
        }
    }

    /// The entries of a mapping; of anything else, none.
    pub(super) fn entries(&self) -> &[(String, Self)] {
        match &self.kind {
            Kind::Map(entries) => entries,
            _ => &[],
        }
    }

    /// A text, a number, `true` or `false` as the wire writes it in a URI.
    pub(super) fn scalar(&self) -> Option<String> {
        match &self.kind {
            Kind::Text(text) | Kind::Number(text) => Some(text.clone()),
            Kind::Boolean(value) => Some(value.to_string()),
            Kind::Null | Kind::List(_) | Kind::Map(_) => None,
        }
    }

    /// The value as JSON, a member to a line.
    pub(super) fn json(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, Some(0));
        text
    }

    /// The value as JSON in one line.
    pub(super) fn short(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, None);
        text
    }

    fn write(&self, text: &mut String, depth: Option<usize>) {
        let line = |text: &mut String, more: usize| {
            if let Some(depth) = depth {
                let _ = write!(text, "\n{}", "  ".repeat(depth + more));
            }
        };
        let deeper = depth.map(|depth| depth + 1);
        match &self.kind {
            Kind::Null => text.push_str("null"),
            Kind::Boolean(value) => *text += &value.to_string(),
            Kind::Number(number) => text.push_str(number),
            Kind::Text(value) => *text += &serde_json::Value::from(value.as_str()).to_string(),
            Kind::List(values) if values.is_empty() => text.push_str("[]"),
            Kind::Map(entries) if entries.is_empty() => text.push_str("{}"),
            Kind::List(values) => {
                text.push('[');
                for (index, value) in values.iter().enumerate() {
                    text.push_str(if index > 0 { "," } else { "" });
                    line(text, 1);
                    value.write(text, deeper);
                }
                line(text, 0);
                text.push(']');
            }
            Kind::Map(entries) => {
                text.push('{');
                for (index, (key, value)) in entries.iter().enumerate() {
                    text.push_str(if index > 0 { "," } else { "" });
                    line(text, 1);
                    let key = serde_json::Value::from(key.as_str());
                    let _ = write!(text, "{key}: ");
                    value.write(text, deeper);
                }
                line(text, 0);
                text.push('}');
            }
        }
    }
}

/// Where the lines of a document begin.
struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
        let ends = text.match_indices('\n').map(|(end, _)| end + 1);
        let starts: Vec<usize> = std::iter::once(0).chain(ends).collect();
        Self { text, starts }
    }

    /// The line of a part of the text.
    fn line(&self, part: &str) -> usize {
        if self.starts.len() < 3 {
            return 0;
        }
        let at = part.as_ptr() as usize - self.text.as_ptr() as usize;
        self.starts.partition_point(|start| *start <= at)
    }

    /// A part of the text, which is JSON. As deep as the reader of JSON goes.
    fn json(&self, part: &'t str) -> Result<Node, String> {
        let part = part.trim();
        let why = |error: serde_json::Error| error.to_string();
        let kind = match part.as_bytes().first() {
            Some(b'{') => {
                let entries: Entries<'_> = serde_json::from_str(part).map_err(why)?;
                let mut read: Vec<(String, Node)> = Vec::new();
                let mut keys = std::collections::HashSet::new();
                for (key, value) in entries.0 {
                    if !keys.insert(key.clone()) {
                        let line = self.line(value.get()).max(1);
                        return Err(format!("`{key}` stands twice in one object, line {line}"));
                    }
                    read.push((key, self.json(value.get())?));
                }
                Kind::Map(read)
            }
            Some(b'[') => {
                let values: Vec<&RawValue> = serde_json::from_str(part).map_err(why)?;
                let values = values.into_iter().map(|value| self.json(value.get()));
                Kind::List(values.collect::<Result<_, _>>()?)
            }
            Some(b'"') => Kind::Text(serde_json::from_str(part).map_err(why)?),
            Some(b't') => Kind::Boolean(true),
            Some(b'f') => Kind::Boolean(false),
            Some(b'n') => Kind::Null,
            _ => Kind::Number(part.to_owned()),
        };
        let line = self.line(part);
        Ok(Node { line, kind })
    }
}

/// The members of a JSON object in their order, unread.
struct Entries<'t>(Vec<(String, &'t RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Entries<'de>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

fn yaml(text: &str) -> Result<Node, String> {
    let mut value: Yaml = serde_yaml::from_str(text).map_err(|error| error.to_string())?;
    value.apply_merge().map_err(|error| error.to_string())?;
    of_yaml(value)
}

fn of_yaml(value: Yaml) -> Result<Node, String> {
    let kind = match value {
        Yaml::Null => Kind::Null,
        Yaml::Bool(value) => Kind::Boolean(value),
        Yaml::Number(number) if number.is_finite() => Kind::Number(number.to_string()),
        Yaml::Number(number) => Kind::Text(number.to_string()),
        Yaml::String(text) => Kind::Text(text),
        Yaml::Sequence(values) => {
            let values = values.into_iter().map(of_yaml);
            Kind::List(values.collect::<Result<_, _>>()?)
        }
        Yaml::Mapping(entries) => {
            let entries = entries.into_iter().map(|(key, value)| {
                let key = of_yaml(key)?.scalar();
                let key = key.ok_or_else(|| "a key that is no text".to_owned())?;
                Ok((key, of_yaml(value)?))
            });
            Kind::Map(entries.collect::<Result<_, String>>()?)
        }
        Yaml::Tagged(tagged) => return of_yaml(tagged.value),
    };
    Ok(Node { line: 0, kind })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_keeps_its_order_digits_and_lines() {
        let text = "{\n \"b\": [1.50, 12345678901234567890123],\n \"a\": {\"é\\u0041\": null}\n}\n";
        let node = Node::read(text).unwrap();
        assert_eq!(
            node.short(),
            r#"{"b": [1.50,12345678901234567890123],"a": {"éA": null}}"#
        );
        assert_eq!((node.line, node.get("a").unwrap().line), (1, 3));
        assert_eq!(node.get("a").unwrap().get("éA"), None);
        assert_eq!(Node::read(&node.json()).unwrap().short(), node.short());
    }

    #[test]
    fn yaml_is_the_same_tree() {
        let yaml = Node::read("paths:\n  200: [1, '2', true, ~]\n").unwrap();
        assert_eq!(yaml.short(), r#"{"paths": {"200": [1,"2",true,null]}}"#);
    }

    #[test]
    fn what_cannot_be_read_says_where() {
        for (text, why) in [
            (
                "{\"a\": 1,\n \"b\" 2}",
                "this is not JSON: expected `:` at line 2 column 6",
            ),
            ("a: [1", "this is not YAML: "),
            (
                "{\"a\": 1,\n \"a\": 2}\n",
                "`a` stands twice in one object, line 2",
            ),
        ] {
            let error = Node::read(text).unwrap_err();
            assert!(error.starts_with(why), "{error}");
        }
    }
}
