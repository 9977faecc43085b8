//! What the README shows is what happens.

use huaweicloud_media::vod::{self, AssetStatus, ShowAssetMeta};
use huaweicloud_media::{Destination, Operation};

fn readme() -> String {
    std::fs::read_to_string(tests::root().join("README.md")).unwrap()
}

/// The README's block of a language.
fn block(language: &str) -> String {
    let text = readme();
    let (_, rest) = text.split_once(&format!("```{language}\n")).unwrap();
    rest.split_once("```").unwrap().0.to_owned()
}

/// Some HTTP client.
#[expect(
    clippy::needless_pass_by_value,
    clippy::unnecessary_wraps,
    reason = "as real ones are"
)]
fn send(
    request: http::Request<bytes::Bytes>,
) -> Result<http::Response<Vec<u8>>, Box<dyn std::error::Error>> {
    assert_eq!(
        request.uri(),
        "https://vod.cn-north-4.myhuaweicloud.com/v1.0/6a6a1f8354f64dd9b9a614def7b59d83/asset/info\
         ?status=PUBLISHED&size=20"
    );
    let body = br#"{"asset_info_array": [{"asset_id": "1", "status": "PUBLISHED"}]}"#;
    Ok(http::Response::new(body.to_vec()))
}

#[test]
#[rustfmt::skip]
fn the_code_runs() -> Result<(), Box<dyn std::error::Error>> {
let vod = Destination::new(&vod::endpoint("cn-north-4"))?.project_id("6a6a1f8354f64dd9b9a614def7b59d83");
let request = ShowAssetMeta::new().status([AssetStatus::Published]).size(20).to_request(&vod)?;
let response = send(request)?; // your HTTP client: http::Request in, http::Response out
for asset in ShowAssetMeta::read_response(&response)?.asset_info_array {
    println!("{:?} {:?}", asset.asset_id, asset.status);
}
Ok(())
}

#[test]
fn the_code_is_this_code() {
    let here = include_str!("readme.rs");
    for line in block("rust").lines() {
        assert!(here.contains(line), "{line}");
    }
}

#[test]
fn the_yaml_is_from_the_spec() {
    let path = tests::root().join("spec/vod/show_asset_meta.yaml");
    let spec = std::fs::read_to_string(path).unwrap();
    for line in block("yaml").lines() {
        assert!(spec.lines().any(|written| written == line), "{line}");
    }
}

#[test]
fn the_diagnostic_is_what_the_mistake_gives() {
    let mut spec = tests::spec(&tests::root().join("spec"));
    let page = spec.files.get_mut("vod/show_asset_meta.yaml").unwrap();
    *page = page.replace("type: BaseInfo object", "type: BaseInf object");
    let problems = generator::read(&spec).unwrap_err().render(false);
    let readme = readme();
    let (_, shown) = readme.split_once("```text\nerror").unwrap();
    let (shown, _) = shown.split_once("```").unwrap();
    let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(squeezed(&problems).contains(&squeezed(shown)), "{problems}");
}
