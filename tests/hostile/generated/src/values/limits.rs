// Generated from spec/values/limits.yaml by `cargo xtask codegen`; do not edit.

//! Limits, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `Old`, table 6

use huaweicloud_runtime::{
    CommaSeparated, CompactTime, List, Rfc3339Time, Secret, SignedUrl, operation,
    response,
};

use super::Old;

/// Limits at their own limits, and defaults of every kind.
///
/// `POST /v1/limits/{text}/{number}`. Response: [`LimitsResponse`].
///
/// Source: Limits (2026-01-01), table 1 (path), table 2 (query), table 3 (header), table 4 (body).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Limits {
    /// A text.
    ///
    /// 1 to 64 characters. On the wire: `text`.
    pub path_text: String,

    /// A number.
    ///
    /// Range: -2,147,483,648 to 2,147,483,647. On the wire: `number`.
    pub path_number: i64,

    /// Ignored.
    ///
    /// Range: at most 0. Default: `-0`. Has no effect beside `beside`.
    pub ignored: Option<i64>,

    /// Not ignored.
    ///
    /// At most 4,294,967,295 items. Has no effect beside `ignored`.
    pub beside: List<i64>,

    /// A text.
    ///
    /// At most 4,294,967,295 characters. Header: `X-Length`.
    pub x_length: Option<String>,

    /// A number.
    ///
    /// Range: -0.5 to 0.5. Header: `X-Number`.
    pub x_number: Option<f64>,

    /// All there are.
    ///
    /// Range: at least -9,223,372,036,854,775,808.
    pub long_all: Option<i64>,

    /// All but two.
    ///
    /// Range: -9,223,372,036,854,775,807 to 9,223,372,036,854,775,806.
    pub long_most: Option<i64>,

    /// The smallest.
    ///
    /// Range: at most -9,223,372,036,854,775,808.
    pub long_least: Option<i64>,

    /// The greatest.
    ///
    /// Range: at least 9,223,372,036,854,775,807. Default: `9223372036854775807`.
    pub long_greatest: Option<i64>,

    /// One value.
    ///
    /// Range: only 7. Default: `7`.
    pub long_one: Option<i64>,

    /// 32 bits.
    ///
    /// Range: -2,147,483,648 to 2,147,483,647. Default: `-2147483648`.
    pub integer: Option<i64>,

    /// Without a limit.
    pub integer_huge: Option<i64>,

    /// A million.
    ///
    /// Range: -1,000,000 to 1,000,000. Unit: kbit/s.
    pub million: Option<i64>,

    /// A fraction.
    ///
    /// Range: 0.1 to 1e300. Default: `0.1`.
    pub float: Option<f64>,

    /// A fraction.
    ///
    /// Range: -1e300 to -1e-300. Default: `-1.5e-7`.
    pub float_negative: Option<f64>,

    /// A fraction.
    ///
    /// Range: 0.123,456,789 to 123,456,789.987,654,33. Default: `3.141592653589793`.
    pub float_long: Option<f64>,

    /// Whole numbers.
    ///
    /// Range: at least -9,223,372,036,854,775,808. Default: `0`.
    pub float_whole: Option<f64>,

    /// Zeros.
    ///
    /// Range: -0.0 to 0.
    pub float_zero: Option<f64>,

    /// Big ones.
    ///
    /// Range: at most 123,456,789,012,345,678,901,234,567,890.
    pub float_big: Option<f64>,

    /// Nothing.
    ///
    /// At most 0 characters. Default: an empty text.
    pub text_none: Option<String>,

    /// One character.
    ///
    /// Exactly 1 character. Default: `"`.
    pub text_one: Option<String>,

    /// Any length.
    ///
    /// At most 4,294,967,295 characters. Default: `\`.
    pub text_any: Option<String>,

    /// Any length.
    pub text_open: Option<String>,

    /// Backticks.
    ///
    /// Default: ``` a `b` ``c`` \ ```.
    pub text_default: Option<String>,

    /// A rule.
    ///
    /// Default: half of `size`, \<T> or \[x\]\...
    pub text_rule: Option<String>,

    /// No entries.
    ///
    /// At most 0 items. Each item: at most 0 characters.
    pub texts_none: List<String>,

    /// One entry.
    ///
    /// Exactly 1 item. Each item: exactly 1 character.
    pub texts_one: Vec<String>,

    /// Numbers.
    ///
    /// At most 2 items. Each item: 0 to 1.
    pub numbers: List<i64>,

    /// Fractions.
    ///
    /// At least 1 item. Each item: -0.25 to 0.25.
    pub fractions: List<f64>,

    /// Flags.
    ///
    /// 2 to 3 items.
    pub flags: List<bool>,

    /// A flag.
    ///
    /// Default: `true`.
    pub flag_true: Option<bool>,

    /// A flag.
    ///
    /// Default: `false`.
    pub flag_false: bool,

    /// Texts in one.
    ///
    /// 1 to 2 items. Each item: 1 to 3 characters. Joined by commas on the wire. Default: `a,b`.
    pub joined: Option<CommaSeparated>,

    /// Texts in one.
    ///
    /// Joined by commas on the wire.
    pub joined_needed: CommaSeparated,

    /// A time.
    ///
    /// Exactly 14 characters. UTC, `yyyymmddhhmmss` on the wire. Default: `20260101000000`.
    pub compact: Option<CompactTime>,

    /// A time.
    ///
    /// UTC, `yyyymmddhhmmss` on the wire.
    pub compact_needed: CompactTime,

    /// A time.
    ///
    /// RFC 3339 on the wire. Default: the present.
    pub rfc: Option<Rfc3339Time>,

    /// A time.
    ///
    /// RFC 3339 on the wire.
    pub rfc_needed: Rfc3339Time,

    /// A time.
    pub sdk_date: Option<String>,

    /// A secret.
    ///
    /// 1 to 8 characters. Default: `none`.
    pub secret: Option<Secret>,

    /// A secret.
    pub secret_needed: Secret,

    /// An address.
    ///
    /// At most 2,048 characters. Default: `https://h.example/a?b="c"`.
    pub url: Option<SignedUrl>,

    /// An address.
    pub url_needed: SignedUrl,

    /// Deprecated.
    #[deprecated(note = "use `text_any`; \"quotes\", \\\\ and \\<T>, \\[x\\] stay")]
    pub old: Option<String>,

    /// Deprecated.
    #[deprecated(note = "do not")]
    pub old_list: List<String>,

    /// Deprecated and mandatory.
    #[deprecated(note = "do not")]
    pub old_needed: i64,

    /// Deprecated.
    #[deprecated(note = "do not")]
    pub old_object: Option<Old>,

    /// Deprecated and mandatory.
    #[deprecated(note = "do not")]
    pub old_objects: Vec<Old>,
}

