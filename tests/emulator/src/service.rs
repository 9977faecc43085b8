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
///
/// The database is asked where the call is answered: its answers come in less time than another thread would take to
/// be woken.
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

    /// The project of a request, which begins with what the seed says.
    pub(crate) fn project<'p>(&self, id: Option<&'p String>) -> Result<&'p str, ApiError> {
        let project = id.map_or("", String::as_str);
        self.begin(project).map_err(|error| internal(&error))?;
        Ok(project)
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

impl metastudio::Api for Services {
    async fn create_digital_asset(
        &self,
        _call: Call,
        request: CreateDigitalAsset,
    ) -> Result<CreateDigitalAssetResponse, ApiError> {
        let project = self.project(request.project_id.as_ref())?;
        let created = self.library.create(project, &request);
        created.map_err(|error| refused("MSS.00000003", "Invalid parameter", &error))
    }

    async fn list_asset_summary(
        &self,
        _call: Call,
        request: ListAssetSummary,
    ) -> Result<ListAssetSummaryResponse, ApiError> {
        let project = self.project(request.project_id.as_ref())?;
        let found = self.library.summaries(project, &request);
        found.map_err(|error| refused("MSS.00000003", "Invalid parameter", &error))
    }
}

impl vod::Api for Services {
    async fn show_asset_meta(
        &self,
        _call: Call,
        request: ShowAssetMeta,
    ) -> Result<ShowAssetMetaResponse, ApiError> {
        let project = self.project(request.project_id.as_ref())?;
        let found = self.library.media(project, &request);
        found.map_err(|error| refused("VOD.10053", "The request parameter is illegal", &error))
    }
}

/// What the caller did wrong in the form of the service, and everything else as trouble of the emulator.
fn refused(code: &str, message: &str, error: &LibraryError) -> ApiError {
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
