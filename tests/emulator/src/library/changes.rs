//! States that change with time: planned when an asset is created, carried out when somebody asks.
//!
//! No thread waits for anything: the first request after a change is due carries it out, and what it
//! reads is the same as if the change had happened in time.

use std::time::Duration;

use huaweicloud_media::{metastudio, vod};
use huaweicloud_runtime::jiff::Timestamp;
use rusqlite::{Connection, params};

use super::error::LibraryError;
use super::{digital, media};

/// When an asset that was created leaves the state `CREATING`: for `ACTIVED` in MetaStudio, and for
/// `PUBLISHED` in VOD.
///
/// The real services wait until the main file is uploaded. An emulator has no files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Transitions {
    /// Before anybody sees it there.
    #[default]
    AtOnce,
    /// After a time.
    After(Duration),
    /// Not by itself, and no other state either; see [`Library::set_asset_state`](crate::Library::set_asset_state) and
    /// [`Library::set_status`](crate::Library::set_status).
    ByHand,
}

/// A change of one asset's state.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Change {
    MetaStudio(metastudio::AssetState),
    Vod(vod::AssetStatus),
}

const METASTUDIO: &str = "MetaStudio";
const VOD: &str = "VOD";

impl Change {
    fn read(service: &str, state: &str) -> Self {
        match service {
            METASTUDIO => Self::MetaStudio(state.into()),
            _ => Self::Vod(state.into()),
        }
    }

    fn service(&self) -> &'static str {
        match self {
            Self::MetaStudio(_) => METASTUDIO,
            Self::Vod(_) => VOD,
        }
    }

    fn state(&self) -> &str {
        match self {
            Self::MetaStudio(state) => state.as_str(),
            Self::Vod(status) => status.as_str(),
        }
    }

    /// Carries the change out; whether there is such an asset.
    pub(super) fn carry_out(
        &self,
        connection: &Connection,
        project: i64,
        asset_id: &str,
        at: Timestamp,
    ) -> Result<bool, LibraryError> {
        match self {
            Self::MetaStudio(state) => digital::set_state(connection, project, asset_id, state),
            Self::Vod(status) => media::set_status(connection, project, asset_id, status, at),
        }
    }
}

/// Plans a change.
pub(super) fn plan(
    connection: &Connection,
    project: i64,
    asset_id: &str,
    due: Timestamp,
    change: &Change,
) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO planned_change (due, project, asset_id, service, state) VALUES (?, ?, ?, ?, ?)",
        params![due.as_millisecond(), project, asset_id, change.service(), change.state()],
    )?;
    Ok(())
}

/// Drops what is planned for an asset in the change's service.
pub(super) fn cancel(
    connection: &Connection,
    project: i64,
    asset_id: &str,
    change: &Change,
) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM planned_change WHERE project = ? AND asset_id = ? AND service = ?",
        params![project, asset_id, change.service()],
    )?;
    Ok(())
}

/// Whether any change is due.
pub(super) fn any_due(connection: &Connection, now: Timestamp) -> rusqlite::Result<bool> {
    connection.query_row(
        "SELECT EXISTS (SELECT 1 FROM planned_change WHERE due <= ?)",
        [now.as_millisecond()],
        |row| row.get(0),
    )
}

/// Carries out all changes that are due, in their order.
pub(super) fn carry_out_due(connection: &Connection, now: Timestamp) -> Result<(), LibraryError> {
    let mut due = connection.prepare(
        "DELETE FROM planned_change WHERE due <= ? RETURNING due, id, project, asset_id, service, state",
    )?;
    let mut changes = due
        .query_map([now.as_millisecond()], |row| {
            let service: String = row.get(4)?;
            let state: String = row.get(5)?;
            let order = (row.get::<_, i64>(0)?, row.get::<_, i64>(1)?);
            let asset: (i64, String) = (row.get(2)?, row.get(3)?);
            Ok((order, asset, Change::read(&service, &state)))
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    changes.sort_by_key(|(order, ..)| *order);
    for ((due, _), (project, asset_id), change) in changes {
        let at = Timestamp::from_millisecond(due).unwrap_or(now);
        change.carry_out(connection, project, &asset_id, at)?;
    }
    Ok(())
}