operation! {
    Limits -> LimitsResponse {
        POST "/v1/limits/{text}/{number}" of super::SERVICE;
        path path_text = "text", mandatory, length(1..=64);
        path path_number = "number", mandatory, range(-2_147_483_648..=2_147_483_647);
        query ignored = "ignored", range(..=0), default(0), ignored_with(beside);
        query beside = "beside", items(..=4_294_967_295), ignored_with(ignored);
        header x_length = "X-Length", length(..=4_294_967_295);
        header x_number = "X-Number", range(-0.5..=0.5);
        body long_all = "long_all";
        body long_most = "long_most", range(-9_223_372_036_854_775_807..=9_223_372_036_854_775_806);
        body long_least = "long_least", range(..=-9_223_372_036_854_775_808);
        body long_greatest = "long_greatest", range(9_223_372_036_854_775_807..), default(9_223_372_036_854_775_807);
        body long_one = "long_one", range(7..=7), default(7);
        body integer = "integer", range(-2_147_483_648..=2_147_483_647), default(-2_147_483_648);
        body integer_huge = "integer_huge";
        body million = "million", range(-1_000_000..=1_000_000);
        body float = "float", range(0.1..=1e300), default(0.1);
        body float_negative = "float_negative", range(-1e300..=-1e-300), default(-1.5e-7);
        body float_long = "float_long", range(0.123_456_789..=123_456_789.987_654_33), default(3.141_592_653_589_793);
        body float_whole = "float_whole", range(-9.223_372_036_854_776e18..=9.223_372_036_854_776e18), default(0.0);
        body float_zero = "float_zero", range(-0.0..=0.0);
        body float_big = "float_big", range(..=1.234_567_890_123_456_8e29);
        body text_none = "text_none", length(..=0), default("");
        body text_one = "text_one", length(1..=1), default("\"");
        body text_any = "text_any", length(..=4_294_967_295), default("\\");
        body text_open = "text_open";
        body text_default = "text_default", default("a `b` ``c`` \\");
        body text_rule = "text_rule";
        body texts_none = "texts_none", items(..=0), item_length(..=0);
        body texts_one = "texts_one", mandatory, items(1..=1), item_length(1..=1);
        body numbers = "numbers", items(..=2), item_range(0..=1);
        body fractions = "fractions", items(1..), item_range(-0.25..=0.25);
        body flags = "flags", items(2..=3);
        body flag_true = "flag_true", default(true);
        body flag_false = "flag_false", mandatory;
        body joined = "joined", items(1..=2), item_length(1..=3), default("a,b");
        body joined_needed = "joined_needed", mandatory;
        body compact = "compact", length(14..=14), default("20260101000000");
        body compact_needed = "compact_needed", mandatory;
        body rfc = "rfc";
        body rfc_needed = "rfc_needed", mandatory;
        body sdk_date = "sdk_date";
        body secret = "secret", length(1..=8), default("none");
        body secret_needed = "secret_needed", mandatory;
        body url = "url", length(..=2048), default("https://h.example/a?b=\"c\"");
        body url_needed = "url_needed", mandatory;
        body old = "old";
        body old_list = "old_list";
        body old_needed = "old_needed", mandatory;
        body old_object = "old_object";
        body old_objects = "old_objects", mandatory;
    }
}

