//! Names that could get in the way of what the tables expand to, and deprecation, which must not
//! make the tables warn: these tests are there to compile.

use huaweicloud_runtime::{
    Destination, List, Operation, Unrecognized, object, operation, options, response,
};

#[derive(Clone, Debug, Default, PartialEq)]
struct Vec {
    checker: Option<i64>,
    member: Option<i64>,
    names: Option<i64>,
    out: List<i64>,
    value: Option<i64>,
    r#type: Option<Result>,
    #[deprecated]
    old: Option<i64>,
}

object! {
    Vec {
        checker = "checker", range(0..=1), ignored_with(out);
        member = "member";
        names = "names";
        out = "out";
        value = "value";
        r#type = "type";
        old = "old", range(0..=1);
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Result {
    Ok,
    Err,
    None,
    Unrecognized(Unrecognized<Self>),
}

options! {
    Result {
        Ok = "Ok";
        Err = "Err";
        None = "None";
    }
}

#[deprecated]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Old {
    Unrecognized(Unrecognized<Self>),
}

options! { Old {} }

#[deprecated]
#[derive(Clone, Debug, Default, PartialEq)]
struct String {
    parts: Option<std::string::String>,
    rules: Option<i64>,
    body: Option<Vec>,
}

operation! {
    String -> Option2 {
        POST "/{parts}" of crate::SERVICE;
        path parts = "parts", from_sender;
        query rules = "rules";
        body body = "body";
    }
}

#[deprecated]
#[derive(Clone, Debug, Default, PartialEq)]
struct Option2 {
    headers: Option<i64>,
}

response! {
    Option2 {
        header headers = "headers";
    }
}

#[test]
#[expect(deprecated)]
fn fields_and_types_may_have_any_name() {
    let vec: Vec = serde_json::from_str(r#"{"type": "Err", "old": 1, "checker": 1}"#).unwrap();
    assert_eq!(
        (vec.r#type.as_ref(), vec.old),
        (Some(&Result::Err), Some(1))
    );

    let operation = String {
        rules: Some(1),
        body: Some(vec),
        ..String::default()
    };
    let to = Destination::new("h.example").unwrap().project_id("p");
    assert_eq!(
        operation.to_request(&to).unwrap().uri(),
        "https://h.example/p?rules=1"
    );
    operation.validate().unwrap();

    let response = http::Response::builder()
        .header("headers", "7")
        .body("")
        .unwrap();
    assert_eq!(String::read_response(&response).unwrap().headers, Some(7));
    assert_eq!(Old::from("x").as_str(), "x");
}
