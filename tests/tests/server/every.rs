//! Every operation of a spec behind one router for each service, which keeps what its handlers see.

use std::collections::BTreeMap;
use std::future::ready;
use std::mem;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use generator::service::{Crate, Operation as Documented, Service};
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
        O: Operation + Send + 'static,
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

type Show = fn(&mut Every);

/// Every service of the three specs.
pub(crate) fn services() -> Vec<Provided> {
    let mut services = provided(
        tests::harbour(),
        &[
            ("goods", harbour::goods::operations),
            ("ships", harbour::ships::operations),
        ],
    );
    services.extend(provided(
        tests::krate(),
        &[
            ("metastudio", huaweicloud_media::metastudio::operations),
            ("vod", huaweicloud_media::vod::operations),
        ],
    ));
    services.extend(provided(
        tests::hostile(),
        &[
            ("bin", hostile::bin_::operations),
            ("bodies", hostile::bodies::operations),
            ("collections", hostile::collections::operations),
            ("default", hostile::default_::operations),
            ("files", hostile::files::operations),
            ("http", hostile::http_::operations),
            ("lib", hostile::lib_::operations),
            ("methods", hostile::methods::operations),
            ("objects", hostile::objects::operations),
            ("prose", hostile::prose::operations),
            ("shared", hostile::shared::operations),
            ("travel", hostile::travel::operations),
            ("type", hostile::r#type::operations),
            ("values", hostile::values::operations),
        ],
    ));
    services
}

fn provided(krate: Crate, shown: &[(&str, Show)]) -> Vec<Provided> {
    let shown: BTreeMap<_, _> = shown.iter().copied().collect();
    let services = krate.services.into_iter();
    let services = services.filter(|service| service.operations().next().is_some());
    let provided = services.map(|service| {
        let show = shown.get(service.folder.as_str());
        let show = show.unwrap_or_else(|| panic!("{}: add it to the list", service.folder));
        let mut every = Every::default();
        show(&mut every);
        Provided { service, every }
    });
    provided.collect()
}
