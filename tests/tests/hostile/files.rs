//! Bodies that are no JSON: bytes and texts as they are, and forms, read by parsers that have nothing to do with this crate.

use std::convert::Infallible;

use futures_util::stream;
use hostile::files::{
    FileState, GetFile, GetFileResponse, MergePatch, Meta, PutFile, SendPairs, SendPairsResponse,
    SendText, UploadFile,
};
use hostile::http::{Request, Response};
use hostile::{Binary, Decimal, Nullable, Operation, UnixSeconds, bytes::Bytes};
use serde_json::json;

use crate::{body, destination, problem};

fn request<O: Operation>(operation: &O) -> Request<Bytes> {
    operation.to_request(&destination()).unwrap()
}

fn content_type(request: &Request<Bytes>) -> &str {
    request.headers()["content-type"].to_str().unwrap()
}

/// Name, file name, type and content of every part.
fn parts(request: &Request<Bytes>) -> Vec<[String; 4]> {
    let boundary = multer::parse_boundary(content_type(request)).unwrap();
    let body = stream::iter([Ok::<_, Infallible>(request.body().clone())]);
    let runtime = tokio::runtime::Builder::new_current_thread();
    let read = async {
        let mut form = multer::Multipart::new(body, boundary);
        let mut parts = Vec::new();
        while let Some(field) = form.next_field().await.unwrap() {
            let name = field.name().unwrap().to_owned();
            let file_name = field.file_name().unwrap_or("-").to_owned();
            let kind = field.content_type();
            let kind = kind.map_or_else(|| "-".to_owned(), ToString::to_string);
            let content = String::from_utf8_lossy(&field.bytes().await.unwrap()).into_owned();
            parts.push([name, file_name, kind, content]);
        }
        parts
    };
    { runtime }.build().unwrap().block_on(read)
}

fn upload() -> UploadFile {
    let file = Binary::from("--part\r\n--").named("a\"b\r\nc.png");
    UploadFile::new("multipart/form-data; boundary=x", file, FileState::Odd)
}

