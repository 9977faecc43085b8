//! What is created is found; states change with time, or by hand; projects are apart.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use emulator::{Clock, Ids, Library, LibraryError, Seed, Settings, Transitions};
use huaweicloud_media::metastudio::{
    AssetState, AssetType, AutoOperation, AutoOperationConfig, CreateDigitalAsset, ListAssetSummary,
};
use huaweicloud_media::vod::{AssetStatus, PublicationStatus, ShowAssetMeta, TranscodeStatus};
use huaweicloud_runtime::jiff::Timestamp;

const PROJECT: &str = "6a6a1f8354f64dd9b9a614def7b59d83";

/// A library and its clock, in seconds since 1970.
fn library(transitions: Transitions) -> (Library, Arc<AtomicI64>) {
    let seconds = Arc::new(AtomicI64::new(1_562_251_383));
    let clock = Clock::new({
        let seconds = Arc::clone(&seconds);
        move || Timestamp::from_second(seconds.load(Ordering::Relaxed)).unwrap()
    });
    let settings = Settings {
        clock,
        ids: Ids::seeded(7),
        transitions,
    };
    (Library::in_memory(settings).unwrap(), seconds)
}

fn create(library: &Library, request: &CreateDigitalAsset) -> String {
    library.create(PROJECT, request).unwrap().asset_id.unwrap()
}

fn state(library: &Library, asset_id: &str) -> Option<AssetState> {
    let found = library
        .summaries(PROJECT, &ListAssetSummary::new([asset_id]))
        .unwrap();
    found.asset_list[0].asset_state.clone()
}

fn found(library: &Library, request: &ShowAssetMeta) -> Vec<String> {
    let found = library
        .media(PROJECT, request)
        .unwrap()
        .asset_info_array
        .into_vec();
    found
        .into_iter()
        .filter_map(|asset| asset.asset_id)
        .collect()
}

#[test]
fn what_is_created_is_found_in_both_services() {
    let (library, _) = library(Transitions::AtOnce);
    let film = CreateDigitalAsset::new("产品发布会", AssetType::Video)
        .asset_description("Keynote in Hall 7")
        .tags(["spring", "hall"]);
    let film = create(&library, &film);
    let avatar = create(
        &library,
        &CreateDigitalAsset::new("Sara Model", AssetType::HumanModel2d),
    );

    let request = ListAssetSummary::new([&avatar, "unknown", &film, &avatar]);
    let summaries = library
        .summaries(PROJECT, &request)
        .unwrap()
        .asset_list
        .into_vec();
    let names: Vec<_> = summaries
        .iter()
        .filter_map(|asset| asset.asset_name.as_deref())
        .collect();
    assert_eq!(
        names,
        ["Sara Model", "产品发布会"],
        "in the order of the request, each once"
    );
    assert_eq!(summaries[0].asset_type, Some(AssetType::HumanModel2d));

    for request in [
        ShowAssetMeta::new(),
        ShowAssetMeta::new().asset_id([&film, &avatar]),
        ShowAssetMeta::new().status([AssetStatus::Published]),
        ShowAssetMeta::new().transcode_status([TranscodeStatus::UnTranscode]),
        ShowAssetMeta::new().asset_status([PublicationStatus::Published]),
        ShowAssetMeta::new().category_id(-1),
        ShowAssetMeta::new().tags(["autumn", "spring"]),
        ShowAssetMeta::new().query_string("发布"),
        ShowAssetMeta::new().query_string("hall 7"),
        ShowAssetMeta::new().start_time(
            "20190704144303"
                .parse::<huaweicloud_runtime::CompactTime>()
                .unwrap(),
        ),
    ] {
        assert_eq!(found(&library, &request), [film.as_str()], "{request:?}");
    }
    assert!(found(&library, &ShowAssetMeta::new().query_string("Sara")).is_empty());
}

