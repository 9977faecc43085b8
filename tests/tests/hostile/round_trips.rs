//! Every member of every page, set and not set, to the wire and back.
#![expect(deprecated, reason = "some of the operations are deprecated")]

use std::collections::BTreeMap;
use std::fmt::Debug;

use generator::page::Location;
use generator::service::{Operation as Documented, Service};
use hostile::bodies::StoreAll;
use hostile::http::Response;
use hostile::methods::{GetMany, Patch, Put};
use hostile::objects::{Wide, WideMandatory};
use hostile::prose::{Prose, Said};
use hostile::travel::{Join, JoinOther, Route};
use hostile::values::{Limits, Notations, Options, SendFacts};
use hostile::{Operation, r#type as names};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tests::sample;

use crate::{body, destination, krate};

/// An operation of the spec, and the types that were made of it.
struct Pair<'a> {
    service: &'a Service,
    documented: &'a Documented,
}

impl Pair<'_> {
    /// Every member set, and none, there and back again.
    fn round_trips<O>(&self, path: impl FnOnce(&mut O))
    where
        O: Operation<Response: Debug + PartialEq + Serialize + DeserializeOwned>
            + Clone
            + Debug
            + PartialEq,
    {
        let sent = sample::body(self.service, self.documented);
        let mut operation = O::from_body(&serde_json::to_vec(&sent).unwrap()).unwrap();
        assert_eq!(operation.clone(), operation);
        path(&mut operation);
        let request = operation.to_request(&destination()).unwrap();
        if O::HAS_BODY {
            assert_eq!(
                serde_json::from_slice::<Value>(request.body()).unwrap(),
                sent
            );
        } else {
            assert!(request.body().is_empty());
        }
        assert_eq!(request.method(), O::METHOD);

        let received = sample::response(self.service, &self.documented.response);
        let members = &self.documented.response.members;
        let is_whole = members.iter().any(|it| it.location == Location::Whole);
        let nothing = (!is_whole).then(|| json!({}));
        for json in std::iter::once(received).chain(nothing) {
            let text = serde_json::to_string(&json).unwrap();
            let response = O::read_response(&Response::new(&text)).unwrap();
            assert_eq!(
                serde_json::to_value(&response).unwrap(),
                json,
                "{}",
                O::NAME
            );
            assert_eq!(
                serde_json::from_str::<O::Response>(&text).unwrap(),
                response
            );
        }
    }
}

/// Runs over operations, and sees to it that none of the spec is forgotten.
macro_rules! round_trips {
    ($($module:ident::$operation:ident $(with $path:expr)?;)*) => {
        let krate = krate();
        let mut left: BTreeMap<(&str, &str), Pair> = BTreeMap::new();
        for service in &krate.services {
            // Those whose responses differ by status are in `bodies`, those whose bodies are no JSON in `files`.
            let operations = service.operations();
            let operations = operations.filter(|it| it.alternatives.is_empty());
            for documented in operations.filter(|it| it.media.is_none()) {
                left.insert((&service.module, &documented.name), Pair { service, documented });
            }
        }
        $({
            let module = stringify!($module).trim_start_matches("r#");
            let pair = left.remove(&(module, stringify!($operation))).unwrap();
            let path = |_: &mut hostile::$module::$operation| {};
            $(
                let _ = path;
                let path = $path;
            )?
            pair.round_trips::<hostile::$module::$operation>(path);
        })*
        assert!(left.is_empty(), "{:?}", left.keys());
    };
}

#[test]
fn every_member_of_every_page_goes_there_and_back() {
    round_trips! {
        bin_::InBin;
        bodies::Count;
        bodies::Hash;
        bodies::CreateAlike;
        bodies::ListAll;
        bodies::SayWord;
        bodies::StoreAll with |store: &mut StoreAll| store.self_ = "x".to_owned();
        bodies::TakeAnything;
        bodies::TellTree;
        collections::Collect;
        default_::InDefault;
        http_::InHttp;
        lib_::InLib;
        methods::Delete;
        methods::List_;
        methods::GetMany with |get: &mut GetMany| get.upper_type = "x".to_owned();
        methods::Head;
        methods::Patch with |patch: &mut Patch| {
            patch.id = "x".to_owned();
            patch.id_2 = "y".to_owned();
        };
        methods::Post;
        methods::Put with |put: &mut Put| put.path_id = "x".to_owned();
        objects::SendObjects;
        objects::SendRings;
        objects::ShareObjects;
        prose::Prose with |prose: &mut Prose| prose.text = Said::ABC;
        shared::InShared;
        r#type::Clone;
        r#type::Debug;
        r#type::If with |keywords: &mut names::If| keywords.r#type = "x".to_owned();
        r#type::_2OddNames;
        travel::Join with |join: &mut Join| {
            join.numbers = vec![1];
            join.kinds = vec![Route::AB];
        };
        travel::JoinOther with |join: &mut JoinOther| {
            join.version = "x".to_owned();
            join.kinds = "y".to_owned();
        };
        travel::ListByItem;
        travel::ListByLink;
        travel::ListByMarker;
        travel::ListByNumber;
        travel::ListByOffset;
        travel::ListWhole;
        values::Limits with |limits: &mut Limits| limits.path_text = "x".to_owned();
        values::NarrowPages;
        values::Notations with |notations: &mut Notations| {
            notations.path_account = 1;
            notations.path_day = "20260101".parse().unwrap();
        };
        values::NumberPages;
        values::Options;
        values::SendFacts with |facts: &mut SendFacts| facts.fact_id = "x".to_owned();
    }
}

#[test]
fn what_is_not_set_is_not_sent() {
    assert_eq!(body(&names::Clone::new()), json!({}));
    assert_eq!(body(&Options::new()), json!({}));
    assert_eq!(body(&Patch::new("1", "2")), json!({}));
    assert_eq!(
        body(&names::_2OddNames::new(1, 2)),
        json!({ "2d": 1, "цена": 2 })
    );
    assert_eq!(
        body(&names::If::new("x", true, ["a"], "b")),
        json!({ "as": true, "fn": ["a"], "in": "b" })
    );
    assert_eq!(serde_json::to_value(Wide::new()).unwrap(), json!({}));
    assert_eq!(
        serde_json::to_value(WideMandatory::new("a")).unwrap(),
        json!({ "first": "a" })
    );
}
