//! The assets of MetaStudio, as rows.

use huaweicloud_media::metastudio::{AssetState, DigitalAssetSummary};
use rusqlite::{Connection, OptionalExtension, params};

use super::error::LibraryError;

/// Adds an asset; whether its ID was free.
pub(super) fn insert(
    connection: &Connection,
    project: i64,
    asset_id: &str,
    summary: &DigitalAssetSummary,
) -> Result<bool, LibraryError> {
    let rows = connection.execute(
        "INSERT INTO digital_asset (project, asset_id, summary) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        params![project, asset_id, serde_json::to_string(summary)?],
    )?;
    Ok(rows == 1)
}

/// The asset with this ID.
pub(super) fn find(
    connection: &Connection,
    project: i64,
    asset_id: &str,
) -> Result<Option<DigitalAssetSummary>, LibraryError> {
    let summary: Option<String> = connection
        .prepare("SELECT summary FROM digital_asset WHERE project = ? AND asset_id = ?")?
        .query_row(params![project, asset_id], |row| row.get(0))
        .optional()?;
    Ok(summary
        .map(|json| serde_json::from_str(&json))
        .transpose()?)
}

/// Sets the state of an asset; whether there is one.
pub(super) fn set_state(
    connection: &Connection,
    project: i64,
    asset_id: &str,
    state: &AssetState,
) -> Result<bool, LibraryError> {
    let Some(mut summary) = find(connection, project, asset_id)? else {
        return Ok(false);
    };
    summary.asset_state = Some(state.clone());
    connection.execute(
        "UPDATE digital_asset SET summary = ? WHERE project = ? AND asset_id = ?",
        params![serde_json::to_string(&summary)?, project, asset_id],
    )?;
    Ok(true)
}
