//! Names that a page does not give: of operations, files and enumerations.

use std::collections::BTreeSet;

use generator::resolve::names::{Kind, rust_name};
use heck::ToSnakeCase;

use crate::facts::PageFacts;
use crate::names::{of_one as of_one_thing, words};
use crate::read::ReferencePage;

/// Gerunds whose verb does not follow the rule.
const VERBS: [(&str, &str); 9] = [
    ("getting", "Get"),
    ("setting", "Set"),
    ("putting", "Put"),
    ("using", "Use"),
    ("editing", "Edit"),
    ("monitoring", "Monitor"),
    ("copying", "Copy"),
    ("tagging", "Tag"),
    ("caching", "Cache"),
];
/// Ends of stems that lost an `e` before `ing`.
const WITH_E: [&str; 82] = [
    "at", "let", "plet", "ut", "as", "us", "ur", "or", "ir", "ov", "iv", "ag", "ang", "ac", "iz",
    "bl", "dl", "tl", "pl", "gl", "fl", "kl", "cycl", "rg", "dg", "leng", "rv", "lv", "vid", "rid",
    "hid", "cid", "guid", "lud", "is", "os", "fin", "bin", "min", "lin", "ul", "scal", "til",
    "fil", "pil", "har", "par", "ib", "writ", "vit", "cit", "nam", "grad", "trad", "fad", "vad",
    "cod", "vok", "tak", "mak", "shap", "scrap", "scop", "typ", "mot", "vot", "quot", "tun",
    "prun", "clon", "pon", "nc", "rc", "ic", "uc", "ns", "rs", "ps", "ys", "eez", "u", "prob",
];
/// Ends of stems among those that did not.
const WITHOUT_E: [&str; 17] = [
    "treat", "peat", "heat", "seat", "cheat", "oat", "air", "monitor", "refactor", "anchor",
    "author", "factor", "error", "focus", "mimic", "admin", "shadow",
];
/// What stands before a gerund at the beginning of a title.
const BEFORE: [&str; 2] = ["Batch", "Bulk"];

/// The name of an operation: the official one, or one made of the title, or else of method and path.
pub(super) fn of(facts: &PageFacts) -> String {
    if let Some(official) = &facts.official {
        return official.clone();
    }
    let titled = operation(&facts.title);
    if titled.is_ascii() && !titled.is_empty() {
        return titled;
    }
    of_path(&facts.operation.method, &facts.operation.path)
}

/// The name of the operation that a title announces: `Querying Media Assets` → `QueryMediaAssets`.
pub(super) fn operation(title: &str) -> String {
    let (plain, remark) = match title.split_once(['(', '（']) {
        Some((plain, remark)) => (plain, remark.trim_end_matches([')', '）', ' '])),
        None => (title, ""),
    };
    // `(V2)` tells operations apart, `(Recommended)` does not.
    let version = remark
        .strip_prefix(['V', 'v'])
        .filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let version = version.map(|_| remark.replace(['.', ' '], "_"));
    let mut name = String::new();
    // Gerunds stand at the beginning, and behind others: `Adding, Changing, or Deleting Tags`.
    let words: Vec<&str> = spoken(plain).collect();
    let joins = |word: &&str| ["or", "and"].contains(&word.to_lowercase().as_str());
    let is_gerund = |word: &&str| word.ends_with("ing");
    let head = words
        .iter()
        .take_while(|word| is_gerund(word) || joins(word) || BEFORE.contains(word));
    let head = head.count();
    let lists =
        |word: &str| plain.contains(&format!("{word},")) || plain.contains(&format!("{word}/"));
    let (mut expected, mut chain) = (true, true);
    for (index, word) in words.iter().enumerate() {
        let is_verb = index < head && expected && is_gerund(word);
        // Another one follows what joins, or a comma.
        let follows = joins(word) || BEFORE.contains(word) || lists(word);
        chain &= is_verb || !is_gerund(word);
        expected = chain && follows;
        let word = if is_verb { verb(word) } else { acronym(word) };
        name += &capital(&word);
    }
    name += &version.unwrap_or_default().to_uppercase();
    match rust_name(Kind::Type, &name) {
        Some(rust) if rust == name => name,
        Some(rust) => rust.trim_start_matches('_').to_owned(),
        None => String::new(),
    }
}