impl Limits {
    /// Only the mandatory members are set.
    #[allow(deprecated)]
    pub fn new(
        path_text: impl Into<String>,
        path_number: i64,
        texts_one: impl IntoIterator<Item = impl Into<String>>,
        flag_false: bool,
        joined_needed: impl IntoIterator<Item = impl Into<String>>,
        compact_needed: impl Into<CompactTime>,
        rfc_needed: impl Into<Rfc3339Time>,
        secret_needed: impl Into<Secret>,
        url_needed: impl Into<SignedUrl>,
        old_needed: i64,
        old_objects: impl IntoIterator<Item = Old>,
    ) -> Self {
        Self {
            path_text: path_text.into(),
            path_number,
            ignored: None,
            beside: List::default(),
            x_length: None,
            x_number: None,
            long_all: None,
            long_most: None,
            long_least: None,
            long_greatest: None,
            long_one: None,
            integer: None,
            integer_huge: None,
            million: None,
            float: None,
            float_negative: None,
            float_long: None,
            float_whole: None,
            float_zero: None,
            float_big: None,
            text_none: None,
            text_one: None,
            text_any: None,
            text_open: None,
            text_default: None,
            text_rule: None,
            texts_none: List::default(),
            texts_one: texts_one.into_iter().map(Into::into).collect(),
            numbers: List::default(),
            fractions: List::default(),
            flags: List::default(),
            flag_true: None,
            flag_false,
            joined: None,
            joined_needed: joined_needed.into_iter().collect(),
            compact: None,
            compact_needed: compact_needed.into(),
            rfc: None,
            rfc_needed: rfc_needed.into(),
            sdk_date: None,
            secret: None,
            secret_needed: secret_needed.into(),
            url: None,
            url_needed: url_needed.into(),
            old: None,
            old_list: List::default(),
            old_needed,
            old_object: None,
            old_objects: old_objects.into_iter().collect(),
        }
    }

    /// Ignored. Range: at most 0. Default: `-0`. Has no effect beside `beside`.
    pub fn ignored(mut self, ignored: i64) -> Self {
        self.ignored = Some(ignored);
        self
    }

    /// Not ignored. At most 4,294,967,295 items. Has no effect beside `ignored`.
    pub fn beside(mut self, beside: impl IntoIterator<Item = i64>) -> Self {
        self.beside = beside.into_iter().collect();
        self
    }

