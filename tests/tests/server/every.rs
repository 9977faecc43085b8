//! Every operation of a spec behind one router for each service, which keeps what its handlers see.

use std::collections::BTreeMap;
use std::future::ready;
use std::mem;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use generator::service::{Operation as Documented, Service};
use harbour::server::axum::Router;
use harbour::server::{ApiError, OperationVisitor, Routes, Server, Validation};
use harbour::{Destination, Object, Operation};
use http::{Request, StatusCode};

/// What a handler saw: the name of the operation, and the request as a client would send it.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) operation: &'static str,
    pub(crate) sent: Request<Bytes>,
}

/// The status of handlers that see a request.
pub(crate) const SEEN: StatusCode = StatusCode::IM_A_TEAPOT;

/// Collects the routes of operations, and what arrives there.
#[derive(Default)]
pub(crate) struct Every {
    routes: Routes,
    last: Arc<Mutex<Option<Seen>>>,
}

impl OperationVisitor for Every {
    fn visit<O>(&mut self)
    where
        O: Operation + Send + Sync + 'static,
        O::Response: Send,
    {
        let last = Arc::clone(&self.last);
        let answer = move |_, request: O| {
            let to = Destination::new("http://localhost").unwrap();
            let sent = request.to_request(&to).unwrap();
            let operation = <O as Object>::NAME;
            *last.lock().unwrap() = Some(Seen { operation, sent });
            ready(Err(ApiError::new(SEEN, "Seen", "")))
        };
        self.routes = mem::take(&mut self.routes).add(None, None, answer);
    }
}

/// A service as documented, and a router for it.
pub(crate) struct Provided {
    pub(crate) service: Service,
    pub(crate) every: Every,
}

impl Provided {
    pub(crate) fn router(&self, validation: Validation) -> Router {
        let routes = self.every.routes.clone();
        let server = Server::new().service(routes).validation(validation);
        server.request_ids(|| "r1".to_owned()).router()
    }

    /// What the last handler saw, if any did since.
    pub(crate) fn seen(&self) -> Option<Seen> {
        let mut last = self
            .every
            .last
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        last.take()
    }

    pub(crate) fn operations(&self) -> impl Iterator<Item = &Documented> {
        self.service.operations()
    }
}

macro_rules! every_service {
    ($($krate:ident of $spec:expr => { $($folder:literal: $module:ident)* })*) => {
        /// Every service of the three specs, with what shows its operations to a visitor.
        pub(crate) fn shown<V: OperationVisitor>() -> Vec<(Service, fn(&mut V))> {
            let mut all: Vec<(Service, fn(&mut V))> = Vec::new();
            $(
                let modules: BTreeMap<&str, fn(&mut V)> =
                    BTreeMap::from([$(($folder, $krate::$module::operations as fn(&mut V))),*]);
                let documented = $spec.services.into_iter();
                let documented = documented.filter(|it| it.operations().next().is_some());
                all.extend(documented.map(|service| {
                    let show = modules.get(service.folder.as_str());
                    let show = *show.unwrap_or_else(|| panic!("{}: add it to the list", service.folder));
                    (service, show)
                }));
            )*
            all
        }
    };
}

every_service! {
    harbour of tests::harbour() => { "goods": goods "ships": ships }
    huaweicloud_media of tests::krate() => { "metastudio": metastudio "vod": vod }
    hostile of tests::hostile() => {
        "bin": bin_
        "bodies": bodies
        "collections": collections
        "default": default_
        "files": files
        "http": http_
        "lib": lib_
        "methods": methods
        "objects": objects
        "prose": prose
        "shared": shared
        "travel": travel
        "type": r#type
        "values": values
    }
}

/// All of them, each behind a router.
pub(crate) fn services() -> Vec<Provided> {
    let provided = shown::<Every>().into_iter().map(|(service, show)| {
        let mut every = Every::default();
        show(&mut every);
        Provided { service, every }
    });
    provided.collect()
}