/// The same name with the version that the path has, for one that another operation has already.
pub(super) fn with_version(operation: &str, path: &str) -> Option<String> {
    let version = path.split('/').find(|segment| {
        let digits = segment.strip_prefix(['v', 'V']).unwrap_or_default();
        digits.starts_with(|c: char| c.is_ascii_digit())
    })?;
    let version = version.to_uppercase().replace('.', "_");
    // The first version is what an operation without one is.
    if version == "V1" || version.starts_with("V1_0") {
        return None;
    }
    let name = format!("{operation}{version}");
    (rust_name(Kind::Type, &name).as_ref() == Some(&name)).then_some(name)
}

/// The name of an option that is a number, after what it means: `0`, `Off.` → `Off`.
pub(super) fn of_meaning(value: &str, doc: &str) -> Option<String> {
    value.parse::<i64>().ok()?;
    let clause = doc.split(['.', ',', ';', ':', '(', '。', '，']).next()?;
    let words = clause.split(|c: char| !c.is_alphanumeric());
    let fillers = [
        "a",
        "an",
        "the",
        "is",
        "it",
        "indicates",
        "means",
        "that",
        "this",
        "to",
        "be",
    ];
    let words = words
        .filter(|word| !word.is_empty())
        .skip_while(|word| fillers.contains(&word.to_lowercase().as_str()));
    let words: Vec<&str> = words.collect();
    if words.is_empty() || words.len() > 4 {
        return None;
    }
    let name = variant(&words.join("_"))?;
    let plain = name.is_ascii() && name.starts_with(|c: char| c.is_ascii_uppercase());
    (plain && !name.ends_with('_')).then_some(name)
}