    /// A text. At most 4,294,967,295 characters.
    pub fn x_length(mut self, x_length: impl Into<String>) -> Self {
        self.x_length = Some(x_length.into());
        self
    }

    /// A number. Range: -0.5 to 0.5.
    pub fn x_number(mut self, x_number: f64) -> Self {
        self.x_number = Some(x_number);
        self
    }

    /// All there are. Range: at least -9,223,372,036,854,775,808.
    pub fn long_all(mut self, long_all: i64) -> Self {
        self.long_all = Some(long_all);
        self
    }

    /// All but two. Range: -9,223,372,036,854,775,807 to 9,223,372,036,854,775,806.
    pub fn long_most(mut self, long_most: i64) -> Self {
        self.long_most = Some(long_most);
        self
    }

    /// The smallest. Range: at most -9,223,372,036,854,775,808.
    pub fn long_least(mut self, long_least: i64) -> Self {
        self.long_least = Some(long_least);
        self
    }

    /// The greatest. Range: at least 9,223,372,036,854,775,807. Default: `9223372036854775807`.
    pub fn long_greatest(mut self, long_greatest: i64) -> Self {
        self.long_greatest = Some(long_greatest);
        self
    }

    /// One value. Range: only 7. Default: `7`.
    pub fn long_one(mut self, long_one: i64) -> Self {
        self.long_one = Some(long_one);
        self
    }

    /// 32 bits. Range: -2,147,483,648 to 2,147,483,647. Default: `-2147483648`.
    pub fn integer(mut self, integer: i64) -> Self {
        self.integer = Some(integer);
        self
    }

    /// Without a limit.
    pub fn integer_huge(mut self, integer_huge: i64) -> Self {
        self.integer_huge = Some(integer_huge);
        self
    }

    /// A million. Range: -1,000,000 to 1,000,000. Unit: kbit/s.
    pub fn million(mut self, million: i64) -> Self {
        self.million = Some(million);
        self
    }

    /// A fraction. Range: 0.1 to 1e300. Default: `0.1`.
    pub fn float(mut self, float: f64) -> Self {
        self.float = Some(float);
        self
    }

    /// A fraction. Range: -1e300 to -1e-300. Default: `-1.5e-7`.
    pub fn float_negative(mut self, float_negative: f64) -> Self {
        self.float_negative = Some(float_negative);
        self
    }

    /// A fraction. Range: 0.123,456,789 to 123,456,789.987,654,33. Default: `3.141592653589793`.
    pub fn float_long(mut self, float_long: f64) -> Self {
        self.float_long = Some(float_long);
        self
    }

    /// Whole numbers. Range: at least -9,223,372,036,854,775,808. Default: `0`.
    pub fn float_whole(mut self, float_whole: f64) -> Self {
        self.float_whole = Some(float_whole);
        self
    }

    /// Zeros. Range: -0.0 to 0.
    pub fn float_zero(mut self, float_zero: f64) -> Self {
        self.float_zero = Some(float_zero);
        self
    }

    /// Big ones. Range: at most 123,456,789,012,345,678,901,234,567,890.
    pub fn float_big(mut self, float_big: f64) -> Self {
        self.float_big = Some(float_big);
        self
    }

    /// Nothing. At most 0 characters. Default: an empty text.
    pub fn text_none(mut self, text_none: impl Into<String>) -> Self {
        self.text_none = Some(text_none.into());
        self
    }

    /// One character. Exactly 1 character. Default: `"`.
    pub fn text_one(mut self, text_one: impl Into<String>) -> Self {
        self.text_one = Some(text_one.into());
        self
    }

    /// Any length. At most 4,294,967,295 characters. Default: `\`.
    pub fn text_any(mut self, text_any: impl Into<String>) -> Self {
        self.text_any = Some(text_any.into());
        self
    }

    /// Any length.
    pub fn text_open(mut self, text_open: impl Into<String>) -> Self {
        self.text_open = Some(text_open.into());
        self
    }

    /// Backticks. Default: ``` a `b` ``c`` \ ```.
    pub fn text_default(mut self, text_default: impl Into<String>) -> Self {
        self.text_default = Some(text_default.into());
        self
    }

