//! Creates an asset, and lists those that are published, without async.
//!
//! ```sh
//! cargo run -p tests --example list_assets_blocking
//! ```
//!
//! The access key comes from `HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK`, and `MEDIA_ENDPOINT` leads
//! to an emulator in place of the cloud.

use std::error::Error;

use huaweicloud_media::metastudio::{AssetType, CreateDigitalAsset};
use huaweicloud_media::vod::{AssetStatus, ShowAssetMeta};
use huaweicloud_media::{Credentials, blocking};

pub(crate) fn main() -> Result<(), Box<dyn Error>> {
    let mut client = blocking::Client::builder()
        .region("cn-north-4")
        .credentials(Credentials::from_env()?);
    if let Ok(endpoint) = std::env::var("MEDIA_ENDPOINT") {
        client = client.endpoint(endpoint);
    }
    let client = client.build()?;

    let created = client.send(CreateDigitalAsset::new("Sara", AssetType::Image))?;
    println!("created {}", created.asset_id.unwrap_or_default());

    let published = ShowAssetMeta::new()
        .status([AssetStatus::Published])
        .size(100);
    for asset in client.pages(published).items() {
        println!("found {}", asset?.asset_id.unwrap_or_default());
    }
    Ok(())
}
