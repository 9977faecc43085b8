//! The media library: what was created, and what is found of it.
//!
//! ```text
//! CreateDigitalAsset ──▶ digital assets ──▶ ListAssetSummary
//!                  └───▶ media assets ────▶ ShowAssetMeta
//! Seed ────────────▶ both
//! ```
//!
//! Knows requests, responses and time: nothing of HTTP, signatures, or limits, which are checked
//! before. All of it is kept for each project apart, in one database of SQLite.

mod changes;
mod connections;
mod create;
mod digital;
mod error;
mod format;
mod media;
mod project;
mod query;
mod stored;
mod text;

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use huaweicloud_media::metastudio::{
    AssetState, CreateDigitalAsset, CreateDigitalAssetResponse, ListAssetSummary,
    ListAssetSummaryResponse,
};
use huaweicloud_media::vod::{AssetStatus, ShowAssetMeta, ShowAssetMetaResponse, Truncation};
use rusqlite::Transaction;

pub use self::changes::Transitions;
pub use self::error::{LibraryError, OpenError};
pub(crate) use self::stored::Stored;

use self::changes::Change;
use self::connections::Connections;
use self::query::Query;
use crate::clock::Clock;
use crate::ids::Ids;
use crate::seed::{DIGITAL_ASSETS, MEDIA_ASSETS, Seed, SeedError};

/// What a library does not decide by itself.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Tells the time: of creation, and when states change.
    pub clock: Clock,
    /// Makes the IDs of created assets.
    pub ids: Ids,
    /// When created assets leave the state `CREATING`.
    pub transitions: Transitions,
}

/// A media library of MetaStudio and VOD, for any number of projects.
///
/// Cheap to clone; all clones are the same library, which may be used from any number of threads.
/// **Its functions block** until the database is done, in async code hence `spawn_blocking`. Reading
/// waits for nobody if the library is a file; writing takes turns. Once a function that changes
/// something returns, the change survives the death of the process; a loss of power may cost the last
/// few.
///
/// ```
/// use emulator::{Library, Settings};
/// use huaweicloud_media::metastudio::{AssetType, CreateDigitalAsset, ListAssetSummary};
///
/// let library = Library::in_memory(Settings::default())?;
/// let video = CreateDigitalAsset::new("Opening", AssetType::Video);
/// let id = library.create("project", &video)?.asset_id.unwrap_or_default();
/// let found = library.summaries("project", &ListAssetSummary::new([id]))?;
/// assert_eq!(found.asset_list[0].asset_name.as_deref(), Some("Opening"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Library {
    connections: Arc<Connections>,
    settings: Settings,
}

impl Library {
    /// Opens the library in a file, or makes it. Beside the file are two of SQLite and one whose name
    /// ends in `-lock`, which keeps other emulators away.
    pub fn open(path: impl AsRef<Path>, settings: Settings) -> Result<Self, OpenError> {
        Ok(Self {
            connections: Arc::new(Connections::open(path.as_ref())?),
            settings,
        })
    }

    /// A library that is gone once its last clone is dropped.
    pub fn in_memory(settings: Settings) -> Result<Self, OpenError> {
        Ok(Self {
            connections: Arc::new(Connections::in_memory()?),
            settings,
        })
    }

    /// CreateDigitalAsset: adds an asset under an ID that is new in the project.
    ///
    /// A `VIDEO`, `AUDIO` or `MUSIC` is found by [`media`](Self::media), too, under the same ID. That is a
    /// convention of the emulator, which has no other operation that makes media assets: the pages do
    /// not say how the libraries of the two services belong together. Of its name, description and tags
    /// VOD gets what its page has room for; its category is -1, `Other`, as in the page's example.
    ///
    /// Tasks in `auto_operation_config` are carried out at their time, unless nothing changes but
    /// [`ByHand`](Transitions::ByHand).
    pub fn create(
        &self,
        project_id: &str,
        request: &CreateDigitalAsset,
    ) -> Result<CreateDigitalAssetResponse, LibraryError> {
        let now = self.settings.clock.now();
        let transitions = self.settings.transitions;
        self.connections.write(|transaction| {
            let project = project::add(transaction, project_id)?;
            let asset_id = project::new_id(transaction, project, project_id, &self.settings.ids)?;
            create::create(transaction, project, &asset_id, request, now, transitions)?;
            Ok(CreateDigitalAssetResponse::new().asset_id(asset_id))
        })
    }

    /// ListAssetSummary: those assets of MetaStudio that there are, each once, in the order in which
    /// they are asked for.
    ///
    /// Assets of all types and states are found: which of them a caller may see depends on rights, of
    /// which the emulator knows nothing. Nor does `X-App-UserId` make a difference.
    pub fn summaries(
        &self,
        project_id: &str,
        request: &ListAssetSummary,
    ) -> Result<ListAssetSummaryResponse, LibraryError> {
        let found = self.read(|transaction| {
            let Some(project) = project::find(transaction, project_id)? else {
                return Ok(Vec::new());
            };
            let mut asked = HashSet::new();
            let mut found = Vec::new();
            for asset_id in &request.asset_ids {
                if asked.insert(asset_id) {
                    found.extend(digital::find(transaction, project, asset_id)?);
                }
            }
            Ok(found)
        })?;
        Ok(ListAssetSummaryResponse::new().asset_list(found))
    }

