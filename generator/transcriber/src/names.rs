//! Names that nothing gives, as a person would choose them: of objects within objects, of enumerations, and of what
//! would have the name of something else.

mod words;

use std::collections::BTreeSet;

use generator::resolve::names::{Kind, rust_name};
use heck::ToUpperCamelCase;
pub(crate) use words::{of_one, singular, words};

/// Words at the end of an owner's name that say how it travels and not what it is.
const WRAPPERS: [&str; 14] = [
    "req", "request", "rsp", "resp", "response", "body", "param", "params", "dto", "vo", "model",
    "obj", "object", "info",
];
/// Members whose name says nothing without that of their owner, however many words it has.
const PLAIN: [&str; 12] = [
    "items", "data", "info", "infos", "result", "results", "detail", "details", "list", "value",
    "values", "content",
];

/// What a body as a whole is called.
pub(crate) const BODY: &str = "body";

/// What a name is about: `QueryAssetRsp` → `query`, `asset`; of an operation without its verb, and one of the many that
/// it is about: `ListAssets` → `asset`.
pub(crate) fn subject(owner: &str, operation: bool) -> Vec<String> {
    let mut words = said(owner);
    if operation && words.len() > 1 {
        // `AddOrDeleteTags`.
        while words.len() > 3 && ["or", "and"].contains(&words[1].as_str()) {
            words.drain(..2);
        }
        words.remove(0);
        if let [.., _, before, last] = words.as_slice()
            && before == "in"
            && last == "batches"
        {
            words.truncate(words.len() - 2);
        }
        if let Some(last) = words.last_mut() {
            *last = singular(last);
        }
    }
    words
}

/// The words of a name but those that say how it travels.
fn said(owner: &str) -> Vec<String> {
    let mut words = words(owner);
    while let [_, .., last] = words.as_slice()
        && WRAPPERS.contains(&last.as_str())
    {
        words.pop();
    }
    words
}

fn camel(words: &[String]) -> String {
    let name = words.join(" ").to_upper_camel_case();
    let rust = rust_name(Kind::Type, &name).unwrap_or(name);
    rust.trim_matches('_').to_owned()
}

/// Words of the owner before those of the member; what both say is said once.
pub(crate) fn joined(owner: &[String], member: &[String]) -> Vec<String> {
    let same = |a: &str, b: &str| a == b || singular(a) == singular(b);
    let longest = (1..=owner.len().min(member.len())).rev();
    // `asset` and `asset_meta`, or `video_output` and `output_file`.
    for count in longest {
        let end = &owner[owner.len() - count..];
        if end.iter().zip(member).all(|(a, b)| same(a, b)) {
            return [&owner[..owner.len() - count], member].concat();
        }
    }
    [owner, member].concat()
}

/// The name of an object that stands within another: after its member, and after its owner where the member alone says
/// too little. `several`: whether the member holds an array or a map of them.
pub(crate) fn inline(
    owner: &str,
    operation: bool,
    member: &str,
    several: bool,
    taken: &BTreeSet<String>,
) -> String {
    let (whole, owner) = (said(owner), subject(owner, operation));
    // What a body as a whole holds is what its owner is about.
    let (said, owner) = match member {
        BODY => (owner, Vec::new()),
        member => (words(member), owner),
    };
    let one = if several { of_one(&said) } else { said };
    let telling = one.len() > 1 && !PLAIN.contains(&member);
    let mut both = joined(&owner, &one);
    if several {
        // `status`, `list` → `status`.
        both = of_one(&both);
    }
    let mut candidates = Vec::new();
    if telling {
        candidates.push(camel(&one));
    }
    candidates.push(camel(&both));
    if several {
        candidates.push(format!("{}Item", camel(&both)));
    }
    // `Config` of the response where one is in the request.
    candidates.push(camel(&joined(&whole, &one)));
    let mut numbered = (2..).map(|number| format!("{}{number}", camel(&both)));
    let free = |name: &String| !name.is_empty() && !taken.contains(name);
    candidates
        .into_iter()
        .find(free)
        .or_else(|| numbered.find(free))
        .unwrap_or_default()
}

/// The name of an enumeration: after its member, and after the member's owner where that alone says too little, or where
/// something else is called so; last after the operation.
pub(crate) fn enumeration(
    operation: &str,
    owner: &[String],
    member: &str,
    several: bool,
    taken: &BTreeSet<String>,
) -> String {
    let mut said = words(member);
    // `X-Language`.
    if said.len() > 1 && said[0] == "x" {
        said.remove(0);
    }
    let one = if several { of_one(&said) } else { said };
    let both = camel(&joined(owner, &one));
    // A word alone says nothing without what it is of, and other pages have it, too.
    let alone = Some(camel(&one)).filter(|_| one.len() > 1);
    let numbered = (2..).map(|number| format!("{both}{number}"));
    let of_operation = camel(&joined(&words(operation), &one));
    let named = [
        both.clone(),
        format!("{both}Value"),
        format!("{of_operation}Value"),
    ];
    let mut candidates = alone.into_iter().chain(named).chain(numbered);
    let free = |name: &String| is_type(name) && !taken.contains(name);
    candidates.by_ref().take(1000).find(free).unwrap_or(both)
}

