// Generated from spec/vod/show_asset_meta.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Querying Media Assets.

use huaweicloud_media::ErrorBody;
use huaweicloud_media::__example;
use huaweicloud_media::vod::ShowAssetMetaResponse;

#[test]
fn status_200() {
    let json = r#"{
  "asset_info_array": [
    {
      "asset_id": "652c1e4085afeb22fdc256c6757d751b",
      "status": "PUBLISHED",
      "description": "Asset meta is published",
      "is_multi_transcode": false,
      "base_info": {
        "title": "okFLV.flv",
        "video_name": "okFLV.flv",
        "description": null,
        "category_id": -1,
        "category_name": "Other",
        "create_time": "20190704144303",
        "last_modified": "20190704144303",
        "video_type": "FLV",
        "tags": null,
        "meta_data": {
          "pack_type": null,
          "codec": "H.264",
          "duration": 244,
          "duration_ms": 244000,
          "video_size": 13682041,
          "width": 512,
          "hight": 288,
          "height": 288,
          "bit_rate": 448,
          "frame_rate": 30,
          "quality": null
        },
        "video_url": "https://651.cdn-vod.huaweicloud.com/asset/652c1e4085afeb22fdc256c6757d751b/45c2493abe68de3dac7e98b0dadcf8ce.flv",
        "sign_url": "",
        "cover_info_array": [
          {
            "cover_url": "https://651.cdn-vod.huaweicloud.com/asset/652c1e4085afeb22fdc256c6757d751b/cover/Cover0.jpg"
          }
        ],
        "subtitle_info": [],
        "source_path": {
          "bucket": "obs-host",
          "location": "cn-north-4",
          "object": "1/okFLV.flv"
        },
        "output_path": {
          "bucket": "obs-host",
          "location": "cn-north-4",
          "object": "output/652c1e4085afeb22fdc256c6757d751b/"
        }
      },
      "play_info_array": [
        {
          "play_type": "hls",
          "url": "https://651.cdn-vod.huaweicloud.com/asset/652c1e4085afeb22fdc256c6757d751b/play_video/index.m3u8",
          "encrypted": 0,
          "meta_data": {
            "pack_type": null,
            "codec": "H.264",
            "duration": 0,
            "duration_ms": 0,
            "video_size": 0,
            "width": 0,
            "hight": 0,
            "height": 0,
            "bit_rate": 0,
            "frame_rate": 0,
            "quality": null
          }
        },
        {
          "play_type": "hls",
          "url": "https://651.cdn-vod.huaweicloud.com/asset/652c1e4085afeb22fdc256c6757d751b/play_video/b5d498082bbcff7a2055041d803ae2f9_1.m3u8",
          "encrypted": 0,
          "meta_data": {
            "pack_type": null,
            "codec": "H.264",
            "duration": 205,
            "duration_ms": 205000,
            "video_size": 14669824,
            "width": 512,
            "hight": 288,
            "height": 288,
            "bit_rate": 534,
            "frame_rate": 0,
            "quality": null
          }
        }
      ]
    }
  ],
  "is_truncated": 0,
  "total": 1
}"#;
    __example::response::<ShowAssetMetaResponse>(json);
}

#[test]
fn status_400() {
    let json = r#"{
  "error_code": "VOD.10053",
  "error_msg": "The request parameter is illegal, illegal field: {xx}."
}"#;
    __example::response::<ErrorBody>(json);
}
