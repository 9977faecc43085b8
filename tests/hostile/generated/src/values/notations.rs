// Generated from spec/values/notations.yaml by `cargo xtask codegen`; do not edit.

//! Notations, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `Ratio`
//! - `Measured`, table 7

use std::collections::BTreeMap;

use huaweicloud_runtime::{
    CivilDate, CivilTime, ClockDuration, CompactDate, Decimal, IsoDuration, List, Map,
    Quoted, Rfc3339Time, SpacedTime, UnixMilliseconds, UnixSeconds, UtcTime, operation,
    response,
};

use super::{Measured, Ratio};

/// Numbers, times and durations in every format, wherever one can stand.
///
/// `POST /v1/notations/{account}/{day}`. Response: [`NotationsResponse`].
///
/// Status 400: Refused.
///
/// Source: Notations (2026-01-01), table 1 (path), table 2 (query), table 3 (header), table 4
/// (body).
///
/// # Examples
///
/// Everything.
///
/// ```
/// use hostile::{
///     CivilDate, CivilTime, ClockDuration, CompactDate, Decimal, IsoDuration,
///     Rfc3339Time, SpacedTime, UnixMilliseconds, UnixSeconds, UtcTime,
/// };
/// use hostile::values::{Measured, Notations, Ratio};
///
/// let request = Notations::new(
///         18_446_744_073_709_551_615,
///         CompactDate::from("20240229"),
///         Ratio::_0_5,
///         4_294_967_295,
///         18_446_744_073_709_551_615,
///         "7".parse::<Decimal>()?,
///         "123456789012345678901234567890.10".parse::<Decimal>()?,
///         false,
///         [Rfc3339Time::from("2026-01-01T00:00:00.5+08:00")],
///         CivilTime::from("9999-12-31T23:59:59"),
///         UnixMilliseconds::from(1_767_268_800_000),
///         Measured::new(
///             1,
///             9,
///             "1e+300".parse::<Decimal>()?,
///             CivilDate::from("2026-01-01"),
///             UnixMilliseconds::from(1_767_268_800_000),
///             Ratio::_0_0000001,
///         ),
///     )
///     .page(7)
///     .sizes([1, -2])
///     .days([CivilDate::from("2024-02-29")])
///     .price("0.10".parse::<Decimal>()?)
///     .live(false)
///     .since(UnixSeconds::from(1_767_268_800))
///     .query_at(SpacedTime::from("2026-02-28 23:59:59"))
///     .int32(-2_147_483_647)
///     .uint64(18_446_744_073_709_551_615)
///     .uint64s([vec![1], vec![]])
///     .int32_text(-7)
///     .int64_text(-9_223_372_036_854_775_808)
///     .uint32_text(7)
///     .uint64_texts([("a", 1)])
///     .decimal("-0.1".parse::<Decimal>()?)
///     .decimals(["0.1".parse::<Decimal>()?, "0.3".parse::<Decimal>()?])
///     .decimal_text("0.10".parse::<Decimal>()?)
///     .decimal_texts([Vec::from([("a", "1.10".parse::<Decimal>()?)]), vec![]])
///     .boolean_texts([true])
///     .utc(UtcTime::from("9999-12-31T23:59:59Z"))
///     .spaced(SpacedTime::from("2026-01-01 00:00:00"))
///     .date(CivilDate::from("2024-02-29"))
///     .dates([("a", vec![CivilDate::from("2024-02-29")]), ("b", vec![])])
///     .compact_date(CompactDate::from("20240229"))
///     .seconds(UnixSeconds::from(-1))
///     .seconds_text(UnixSeconds::from(1_767_268_800))
///     .milliseconds_texts([UnixMilliseconds::from(0)])
///     .clock(ClockDuration::from("120:00:01"))
///     .iso(IsoDuration::from("P1WT0.000000001S"))
///     .ratio(Ratio::_1)
///     .ratios([Ratio::_0_5, Ratio::_0, Ratio::Million, Ratio::_12345_678]);
/// # let body = r#"{
/// #   "int32": -2147483647, "uint32": 4294967295, "uint64": 18446744073709551615, "uint64s": [[1], []],
/// #   "int32_text": "-7", "int64_text": "-9223372036854775808", "uint32_text": "7",
/// #   "uint64_text": "18446744073709551615", "uint64_texts": { "a": "1" },
/// #   "decimal": -0.10, "decimal_needed": 7, "decimals": [0.1, 0.3], "decimal_text": "0.10",
/// #   "decimal_text_needed": "123456789012345678901234567890.10", "decimal_texts": [{ "a": "1.10" }, {}],
/// #   "boolean_text": "false", "boolean_texts": ["true"], "rfc": ["2026-01-01T00:00:00.5+08:00"],
/// #   "utc": "9999-12-31T23:59:59Z", "civil": "9999-12-31T23:59:59", "spaced": "2026-01-01 00:00:00",
/// #   "date": "2024-02-29", "dates": { "a": ["2024-02-29"], "b": [] }, "compact_date": "20240229",
/// #   "seconds": -1, "milliseconds": 1767268800000, "seconds_text": "1767268800", "milliseconds_texts": ["0"],
/// #   "clock": "120:00:01", "iso": "P1WT0.000000001S", "ratio": 1.0, "ratios": [0.5, 0, 1e6, 12345.678],
/// #   "shared": { "size": "1", "width": 9, "price": 1e300, "day": "2026-01-01", "at": "1767268800000", "ratio": 1e-7 }
/// # }"#;
/// # hostile::__example::request(&request, "POST /v1/notations/18446744073709551615/20240229?page=7&sizes=1&sizes=-2&days=2024-02-29&price=0.10&ratio=0.50&live=false&since=1767268800&at=2026-02-28%2023:59:59", body);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// As little as there can be.
///
/// ```
/// use hostile::{
///     CivilDate, CivilTime, CompactDate, Decimal, Rfc3339Time, UnixMilliseconds,
/// };
/// use hostile::values::{Measured, Notations, Ratio};
///
/// let request = Notations::new(
///         1,
///         CompactDate::from("20260101"),
///         Ratio::_0,
///         0,
///         1,
///         "0.5".parse::<Decimal>()?,
///         "0".parse::<Decimal>()?,
///         true,
///         Vec::<Rfc3339Time>::new(),
///         CivilTime::from("2026-01-01T00:00:00"),
///         UnixMilliseconds::from(1),
///         Measured::new(
///             0,
///             1,
///             "0".parse::<Decimal>()?,
///             CivilDate::from("2026-01-01"),
///             UnixMilliseconds::from(0),
///             Ratio::_0_5,
///         ),
///     )
///     .sizes([0]);
/// # let body = r#"{
/// #   "uint32": 0, "uint64_text": "1", "decimal_needed": 0.5, "decimal_text_needed": "0", "boolean_text": "true",
/// #   "rfc": [], "civil": "2026-01-01T00:00:00", "milliseconds": 1,
/// #   "shared": { "size": "0", "width": 1, "price": 0, "day": "2026-01-01", "at": "0", "ratio": 0.5 }
/// # }"#;
/// # hostile::__example::request(&request, "POST /v1/notations/1/20260101?ratio=0&sizes=0", body);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Notations {
    /// An account.
    ///
    /// Range: 1 to 18,446,744,073,709,551,615. On the wire: `account`.
    pub path_account: u64,

    /// A day.
    ///
    /// `yyyymmdd` on the wire. On the wire: `day`.
    pub path_day: CompactDate,

    /// A number.
    ///
    /// Range: 0 to 4,294,967,295. Default: `4294967295`.
    pub page: Option<u32>,

    /// Numbers as texts.
    ///
    /// 1 to 3 items. Each item: -9,223,372,036,854,775,808 to 8. Texts on the wire.
    pub sizes: List<Quoted<i64>>,

    /// Days.
    ///
    /// `yyyy-mm-dd` on the wire.
    pub days: List<CivilDate>,

    /// A price.
    ///
    /// Range: at least 0.01. Default: `0.10`.
    pub price: Option<Decimal>,

    /// A ratio.
    ///
    /// On the wire: `ratio`.
    pub query_ratio: Ratio,

    /// A flag.
    ///
    /// - `true`: It is live.
    /// - `false`: It is not.
    ///
    /// A text on the wire. Default: `true`.
    pub live: Option<Quoted<bool>>,

    /// A time.
    ///
    /// Range: at least 0. Seconds since 1970 on the wire. Default: `1767268800`.
    pub since: Option<UnixSeconds>,

    /// A time.
    ///
    /// `yyyy-mm-dd hh:mm:ss` on the wire. Default: `2026-02-28 23:59:59`. On the wire: `at`.
    pub query_at: Option<SpacedTime>,

    /// A time.
    ///
    /// Milliseconds since 1970, as a text, on the wire. Default: `1767268800000`. Header:
    /// `X-Until`.
    pub x_until: Option<Quoted<UnixMilliseconds>>,

    /// A duration.
    ///
    /// ISO 8601 on the wire. Default: `P1DT0.5S`. Header: `X-Length`.
    pub x_length: Option<IsoDuration>,

    /// A number.
    ///
    /// Range: -2,147,483,648 to 2,147,483,646. Header: `X-Number`.
    pub x_number: Option<i32>,

    /// 32 bits.
    ///
    /// Range: -2,147,483,647 to 2,147,483,647. Default: `-2147483647`.
    pub int32: Option<i32>,

    /// 32 bits without a sign.
    pub uint32: u32,

    /// 64 bits without a sign.
    ///
    /// Default: `18446744073709551615`.
    pub uint64: Option<u64>,

    /// Whole numbers.
    ///
    /// Each item: 1 to 18,446,744,073,709,551,614.
    pub uint64s: List<Vec<u64>>,

    /// 32 bits in a text.
    ///
    /// A text on the wire. Default: `-7`.
    pub int32_text: Option<Quoted<i32>>,

    /// 64 bits in a text.
    ///
    /// 1 to 20 characters. Range: -9,223,372,036,854,775,808 to 0. A text on the wire. Default:
    /// `-9223372036854775808`.
    pub int64_text: Option<Quoted<i64>>,

    /// 32 bits in a text.
    ///
    /// A text on the wire. Default: `4294967295`.
    pub uint32_text: Option<Quoted<u32>>,

    /// 64 bits in a text.
    ///
    /// Range: at least 1. A text on the wire.
    pub uint64_text: Quoted<u64>,

    /// 64 bits in texts.
    ///
    /// At most 2 items. Texts on the wire.
    pub uint64_texts: Map<Quoted<u64>>,

    /// All digits.
    ///
    /// Range: -1e300 to 123,456,789.987,654,33. Default: `0.123456789012345678901234567890`.
    pub decimal: Option<Decimal>,

    /// All digits.
    pub decimal_needed: Decimal,

    /// All digits.
    ///
    /// Each item: 0.1 to 0.3.
    pub decimals: List<Decimal>,

    /// All digits in a text.
    ///
    /// Range: at most 99.99. A text on the wire. Default: `-0.10`.
    pub decimal_text: Option<Quoted<Decimal>>,

    /// All digits in a text.
    ///
    /// A text on the wire.
    pub decimal_text_needed: Quoted<Decimal>,

    /// All digits in texts.
    ///
    /// At most 4 items. Texts on the wire.
    pub decimal_texts: List<BTreeMap<String, Quoted<Decimal>>>,

    /// A flag in a text.
    ///
    /// - `true`: Yes.
    /// - `false`: No.
    ///
    /// A text on the wire.
    pub boolean_text: Quoted<bool>,

    /// Flags in texts.
    ///
    /// Texts on the wire.
    pub boolean_texts: List<Quoted<bool>>,

    /// Times.
    ///
    /// RFC 3339 on the wire.
    pub rfc: Vec<Rfc3339Time>,

    /// A time.
    ///
    /// UTC, `yyyy-mm-ddThh:mm:ssZ` on the wire. Default: `2026-12-31T23:59:59Z`.
    pub utc: Option<UtcTime>,

    /// A time.
    ///
    /// `yyyy-mm-ddThh:mm:ss` on the wire.
    pub civil: CivilTime,

    /// A time.
    ///
    /// `yyyy-mm-dd hh:mm:ss` on the wire.
    pub spaced: Option<SpacedTime>,

    /// A day.
    ///
    /// Exactly 10 characters. `yyyy-mm-dd` on the wire. Default: `2024-02-29`.
    pub date: Option<CivilDate>,

    /// Days.
    ///
    /// `yyyy-mm-dd` on the wire.
    pub dates: Map<Vec<CivilDate>>,

    /// A day.
    ///
    /// `yyyymmdd` on the wire. Default: `20240229`.
    pub compact_date: Option<CompactDate>,

    /// A time.
    ///
    /// Seconds since 1970 on the wire. Default: `0`.
    pub seconds: Option<UnixSeconds>,

    /// A time.
    ///
    /// Range: 1 to 9,223,372,036,854,775,806. Milliseconds since 1970 on the wire.
    pub milliseconds: UnixMilliseconds,

    /// A time.
    ///
    /// Exactly 10 characters. Seconds since 1970, as a text, on the wire. Default: `1767268800`.
    pub seconds_text: Option<Quoted<UnixSeconds>>,

    /// Times.
    ///
    /// Milliseconds since 1970, as a text, on the wire.
    pub milliseconds_texts: List<Quoted<UnixMilliseconds>>,

    /// A time.
    ///
    /// RFC 3339 on the wire. Default: `2026-01-01T00:00:00.5+08:00`.
    pub rfc_one: Option<Rfc3339Time>,

    /// A time.
    ///
    /// `yyyy-mm-ddThh:mm:ss` on the wire. Default: `2026-01-01T00:00:00`.
    pub civil_one: Option<CivilTime>,

    /// A duration.
    ///
    /// `hh:mm:ss` on the wire. Default: `100:00:00`.
    pub clock: Option<ClockDuration>,

    /// A duration.
    ///
    /// ISO 8601 on the wire. Default: PT1H.
    pub iso: Option<IsoDuration>,

    /// A ratio.
    ///
    /// Default: `0.5`.
    pub ratio: Option<Ratio>,

    /// Ratios.
    ///
    /// Each item: 0 to 1,000,000.
    pub ratios: List<Ratio>,

    /// Both ways.
    pub shared: Measured,
}

