//! What services really send, against the types that the pages promise.

use harbour::goods::{
    Container, GoodsKind, GoodsSummary, Grain, ListGoods, ListGoodsResponse, StoreGoods,
    StoreGoodsResponse,
};
use harbour::ships::{
    ListShips, ListShipsResponse, Measures, Ship, ShipState, ShowBerthFees, ShowBerthFeesResponse,
    Truncation,
};
use harbour::{CompactTime, Destination, Error, Object, Operation};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tests::checks;

fn read<T: DeserializeOwned>(json: &Value) -> T {
    serde_json::from_value(json.clone()).unwrap()
}

fn write<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap()
}

/// Runs a check on every response type, with JSON in which every member is set.
fn on_every_response(check: impl Fn(&Value, &dyn Fn(&Value) -> Value)) {
    let mut left: Vec<_> = tests::harbour()
        .services
        .iter()
        .flat_map(|service| service.operations().map(|found| found.name.clone()))
        .collect();
    let mut on = |operation: &str, echo: &dyn Fn(&Value) -> Value| {
        let (service, documented) = tests::harbour_operation(operation);
        check(
            &tests::sample::response(&service, &documented.response),
            echo,
        );
        left.retain(|name| name != operation);
    };
    on(ListShips::NAME, &checks::echo::<ListShipsResponse>);
    on(ShowBerthFees::NAME, &checks::echo::<ShowBerthFeesResponse>);
    on(ListGoods::NAME, &checks::echo::<ListGoodsResponse>);
    on(StoreGoods::NAME, &checks::echo::<StoreGoodsResponse>);
    assert_eq!(left, [""; 0], "every operation of the harbour is here");
}

#[test]
fn a_response_with_every_member_survives() {
    on_every_response(checks::survives);
    let (service, operation) = tests::harbour_operation(ListShips::NAME);
    let full = tests::sample::response(&service, &operation.response);
    let places = checks::places(&full);
    assert!(
        places.len() > 50,
        "the sample sets every member, at every place: {places:?}"
    );
}

#[test]
fn null_is_absent_wherever_it_stands() {
    on_every_response(checks::null_is_absent);
}

#[test]
fn a_member_of_another_kind_costs_only_itself() {
    on_every_response(checks::costs_only_itself);
}

#[test]
fn unknown_members_are_passed_over_at_every_level() {
    on_every_response(checks::passes_over);
}

#[test]
fn values_newer_than_the_crate_survive_unchanged() {
    let json = json!({
        "ships": [{ "state": "SUNK", "voyages": [{ "cleared": 7, "route": 0 }] }],
        "is_truncated": -3,
    });
    let page: ListShipsResponse = read(&json);
    let ship = &page.ships[0];
    let Some(ShipState::Unrecognized(state)) = &ship.state else {
        panic!("SUNK is not documented: {ship:?}");
    };
    assert_eq!(state.as_str(), "SUNK");
    assert_eq!(page.is_truncated.as_ref().map(Truncation::get), Some(-3));
    // A number where texts are documented is kept as the text of it.
    let mut written = json;
    written["ships"][0]["voyages"][0]["route"] = json!("0");
    assert_eq!(write(&page), written);
}

#[test]
fn the_catch_all_cannot_spell_a_known_value() {
    assert_eq!(ShipState::from("MOORED"), ShipState::Moored);
    assert_eq!(ShipState::from("MOORED".to_owned()), ShipState::Moored);
    assert_eq!(Truncation::from(1), Truncation::Truncated);
    assert_eq!(read::<ShipState>(&json!("MOORED")), ShipState::Moored);
    assert_ne!(ShipState::from("moored"), ShipState::Moored, "case matters");
}

#[test]
fn both_spellings_of_a_value_travel() {
    for (text, value) in [
        ("2D_PRINTS", GoodsKind::Prints),
        ("2D-PRINTS", GoodsKind::PrintsHyphenated),
    ] {
        let summary: GoodsSummary = read(&json!({ "kind": text }));
        assert_eq!(summary.kind, Some(value));
        assert_eq!(write(&summary), json!({ "kind": text }));
    }
}

