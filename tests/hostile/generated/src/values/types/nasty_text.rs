// Generated from spec/values/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of several members:
///
/// - `Options.text`
/// - `Options.texts`
/// - `OptionsResponse.text`
/// - `OptionsResponse.texts`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NastyText {
    /// A dash.
    ///
    /// On the wire: `AC-3`.
    Ac3Dash,

    /// No dash.
    Ac3,

    /// Lower case.
    ///
    /// On the wire: `fr`.
    FrLower,

    /// Upper case.
    Fr,

    /// Nothing.
    ///
    /// On the wire: an empty text.
    Empty,

    /// The word.
    ///
    /// On the wire: `EMPTY`.
    EmptyWord,

    /// A keyword.
    ///
    /// On the wire: `Self`.
    Self_,

    /// A keyword.
    ///
    /// On the wire: `self`.
    SelfLower,

    /// Like the variant for everything else.
    ///
    /// On the wire: `UNRECOGNIZED`.
    UnrecognizedUpper,

    /// Like the variant for everything else.
    ///
    /// On the wire: `Unrecognized`.
    Unrecognized_,

    /// An ordinary word.
    ///
    /// On the wire: `unknown`.
    Unknown,

    /// A digit first.
    _4k,

    /// Digits only.
    _0,

    /// Digits only.
    _007,

    /// Digits and a dot.
    ///
    /// On the wire: `1.0`.
    _1_0,

    /// Digits and dots.
    ///
    /// On the wire: `1.0.0`.
    _1_0_0,

    /// Digits and an underscore.
    V3_2,

    /// Digits.
    V32,

    /// A minus.
    ///
    /// On the wire: `-1`.
    Minus1,

    /// A plus.
    ///
    /// On the wire: `+1`.
    Plus1,

    /// Neither.
    _1,

    /// No letter.
    ///
    /// On the wire: `*`.
    Star,

    /// A blank.
    ///
    /// On the wire: `\u{20}`.
    Blank,

    /// Two blanks.
    ///
    /// On the wire: `\u{20}\u{20}`.
    TwoBlanks,

    /// A word of YAML.
    ///
    /// On the wire: `true`.
    True,

    /// A word of YAML.
    ///
    /// On the wire: `null`.
    Null,

    /// A word of YAML.
    ///
    /// On the wire: `~`.
    Tilde,

    /// A word of YAML.
    ///
    /// On the wire: `Yes`.
    Yes,

    /// Quotes.
    ///
    /// On the wire: `"quoted"`.
    Quoted,

    /// Quotes.
    ///
    /// On the wire: `'single'`.
    Single,

    /// A backslash.
    ///
    /// On the wire: `back\slash`.
    BackSlash,

    /// A backslash.
    ///
    /// On the wire: `\`.
    Backslash,

    /// A backslash, and an n.
    ///
    /// On the wire: `\n`.
    N,

    /// A line break.
    ///
    /// On the wire: `line\nbreak`.
    LineBreak,

    /// A tab.
    ///
    /// On the wire: `tab\t`.
    Tab,

    /// A control character.
    ///
    /// On the wire: `nul\u{0}`.
    Nul,

    /// A backtick.
    ///
    /// On the wire: `` ` ``.
    Backtick,

    /// Backticks.
    ///
    /// On the wire: ```` ``` ````.
    Backticks,

    /// Backticks.
    ///
    /// On the wire: ``` a`b``c ```.
    ABC,

    /// Braces.
    ///
    /// On the wire: `{}`.
    Braces,

    /// Braces.
    ///
    /// On the wire: `{name}`.
    Name,

    /// A dollar.
    ///
    /// On the wire: `$1`.
    Dollar1,

    /// Angle brackets.
    ///
    /// On the wire: `<T>`.
    T,

    /// Brackets.
    ///
    /// On the wire: `[x](y)`.
    XY,

    /// An entity.
    ///
    /// On the wire: `&amp;`.
    Amp,

    /// A comment.
    ///
    /// On the wire: `//`.
    Slashes,

    /// The end of a comment.
    ///
    /// On the wire: `*/`.
    EndOfComment,

    /// A raw string.
    ///
    /// On the wire: `r#"`.
    R,

    /// Not ASCII.
    西,

    /// Not ASCII.
    ///
    /// On the wire: `größe`.
    GrößeLower,

    /// Not ASCII.
    Grösse,

    /// Not ASCII.
    ///
    /// On the wire: `GRÖẞE`.
    Größe,

    /// Not ASCII.
    ///
    /// On the wire: `Österreich`.
    Österreich,

    /// Not ASCII.
    ///
    /// On the wire: `цена`.
    Цена,

    /// A picture.
    ///
    /// On the wire: `🎬`.
    Clapper,

    /// A character that reverses the text.
    ///
    /// On the wire: `\u{202e}`.
    Override,

    /// A character that no one sees.
    ///
    /// On the wire: `a\u{200b}b`.
    AB,

    /// A character that no one sees.
    ///
    /// On the wire: `\u{feff}`.
    ByteOrderMark,

    /// A letter and its accent.
    ///
    /// On the wire: `é`.
    EAcute,

    /// The letter with its accent.
    ///
    /// On the wire: `é`.
    É,

    /// A type.
    ///
    /// On the wire: `Box`.
    Box,

    /// A variant.
    ///
    /// On the wire: `Ok`.
    Ok,

    /// A variant.
    ///
    /// On the wire: `None`.
    None,

    /// A keyword.
    ///
    /// On the wire: `async`.
    Async,

    /// Deprecated.
    #[deprecated(note = "use `\"NEW\"` \\\\ \\<T> \\[x\\]")]
    Old,

    /// Two hundred characters and more.
    LongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLong,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    NastyText {
        Ac3Dash = "AC-3";
        Ac3 = "AC3";
        FrLower = "fr";
        Fr = "FR";
        Empty = "";
        EmptyWord = "EMPTY";
        Self_ = "Self";
        SelfLower = "self";
        UnrecognizedUpper = "UNRECOGNIZED";
        Unrecognized_ = "Unrecognized";
        Unknown = "unknown";
        _4k = "4K";
        _0 = "0";
        _007 = "007";
        _1_0 = "1.0";
        _1_0_0 = "1.0.0";
        V3_2 = "V3_2";
        V32 = "V32";
        Minus1 = "-1";
        Plus1 = "+1";
        _1 = "1";
        Star = "*";
        Blank = " ";
        TwoBlanks = "  ";
        True = "true";
        Null = "null";
        Tilde = "~";
        Yes = "Yes";
        Quoted = "\"quoted\"";
        Single = "'single'";
        BackSlash = "back\\slash";
        Backslash = "\\";
        N = "\\n";
        LineBreak = "line\nbreak";
        Tab = "tab\t";
        Nul = "nul\0";
        Backtick = "`";
        Backticks = "```";
        ABC = "a`b``c";
        Braces = "{}";
        Name = "{name}";
        Dollar1 = "$1";
        T = "<T>";
        XY = "[x](y)";
        Amp = "&amp;";
        Slashes = "//";
        EndOfComment = "*/";
        R = "r#\"";
        西 = "西";
        GrößeLower = "größe";
        Grösse = "GRÖSSE";
        Größe = "GRÖẞE";
        Österreich = "Österreich";
        Цена = "цена";
        Clapper = "🎬";
        Override = "\u{202e}";
        AB = "a\u{200b}b";
        ByteOrderMark = "\u{feff}";
        EAcute = "e\u{301}";
        É = "é";
        Box = "Box";
        Ok = "Ok";
        None = "None";
        Async = "async";
        Old = "OLD";
        LongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLong = "LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG";
    }
}
