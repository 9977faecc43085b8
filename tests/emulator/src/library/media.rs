//! The media assets of VOD, as rows: what is answered, and beside it what is filtered by.

use huaweicloud_media::vod::{AssetInfo, AssetStatus, BaseInfo};
use huaweicloud_runtime::jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};

use super::error::LibraryError;
use super::text;

/// How many assets may be created in one second.
const PER_SECOND: i64 = 1 << 24;

/// The first ID of a row for what is created in this second; the rows of a second are in the order in
/// which they were added. So whatever is found by ID is found in the order of the answers, and a range
/// of time is one of IDs.
pub(super) fn first_id(second: i64) -> i64 {
    second.saturating_mul(PER_SECOND)
}

/// Adds an asset; whether its ID was free.
///
/// An asset without a time of creation is taken to be created `now`, and says so.
pub(super) fn insert(
    connection: &Connection,
    project: i64,
    asset_id: &str,
    info: &AssetInfo,
    now: Timestamp,
) -> Result<bool, LibraryError> {
    let mut info = info.clone();
    let second = dated(&mut info, now).as_second();
    let media: i64 = connection.query_row(
        "SELECT coalesce(max(id) + 1, ?1) FROM media_asset WHERE id >= ?1 AND id < ?2",
        [first_id(second), first_id(second + 1)],
        |row| row.get(0),
    )?;
    let status = info.status.as_ref();
    let transcode_status = match status.and_then(transcoding) {
        Some(transcode_status) => transcode_status,
        None if info.play_info_array.is_empty() => "UN_TRANSCODE",
        None => "TRANSCODE_SUCCEED",
    };
    let base = info.base_info.as_ref();
    let added = connection
        .prepare(
            "INSERT INTO media_asset
                 (id, project, asset_id, status, transcode_status, publication, category_id)
             VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (project, asset_id) DO NOTHING",
        )?
        .execute(params![
            media,
            project,
            asset_id,
            status.map(AssetStatus::as_str),
            transcode_status,
            publication(status),
            base.and_then(|base| base.category_id),
        ])?;
    if added == 0 {
        return Ok(false);
    }
    connection.execute(
        "INSERT INTO media_info (media, info) VALUES (?, ?)",
        params![media, serde_json::to_string(&info)?],
    )?;
    if let Some(base) = base {
        index(connection, project, media, base)?;
    }
    Ok(true)
}

/// The time of creation, which is filled in if it is absent or unreadable.
fn dated(info: &mut AssetInfo, now: Timestamp) -> Timestamp {
    let base = info.base_info.get_or_insert_default();
    let created = match base
        .create_time
        .as_ref()
        .and_then(huaweicloud_runtime::Written::timestamp)
    {
        Some(created) => created,
        None => {
            base.create_time = Some(now.into());
            now
        }
    };
    base.last_modified.get_or_insert_with(|| created.into());
    created
}

fn index(
    connection: &Connection,
    project: i64,
    media: i64,
    base: &BaseInfo,
) -> rusqlite::Result<()> {
    let mut insert_tag = connection
        .prepare("INSERT OR IGNORE INTO media_tag (project, tag, media) VALUES (?, ?, ?)")?;
    for tag in base.tags.iter().flatten() {
        insert_tag.execute(params![project, tag, media])?;
    }
    let indexed = |text: &Option<String>| text.as_deref().map(text::indexed);
    connection.execute(
        "INSERT INTO media_text (rowid, title, description) VALUES (?, ?, ?)",
        params![media, indexed(&base.title), indexed(&base.description)],
    )?;
    Ok(())
}

/// Sets the status of an asset; whether there is one. What `transcodeStatus` asks for stays as it is,
/// unless the status says more.
pub(super) fn set_status(
    connection: &Connection,
    project: i64,
    asset_id: &str,
    status: &AssetStatus,
    at: Timestamp,
) -> Result<bool, LibraryError> {
    let found: Option<(i64, String)> = connection
        .query_row(
            "SELECT id, info FROM media_asset JOIN media_info ON media = id WHERE project = ? AND asset_id = ?",
            params![project, asset_id],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    let Some((media, info)) = found else {
        return Ok(false);
    };
    let mut info: AssetInfo = serde_json::from_str(&info)?;
    info.status = Some(status.clone());
    info.base_info.get_or_insert_default().last_modified = Some(at.into());
    connection.execute(
        "UPDATE media_asset
         SET status = ?, publication = ?, transcode_status = coalesce(?, transcode_status) WHERE id = ?",
        params![status.as_str(), publication(Some(status)), transcoding(status), media],
    )?;
    connection.execute(
        "UPDATE media_info SET info = ? WHERE media = ?",
        params![serde_json::to_string(&info)?, media],
    )?;
    Ok(true)
}

/// What the status says of the transcoding, in words of `transcodeStatus`.
fn transcoding(status: &AssetStatus) -> Option<&'static str> {
    match status {
        AssetStatus::WaitingTranscode => Some("WAITING_TRANSCODE"),
        AssetStatus::Transcoding => Some("TRANSCODING"),
        AssetStatus::TranscodeFailed => Some("TRANSCODE_FAILED"),
        AssetStatus::TranscodeSucceed => Some("TRANSCODE_SUCCEED"),
        _ => None,
    }
}

/// Whether the asset is published, in words of `assetStatus`: whatever is not published is `CREATED`.
fn publication(status: Option<&AssetStatus>) -> &'static str {
    match status {
        Some(AssetStatus::Published) => "PUBLISHED",
        _ => "CREATED",
    }
}
