//! Results in pages, held against a model of the service with whatever faults it may have: every item comes once, in
//! order, and there is always an end.

use std::collections::BTreeSet;
use std::sync::Mutex;

use harbour::{Error, InProcess, Paged, blocking};
use hostile::travel::{ListByMarker, ListByNumber, ListByOffset};
use proptest::prelude::*;

use crate::clients;
use crate::operations::get;

/// A result of some pages, the numbers on them unique, and how the service that has it behaves.
#[derive(Clone, Debug)]
struct Model {
    /// How many items each page has.
    sizes: Vec<usize>,
    /// Whether it says of each page whether there is more. If not, an empty page is an end.
    marks: bool,
    /// How many items it says that there are.
    total: Option<usize>,
    /// Requests, by their number, that fail for the moment, and such that fail for good.
    flaky: BTreeSet<usize>,
    broken: BTreeSet<usize>,
    /// What it does after its last page.
    fault: Fault,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    None,
    /// Page `n` is page `n % so many`.
    Wraps(usize),
    /// Says more than there is.
    NeverLast,
    /// Gives the last page again and again.
    Clamps,
}

fn model() -> impl Strategy<Value = Model> {
    let sizes = prop::collection::vec(0_usize..4, 1..8);
    let requests = || prop::collection::btree_set(0_usize..20, 0..5);
    let fault = prop_oneof![
        3 => Just(Fault::None),
        1 => (1_usize..5).prop_map(Fault::Wraps),
        1 => Just(Fault::NeverLast),
    ];
    (sizes, any::<bool>(), requests(), requests(), fault).prop_map(
        |(mut sizes, marks, flaky, broken, fault)| {
            if !marks {
                sizes.retain(|size| *size > 0);
            }
            Model {
                sizes,
                marks,
                total: None,
                flaky,
                broken,
                fault,
            }
        },
    )
}

impl Model {
    /// The items of a page, and whether the service says that there is another.
    fn page(&self, number: usize) -> (Vec<usize>, bool) {
        let last = self.sizes.len().saturating_sub(1);
        let (place, is_last) = match self.fault {
            Fault::None => (number, number >= last),
            Fault::Wraps(most) => (number % most.min(self.sizes.len().max(1)), false),
            Fault::NeverLast => (number, false),
            Fault::Clamps => (number.min(last), number >= last),
        };
        let size = self.sizes.get(place).copied().unwrap_or(0);
        let first: usize = self.sizes.iter().take(place).sum();
        ((first..first + size).collect(), !is_last)
    }

    /// All that a caller can get.
    fn items(&self) -> Vec<usize> {
        let pages = match self.fault {
            Fault::Wraps(most) => most,
            _ => self.sizes.len(),
        };
        let all = self.sizes.iter().take(pages).sum();
        (0..all).collect()
    }

    /// The service: `read` finds the page that is asked for, `write` makes its body.
    fn service(
        self,
        read: fn(&http::Request<bytes::Bytes>, &Model) -> usize,
        write: fn(&Model, usize) -> String,
    ) -> InProcess {
        let requests = Mutex::new(0);
        InProcess::new(move |request| {
            let number = {
                let mut requests = requests.lock().unwrap();
                *requests += 1;
                *requests - 1
            };
            assert!(number < 400, "there is no end");
            let mut response = http::Response::new(write(&self, read(&request, &self)));
            if let Some(total) = self.total {
                response.headers_mut().insert("x-total", total.into());
            }
            if self.flaky.contains(&number) && request.method() == "GET" {
                *response.status_mut() = http::StatusCode::BAD_GATEWAY;
            } else if self.broken.contains(&number) {
                *response.status_mut() = http::StatusCode::FORBIDDEN;
            }
            response
        })
    }
}

/// All items, going on after each error of the service, and the error of paging at the end, if there is one.
fn all<O: Paged + Sync>(service: InProcess, mut operation: O) -> (Vec<O::Item>, Option<Error>) {
    let client = blocking::Client::builder()
        .endpoint("https://model.example")
        .credentials(clients::key())
        .retry(harbour::Retry::attempts(9))
        .transport(service)
        .build()
        .unwrap();
    let mut found = Vec::new();
    'anew: loop {
        for item in client.pages(&operation).items() {
            match item {
                Ok(item) => found.push(item),
                Err(error) if matches!(*error, Error::Service(_)) => {
                    operation = error.request().clone();
                    continue 'anew;
                }
                Err(error) => return (found, Some(error.into())),
            }
        }
        return (found, None);
    }
}

fn query<T: std::str::FromStr>(request: &http::Request<bytes::Bytes>, name: &str) -> Option<T> {
    let mut pairs = request
        .uri()
        .query()?
        .split('&')
        .filter_map(|pair| pair.split_once('='));
    pairs.find(|(key, _)| *key == name)?.1.parse().ok()
}

