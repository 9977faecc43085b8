//! The echo mode: answers that say what a request was understood to be.

use huaweicloud_media::metastudio::{
    self, CreateDigitalAsset, CreateDigitalAssetResponse, DigitalAssetSummary, ListAssetSummary,
    ListAssetSummaryResponse,
};
use huaweicloud_media::server::{ApiError, Call};
use huaweicloud_media::vod::{self, AssetInfo, ShowAssetMeta, ShowAssetMetaResponse, Truncation};
use huaweicloud_media::{Destination, Operation};
use serde_json::{Map, Value};

use crate::service::internal;

/// What every answer is called.
const ECHO: &str = "echo";

/// Answers with what it was asked.
pub(crate) struct Echo;

impl metastudio::Api for Echo {
    /// The body, written again, in `produce_id`.
    async fn create_digital_asset(
        &self,
        _call: Call,
        request: CreateDigitalAsset,
    ) -> Result<CreateDigitalAssetResponse, ApiError> {
        Ok(CreateDigitalAssetResponse::new()
            .asset_id(ECHO)
            .produce_id(json(&request)?))
    }

    /// An asset for each ID, called like the user.
    async fn list_asset_summary(
        &self,
        _call: Call,
        request: ListAssetSummary,
    ) -> Result<ListAssetSummaryResponse, ApiError> {
        let user = request.x_app_user_id.unwrap_or_default();
        let assets = request
            .asset_ids
            .into_iter()
            .map(|id| DigitalAssetSummary::new().asset_id(id).asset_name(&user));
        Ok(ListAssetSummaryResponse::new().asset_list(assets))
    }
}

impl vod::Api for Echo {
    /// The query with its names on the wire, in the description of the only asset.
    async fn show_asset_meta(
        &self,
        _call: Call,
        request: ShowAssetMeta,
    ) -> Result<ShowAssetMetaResponse, ApiError> {
        let asset = AssetInfo::new().asset_id(ECHO).description(query(&request));
        Ok(ShowAssetMetaResponse::new()
            .asset_info_array([asset])
            .is_truncated(Truncation::Complete)
            .total(1))
    }
}

/// The text of a body, as a client would send it.
fn json(request: &CreateDigitalAsset) -> Result<String, ApiError> {
    let nowhere = Destination::new("http://localhost").map_err(|error| internal(&error))?;
    let request = request
        .to_request(&nowhere)
        .map_err(|error| internal(&error))?;
    Ok(String::from_utf8_lossy(request.body()).into_owned())
}

/// The text of a query as JSON: what is not set is left out.
fn query(request: &ShowAssetMeta) -> String {
    let ShowAssetMeta {
        asset_id,
        status,
        transcode_status,
        asset_status,
        start_time,
        end_time,
        category_id,
        tags,
        query_string,
        page,
        size,
        ..
    } = request;
    let mut members = Map::new();
    let mut add = |name: &str, value: Value| {
        if !value.is_null() && value.as_array().is_none_or(|items| !items.is_empty()) {
            members.insert(name.to_owned(), value);
        }
    };
    add("asset_id", asset_id.to_vec().into());
    add("status", texts(status));
    add("transcodeStatus", texts(transcode_status));
    add("assetStatus", texts(asset_status));
    add(
        "start_time",
        start_time.as_ref().map(ToString::to_string).into(),
    );
    add(
        "end_time",
        end_time.as_ref().map(ToString::to_string).into(),
    );
    add("category_id", (*category_id).into());
    add("tags", tags.as_ref().map(ToString::to_string).into());
    add("query_string", query_string.clone().into());
    add("page", (*page).into());
    add("size", (*size).into());
    Value::Object(members).to_string()
}

fn texts<T: ToString>(values: &[T]) -> Value {
    values.iter().map(ToString::to_string).collect()
}
