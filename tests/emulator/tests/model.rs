//! Queries against a model: the same filters over a plain list, written as the documentation says them.

use emulator::{Library, Seed, Settings};
use huaweicloud_media::vod::{
    AssetInfo, AssetStatus, PublicationStatus, ShowAssetMeta, TranscodeStatus, Truncation,
};
use huaweicloud_runtime::CompactTime;
use huaweicloud_runtime::jiff::Timestamp;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;

const STATUSES: [&str; 6] = [
    "PUBLISHED",
    "TRANSCODING",
    "TRANSCODE_FAILED",
    "CREATED",
    "DELETED",
    "WAITING_TRANSCODE",
];

/// Few enough of everything that filters find something.
const TAGS: [&str; 4] = ["spring", "Spring", "会议", "a b"];
const TEXTS: [&str; 9] = [
    "产品发布会",
    "发布",
    "Keynote",
    "KEY note",
    "İstanbul ß",
    "ΟΔΟΣ",
    "\"or\" \0 *",
    "",
    "aaa\u{1}a",
];

fn time(second: i64) -> CompactTime {
    Timestamp::from_second(1_562_251_383 + second)
        .unwrap()
        .into()
}

fn text() -> impl Strategy<Value = String> {
    vec(select(TEXTS.to_vec()), 0..3).prop_map(|parts| parts.join(" "))
}

fn asset() -> impl Strategy<Value = serde_json::Value> {
    let base = (
        of(text()),
        of(text()),
        0..5_i64,
        of(-1..3_i64),
        vec(select(TAGS.to_vec()), 0..3),
    );
    (of(select(STATUSES.to_vec())), any::<bool>(), base).prop_map(
        |(status, played, (title, description, second, category_id, tags))| {
            json!({
                "status": status,
                "play_info_array": if played { json!([{"play_type": "hls"}]) } else { json!([]) },
                "base_info": {
                    "title": title, "description": description, "category_id": category_id,
                    "create_time": time(second).as_str(), "tags": tags.join(","),
                },
            })
        },
    )
}

fn seed() -> impl Strategy<Value = serde_json::Value> {
    vec(asset(), 0..30).prop_map(|mut assets| {
        for (index, asset) in assets.iter_mut().enumerate() {
            asset["asset_id"] = format!("id{index}").into();
        }
        json!({ "asset_info_array": assets })
    })
}

fn term() -> impl Strategy<Value = String> {
    let part = (text(), any::<proptest::sample::Index>(), 0..6_usize);
    part.prop_map(|(text, from, length)| {
        let from = from.index(text.chars().count() + 1);
        text.chars().skip(from).take(length).collect()
    })
}

fn request() -> impl Strategy<Value = ShowAssetMeta> {
    let transcoding = [
        "TRANSCODING",
        "TRANSCODE_FAILED",
        "TRANSCODE_SUCCEED",
        "UN_TRANSCODE",
    ];
    let filters = (
        of(vec(0..40_u8, 1..5)),
        of(vec(select(STATUSES.to_vec()), 1..3)),
        of(vec(select(transcoding.to_vec()), 1..3)),
        of(vec(select(vec!["PUBLISHED", "CREATED"]), 1..3)),
        of(-1..3_i64),
        of(vec(select(TAGS.to_vec()), 0..3)),
        of(term()),
    );
    (
        filters,
        of(-1..6_i64),
        of(-1..6_i64),
        of(0..4_i64),
        of(1..12_i64),
    )
        .prop_map(
            |(
                (ids, status, transcoding, publication, category, tags, term),
                start,
                end,
                page,
                size,
            )| {
                let mut request = ShowAssetMeta::new();
                if let Some(ids) = ids {
                    request = request.asset_id(ids.into_iter().map(|id| format!("id{id}")));
                }
                if let Some(status) = status {
                    request = request.status(status.into_iter().map(AssetStatus::from));
                }
                if let Some(status) = transcoding {
                    request =
                        request.transcode_status(status.into_iter().map(TranscodeStatus::from));
                }
                if let Some(status) = publication {
                    request = request.asset_status(status.into_iter().map(PublicationStatus::from));
                }
                if let Some(tags) = tags {
                    request = request.tags(tags);
                }
                request.category_id = category;
                request.query_string = term;
                request.start_time = start.map(time);
                request.end_time = end.map(time);
                request.page = page;
                request.size = size;
                request
            },
        )
}

fn lower(text: Option<&str>) -> String {
    text.unwrap_or_default()
        .chars()
        .flat_map(char::to_lowercase)
        .collect()
}

