//! What all projects have together: for people who look, not for operations.

use huaweicloud_media::metastudio::DigitalAssetSummary;
use huaweicloud_media::vod::AssetInfo;
use rusqlite::Connection;

use super::error::LibraryError;

/// The newest of what is stored, newest first; each asset with the ID of its project.
#[derive(Debug)]
pub(crate) struct Stored {
    pub(crate) projects: Vec<StoredProject>,
    pub(crate) digital_assets: Vec<(String, DigitalAssetSummary)>,
    pub(crate) media_assets: Vec<(String, AssetInfo)>,
}

/// A project, and how many assets it has in each service.
#[derive(Debug)]
pub(crate) struct StoredProject {
    pub(crate) project_id: String,
    pub(crate) digital_assets: i64,
    pub(crate) media_assets: i64,
}

const PROJECTS: &str = "
    SELECT project_id,
        (SELECT count(*) FROM digital_asset WHERE project = project.id),
        (SELECT count(*) FROM media_asset WHERE project = project.id)
    FROM project ORDER BY id DESC LIMIT ?";

// `CROSS JOIN` makes SQLite walk the assets, from the newest on, and look up the rest.
const DIGITAL_ASSETS: &str = "
    SELECT project_id, summary
    FROM digital_asset CROSS JOIN project ON project.id = project
    ORDER BY digital_asset.id DESC LIMIT ?";
const MEDIA_ASSETS: &str = "
    SELECT project_id, info
    FROM media_asset CROSS JOIN project ON project.id = project CROSS JOIN media_info ON media = media_asset.id
    ORDER BY media_asset.id DESC LIMIT ?";

impl Stored {
    /// Reads at most `limit` of each kind.
    pub(super) fn read(connection: &Connection, limit: u32) -> Result<Self, LibraryError> {
        let projects = connection
            .prepare(PROJECTS)?
            .query_map([limit], |row| {
                Ok(StoredProject {
                    project_id: row.get(0)?,
                    digital_assets: row.get(1)?,
                    media_assets: row.get(2)?,
                })
            })?
            .collect::<rusqlite::Result<_>>()?;
        Ok(Self {
            projects,
            digital_assets: assets(connection, DIGITAL_ASSETS, limit)?,
            media_assets: assets(connection, MEDIA_ASSETS, limit)?,
        })
    }
}

/// The rows of a query for a project's ID and an asset in JSON.
fn assets<T: serde::de::DeserializeOwned>(
    connection: &Connection,
    query: &str,
    limit: u32,
) -> Result<Vec<(String, T)>, LibraryError> {
    let mut query = connection.prepare(query)?;
    let rows = query.query_map([limit], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    rows.map(|row| {
        let (project_id, json) = row?;
        Ok((project_id, serde_json::from_str(&json)?))
    })
    .collect()
}
