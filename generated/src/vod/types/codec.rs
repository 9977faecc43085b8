// Generated from spec/vod/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `MetaData.codec`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Codec {
    /// MPEG-2 video.
    ///
    /// On the wire: `MPEG-2`.
    Mpeg2,

    /// MPEG-4 video.
    ///
    /// On the wire: `MPEG-4`.
    Mpeg4,

    /// Advanced Video Coding, AVC.
    ///
    /// On the wire: `H.264`.
    H264,

    /// High Efficiency Video Coding, HEVC.
    ///
    /// On the wire: `H.265`.
    H265,

    /// Windows Media Video.
    Wmv,

    /// Vorbis audio.
    ///
    /// On the wire: `Vorbis`.
    Vorbis,

    /// Advanced Audio Coding.
    Aac,

    /// Dolby Digital.
    ///
    /// On the wire: `AC-3`.
    Ac3,

    /// Adaptive Multi-Rate audio.
    Amr,

    /// Monkey's Audio.
    Ape,

    /// Free Lossless Audio Codec.
    Flac,

    /// MPEG Audio Layer III.
    Mp3,

    /// MPEG Audio Layer II.
    Mp2,

    /// Windows Media Audio.
    Wma,

    /// Pulse-code modulation.
    Pcm,

    /// Adaptive differential pulse-code modulation.
    Adpcm,

    /// WavPack audio.
    ///
    /// On the wire: `WavPack`.
    WavPack,

    /// Dolby Digital Plus.
    ///
    /// On the wire: `EAC-3`. No page lists it.
    Eac3,

    /// High-Efficiency Advanced Audio Coding.
    ///
    /// No page lists it.
    Heaac,

    /// Format that cannot be parsed; the spelling of the official SDKs.
    ///
    /// On the wire: `UNKNOWN`. No page lists it.
    UnknownUpper,

    /// Format that cannot be parsed; the spelling of the page's note.
    ///
    /// On the wire: `unknown`. No page lists it.
    Unknown,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Codec {
        Mpeg2 = "MPEG-2";
        Mpeg4 = "MPEG-4";
        H264 = "H.264";
        H265 = "H.265";
        Wmv = "WMV";
        Vorbis = "Vorbis";
        Aac = "AAC";
        Ac3 = "AC-3";
        Amr = "AMR";
        Ape = "APE";
        Flac = "FLAC";
        Mp3 = "MP3";
        Mp2 = "MP2";
        Wma = "WMA";
        Pcm = "PCM";
        Adpcm = "ADPCM";
        WavPack = "WavPack";
        Eac3 = "EAC-3";
        Heaac = "HEAAC";
        UnknownUpper = "UNKNOWN";
        Unknown = "unknown";
    }
}
