//! `operation!`: from plain data to an HTTP request.

use http::Method;
use huaweicloud_runtime::{
    CommaSeparated, CompactTime, Destination, List, Object, Operation, RequestError, Secret,
    Unrecognized, operation, options, response,
};

#[derive(Clone, Debug, Default, PartialEq)]
struct ListShips {
    project_id: Option<String>,
    ship_id: List<String>,
    status: List<Status>,
    truncated: Option<bool>,
    size: Option<i64>,
    start_time: Option<CompactTime>,
    tags: Option<CommaSeparated>,
    ratio: Option<f64>,
    agent: Option<String>,
    token: Option<Secret>,
}

operation! {
    ListShips -> Nothing {
        GET "/v2/{project_id}/ships" of crate::SERVICE;
        path project_id = "project_id", from_sender;
        query ship_id = "ship_id", items(..=10);
        query status = "status";
        query truncated = "is truncated";
        query size = "size", range(1..=100);
        query start_time = "start_time", ignored_with(ship_id);
        query tags = "tags";
        query ratio = "ratio";
        header agent = "X-Agent-Id";
        header token = "X-Auth-Token";
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Status {
    Moored,
    Unrecognized(Unrecognized<Self>),
}

options! {
    Status {
        Moored = "MOORED";
    }
}

#[derive(Clone, Debug, PartialEq)]
struct UpdateShip {
    project_id: String,
    ship_id: String,
    title: String,
    order: i64,
    description: Option<String>,
    weight: Option<f64>,
    tags: List<String>,
}

operation! {
    UpdateShip -> Nothing {
        PUT "/v1/{project_id}/{ship_id}" of crate::SERVICE;
        path project_id = "project_id", mandatory;
        path ship_id = "ship_id", mandatory;
        body title = "title", mandatory, length(1..=128);
        body order = "order", mandatory;
        body description = "description";
        body weight = "weight";
        body tags = "tags";
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Search {
    scope: Option<String>,
    content_type: Option<String>,
    languages: List<String>,
    keyword: Option<String>,
}

operation! {
    Search -> Nothing {
        POST "/v1/{scope}" of crate::SERVICE;
        path scope = "scope";
        header content_type = "Content-Type";
        header languages = "Accept-Language";
        body keyword = "keyword";
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Nothing {}

response! { Nothing {} }

fn ships() -> Destination {
    Destination::new("https://ships.example.com")
        .unwrap()
        .project_id("p1")
}

fn search() -> Search {
    Search {
        scope: Some("search".into()),
        ..Search::default()
    }
}

fn uri(operation: &impl Operation) -> String {
    operation.to_request(&ships()).unwrap().uri().to_string()
}

fn update() -> UpdateShip {
    UpdateShip {
        project_id: "p".into(),
        ship_id: "a".into(),
        title: "t".into(),
        order: 0,
        description: None,
        weight: None,
        tags: List::default(),
    }
}

#[test]
fn nothing_set_is_nothing_sent() {
    let request = ListShips::default().to_request(&ships()).unwrap();
    assert_eq!(request.method(), Method::GET);
    assert_eq!(request.uri(), "https://ships.example.com/v2/p1/ships");
    assert!(request.headers().is_empty());
    assert!(request.body().is_empty());
}

#[test]
fn the_query_is_in_the_order_of_the_table_and_arrays_repeat_their_key() {
    let operation = ListShips {
        size: Some(20),
        truncated: Some(false),
        status: [Status::Moored, "NEW".into()].into(),
        ship_id: ["b", "a"].map(String::from).into(),
        start_time: Some("20170725181000".parse().unwrap()),
        ratio: Some(0.5),
        ..ListShips::default()
    };
    assert_eq!(
        uri(&operation),
        "https://ships.example.com/v2/p1/ships?ship_id=b&ship_id=a&status=MOORED\
         &status=NEW&is%20truncated=false&size=20&start_time=20170725181000&ratio=0.5"
    );
}

#[test]
fn an_empty_array_vanishes_from_a_query_and_an_empty_text_does_not() {
    let operation = ListShips {
        ship_id: [].into(),
        tags: Some(CommaSeparated::default()),
        size: Some(0),
        ..ListShips::default()
    };
    assert_eq!(
        uri(&operation),
        "https://ships.example.com/v2/p1/ships?size=0&tags="
    );
}

#[test]
fn only_unreserved_characters_stay_in_a_query() {
    let operation = ListShips {
        tags: Some(["a b", "c+d", "~-._", "/?&=%#", "é新"].into()),
        ..ListShips::default()
    };
    assert_eq!(
        uri(&operation),
        "https://ships.example.com/v2/p1/ships?tags=\
         a%20b%2Cc%2Bd%2C~-._%2C%2F%3F%26%3D%25%23%2C%C3%A9%E6%96%B0"
    );
}

#[test]
fn only_unreserved_characters_stay_in_a_path() {
    let update = UpdateShip {
        project_id: "{ship_id}/@:".into(),
        ship_id: "a b~é".into(),
        ..update()
    };
    assert_eq!(
        uri(&update),
        "https://ships.example.com/v1/%7Bship_id%7D%2F%40%3A/a%20b~%C3%A9"
    );
}

#[test]
fn a_base_path_is_kept_in_front() {
    let gateway = Destination::new("http://localhost:8080/ships/")
        .unwrap()
        .project_id("p");
    let request = ListShips::default().to_request(&gateway).unwrap();
    assert_eq!(request.uri(), "http://localhost:8080/ships/v2/p/ships");
}

#[test]
fn the_project_of_the_request_goes_before_that_of_the_destination() {
    let operation = ListShips {
        project_id: Some("own".into()),
        ..ListShips::default()
    };
    assert_eq!(uri(&operation), "https://ships.example.com/v2/own/ships");
}

#[test]
fn a_missing_project_is_an_error_that_names_both_cures() {
    let nowhere = Destination::new("ships.example.com").unwrap();
    let error = ListShips::default().to_request(&nowhere).unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListShips needs project_id: set it on the request, or for all requests on the \
         credentials or the destination; a client with a region looks it up"
    );
}

#[test]
fn the_destination_supplies_nothing_else() {
    let error = Search::default().to_request(&ships()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "Search needs scope: set it on the request"
    );
}

#[test]
fn a_path_parameter_that_would_change_the_route_is_an_error() {
    for ship_id in ["", ".", ".."] {
        let update = UpdateShip {
            ship_id: ship_id.into(),
            ..update()
        };
        let error = update.to_request(&ships()).unwrap_err();
        assert_eq!(
            error.to_string(),
            "UpdateShip: the path parameter ship_id cannot be empty, `.` or `..`"
        );
    }
    let operation = ListShips {
        project_id: Some(String::new()),
        ..ListShips::default()
    };
    operation.to_request(&ships()).unwrap_err();
}

#[test]
fn headers_carry_any_text_and_hide_secrets() {
    let operation = ListShips {
        agent: Some("Zoë".into()),
        token: Some("hunter2".into()),
        ..ListShips::default()
    };
    let request = operation.to_request(&ships()).unwrap();
    assert_eq!(request.headers()["x-agent-id"].as_bytes(), "Zoë".as_bytes());
    assert!(!request.headers()["x-agent-id"].is_sensitive());
    assert_eq!(request.headers()["x-auth-token"], "hunter2");
    assert!(!format!("{request:?} {operation:?}").contains("hunter2"));
}

#[test]
fn an_array_repeats_its_header() {
    let search = Search {
        languages: ["zh", "en"].map(String::from).into(),
        ..search()
    };
    let request = search.to_request(&ships()).unwrap();
    let languages = request.headers().get_all("accept-language");
    assert_eq!(languages.iter().collect::<Vec<_>>(), ["zh", "en"]);
}

#[test]
fn what_a_header_cannot_carry_is_an_error_that_keeps_the_value_to_itself() {
    let operation = ListShips {
        token: Some("hunter2\n".into()),
        ..ListShips::default()
    };
    let error = operation.to_request(&ships()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListShips: the header X-Auth-Token has characters no header can carry"
    );
    assert!(!format!("{error:?}").contains("hunter2"));
}

#[test]
fn the_body_is_compact_json_of_what_is_set() {
    let update = UpdateShip {
        title: "Zoë".into(),
        tags: [].into(),
        ..update()
    };
    let request = update.to_request(&ships()).unwrap();
    assert_eq!(request.method(), Method::PUT);
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(
        &request.body()[..],
        r#"{"title":"Zoë","order":0,"tags":[]}"#.as_bytes()
    );
}

#[test]
fn a_body_with_nothing_set_is_an_empty_object() {
    let request = search().to_request(&ships()).unwrap();
    assert_eq!(&request.body()[..], b"{}");
    assert_eq!(request.headers()["content-type"], "application/json");
}

#[test]
fn a_content_type_among_the_members_is_the_one_that_is_sent() {
    let search = Search {
        content_type: Some("application/json;charset=utf8".into()),
        ..search()
    };
    let request = search.to_request(&ships()).unwrap();
    assert_eq!(request.headers().len(), 1);
    assert_eq!(
        request.headers()["content-type"],
        "application/json;charset=utf8"
    );
}

#[test]
fn a_number_json_lacks_is_an_error_that_names_the_member() {
    let error = UpdateShip {
        weight: Some(f64::NAN),
        ..update()
    }
    .to_request(&ships())
    .unwrap_err();
    assert_eq!(
        error.to_string(),
        "UpdateShip: the body cannot be written at weight: NaN is not a number that JSON can carry"
    );
}

#[test]
fn a_number_that_is_none_is_an_error_in_a_query_too() {
    for ratio in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let operation = ListShips {
            ratio: Some(ratio),
            ..ListShips::default()
        };
        assert_eq!(
            operation.to_request(&ships()).unwrap_err().to_string(),
            "ListShips: NaN and infinities cannot be sent as ratio"
        );
    }
}

#[test]
fn a_uri_without_end_is_an_error_and_not_a_crash() {
    let update = UpdateShip {
        ship_id: "a".repeat(100_000),
        ..update()
    };
    let error = update.to_request(&ships()).unwrap_err();
    assert!(matches!(error, RequestError::BadUri { .. }), "{error}");
}

#[test]
fn limits_do_not_keep_a_request_from_being_made() {
    let update = UpdateShip {
        title: String::new(),
        ..update()
    };
    update.validate().unwrap_err();
    update.to_request(&ships()).unwrap();
}

#[test]
fn the_receiving_side_reads_the_body() {
    let sent = UpdateShip {
        weight: Some(0.5),
        ..update()
    };
    let request = sent.to_request(&ships()).unwrap();
    let received = UpdateShip::from_body(request.body()).unwrap();
    assert_eq!(
        received,
        UpdateShip {
            project_id: String::new(),
            ship_id: String::new(),
            ..sent
        }
    );

    assert_eq!(ListShips::from_body(b"").unwrap(), ListShips::empty());
    // Members elsewhere in the request have no say in the body.
    let received = Search::from_body(br#"{"Content-Type": "x", "content_type": "x"}"#).unwrap();
    assert_eq!(received, Search::default());
}

#[test]
fn the_receiving_side_is_told_what_is_wrong_with_a_body() {
    let error = UpdateShip::from_body(br#"{"title": "t?secret"}"#).unwrap_err();
    assert_eq!((error.operation(), error.status()), ("UpdateShip", None));
    assert!(error.reason().starts_with("UpdateShip lacks `order`"));
    assert_eq!(error.body(), br#"{"title": "t?secret"}"#);
    assert_eq!(
        error.to_string(),
        "cannot read the request body: UpdateShip lacks `order` (missing, null or of the wrong \
         kind) at line 1 column 21 (UpdateShip): {\"title\": \"t?[redacted]\"}"
    );
}
