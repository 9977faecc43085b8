//! What services really send, against the types that the pages promise.

use huaweicloud_media::metastudio::{
    AssetType, CreateDigitalAsset, CreateDigitalAssetResponse, DigitalAssetSummary, ImageAssetMeta,
    ListAssetSummaryResponse, VoiceModelAssetMeta,
};
use huaweicloud_media::vod::{
    AssetInfo, AssetStatus, MetaData, ShowAssetMeta, ShowAssetMetaResponse, Truncation,
};
use huaweicloud_media::{CompactTime, Destination, Error, Operation};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn read<T: DeserializeOwned>(json: &Value) -> T {
    serde_json::from_value(json.clone()).unwrap()
}

fn write<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap()
}

fn sample_response(module: &str, operation: &str) -> Value {
    let service = tests::service(module);
    let operation = service
        .operations()
        .find(|found| found.name == operation)
        .unwrap();
    tests::sample::response(&service, operation)
}

/// The JSON pointer of every value below the root.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    let mut below = |key: &str, value: &Value| {
        let at = format!("{at}/{key}");
        found.push(at.clone());
        pointers(value, &at, found);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| below(name, value)),
        Value::Array(values) => values
            .iter()
            .enumerate()
            .for_each(|(i, value)| below(&i.to_string(), value)),
        _ => {}
    }
}

fn remove(json: &mut Value, pointer: &str) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match json.pointer_mut(parent).unwrap() {
        Value::Object(members) => drop(members.remove(key)),
        Value::Array(values) => drop(values.remove(key.parse().unwrap())),
        other => panic!("{other} has no members"),
    }
}

/// Runs a check on every response type, with JSON in which every member is set.
fn on_every_response(check: impl Fn(&Value, &dyn Fn(&Value) -> Value)) {
    fn echo<T: DeserializeOwned + Serialize>(json: &Value) -> Value {
        write(&read::<T>(json))
    }
    check(
        &sample_response("vod", "ShowAssetMeta"),
        &echo::<ShowAssetMetaResponse>,
    );
    check(
        &sample_response("metastudio", "ListAssetSummary"),
        &echo::<ListAssetSummaryResponse>,
    );
    check(
        &sample_response("metastudio", "CreateDigitalAsset"),
        &echo::<CreateDigitalAssetResponse>,
    );
}

#[test]
fn a_response_with_every_member_survives() {
    on_every_response(|full, echo| assert_eq!(echo(full), *full));
    let mut places = Vec::new();
    pointers(&sample_response("vod", "ShowAssetMeta"), "", &mut places);
    assert!(
        places.len() > 70,
        "the sample sets every member, at every place: {places:?}"
    );
}

#[test]
fn null_is_absent_wherever_it_stands() {
    on_every_response(|full, echo| {
        let mut places = Vec::new();
        pointers(full, "", &mut places);
        for place in places {
            let (mut null, mut absent) = (full.clone(), full.clone());
            *null.pointer_mut(&place).unwrap() = Value::Null;
            remove(&mut absent, &place);
            assert_eq!(echo(&null), absent, "null at {place}");
            assert_eq!(echo(&absent), absent, "nothing at {place}");
        }
    });
}

#[test]
fn a_member_of_another_kind_costs_only_itself() {
    on_every_response(|full, echo| {
        let mut places = Vec::new();
        pointers(full, "", &mut places);
        for place in places {
            for odd in [
                json!("a text"),
                json!(-7),
                json!(2.5),
                json!(true),
                json!([[1]]),
                json!({ "a": {} }),
            ] {
                let mut changed = full.clone();
                *changed.pointer_mut(&place).unwrap() = odd.clone();
                let mut answer = echo(&changed);
                // Whatever was made of it, the rest is untouched.
                let mut rest = full.clone();
                remove(&mut rest, &place);
                if answer != rest {
                    remove(&mut answer, &place);
                    assert_eq!(answer, rest, "{odd} at {place}");
                }
            }
        }
    });
}

