//! Every example of the pages goes through the real types and back.

use generator::page::Page;
use huaweicloud_media::metastudio::{
    AssetType, CreateDigitalAsset, CreateDigitalAssetResponse, ListAssetSummary,
    ListAssetSummaryResponse,
};
use huaweicloud_media::vod::{ShowAssetMeta, ShowAssetMetaResponse};
use huaweicloud_media::{CompactTime, Destination, ErrorBody, Operation};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

const PROJECT: &str = "6a6a1f8354f64dd9b9a614def7b59d83";

/// The pages of the spec.
fn pages() -> Vec<Page> {
    let services = tests::krate().services;
    services
        .into_iter()
        .flat_map(|service| service.modules)
        .filter_map(|module| module.page)
        .collect()
}

/// `null` is the same as absent.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(members) => members
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name, without_nulls(value)))
            .collect(),
        Value::Array(values) => values.into_iter().map(without_nulls).collect(),
        other => other,
    }
}

fn round_trip<T: DeserializeOwned + Serialize>(json: &str) {
    let value: T = serde_json::from_str(json).unwrap();
    let expected: Value = serde_json::from_str(json).unwrap();
    assert_eq!(
        serde_json::to_value(&value).unwrap(),
        without_nulls(expected)
    );
}

#[test]
fn every_response_is_read_and_written_again() {
    let mut count = 0;
    for page in pages() {
        for example in &page.example_responses {
            let json = &example.body.value;
            match (page.operation.value.as_str(), example.status.value) {
                (_, 400..) => round_trip::<ErrorBody>(json),
                ("CreateDigitalAsset", 200) => round_trip::<CreateDigitalAssetResponse>(json),
                ("ListAssetSummary", 200) => round_trip::<ListAssetSummaryResponse>(json),
                ("ShowAssetMeta", 200) => round_trip::<ShowAssetMetaResponse>(json),
                other => panic!("{other:?}: add the type that reads this example"),
            }
            count += 1;
        }
    }
    assert!(count >= 6, "{count}");
}

/// The requests of the pages, in their order, made by code.
fn requests(operation: &str, to: &Destination) -> Vec<http::Request<bytes::Bytes>> {
    let time = |text: &str| text.parse::<CompactTime>().unwrap();
    match operation {
        "CreateDigitalAsset" => vec![
            CreateDigitalAsset::new("Sara Model", AssetType::HumanModel2d)
                .asset_description("Virtual employee")
                .tags(["Virtual employee"])
                .to_request(to),
        ],
        "ListAssetSummary" => vec![
            ListAssetSummary::new([
                "8cb2f48a2cb006154794741933421100",
                "e2ba8314ebaab34d368711d118fcecba",
            ])
            .to_request(to),
        ],
        "ShowAssetMeta" => vec![
            ShowAssetMeta::new()
                .asset_id(["652c1e4085afeb22fdc256c6757d751b"])
                .to_request(to),
            ShowAssetMeta::new()
                .asset_id(["652c1e4085afeb22fdc256c6757d751b", "xxxxxx", "xxxxxx"])
                .to_request(to),
            ShowAssetMeta::new()
                .start_time(time("20170725181000"))
                .end_time(time("20170726181000"))
                .page(0)
                .size(20)
                .to_request(to),
            ShowAssetMeta::new().to_request(to),
            ShowAssetMeta::new().page(1).size(20).to_request(to),
            ShowAssetMeta::new().category_id(100).to_request(to),
        ],
        other => panic!("{other}: add the code that makes its requests"),
    }
    .into_iter()
    .collect::<Result<_, _>>()
    .unwrap()
}

#[test]
fn every_request_is_rebuilt() {
    let endpoint = "https://service.cn-north-4.example.com";
    let to = Destination::new(endpoint).unwrap().project_id(PROJECT);
    let mut count = 0;
    for page in pages() {
        let requests = requests(&page.operation.value, &to);
        assert_eq!(
            requests.len(),
            page.example_requests.len(),
            "{}",
            page.title
        );
        for (request, example) in requests.iter().zip(&page.example_requests) {
            let written = example
                .uri
                .value
                .replace("https://{endpoint}", "")
                .replace("{project_id}", PROJECT);
            assert_eq!(request.uri().to_string(), format!("{endpoint}{written}"));
            assert_eq!(request.method().as_str(), example.method);
            match &example.body {
                Some(body) => {
                    let sent: Value = serde_json::from_slice(request.body()).unwrap();
                    let written: Value = serde_json::from_str(&body.value).unwrap();
                    assert_eq!(sent, written);
                    assert_eq!(request.headers()["content-type"], "application/json");
                }
                None => assert!(request.body().is_empty() && request.headers().is_empty()),
            }
            count += 1;
        }
    }
    assert!(count >= 8, "{count}");
}

#[test]
fn every_request_body_is_read_and_written_again() {
    for page in pages() {
        for body in page
            .example_requests
            .iter()
            .filter_map(|example| example.body.as_ref())
        {
            let to = Destination::new("example.com").unwrap().project_id(PROJECT);
            let json = body.value.as_bytes();
            let request = match page.operation.value.as_str() {
                "CreateDigitalAsset" => {
                    CreateDigitalAsset::from_body(json).unwrap().to_request(&to)
                }
                "ListAssetSummary" => ListAssetSummary::from_body(json).unwrap().to_request(&to),
                other => panic!("{other}: add the type that reads this body"),
            };
            let sent: Value = serde_json::from_slice(request.unwrap().body()).unwrap();
            assert_eq!(sent, serde_json::from_slice::<Value>(json).unwrap());
        }
    }
}

#[test]
fn no_example_holds_a_key_or_a_signature() {
    for page in pages() {
        let texts = page
            .example_responses
            .iter()
            .map(|example| &example.body.value);
        for text in texts.chain(
            page.example_requests
                .iter()
                .map(|example| &example.uri.value),
        ) {
            for name in ["AccessKeyId=", "Signature=", "auth_info=", "X-Auth-Token"] {
                for (at, _) in text.match_indices(name) {
                    assert!(
                        text[at + name.len()..].starts_with("SCRUBBED"),
                        "{}: {name}",
                        page.title
                    );
                }
            }
        }
    }
}
