// Generated from spec/vod/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `MetaData.pack_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackType {
    /// MPEG-4 Part 14.
    Mp4,

    /// MPEG transport stream.
    Ts,

    /// QuickTime movie.
    Mov,

    /// Material Exchange Format.
    Mxf,

    /// MPEG video with the short extension.
    Mpg,

    /// Flash Video.
    Flv,

    /// Windows Media Video.
    Wmv,

    /// MPEG Audio Layer III.
    Mp3,

    /// Windows Media Audio.
    Wma,

    /// Monkey's Audio.
    Ape,

    /// Free Lossless Audio Codec.
    Flac,

    /// Advanced Audio Coding.
    Aac,

    /// Dolby Digital.
    Ac3,

    /// Synthetic Music Mobile Application Format.
    Mmf,

    /// Adaptive Multi-Rate audio.
    Amr,

    /// MPEG-4 audio.
    M4a,

    /// MPEG-4 audio as a ringtone.
    M4r,

    /// Ogg.
    Ogg,

    /// Waveform audio.
    Wav,

    /// WavPack.
    Wv,

    /// MPEG Audio Layer II.
    Mp2,

    /// Audio Video Interleave.
    Avi,

    /// Flash Video, based on MP4.
    F4v,

    /// MPEG-4 video.
    M4v,

    /// MPEG video.
    Mpeg,

    /// HTTP Live Streaming.
    Hls,

    /// Dynamic Adaptive Streaming over HTTP.
    Dash,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    PackType {
        Mp4 = "MP4";
        Ts = "TS";
        Mov = "MOV";
        Mxf = "MXF";
        Mpg = "MPG";
        Flv = "FLV";
        Wmv = "WMV";
        Mp3 = "MP3";
        Wma = "WMA";
        Ape = "APE";
        Flac = "FLAC";
        Aac = "AAC";
        Ac3 = "AC3";
        Mmf = "MMF";
        Amr = "AMR";
        M4a = "M4A";
        M4r = "M4R";
        Ogg = "OGG";
        Wav = "WAV";
        Wv = "WV";
        Mp2 = "MP2";
        Avi = "AVI";
        F4v = "F4V";
        M4v = "M4V";
        Mpeg = "MPEG";
        Hls = "HLS";
        Dash = "DASH";
    }
}
