//! The documented examples: as answers of the examples mode, and as a seed of the library.

use std::future::ready;

use huaweicloud_media::http::{Response, StatusCode};
use huaweicloud_media::server::{ApiError, OperationVisitor, Routes};
use huaweicloud_media::{Object, Operation, metastudio, vod};
use serde_json::{Map, Value};

use crate::{Mistakes, Seed, docs};

/// What the pages of both services show as found: a seed for a library.
pub fn documented_seed() -> Result<Seed, Mistakes> {
    let mut assets = Map::new();
    for operation in [vod::ShowAssetMeta::NAME, metastudio::ListAssetSummary::NAME] {
        let example = docs::documented_response(operation).map(|(_, body)| body);
        let example = serde_json::from_str(example.unwrap_or("{}"));
        assets.extend::<Map<String, Value>>(example.unwrap_or_default());
    }
    Seed::read(&Value::Object(assets).to_string())
}

/// Answers nothing by itself.
struct Nothing;

impl metastudio::Api for Nothing {}
impl vod::Api for Nothing {}

/// The operations of both services, each answered with the documented example.
pub(crate) fn routes() -> Routes {
    let mut examples = Examples(vod::routes(Nothing).and(metastudio::routes(Nothing)));
    vod::operations(&mut examples);
    metastudio::operations(&mut examples);
    examples.0
}

struct Examples(Routes);

impl OperationVisitor for Examples {
    fn visit<O>(&mut self)
    where
        O: Operation + Send + Sync + 'static,
        O::Response: Send,
    {
        let Some((status, body)) = docs::documented_response(O::NAME) else {
            return;
        };
        let routes = std::mem::take(&mut self.0);
        self.0 = routes.answer(move |_, _: O| ready(read::<O>(status, body)));
    }
}

/// The example as the operation's own type: what a page shows is what its tables say.
fn read<O: Operation>(status: u16, body: &'static str) -> Result<O::Response, ApiError> {
    let unreadable = |reason: String| {
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        ApiError::new(status, "Emulator.Example", reason)
    };
    let response = Response::builder().status(status).body(body);
    let response = response.map_err(|error| unreadable(error.to_string()))?;
    O::read_response(&response).map_err(|error| unreadable(error.to_string()))
}