#[test]
fn bytes_are_sent_as_they_are_with_the_type_that_the_caller_says() {
    let put = PutFile::new("a/b", "text/plain", vec![0, 159, 146, 150]);
    let request = request(&put);
    assert_eq!(&request.body()[..], [0, 159, 146, 150]);
    assert_eq!(content_type(&request), "text/plain");
    assert_eq!(request.uri().path(), "/v1/files/a%2Fb");
    assert_eq!(PutFile::CONTENT_TYPE, "application/octet-stream");
    let received = PutFile::from_body(request.body()).unwrap();
    assert_eq!(received.r#type, put.r#type);
    let answer = PutFile::read_response(&Response::new("\"f1\"")).unwrap();
    assert_eq!(answer.body.as_deref(), Some("f1"));
}

#[test]
fn every_member_of_a_form_is_a_part_whatever_it_is_called() {
    let upload = upload()
        .quoted("ü")
        .more([Binary::from("1"), Binary::from("2").of_type("text/x")])
        .size(7)
        .states([FileState::New, FileState::from("newer")])
        .tags(["a", "b"])
        .token("hush")
        .meta(Meta::new("t").width(1.5))
        .metas([Meta::new("a"), Meta::new("b")])
        .any(json!([null, "x"]))
        .lines(["a b", "c,"])
        .ratio("1.50".parse::<Decimal>().unwrap())
        .boundary(false);
    let octets = "application/octet-stream";
    let json = "application/json";
    let expected = [
        ["purpose", "-", "-", "a\r\n--b"],
        ["file", "a%22b%0D%0Ac.png", octets, "--part\r\n--"],
        ["name%22; x=%22y", "-", "-", "ü"],
        ["more", "more", octets, "1"],
        ["more", "more", "text/x", "2"],
        ["size", "-", "-", "7"],
        ["state", "-", "-", "a&b=c"],
        ["states", "-", "-", "new"],
        ["states", "-", "-", "newer"],
        ["tags", "-", "-", "a,b"],
        ["token", "-", "-", "hush"],
        ["meta", "-", json, r#"{"title":"t","width":1.5}"#],
        ["metas", "-", json, r#"{"title":"a"}"#],
        ["metas", "-", json, r#"{"title":"b"}"#],
        ["any", "-", json, r#"[null,"x"]"#],
        ["lines", "-", "-", "a b\tc,"],
        ["ratio", "-", "-", "1.50"],
        ["boundary", "-", "-", "false"],
    ];
    let request = request(&upload);
    assert_eq!(
        parts(&request),
        expected.map(|part| part.map(str::to_owned))
    );

    let received = UploadFile::from_body(request.body()).unwrap();
    assert_eq!(received.file.file_name(), Some("a\"b\r\nc.png"));
    let received = UploadFile::from_body(self::request(&received).body()).unwrap();
    assert_eq!(
        (received.quoted, received.metas.len(), received.any),
        (Some("ü".into()), 2, Some(json!([null, "x"])))
    );
    assert_eq!(*received.lines, ["a b", "c,"]);
    assert_eq!(
        (received.token, received.boundary),
        (Some("hush".into()), Some(false))
    );
    assert!(!format!("{upload:?}").contains("--part"));
}

#[test]
fn objects_in_forms_send_null_and_nothing_that_only_the_service_sets() {
    let response = Response::new(r#"{"meta": {"title": "t", "id": "i", "note": null}}"#);
    let meta = UploadFile::read_response(&response).unwrap().meta.unwrap();
    assert_eq!(
        (meta.id.as_deref(), &meta.note),
        (Some("i"), &Some(Nullable::Null))
    );
    let sent = request(&upload().meta(meta));
    let parts = parts(&sent);
    let [_, _, _, json] = parts.iter().find(|part| part[0] == "meta").unwrap();
    assert_eq!(json, r#"{"title":"t","note":null}"#);
    let received = UploadFile::from_body(sent.body()).unwrap().meta.unwrap();
    assert_eq!((received.id, received.note), (None, Some(Nullable::Null)));
}

#[test]
fn members_of_forms_have_limits_like_all_others() {
    assert!(upload().validate().is_ok());
    let wrong = upload().size(0).more(["1", "2", "3", "4"]);
    let wrong = wrong.meta(Meta::new("t").width(10.0));
    let violations = wrong.validate().unwrap_err().to_string();
    for member in ["size", "more", "meta.width"] {
        assert!(violations.contains(member), "{violations}");
    }
    let lacking = UploadFile::from_body(b"--b--\r\n").unwrap_err();
    assert!(lacking.to_string().contains("`file`, `state`"), "{lacking}");
}

#[test]
fn pairs_are_what_other_parsers_read() {
    let digits: Decimal = "0.1000000000000000000000000000001".parse().unwrap();
    let pairs = SendPairs::new()
        .odd("ä+ &=%")
        .n([1, 2])
        .joined(["a,b", "c"])
        .spaced([digits.clone(), Decimal::from(2)])
        .kinds([FileState::New, FileState::Odd])
        .share(digits)
        .width(u32::MAX)
        .count(i64::MAX)
        .since(UnixSeconds::from(-1))
        .must("x");
    let request = request(&pairs);
    assert_eq!(content_type(&request), "application/x-www-form-urlencoded");
    let text = std::str::from_utf8(request.body()).unwrap();
    let url = reqwest::Url::parse(&format!("http://h.example/?{text}")).unwrap();
    let read: Vec<_> = url.query_pairs().into_owned().collect();
    let expected = [
        ("version", "2"),
        ("k&=", "ä &="),
        ("a b&=", "ä+ &=%"),
        ("n", "1"),
        ("n", "2"),
        ("joined", "a,b|c"),
        ("spaced", "0.1000000000000000000000000000001 2"),
        ("kinds", "new,a&b=c"),
        ("share", "0.1000000000000000000000000000001"),
        ("width", "4294967295"),
        ("count", "9223372036854775807"),
        ("since", "-1"),
        ("must", "x"),
    ];
    assert_eq!(
        read,
        expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
    assert_eq!(SendPairs::from_body(request.body()).unwrap(), pairs);

    let nothing = self::request(&SendPairs::new());
    assert!(nothing.body().is_empty() && nothing.headers().is_empty());
    assert!(SendPairs::new().validate().is_ok());
    assert!(SendPairs::new().n([1]).validate().is_err());
}

#[test]
fn items_of_a_form_that_would_become_two_are_refused() {
    let refused = |operation: &SendPairs| operation.to_request(&destination()).unwrap_err();
    let joined = SendPairs::new().must("x").joined(["a|b"]);
    assert_eq!(
        refused(&joined).to_string(),
        "SendPairs: an item of joined contains a `|`, which joins the items"
    );
    assert_eq!(
        problem(&joined),
        "joined[0]: does not match the pattern ^[a-z,]*$; \
         joined[0]: contains a `|`, which would make it two items"
    );
    let none = SendPairs::new().must("x").joined([""; 0]);
    assert_eq!(
        request(&none).body(),
        "version=2&k%26%3D=%C3%A4%20%26%3D&must=x"
    );
    let received = SendPairs::from_body(b"must=x&joined=a%7Cb+c&kinds=new,+newer&spaced=1+x+2");
    let received = received.unwrap();
    assert_eq!(*received.joined, ["a", "b c"]);
    assert_eq!(*received.kinds, [FileState::New, FileState::from("newer")]);
    assert_eq!(*received.spaced, [Decimal::from(1), Decimal::from(2)]);
}

#[test]
fn texts_have_no_quotes() {
    let request = request(&SendText::new().body("a,\"b\""));
    assert_eq!(request.body(), "a,\"b\"");
    assert_eq!(content_type(&request), "text/csv");
    assert!(self::request(&SendText::new()).body().is_empty());
    assert!(SendText::new().body("a,b,c,d,e,f").validate().is_err());
    let answer = |text: &'static str| -> SendPairsResponse {
        SendPairs::read_response(&Response::new(text)).unwrap()
    };
    assert_eq!(answer("a \"b\"").body.as_deref(), Some("a \"b\""));
    assert_eq!(answer("").body, None);
}

#[test]
fn what_a_response_is_depends_on_its_status() {
    let answer = |status: u16, body: &'static str| {
        let response = Response::builder().status(status).header("ETag", "t");
        let response = response.header("content-type", "image/png");
        GetFile::read_response(&response.body(body).unwrap()).unwrap()
    };
    let GetFileResponse::Ok(picture) = answer(200, "{\"retry_after\": 1}") else {
        panic!("no picture");
    };
    assert_eq!(picture.e_tag.as_deref(), Some("t"));
    assert_eq!(picture.body.content_type(), Some("image/png"));
    assert_eq!(picture.body.as_bytes().unwrap(), "{\"retry_after\": 1}");
    let GetFileResponse::Accepted(later) = answer(202, "{\"retry_after\": 1}") else {
        panic!("no promise");
    };
    assert_eq!(later.retry_after, Some(1));
    assert_eq!(answer(204, ""), GetFileResponse::NoContent);
    let GetFileResponse::PartialContent(part) = answer(206, "") else {
        panic!("no part");
    };
    assert_eq!(part.body, None);
}

#[test]
fn json_of_another_type_says_so() {
    let patch = MergePatch::new().title("t");
    assert_eq!(body(&patch), json!({ "title": "t" }));
    assert_eq!(
        content_type(&request(&patch)),
        "application/merge-patch+json"
    );
    let answer = MergePatch::read_response(&Response::new(r#"{"title": "u"}"#)).unwrap();
    assert_eq!(answer.title.as_deref(), Some("u"));
}
