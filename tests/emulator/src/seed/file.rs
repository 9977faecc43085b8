//! The members of a seed, as a table: what reads responses and checks requests reads and checks seeds.

use huaweicloud_media::metastudio::DigitalAssetSummary;
use huaweicloud_media::vod::{AssetInfo, Truncation};
use huaweicloud_runtime::{
    Drift, List, Operation, Problem, Service, Surprise, Violation, http, operation, response,
};

/// A seed is sent to nobody; what is checked is a request nevertheless.
const SERVICE: Service = Service::new("Emulator", "http://localhost", &[]);

/// The members of a seed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct SeedFile {
    pub(super) asset_info_array: List<AssetInfo>,
    pub(super) asset_list: List<DigitalAssetSummary>,
    is_truncated: Option<Truncation>,
    total: Option<i64>,
}

operation! {
    SeedFile -> Recorded {
        POST "/" of SERVICE;
        body asset_info_array = "asset_info_array";
        body asset_list = "asset_list";
        body is_truncated = "is_truncated";
        body total = "total";
    }
}

/// The same as a response, which is compared with the pages.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Recorded {
    asset_info_array: List<AssetInfo>,
    asset_list: List<DigitalAssetSummary>,
    is_truncated: Option<Truncation>,
    total: Option<i64>,
}

response! {
    Recorded {
        body asset_info_array = "asset_info_array";
        body asset_list = "asset_list";
        body is_truncated = "is_truncated";
        body total = "total";
    }
}

/// Reads a JSON object; with it comes all that the pages do not allow, as path and message.
pub(super) fn read(text: &str) -> (Option<SeedFile>, Vec<(String, String)>) {
    let mut problems = Vec::new();
    let file = match SeedFile::from_body(text.as_bytes()) {
        Ok(file) => file,
        Err(error) => return (None, vec![(String::new(), error.to_string())]),
    };
    problems.extend(
        SeedFile::drift(&http::Response::new(text))
            .into_iter()
            .map(surprise),
    );
    if let Err(violations) = file.validate() {
        // Values that are not documented were told of when the file was read.
        let is_new = |it: &Violation| !matches!(it.problem(), Problem::UnknownValue { .. });
        problems.extend(violations.iter().filter(|it| is_new(it)).map(exceeds));
    }
    (Some(file), problems)
}

fn surprise(drift: Drift) -> (String, String) {
    let message = match drift.surprise {
        Surprise::UnknownMember => "the page has no such member; correct its name, or delete it",
        Surprise::UnknownValue => "the page does not list this value; take one that it lists",
        Surprise::WrongKind => "this is of another kind than the page says",
        _ => "this is not what the page says",
    };
    (drift.path, message.to_owned())
}

fn exceeds(violation: &Violation) -> (String, String) {
    (violation.path().to_owned(), violation.problem().to_string())
}
