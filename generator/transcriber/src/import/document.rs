//! One document: which language it is in, what its references lead to, and what stands around the operations.

use super::tree::{Kind, Node};

/// A language of definitions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    /// Swagger 2.0, whole documents and the fragments of one operation each.
    Swagger,
    /// OpenAPI 3.0 and 3.1.
    OpenApi,
}

/// A document, read.
#[derive(Debug)]
pub(super) struct Document<'a> {
    pub(super) root: &'a Node,
    pub(super) dialect: Dialect,
}

impl<'a> Document<'a> {
    /// # Errors
    ///
    /// Why it is no definition.
    pub(super) fn of(root: &'a Node) -> Result<Self, String> {
        let paths = root.get("paths").map(|paths| &paths.kind);
        let version = root.get("openapi").and_then(Node::scalar);
        let swagger = root.get("swagger").and_then(Node::scalar);
        let dialect = match (version, swagger) {
            (Some(version), _) if version.starts_with("3.0") || version.starts_with("3.1") => {
                Dialect::OpenApi
            }
            (Some(version), _) => {
                return Err(format!(
                    "OpenAPI {version}; what can be read is 3.0 and 3.1"
                ));
            }
            (None, Some(version)) if !version.starts_with('2') => {
                return Err(format!("Swagger {version}; what can be read is 2.0"));
            }
            // Fragments do not say their version.
            (None, _) => Dialect::Swagger,
        };
        match paths {
            Some(Kind::Map(paths)) if !paths.is_empty() => Ok(Self { root, dialect }),
            _ => Err("no Swagger 2.0 and no OpenAPI 3 document: it has no `paths`".to_owned()),
        }
    }

    /// What a reference leads to, and its last word, which is the name of a definition.
    pub(super) fn target(&self, reference: &str) -> Option<(String, &'a Node)> {
        let pointer = reference.strip_prefix("#/")?;
        let mut node = self.root;
        let mut name = String::new();
        for word in pointer.split('/') {
            let word = percent_decoded(word).replace("~1", "/").replace("~0", "~");
            node = match &node.kind {
                Kind::List(values) => values.get(word.parse::<usize>().ok()?)?,
                _ => node.get(&word)?,
            };
            name = word;
        }
        Some((name, node))
    }

    /// The names of all definitions.
    pub(super) fn definitions(&self) -> impl Iterator<Item = &'a str> {
        let schemas = match self.dialect {
            Dialect::Swagger => self.root.get("definitions"),
            Dialect::OpenApi => self.root.get("components").and_then(|it| it.get("schemas")),
        };
        let entries = schemas.map_or(&[][..], Node::entries);
        entries.iter().map(|(name, _)| name.as_str())
    }

    /// Scheme and host, if the document says them: `https://vod.cn-north-4.myhuaweicloud.com`.
    pub(super) fn host(&self) -> Option<String> {
        match self.dialect {
            Dialect::Swagger => {
                let host = self.root.text_at("host")?;
                let schemes = self.root.get("schemes").map_or(&[][..], Node::list);
                let scheme = schemes.first().and_then(Node::text).unwrap_or("https");
                Some(format!("{}://{host}", scheme.to_lowercase()))
            }
            Dialect::OpenApi => {
                let url = self.server()?;
                let (scheme, rest) = url.split_once("://")?;
                let host = rest.split('/').next().unwrap_or_default();
                Some(format!("{scheme}://{host}"))
            }
        }
    }

    /// The path before all paths; empty if there is none.
    pub(super) fn base_path(&self) -> String {
        let path = match self.dialect {
            Dialect::Swagger => {
                let keys = ["basePath", "base_path"];
                let path = keys.iter().find_map(|key| self.root.text_at(key));
                path.unwrap_or_default().to_owned()
            }
            Dialect::OpenApi => {
                let url = self.server().unwrap_or_default();
                let rest = url.split_once("://").map_or(&*url, |(_, rest)| rest);
                rest.find('/')
                    .map_or(String::new(), |at| rest[at..].to_owned())
            }
        };
        path.trim_end_matches('/').to_owned()
    }

    /// The address of the first server.
    fn server(&self) -> Option<String> {
        let servers = self.root.get("servers")?.list();
        Some(servers.first()?.text_at("url")?.to_owned())
    }

    /// The media types that hold where an operation names none; fragments write them as JSON in a text.
    pub(super) fn media_types(&self, key: &str) -> Vec<String> {
        self.root.get(key).map(media_types).unwrap_or_default()
    }
}

/// A list of media types, or one, or JSON in a text.
pub(super) fn media_types(node: &Node) -> Vec<String> {
    match &node.kind {
        Kind::List(types) => types.iter().filter_map(Node::scalar).collect(),
        Kind::Text(text) if text.trim_start().starts_with('[') => match Node::read(text) {
            Ok(list) => media_types(&list),
            Err(_) => Vec::new(),
        },
        Kind::Text(text) if !text.trim().is_empty() => vec![text.trim().to_owned()],
        _ => Vec::new(),
    }
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        let digits = behind.get(..2).filter(|_| *first == b'%');
        let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &behind[2..] } else { behind };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_pointers() {
        let root = Node::read(
            r#"{"paths": {"/a/{b}": {"get": [7, 8]}}, "definitions": {"A~b c": {"type": "string"}}}"#,
        );
        let root = root.unwrap();
        let document = Document::of(&root).unwrap();
        let found = |reference: &str| Some(document.target(reference)?.1.short());
        assert_eq!(found("#/paths/~1a~1{b}/get/1").as_deref(), Some("8"));
        let definition = r#"{"type": "string"}"#;
        assert_eq!(found("#/definitions/A~0b%20c").as_deref(), Some(definition));
        for nowhere in [
            "#/definitions/B",
            "other.yaml#/A",
            "A",
            "#/paths/~1a~1{b}/get/2",
        ] {
            assert_eq!(found(nowhere), None, "{nowhere}");
        }
        assert_eq!(document.definitions().collect::<Vec<_>>(), ["A~b c"]);
    }

    #[test]
    fn other_documents_are_told() {
        for (text, why) in [
            (
                r#"{"openapi": "4.0.0", "paths": {"/": {}}}"#,
                "OpenAPI 4.0.0",
            ),
            (r#"{"swagger": "1.2", "paths": {"/": {}}}"#, "Swagger 1.2"),
            (r#"{"name": "a package"}"#, "no Swagger 2.0"),
            ("a text", "no Swagger 2.0"),
        ] {
            let root = Node::read(text).unwrap();
            let error = Document::of(&root).unwrap_err();
            assert!(error.starts_with(why), "{error}");
        }
    }

    #[test]
    fn media_types_may_be_json_in_a_text() {
        let root =
            Node::read(r#"{"a": "[\"x/y\",\"z; q=1\"]", "b": ["x/y"], "c": null, "d": "x/y"}"#);
        let root = root.unwrap();
        let read = |key: &str| root.get(key).map(media_types).unwrap_or_default();
        assert_eq!(read("a"), ["x/y", "z; q=1"]);
        assert_eq!(
            (read("b"), read("c"), read("d")),
            (vec!["x/y".to_owned()], vec![], vec!["x/y".to_owned()])
        );
    }
}
