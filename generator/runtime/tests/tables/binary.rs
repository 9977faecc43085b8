//! `operation!` and `response!` with bodies that are no JSON: bytes and texts as they are, and forms.

use huaweicloud_runtime::{
    Binary, Destination, List, Operation, RequestError, Response, object, operation, response,
    responses,
};

#[derive(Clone, Debug, PartialEq)]
struct PutPicture {
    ship_id: String,
    content_type: Option<String>,
    picture: Binary,
}

operation! {
    PutPicture -> Nothing {
        PUT "/ships/{ship_id}/picture" of crate::SERVICE;
        content_type "image/png";
        path ship_id = "ship_id", mandatory;
        header content_type = "Content-Type";
        raw picture, mandatory;
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct PutPapers {
    papers: Option<Binary>,
}

operation! {
    PutPapers -> Nothing {
        PUT "/papers" of crate::SERVICE;
        content_type "application/octet-stream";
        raw papers;
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Upload {
    content_type: Option<String>,
    title: String,
    tags: List<String>,
    size: Option<i64>,
    crew: Option<Crew>,
    file: Binary,
}

operation! {
    Upload -> Nothing {
        POST "/uploads" of crate::SERVICE;
        form "multipart/form-data";
        header content_type = "Content-Type";
        body title = "title", mandatory, length(1..=4);
        body tags = "tags";
        body size = "size";
        body crew = "crew";
        body file = "file", mandatory;
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Crew {
    cook: Option<String>,
}

object! {
    Crew {
        cook = "cook";
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct CrewOf {
    cook: Option<String>,
}

response! {
    CrewOf {
        body cook = "cook";
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Nothing {}

response! {
    Nothing {}
}

#[derive(Clone, Debug, PartialEq)]
struct SetMotto {
    motto: Option<String>,
}

operation! {
    SetMotto -> Picture {
        PUT "/motto" of crate::SERVICE;
        content_type "text/plain";
        raw motto, length(..=5);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Search {
    words: List<String>,
    page: Option<i64>,
}

operation! {
    Search -> GetPictureResponse {
        POST "/search" of crate::SERVICE;
        form "application/x-www-form-urlencoded";
        optional body;
        body words = "a word";
        body page = "page";
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Picture {
    tag: Option<String>,
    picture: Binary,
}

response! {
    Picture {
        header tag = "ETag";
        raw picture, mandatory;
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Motto {
    motto: Option<i64>,
}

response! {
    Motto {
        raw motto;
    }
}

#[derive(Clone, Debug, PartialEq)]
enum GetPictureResponse {
    Ok(Picture),
    Accepted(CrewOf),
    NoContent,
}

responses! {
    GetPictureResponse {
        200 => Ok(Picture);
        202 => Accepted(CrewOf);
        204 => NoContent;
    }
}

fn here() -> Destination {
    Destination::new("https://test.example.com").unwrap()
}

fn picture() -> PutPicture {
    PutPicture {
        ship_id: "s1".into(),
        content_type: None,
        picture: Binary::from(b"\x89PNG"),
    }
}

fn upload() -> Upload {
    Upload {
        content_type: Some("multipart/form-data".into()),
        title: "Über\r\nuns".into(),
        tags: List::from(["a".to_owned(), "b".to_owned()]),
        size: Some(7),
        crew: Some(Crew {
            cook: Some("c".into()),
        }),
        file: Binary::from(vec![0, 255]).named("a.bin"),
    }
}

fn content_type<O: Operation>(operation: &O) -> String {
    let request = operation.to_request(&here()).unwrap();
    let value = &request.headers()["content-type"];
    value.to_str().unwrap().to_owned()
}

#[test]
fn bytes_are_sent_as_they_are() {
    let request = picture().to_request(&here()).unwrap();
    assert_eq!(&request.body()[..], b"\x89PNG");
    assert_eq!(request.method(), "PUT");
}

#[test]
fn the_type_is_the_callers_the_files_or_the_pages_in_this_order() {
    let mut put = picture();
    assert_eq!(content_type(&put), "image/png");
    put.picture = put.picture.of_type("image/gif");
    assert_eq!(content_type(&put), "image/gif");
    put.content_type = Some("image/webp".into());
    assert_eq!(content_type(&put), "image/webp");
}

#[test]
fn a_type_that_no_header_can_carry_is_refused() {
    let mut put = picture();
    put.picture = put.picture.of_type("a\nb");
    let error = put.to_request(&here()).unwrap_err();
    assert!(matches!(error, RequestError::BadHeader { .. }), "{error}");
}

#[test]
fn bytes_that_are_absent_are_no_body() {
    let request = PutPapers::default().to_request(&here()).unwrap();
    assert!(request.body().is_empty());
    assert!(request.headers().is_empty());
    let empty = PutPapers {
        papers: Some(b"".into()),
    };
    assert_eq!(content_type(&empty), "application/octet-stream");
}

#[test]
fn a_form_has_a_part_for_every_value() {
    let request = upload().to_request(&here()).unwrap();
    let content_type = request.headers()["content-type"].to_str().unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=");
    let parts = [
        ("; name=\"title\"", "Über\r\nuns".as_bytes()),
        ("; name=\"tags\"", b"a"),
        ("; name=\"tags\"", b"b"),
        ("; name=\"size\"", b"7"),
        (
            "; name=\"crew\"\r\nContent-Type: application/json",
            br#"{"cook":"c"}"#,
        ),
        (
            "; name=\"file\"; filename=\"a.bin\"\r\nContent-Type: application/octet-stream",
            &[0, 255],
        ),
    ];
    let mut expected = Vec::new();
    let boundary = boundary.unwrap();
    for (head, content) in parts {
        let head =
            format!("--{boundary}\r\nContent-Disposition: form-data{head}\r\n\r\n").into_bytes();
        expected.extend([&head, content, b"\r\n"].concat());
    }
    expected.extend(format!("--{boundary}--\r\n").into_bytes());
    assert_eq!(
        String::from_utf8_lossy(request.body()),
        String::from_utf8_lossy(&expected)
    );
    assert_eq!(request.body(), &expected);
}

#[test]
fn a_text_is_sent_without_quotes() {
    let motto = |motto: Option<&str>| SetMotto {
        motto: motto.map(str::to_owned),
    };
    let request = motto(Some("\"Ahoi\"")).to_request(&here()).unwrap();
    assert_eq!(request.body(), "\"Ahoi\"");
    assert_eq!(request.headers()["content-type"], "text/plain");
    let request = motto(None).to_request(&here()).unwrap();
    assert!(request.body().is_empty() && request.headers().is_empty());
    assert!(motto(Some("Ahoi, ahoi")).validate().is_err());
    assert_eq!(SetMotto::from_body(b"Ahoi").unwrap(), motto(Some("Ahoi")));
    SetMotto::from_body(&[0xff]).unwrap_err();
}

#[test]
fn what_is_sent_is_received() {
    let body = |request: http::Request<_>| -> Vec<u8> {
        let body: &huaweicloud_runtime::bytes::Bytes = request.body();
        body.to_vec()
    };
    let sent = upload();
    let received = Upload::from_body(&body(sent.to_request(&here()).unwrap())).unwrap();
    let expected = Upload {
        content_type: None,
        file: sent.file.clone().of_type("application/octet-stream"),
        ..sent
    };
    assert_eq!(received, expected);

    let search = Search {
        words: List::from(["a b&=+".to_owned(), "ü".to_owned()]),
        page: Some(2),
    };
    let received = Search::from_body(&body(search.to_request(&here()).unwrap())).unwrap();
    assert_eq!(received, search);
    assert_eq!(
        Search::from_body(b"a+word=x+y").unwrap().words,
        ["x y".to_owned()]
    );
    assert_eq!(Search::from_body(b"").unwrap(), Search::default());

    let put = PutPicture::from_body(b"\x89").unwrap();
    assert_eq!(put.picture, Binary::from(b"\x89"));
}

#[test]
fn forms_that_are_none_are_refused() {
    for body in [
        "",
        "x",
        "--",
        "--b\r\n",
        "--b\r\n\r\nx",
        "--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nx",
    ] {
        let error = Upload::from_body(body.as_bytes()).unwrap_err();
        assert!(error.to_string().contains("no form"), "{body:?}: {error}");
    }
    for body in ["--b--\r\n", "--b\r\n\r\nx\r\n--b--"] {
        let error = Upload::from_body(body.as_bytes()).unwrap_err();
        assert!(
            error.to_string().contains("lacks `title`, `file`"),
            "{error}"
        );
    }
}

fn answer(status: u16, body: &'static str) -> http::Response<&'static str> {
    let response = http::Response::builder().status(status);
    let response = response.header("content-type", "image/png");
    response.header("etag", "t1").body(body).unwrap()
}

#[derive(Clone, Debug, Default, PartialEq)]
struct ShowMotto {}

operation! {
    ShowMotto -> ShowMottoResponse {
        GET "/v1/motto" of crate::SERVICE;
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct ShowMottoResponse {
    motto: Option<String>,
}

response! {
    ShowMottoResponse {
        raw motto;
    }
}

#[test]
fn a_text_that_is_not_utf_8_is_mended_and_told() {
    let response = http::Response::new(&b"caf\xe9"[..]);
    let read = ShowMotto::read_response(&response).unwrap();
    assert_eq!(read.motto.as_deref(), Some("caf\u{fffd}"));
    let drift = ShowMotto::drift(&response);
    assert_eq!(
        drift[0].to_string(),
        "ShowMotto: the body is a text that cannot be read as a whole, and was mended"
    );
    let fine = http::Response::new("café");
    assert_eq!(ShowMotto::drift(&fine), []);
}

#[test]
fn a_response_is_its_bytes() {
    let picture = SetMotto::read_response(&answer(200, "png")).unwrap();
    assert_eq!(picture.picture, Binary::from("png").of_type("image/png"));
    assert_eq!(picture.tag.as_deref(), Some("t1"));
    let empty = SetMotto::read_response(&answer(200, "")).unwrap();
    assert_eq!(empty.picture.length(), Some(0));
    let error = SetMotto::read_response(&answer(404, r#"{"error_code": "T.1"}"#)).unwrap_err();
    assert_eq!(error.code(), Some("T.1"));
    assert!(SetMotto::drift(&answer(200, "png")).is_empty());
}

#[test]
fn which_response_is_a_stream_depends_on_the_status() {
    let read = |status, body| Search::read_response(&answer(status, body)).unwrap();
    assert!(matches!(read(200, "{}"), GetPictureResponse::Ok(picture) if picture.tag.is_some()));
    let crew = read(202, r#"{"cook": "c"}"#);
    assert!(matches!(crew, GetPictureResponse::Accepted(crew) if crew.cook.is_some()));
    assert_eq!(read(204, ""), GetPictureResponse::NoContent);
    let streams = [None, Some(200), Some(202), Some(204), Some(206)];
    let streams = streams.map(GetPictureResponse::streams);
    assert_eq!(streams, [true, true, false, false, false]);
    assert!(Picture::streams(Some(202)) && !Motto::streams(None) && !CrewOf::streams(None));
}

#[test]
fn the_same_form_is_the_same_request() {
    let request = || upload().to_request(&here()).unwrap();
    assert_eq!(request().body(), request().body());
}

#[test]
fn members_of_forms_are_validated() {
    let violations = upload().validate().unwrap_err();
    assert!(violations.to_string().contains("title"), "{violations}");
    assert!(picture().validate().is_ok());
}

#[test]
fn a_form_is_not_shown() {
    let shown = format!("{:?}", upload());
    assert!(
        shown.contains(r#"file: Binary { kind: bytes, length: 2, file_name: "a.bin" }"#),
        "{shown}"
    );
}

#[cfg(feature = "client")]
mod streams {
    use super::*;
    use std::io;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use huaweicloud_runtime::bytes::Bytes;

    /// Pieces that are there at once.
    struct Pieces(Vec<&'static str>);

    impl futures_core::Stream for Pieces {
        type Item = io::Result<Bytes>;

        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            if self.0.is_empty() {
                return Poll::Ready(None);
            }
            Poll::Ready(Some(Ok(Bytes::from_static(self.0.remove(0).as_bytes()))))
        }
    }

    fn stream() -> Binary {
        Binary::stream(Pieces(vec!["ab", "", "cde"]))
    }

    /// Futures here are ready at once.
    fn ready<F: Future>(future: F) -> F::Output {
        let mut context = Context::from_waker(std::task::Waker::noop());
        match std::pin::pin!(future).poll(&mut context) {
            Poll::Ready(output) => output,
            Poll::Pending => panic!("not ready"),
        }
    }

    #[test]
    fn a_stream_is_read_once_in_pieces_that_are_not_empty() {
        let mut stream = stream();
        let mut clone = stream.clone();
        assert_eq!(ready(stream.next()).unwrap().unwrap(), "ab");
        assert_eq!(ready(clone.next()).unwrap().unwrap(), "cde");
        assert!(ready(stream.next()).is_none());
        assert_eq!(ready(stream.bytes()).unwrap(), "");
        assert_eq!(ready(super::picture().picture.bytes()).unwrap().len(), 4);
    }

    #[test]
    fn a_stream_that_is_not_as_long_as_was_said_ends_in_an_error() {
        assert_eq!(ready(stream().of_length(5).bytes()).unwrap(), "abcde");
        for length in [1, 4, 6] {
            let error = ready(stream().of_length(length).bytes()).unwrap_err();
            assert!(error.to_string().contains("was said"), "{error}");
        }
    }

    #[test]
    fn streams_are_equal_if_they_are_one() {
        let one = stream();
        assert_eq!(one, one.clone());
        assert_ne!(one, stream());
        let shown = format!("{:?} {:?}", one, one.clone().of_length(5));
        assert_eq!(
            shown,
            "Binary { kind: stream } Binary { kind: stream, length: 5 }"
        );
    }

    #[test]
    fn a_request_with_a_stream_has_no_bytes_and_can_be_made_until_it_is_read() {
        let mut put = picture();
        put.picture = stream().of_length(5);
        let error = put.to_request(&here()).unwrap_err();
        assert!(matches!(error, RequestError::Stream { .. }), "{error}");
        let request = put.to_streamed_request(&here()).unwrap();
        assert_eq!(request.headers()["content-type"], "image/png");
        assert_eq!(request.body().length(), Some(5));
        assert_eq!(ready(request.into_body().bytes()).unwrap(), "abcde");
        let error = put.to_streamed_request(&here()).unwrap_err();
        assert!(matches!(error, RequestError::StreamRead { .. }), "{error}");
    }

    #[test]
    fn a_form_with_a_stream_is_a_stream_of_known_length_and_new_boundary() {
        let form = |file| Upload { file, ..upload() };
        let request = |upload: &Upload| upload.to_streamed_request(&here()).unwrap();
        let whole = request(&form(b"abcde".into())).into_body();
        let streamed = form(stream().of_length(5));
        let one = request(&streamed);
        assert_eq!(one.body().length(), whole.length());
        assert_eq!(one.body().as_bytes(), None);
        let text = ready(one.into_body().bytes()).unwrap();
        assert!(text.windows(9).any(|it| it == b"\r\n\r\nabcde"));
        let error = streamed.to_streamed_request(&here()).unwrap_err();
        assert!(matches!(error, RequestError::StreamRead { .. }), "{error}");

        let boundary = |form: Upload| request(&form).headers()["content-type"].clone();
        assert_ne!(boundary(form(stream())), boundary(form(stream())));
        assert_eq!(request(&form(stream())).body().length(), None);
    }

    #[cfg(feature = "blocking")]
    #[test]
    fn a_reader_is_a_stream_and_a_stream_a_reader() {
        use std::io::Read as _;

        let content = vec![7; 200_000];
        let binary = Binary::reader(io::Cursor::new(content.clone())).of_length(200_000);
        let mut read = Vec::new();
        binary.into_reader().read_to_end(&mut read).unwrap();
        assert_eq!(read, content);
        let mut text = String::new();
        stream().into_reader().read_to_string(&mut text).unwrap();
        assert_eq!(text, "abcde");
    }
}
