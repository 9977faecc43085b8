//! `response!`: from an HTTP response to plain data, or to an error worth reading.

use http::StatusCode;
use huaweicloud_runtime::{
    Error, ErrorBody, List, Operation, SignedUrl, Surprise, object, operation, response,
};

#[derive(Clone, Debug, Default, PartialEq)]
struct CreateAsset {}

operation! {
    CreateAsset -> CreateAssetResponse {
        POST "/v1/assets" of crate::SERVICE;
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct CreateAssetResponse {
    x_request_id: Option<String>,
    count: Option<i64>,
    region: String,
    warnings: List<String>,
    links: Vec<String>,
    asset_id: Option<String>,
    parts: List<Part>,
}

response! {
    CreateAssetResponse {
        header x_request_id = "X-Request-Id";
        header count = "X-Count";
        header region = "X-Region", mandatory;
        header warnings = "Warning";
        header links = "Link", mandatory;
        body asset_id = "asset_id";
        body parts = "parts";
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Part {
    url: SignedUrl,
}

object! {
    Part {
        url = "url", mandatory;
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct ShowPart {}

operation! {
    ShowPart -> ShowPartResponse {
        GET "/v1/part" of crate::SERVICE;
    }
}

#[derive(Clone, Debug, PartialEq)]
struct ShowPartResponse {
    url: SignedUrl,
    size: i64,
    note: Option<String>,
}

response! {
    ShowPartResponse {
        body url = "url", mandatory;
        body size = "size", mandatory;
        body note = "note";
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct DeleteAsset {}

operation! {
    DeleteAsset -> DeleteAssetResponse {
        DELETE "/v1/assets" of crate::SERVICE;
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct DeleteAssetResponse {
    x_request_id: Option<String>,
}

response! {
    DeleteAssetResponse {
        header x_request_id = "X-Request-Id";
    }
}

fn answer<O: Operation>(status: u16, body: &str) -> Result<O::Response, Error> {
    let response = http::Response::builder()
        .status(status)
        .header("X-Request-Id", "r1");
    O::read_response(&response.body(body).unwrap())
}

fn failure(status: u16, body: &str) -> Error {
    answer::<CreateAsset>(status, body).unwrap_err()
}

#[track_caller]
fn says(body: &str, code: Option<&str>, message: Option<&str>) {
    let error = failure(400, body);
    assert_eq!((error.code(), error.message()), (code, message), "{body}");
}

#[test]
fn success_fills_members_from_headers_and_body() {
    for status in [200, 201, 202, 299] {
        let response = answer::<CreateAsset>(status, r#"{"asset_id": "a", "new": 1}"#).unwrap();
        assert_eq!(
            response,
            CreateAssetResponse {
                x_request_id: Some("r1".into()),
                asset_id: Some("a".into()),
                ..CreateAssetResponse::default()
            }
        );
    }
}

#[test]
fn a_repeated_header_is_an_array_or_else_the_last_one_wins() {
    let response = http::Response::builder()
        .header("link", "a")
        .header("link", "b")
        .header("warning", "c")
        .header("warning", "d")
        .header("x-region", "e")
        .header("x-region", "f")
        .header("x-count", "1")
        .header("x-count", "2");
    let response = CreateAsset::read_response(&response.body("{}").unwrap()).unwrap();
    assert_eq!(response.links, ["a", "b"]);
    assert_eq!(response.warnings, ["c", "d"].map(String::from));
    assert_eq!((&*response.region, response.count), ("f", Some(2)));
}

#[test]
fn a_header_that_is_no_text_or_of_the_wrong_kind_is_absent() {
    let response = http::Response::builder()
        .header("x-request-id", &b"\xff"[..])
        .header("x-count", "12")
        .header("x-count", "many");
    let response = CreateAsset::read_response(&response.body("{}").unwrap()).unwrap();
    assert_eq!((response.x_request_id, response.count), (None, Some(12)));
}

#[test]
fn a_header_that_is_not_as_documented_is_told() {
    for (count, expected) in [("12", Some(12)), ("12.0", Some(12)), ("many", None)] {
        let response = http::Response::builder()
            .header("x-count", count)
            .header("x-region", &b"\xff"[..])
            .body(r#"{"asset_id": 1}"#)
            .unwrap();
        let read = CreateAsset::read_response(&response).unwrap();
        assert_eq!(read.count, expected, "{count}");
        let drift = CreateAsset::drift(&response);
        let told: Vec<_> = drift.iter().map(|it| (&*it.path, it.surprise)).collect();
        let mut expected = vec![
            ("asset_id", Surprise::WrongKind),
            ("X-Count", Surprise::WrongKind),
            ("X-Region", Surprise::BrokenText),
        ];
        if count == "12" {
            expected.remove(1);
        }
        assert_eq!(told, expected, "{count}");
    }
}

#[test]
fn a_response_without_members_in_the_body_does_not_look_at_it() {
    for body in ["", "null", "<html>", "{}"] {
        let response = answer::<DeleteAsset>(204, body).unwrap();
        assert_eq!(response.x_request_id.as_deref(), Some("r1"));
    }
}

#[test]
fn a_body_that_cannot_be_read_is_an_error_with_place_and_body() {
    let body = r#"{"parts": [{"url": "https://h/x?k=secret"}, {"url": null}]}"#;
    let error = failure(200, body);
    let Error::Decode(decode) = &error else {
        panic!("{error}")
    };
    assert_eq!(decode.path(), "parts[1]");
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert_eq!(
        (error.operation(), error.request_id()),
        ("CreateAsset", Some("r1"))
    );
    assert_eq!(error.body(), body.as_bytes());
    assert_eq!(
        error.to_string(),
        "cannot read the response at parts[1]: Part lacks `url` (missing, null or of the wrong \
         kind) at line 1 column 57 (HTTP 200, CreateAsset, request id r1): \
         {\"parts\": [{\"url\": \"https://h/x?[redacted]\"}, {\"url\": null}]}"
    );
    let debug = format!("{error:?}");
    assert!(
        debug.contains("parts[1]") && debug.contains("[59 bytes]"),
        "{debug}"
    );
    assert!(!debug.contains("secret"));
}

#[test]
fn a_body_that_is_no_object_is_an_error() {
    for body in [
        "null",
        "[]",
        "\"a\"",
        "<html>",
        r#"{"asset_id": "a""#,
        "{} {}",
    ] {
        let error = failure(200, body);
        assert!(matches!(&error, Error::Decode(_)), "{error}");
        assert_eq!(error.to_string().lines().count(), 1);
    }
    assert_eq!(
        failure(200, "x").to_string(),
        "cannot read the response: expected value at line 1 column 1 \
         (HTTP 200, CreateAsset, request id r1): x"
    );
}

#[test]
fn a_response_is_kept_with_its_headers_and_sent_with_its_body_alone() {
    let response = http::Response::builder()
        .header("x-request-id", "r1")
        .header("x-count", "7")
        .header("link", "a")
        .header("link", "b")
        .body(r#"{"asset_id": "a"}"#)
        .unwrap();
    let response = CreateAsset::read_response(&response).unwrap();
    let kept = serde_json::to_string(&response).unwrap();
    assert_eq!(
        kept,
        r#"{"X-Request-Id":"r1","X-Count":7,"X-Region":"","Link":["a","b"],"asset_id":"a"}"#
    );
    assert_eq!(
        serde_json::from_str::<CreateAssetResponse>(&kept).unwrap(),
        response
    );
    // From the wire, a member of the body called like a header is none.
    let body = http::Response::new(r#"{"X-Count": 7}"#);
    assert_eq!(CreateAsset::read_response(&body).unwrap().count, None);
    assert_eq!(CreateAsset::drift(&body).len(), 1);
}

#[test]
fn an_empty_body_is_a_response_without_members_if_none_is_mandatory() {
    for body in ["", " \r\n"] {
        let response = answer::<CreateAsset>(200, body).unwrap();
        assert_eq!(response.x_request_id.as_deref(), Some("r1"));
        assert_eq!(response.asset_id, None);
        let drift = CreateAsset::drift(&http::Response::new(body));
        assert_eq!(
            drift[0].to_string(),
            "CreateAsset: the body is empty, and has members on the page"
        );
        let error = answer::<ShowPart>(200, body).unwrap_err();
        assert_eq!(
            error.to_string(),
            "cannot read the response: it is empty, and ShowPartResponse has the mandatory members \
             `url`, `size` (HTTP 200, ShowPart, request id r1)"
        );
        assert_eq!(error.body(), body.as_bytes());
    }
    // 204 says that there is nothing.
    let nothing = http::Response::builder().status(204).body("").unwrap();
    assert_eq!(CreateAsset::drift(&nothing), []);
}

#[test]
fn every_other_status_is_the_error_of_the_service() {
    for status in [100, 301, 304, 400, 401, 404, 429, 500, 503, 999] {
        let error = failure(status, r#"{"asset_id": "a"}"#);
        assert!(matches!(error, Error::Service(_)));
        assert_eq!(error.status().unwrap().as_u16(), status);
    }
}

#[test]
fn a_service_error_is_one_line() {
    let body = r#"{"error_code": "VOD.10053", "error_msg": "The request parameter\nis illegal"}"#;
    let error = failure(400, body);
    assert_eq!(
        error.to_string(),
        "VOD.10053: The request parameter is illegal (HTTP 400, CreateAsset, request id r1)"
    );
    assert_eq!(error.message(), Some("The request parameter\nis illegal"));
    assert_eq!(
        failure(400, r#"{"code": 7}"#).to_string(),
        "7 (HTTP 400, CreateAsset, request id r1)"
    );
    assert_eq!(
        failure(400, r#"{"message": "no"}"#).to_string(),
        "no (HTTP 400, CreateAsset, request id r1)"
    );
}

#[test]
fn all_forms_of_error_are_understood() {
    let (code, message) = (Some("A.1"), Some("no"));
    says(r#"{"error_code": "A.1", "error_msg": "no"}"#, code, message);
    says(r#"{"errorCode": "A.1", "errorMsg": "no"}"#, code, message);
    says(r#"{"code": "A.1", "message": "no"}"#, code, message);
    says(
        r#"{"error": {"code": "A.1", "message": "no"}}"#,
        code,
        message,
    );
    says(
        r#"{"a": {"badRequest": {"code": "A.1", "message": "no"}}}"#,
        code,
        message,
    );
    says(
        r#"{"error_code": 403, "error_msg": "no"}"#,
        Some("403"),
        message,
    );
}

#[test]
fn errors_are_looked_for_to_a_depth_of_four() {
    let nested = |depth| {
        let open = r#"{"a":"#.repeat(depth);
        format!(r#"{open}{{"code":"A.1"}}{}"#, "}".repeat(depth))
    };
    says(&nested(4), Some("A.1"), None);
    says(&nested(5), None, None);
}

#[test]
fn code_and_message_may_be_missing_alone() {
    says(r#"{"error_code": "A.1"}"#, Some("A.1"), None);
    says(
        r#"{"error_msg": "no", "error_code": null}"#,
        None,
        Some("no"),
    );
    says(r#"{"error": {"message": "no"}}"#, None, Some("no"));
    says(r#"{"error_code": "", "message": "no"}"#, None, Some("no"));
    // The object that states both is the better source.
    says(
        r#"{"code": 400, "error": {"code": "A.1", "message": "no"}}"#,
        Some("A.1"),
        Some("no"),
    );
}

#[test]
fn nothing_in_a_body_makes_reading_an_error_fail() {
    let deep = format!("{}1{}", r#"{"a":"#.repeat(100_000), "}".repeat(100_000));
    for body in [
        "null",
        "1",
        "[]",
        r#"["a"]"#,
        "{",
        r#"{"error_code": {}}"#,
        "<p>",
        &deep,
    ] {
        says(body, None, None);
        assert_eq!(failure(502, body).body(), body.as_bytes());
    }
}

#[test]
fn without_a_code_the_status_speaks_and_the_body_is_previewed() {
    let shown = |status, body| failure(status, body).to_string();
    let head = "HTTP 502 Bad Gateway (CreateAsset, request id r1)";
    assert_eq!(shown(502, ""), head);
    assert_eq!(shown(502, "PK\u{3}"), head);
    assert_eq!(
        shown(502, "<html>\n <p>?x=y"),
        format!("{head}: <html> <p>?[redacted]")
    );
    assert_eq!(shown(599, ""), "HTTP 599 (CreateAsset, request id r1)");

    let long = shown(502, &"a".repeat(1000));
    assert_eq!(long, format!("{head}: {}…", "a".repeat(200)));
}

#[test]
fn the_request_id_is_in_the_header_or_in_the_body() {
    let body = r#"{"error_code": "APIGW.0301", "error_msg": "no", "request_id": "r2"}"#;
    assert_eq!(failure(401, body).request_id(), Some("r1"));

    let response = http::Response::builder().status(401).body(body).unwrap();
    let error = CreateAsset::read_response(&response).unwrap_err();
    assert_eq!(error.request_id(), Some("r2"));

    let response = http::Response::builder().status(401).body("").unwrap();
    let error = CreateAsset::read_response(&response).unwrap_err();
    assert_eq!(error.to_string(), "HTTP 401 Unauthorized (CreateAsset)");
}

#[test]
fn errors_show_no_signatures() {
    let body = r#"{"error_code": "A.1", "error_msg": "cannot fetch https://h/x?sig=secret now"}"#;
    let error = failure(400, body);
    assert_eq!(
        error.to_string(),
        "A.1: cannot fetch https://h/x?[redacted] now (HTTP 400, CreateAsset, request id r1)"
    );
    assert_eq!(error.operation(), "CreateAsset");
    let debug = format!("{error:?}");
    assert!(
        debug.contains("A.1") && debug.contains("[77 bytes]"),
        "{debug}"
    );
    assert!(!debug.contains("secret"));
}

#[test]
fn the_answering_side_writes_what_the_calling_side_reads() {
    let body = ErrorBody::new("VOD.10053", "illegal");
    let json = serde_json::to_string(&body).unwrap();
    assert_eq!(json, r#"{"error_code":"VOD.10053","error_msg":"illegal"}"#);
    says(&json, Some("VOD.10053"), Some("illegal"));
}