/// The words of a title but articles.
fn spoken(title: &str) -> impl Iterator<Item = &str> {
    let words = title.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| {
        !word.is_empty() && !["a", "an", "the"].contains(&word.to_lowercase().as_str())
    })
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// An acronym as a word, as the official names have it: `ECS` → `Ecs`, `EIPs` → `Eips`, `IPv6` → `Ipv6`.
fn acronym(word: &str) -> String {
    let large = word
        .chars()
        .take_while(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
        .count();
    let rest: String = word.chars().skip(large).collect();
    let tail = rest.trim_end_matches(|c: char| c.is_ascii_digit());
    if large > 1
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && ["", "s", "v"].contains(&tail)
    {
        capital(&word.to_lowercase())
    } else {
        word.to_owned()
    }
}

/// The name of an operation whose title gives none, such as one in Chinese: `PUT /v1/{project_id}/ships/{ship_id}` →
/// `UpdateShip`.
pub(super) fn of_path(method: &str, path: &str) -> String {
    let is_version = |segment: &str| {
        let digits = segment.strip_prefix(['v', 'V']).unwrap_or_default();
        digits.starts_with(|c: char| c.is_ascii_digit())
    };
    let segments = path.split(['/', ':', '?']);
    let mut segments: Vec<&str> = segments
        .filter(|segment| !segment.is_empty() && !is_version(segment))
        .collect();
    let of_one = segments.last().is_some_and(|last| last.starts_with('{'));
    while segments.last().is_some_and(|last| last.starts_with('{')) {
        segments.pop();
    }
    let mut said: Vec<String> = segments.pop().map(words).unwrap_or_default();
    // `ships/{ship_id}/sails`: the sails of a ship.
    let owner = segments.pop().filter(|segment| segment.starts_with('{'));
    let owner = owner.and_then(|_| segments.into_iter().rfind(|it| !it.starts_with('{')));
    let one = of_one || method == "POST";
    let verb = match method {
        "GET" | "HEAD" if of_one => "Show",
        "GET" | "HEAD" => "List",
        "POST" => "Create",
        "DELETE" => "Delete",
        _ => "Update",
    };
    if one {
        said = of_one_thing(&said);
    }
    let owner = owner.map(|owner| of_one_thing(&words(owner)));
    let name = [vec![verb.to_owned()], owner.unwrap_or_default(), said].concat();
    let name = type_name(&name.join("_")).unwrap_or_default();
    name.trim_matches('_').to_owned()
}

/// The verb of `Querying`.
fn verb(word: &str) -> String {
    let lower = word.to_lowercase();
    if let Some((_, verb)) = VERBS.iter().find(|(known, _)| *known == lower) {
        return (*verb).to_owned();
    }
    let Some(stem) = word.strip_suffix("ing").filter(|stem| stem.len() > 2) else {
        return word.to_owned();
    };
    let bytes = stem.as_bytes();
    let doubled = bytes.len() > 3 && bytes[bytes.len() - 1] == bytes[bytes.len() - 2];
    if doubled && stem.ends_with(['b', 'd', 'g', 'm', 'n', 'p', 'r', 't']) && !stem.ends_with("add")
    {
        return stem[..stem.len() - 1].to_owned();
    }
    if stem.eq_ignore_ascii_case("cancell") || stem.eq_ignore_ascii_case("labell") {
        return stem[..stem.len() - 1].to_owned();
    }
    let lower = stem.to_lowercase();
    let ends = |ends: &[&str]| ends.iter().any(|end| lower.ends_with(end));
    if ends(&WITH_E) && !ends(&WITHOUT_E) {
        return format!("{stem}e");
    }
    stem.to_owned()
}

/// The name of one of several operations on a page: what tells their paths apart, or their methods.
pub(super) fn one_of(page: &ReferencePage, base: &str, method: &str, path: &str) -> String {
    let others = || {
        page.operations
            .iter()
            .filter(|other| other.method != method || other.path != path)
    };
    if others().all(|other| other.method != method) {
        let method = method.to_lowercase();
        let mut letters = method.chars();
        let first: String = letters
            .next()
            .into_iter()
            .flat_map(char::to_uppercase)
            .collect();
        return format!("{base}{first}{}", letters.as_str());
    }
    let segments: BTreeSet<&str> = others().flat_map(|other| other.path.split('/')).collect();
    let own = path
        .split('/')
        .filter(|segment| !segments.contains(segment));
    let mut own = own.map(|segment| segment.replace(|c: char| !c.is_alphanumeric(), " "));
    let ending = own.find_map(|segment| rust_name(Kind::Type, segment.trim()));
    match ending {
        Some(ending) => {
            let mut letters = ending.trim_start_matches('_').chars();
            let first: String = letters
                .next()
                .into_iter()
                .flat_map(char::to_uppercase)
                .collect();
            format!("{base}{first}{}", letters.as_str())
        }
        None => {
            let index = page
                .operations
                .iter()
                .position(|other| other.method == method && other.path == path);
            format!("{base}{}", index.unwrap_or_default() + 1)
        }
    }
}

/// Whether a service's folder can have this name, and the rule if it cannot: it becomes a module as it is.
pub fn check_service(name: &str) -> Result<(), String> {
    let plain = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    // A spec has a folder of this name beside those of the services.
    let taken = name == generator::page::WORDS;
    if plain && !taken && rust_name(Kind::Module, name).as_deref() == Some(name) {
        return Ok(());
    }
    let why = if plain {
        "it is taken, or no Rust module is called so"
    } else {
        "it begins with a lower-case letter, and has lower-case letters, digits and single `_` only"
    };
    Err(format!("`{name}` cannot be the folder of a service: {why}"))
}

/// The file's name: `ShowAssetMeta` → `show_asset_meta`.
pub(super) fn stem(operation: &str) -> String {
    let stem: String = operation
        .to_snake_case()
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '_')
        .collect();
    if stem.is_empty() {
        "operation".to_owned()
    } else {
        stem
    }
}

/// The name of a type.
pub(super) fn type_name(wire: &str) -> Option<String> {
    rust_name(Kind::Type, wire)
}

/// The name of a field.
pub(super) fn field(wire: &str) -> Option<String> {
    rust_name(Kind::Field, wire)
}

/// The name of an option.
pub(super) fn variant(wire: &str) -> Option<String> {
    rust_name(Kind::Variant, wire)
}

