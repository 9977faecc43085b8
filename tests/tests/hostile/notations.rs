//! Numbers, times and durations in every format, wherever one can stand.

use std::time::Duration;

use hostile::http::Response;
use hostile::jiff::civil::date;
use hostile::values::{
    Measured, NarrowPages, NarrowPagesResponse, Notations, NotationsResponse, NumberPages,
    NumberPagesResponse, Ratio,
};
use hostile::{Decimal, Operation, Paged, Quoted, UnixMilliseconds, UnixSeconds};
use serde_json::json;

use crate::{body, destination, problem, uri};

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn measured() -> Measured {
    Measured::new(
        u64::MAX,
        9,
        decimal("1.50"),
        date(2026, 1, 1),
        UnixMilliseconds::from(1_767_268_800_000),
        Ratio::Million,
    )
}

pub(crate) fn notations() -> Notations {
    Notations::new(
        u64::MAX,
        date(2024, 2, 29),
        0.75,
        u32::MAX,
        u64::MAX,
        decimal("123456789012345678901234567890.10"),
        decimal("0.10"),
        true,
        [hostile::jiff::Timestamp::UNIX_EPOCH],
        date(2026, 1, 1).at(0, 0, 0, 0),
        UnixMilliseconds::from(1),
        measured(),
    )
}

#[test]
fn each_is_sent_as_its_format_says() {
    let request = notations()
        .page(7)
        .sizes([-8, 8])
        .days([date(2026, 1, 1), date(2026, 12, 31)])
        .price(decimal("0.10"))
        .live(false)
        .since(UnixSeconds::from(0))
        .query_at(date(2026, 2, 28).at(23, 59, 59, 0))
        .x_until(UnixMilliseconds::from(-1))
        .x_length(Duration::from_millis(5_400_500))
        .x_number(-7);
    assert_eq!(
        uri(&request),
        "POST /v1/notations/18446744073709551615/20240229?page=7&sizes=-8&sizes=8&days=2026-01-01&days=2026-12-31\
         &price=0.10&ratio=0.75&live=false&since=0&at=2026-02-28%2023%3A59%3A59"
    );
    let sent = request.to_request(&destination()).unwrap();
    assert_eq!(sent.headers()["X-Until"], "-1");
    assert_eq!(sent.headers()["X-Length"], "PT1H30M0.5S");
    assert_eq!(sent.headers()["X-Number"], "-7");
    assert_eq!(
        std::str::from_utf8(sent.body()).unwrap(),
        concat!(
            r#"{"uint32":4294967295,"uint64_text":"18446744073709551615","#,
            r#""decimal_needed":123456789012345678901234567890.10,"decimal_text_needed":"0.10","#,
            r#""boolean_text":"true","rfc":["1970-01-01T00:00:00Z"],"civil":"2026-01-01T00:00:00","milliseconds":1,"#,
            r#""shared":{"size":"18446744073709551615","width":9,"price":1.50,"day":"2026-01-01","#,
            r#""at":"1767268800000","ratio":1000000.0}}"#
        )
    );
}

#[test]
fn items_of_arrays_and_maps_are_given_as_they_are() {
    let request = notations()
        .uint64s([vec![1, u64::MAX - 1], vec![]])
        .uint64_texts([("a", 1), ("b", 2)])
        .decimals([decimal("0.1")])
        .decimal_texts([[("a", decimal("1.10"))]])
        .boolean_texts([true, false])
        .dates([("a", [date(2026, 1, 1)])])
        .milliseconds_texts([UnixMilliseconds::from(0)])
        .ratios([Ratio::_0_5, Ratio::from(0.75)]);
    let sent = body(&request);
    assert_eq!(sent["uint64s"], json!([[1, u64::MAX - 1], []]));
    assert_eq!(sent["uint64_texts"], json!({ "a": "1", "b": "2" }));
    assert_eq!(sent["decimals"], json!([0.1]));
    assert_eq!(sent["decimal_texts"], json!([{ "a": "1.10" }]));
    assert_eq!(sent["boolean_texts"], json!(["true", "false"]));
    assert_eq!(sent["dates"], json!({ "a": ["2026-01-01"] }));
    assert_eq!(sent["milliseconds_texts"], json!(["0"]));
    assert_eq!(sent["ratios"], json!([0.5, 0.75]));
    assert_eq!(
        problem(&request),
        "ratio: not a documented value; the nearest is 0.5; \
         ratios[1]: not a documented value; the nearest is 0.5"
    );
}

