// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `ExternalVoiceAssetMeta.provider`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TtsProvider {
    /// TTS of Himalaya.
    Ximalaya,

    /// TTS of Huawei Cloud EI.
    HuaweiEi,

    /// TTS of DupDub.
    Mobvoi,

    /// TTS of AudioX.
    Audiox,

    /// TTS of SinoVoice.
    Sinovoice,

    /// TTS of Databaker.
    Databaker,

    /// TTS of AISpeech.
    Aispeech,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    TtsProvider {
        Ximalaya = "XIMALAYA";
        HuaweiEi = "HUAWEI_EI";
        Mobvoi = "MOBVOI";
        Audiox = "AUDIOX";
        Sinovoice = "SINOVOICE";
        Databaker = "DATABAKER";
        Aispeech = "AISPEECH";
    }
}