#[test]
fn unknown_members_are_passed_over_at_every_level() {
    on_every_response(|full, echo| {
        let mut places = vec![String::new()];
        pointers(full, "", &mut places);
        let mut extended = full.clone();
        for place in places {
            if let Some(Value::Object(members)) = extended.pointer_mut(&place) {
                members.insert(
                    "play_type2".to_owned(),
                    json!({ "deep": [null, { "er": 1.5 }] }),
                );
            }
        }
        assert_eq!(echo(&extended), *full);
    });
}

#[test]
fn values_newer_than_the_crate_survive_unchanged() {
    let json = json!({
        "asset_info_array": [{ "status": "ARCHIVED", "play_info_array": [{ "encrypted": 7, "play_type": 0 }] }],
        "is_truncated": -3,
    });
    let page: ShowAssetMetaResponse = read(&json);
    let asset = &page.asset_info_array[0];
    let Some(AssetStatus::Unrecognized(status)) = &asset.status else {
        panic!("ARCHIVED is not documented: {asset:?}");
    };
    assert_eq!(status.as_str(), "ARCHIVED");
    assert_eq!(page.is_truncated.as_ref().map(Truncation::get), Some(-3));
    // A number where texts are documented is kept as the text of it.
    let mut written = json;
    written["asset_info_array"][0]["play_info_array"][0]["play_type"] = json!("0");
    assert_eq!(write(&page), written);
}

#[test]
fn the_catch_all_cannot_spell_a_known_value() {
    assert_eq!(AssetStatus::from("PUBLISHED"), AssetStatus::Published);
    assert_eq!(
        AssetStatus::from("PUBLISHED".to_owned()),
        AssetStatus::Published
    );
    assert_eq!(Truncation::from(1), Truncation::Truncated);
    assert_eq!(
        read::<AssetStatus>(&json!("PUBLISHED")),
        AssetStatus::Published
    );
    assert_ne!(
        AssetStatus::from("published"),
        AssetStatus::Published,
        "case matters"
    );
}

#[test]
fn both_spellings_of_the_business_card_travel() {
    for (text, value) in [
        ("BUSINESS_CARD_TEMPLATE", AssetType::BusinessCardTemplate),
        ("BUSINESS_CARD_TEMPLET", AssetType::BusinessCardTemplet),
    ] {
        let summary: DigitalAssetSummary = read(&json!({ "asset_type": text }));
        assert_eq!(summary.asset_type, Some(value));
        assert_eq!(write(&summary), json!({ "asset_type": text }));
    }
}

#[test]
fn both_hight_and_height_are_members() {
    let meta: MetaData =
        read(&json!({ "hight": 288, "height": 290, "play_type": 0, "audio_codec": "AAC" }));
    assert_eq!((meta.hight, meta.height), (Some(288), Some(290)));
    assert_eq!(meta.audio_codec.as_deref(), Some("AAC"));
}