    /// ShowAssetMeta: the media assets of VOD that all filters let through, newest first.
    ///
    /// Where the page leaves it open:
    ///
    /// - Of several values in one filter, an asset has one: a status of those listed, one of the tags.
    /// - `start_time` and `end_time` are compared with the time of creation, and belong to the range.
    /// - `transcodeStatus` is what the status says of the transcoding, or else what it said last; before
    ///   that, `TRANSCODE_SUCCEED` for an asset that came with `play_info_array`, and `UN_TRANSCODE` for
    ///   any other.
    /// - `assetStatus` is `PUBLISHED` for the status of that name, and `CREATED` for every other.
    /// - `query_string` is found anywhere in the title or the description as one text, blanks included;
    ///   case makes no difference.
    /// - IDs that do not exist are left out: the page lists two states for them, and says of neither when
    ///   it is answered.
    /// - `is_truncated` is 1 if there are assets after this page, whatever stands before it.
    ///
    /// As documented, `total` ends at 20,000, and `asset_id` makes the times, `page` and `size` ignored;
    /// the other filters still count. A `size` outside 1 to 100 is taken as the nearest of these, a
    /// `page` below 0 as 0.
    pub fn media(
        &self,
        project_id: &str,
        request: &ShowAssetMeta,
    ) -> Result<ShowAssetMetaResponse, LibraryError> {
        self.read(|transaction| {
            // Read first: a request that is wrong is so in any project.
            let query = |project| Query::new(transaction, project, request);
            match project::find(transaction, project_id)? {
                Some(project) => query(project)?.run(transaction),
                None => query(0).map(|_| nothing()),
            }
        })
    }

    /// Sets the state of an asset in MetaStudio, and drops the changes that were planned for it there.
    pub fn set_asset_state(
        &self,
        project_id: &str,
        asset_id: &str,
        state: AssetState,
    ) -> Result<(), LibraryError> {
        self.change(project_id, asset_id, &Change::MetaStudio(state))
    }

    /// Sets the status of an asset in VOD, and drops the changes that were planned for it there.
    pub fn set_status(
        &self,
        project_id: &str,
        asset_id: &str,
        status: AssetStatus,
    ) -> Result<(), LibraryError> {
        self.change(project_id, asset_id, &Change::Vod(status))
    }

    /// Adds all assets of a seed to a project, or none if one of their IDs is taken.
    pub fn seed(&self, project_id: &str, seed: &Seed) -> Result<(), SeedError> {
        let now = self.settings.clock.now();
        self.connections.write(|transaction| {
            let project = project::add(transaction, project_id)?;
            let mut taken = Vec::new();
            for (index, (asset_id, info)) in seed.media_assets().enumerate() {
                if !media::insert(transaction, project, asset_id, info, now)? {
                    taken.push(seed.taken(MEDIA_ASSETS, index, asset_id));
                }
            }
            for (index, (asset_id, summary)) in seed.digital_assets().enumerate() {
                if !digital::insert(transaction, project, asset_id, summary)? {
                    taken.push(seed.taken(DIGITAL_ASSETS, index, asset_id));
                }
            }
            if taken.is_empty() {
                Ok(())
            } else {
                Err(SeedError::Taken(taken.into()))
            }
        })
    }

    /// Removes everything of a project, in one step. Its next asset gets the number 0 again.
    pub fn reset(&self, project_id: &str) -> Result<(), LibraryError> {
        self.connections.write(
            |transaction| match project::find(transaction, project_id)? {
                Some(project) => Ok(project::remove(transaction, project)?),
                None => Ok(()),
            },
        )
    }

    /// What is stored in all projects: at most `limit` projects, assets and media assets.
    pub(crate) fn stored(&self, limit: u32) -> Result<Stored, LibraryError> {
        self.read(|transaction| Stored::read(transaction, limit))
    }

    fn change(
        &self,
        project_id: &str,
        asset_id: &str,
        change: &Change,
    ) -> Result<(), LibraryError> {
        let now = self.settings.clock.now();
        self.connections.write(|transaction| {
            changes::carry_out_due(transaction, now)?;
            let missing = || LibraryError::NoSuchAsset {
                asset_id: asset_id.to_owned(),
            };
            let project = project::find(transaction, project_id)?.ok_or_else(missing)?;
            changes::cancel(transaction, project, asset_id, change)?;
            if change.carry_out(transaction, project, asset_id, now)? {
                Ok(())
            } else {
                Err(missing())
            }
        })
    }

    /// Reads once all changes that are due have been carried out.
    fn read<T>(
        &self,
        read: impl FnOnce(&Transaction<'_>) -> Result<T, LibraryError>,
    ) -> Result<T, LibraryError> {
        let now = self.settings.clock.now();
        if self
            .connections
            .read(|transaction| Ok(changes::any_due(transaction, now)?))?
        {
            self.connections
                .write(|transaction| changes::carry_out_due(transaction, now))?;
        }
        self.connections.read(read)
    }
}

fn nothing() -> ShowAssetMetaResponse {
    ShowAssetMetaResponse::new()
        .asset_info_array([])
        .is_truncated(Truncation::Complete)
        .total(0)
}
