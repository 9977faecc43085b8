//! Creates an asset, and lists those that are published, page after page.
//!
//! ```sh
//! cargo run -p tests --example list_assets
//! ```
//!
//! The access key comes from `HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK`, and `MEDIA_ENDPOINT` leads
//! to an emulator in place of the cloud.

use std::error::Error;

use huaweicloud_media::metastudio::{AssetType, CreateDigitalAsset};
use huaweicloud_media::vod::{AssetStatus, ShowAssetMeta};
use huaweicloud_media::{Client, Credentials};

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Result<(), Box<dyn Error>> {
    let mut client = Client::builder()
        .region("cn-north-4")
        .credentials(Credentials::from_env()?);
    if let Ok(endpoint) = std::env::var("MEDIA_ENDPOINT") {
        client = client.endpoint(endpoint);
    }
    let client = client.build()?;

    let created = client
        .send(CreateDigitalAsset::new("Sara", AssetType::Image))
        .await?;
    println!("created {}", created.asset_id.unwrap_or_default());

    let published = ShowAssetMeta::new()
        .status([AssetStatus::Published])
        .size(100);
    let mut assets = client.pages(published).items();
    while let Some(asset) = assets.next().await {
        println!("found {}", asset?.asset_id.unwrap_or_default());
    }
    Ok(())
}
