//! Seeds: what is taken, and what is said of those that are not.

use emulator::{Clock, Library, Seed, SeedError, Settings};
use huaweicloud_media::metastudio::{ListAssetSummary, ListAssetSummaryResponse};
use huaweicloud_media::vod::{ShowAssetMeta, ShowAssetMetaResponse};

/// The body of the first example response on a page of the spec.
fn example(page: &str) -> String {
    let path = format!("{}/../../spec/{page}.yaml", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let page: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
    page["examples"]["responses"][0]["body"]
        .as_str()
        .unwrap()
        .to_owned()
}

fn library() -> Library {
    let clock = Clock::fixed("2026-01-16T08:00:00Z".parse().unwrap());
    let settings = Settings {
        clock,
        ..Settings::default()
    };
    Library::in_memory(settings).unwrap()
}

#[test]
fn the_documented_examples_are_answered_as_they_are_documented() {
    let library = library();
    let media = example("vod/show_asset_meta");
    library
        .seed("project", &Seed::read(&media).unwrap())
        .unwrap();
    let documented: ShowAssetMetaResponse = serde_json::from_str(&media).unwrap();
    assert_eq!(
        library.media("project", &ShowAssetMeta::new()).unwrap(),
        documented
    );

    let summaries = example("metastudio/list_asset_summary");
    library
        .seed("project", &Seed::read(&summaries).unwrap())
        .unwrap();
    let documented: ListAssetSummaryResponse = serde_json::from_str(&summaries).unwrap();
    let id = documented.asset_list[0].asset_id.clone().unwrap();
    let request = ListAssetSummary::new([id]);
    assert_eq!(library.summaries("project", &request).unwrap(), documented);
    assert_eq!(
        library
            .summaries("other", &request)
            .unwrap()
            .asset_list
            .len(),
        0
    );
}

#[test]
fn the_seed_of_the_readme_is_one() {
    let (_, seed) = include_str!("../README.md")
        .split_once("```json\n")
        .unwrap();
    let (seed, _) = seed.split_once("```").unwrap();
    library()
        .seed("project", &Seed::read(seed).unwrap())
        .unwrap();
}

#[test]
fn all_mistakes_are_found_in_one_run_each_with_its_place() {
    let seed = format!(
        r#"{{
  "asset_info_array": [
    {{"asset_id": "a1", "status": "PUBLISHD", "base_info": {{"titel": "?"}}}},
    {{"asset_id": "a1", "base_info": {{"create_time": "2019-07-04", "title": "{long}"}}}},
    {{"base_info": 7}}
  ],
  "asset_list": [
    {{"asset_id": "", "asset_name": ["a", "b"]}},
    {{"asset_id": "d1", "asset_id": "d2"}}
  ],
  "assets": []
}}"#,
        long = "t".repeat(129)
    );
    let mistakes = Seed::read(&seed).unwrap_err();
    let found: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
    let expected = [
        "3:24: asset_info_array[0].status: the page does not list this value",
        "3:60: asset_info_array[0].base_info.titel: the page has no such member",
        "4:6: asset_info_array[1].asset_id: `a1` is the ID of an asset above, too",
        "4:38: asset_info_array[1].base_info.create_time: ",
        "4:67: asset_info_array[1].base_info.title: ",
        "5:5: asset_info_array[2]: this asset has no `asset_id`",
        "5:6: asset_info_array[2].base_info: this is of another kind",
        "8:6: asset_list[0].asset_id: an ID cannot be empty",
        "8:22: asset_list[0].asset_name: this is of another kind",
        "9:24: asset_list[1].asset_id: this member stands in line 9 already",
        "11:3: assets: the page has no such member",
    ];
    assert_eq!(found.len(), expected.len(), "{mistakes}");
    for (found, expected) in found.iter().zip(expected) {
        assert!(found.starts_with(expected), "{found}\nis not: {expected}");
    }
}

#[test]
fn what_is_no_json_object_is_refused() {
    #[track_caller]
    fn is_refused(text: &str, line: usize, message: &str) {
        let mistakes = Seed::read(text).unwrap_err();
        let mistake = mistakes.iter().next().unwrap();
        assert_eq!(mistake.line(), line, "{mistake}");
        assert!(mistake.message().contains(message), "{mistake}");
        assert_eq!(mistakes.iter().count(), 1, "{mistakes}");
    }

    is_refused("", 1, "this is no JSON");
    is_refused("{\n  \"asset_list\": [}\n}", 2, "this is no JSON");
    is_refused("\n[]", 2, "must be a JSON object");
    is_refused("null", 1, "must be a JSON object");
    is_refused(&"[".repeat(100_000), 1, "this is no JSON");
    is_refused(
        r#"{"asset_list": {"asset_id": "a1"}}"#,
        1,
        "of another kind",
    );
}

#[test]
fn a_seed_with_an_id_that_is_taken_is_not_added_by_half() {
    let library = library();
    let first = r#"{"asset_info_array": [{"asset_id": "a2"}], "asset_list": [{"asset_id": "a1"}]}"#;
    library
        .seed("project", &Seed::read(first).unwrap())
        .unwrap();
    let second = r#"{
        "asset_info_array": [{"asset_id": "a1"}, {"asset_id": "a2"}],
        "asset_list": [{"asset_id": "a1"}, {"asset_id": "a3"}]
    }"#;
    let second = Seed::read(second).unwrap();
    let SeedError::Taken(mistakes) = library.seed("project", &second).unwrap_err() else {
        panic!("two IDs are taken");
    };
    let places: Vec<_> = mistakes
        .iter()
        .map(|mistake| (mistake.line(), mistake.path()))
        .collect();
    assert_eq!(
        places,
        [
            (2, "asset_info_array[1].asset_id"),
            (3, "asset_list[0].asset_id")
        ]
    );
    assert_eq!(
        library
            .media("project", &ShowAssetMeta::new())
            .unwrap()
            .total,
        Some(1)
    );
    let request = ListAssetSummary::new(["a3"]);
    assert_eq!(
        library
            .summaries("project", &request)
            .unwrap()
            .asset_list
            .len(),
        0
    );

    library.reset("project").unwrap();
    library.seed("project", &second).unwrap();
    assert_eq!(
        library
            .media("project", &ShowAssetMeta::new())
            .unwrap()
            .total,
        Some(2)
    );
}

#[test]
fn an_asset_without_a_time_is_created_when_it_is_seeded() {
    let library = library();
    let seed = Seed::read(r#"{"asset_info_array": [{"asset_id": "a1"}]}"#).unwrap();
    library.seed("project", &seed).unwrap();
    let found = library.media("project", &ShowAssetMeta::new()).unwrap();
    let base = found.asset_info_array[0].base_info.as_ref().unwrap();
    assert_eq!(
        base.create_time.as_ref().unwrap().as_str(),
        "20260116080000"
    );
}
