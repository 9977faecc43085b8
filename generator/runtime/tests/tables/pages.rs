//! Which page comes next.

use huaweicloud_runtime::{List, Operation as _, Paged, operation, paging, response};

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
fn the_last_page_is_the_one_that_says_so_or_is_empty() {
    let list = ListTitles::default();
    assert_eq!(list.next_page(&page(&["a"], Some(false))), None);
    assert_eq!(list.next_page(&page(&[], Some(true))), None);
    assert_eq!(list.next_page(&page(&[], None)), None);
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
