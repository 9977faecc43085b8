//! Operations → their names and those of their files: after the title, or method and path.

use std::collections::BTreeSet;

use generator::resolve::names::{Kind, rust_name};
use heck::ToSnakeCase;

use super::names::type_name;
use super::text::capital;
use super::verb::verb;
use crate::facts::PageFacts;
use crate::names::{of_one as of_one_thing, words};
use crate::read::ReferencePage;

/// What stands before a gerund at the beginning of a title.
const BEFORE: [&str; 2] = ["Batch", "Bulk"];

/// How the names of operations begin that only read, perhaps behind `Batch`.
const READS: [&str; 6] = ["List", "Show", "Query", "Search", "Get", "Count"];

/// Whether an operation only reads, by its name.
pub(super) fn reads(operation: &str) -> bool {
    let name = operation.strip_prefix("Batch").unwrap_or(operation);
    READS.iter().any(|word| name.starts_with(word))
}

/// The name of an operation: the official one, or one made of the title, or else of method and path.
pub(super) fn of(facts: &PageFacts) -> String {
    if let Some(official) = &facts.official {
        return official.clone();
    }
    let titled = of_title(&facts.title);
    if titled.is_ascii() && !titled.is_empty() {
        return titled;
    }
    of_path(&facts.operation.method, &facts.operation.path)
}

/// The name of the operation that a title announces: `Querying Media Assets` → `QueryMediaAssets`.
fn of_title(title: &str) -> String {
    let (plain, remark) = match title.split_once(['(', '（']) {
        Some((plain, remark)) => (plain, remark.trim_end_matches([')', '）', ' '])),
        None => (title, ""),
    };
    // `(V2)` tells operations apart, `(Recommended)` does not.
    let version = is_version(remark).then(|| remark.replace(['.', ' '], "_"));
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
        let word = match word.strip_suffix("Ss") {
            _ if is_verb => verb(word),
            // Nobody could read `Ecss`; where others are listed, it tells them from one that is shown.
            Some(one) if !reads(&name) => acronym(&format!("{one}S")),
            _ => acronym(word),
        };
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
    let version = path.split('/').find(|segment| is_version(segment))?;
    let version = version.to_uppercase().replace('.', "_");
    // The first version is what an operation without one is.
    if version == "V1" || version.starts_with("V1_0") {
        return None;
    }
    let name = format!("{operation}{version}");
    (rust_name(Kind::Type, &name).as_ref() == Some(&name)).then_some(name)
}

/// The words of a title but articles.
fn spoken(title: &str) -> impl Iterator<Item = &str> {
    let words = title.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| {
        !word.is_empty() && !["a", "an", "the"].contains(&word.to_lowercase().as_str())
    })
}

/// `v1.0`, `V2`.
fn is_version(text: &str) -> bool {
    let number = text.strip_prefix(['v', 'V']).unwrap_or_default();
    number.starts_with(|c: char| c.is_ascii_digit())
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
fn of_path(method: &str, path: &str) -> String {
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

/// The name of one of several operations on a page: what tells their paths apart, or their methods.
pub(super) fn one_of(page: &ReferencePage, base: &str, method: &str, path: &str) -> String {
    let others = || {
        page.operations
            .iter()
            .filter(|other| other.method != method || other.path != path)
    };
    if others().all(|other| other.method != method) {
        return format!("{base}{}", capital(&method.to_lowercase()));
    }
    let segments: BTreeSet<&str> = others().flat_map(|other| other.path.split('/')).collect();
    let own = path
        .split('/')
        .filter(|segment| !segments.contains(segment));
    let mut own = own.map(|segment| segment.replace(|c: char| !c.is_alphanumeric(), " "));
    let ending = own.find_map(|segment| rust_name(Kind::Type, segment.trim()));
    match ending {
        Some(ending) => format!("{base}{}", capital(ending.trim_start_matches('_'))),
        None => {
            let index = page
                .operations
                .iter()
                .position(|other| other.method == method && other.path == path);
            format!("{base}{}", index.unwrap_or_default() + 1)
        }
    }
}

/// The file's name: `ShowAssetMeta` → `show_asset_meta`, `ListAPIs` → `list_apis`.
pub(super) fn stem(operation: &str) -> String {
    let letters: Vec<char> = operation.chars().collect();
    // `APIs` is one word.
    let plural = |at: usize| {
        let run = letters[at..]
            .iter()
            .take_while(|c| c.is_uppercase())
            .count();
        let behind = letters.get(at + run + 1);
        letters.get(at + run) == Some(&'s') && behind.is_none_or(|next| next.is_uppercase())
    };
    let whole = (0..letters.len()).map(|at| {
        let within = at > 0 && letters[at - 1].is_uppercase() && letters[at].is_uppercase();
        if within && plural(at) {
            letters[at].to_ascii_lowercase()
        } else {
            letters[at]
        }
    });
    let stem: String = whole
        .collect::<String>()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_called_in_whole_words() {
        for (operation, expected) in [
            ("ShowAssetMeta", "show_asset_meta"),
            ("ListAPIs", "list_apis"),
            ("QueryEcss", "query_ecss"),
            ("ListURLsOfAPI", "list_urls_of_api"),
        ] {
            assert_eq!(stem(operation), expected);
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
            ("Deleting ECSs", "DeleteEcs"),
            ("Binding EIPs", "BindEips"),
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
            assert_eq!(of_title(title), name, "{title}");
        }
        assert_eq!(stem("QueryDetailsAboutVpc"), "query_details_about_vpc");
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
    #[test]
    fn an_operation_of_a_later_version_has_it_in_its_name() {
        for (path, name) in [
            ("/v2.1/jobs", Some("CreateJobV2_1")),
            ("/V3/jobs", Some("CreateJobV3")),
            ("/v1/jobs", None),
            ("/v1.0/jobs", None),
            ("/vod/jobs", None),
        ] {
            assert_eq!(with_version("CreateJob", path).as_deref(), name, "{path}");
        }
    }
}
