//! Projects: what keeps their assets apart, and what numbers these.

use rusqlite::{Connection, OptionalExtension, params};

use super::error::LibraryError;
use crate::ids::Ids;

/// The number of the project in the tables; none as long as it has nothing.
pub(super) fn find(connection: &Connection, project_id: &str) -> rusqlite::Result<Option<i64>> {
    connection
        .query_row(
            "SELECT id FROM project WHERE project_id = ?",
            [project_id],
            |row| row.get(0),
        )
        .optional()
}

/// The project, which comes to be with its first asset.
pub(super) fn add(connection: &Connection, project_id: &str) -> rusqlite::Result<i64> {
    let insert = "INSERT INTO project (project_id) VALUES (?) ON CONFLICT DO NOTHING";
    connection.execute(insert, [project_id])?;
    connection.query_row(
        "SELECT id FROM project WHERE project_id = ?",
        [project_id],
        |row| row.get(0),
    )
}

/// An ID that neither service has in the project.
pub(super) fn new_id(
    connection: &Connection,
    project: i64,
    project_id: &str,
    ids: &Ids,
) -> Result<String, LibraryError> {
    /// Seeds may have taken a few; more than that, and the IDs do not change with their number.
    const ATTEMPTS: usize = 100;

    for _ in 0..ATTEMPTS {
        let number: i64 = connection.query_row(
            "UPDATE project SET numbered = numbered + 1 WHERE id = ? RETURNING numbered - 1",
            [project],
            |row| row.get(0),
        )?;
        let asset_id = ids.make(project_id, number.cast_unsigned());
        let taken: bool = connection.query_row(
            "SELECT EXISTS (SELECT 1 FROM digital_asset WHERE project = ?1 AND asset_id = ?2)
                 OR EXISTS (SELECT 1 FROM media_asset WHERE project = ?1 AND asset_id = ?2)",
            params![project, asset_id],
            |row| row.get(0),
        )?;
        if !taken {
            return Ok(asset_id);
        }
    }
    Err(LibraryError::NoFreeId)
}

/// Removes a project with everything in it.
pub(super) fn remove(connection: &Connection, project: i64) -> rusqlite::Result<()> {
    let of_media = "IN (SELECT id FROM media_asset WHERE project = ?)";
    for statement in [
        &format!("DELETE FROM media_text WHERE rowid {of_media}"),
        &format!("DELETE FROM media_info WHERE media {of_media}"),
        "DELETE FROM media_tag WHERE project = ?",
        "DELETE FROM media_asset WHERE project = ?",
        "DELETE FROM digital_asset WHERE project = ?",
        "DELETE FROM planned_change WHERE project = ?",
        "DELETE FROM project WHERE id = ?",
    ] {
        connection.execute(statement, [project])?;
    }
    Ok(())
}