#[test]
fn both_spellings_of_a_member_are_members() {
    let measures: Measures =
        read(&json!({ "lenght": 288, "length": 290, "route": 0, "fuel": "oil" }));
    assert_eq!((measures.lenght, measures.length), (Some(288), Some(290)));
    assert_eq!(measures.fuel.as_deref(), Some("oil"));
}

#[test]
fn numbers_come_in_several_forms() {
    let grain: Grain = read(&json!({ "moisture": 1, "purity": "2.5", "silo": "12" }));
    assert_eq!(
        (grain.moisture, grain.purity, grain.silo),
        (Some(1.0), Some(2.5), Some(12))
    );
    let measures: Measures =
        serde_json::from_str(r#"{"crew": 244.0, "width": 2.5, "length": 1e2}"#).unwrap();
    assert_eq!(
        (measures.crew, measures.width, measures.length),
        (Some(244), None, Some(100))
    );
}

#[test]
fn extremes_of_64_bits_survive_and_what_is_beyond_is_absent() {
    for extreme in [i64::MIN, -1, 0, 1 << 53, (1 << 53) + 1, i64::MAX] {
        let container: Container = read(&json!({ "size": extreme }));
        assert_eq!(container.size, Some(extreme));
        assert_eq!(write(&container), json!({ "size": extreme }));
    }
    for beyond in ["9223372036854775808", "18446744073709551615", "1e30"] {
        let container: Container =
            serde_json::from_str(&format!(r#"{{"size": {beyond}, "width": 1}}"#)).unwrap();
        assert_eq!(
            (container.size, container.width),
            (None, Some(1)),
            "{beyond}"
        );
    }
}

#[test]
fn a_time_that_cannot_be_read_is_kept_as_it_came() {
    let ship: Ship = read(&json!({ "details": {
        "built_at": "20190704144303", "last_seen": "2019-07-04 14:43",
    } }));
    let details = ship.details.unwrap();
    let built = details
        .built_at
        .as_ref()
        .and_then(CompactTime::timestamp)
        .unwrap();
    assert_eq!(built.to_string(), "2019-07-04T14:43:03Z");
    let seen = details.last_seen.as_ref().unwrap();
    assert_eq!(
        (seen.timestamp(), seen.as_str()),
        (None, "2019-07-04 14:43")
    );
    assert_eq!(write(&details)["last_seen"], json!("2019-07-04 14:43"));
}

#[test]
fn a_body_with_every_member_is_read_sent_and_valid() {
    fn check<O: Operation>() {
        let (service, operation) = tests::harbour_operation(O::NAME);
        let full = tests::sample::body(&service, &operation);
        checks::request_body::<O>(&full);
        assert_eq!(checks::violations::<O>(&full), [""; 0]);
    }
    check::<StoreGoods>();
    check::<ListGoods>();
}

#[test]
fn what_is_not_set_is_not_sent_and_what_is_empty_is() {
    let to = Destination::new("https://example.com")
        .unwrap()
        .project_id("p");
    let body = |request: StoreGoods| -> Value {
        serde_json::from_slice(request.to_request(&to).unwrap().body()).unwrap()
    };
    let bare = StoreGoods::new("", GoodsKind::Grain);
    assert_eq!(body(bare.clone()), json!({ "name": "", "kind": "GRAIN" }));
    let empty = bare
        .labels([""; 0])
        .carriers([""; 0])
        .needs_cooling(false)
        .order(0)
        .description("");
    assert_eq!(
        body(empty),
        json!({
            "name": "", "kind": "GRAIN", "labels": [], "carriers": [],
            "needs_cooling": false, "order": 0, "description": "",
        })
    );
}

#[test]
fn every_parameter_of_the_query_is_encoded() {
    let to = Destination::new("ships.cn-north-4.example.com")
        .unwrap()
        .project_id("a b/ü");
    let request = ListShips::new()
        .ship_id(["1", "2&3"])
        .state([ShipState::Moored, "NEW+ONE".into()])
        .cargo_state(["LOADED"])
        .ship_class(["FERRY"])
        .arrived_after("20170725181000".parse::<CompactTime>().unwrap())
        .fleet_id(-1)
        .labels(["a b", "日本"])
        .search("50% ~-._*'")
        .page(0)
        .size(100)
        .to_request(&to)
        .unwrap();
    assert_eq!(
        request.uri().to_string(),
        "https://ships.cn-north-4.example.com/v2/a%20b%2F%C3%BC/ships?ship_id=1&ship_id=2%263\
         &state=MOORED&state=NEW%2BONE&cargoState=LOADED&shipClass=FERRY\
         &arrived_after=20170725181000&fleet_id=-1&labels=a%20b%2C%E6%97%A5%E6%9C%AC\
         &search=50%25%20~-._%2A%27&page=0&size=100"
    );
}

#[test]
fn header_members_travel_in_headers_and_the_token_is_not_shown() {
    let to = Destination::new("https://example.com")
        .unwrap()
        .project_id("p");
    let request = StoreGoods::new("Barley", "GRAIN")
        .x_agent_id("user-1")
        .x_customs_token("s3cr3t");
    assert!(!format!("{request:?}").contains("s3cr3t"));
    let request = request.project_id("mine").to_request(&to).unwrap();
    assert_eq!(request.uri().path(), "/v1/mine/goods");
    assert_eq!(request.headers()["X-Agent-Id"], "user-1");
    assert_eq!(request.headers()["X-Customs-Token"], "s3cr3t");
    assert!(!format!("{request:?}").contains("s3cr3t"));
    assert!(!String::from_utf8_lossy(request.body()).contains("user-1"));
}

#[test]
fn a_request_without_a_project_says_how_to_name_one() {
    let to = Destination::new("https://example.com").unwrap();
    let error = ListShips::new().to_request(&to).unwrap_err().to_string();
    assert!(error.contains("project_id"), "{error}");
}

fn answer(status: u16, headers: &[(&str, &str)], body: &str) -> http::Response<Vec<u8>> {
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(body.as_bytes().to_vec()).unwrap()
}

#[test]
fn an_answer_brings_its_headers() {
    let response = answer(
        200,
        &[("x-request-id", "abc")],
        r#"{"goods_id": "1", "new": 1}"#,
    );
    let created = StoreGoods::read_response(&response).unwrap();
    assert_eq!(created.x_request_id.as_deref(), Some("abc"));
    assert_eq!(created.goods_id.as_deref(), Some("1"));
}

#[test]
fn a_failure_keeps_code_message_status_and_request_id() {
    let body = r#"{"error_code": "SHIPS.10053", "error_msg": "The request parameter is illegal, illegal field: {xx}."}"#;
    let error =
        ListShips::read_response(&answer(400, &[("X-Request-Id", "abc")], body)).unwrap_err();
    assert!(matches!(error, Error::Service(_)));
    assert_eq!(error.code(), Some("SHIPS.10053"));
    assert_eq!(
        error.message(),
        Some("The request parameter is illegal, illegal field: {xx}.")
    );
    assert_eq!(error.request_id(), Some("abc"));
    let text = error.to_string();
    for part in [
        "SHIPS.10053",
        "illegal field: {xx}",
        "400",
        "ListShips",
        "abc",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains('\n'));
}

#[test]
fn broken_json_is_an_error_that_says_where_and_keeps_the_body() {
    let body = r#"{"ships": [{"ship_id": "1", "details": {"name": "#;
    let error = ListShips::read_response(&answer(200, &[], body)).unwrap_err();
    let Error::Decode(decode) = &error else {
        panic!("{error}");
    };
    assert!(decode.to_string().contains("ships[0].details"), "{decode}");
    assert_eq!(error.body(), body.as_bytes());
}

#[test]
fn signed_urls_do_not_show_their_signature() {
    let json = json!({ "photo_url": "https://a.example.com/b.png?AccessKeyId=AK&Signature=SIG" });
    let summary: GoodsSummary = read(&json);
    let shown = format!("{summary:?}");
    assert!(
        shown.contains("https://a.example.com/b.png") && !shown.contains("SIG"),
        "{shown}"
    );
    assert_eq!(write(&summary), json, "but they are kept");
}