    /// A rule. Default: half of `size`, \<T> or \[x\]\...
    pub fn text_rule(mut self, text_rule: impl Into<String>) -> Self {
        self.text_rule = Some(text_rule.into());
        self
    }

    /// No entries. At most 0 items. Each item: at most 0 characters.
    pub fn texts_none(
        mut self,
        texts_none: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.texts_none = texts_none.into_iter().map(Into::into).collect();
        self
    }

    /// Numbers. At most 2 items. Each item: 0 to 1.
    pub fn numbers(mut self, numbers: impl IntoIterator<Item = i64>) -> Self {
        self.numbers = numbers.into_iter().collect();
        self
    }

    /// Fractions. At least 1 item. Each item: -0.25 to 0.25.
    pub fn fractions(mut self, fractions: impl IntoIterator<Item = f64>) -> Self {
        self.fractions = fractions.into_iter().collect();
        self
    }

    /// Flags. 2 to 3 items.
    pub fn flags(mut self, flags: impl IntoIterator<Item = bool>) -> Self {
        self.flags = flags.into_iter().collect();
        self
    }

    /// A flag. Default: `true`.
    pub fn flag_true(mut self, flag_true: bool) -> Self {
        self.flag_true = Some(flag_true);
        self
    }

    /// Texts in one. 1 to 2 items. Each item: 1 to 3 characters. Joined by commas on the wire.
    /// Default: `a,b`.
    pub fn joined(
        mut self,
        joined: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.joined = Some(joined.into_iter().collect());
        self
    }

    /// A time. Exactly 14 characters. UTC, `yyyymmddhhmmss` on the wire. Default: `20260101000000`.
    pub fn compact(mut self, compact: impl Into<CompactTime>) -> Self {
        self.compact = Some(compact.into());
        self
    }

    /// A time. RFC 3339 on the wire. Default: the present.
    pub fn rfc(mut self, rfc: impl Into<Rfc3339Time>) -> Self {
        self.rfc = Some(rfc.into());
        self
    }

    /// A time.
    pub fn sdk_date(mut self, sdk_date: impl Into<String>) -> Self {
        self.sdk_date = Some(sdk_date.into());
        self
    }

    /// A secret. 1 to 8 characters. Default: `none`.
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// An address. At most 2,048 characters. Default: `https://h.example/a?b="c"`.
    pub fn url(mut self, url: impl Into<SignedUrl>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Deprecated.
    #[deprecated(note = "use `text_any`; \"quotes\", \\\\ and \\<T>, \\[x\\] stay")]
    #[allow(deprecated)]
    pub fn old(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }

    /// Deprecated.
    #[deprecated(note = "do not")]
    #[allow(deprecated)]
    pub fn old_list(
        mut self,
        old_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.old_list = old_list.into_iter().map(Into::into).collect();
        self
    }

    /// Deprecated.
    #[deprecated(note = "do not")]
    #[allow(deprecated)]
    pub fn old_object(mut self, old_object: Old) -> Self {
        self.old_object = Some(old_object);
        self
    }
}

/// The response to [`Limits`].
///
/// Some come back.
///
/// Source: Limits, table 5 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitsResponse {
    /// Deprecated.
    #[deprecated(note = "do not")]
    pub old: Option<Old>,

    /// A time.
    ///
    /// UTC, `yyyymmddhhmmss` on the wire.
    pub at: Option<CompactTime>,

    /// Texts in one.
    ///
    /// Joined by commas on the wire.
    pub joined: Option<CommaSeparated>,
}

response! {
    LimitsResponse {
        body old = "old";
        body at = "at";
        body joined = "joined";
    }
}

impl LimitsResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Deprecated.
    #[must_use]
    #[deprecated(note = "do not")]
    #[allow(deprecated)]
    pub fn old(mut self, old: Old) -> Self {
        self.old = Some(old);
        self
    }

    /// A time. UTC, `yyyymmddhhmmss` on the wire.
    #[must_use]
    pub fn at(mut self, at: impl Into<CompactTime>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// Texts in one. Joined by commas on the wire.
    #[must_use]
    pub fn joined(
        mut self,
        joined: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.joined = Some(joined.into_iter().collect());
        self
    }
}
