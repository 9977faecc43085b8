//! What is always sent, and arrays that travel as one text.

use huaweicloud_runtime::{
    CommaSeparated, Destination, List, Operation, RequestError, http, object, operation, response,
};

#[derive(Clone, Debug, PartialEq)]
struct Start {
    id: Vec<i64>,
    tags: List<String>,
    ratios: List<f64>,
    plain: List<String>,
    joined: Option<CommaSeparated>,
    x_tags: List<String>,
    step: Option<Step>,
}

operation! {
    Start -> Started {
        POST "/v{version}/{action}/{id}" of crate::SERVICE;
        path "version" = "2";
        path "action" = "st art";
        path id = "id", mandatory, join(',');
        query "action" = "a=b";
        query tags = "tags", items(..=2), join('|'), item_length(1..);
        query ratios = "ratios", join('\t');
        query plain = "plain";
        query joined = "joined";
        header "X-Version" = "1.0";
        header x_tags = "X-Tags", join(',');
        body "action" = "start";
        body "level" = -3_000_000_000_i64;
        body step = "step";
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Step {
    name: Option<String>,
}

object! {
    Step {
        "fast" = true;
        "ratio" = 0.5;
        name = "name";
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Started {
    x_tags: List<i64>,
    step: Option<Step>,
}

response! {
    Started {
        header x_tags = "X-Tags", join(',');
        body step = "step";
    }
}

fn start() -> Start {
    Start {
        id: vec![1, -2],
        tags: List::default(),
        ratios: List::default(),
        plain: List::default(),
        joined: None,
        x_tags: List::default(),
        step: None,
    }
}

fn request(
    start: &Start,
) -> Result<http::Request<huaweicloud_runtime::bytes::Bytes>, RequestError> {
    start.to_request(&Destination::new("https://t.example").unwrap())
}

#[test]
fn constants_are_always_sent() {
    let sent = request(&start()).unwrap();
    assert_eq!(
        sent.uri(),
        "https://t.example/v2/st%20art/1%2C-2?action=a%3Db"
    );
    assert_eq!(sent.headers()["x-version"], "1.0");
    assert_eq!(
        &sent.body()[..],
        br#"{"action":"start","level":-3000000000}"#
    );
    let step = Start {
        step: Some(Step::default()),
        ..start()
    };
    let sent = request(&step).unwrap();
    assert_eq!(
        &sent.body()[..],
        br#"{"action":"start","level":-3000000000,"step":{"fast":true,"ratio":0.5}}"#
    );
}

#[test]
fn constants_are_not_looked_at_when_they_are_read() {
    for json in [
        r#"{"step": {"name": "a", "fast": false, "ratio": {"a": [1]}}}"#,
        r#"{"step": {"name": "a"}}"#,
    ] {
        let answer = http::Response::new(json);
        let read = Start::read_response(&answer).unwrap();
        assert_eq!(read.step.unwrap().name.as_deref(), Some("a"));
        assert_eq!(Start::drift(&answer), []);
        let received = Start::from_body(json.as_bytes()).unwrap();
        assert_eq!(received.step.unwrap().name.as_deref(), Some("a"));
    }
}

#[test]
fn arrays_are_joined() {
    let start = Start {
        tags: ["a b,c".to_owned(), String::new()].into(),
        ratios: [0.5, -1.0].into(),
        plain: ["a|b".to_owned(), "c".to_owned()].into(),
        x_tags: ["a b".to_owned(), "ü".to_owned()].into(),
        ..start()
    };
    let sent = request(&start).unwrap();
    assert_eq!(
        sent.uri().query(),
        Some("action=a%3Db&tags=a%20b%2Cc%7C&ratios=0.5%09-1&plain=a%7Cb&plain=c")
    );
    assert_eq!(sent.headers()["x-tags"].as_bytes(), "a b,ü".as_bytes());
    assert_eq!(sent.headers().get_all("x-tags").iter().count(), 1);
    let empty = Start {
        tags: Vec::new().into(),
        x_tags: Vec::new().into(),
        ..self::start()
    };
    let sent = request(&empty).unwrap();
    assert_eq!(
        sent.uri().query(),
        Some("action=a%3Db"),
        "no items, no parameter"
    );
    assert!(!sent.headers().contains_key("x-tags"));
}

#[test]
fn no_item_becomes_two_in_silence() {
    let bad = Start {
        tags: ["ok".to_owned(), "a|b".to_owned()].into(),
        ..start()
    };
    assert_eq!(
        request(&bad).unwrap_err().to_string(),
        "Start: an item of tags contains a `|`, which joins the items"
    );
    assert_eq!(
        bad.validate().unwrap_err().to_string(),
        "tags[1]: contains a `|`, which would make it two items"
    );
    let bad = Start {
        x_tags: ["a,b".to_owned()].into(),
        ..start()
    };
    assert!(matches!(
        request(&bad),
        Err(RequestError::SeparatorInItem {
            name: "X-Tags",
            separator: ',',
            ..
        })
    ));
    let bad = Start {
        ratios: [f64::NAN].into(),
        ..start()
    };
    assert!(matches!(request(&bad), Err(RequestError::NotFinite { .. })));
    let bad = Start {
        id: Vec::new(),
        ..start()
    };
    assert!(matches!(
        request(&bad),
        Err(RequestError::MissingPathParameter { name: "id", .. })
    ));
    assert_eq!(bad.validate().unwrap_err().to_string(), "id: missing");
}

#[test]
fn joined_headers_are_taken_apart() {
    let answer = http::Response::builder()
        .header("x-tags", "1, 2,x,")
        .header("x-tags", "3")
        .header("x-tags", "")
        .body("{}")
        .unwrap();
    assert_eq!(Start::read_response(&answer).unwrap().x_tags, [1, 2, 3]);
}
