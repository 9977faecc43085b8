// Generated from spec/metastudio/list_asset_summary.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Querying Asset Summary.

use huaweicloud_media::ErrorBody;
use huaweicloud_media::__example;
use huaweicloud_media::metastudio::ListAssetSummaryResponse;

#[test]
fn status_200() {
    let json = r#"{
  "asset_list": [
    {
      "asset_id": "93769b5a-c8c6-4692-9c95-53933a1f0c93",
      "asset_name": "Male Teacher",
      "asset_type": "HUMAN_MODEL_2D",
      "cover_url": "https://{endpoint}:443/05a8ae5925000fb72f83c0091083231a/ca40212e1cdb64ab5f74446bcddb8eb9/model/image/6dd0c018-7b8e-46aa-8a45-3075c161c500.png?AccessKeyId=SCRUBBED&Expires=1657527524&Signature=SCRUBBED"
    }
  ]
}"#;
    __example::response::<ListAssetSummaryResponse>(json);
}

#[test]
fn status_400() {
    let json = r#"{
  "error_code": "MSS.00000003",
  "error_msg": "Invalid parameter"
}"#;
    __example::response::<ErrorBody>(json);
}