operation! {
    Notations -> NotationsResponse {
        POST "/v1/notations/{account}/{day}" of super::SERVICE;
        path path_account = "account", mandatory, range(1..);
        path path_day = "day", mandatory;
        query page = "page", default(4_294_967_295);
        query sizes = "sizes", items(1..=3), item_range(..=8);
        query days = "days";
        query price = "price", range("0.01"..="9223372036854775807"), default("0.10");
        query query_ratio = "ratio", mandatory;
        query live = "live", default(true);
        query since = "since", range(0..), default(1_767_268_800);
        query query_at = "at", default("2026-02-28 23:59:59");
        header x_until = "X-Until", default(1_767_268_800_000);
        header x_length = "X-Length", default("P1DT0.5S");
        header x_number = "X-Number", range(..=2_147_483_646);
        body int32 = "int32", range(-2_147_483_647..), default(-2_147_483_647);
        body uint32 = "uint32", mandatory;
        body uint64 = "uint64", default(18_446_744_073_709_551_615);
        body uint64s = "uint64s", item_range(1..=18_446_744_073_709_551_614);
        body int32_text = "int32_text", default(-7);
        body int64_text = "int64_text", length(1..=20), range(..=0), default(-9_223_372_036_854_775_808);
        body uint32_text = "uint32_text", default(4_294_967_295);
        body uint64_text = "uint64_text", mandatory, range(1..);
        body uint64_texts = "uint64_texts", items(..=2);
        body decimal = "decimal", range("-1e300"..="123456789.98765433"), default("0.123456789012345678901234567890");
        body decimal_needed = "decimal_needed", mandatory;
        body decimals = "decimals", item_range("0.1"..="0.3");
        body decimal_text = "decimal_text", range(..="99.99"), default("-0.10");
        body decimal_text_needed = "decimal_text_needed", mandatory;
        body decimal_texts = "decimal_texts", items(..=4);
        body boolean_text = "boolean_text", mandatory;
        body boolean_texts = "boolean_texts";
        body rfc = "rfc", mandatory;
        body utc = "utc", default("2026-12-31T23:59:59Z");
        body civil = "civil", mandatory;
        body spaced = "spaced";
        body date = "date", length(10..=10), default("2024-02-29");
        body dates = "dates";
        body compact_date = "compact_date", default("20240229");
        body seconds = "seconds", default(0);
        body milliseconds = "milliseconds", mandatory, range(1..=9_223_372_036_854_775_806);
        body seconds_text = "seconds_text", length(10..=10), default(1_767_268_800);
        body milliseconds_texts = "milliseconds_texts";
        body rfc_one = "rfc_one", default("2026-01-01T00:00:00.5+08:00");
        body civil_one = "civil_one", default("2026-01-01T00:00:00");
        body clock = "clock", default("100:00:00");
        body iso = "iso";
        body ratio = "ratio", default(0.5);
        body ratios = "ratios";
        body shared = "shared", mandatory;
    }
}