fn matches(asset: &AssetInfo, request: &ShowAssetMeta) -> bool {
    let base = asset.base_info.clone().unwrap_or_default();
    let status = asset.status.as_ref().map_or("", AssetStatus::as_str);
    let transcoding = match status {
        "TRANSCODING" | "TRANSCODE_FAILED" | "TRANSCODE_SUCCEED" | "WAITING_TRANSCODE" => status,
        _ if asset.play_info_array.is_empty() => "UN_TRANSCODE",
        _ => "TRANSCODE_SUCCEED",
    };
    let publication = if status == "PUBLISHED" {
        "PUBLISHED"
    } else {
        "CREATED"
    };
    let tags: Vec<_> = base.tags.clone().unwrap_or_default().into_vec();
    let by_tags = request.tags.clone().unwrap_or_default().into_vec();
    let term = lower(request.query_string.as_deref());
    let holds = |text: Option<String>| lower(text.as_deref()).contains(&term);
    let by_id = !request.asset_id.is_empty();
    // Texts of this form are in the order of the times.
    let created = base.create_time.as_ref().unwrap().as_str();
    let after = |start: &CompactTime| created >= start.as_str();
    let before = |end: &CompactTime| created <= end.as_str();

    (!by_id || request.asset_id.contains(asset.asset_id.as_ref().unwrap()))
        && (request.status.is_empty() || request.status.iter().any(|one| one.as_str() == status))
        && (request.transcode_status.is_empty()
            || request
                .transcode_status
                .iter()
                .any(|one| one.as_str() == transcoding))
        && (request.asset_status.is_empty()
            || request
                .asset_status
                .iter()
                .any(|one| one.as_str() == publication))
        && request
            .category_id
            .is_none_or(|category| base.category_id == Some(category))
        && (by_tags.is_empty() || by_tags.iter().any(|tag| tags.contains(tag)))
        && (holds(base.title) || holds(base.description))
        && (by_id || request.start_time.as_ref().is_none_or(after))
        && (by_id || request.end_time.as_ref().is_none_or(before))
}

/// The IDs that the page should have, how many there are in all, and whether some come after it.
fn answer(assets: &[AssetInfo], request: &ShowAssetMeta) -> (Vec<String>, usize, bool) {
    let mut found: Vec<&AssetInfo> = assets
        .iter()
        .filter(|asset| matches(asset, request))
        .collect();
    // Newest first, of the same time the last one first.
    found.reverse();
    found.sort_by(|one, other| {
        let time = |asset: &AssetInfo| asset.base_info.clone().unwrap().create_time.unwrap();
        time(other).as_str().cmp(time(one).as_str())
    });
    let (page, size) = if request.asset_id.is_empty() {
        (request.page.unwrap_or(0), request.size.unwrap_or(10))
    } else {
        (0, 1000)
    };
    let first = usize::try_from(page * size).unwrap();
    let size = usize::try_from(size).unwrap();
    let ids = found.iter().skip(first).take(size);
    let ids = ids.map(|asset| asset.asset_id.clone().unwrap()).collect();
    (ids, found.len(), found.len() > first + size)
}

/// The library itself says which assets it has; times that were absent are filled in.
fn all(library: &Library, project: &str) -> Vec<AssetInfo> {
    let mut assets = library
        .media(project, &ShowAssetMeta::new().size(100))
        .unwrap()
        .asset_info_array
        .into_vec();
    assets.sort_by_key(|asset| {
        asset.asset_id.as_ref().unwrap()[2..]
            .parse::<u32>()
            .unwrap()
    });
    assets
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn a_query_finds_what_the_model_finds(seed in seed(), other in seed(), requests in vec(request(), 20)) {
        let library = Library::in_memory(Settings::default()).unwrap();
        compare(&library, &seed, &other, &requests)?;
    }
}

/// Also after a reset, which frees the numbers of rows for others.
fn compare(
    library: &Library,
    seed: &serde_json::Value,
    other: &serde_json::Value,
    requests: &[ShowAssetMeta],
) -> Result<(), TestCaseError> {
    library
        .seed("reset", &Seed::read(&seed.to_string()).unwrap())
        .unwrap();
    library
        .seed("other", &Seed::read(&other.to_string()).unwrap())
        .unwrap();
    library.reset("reset").unwrap();
    library
        .seed("project", &Seed::read(&seed.to_string()).unwrap())
        .unwrap();
    for project in ["project", "other"] {
        let assets = all(library, project);
        for request in requests {
            let response = library.media(project, request).unwrap();
            let (ids, total, truncated) = answer(&assets, request);
            let found: Vec<String> = response
                .asset_info_array
                .iter()
                .map(|asset| asset.asset_id.clone().unwrap())
                .collect();
            prop_assert_eq!(found, ids, "{:?}", request);
            prop_assert_eq!(response.total, i64::try_from(total).ok(), "{:?}", request);
            prop_assert_eq!(
                response.is_truncated == Some(Truncation::Truncated),
                truncated
            );
        }
    }
    Ok(())
}
