//! Which page comes next.

use huaweicloud_runtime::{List, Operation as _, Paged, object, operation, paging, response};

#[derive(Clone, Debug, Default, PartialEq)]
struct ListTitles {
    id: Option<String>,
    ids: List<String>,
    page: Option<i64>,
}

operation! {
    ListTitles -> ListTitlesResponse {
        GET "/titles" of crate::SERVICE;
        query id = "id";
        query ids = "ids";
        query page = "page";
    }
}

paging! {
    ListTitles -> String {
        number page, ignored_with(id, ids);
        items titles;
        last more = false;
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct ListTitlesResponse {
    titles: List<String>,
    more: Option<bool>,
}

response! {
    ListTitlesResponse {
        body titles = "titles";
        body more = "more";
    }
}

fn page(titles: &[&str], more: Option<bool>) -> ListTitlesResponse {
    ListTitlesResponse {
        titles: titles.iter().map(|title| (*title).to_owned()).collect(),
        more,
    }
}

#[test]
fn pages_are_counted_from_the_one_that_was_asked_for() {
    let first = ListTitles::default();
    let second = first.next_page(&page(&["a"], Some(true))).unwrap();
    assert_eq!(second.page, Some(1));
    let third = second.next_page(&page(&["b"], None)).unwrap();
    assert_eq!(third.page, Some(2));
    assert_eq!(ListTitles::METHOD, "GET");
}

#[test]
fn the_last_page_is_the_one_that_says_so_or_is_empty_and_says_nothing() {
    let list = ListTitles::default();
    assert_eq!(list.next_page(&page(&["a"], Some(false))), None);
    assert_eq!(list.next_page(&page(&[], Some(false))), None);
    assert_eq!(list.next_page(&page(&[], None)), None);
    let next = list.next_page(&page(&[], Some(true))).unwrap();
    assert_eq!(next.page, Some(1), "the service says that there is more");
}

#[test]
fn there_is_one_page_beside_what_makes_the_number_useless() {
    let full = page(&["a"], Some(true));
    let by_id = ListTitles {
        id: Some("a".into()),
        ..ListTitles::default()
    };
    assert_eq!(by_id.next_page(&full), None);
    let by_ids = ListTitles {
        ids: ["a".to_owned()].into(),
        ..ListTitles::default()
    };
    assert_eq!(by_ids.next_page(&full), None);
}

#[test]
fn the_number_of_pages_has_an_end_as_well() {
    let list = ListTitles {
        page: Some(i64::MAX),
        ..ListTitles::default()
    };
    assert_eq!(list.next_page(&page(&["a"], Some(true))), None);
    assert_eq!(ListTitles::items(page(&["a", "b"], None)), ["a", "b"]);
}

#[derive(Clone, Debug, PartialEq)]
struct PageInfo {
    next: Option<String>,
    link: Option<String>,
    total: Option<i64>,
    titles: List<String>,
}

object! {
    PageInfo {
        next = "next";
        link = "link";
        total = "total";
        titles = "titles";
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct InfoResponse {
    link: Option<String>,
    info: Option<PageInfo>,
    inner: Option<Box<PageInfo>>,
    items: List<PageInfo>,
}

response! {
    InfoResponse {
        header link = "Link";
        body info = "info";
        body inner = "inner";
        body items = "items";
    }
}

/// A response with so many titles.
fn info(titles: usize, total: Option<i64>, next: &str) -> InfoResponse {
    let titles: Vec<String> = (0..titles).map(|it| it.to_string()).collect();
    let info = PageInfo {
        next: Some(next.to_owned()),
        link: Some(format!("https://t.example/titles?a=b&marker={next}")),
        total,
        titles: titles.into(),
    };
    InfoResponse {
        link: Some(format!("</titles?marker={next}>; rel=\"next\"")),
        inner: Some(Box::new(info.clone())),
        items: [
            PageInfo {
                next: None,
                ..info.clone()
            },
            info.clone(),
        ]
        .into(),
        info: Some(info),
    }
}

/// An operation of one optional or mandatory member and `limit`, and how it pages.
macro_rules! paged {
    ($name:ident of $item:ident, $member:ident: $ty:ty $(, $mandatory:ident)?; $($paging:tt)*) => {
        #[derive(Clone, Debug, PartialEq)]
        struct $name {
            $member: $ty,
            limit: Option<i64>,
        }

        operation! {
            $name -> InfoResponse {
                GET "/titles" of crate::SERVICE;
                query $member = "marker" $(, $mandatory)?;
                query limit = "limit";
            }
        }

        paging! { $name -> $item { $($paging)* } }
    };
}

paged! { FromOne of String, page: i64, mandatory; number page from 1; limit limit; items info.titles; }
paged! { FromMinusOne of String, page: Option<i64>; number page from -1; items info.titles; total inner.total; }
paged! { ByOffset of String, offset: Option<i64>; offset offset; limit limit; items info.titles; total info.total; }
paged! { ByMarker of String, marker: Option<String>; marker marker = info.next; items info.titles; total info.total; }
paged! { ByNumber of String, marker: Option<i64>; marker marker = inner.next; items inner.titles; }
paged! { ByLink of String, marker: Option<String>; link marker "marker" = info.link; items info.titles; }
paged! { ByItem of PageInfo, marker: Option<String>; marker marker = items.next; items items; }
paged! { ByHeader of String, marker: Option<String>; link marker "marker" = link; items info.titles; }

#[test]
fn pages_are_numbered_from_the_first() {
    let first = FromOne {
        page: 1,
        limit: Some(2),
    };
    assert_eq!(first.next_page(&info(2, None, "")).unwrap().page, 2);
    assert_eq!(first.next_page(&info(1, None, "")), None, "a shorter page");
    let first = FromMinusOne {
        page: None,
        limit: Some(2),
    };
    assert_eq!(
        first.next_page(&info(2, None, "")).unwrap().page,
        Some(0),
        "the page after the first"
    );
    assert_eq!(first.next_page(&info(2, Some(2), "")), None);
    assert!(first.next_page(&info(1, Some(2), "")).is_some());
    assert_eq!(first.next_page(&InfoResponse::default()), None);
}

#[test]
fn how_much_comes_before_is_known_of_the_first_page_and_by_offset() {
    let number = |page| FromOne { page, limit: None }.before();
    assert_eq!([0, 1, 2].map(number), [Some(0), Some(0), None]);
    let minus_one = |page| FromMinusOne { page, limit: None }.before();
    assert_eq!(
        [None, Some(-1), Some(0)].map(minus_one),
        [Some(0), Some(0), None]
    );
    let by_offset = |offset| {
        let list = ByOffset {
            offset,
            limit: None,
        };
        list.before()
    };
    assert_eq!(
        [None, Some(20), Some(-1)].map(by_offset),
        [Some(0), Some(20), None]
    );
    let by_marker = |marker: Option<&str>| {
        let list = ByMarker {
            marker: marker.map(str::to_owned),
            limit: None,
        };
        list.before()
    };
    assert_eq!([None, Some("a")].map(by_marker), [Some(0), None]);
}

#[test]
fn an_offset_is_the_number_of_records_received() {
    let first = ByOffset {
        offset: None,
        limit: Some(10),
    };
    let second = first.next_page(&info(10, Some(13), "")).unwrap();
    assert_eq!(second.offset, Some(10));
    assert_eq!(second.next_page(&info(3, Some(13), "")), None);
    let capped = first.next_page(&info(4, Some(13), "")).unwrap();
    assert_eq!(capped.offset, Some(4), "fewer than asked for, and not all");
    assert_eq!(first.next_page(&info(4, None, "")), None, "a shorter page");
    assert_eq!(first.next_page(&info(4, Some(-1), "")), None);
    assert_eq!(first.next_page(&info(0, Some(13), "")), None);
    let last = ByOffset {
        offset: Some(i64::MAX),
        limit: None,
    };
    assert_eq!(last.next_page(&info(1, None, "")), None);
}

#[test]
fn a_marker_is_what_the_page_before_says() {
    let first = ByMarker {
        marker: None,
        limit: None,
    };
    let second = first.next_page(&info(1, None, "a")).unwrap();
    assert_eq!(second.marker.as_deref(), Some("a"));
    assert!(
        first.next_page(&info(0, None, "a")).is_some(),
        "an empty page"
    );
    assert_eq!(
        second.next_page(&info(1, None, "a")),
        None,
        "the same again"
    );
    assert_eq!(first.next_page(&info(1, None, "")), None);
    assert_eq!(first.next_page(&info(1, Some(1), "a")), None, "all");
    assert_eq!(first.next_page(&InfoResponse::default()), None);
    let numbers = ByNumber {
        marker: Some(1),
        limit: None,
    };
    assert_eq!(
        numbers.next_page(&info(1, None, "7")).unwrap().marker,
        Some(7)
    );
    assert_eq!(numbers.next_page(&info(1, None, "x")), None);
    assert_eq!(ByNumber::items(info(2, None, "")), ["0", "1"]);
    assert_eq!(ByNumber::items(InfoResponse::default()), [""; 0]);
}

#[test]
fn a_marker_may_be_of_the_last_item() {
    let first = ByItem {
        marker: None,
        limit: None,
    };
    let second = first.next_page(&info(0, None, "a")).unwrap();
    assert_eq!(second.marker.as_deref(), Some("a"));
    assert_eq!(second.next_page(&InfoResponse::default()), None);
}

#[test]
fn a_marker_may_stand_in_a_link() {
    let first = ByLink {
        marker: None,
        limit: None,
    };
    let second = first.next_page(&info(1, None, "a%2Fb")).unwrap();
    assert_eq!(second.marker.as_deref(), Some("a/b"));
    let first = ByHeader {
        marker: None,
        limit: None,
    };
    let second = first.next_page(&info(1, None, "a%2Fb")).unwrap();
    assert_eq!(second.marker.as_deref(), Some("a/b"));
    assert_eq!(second.next_page(&info(1, None, "a%2Fb")), None);
}
