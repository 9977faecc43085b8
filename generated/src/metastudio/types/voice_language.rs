// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of several members:
///
/// - `VoiceModelAssetMeta.language`
/// - `VoiceModelAssetMeta.languages`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoiceLanguage {
    /// Not known.
    Unknow,

    /// Chinese.
    Cn,

    /// English.
    En,

    /// German.
    Ger,

    /// French.
    ///
    /// On the wire: `fr`.
    Fr,

    /// Korean.
    ///
    /// On the wire: `Kr`.
    Kr,

    /// Portuguese.
    ///
    /// On the wire: `por`.
    Por,

    /// Japanese.
    Jpn,

    /// Italian.
    ///
    /// On the wire: `Ita`.
    Ita,

    /// Spanish.
    Esp,

    /// Dialect of Northeast China.
    Dbh,

    /// Dialect of Hong Kong and Taiwan.
    Gt,

    /// Dialect of Guangxi.
    Gxh,

    /// Dialect of Hubei.
    Hbh,

    /// Dialect of Shaanxi.
    Sxh,

    /// Dialect of Sichuan.
    Sch,

    /// Cantonese.
    Yy,

    /// Russian.
    ///
    /// On the wire: `Russian`.
    Russian,

    /// Tagalog.
    ///
    /// On the wire: `Filipino`.
    Filipino,

    /// Dutch.
    ///
    /// On the wire: `Dutch`.
    Dutch,

    /// Indonesian.
    ///
    /// On the wire: `Indonesian`.
    Indonesian,

    /// Vietnamese.
    ///
    /// On the wire: `Vietnamese`.
    Vietnamese,

    /// Arabic.
    ///
    /// On the wire: `Arabic`.
    Arabic,

    /// Turkish.
    ///
    /// On the wire: `Turkish`.
    Turkish,

    /// Malay.
    ///
    /// On the wire: `Malay`.
    Malay,

    /// Thai.
    ///
    /// On the wire: `Thai`.
    Thai,

    /// Finnish.
    ///
    /// On the wire: `Finnish`.
    Finnish,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    VoiceLanguage {
        Unknow = "UNKNOW";
        Cn = "CN";
        En = "EN";
        Ger = "GER";
        Fr = "fr";
        Kr = "Kr";
        Por = "por";
        Jpn = "JPN";
        Ita = "Ita";
        Esp = "ESP";
        Dbh = "DBH";
        Gt = "GT";
        Gxh = "GXH";
        Hbh = "HBH";
        Sxh = "SXH";
        Sch = "SCH";
        Yy = "YY";
        Russian = "Russian";
        Filipino = "Filipino";
        Dutch = "Dutch";
        Indonesian = "Indonesian";
        Vietnamese = "Vietnamese";
        Arabic = "Arabic";
        Turkish = "Turkish";
        Malay = "Malay";
        Thai = "Thai";
        Finnish = "Finnish";
    }
}
