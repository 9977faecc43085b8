//! The emulator in the process of a test: what each mode answers, and what its clock and states do.

use emulator::{
    Emulator, LOCAL_KEY, LOCAL_TOKEN, Mode, Options, Seed, Settings, Transitions, in_process,
};
use huaweicloud_media::metastudio::{AssetState, AssetType, CreateDigitalAsset, ListAssetSummary};
use huaweicloud_media::server::{InProcessRouter, Validation};
use huaweicloud_media::vod::{AssetStatus, ShowAssetMeta, Truncation};
use huaweicloud_media::{Client, CommaSeparated, CompactTime, Credentials};
use serde_json::{Value, json};

fn client(transport: InProcessRouter, credentials: Credentials) -> Client {
    let client = Client::builder().endpoint("http://emulator");
    let client = client.credentials(credentials.project_id("p1"));
    client.transport(transport).build().unwrap()
}

fn key() -> Credentials {
    Credentials::new(LOCAL_KEY.0, LOCAL_KEY.1)
}

fn start(options: Options) -> (Emulator, Client) {
    let emulator = Emulator::in_memory(options).unwrap();
    let client = client(emulator.transport(), key());
    (emulator, client)
}

fn echo() -> Client {
    let options = Options {
        mode: Mode::Echo,
        ..Options::default()
    };
    start(options).1
}

fn film() -> CreateDigitalAsset {
    CreateDigitalAsset::new("Opening", AssetType::Video)
}

#[tokio::test]
async fn echo_says_which_ids_and_which_user() {
    let ids = ["b", "a", "b"];
    let request = ListAssetSummary::new(ids).x_app_user_id("李");
    let answer = echo().send(request).await.unwrap();
    let said = answer.asset_list.iter();
    let said: Vec<_> = said
        .map(|it| {
            (
                it.asset_id.as_deref().unwrap(),
                it.asset_name.as_deref().unwrap(),
            )
        })
        .collect();
    assert_eq!(said, ids.map(|id| (id, "李")));
    let answer = echo().send(ListAssetSummary::new(["a"])).await.unwrap();
    assert_eq!(answer.asset_list[0].asset_name.as_deref(), Some(""));
}

#[tokio::test]
async fn echo_says_the_query_with_its_names_on_the_wire() {
    let answer = |request| async { echo().send(request).await.unwrap() };
    let request = ShowAssetMeta::new()
        .asset_id(["x", "a+b c"])
        .status([AssetStatus::Published])
        .tags(["a", "b c"].into_iter().collect::<CommaSeparated>())
        .start_time("20190704144303".parse::<CompactTime>().unwrap())
        .category_id(-1)
        .page(0)
        .size(20);
    let all = answer(request).await;
    assert_eq!(all.total, Some(1));
    assert_eq!(all.is_truncated, Some(Truncation::Complete));
    let asset = &all.asset_info_array[0];
    assert_eq!(asset.asset_id.as_deref(), Some("echo"));
    let said: Value = serde_json::from_str(asset.description.as_deref().unwrap()).unwrap();
    assert_eq!(
        said,
        json!({
            "asset_id": ["a+b c", "x"], "status": ["PUBLISHED"], "tags": "a,b c",
            "start_time": "20190704144303", "category_id": -1, "page": 0, "size": 20,
        })
    );
    let none = answer(ShowAssetMeta::new()).await;
    assert_eq!(none.asset_info_array[0].description.as_deref(), Some("{}"));
}

#[tokio::test]
async fn echo_says_the_body_again() {
    let request = film().tags(["中文"]).asset_order(7);
    let answer = echo().send(request).await.unwrap();
    assert_eq!(answer.asset_id.as_deref(), Some("echo"));
    let said: Value = serde_json::from_str(answer.produce_id.as_deref().unwrap()).unwrap();
    assert_eq!(
        said,
        json!({"asset_name": "Opening", "asset_type": "VIDEO", "tags": ["中文"], "asset_order": 7})
    );
}

#[tokio::test]
async fn what_is_created_is_found_and_reset() {
    let (emulator, client) = start(Options::default());
    let id = client.send(film()).await.unwrap().asset_id.unwrap();
    let listed = client.send(ListAssetSummary::new([&id])).await.unwrap();
    assert_eq!(listed.asset_list[0].asset_state, Some(AssetState::Actived));
    let found = client.send(ShowAssetMeta::new()).await.unwrap();
    assert_eq!(
        found.asset_info_array[0].status,
        Some(AssetStatus::Published)
    );
    emulator.reset("p1").unwrap();
    let found = client.send(ShowAssetMeta::new()).await.unwrap();
    assert_eq!(found.total, Some(0));
}

