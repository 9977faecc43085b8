//! CreateDigitalAsset: one asset of MetaStudio, and if it can be played, a media asset of VOD.

use huaweicloud_media::metastudio::{
    AssetState, AssetType, AutoOperation, CreateDigitalAsset, DigitalAssetSummary,
};
use huaweicloud_media::vod::{AssetInfo, AssetStatus, BaseInfo};
use huaweicloud_runtime::jiff::Timestamp;
use rusqlite::Connection;

use super::changes::{self, Change, Transitions};
use super::error::LibraryError;
use super::{digital, media};

/// Adds what the request describes, under an ID that is free.
pub(super) fn create(
    connection: &Connection,
    project: i64,
    asset_id: &str,
    request: &CreateDigitalAsset,
    now: Timestamp,
    transitions: Transitions,
) -> Result<(), LibraryError> {
    let done = transitions == Transitions::AtOnce;
    let summary = summary(asset_id, request, done);
    digital::insert(connection, project, asset_id, &summary)?;
    let info = media_asset(asset_id, request, now, done);
    if let Some(info) = &info {
        media::insert(connection, project, asset_id, info, now)?;
    }

    let ready = match transitions {
        Transitions::AtOnce => now,
        // A time beyond the calendar never comes.
        Transitions::After(time) => now.checked_add(time).unwrap_or(Timestamp::MAX),
        Transitions::ByHand => return Ok(()),
    };
    let plan = |due, change| changes::plan(connection, project, asset_id, due, &change);
    if !done {
        plan(ready, Change::MetaStudio(AssetState::Actived))?;
        if info.is_some() {
            plan(ready, Change::Vod(AssetStatus::Published))?;
        }
    }
    for task in &request.auto_operation_config {
        let state = match task.operation {
            Some(AutoOperation::Block) => AssetState::Block,
            Some(AutoOperation::Delete) => AssetState::Deleted,
            _ => continue,
        };
        let due = task
            .operation_time
            .as_ref()
            .and_then(huaweicloud_runtime::Written::timestamp);
        if let Some(due) = due {
            // Not before there is a file: or else the asset would be active in the end.
            plan(due.max(ready), Change::MetaStudio(state))?;
        }
    }
    Ok(())
}

fn summary(asset_id: &str, request: &CreateDigitalAsset, done: bool) -> DigitalAssetSummary {
    let mut summary = DigitalAssetSummary::default();
    summary.asset_id = Some(asset_id.to_owned());
    summary.asset_name = Some(request.asset_name.clone());
    summary.asset_type = Some(request.asset_type.clone());
    summary.asset_state = Some(if done {
        AssetState::Actived
    } else {
        AssetState::Creating
    });
    summary
}

/// The same for VOD, within the limits of its page; none if it cannot be played.
fn media_asset(
    asset_id: &str,
    request: &CreateDigitalAsset,
    now: Timestamp,
    done: bool,
) -> Option<AssetInfo> {
    let played = [AssetType::Video, AssetType::Audio, AssetType::Music];
    if !played.contains(&request.asset_type) {
        return None;
    }
    let mut base = BaseInfo::default();
    base.title = Some(beginning(&request.asset_name, 128));
    base.video_name = Some(request.asset_name.clone());
    base.description = request
        .asset_description
        .as_deref()
        .map(|description| beginning(description, 1024));
    base.category_id = Some(-1);
    base.category_name = Some("Other".to_owned());
    base.create_time = Some(now.into());
    base.last_modified = Some(now.into());
    let fits = |tag: &&String| (1..=24).contains(&tag.chars().count()) && !tag.contains(',');
    let tags: Vec<&String> = request.tags.iter().filter(fits).take(16).collect();
    if !tags.is_empty() {
        base.tags = Some(tags.into_iter().cloned().collect());
    }

    let mut info = AssetInfo::default();
    info.asset_id = Some(asset_id.to_owned());
    info.status = Some(if done {
        AssetStatus::Published
    } else {
        AssetStatus::Creating
    });
    info.base_info = Some(base);
    Some(info)
}

/// At most so many characters of a text.
fn beginning(text: &str, length: usize) -> String {
    text.chars().take(length).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vod_gets_what_its_page_has_room_for() {
        let request = CreateDigitalAsset::new("会".repeat(200), AssetType::Music)
            .asset_description("d".repeat(2000))
            .tags(["", "a,b", "fits", &"t".repeat(25)]);
        let base = media_asset("id", &request, Timestamp::UNIX_EPOCH, true)
            .and_then(|info| info.base_info)
            .unwrap();
        assert_eq!(base.title, Some("会".repeat(128)));
        assert_eq!(base.description.map(|text| text.len()), Some(1024));
        assert_eq!(base.tags, Some(["fits"].into()));
        assert_eq!(base.create_time.unwrap().as_str(), "19700101000000");
    }

    #[test]
    fn what_cannot_be_played_is_no_media_asset() {
        for asset_type in [AssetType::Image, AssetType::Ppt, AssetType::HumanModel2d] {
            let request = CreateDigitalAsset::new("name", asset_type);
            assert_eq!(
                media_asset("id", &request, Timestamp::UNIX_EPOCH, true),
                None
            );
        }
    }
}
