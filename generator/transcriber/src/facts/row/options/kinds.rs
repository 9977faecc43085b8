//! Values that name a kind of text rather than a text: `It can be an IP or a URL`, written without the articles.

use crate::facts::fact::Listed;
use crate::facts::row::RowReader;
use crate::facts::sentence::token::tokens;

pub(super) const OF_KINDS: &str =
    "these seem to be kinds of values rather than values: none was taken as an option";

/// What a text can be, or be written in.
#[rustfmt::skip]
const KINDS: [&str; 47] = [
    "ip", "ipv4", "ipv6", "ips", "cidr", "mac", "url", "uri", "urn", "uuid", "guid", "id", "ids", "fqdn", "domain", "hostname", "name", "names",
    "arn", "path", "email", "number", "integer", "string", "boolean", "date", "timestamp", "json", "yaml", "yml", "xml", "html", "csv", "xls", "xlsx", "txt",
    "pem", "der", "pkcs8", "pkcs12", "base64", "hex", "hexadecimal", "shell", "bash", "python", "powershell",
];

/// What a row is that has such kinds as its values.
const OF_A_KIND: &str = "type format version protocol encoding kind family mode method algorithm language category \
     scheme suffix extension engine interpreter runtime syntax stack standard field column order sort sorted";

impl RowReader<'_> {
    /// Whether values are kinds of texts, and the row is not said to be a kind.
    pub(super) fn is_of_kinds(&self, listed: &[Listed]) -> bool {
        // What has a meaning is a value.
        let kind = |option: &Listed| {
            option.meaning.is_empty() && KINDS.contains(&option.value.to_lowercase().as_str())
        };
        let kinds = listed.len() > 1 && listed.iter().all(kind);
        // `filetype`
        let name = self.name.to_lowercase();
        let named = name.ends_with("type") || name.ends_with("format");
        kinds && !named && !tokens(OF_A_KIND).iter().any(|word| self.own.has(word))
    }
}
