//! What a request asks for: told from its method and path before anything else is looked at.

use std::sync::Arc;

use huaweicloud_media::http::Response;
use huaweicloud_media::server::axum::body::Body;
use huaweicloud_media::server::axum::extract::Request;
use huaweicloud_media::server::axum::middleware::Next;
use huaweicloud_media::server::{OperationVisitor, Routes};
use huaweicloud_media::{Operation, metastudio, vod};

/// What a request asks for; stands among its extensions.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    /// The operation; none if there is no such path.
    pub(crate) operation: Option<&'static str>,
    /// The project in the path.
    pub(crate) project: Option<String>,
}

/// The names of all operations, in order.
pub(crate) fn names() -> Vec<&'static str> {
    let mut names = Names(Vec::new());
    metastudio::operations(&mut names);
    vod::operations(&mut names);
    names.0.sort_unstable();
    names.0
}

struct Names(Vec<&'static str>);

impl OperationVisitor for Names {
    fn visit<O>(&mut self)
    where
        O: Operation + Send + Sync + 'static,
        O::Response: Send,
    {
        self.0.push(O::NAME);
    }
}

/// Finds out what a request asks for.
pub(crate) async fn identify(
    routes: Arc<Routes>,
    mut request: Request,
    next: Next,
) -> Response<Body> {
    let found = routes.find(request.method(), request.uri().path());
    let asked = found.map_or_else(Asked::default, |(operation, parameters)| {
        let mut parameters = parameters.into_iter();
        let project = parameters.find(|(name, _)| *name == "project_id");
        Asked {
            operation: Some(operation),
            project: project.map(|(_, project)| project.to_owned()),
        }
    });
    request.extensions_mut().insert(asked);
    next.run(request).await
}
