//~ the path has a {placeholder} without a `path` member of its name

use huaweicloud_runtime::{Service, operation, response};

const VOD: Service = Service::new("VOD", "https://vod.example.com", &[]);

struct ShowAsset {
    asset_id: String,
}

operation! {
    ShowAsset -> ShowAssetResponse {
        GET "/{project_id}/asset/{asset_id}" of VOD;
        path asset_id = "asset_id", mandatory;
    }
}

struct ShowAssetResponse {}

response! { ShowAssetResponse {} }
