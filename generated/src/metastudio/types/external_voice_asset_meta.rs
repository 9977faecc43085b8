// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::TtsProvider;

/// Metadata of a timbre of a third party's speech synthesis (TTS).
///
/// Source: Creating an Asset, table 8.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ExternalVoiceAssetMeta {
    /// Third party that offers the speech synthesis (TTS).
    pub provider: TtsProvider,
}

object! {
    ExternalVoiceAssetMeta {
        provider = "provider", mandatory;
    }
}

impl ExternalVoiceAssetMeta {
    /// Only the mandatory members are set.
    pub fn new(provider: impl Into<TtsProvider>) -> Self {
        Self { provider: provider.into() }
    }
}