impl Notations {
    /// Only the mandatory members are set.
    pub fn new(
        path_account: u64,
        path_day: impl Into<CompactDate>,
        query_ratio: impl Into<Ratio>,
        uint32: u32,
        uint64_text: impl Into<Quoted<u64>>,
        decimal_needed: impl Into<Decimal>,
        decimal_text_needed: impl Into<Quoted<Decimal>>,
        boolean_text: impl Into<Quoted<bool>>,
        rfc: impl IntoIterator<Item = impl Into<Rfc3339Time>>,
        civil: impl Into<CivilTime>,
        milliseconds: impl Into<UnixMilliseconds>,
        shared: Measured,
    ) -> Self {
        Self {
            path_account,
            path_day: path_day.into(),
            page: None,
            sizes: List::default(),
            days: List::default(),
            price: None,
            query_ratio: query_ratio.into(),
            live: None,
            since: None,
            query_at: None,
            x_until: None,
            x_length: None,
            x_number: None,
            int32: None,
            uint32,
            uint64: None,
            uint64s: List::default(),
            int32_text: None,
            int64_text: None,
            uint32_text: None,
            uint64_text: uint64_text.into(),
            uint64_texts: Map::default(),
            decimal: None,
            decimal_needed: decimal_needed.into(),
            decimals: List::default(),
            decimal_text: None,
            decimal_text_needed: decimal_text_needed.into(),
            decimal_texts: List::default(),
            boolean_text: boolean_text.into(),
            boolean_texts: List::default(),
            rfc: rfc.into_iter().map(Into::into).collect(),
            utc: None,
            civil: civil.into(),
            spaced: None,
            date: None,
            dates: Map::default(),
            compact_date: None,
            seconds: None,
            milliseconds: milliseconds.into(),
            seconds_text: None,
            milliseconds_texts: List::default(),
            rfc_one: None,
            civil_one: None,
            clock: None,
            iso: None,
            ratio: None,
            ratios: List::default(),
            shared,
        }
    }