#[test]
fn states_change_after_a_time() {
    let (library, seconds) = library(Transitions::After(Duration::from_secs(30)));
    let film = create(&library, &CreateDigitalAsset::new("film", AssetType::Video));
    let creating = ShowAssetMeta::new().status([AssetStatus::Creating]);
    let published = ShowAssetMeta::new().status([AssetStatus::Published]);

    seconds.fetch_add(29, Ordering::Relaxed);
    assert_eq!(state(&library, &film), Some(AssetState::Creating));
    assert_eq!(found(&library, &creating), [film.as_str()]);

    seconds.fetch_add(1, Ordering::Relaxed);
    assert_eq!(found(&library, &creating), [""; 0]);
    let asset = library.media(PROJECT, &published).unwrap().asset_info_array[0].clone();
    assert_eq!(asset.status, Some(AssetStatus::Published));
    let base = asset.base_info.unwrap();
    assert_eq!(base.create_time.unwrap().as_str(), "20190704144303");
    assert_eq!(
        base.last_modified.unwrap().as_str(),
        "20190704144333",
        "when it was due"
    );
    assert_eq!(state(&library, &film), Some(AssetState::Actived));
}

#[test]
fn states_change_by_hand_and_stay() {
    let (library, seconds) = library(Transitions::After(Duration::from_secs(30)));
    let film = create(&library, &CreateDigitalAsset::new("film", AssetType::Video));
    library
        .set_asset_state(PROJECT, &film, AssetState::Failed)
        .unwrap();
    library
        .set_status(PROJECT, &film, AssetStatus::TranscodeSucceed)
        .unwrap();
    seconds.fetch_add(100, Ordering::Relaxed);
    assert_eq!(state(&library, &film), Some(AssetState::Failed));
    let transcoded = ShowAssetMeta::new().transcode_status([TranscodeStatus::TranscodeSucceed]);
    assert_eq!(found(&library, &transcoded), [film.as_str()]);
    library
        .set_status(PROJECT, &film, AssetStatus::Published)
        .unwrap();
    assert_eq!(
        found(&library, &transcoded),
        [film.as_str()],
        "as it was said last"
    );

    for refused in [
        library.set_status(PROJECT, "unknown", AssetStatus::Deleted),
        library.set_status("unknown", &film, AssetStatus::Deleted),
        library.set_asset_state(PROJECT, "unknown", AssetState::Deleted),
    ] {
        assert!(matches!(refused, Err(LibraryError::NoSuchAsset { .. })));
    }
}

#[test]
fn nothing_changes_unless_by_hand() {
    let (library, seconds) = library(Transitions::ByHand);
    let film = create(&library, &blocked_at("2019-07-04T15:00:00Z"));
    seconds.fetch_add(1_000_000, Ordering::Relaxed);
    assert_eq!(state(&library, &film), Some(AssetState::Creating));
    library
        .set_asset_state(PROJECT, &film, AssetState::Actived)
        .unwrap();
    assert_eq!(state(&library, &film), Some(AssetState::Actived));
}

#[test]
fn tasks_are_carried_out_at_their_time() {
    let (library, seconds) = library(Transitions::AtOnce);
    let film = create(&library, &blocked_at("2019-07-04T15:00:00Z"));
    assert_eq!(state(&library, &film), Some(AssetState::Actived));
    seconds.fetch_add(3600, Ordering::Relaxed);
    assert_eq!(state(&library, &film), Some(AssetState::Block));
}

fn blocked_at(time: &str) -> CreateDigitalAsset {
    let mut task = AutoOperationConfig::default();
    task.operation = Some(AutoOperation::Block);
    task.operation_time = Some(time.parse().unwrap());
    CreateDigitalAsset::new("film", AssetType::Video).auto_operation_config([task])
}

#[test]
fn a_project_that_was_reset_begins_anew() {
    let (library, _) = library(Transitions::AtOnce);
    let film = CreateDigitalAsset::new("film", AssetType::Video).tags(["tag"]);
    let first = [create(&library, &film), create(&library, &film)];
    library.create("other", &film).unwrap();
    library.reset(PROJECT).unwrap();
    library.reset("unknown").unwrap();
    for request in [
        ShowAssetMeta::new(),
        ShowAssetMeta::new().query_string("film"),
        ShowAssetMeta::new().tags(["tag"]),
    ] {
        assert_eq!(library.media(PROJECT, &request).unwrap().total, Some(0));
        assert_eq!(library.media("other", &request).unwrap().total, Some(1));
    }
    assert_eq!(
        [create(&library, &film), create(&library, &film)],
        first,
        "the same IDs again"
    );
}

