//~ a `path` member has no {placeholder} in the path

use huaweicloud_runtime::{Service, operation, response};

const VOD: Service = Service::new("VOD", "https://vod.example.com", &[]);

struct ShowAsset {
    asset_id: String,
}

operation! {
    ShowAsset -> ShowAssetResponse {
        GET "/asset" of VOD;
        path asset_id = "asset_id", mandatory;
    }
}

struct ShowAssetResponse {}

response! { ShowAssetResponse {} }