    /// A number. Range: 0 to 4,294,967,295. Default: `4294967295`.
    pub fn page(mut self, page: u32) -> Self {
        self.page = Some(page);
        self
    }

    /// Numbers as texts. 1 to 3 items. Each item: -9,223,372,036,854,775,808 to 8. Texts on the
    /// wire.
    pub fn sizes(
        mut self,
        sizes: impl IntoIterator<Item = impl Into<Quoted<i64>>>,
    ) -> Self {
        self.sizes = sizes.into_iter().map(Into::into).collect();
        self
    }

    /// Days. `yyyy-mm-dd` on the wire.
    pub fn days(mut self, days: impl IntoIterator<Item = impl Into<CivilDate>>) -> Self {
        self.days = days.into_iter().map(Into::into).collect();
        self
    }

    /// A price. Range: at least 0.01. Default: `0.10`.
    pub fn price(mut self, price: impl Into<Decimal>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// A flag. A text on the wire. Default: `true`.
    pub fn live(mut self, live: impl Into<Quoted<bool>>) -> Self {
        self.live = Some(live.into());
        self
    }

    /// A time. Range: at least 0. Seconds since 1970 on the wire. Default: `1767268800`.
    pub fn since(mut self, since: impl Into<UnixSeconds>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// A time. `yyyy-mm-dd hh:mm:ss` on the wire. Default: `2026-02-28 23:59:59`.
    pub fn query_at(mut self, query_at: impl Into<SpacedTime>) -> Self {
        self.query_at = Some(query_at.into());
        self
    }

    /// A time. Milliseconds since 1970, as a text, on the wire. Default: `1767268800000`.
    pub fn x_until(mut self, x_until: impl Into<Quoted<UnixMilliseconds>>) -> Self {
        self.x_until = Some(x_until.into());
        self
    }

    /// A duration. ISO 8601 on the wire. Default: `P1DT0.5S`.
    pub fn x_length(mut self, x_length: impl Into<IsoDuration>) -> Self {
        self.x_length = Some(x_length.into());
        self
    }

    /// A number. Range: -2,147,483,648 to 2,147,483,646.
    pub fn x_number(mut self, x_number: i32) -> Self {
        self.x_number = Some(x_number);
        self
    }

    /// 32 bits. Range: -2,147,483,647 to 2,147,483,647. Default: `-2147483647`.
    pub fn int32(mut self, int32: i32) -> Self {
        self.int32 = Some(int32);
        self
    }

    /// 64 bits without a sign. Default: `18446744073709551615`.
    pub fn uint64(mut self, uint64: u64) -> Self {
        self.uint64 = Some(uint64);
        self
    }

    /// Whole numbers. Each item: 1 to 18,446,744,073,709,551,614.
    pub fn uint64s(
        mut self,
        uint64s: impl IntoIterator<Item = impl IntoIterator<Item = u64>>,
    ) -> Self {
        self.uint64s = uint64s
            .into_iter()
            .map(|items| items.into_iter().collect())
            .collect();
        self
    }

    /// 32 bits in a text. A text on the wire. Default: `-7`.
    pub fn int32_text(mut self, int32_text: impl Into<Quoted<i32>>) -> Self {
        self.int32_text = Some(int32_text.into());
        self
    }

    /// 64 bits in a text. 1 to 20 characters. Range: -9,223,372,036,854,775,808 to 0. A text on the
    /// wire. Default: `-9223372036854775808`.
    pub fn int64_text(mut self, int64_text: impl Into<Quoted<i64>>) -> Self {
        self.int64_text = Some(int64_text.into());
        self
    }

    /// 32 bits in a text. A text on the wire. Default: `4294967295`.
    pub fn uint32_text(mut self, uint32_text: impl Into<Quoted<u32>>) -> Self {
        self.uint32_text = Some(uint32_text.into());
        self
    }

    /// 64 bits in texts. At most 2 items. Texts on the wire.
    pub fn uint64_texts(
        mut self,
        uint64_texts: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Quoted<u64>>),
        >,
    ) -> Self {
        self.uint64_texts = uint64_texts
            .into_iter()
            .map(|(key, item)| (key.into(), item.into()))
            .collect();
        self
    }

    /// All digits. Range: -1e300 to 123,456,789.987,654,33. Default:
    /// `0.123456789012345678901234567890`.
    pub fn decimal(mut self, decimal: impl Into<Decimal>) -> Self {
        self.decimal = Some(decimal.into());
        self
    }

    /// All digits. Each item: 0.1 to 0.3.
    pub fn decimals(
        mut self,
        decimals: impl IntoIterator<Item = impl Into<Decimal>>,
    ) -> Self {
        self.decimals = decimals.into_iter().map(Into::into).collect();
        self
    }

    /// All digits in a text. Range: at most 99.99. A text on the wire. Default: `-0.10`.
    pub fn decimal_text(mut self, decimal_text: impl Into<Quoted<Decimal>>) -> Self {
        self.decimal_text = Some(decimal_text.into());
        self
    }

    /// All digits in texts. At most 4 items. Texts on the wire.
    pub fn decimal_texts(
        mut self,
        decimal_texts: impl IntoIterator<
            Item = impl IntoIterator<
                Item = (impl Into<String>, impl Into<Quoted<Decimal>>),
            >,
        >,
    ) -> Self {
        self.decimal_texts = decimal_texts
            .into_iter()
            .map(|items| {
                items.into_iter().map(|(key, item)| (key.into(), item.into())).collect()
            })
            .collect();
        self
    }

    /// Flags in texts. Texts on the wire.
    pub fn boolean_texts(
        mut self,
        boolean_texts: impl IntoIterator<Item = impl Into<Quoted<bool>>>,
    ) -> Self {
        self.boolean_texts = boolean_texts.into_iter().map(Into::into).collect();
        self
    }

    /// A time. UTC, `yyyy-mm-ddThh:mm:ssZ` on the wire. Default: `2026-12-31T23:59:59Z`.
    pub fn utc(mut self, utc: impl Into<UtcTime>) -> Self {
        self.utc = Some(utc.into());
        self
    }

    /// A time. `yyyy-mm-dd hh:mm:ss` on the wire.
    pub fn spaced(mut self, spaced: impl Into<SpacedTime>) -> Self {
        self.spaced = Some(spaced.into());
        self
    }

    /// A day. Exactly 10 characters. `yyyy-mm-dd` on the wire. Default: `2024-02-29`.
    pub fn date(mut self, date: impl Into<CivilDate>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// Days. `yyyy-mm-dd` on the wire.
    pub fn dates(
        mut self,
        dates: impl IntoIterator<
            Item = (impl Into<String>, impl IntoIterator<Item = impl Into<CivilDate>>),
        >,
    ) -> Self {
        self.dates = dates
            .into_iter()
            .map(|(key, item)| (key.into(), item.into_iter().map(Into::into).collect()))
            .collect();
        self
    }

    /// A day. `yyyymmdd` on the wire. Default: `20240229`.
    pub fn compact_date(mut self, compact_date: impl Into<CompactDate>) -> Self {
        self.compact_date = Some(compact_date.into());
        self
    }

    /// A time. Seconds since 1970 on the wire. Default: `0`.
    pub fn seconds(mut self, seconds: impl Into<UnixSeconds>) -> Self {
        self.seconds = Some(seconds.into());
        self
    }

    /// A time. Exactly 10 characters. Seconds since 1970, as a text, on the wire. Default:
    /// `1767268800`.
    pub fn seconds_text(mut self, seconds_text: impl Into<Quoted<UnixSeconds>>) -> Self {
        self.seconds_text = Some(seconds_text.into());
        self
    }

    /// Times. Milliseconds since 1970, as a text, on the wire.
    pub fn milliseconds_texts(
        mut self,
        milliseconds_texts: impl IntoIterator<Item = impl Into<Quoted<UnixMilliseconds>>>,
    ) -> Self {
        self.milliseconds_texts = milliseconds_texts
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// A time. RFC 3339 on the wire. Default: `2026-01-01T00:00:00.5+08:00`.
    pub fn rfc_one(mut self, rfc_one: impl Into<Rfc3339Time>) -> Self {
        self.rfc_one = Some(rfc_one.into());
        self
    }

    /// A time. `yyyy-mm-ddThh:mm:ss` on the wire. Default: `2026-01-01T00:00:00`.
    pub fn civil_one(mut self, civil_one: impl Into<CivilTime>) -> Self {
        self.civil_one = Some(civil_one.into());
        self
    }

    /// A duration. `hh:mm:ss` on the wire. Default: `100:00:00`.
    pub fn clock(mut self, clock: impl Into<ClockDuration>) -> Self {
        self.clock = Some(clock.into());
        self
    }

    /// A duration. ISO 8601 on the wire. Default: PT1H.
    pub fn iso(mut self, iso: impl Into<IsoDuration>) -> Self {
        self.iso = Some(iso.into());
        self
    }

    /// A ratio. Default: `0.5`.
    pub fn ratio(mut self, ratio: impl Into<Ratio>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }

    /// Ratios. Each item: 0 to 1,000,000.
    pub fn ratios(mut self, ratios: impl IntoIterator<Item = impl Into<Ratio>>) -> Self {
        self.ratios = ratios.into_iter().map(Into::into).collect();
        self
    }
}

/// The response to [`Notations`].
///
/// The same comes back.
///
/// Source: Notations, table 5 (header), table 6 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotationsResponse {
    /// A number.
    ///
    /// Header: `X-Next`.
    pub x_next: Option<u32>,

    /// A time.
    ///
    /// Seconds since 1970 on the wire. Header: `X-Expires`.
    pub x_expires: Option<UnixSeconds>,

    /// Both ways.
    pub shared: Option<Measured>,

    /// A ratio.
    pub ratio: Option<Ratio>,

    /// Prices.
    ///
    /// Texts on the wire.
    pub prices: List<Quoted<Decimal>>,

    /// A flag.
    ///
    /// A text on the wire.
    pub live: Option<Quoted<bool>>,

    /// A number.
    pub count: Option<u64>,
}

response! {
    NotationsResponse {
        header x_next = "X-Next";
        header x_expires = "X-Expires";
        body shared = "shared";
        body ratio = "ratio";
        body prices = "prices";
        body live = "live";
        body count = "count";
    }
}

impl NotationsResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A number.
    #[must_use]
    pub fn x_next(mut self, x_next: u32) -> Self {
        self.x_next = Some(x_next);
        self
    }

    /// A time. Seconds since 1970 on the wire.
    #[must_use]
    pub fn x_expires(mut self, x_expires: impl Into<UnixSeconds>) -> Self {
        self.x_expires = Some(x_expires.into());
        self
    }

    /// Both ways.
    #[must_use]
    pub fn shared(mut self, shared: Measured) -> Self {
        self.shared = Some(shared);
        self
    }

    /// A ratio.
    #[must_use]
    pub fn ratio(mut self, ratio: impl Into<Ratio>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }

    /// Prices. Texts on the wire.
    #[must_use]
    pub fn prices(
        mut self,
        prices: impl IntoIterator<Item = impl Into<Quoted<Decimal>>>,
    ) -> Self {
        self.prices = prices.into_iter().map(Into::into).collect();
        self
    }

    /// A flag. A text on the wire.
    #[must_use]
    pub fn live(mut self, live: impl Into<Quoted<bool>>) -> Self {
        self.live = Some(live.into());
        self
    }

    /// A number.
    #[must_use]
    pub fn count(mut self, count: u64) -> Self {
        self.count = Some(count);
        self
    }
}
