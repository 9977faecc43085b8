//~ the field of a member without the rule `mandatory` cannot be `Vec<

use huaweicloud_runtime::{Service, operation, response};

const VOD: Service = Service::new("VOD", "https://vod.example.com", &[]);

struct ListAssets {
    asset_id: Vec<String>,
}

operation! {
    ListAssets -> ListAssetsResponse {
        GET "/assets" of VOD;
        query asset_id = "asset_id";
    }
}

struct ListAssetsResponse {}

response! { ListAssetsResponse {} }
