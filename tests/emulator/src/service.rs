//! The library mode: the operations of both services, answered by the [`Library`].

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use huaweicloud_media::http::StatusCode;
use huaweicloud_media::metastudio::{
    self, CreateDigitalAsset, CreateDigitalAssetResponse, ListAssetSummary,
    ListAssetSummaryResponse,
};
use huaweicloud_media::server::{ApiError, Call};
use huaweicloud_media::vod::{self, ShowAssetMeta, ShowAssetMetaResponse};

use crate::{Library, LibraryError, Seed, SeedError};

/// Both services over one library.
#[derive(Clone)]
pub(crate) struct Services {
    pub(crate) library: Library,
    seed: Option<Arc<Seed>>,
    /// The projects that were asked for, and so have what the seed says.
    seeded: Arc<Mutex<HashSet<String>>>,
}

impl Services {
    pub(crate) fn new(library: Library, seed: Option<Seed>) -> Self {
        Self {
            library,
            seed: seed.map(Arc::new),
            seeded: Arc::default(),
        }
    }

    /// Asks the library about a project, which begins with what the seed says.
    ///
    /// On a thread that may wait: a query over many assets takes milliseconds, which no other connection is to notice.
    async fn ask<T: Send + 'static>(
        &self,
        project: Option<String>,
        invalid: (&'static str, &'static str),
        ask: impl FnOnce(&Library, &str) -> Result<T, LibraryError> + Send + 'static,
    ) -> Result<T, ApiError> {
        let services = self.clone();
        let asked = tokio::task::spawn_blocking(move || {
            let project = project.unwrap_or_default();
            services.begin(&project).map_err(|error| internal(&error))?;
            ask(&services.library, &project).map_err(|error| refused(invalid, &error))
        });
        asked.await.unwrap_or_else(|error| Err(internal(&error)))
    }

    fn begin(&self, project: &str) -> Result<(), SeedError> {
        let Some(seed) = &self.seed else {
            return Ok(());
        };
        let mut seeded = self.seeded.lock().unwrap_or_else(PoisonError::into_inner);
        if seeded.contains(project) {
            return Ok(());
        }
        match self.library.seed(project, seed) {
            Ok(()) => {}
            // Of an earlier run, most likely.
            Err(SeedError::Taken(_)) => {
                tracing::info!(project, "not seeded: it has assets of the seed already");
            }
            Err(error) => return Err(error),
        }
        seeded.insert(project.to_owned());
        Ok(())
    }

    /// Removes everything of a project, which begins anew.
    pub(crate) fn reset(&self, project: &str) -> Result<(), LibraryError> {
        let mut seeded = self.seeded.lock().unwrap_or_else(PoisonError::into_inner);
        self.library.reset(project)?;
        seeded.remove(project);
        Ok(())
    }
}

/// How each service refuses what the library cannot make sense of: a code and a message.
const OF_METASTUDIO: (&str, &str) = ("MSS.00000003", "Invalid parameter");
const OF_VOD: (&str, &str) = ("VOD.10053", "The request parameter is illegal");

impl metastudio::Api for Services {
    async fn create_digital_asset(
        &self,
        _call: Call,
        request: CreateDigitalAsset,
    ) -> Result<CreateDigitalAssetResponse, ApiError> {
        self.ask(
            request.project_id.clone(),
            OF_METASTUDIO,
            move |library, project| library.create(project, &request),
        )
        .await
    }

    async fn list_asset_summary(
        &self,
        _call: Call,
        request: ListAssetSummary,
    ) -> Result<ListAssetSummaryResponse, ApiError> {
        self.ask(
            request.project_id.clone(),
            OF_METASTUDIO,
            move |library, project| library.summaries(project, &request),
        )
        .await
    }
}

impl vod::Api for Services {
    async fn show_asset_meta(
        &self,
        _call: Call,
        request: ShowAssetMeta,
    ) -> Result<ShowAssetMetaResponse, ApiError> {
        self.ask(
            request.project_id.clone(),
            OF_VOD,
            move |library, project| library.media(project, &request),
        )
        .await
    }
}

/// What the caller did wrong in the form of the service, and everything else as trouble of the emulator.
fn refused((code, message): (&str, &str), error: &LibraryError) -> ApiError {
    match error {
        LibraryError::Illegal(_) => {
            ApiError::new(StatusCode::BAD_REQUEST, code, format!("{message}: {error}"))
        }
        error => internal(error),
    }
}

pub(crate) fn internal(error: &dyn std::error::Error) -> ApiError {
    tracing::error!(%error, "the library could not answer");
    ApiError::new(
        StatusCode::INTERNAL_SERVER_ERROR,
        "Emulator.Library",
        error.to_string(),
    )
}
