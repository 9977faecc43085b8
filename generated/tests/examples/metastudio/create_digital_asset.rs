// Generated from spec/metastudio/create_digital_asset.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Creating an Asset.

use huaweicloud_media::ErrorBody;
use huaweicloud_media::__example;
use huaweicloud_media::metastudio::CreateDigitalAssetResponse;

#[test]
fn status_200() {
    let json = r#"{
  "asset_id": "93769b5a-c8c6-4692-9c95-53933a1f0c93"
}"#;
    __example::response::<CreateDigitalAssetResponse>(json);
}

#[test]
fn status_400() {
    let json = r#"{
  "error_code": "MSS.00000003",
  "error_msg": "Invalid parameter"
}"#;
    __example::response::<ErrorBody>(json);
}
