//! What whoever answers makes of a request: what has no effect is cleared, and defaults are filled in.

use std::collections::BTreeMap;

use huaweicloud_runtime::{
    CommaSeparated, CompactTime, Decimal, IsoDuration, List, Map, Nullable, Operation, Quoted,
    Secret, UnixSeconds, Unrecognized, object, operation, options, response,
};

#[derive(Clone, Debug, PartialEq)]
enum Order {
    Up,
    Down,
    Unrecognized(Unrecognized<Order>),
}

options! {
    Order {
        Up = "UP";
        Down = "DOWN";
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Search {
    project_id: Option<String>,
    ids: List<String>,
    page: Option<i64>,
    size: Option<u64>,
    order: Option<Order>,
    user: Option<String>,
    since: Option<CompactTime>,
    least: Option<i64>,
    weight: Option<f64>,
    price: Option<Decimal>,
    deep: Option<Quoted<bool>>,
    kinds: Option<CommaSeparated>,
    note: Option<Nullable<String>>,
    token: Option<Secret>,
    one: Option<Filter>,
    boxed: Option<Box<Filter>>,
    cleared: Option<Nullable<Filter>>,
    several: List<Filter>,
    nested: List<Vec<Filter>>,
    named: Map<Filter>,
}

operation! {
    Search -> Nothing {
        POST "/v1/{project_id}" of crate::SERVICE;
        path project_id = "project_id", from_sender;
        query ids = "ids";
        query page = "page", default(0), ignored_with(ids);
        query size = "size", ignored_with(ids), range(1..=100), default(18_446_744_073_709_551_615);
        query order = "order", default("DOWN");
        header user = "X-User", length(..=4), pattern("^n"), default("no \"one\"");
        header since = "X-Since", default("20260101000000");
        body least = "least", default(-9_223_372_036_854_775_808);
        body weight = "weight", range(..=1.0), default(-1.5e-7);
        body price = "price", default("0.10");
        body deep = "deep", default(true);
        body kinds = "kinds", default("a,b");
        body note = "note", default("");
        body token = "token", mandatory_when_sent, default("none");
        body one = "one";
        body boxed = "boxed";
        body cleared = "cleared";
        body several = "several";
        body nested = "nested", ignored_with(one);
        body named = "named";
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Filter {
    kind: String,
    from: Option<UnixSeconds>,
    lasts: Option<IsoDuration>,
    either: Option<bool>,
    or: Option<bool>,
    odd: Option<i64>,
    inner: Option<Box<Filter>>,
}

object! {
    Filter {
        "version" = 2;
        kind = "kind", mandatory, ignored_with(or);
        from = "from", default(0);
        lasts = "lasts", default("PT1H");
        either = "either", ignored_with(or), default(false);
        or = "or", ignored_with(either);
        odd = "odd", default("no number");
        inner = "inner";
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Nothing {}

response! { Nothing {} }

/// A filter in which nothing but the defaults is set.
fn filled() -> Filter {
    Filter {
        from: Some(UnixSeconds::from(0)),
        lasts: Some("PT1H".parse().unwrap()),
        either: Some(false),
        ..Filter::default()
    }
}

#[test]
fn every_kind_of_single_value_has_its_default() {
    let search = Search::default().with_defaults();
    assert_eq!(
        search,
        Search {
            page: Some(0),
            size: Some(u64::MAX),
            order: Some(Order::Down),
            user: Some("no \"one\"".to_owned()),
            since: Some("20260101000000".parse().unwrap()),
            least: Some(i64::MIN),
            weight: Some(-1.5e-7),
            price: Some("0.10".parse().unwrap()),
            deep: Some(Quoted(true)),
            kinds: Some(["a", "b"].into_iter().collect()),
            note: Some(Nullable::Value(String::new())),
            token: Some("none".into()),
            ..Search::default()
        }
    );
    assert_eq!(search.price.unwrap().to_string(), "0.10");
}

#[test]
fn what_is_set_stays() {
    let search = Search {
        page: Some(7),
        order: Some(Order::Up),
        user: Some(String::new()),
        note: Some(Nullable::Null),
        ..Search::default()
    };
    let with_defaults = search.clone().with_defaults();
    assert_eq!(with_defaults.page, search.page);
    assert_eq!(with_defaults.order, search.order);
    assert_eq!(with_defaults.user, search.user);
    assert_eq!(with_defaults.note, search.note);
    assert_eq!(with_defaults.clone().with_defaults(), with_defaults);
}

#[test]
fn defaults_reach_every_object_that_is_there_and_no_other() {
    let filter = Filter::default;
    let inner = Filter {
        inner: Some(Box::new(filter())),
        ..filter()
    };
    let search = Search {
        one: Some(inner),
        boxed: Some(Box::new(filter())),
        cleared: Some(Nullable::Value(filter())),
        several: [filter(), filter()].into(),
        nested: [vec![filter()], vec![]].into(),
        named: BTreeMap::from([("a".to_owned(), filter())]).into(),
        ..Search::default()
    };
    let search = search.with_defaults();
    let inner = Filter {
        inner: Some(Box::new(filled())),
        ..filled()
    };
    assert_eq!(search.one, Some(inner));
    assert_eq!(search.boxed, Some(Box::new(filled())));
    assert_eq!(search.cleared, Some(Nullable::Value(filled())));
    assert_eq!(search.several, [filled(), filled()]);
    assert_eq!(search.nested, [vec![filled()], vec![]]);
    assert_eq!(search.named.get("a"), Some(&filled()));
}

#[test]
fn what_would_have_no_effect_gets_no_default() {
    let search = Search {
        ids: ["a".to_owned()].into(),
        one: Some(Filter {
            or: Some(true),
            ..Filter::default()
        }),
        ..Search::default()
    };
    let search = search.with_defaults();
    assert_eq!((search.page, search.size), (None, None));
    assert_eq!(search.order, Some(Order::Down));
    assert_eq!(search.one.unwrap().either, None);

    let no_ids = Search {
        ids: [].into(),
        ..Search::default()
    };
    assert_eq!(no_ids.with_defaults().page, Some(0));
}

#[test]
fn what_has_no_effect_is_cleared_but_for_what_must_be_there() {
    let filter = |either, or| Filter {
        kind: "k".to_owned(),
        either,
        or,
        ..Filter::default()
    };
    let search = Search {
        ids: ["a".to_owned()].into(),
        page: Some(1),
        size: Some(1),
        order: Some(Order::Up),
        token: Some("t".into()),
        one: Some(filter(None, Some(true))),
        several: [filter(Some(true), None), filter(Some(true), Some(true))].into(),
        nested: [vec![filter(None, None)]].into(),
        ..Search::default()
    };
    assert_eq!(search.validate().unwrap_err().iter().count(), 7);
    let kept = Search {
        page: None,
        size: None,
        several: [filter(Some(true), None), filter(None, None)].into(),
        nested: List::default(),
        ..search.clone()
    };
    assert_eq!(search.without_ignored(), kept);
}

#[test]
fn with_nothing_ignored_nothing_changes() {
    let search = Search {
        page: Some(1),
        nested: [vec![Filter::default()]].into(),
        ..Search::default()
    };
    assert_eq!(search.clone().without_ignored(), search);
}