/// A Rust name that is free: the word itself, or with a number behind it.
pub(super) fn free(word: &str, taken: &BTreeSet<String>) -> String {
    if !taken.contains(word) {
        return word.to_owned();
    }
    let mut numbered = (2..100_000).map(|number| format!("{word}{number}"));
    numbered
        .find(|name| !taken.contains(name))
        .unwrap_or_else(|| word.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_is_called_like_its_module() {
        for name in ["vod", "s3", "data_arts", "ecs_2"] {
            assert_eq!(check_service(name), Ok(()), "{name}");
        }
        for name in [
            "", ".", "..", "a/b", "/zz", "A B", "Vod", "1a", "_a", "a_", "a__b", "a-b", "é",
            "crate", "types", "words",
        ] {
            assert!(check_service(name).is_err(), "{name}");
        }
    }

    #[test]
    fn titles_become_operations() {
        for (title, name) in [
            ("Querying Media Assets", "QueryMediaAssets"),
            ("Creating an Asset", "CreateAsset"),
            ("Deleting a Tag", "DeleteTag"),
            ("Submitting a SQL Job (Recommended)", "SubmitSqlJob"),
            ("Obtaining Job Details", "ObtainJobDetails"),
            ("Modifying ECS Information", "ModifyEcsInformation"),
            ("Resetting the Password", "ResetPassword"),
            ("Adding Tags", "AddTags"),
            ("Removing Nodes", "RemoveNodes"),
            ("Configuring a Policy", "ConfigurePolicy"),
            ("Uploading Files", "UploadFiles"),
            ("Executing a Task", "ExecuteTask"),
            ("Cancelling a Job", "CancelJob"),
            ("Encrypting a DEK", "EncryptDek"),
            ("Restoring Data", "RestoreData"),
            ("Listing Versions", "ListVersions"),
            ("Querying Details About a VPC", "QueryDetailsAboutVpc"),
            ("Updating a Listener", "UpdateListener"),
            ("Enabling Logs", "EnableLogs"),
            ("Binding an EIP", "BindEip"),
            ("Querying ECSs", "QueryEcss"),
            ("Reinstalling a BMS OS", "ReinstallBmsOs"),
            (
                "Adding or Deleting Tags in Batches",
                "AddOrDeleteTagsInBatches",
            ),
            (
                "Creating, Updating, and Deleting Tags",
                "CreateUpdateAndDeleteTags",
            ),
            (
                "Querying Monitoring and Billing Data",
                "QueryMonitoringAndBillingData",
            ),
            ("Batch Creating IPv6 Addresses", "BatchCreateIpv6Addresses"),
            ("Scaling Out a Cluster", "ScaleOutCluster"),
            ("Upgrading MySQL", "UpgradeMySQL"),
            ("Invoking a Function", "InvokeFunction"),
            ("Installing Agents", "InstallAgents"),
            ("Uploading and Downloading Files", "UploadAndDownloadFiles"),
            ("Enforcing SSL", "EnforceSsl"),
            ("Issuing a Certificate", "IssueCertificate"),
            ("Rebooting a Node", "RebootNode"),
            ("Repeating a Job", "RepeatJob"),
            ("Creating a Job (V2)", "CreateJobV2"),
            ("Rolling Back a Job (API V2.1)", "RollBackJob"),
            ("", ""),
        ] {
            assert_eq!(operation(title), name, "{title}");
        }
        assert_eq!(stem("QueryDetailsAboutVpc"), "query_details_about_vpc");
    }

    #[test]
    fn numbers_are_called_after_what_they_mean() {
        for (value, doc, name) in [
            ("0", "Off.", Some("Off")),
            ("1", "indicates that the lamp is on", Some("LampIsOn")),
            ("-1", "Failed (see the log)", Some("Failed")),
            ("2", "2.", None),
            ("3", "It is neither on nor off nor anything else", None),
            ("A", "Automatic", None),
        ] {
            assert_eq!(of_meaning(value, doc).as_deref(), name, "{doc}");
        }
        assert_eq!(
            with_version("CreateJob", "/v2.1/jobs").as_deref(),
            Some("CreateJobV2_1")
        );
    }

    #[test]
    fn where_the_title_gives_no_name_the_path_does() {
        for (method, path, name) in [
            ("GET", "/v1/{project_id}/ships", "ListShips"),
            ("GET", "/v1/{project_id}/ships/{ship_id}", "ShowShip"),
            ("POST", "/v2.0/ships", "CreateShip"),
            ("PUT", "/v1/ships/{ship_id}/sails/{id}", "UpdateShipSail"),
            ("GET", "/v1/ships/{ship_id}/sails", "ListShipSails"),
            ("GET", "/", "List"),
        ] {
            assert_eq!(of_path(method, path), name, "{method} {path}");
        }
    }
}