/// The name of an object of an operation where something else of the service has its own: an operation, or another
/// object.
pub(crate) fn other(
    operation: &str,
    name: &str,
    of_operation: bool,
    taken: &BTreeSet<String>,
) -> String {
    let own = words(name);
    let name = name.trim_end_matches('_');
    let mut candidates = vec![
        camel(&joined(&subject(operation, true), &own)),
        camel(&joined(&words(operation), &own)),
    ];
    if !name.ends_with("Info") {
        let at = if of_operation { 0 } else { candidates.len() };
        candidates.insert(at, format!("{name}Info"));
    }
    let numbered = (2..).map(|number| format!("{name}{number}"));
    let mut candidates = candidates.into_iter().chain(numbered);
    let free = |known: &String| is_type(known) && *known != name && !taken.contains(known);
    candidates
        .by_ref()
        .take(1000)
        .find(free)
        .unwrap_or_else(|| name.to_owned())
}

fn is_type(name: &str) -> bool {
    rust_name(Kind::Type, name).as_deref() == Some(name)
}

/// The name of a definition as types can refer to it.
pub(crate) fn definition(name: &str, taken: &BTreeSet<String>) -> String {
    let plain = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    if plain {
        return name.to_owned();
    }
    let base = rust_name(Kind::Type, name).unwrap_or_else(|| "Object_".to_owned());
    let base = base.trim_matches('_').to_owned();
    let mut numbered = (2..).map(|number| format!("{base}{number}"));
    let first = Some(base.clone()).filter(|base| !taken.contains(base));
    first
        .or_else(|| numbered.find(|name| !taken.contains(name)))
        .unwrap_or(base)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_within_objects_are_called_as_people_would() {
        for (owner, operation, member, several, name) in [
            ("AssetInfo", false, "covers", true, "AssetCover"),
            ("TranscodeInfo", false, "output", true, "TranscodeOutput"),
            ("AssetDetailRsp", false, "asset_meta", false, "AssetMeta"),
            ("ListAssets", true, "assets", true, "Asset"),
            ("ListAssetList", true, "items", true, "AssetListItem"),
            ("CreateJob", true, "categories", true, "JobCategory"),
            ("ShowQuota", true, "quotas", false, "Quotas"),
            ("VideoOutput", false, "output_files", true, "OutputFile"),
            ("Template", false, "template_list", true, "Template"),
            ("Status", false, "data", false, "StatusData"),
            ("ListCategories", true, "body", true, "Category"),
            ("ListStatuses", true, "list", true, "Status"),
        ] {
            assert_eq!(
                inline(owner, operation, member, several, &BTreeSet::new()),
                name,
                "{owner} {member}"
            );
        }
        let taken = ["Template".to_owned(), "JobConfig".to_owned()].into();
        assert_eq!(
            inline("Template", false, "template_list", true, &taken),
            "TemplateItem"
        );
        assert_eq!(
            inline("CreateJob", true, "config", false, &taken),
            "CreateJobConfig"
        );
    }

    #[test]
    fn enumerations_are_called_after_what_they_are_of() {
        let none = BTreeSet::new();
        for (owner, operation, member, several, name) in [
            ("Asset", false, "status", false, "AssetStatus"),
            ("ListAssets", true, "status", true, "AssetStatus"),
            ("ShowResponse", true, "status", false, "ShowStatus"),
            ("Asset", false, "asset_status", false, "AssetStatus"),
            (
                "TranscodeInfo",
                false,
                "transcode_status",
                false,
                "TranscodeStatus",
            ),
            ("VideoInfo", false, "codec", false, "VideoCodec"),
            ("ShowAsset", true, "categories", true, "AssetCategory"),
            ("Model", false, "type", false, "ModelType"),
        ] {
            let owner = subject(owner, operation);
            assert_eq!(enumeration("ShowIt", &owner, member, several, &none), name);
        }
        let mut taken: BTreeSet<String> = ["Status".to_owned()].into();
        for name in ["StatusValue", "ShowStatusValue", "Status2"] {
            let owner = subject("ShowStatus", true);
            assert_eq!(
                enumeration("ShowStatus", &owner, "status", false, &taken),
                name
            );
            taken.insert(name.to_owned());
        }
    }

    #[test]
    fn what_would_be_called_like_something_else_gets_another_name() {
        let none = BTreeSet::new();
        assert_eq!(other("CreateJob", "Common", false, &none), "JobCommon");
        assert_eq!(
            other(
                "CreateJob",
                "JobInfo",
                false,
                &["JobInfo".to_owned()].into()
            ),
            "CreateJobInfo"
        );
        assert_eq!(
            other("CreateJob", "CreateJob", true, &none),
            "CreateJobInfo"
        );
        assert_eq!(other("Option", "Option_", true, &none), "OptionInfo");
        let taken = ["Room".to_owned(), "ShowRoom".to_owned()].into();
        assert_eq!(other("ShowRoom", "Room", false, &taken), "RoomInfo");
        assert_eq!(
            other("PublishAssets", "MetaData", false, &none),
            "AssetMetaData"
        );
    }

    #[test]
    fn definitions_keep_their_names_where_types_can_say_them() {
        let none = BTreeSet::new();
        assert_eq!(definition("File_addr", &none), "File_addr");
        assert_eq!(definition("Page«Asset»", &none), "PageAsset");
        assert_eq!(
            definition("com.example.asset-info", &none),
            "ComExampleAssetInfo"
        );
        assert_eq!(definition("a-b", &["AB".to_owned()].into()), "AB2");
    }
}
