//! The operations that the tests call when it does not matter what they ask for.

use huaweicloud_media::metastudio::{AssetType, CreateDigitalAsset};
use huaweicloud_media::vod::ShowAssetMeta;

/// One that may be sent twice.
pub(crate) fn get() -> ShowAssetMeta {
    ShowAssetMeta::new()
}

/// One that must not.
pub(crate) fn post() -> CreateDigitalAsset {
    CreateDigitalAsset::new("Sara", AssetType::Image)
}