/// Names the request, as services do: no two answers are the same.
fn request_id() -> String {
    format!(r#""request_id": "{:x}""#, fastrand::u64(..))
}

fn numbered(model: &Model, page: usize) -> String {
    let (items, more) = model.page(page);
    let ships: Vec<_> = items
        .iter()
        .map(|id| format!(r#"{{"ship_id": "{id}"}}"#))
        .collect();
    let mark = if model.marks {
        format!(r#", "is_truncated": {}"#, u8::from(more))
    } else {
        String::new()
    };
    format!(
        r#"{{{}, "ships": [{}]{mark}}}"#,
        request_id(),
        ships.join(", ")
    )
}

fn totalled(model: &Model, page: usize) -> String {
    let items = model.page(page).0;
    let items: Vec<_> = items.iter().map(usize::to_string).collect();
    format!(r#"{{{}, "a.b": {{"c": {items:?}}}}}"#, request_id())
}

fn marked(model: &Model, page: usize) -> String {
    let (items, more) = model.page(page);
    let next = if more {
        format!(r#""{}""#, page + 1)
    } else {
        "null".to_owned()
    };
    format!(
        r#"{{{}, "items[]": {items:?}, "page info": {{"next": {next}}}}}"#,
        request_id()
    )
}

/// Where the page of an offset is: a page takes up as many places as it has items.
fn at_offset(request: &http::Request<bytes::Bytes>, model: &Model) -> usize {
    let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
    let offset = body["offset"].as_u64().unwrap_or(0);
    let mut before = 0;
    // An empty page takes up a place of its own, as the limit is 1.
    let pages = model.sizes.iter().take_while(|size| {
        let here = before;
        before += u64::try_from(**size).unwrap().max(1);
        here < offset
    });
    pages.count()
}

fn offset(model: &Model, page: usize) -> String {
    let (items, more) = model.page(page);
    let items: Vec<_> = items
        .iter()
        .map(|id| format!(r#"{{"total": {id}}}"#))
        .collect();
    let mark = if model.marks {
        format!(r#", "more": {}"#, u8::from(more))
    } else {
        String::new()
    };
    format!(
        r#"{{{}, "in": {{"items": [{}]{mark}}}}}"#,
        request_id(),
        items.join(", ")
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn by_number(mut model in model()) {
        // Whoever goes on after an error knows nothing of the pages before it.
        if matches!(model.fault, Fault::Wraps(_)) {
            model.broken.clear();
        }
        let service = model.clone().service(|request, _| query(request, "page").unwrap_or(0), numbered);
        let (found, error) = all(service, get());
        let found: Vec<usize> = found.into_iter().map(|ship| ship.ship_id.unwrap().parse().unwrap()).collect();
        prop_assert_eq!(found, model.items());
        let is_at_fault = model.marks && model.fault != Fault::None;
        prop_assert_eq!(error.is_some(), is_at_fault, "{:?}", error);
    }

    #[test]
    fn by_number_up_to_a_total(mut model in model(), clamps: bool, excess in 0_usize..3) {
        model.sizes.retain(|size| *size > 0);
        model.fault = if clamps { Fault::Clamps } else { Fault::None };
        model.total = Some(model.items().len() + excess);
        // Whoever goes on at a page that there is not takes the last one for it.
        model.broken.retain(|number| excess == 0 && *number < model.sizes.len());
        let read = |request: &http::Request<bytes::Bytes>, _: &Model| {
            query::<i64>(request, "type").and_then(|page| usize::try_from(page + 1).ok()).unwrap()
        };
        let service = model.clone().service(read, totalled);
        let (found, error) = all(service, ListByNumber::new(-1));
        let found: Vec<usize> = found.into_iter().map(|it| it.parse().unwrap()).collect();
        prop_assert_eq!(found, model.items());
        let misses_some = clamps && excess > 0 && !model.sizes.is_empty();
        prop_assert_eq!(error.is_some(), misses_some, "{:?}", error);
    }

    #[test]
    fn by_offset(mut model in model()) {
        // A wrapping service has no offsets.
        if matches!(model.fault, Fault::Wraps(_)) {
            model.fault = Fault::None;
        }
        let service = model.clone().service(at_offset, offset);
        let (found, error) = all(service, ListByOffset::new().limit(1));
        let found: Vec<usize> = found.into_iter().map(|it| it.total.unwrap().try_into().unwrap()).collect();
        prop_assert_eq!(found, model.items());
        prop_assert_eq!(error.is_some(), model.marks && model.fault != Fault::None, "{:?}", error);
    }

    #[test]
    fn by_marker(mut model in model()) {
        // Mere numbers may repeat: that a service wraps is seen by its markers alone, and this one has new ones.
        if matches!(model.fault, Fault::Wraps(_)) {
            model.fault = Fault::None;
        }
        let service = model.clone().service(|request, _| query(request, "marker").unwrap_or(0), marked);
        let (found, error) = all(service, ListByMarker::new());
        let found: Vec<usize> = found.into_iter().map(|it| it.try_into().unwrap()).collect();
        prop_assert_eq!(found, model.items());
        prop_assert_eq!(error.is_some(), model.fault != Fault::None, "{:?}", error);
    }
}