#[test]
fn numbers_come_in_several_forms() {
    let voice: VoiceModelAssetMeta =
        read(&json!({ "speed_ratio": 1, "volume_ratio": "2.5", "order": "12" }));
    assert_eq!(
        (voice.speed_ratio, voice.volume_ratio, voice.order),
        (Some(1.0), Some(2.5), Some(12))
    );
    let meta: MetaData =
        serde_json::from_str(r#"{"duration": 244.0, "width": 2.5, "height": 1e2}"#).unwrap();
    assert_eq!(
        (meta.duration, meta.width, meta.height),
        (Some(244), None, Some(100))
    );
}

#[test]
fn extremes_of_64_bits_survive_and_what_is_beyond_is_absent() {
    for extreme in [i64::MIN, -1, 0, 1 << 53, (1 << 53) + 1, i64::MAX] {
        let image: ImageAssetMeta = read(&json!({ "size": extreme }));
        assert_eq!(image.size, Some(extreme));
        assert_eq!(write(&image), json!({ "size": extreme }));
    }
    for beyond in ["9223372036854775808", "18446744073709551615", "1e30"] {
        let image: ImageAssetMeta =
            serde_json::from_str(&format!(r#"{{"size": {beyond}, "width": 1}}"#)).unwrap();
        assert_eq!((image.size, image.width), (None, Some(1)), "{beyond}");
    }
}

#[test]
fn a_time_that_cannot_be_read_is_kept_as_it_came() {
    let asset: AssetInfo = read(&json!({ "base_info": {
        "create_time": "20190704144303", "last_modified": "2019-07-04 14:43",
    } }));
    let base = asset.base_info.unwrap();
    let created = base
        .create_time
        .as_ref()
        .and_then(CompactTime::timestamp)
        .unwrap();
    assert_eq!(created.to_string(), "2019-07-04T14:43:03Z");
    let modified = base.last_modified.as_ref().unwrap();
    assert_eq!(
        (modified.timestamp(), modified.as_str()),
        (None, "2019-07-04 14:43")
    );
    assert_eq!(write(&base)["last_modified"], json!("2019-07-04 14:43"));
}

#[test]
fn a_body_with_every_member_is_read_sent_and_valid() {
    let service = tests::service("metastudio");
    let operation = service
        .operations()
        .find(|operation| operation.name == "CreateDigitalAsset")
        .unwrap();
    let full = tests::sample::body(&service, operation);
    let request = CreateDigitalAsset::from_body(full.to_string().as_bytes()).unwrap();
    assert_eq!(request.validate(), Ok(()));
    let to = Destination::new("https://example.com")
        .unwrap()
        .project_id("p");
    let sent = request.to_request(&to).unwrap();
    assert_eq!(serde_json::from_slice::<Value>(sent.body()).unwrap(), full);
}

#[test]
fn what_is_not_set_is_not_sent_and_what_is_empty_is() {
    let to = Destination::new("https://example.com")
        .unwrap()
        .project_id("p");
    let body = |request: CreateDigitalAsset| -> Value {
        serde_json::from_slice(request.to_request(&to).unwrap().body()).unwrap()
    };
    let bare = CreateDigitalAsset::new("", AssetType::Image);
    assert_eq!(
        body(bare.clone()),
        json!({ "asset_name": "", "asset_type": "IMAGE" })
    );
    let empty = bare
        .tags([""; 0])
        .is_need_generate_cover(false)
        .asset_order(0)
        .asset_description("");
    assert_eq!(
        body(empty),
        json!({
            "asset_name": "", "asset_type": "IMAGE", "tags": [], "is_need_generate_cover": false,
            "asset_order": 0, "asset_description": "",
        })
    );
}

#[test]
fn every_parameter_of_the_query_is_encoded() {
    let to = Destination::new("vod.cn-north-4.myhuaweicloud.com")
        .unwrap()
        .project_id("a b/ü");
    let request = ShowAssetMeta::new()
        .asset_id(["1", "2&3"])
        .status([AssetStatus::Published, "NEW+ONE".into()])
        .transcode_status(["TRANSCODING"])
        .asset_status(["CREATED"])
        .start_time("20170725181000".parse::<CompactTime>().unwrap())
        .category_id(-1)
        .tags(["a b", "日本"])
        .query_string("50% ~-._*'")
        .page(0)
        .size(100)
        .to_request(&to)
        .unwrap();
    assert_eq!(
        request.uri().to_string(),
        "https://vod.cn-north-4.myhuaweicloud.com/v1.0/a%20b%2F%C3%BC/asset/info?asset_id=1&asset_id=2%263\
         &status=PUBLISHED&status=NEW%2BONE&transcodeStatus=TRANSCODING&assetStatus=CREATED\
         &start_time=20170725181000&category_id=-1&tags=a%20b%2C%E6%97%A5%E6%9C%AC\
         &query_string=50%25%20~-._%2A%27&page=0&size=100"
    );
}

#[test]
fn header_members_travel_in_headers_and_the_token_is_not_shown() {
    let to = Destination::new("https://example.com")
        .unwrap()
        .project_id("p");
    let request = CreateDigitalAsset::new("Sara", "IMAGE")
        .x_app_user_id("user-1")
        .x_mss_authorization("s3cr3t");
    assert!(!format!("{request:?}").contains("s3cr3t"));
    let request = request.project_id("mine").to_request(&to).unwrap();
    assert_eq!(request.uri().path(), "/v1/mine/digital-assets");
    assert_eq!(request.headers()["X-App-UserId"], "user-1");
    assert_eq!(request.headers()["X-MSS-Authorization"], "s3cr3t");
    assert!(!format!("{request:?}").contains("s3cr3t"));
    assert!(!String::from_utf8_lossy(request.body()).contains("user-1"));
}

#[test]
fn a_request_without_a_project_says_how_to_name_one() {
    let to = Destination::new("https://example.com").unwrap();
    let error = ShowAssetMeta::new()
        .to_request(&to)
        .unwrap_err()
        .to_string();
    assert!(error.contains("project_id"), "{error}");
}

fn answer(status: u16, headers: &[(&str, &str)], body: &str) -> http::Response<Vec<u8>> {
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(body.as_bytes().to_vec()).unwrap()
}

#[test]
fn an_answer_brings_its_headers() {
    let response = answer(
        200,
        &[("x-request-id", "abc")],
        r#"{"asset_id": "1", "new": 1}"#,
    );
    let created = CreateDigitalAsset::read_response(&response).unwrap();
    assert_eq!(created.x_request_id.as_deref(), Some("abc"));
    assert_eq!(created.asset_id.as_deref(), Some("1"));
}

#[test]
fn a_failure_keeps_code_message_status_and_request_id() {
    let body = r#"{"error_code": "VOD.10053", "error_msg": "The request parameter is illegal, illegal field: {xx}."}"#;
    let error =
        ShowAssetMeta::read_response(&answer(400, &[("X-Request-Id", "abc")], body)).unwrap_err();
    assert!(matches!(error, Error::Service(_)));
    assert_eq!(error.code(), Some("VOD.10053"));
    assert_eq!(
        error.message(),
        Some("The request parameter is illegal, illegal field: {xx}.")
    );
    assert_eq!(error.request_id(), Some("abc"));
    let text = error.to_string();
    for part in [
        "VOD.10053",
        "illegal field: {xx}",
        "400",
        "ShowAssetMeta",
        "abc",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains('\n'));
}

#[test]
fn broken_json_is_an_error_that_says_where_and_keeps_the_body() {
    let body = r#"{"asset_info_array": [{"asset_id": "1", "base_info": {"title": "#;
    let error = ShowAssetMeta::read_response(&answer(200, &[], body)).unwrap_err();
    let Error::Decode(decode) = &error else {
        panic!("{error}");
    };
    assert!(
        decode.to_string().contains("asset_info_array[0].base_info"),
        "{decode}"
    );
    assert_eq!(error.body(), body.as_bytes());
    assert!(
        ShowAssetMeta::read_response(&answer(200, &[], "")).is_err(),
        "no body is not an empty page"
    );
}

#[test]
fn signed_urls_do_not_show_their_signature() {
    let json = json!({ "cover_url": "https://a.example.com/b.png?AccessKeyId=AK&Signature=SIG" });
    let summary: DigitalAssetSummary = read(&json);
    let shown = format!("{summary:?}");
    assert!(
        shown.contains("https://a.example.com/b.png") && !shown.contains("SIG"),
        "{shown}"
    );
    assert_eq!(write(&summary), json, "but they are kept");
}
