//! Numbers, times and durations in other notations, wherever a member can stand.

use std::time::Duration;

use huaweicloud_runtime::jiff::{Timestamp, civil::date};
use huaweicloud_runtime::{
    CivilDate, ClockDuration, Decimal, Destination, Drift, List, Operation, Quoted, Surprise,
    UnixMilliseconds, UnixSeconds, Unrecognized, UtcTime, http::Response, operation, options,
    response,
};
use serde_json::{from_str, to_string};

#[derive(Clone, Debug, PartialEq)]
struct Charge {
    account: u32,
    day: Option<CivilDate>,
    ratio: Option<Ratio>,
    page: Option<i32>,
    since: Option<UnixSeconds>,
    budget: Option<Decimal>,
    after: Option<Quoted<UnixSeconds>>,
    price: Option<Decimal>,
    fee: Option<Quoted<Decimal>>,
    size: Option<Quoted<u64>>,
    sizes: List<Quoted<i64>>,
    count: Option<i32>,
    at: Option<UnixMilliseconds>,
    until: Option<UtcTime>,
    length: Option<ClockDuration>,
    live: Option<Quoted<bool>>,
}

operation! {
    Charge -> Charged {
        POST "/v1/{account}/charges" of crate::SERVICE;
        path account = "account", mandatory;
        query day = "day";
        query ratio = "ratio";
        query page = "page", range(1..);
        query budget = "budget", range(..="99.99");
        header since = "X-Since", range(0..);
        header after = "X-After", range(..=4);
        body price = "price", range("0.01"..="99.99");
        body fee = "fee", range("0.01"..);
        body size = "size", range(..=8);
        body sizes = "sizes", items(..=2), item_range(0..=8);
        body count = "count", range(-1..=1);
        body at = "at";
        body until = "until";
        body length = "length";
        body live = "live";
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Charged {
    price: Option<Decimal>,
    prices: List<Decimal>,
    size: Option<Quoted<u64>>,
    count: Option<i32>,
    large: Option<u64>,
    ratio: Option<Ratio>,
    at: Option<UnixMilliseconds>,
    live: Option<Quoted<bool>>,
    seen: Option<UnixSeconds>,
}

response! {
    Charged {
        header seen = "X-Seen";
        body price = "price";
        body prices = "prices";
        body size = "size";
        body count = "count";
        body large = "large";
        body ratio = "ratio";
        body at = "at";
        body live = "live";
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Ratio {
    Half,
    Whole,
    Unrecognized(Unrecognized<Self, f64>),
}

options! {
    Ratio: f64 {
        Half = 0.5;
        Whole = 1.0;
    }
}

fn charge() -> Charge {
    let body = r#"{"price": 0.10, "fee": "9.90", "size": "8", "sizes": ["0", 8], "count": 1,
        "at": 1562251383000, "until": "2019-07-04T14:43:03Z", "length": "01:30:00", "live": true}"#;
    Charge {
        account: 7,
        day: Some(date(2019, 7, 4).into()),
        ratio: Some(Ratio::Whole),
        page: Some(1),
        since: Some("1562251383".parse().unwrap()),
        budget: Some("99.990".parse().unwrap()),
        after: Some(Timestamp::UNIX_EPOCH.into()),
        ..Charge::from_body(body.as_bytes()).unwrap()
    }
}

#[test]
fn values_are_written_as_their_types_say() {
    let request = charge();
    assert_eq!(request.validate(), Ok(()));
    let sent = request
        .to_request(&Destination::new("https://h.example").unwrap())
        .unwrap();
    assert_eq!(
        sent.uri().to_string(),
        "https://h.example/v1/7/charges?day=2019-07-04&ratio=1&page=1&budget=99.990"
    );
    assert_eq!(sent.headers()["X-Since"], "1562251383");
    assert_eq!(sent.headers()["X-After"], "0");
    assert_eq!(
        std::str::from_utf8(sent.body()).unwrap(),
        concat!(
            r#"{"price":0.10,"fee":"9.90","size":"8","sizes":["0","8"],"count":1,"at":1562251383000,"#,
            r#""until":"2019-07-04T14:43:03Z","length":"01:30:00","live":"true"}"#
        )
    );
    assert_eq!(
        request.length.unwrap().duration(),
        Some(Duration::from_secs(5400))
    );
}

#[test]
fn limits_are_compared_by_worth() {
    let violated = |body: &str| {
        let request = Charge::from_body(body.as_bytes()).unwrap();
        let violations = request.validate().err();
        let violations = violations.iter().flat_map(|all| all.iter());
        violations.map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(
        violated(r#"{"price": 0.010, "fee": 1e-2, "size": "8", "count": -1}"#),
        [""; 0]
    );
    assert_eq!(
        violated(
            r#"{"price": 99.990000000000000000001, "fee": "0.0099", "size": 9, "sizes": [1, "-1"], "count": 2,
                "at": 9223372036854775807, "until": "today", "length": "90:00"}"#
        ),
        [
            "price: 99.990000000000000000001 is above the maximum of 99.99",
            "fee: 0.0099 is below the minimum of 0.01",
            "size: 9 is above the maximum of 8",
            "sizes[1]: -1 is below the minimum of 0",
            "count: 2 is above the maximum of 1",
            "at: not a time in milliseconds since 1970",
            "until: not a UTC time of the form yyyy-mm-ddThh:mm:ssZ",
            "length: not a duration of the form hh:mm:ss",
        ]
    );
}

#[test]
fn what_a_width_has_no_room_for_is_not_there() {
    let read = |body: &str| Charged::read_of(body);
    let largest = read(
        r#"{"count": 2147483647, "large": 18446744073709551615, "size": 18446744073709551615}"#,
    );
    assert_eq!(
        (largest.count, largest.large),
        (Some(i32::MAX), Some(u64::MAX))
    );
    assert_eq!(largest.size, Some(Quoted(u64::MAX)));
    for body in [
        r#"{"count": 2147483648, "large": 18446744073709551616, "size": "-1"}"#,
        r#"{"count": -2147483649, "large": -1, "size": 1e20}"#,
        r#"{"count": 1e300, "large": 0.5, "size": "0x1"}"#,
    ] {
        assert_eq!(read(body), Charged::default(), "{body}");
    }
}

impl Charged {
    fn read_of(body: &str) -> Self {
        Charge::read_response(&Response::new(body.to_owned())).unwrap()
    }
}

#[test]
fn headers_are_read_alike() {
    let mut response = Response::new("{}".to_owned());
    response
        .headers_mut()
        .insert("X-Seen", "1562251383".parse().unwrap());
    let charged = Charge::read_response(&response).unwrap();
    assert_eq!(charged.seen.map(UnixSeconds::get), Some(1_562_251_383));
}

#[test]
fn decimals_keep_their_digits_in_arrays_of_any_order() {
    let body = r#"{"prices":[0.30000000000000000000004,"1.10",null,true,1e400,[1]]}"#;
    let charged = Charged::read_of(body);
    assert_eq!(
        to_string(&charged).unwrap(),
        r#"{"prices":[0.30000000000000000000004,1.10,1e400]}"#
    );
}

#[test]
fn enumerations_of_floats_are_open() {
    for (json, value) in [
        ("0.5", Ratio::Half),
        ("1", Ratio::Whole),
        ("\"1.0\"", Ratio::Whole),
    ] {
        assert_eq!(from_str::<Ratio>(json).unwrap(), value, "{json}");
    }
    assert_eq!(to_string(&Ratio::Half).unwrap(), "0.5");
    let other = Ratio::from(0.75);
    assert!(!other.is_known() && Ratio::Whole.is_known());
    assert_eq!((other.get(), other.to_string().as_str()), (0.75, "0.75"));
    assert_eq!(to_string(&other).unwrap(), "0.75");
    assert_eq!(Ratio::known_values(), [Ratio::Half, Ratio::Whole]);
    let request = Charge {
        ratio: Some(f64::NAN.into()),
        ..charge()
    };
    assert_eq!(
        request.validate().unwrap_err().to_string(),
        "ratio: NaN and infinities cannot be sent"
    );
    assert!(to_string(&Ratio::from(f64::NAN)).is_err());
}

#[test]
fn drift_is_what_is_of_another_kind_or_width() {
    let drift = |body: &str| Charge::drift(&Response::new(body.to_owned()));
    let exact = r#"{"price": 0.10, "prices": [1, 2.5], "size": "8", "count": 1, "ratio": 0.5, "live": "false"}"#;
    assert_eq!(drift(exact), []);
    for (body, surprise) in [
        (r#"{"price": "0.10"}"#, Surprise::WrongKind),
        (r#"{"size": 8}"#, Surprise::WrongKind),
        (r#"{"size": "many"}"#, Surprise::WrongKind),
        (r#"{"count": 2147483648}"#, Surprise::OutOfRange),
        (r#"{"count": 2147483648.0}"#, Surprise::OutOfRange),
        (r#"{"live": true}"#, Surprise::WrongKind),
        (r#"{"ratio": 0.75}"#, Surprise::UnknownValue),
    ] {
        let found: Vec<Surprise> = drift(body).iter().map(|it: &Drift| it.surprise).collect();
        assert_eq!(found, [surprise], "{body}");
    }
}
