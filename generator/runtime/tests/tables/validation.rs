//! Rules: what validation reports, and where.

use huaweicloud_runtime::{
    CommaSeparated, CompactTime, List, Operation, Problem, Rfc3339Time, object, operation, response,
};

#[derive(Clone, Debug, Default, PartialEq)]
struct Everything {
    project_id: Option<String>,
    ids: Vec<String>,
    start_time: Option<CompactTime>,
    user: Option<String>,
    title: Option<String>,
    order: Option<i64>,
    duration: Option<f64>,
    words: List<String>,
    scores: List<i64>,
    tags: Option<CommaSeparated>,
    until: List<Rfc3339Time>,
    nested: Option<Nested>,
    boxed: Option<Box<Nested>>,
    list: List<Nested>,
}

operation! {
    Everything -> Nothing {
        POST "/v1/{project_id}" of crate::SERVICE;
        path project_id = "project_id", from_sender, length(1..=4);
        query ids = "ids", mandatory;
        query start_time = "startTime", ignored_with(ids);
        header user = "X-App-UserId", length(..=4);
        body title = "title", length(2..=4);
        body order = "order", range(0..=100);
        body duration = "duration", range(0.5..=1.5);
        body words = "words", items(1..=2), item_length(2..=4);
        body scores = "scores", item_range(1..);
        body tags = "tags", item_length(..=4), length(..=9), items(1..=2);
        body until = "until";
        body nested = "nested";
        body boxed = "boxed";
        body list = "list";
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Nested {
    name: Option<String>,
    names: List<String>,
    order: Option<i64>,
    other: List<i64>,
    deeper: List<Deeper>,
}

object! {
    Nested {
        name = "name", mandatory_when_sent;
        names = "names", mandatory_when_sent;
        order = "order", range(..=5), ignored_with(other);
        other = "other";
        deeper = "deeper";
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Deeper {
    size: i64,
    times: Vec<CompactTime>,
}

object! {
    Deeper {
        size = "size", mandatory, range(1..=2);
        times = "times", mandatory, items(..=1);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Nothing {}

response! { Nothing {} }

fn good() -> Everything {
    Everything {
        ids: vec!["i".into()],
        ..Everything::default()
    }
}

fn good_nested() -> Nested {
    Nested {
        name: Some("n".into()),
        names: [].into(),
        ..Nested::default()
    }
}

#[track_caller]
fn reports(operation: &Everything, expected: &[&str]) {
    let found = match operation.validate() {
        Ok(()) => String::new(),
        Err(violations) => violations.to_string(),
    };
    assert_eq!(found.lines().collect::<Vec<_>>(), expected);
}

fn texts<const N: usize>(texts: [&str; N]) -> List<String> {
    texts.map(String::from).into()
}

fn time<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_value(text.into()).unwrap()
}

#[test]
fn what_is_absent_exceeds_no_limit() {
    reports(&good(), &[]);
}

#[test]
fn lengths_count_characters_and_include_both_ends() {
    for title in ["ab", "äöüß", "新新"] {
        reports(
            &Everything {
                title: Some(title.into()),
                ..good()
            },
            &[],
        );
    }
    let titled = |title: &str| Everything {
        title: Some(title.into()),
        ..good()
    };
    reports(&titled("ä"), &["title: 1 character, at least 2 needed"]);
    reports(
        &titled("äöüßé"),
        &["title: 5 characters, at most 4 allowed"],
    );
}

#[test]
fn ranges_include_both_ends() {
    for order in [0, 100] {
        reports(
            &Everything {
                order: Some(order),
                ..good()
            },
            &[],
        );
    }
    let ordered = |order| Everything {
        order: Some(order),
        ..good()
    };
    reports(&ordered(-1), &["order: -1 is below the minimum of 0"]);
    reports(&ordered(101), &["order: 101 is above the maximum of 100"]);

    let lasting = |duration| Everything {
        duration: Some(duration),
        ..good()
    };
    reports(&lasting(0.5), &[]);
    reports(
        &lasting(1.51),
        &["duration: 1.51 is above the maximum of 1.5"],
    );
}

#[test]
fn nan_is_within_no_range() {
    let operation = Everything {
        duration: Some(f64::NAN),
        ..good()
    };
    reports(&operation, &["duration: NaN and infinities cannot be sent"]);
}

#[test]
fn items_are_counted_and_looked_at_one_by_one() {
    let operation = Everything {
        words: texts([]),
        ..good()
    };
    reports(&operation, &["words: 0 items, at least 1 needed"]);

    let operation = Everything {
        words: texts(["ab", "a", "abcde"]),
        scores: [1, 0].into(),
        ..good()
    };
    reports(
        &operation,
        &[
            "words: 3 items, at most 2 allowed",
            "words[1]: 1 character, at least 2 needed",
            "words[2]: 5 characters, at most 4 allowed",
            "scores[1]: 0 is below the minimum of 1",
        ],
    );
}

#[test]
fn the_items_of_a_comma_separated_text_are_counted() {
    let tagged = |tags: &[&str]| Everything {
        tags: Some(tags.iter().copied().collect()),
        ..good()
    };
    reports(&tagged(&["abcd", "abcd"]), &[]);
    reports(
        &tagged(&["abcde", "a", "b,c"]),
        &[
            "tags[2]: contains a comma, which would make it two items",
            "tags[0]: 5 characters, at most 4 allowed",
            "tags: 11 characters, at most 9 allowed",
            "tags: 3 items, at most 2 allowed",
        ],
    );
    reports(&tagged(&[]), &["tags: 0 items, at least 1 needed"]);
}

#[test]
fn times_must_be_readable() {
    let operation = Everything {
        until: [time("2019-07-04T14:43:03Z"), time("tomorrow")].into(),
        boxed: Some(Box::new(Nested {
            deeper: [Deeper {
                size: 1,
                times: vec![time("0")],
            }]
            .into(),
            ..good_nested()
        })),
        ..good()
    };
    reports(
        &operation,
        &[
            "until[1]: not a time as in RFC 3339, like 2019-07-04T14:43:03Z",
            "boxed.deeper[0].times[0]: not a UTC time of the form yyyymmddhhmmss",
        ],
    );
}

#[test]
fn what_the_service_would_ignore_is_reported_by_its_name_on_the_wire() {
    let operation = Everything {
        start_time: Some(time("20190704144303")),
        ..good()
    };
    reports(&operation, &["startTime: has no effect beside ids"]);

    let nested = |other| Everything {
        nested: Some(Nested {
            order: Some(1),
            other,
            ..good_nested()
        }),
        ..good()
    };
    reports(
        &nested([1].into()),
        &["nested.order: has no effect beside other"],
    );
    reports(&nested([].into()), &[]);
    reports(&nested(List::default()), &[]);
}

#[test]
fn required_members_must_be_set_and_may_be_empty() {
    let operation = Everything {
        nested: Some(Nested::default()),
        ..good()
    };
    reports(
        &operation,
        &["nested.name: missing", "nested.names: missing"],
    );
    reports(
        &Everything {
            nested: Some(good_nested()),
            ..good()
        },
        &[],
    );
}

#[test]
fn a_mandatory_array_in_a_query_must_have_an_element_to_be_sent_at_all() {
    reports(&Everything::default(), &["ids: missing"]);
}

#[test]
fn headers_and_path_parameters_are_checked_too() {
    let operation = Everything {
        user: Some("abcde".into()),
        project_id: Some(String::new()),
        ..good()
    };
    reports(
        &operation,
        &[
            "project_id: 0 characters, at least 1 needed",
            "X-App-UserId: 5 characters, at most 4 allowed",
        ],
    );
}

#[test]
fn everything_below_is_checked_and_reported_with_its_path() {
    let bad = Nested {
        order: Some(6),
        deeper: [
            Deeper {
                size: 1,
                times: vec![],
            },
            Deeper {
                size: 3,
                times: vec![time("20190704144303"), time("20190704144303")],
            },
        ]
        .into(),
        ..good_nested()
    };
    let operation = Everything {
        nested: Some(bad.clone()),
        boxed: Some(Box::new(bad.clone())),
        list: [good_nested(), bad].into(),
        ..good()
    };
    let expected: Vec<String> = ["nested", "boxed", "list[1]"]
        .iter()
        .flat_map(|place| {
            [
                format!("{place}.order: 6 is above the maximum of 5"),
                format!("{place}.deeper[1].size: 3 is above the maximum of 2"),
                format!("{place}.deeper[1].times: 2 items, at most 1 allowed"),
            ]
        })
        .collect();
    reports(
        &operation,
        &expected.iter().map(String::as_str).collect::<Vec<_>>(),
    );
}

#[test]
fn violations_can_be_taken_apart() {
    let violations = Everything {
        order: Some(-1),
        ..Everything::default()
    }
    .validate()
    .unwrap_err();
    let found: Vec<_> = (&violations)
        .into_iter()
        .map(|found| (found.path(), found.problem()))
        .collect();
    let below = Problem::Below {
        minimum: "0".into(),
        actual: "-1".into(),
    };
    assert_eq!(found, [("ids", &Problem::Missing), ("order", &below)]);
}