#[test]
fn limits_and_forms_are_checked() {
    let fits = notations()
        .int64_text(-1)
        .decimal_text(decimal("99.990"))
        .decimals([decimal("0.3")]);
    assert_eq!(
        problem(&fits),
        "ratio: not a documented value; the nearest is 0.5"
    );
    let wrong = r#"{
        "int32": -2147483648, "uint64s": [[0]], "int64_text": "1", "uint64_text": "0", "decimals": [0.30000000000000001],
        "decimal_text": "99.990000000000000000001", "rfc": ["today"], "utc": "", "civil": "2026-01-01", "spaced": "0",
        "date": "2026-02-29", "dates": { "a": ["2026-1-1"] }, "compact_date": "2026", "seconds": 9223372036854775807,
        "milliseconds": 0, "clock": "1:00:00", "iso": "P1M", "uint32": 0,
        "decimal_needed": 0, "decimal_text_needed": "0", "boolean_text": "true", "shared": {}
    }"#;
    let mut request = Notations::from_body(wrong.as_bytes()).unwrap();
    request.path_account = 0;
    let found: Vec<String> = problem(&request).split("; ").map(str::to_owned).collect();
    for expected in [
        "account: 0 is below the minimum of 1",
        "int32: -2147483648 is below the minimum of -2147483647",
        "uint64s[0][0]: 0 is below the minimum of 1",
        "int64_text: 1 is above the maximum of 0",
        "uint64_text: 0 is below the minimum of 1",
        "decimals[0]: 0.30000000000000001 is above the maximum of 0.3",
        "decimal_text: 99.990000000000000000001 is above the maximum of 99.99",
        "rfc[0]: not a time as in RFC 3339, like 2019-07-04T14:43:03Z",
        "utc: not a UTC time of the form yyyy-mm-ddThh:mm:ssZ",
        "civil: not a time of the form yyyy-mm-ddThh:mm:ss",
        "spaced: not a time of the form yyyy-mm-dd hh:mm:ss",
        "date: not a date of the form yyyy-mm-dd",
        "dates.a[0]: not a date of the form yyyy-mm-dd",
        "compact_date: not a date of the form yyyymmdd",
        "seconds: not a time in seconds since 1970",
        "milliseconds: 0 is below the minimum of 1",
        "clock: not a duration of the form hh:mm:ss",
        "iso: not a duration as in ISO 8601, like PT1H30M",
    ] {
        assert!(
            found.iter().any(|found| found == expected),
            "{expected}: {found:#?}"
        );
    }
}

#[test]
fn responses_are_read_whatever_kind_comes() {
    let text = r#"{
        "shared": { "size": 7, "width": "9", "price": "1.50", "day": "never", "at": 1767268800000, "ratio": "0.5" },
        "ratio": 1, "prices": [0.10, "1e-5", "free"], "live": true, "count": "18446744073709551615"
    }"#;
    let mut response = Response::new(text.to_owned());
    response
        .headers_mut()
        .insert("X-Next", "4294967295".parse().unwrap());
    response
        .headers_mut()
        .insert("X-Expires", "1767268800".parse().unwrap());
    let response: NotationsResponse = Notations::read_response(&response).unwrap();
    assert_eq!(response.x_next, Some(u32::MAX));
    let expires = response.x_expires.and_then(UnixSeconds::timestamp).unwrap();
    assert_eq!(expires.to_string(), "2026-01-01T12:00:00Z");
    assert_eq!(response.count, Some(u64::MAX));
    assert_eq!(response.ratio, Some(Ratio::_1));
    assert!(response.live.is_some_and(|live| *live));
    let prices: Vec<&str> = response.prices.iter().map(|price| price.as_str()).collect();
    assert_eq!(prices, ["0.10", "1e-5"]);
    let shared = response.shared.unwrap();
    assert_eq!((shared.width, shared.ratio), (Some(9), Some(Ratio::_0_5)));
    assert_eq!(shared.price, Some(decimal("1.5")));
    let day = shared.day.unwrap();
    assert_eq!((day.as_str(), day.date()), ("never", None));
    assert_eq!(
        shared.at.and_then(|at| at.timestamp()).unwrap().to_string(),
        "2026-01-01T12:00:00Z"
    );
}

#[test]
fn enumerations_of_floats_are_open() {
    for ratio in Ratio::known_values() {
        let json = serde_json::to_value(ratio).unwrap();
        assert_eq!(json, json!(ratio.get()));
        assert_eq!(serde_json::from_value::<Ratio>(json).unwrap(), *ratio);
    }
    let values: Vec<f64> = Ratio::known_values().iter().map(Ratio::get).collect();
    assert_eq!(values, [0.0, 0.5, -0.5, 1.0, 12345.678, 1e6, 1e-7]);
    let other: Ratio = serde_json::from_value(json!(0.25)).unwrap();
    assert!(!other.is_known());
    assert_eq!(serde_json::to_value(other).unwrap(), json!(0.25));
    let mut request = notations();
    request.query_ratio = Ratio::from(f64::INFINITY);
    assert_eq!(
        problem(&request),
        "ratio: NaN and infinities cannot be sent"
    );
    assert!(request.to_request(&destination()).is_err());
}

#[test]
fn pages_are_numbered_in_any_width() {
    let page = |json: &str| NumberPages::read_response(&Response::new(json.to_owned())).unwrap();
    let more: NumberPagesResponse = page(r#"{ "items": [1], "done": "false" }"#);
    let second = NumberPages::new().next_page(&more).unwrap();
    assert_eq!(uri(&second), "POST /v1/number-pages?page=1");
    assert_eq!(second.next_page(&more).unwrap().page, Some(Quoted(2)));
    assert_eq!(
        second.next_page(&page(r#"{ "items": [1], "done": true }"#)),
        None
    );
    assert_eq!(NumberPages::new().page(u32::MAX).next_page(&more), None);

    let page = |json: &str| NarrowPages::read_response(&Response::new(json.to_owned())).unwrap();
    let more: NarrowPagesResponse = page(r#"{ "items": ["2026-01-01"], "rest": 4294967295 }"#);
    assert_eq!(
        NarrowPages::new().page(7).next_page(&more).unwrap().page,
        Some(8)
    );
    assert_eq!(NarrowPages::new().page(i32::MAX).next_page(&more), None);
    assert_eq!(
        NarrowPages::new().next_page(&page(r#"{ "items": ["2026-01-01"], "rest": 0 }"#)),
        None
    );
}
