//! Wire names → Rust names, one scope per namespace.

mod propose;
mod scope;
mod words;

use heck::{ToSnakeCase, ToUpperCamelCase};
pub use propose::{Variant, propose};
pub(crate) use scope::Scope;

/// Which naming rules apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Those of structs and enums.
    Type,
    /// Those of fields, and of whatever else is in snake case.
    Field,
    /// Those of an enum's variants.
    Variant,
    /// Those of modules.
    Module,
}

/// Names that a namespace already uses, whatever the pages say.
const RESERVED_TYPES: [&str; 45] = [
    "Api",
    "ApiError",
    "BTreeMap",
    "Binary",
    "Box",
    "Call",
    "CivilDate",
    "CivilTime",
    "ClockDuration",
    "CommaSeparated",
    "CompactDate",
    "CompactTime",
    "Decimal",
    "Default",
    "Err",
    "From",
    "Future",
    "Into",
    "IntoIterator",
    "IsoDuration",
    "Iterator",
    "Json",
    "List",
    "Map",
    "None",
    "Nullable",
    "Ok",
    "Option",
    "Quoted",
    "Result",
    "Rfc3339Time",
    "Secret",
    "Self",
    "Send",
    "SignedUrl",
    "Some",
    "SpacedTime",
    "String",
    "Sync",
    "ToString",
    "UnixMilliseconds",
    "UnixSeconds",
    "Unrecognized",
    "UtcTime",
    "Vec",
];
const RESERVED_FIELDS: [&str; 15] = [
    "_",
    "clone",
    "crate",
    "default",
    "from_body",
    "new",
    "read_response",
    "read_streamed_response",
    "self",
    "super",
    "to_request",
    "to_streamed_request",
    "validate",
    "with_defaults",
    "without_ignored",
];
const RESERVED_VARIANTS: [&str; 2] = ["Self", "Unrecognized"];
/// Beside what is no identifier: files and folders that Cargo and the compiler look for, crates that
/// the root names, and a feature that is taken.
const RESERVED_MODULES: [&str; 22] = [
    "_",
    "bin",
    "blocking",
    "bytes",
    "client",
    "crate",
    "default",
    "discrepancies",
    "http",
    "huaweicloud_runtime",
    "jiff",
    "lib",
    "main",
    "mod",
    "reqwest",
    "self",
    "serde_json",
    "server",
    "signing",
    "super",
    "tracing",
    "types",
];

/// The Rust name that the rules give, or none if nothing of the wire name can stand in one.
pub fn rust_name(kind: Kind, wire: &str) -> Option<String> {
    let words = wire
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let mut name = match kind {
        Kind::Field | Kind::Module => words
            .map(ToSnakeCase::to_snake_case)
            .collect::<Vec<_>>()
            .join("_"),
        // `PPTAssetMeta` and `HumanModel2DAssetMeta` are Rust names already; a reader of the page
        // looks for them.
        Kind::Type
            if words.clone().count() == 1
                && !words
                    .clone()
                    .any(|word| word.starts_with(char::is_lowercase)) =>
        {
            words.collect()
        }
        Kind::Type => camel(words),
        Kind::Variant if wire.is_empty() => "Empty".to_owned(),
        Kind::Variant => {
            let minus =
                wire.starts_with('-') && wire[1..].starts_with(|c: char| c.is_ascii_digit());
            camel(minus.then_some("Minus").into_iter().chain(words))
        }
    };
    if name.is_empty() {
        return None;
    }
    if name.starts_with(|c: char| c.is_numeric()) {
        name.insert(0, '_');
    }
    let reserved: &[&str] = match kind {
        Kind::Type => &RESERVED_TYPES,
        Kind::Field => &RESERVED_FIELDS,
        Kind::Variant => &RESERVED_VARIANTS,
        Kind::Module => &RESERVED_MODULES,
    };
    if reserved.contains(&name.as_str()) {
        name.push('_');
    }
    let fits = match kind {
        // Some letters have no capital.
        Kind::Type | Kind::Variant => !name.starts_with(char::is_lowercase),
        // The compiler looks for files of ASCII names only.
        Kind::Module => name.is_ascii(),
        Kind::Field => true,
    };
    (fits && is_identifier(&name)).then_some(name)
}

/// Words joined in camel case; two digits that meet keep a `_` between them (`V3_2` is not `V32`).
fn camel<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut name = String::new();
    for word in words {
        if name.ends_with(|c: char| c.is_ascii_digit())
            && word.starts_with(|c: char| c.is_ascii_digit())
        {
            name.push('_');
        }
        name += &word.to_upper_camel_case();
    }
    name
}

/// Whether the text can be an identifier, raw if need be.
fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
        || syn::parse_str::<syn::Ident>(&format!("r#{name}")).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(kind: Kind, wires: &[&str]) -> Vec<String> {
        wires
            .iter()
            .map(|wire| rust_name(kind, wire).unwrap_or_else(|| "-".to_owned()))
            .collect()
    }

    #[test]
    fn values_become_variants() {
        let values = [
            "PUBLISHED",
            "UN_TRANSCODE",
            "H.264",
            "MPEG-2",
            "AC-3",
            "4K",
            "1080P",
            "V3_2",
            "fr",
            "WavPack",
            "hls",
            "HUMAN_MODEL_2D",
            "0",
            "-1",
            "",
            "Self",
            "UNRECOGNIZED",
            "1.0",
            "北京",
            "+",
            "ʰ",
        ];
        let variants = [
            "Published",
            "UnTranscode",
            "H264",
            "Mpeg2",
            "Ac3",
            "_4k",
            "_1080p",
            "V3_2",
            "Fr",
            "WavPack",
            "Hls",
            "HumanModel2d",
            "_0",
            "Minus1",
            "Empty",
            "Self_",
            "Unrecognized_",
            "_1_0",
            "北京",
            "-",
            "-",
        ];
        assert_eq!(names(Kind::Variant, &values), variants);
    }

    #[test]
    fn members_become_fields() {
        let members = [
            "asset_id",
            "transcodeStatus",
            "X-MSS-Authorization",
            "human_model_2d_meta",
            "type",
            "self",
            "new",
            "hight",
            "assetID",
            "2d",
            "default",
            "größe",
        ];
        let fields = [
            "asset_id",
            "transcode_status",
            "x_mss_authorization",
            "human_model_2d_meta",
            "type",
            "self_",
            "new_",
            "hight",
            "asset_id",
            "_2d",
            "default_",
            "größe",
        ];
        assert_eq!(names(Kind::Field, &members), fields);
    }

    #[test]
    fn files_become_modules() {
        let files = [
            "show_asset_meta",
            "2-things",
            "type",
            "mod",
            "http",
            "client",
            "北京",
        ];
        let modules = [
            "show_asset_meta",
            "_2_things",
            "type",
            "mod_",
            "http_",
            "client_",
            "-",
        ];
        assert_eq!(names(Kind::Module, &files), modules);
    }

    #[test]
    fn structures_keep_names_that_are_rust_already() {
        let objects = [
            "PPTAssetMeta",
            "HumanModel2DAssetMeta",
            "File_addr",
            "playInfo",
            "2DModel",
            "Option",
            "List",
        ];
        let types = [
            "PPTAssetMeta",
            "HumanModel2DAssetMeta",
            "FileAddr",
            "PlayInfo",
            "_2DModel",
            "Option_",
            "List_",
        ];
        assert_eq!(names(Kind::Type, &objects), types);
    }
}
