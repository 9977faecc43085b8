//! Objects that contain themselves.

use huaweicloud_runtime::{List, object};

#[derive(Clone, Debug, Default, PartialEq)]
struct Category {
    name: Option<String>,
    parent: Option<Box<Category>>,
    children: List<Category>,
}

object! {
    Category {
        name = "name", length(..=8);
        parent = "parent";
        children = "children";
    }
}

#[test]
fn nesting_is_read_and_written() {
    let json = r#"{"name":"a","parent":{"name":"b"},"children":[{"children":[{"name":"c"}]}]}"#;
    let read: Category = serde_json::from_str(json).unwrap();
    assert_eq!(read.children[0].children[0].name.as_deref(), Some("c"));
    assert_eq!(serde_json::to_string(&read).unwrap(), json);
}

#[test]
fn nesting_beyond_reason_is_an_error_and_not_a_crash() {
    let json = format!("{}{}", r#"{"parent":"#.repeat(10_000), "}".repeat(10_000));
    serde_json::from_str::<Category>(&json).unwrap_err();
}