#[test]
fn ids_that_are_taken_are_passed_over() {
    let ids = Ids::new(|_, number| format!("id{}", number.min(3)));
    let library = Library::in_memory(Settings {
        ids,
        ..Settings::default()
    })
    .unwrap();
    let seed =
        r#"{"asset_info_array": [{"asset_id": "id0"}], "asset_list": [{"asset_id": "id1"}]}"#;
    library.seed(PROJECT, &Seed::read(seed).unwrap()).unwrap();
    let image = CreateDigitalAsset::new("image", AssetType::Image);
    assert_eq!(create(&library, &image), "id2");
    assert_eq!(create(&library, &image), "id3");
    assert!(matches!(
        library.create(PROJECT, &image),
        Err(LibraryError::NoFreeId)
    ));
}

#[test]
fn pages_of_any_number_and_size_end() {
    let (library, _) = library(Transitions::AtOnce);
    for number in 0..25 {
        create(
            &library,
            &CreateDigitalAsset::new(format!("film {number}"), AssetType::Video),
        );
    }
    let lengths = |request: ShowAssetMeta| {
        let response = library.media(PROJECT, &request).unwrap();
        assert_eq!(response.total, Some(25));
        let truncated = response.is_truncated.map(|truncation| truncation.get());
        (response.asset_info_array.len(), truncated)
    };
    assert_eq!(lengths(ShowAssetMeta::new()), (10, Some(1)));
    assert_eq!(lengths(ShowAssetMeta::new().page(2)), (5, Some(0)));
    assert_eq!(
        lengths(ShowAssetMeta::new().page(i64::MAX).size(100)),
        (0, Some(0))
    );
    assert_eq!(
        lengths(ShowAssetMeta::new().page(i64::MIN).size(i64::MIN)),
        (1, Some(1))
    );
    assert_eq!(lengths(ShowAssetMeta::new().size(i64::MAX)), (25, Some(0)));
}

#[test]
fn a_term_of_one_character_may_begin_thousands_of_sequences() {
    let (library, _) = library(Transitions::AtOnce);
    for first in (0x4e00..0x6e00).step_by(100) {
        let name = (first..first + 40)
            .filter_map(char::from_u32)
            .flat_map(|next| ['x', next]);
        create(
            &library,
            &CreateDigitalAsset::new(name.collect::<String>(), AssetType::Video),
        );
    }
    let request = ShowAssetMeta::new().query_string("X");
    assert_eq!(library.media(PROJECT, &request).unwrap().total, Some(82));
}

#[test]
fn a_time_that_is_none_is_refused_in_any_project() {
    let (library, _) = library(Transitions::AtOnce);
    let mut request = ShowAssetMeta::new();
    request.end_time = serde_json::from_str("\"tomorrow\"").unwrap();
    for project in [PROJECT, "unknown"] {
        let refused = library.media(project, &request);
        assert!(matches!(refused, Err(LibraryError::Illegal("end_time"))));
        create(&library, &CreateDigitalAsset::new("film", AssetType::Video));
    }
}

#[test]
fn a_file_keeps_everything() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("emulator.db");
    let film = CreateDigitalAsset::new("film", AssetType::Video);
    let open = || {
        Library::open(
            &path,
            Settings {
                ids: Ids::seeded(7),
                ..Settings::default()
            },
        )
        .unwrap()
    };
    let first = create(&open(), &film);
    let library = open();
    let second = create(&library, &film);
    assert_ne!(first, second, "the sequence goes on");
    assert_eq!(
        found(&library, &ShowAssetMeta::new().query_string("film")).len(),
        2
    );
}