#[tokio::test]
async fn states_move_with_the_clock_or_by_hand() {
    let with = |transitions| Options {
        settings: Settings {
            transitions,
            ..Settings::default()
        },
        ..Options::default()
    };
    let (emulator, client) = start(with(Transitions::After(std::time::Duration::from_secs(60))));
    emulator.time().set("2026-01-16T08:00:00Z").unwrap();
    client.send(film()).await.unwrap();
    let status = async || {
        let found = client.send(ShowAssetMeta::new()).await.unwrap();
        found.asset_info_array[0].status.clone().unwrap()
    };
    assert_eq!(status().await, AssetStatus::Creating);
    emulator.time().set("+59s").unwrap();
    assert_eq!(status().await, AssetStatus::Creating);
    emulator.time().set("+1s").unwrap();
    assert_eq!(status().await, AssetStatus::Published);

    let (emulator, client) = start(with(Transitions::ByHand));
    let id = client.send(film()).await.unwrap().asset_id.unwrap();
    emulator.time().set("+9999h").unwrap();
    let found = client.send(ShowAssetMeta::new()).await.unwrap();
    assert_eq!(
        found.asset_info_array[0].status,
        Some(AssetStatus::Creating)
    );
    emulator
        .library()
        .set_status("p1", &id, AssetStatus::DeleteFailed)
        .unwrap();
    let found = client.send(ShowAssetMeta::new()).await.unwrap();
    assert_eq!(
        found.asset_info_array[0].status,
        Some(AssetStatus::DeleteFailed)
    );
}

#[tokio::test]
async fn each_project_begins_with_the_seed_also_after_a_reset() {
    let seed = Seed::read(r#"{"asset_info_array": [{"asset_id": "a1"}]}"#).unwrap();
    let (emulator, client) = start(Options {
        seed: Some(seed),
        ..Options::default()
    });
    let total = async || client.send(ShowAssetMeta::new()).await.unwrap().total;
    assert_eq!(total().await, Some(1));
    client.send(film()).await.unwrap();
    assert_eq!(total().await, Some(2));
    emulator.reset("p1").unwrap();
    assert_eq!(total().await, Some(1));
}

#[tokio::test]
async fn who_is_let_in() {
    let (emulator, _) = start(Options::default());
    let ask = async |transport, credentials| {
        let sent = client(transport, credentials)
            .send(ShowAssetMeta::new())
            .await;
        sent.map(|_| ()).map_err(|error| {
            assert!(error.request_id().is_some());
            let status = error.status().expect("an answer").as_u16();
            (status, error.code().unwrap_or_default().to_owned())
        })
    };
    let refused = Err((401, "APIGW.0301".to_owned()));
    let at = || emulator.transport();
    assert_eq!(ask(at(), key()).await, Ok(()));
    assert_eq!(ask(at(), Credentials::token(LOCAL_TOKEN)).await, Ok(()));
    assert_eq!(ask(at(), Credentials::token("another")).await, refused);
    assert_eq!(
        ask(at(), Credentials::new(LOCAL_KEY.0, "another")).await,
        refused
    );
    assert_eq!(
        ask(at(), Credentials::new("ANOTHER", LOCAL_KEY.1)).await,
        refused
    );
    assert_eq!(ask(in_process(), key()).await, Ok(()));
    let open = Emulator::in_memory(Options {
        verify: false,
        ..Options::default()
    });
    let open = open.unwrap().transport();
    assert_eq!(ask(open, Credentials::token("another")).await, Ok(()));

    let shown = format!("{:?} {:?}", emulator.recorder(), Options::default());
    for secret in [LOCAL_KEY.1, LOCAL_TOKEN, "another"] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
    let signature = shown.split("Signature=").nth(1).unwrap();
    assert!(signature.starts_with("[redacted]"), "{signature}");
}

#[tokio::test]
async fn strict_refuses_what_the_pages_do_not_have() {
    let request = || ShowAssetMeta::new().status([AssetStatus::from("NEW")]);
    let (_, lenient) = start(Options::default());
    lenient.send(request()).await.unwrap();
    let (_, strict) = start(Options {
        validation: Validation::Strict,
        ..Options::default()
    });
    let error = strict.send(request()).await.unwrap_err();
    assert_eq!(error.code(), Some("VOD.10053"));
    assert!(error.message().unwrap().contains("status"), "{error}");
}
