//! ShowAssetMeta as a query of SQL.
//!
//! Each query walks one index in the order of the answers, and stops when the page is full: that of the
//! texts if a text is searched for, else that of the tag, else whichever SQLite takes of those over
//! `media_asset`. Only the assets of the page are read in full.

use huaweicloud_media::vod::{
    AssetInfo, AssetStatus, PublicationStatus, ShowAssetMeta, ShowAssetMetaResponse,
    TranscodeStatus, Truncation,
};
use huaweicloud_runtime::CompactTime;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::error::LibraryError;
use super::{media, text};

/// How far the page of the operation counts.
const MOST_COUNTED: i64 = 20_000;

/// Which index is walked. The words `CROSS JOIN` and `INDEXED BY` make SQLite follow: it knows nothing
/// of how many assets each would find.
const BY_FILTERS: &str = "media_asset";
const BY_ASSET_ID: &str = "media_asset INDEXED BY media_by_asset_id";
const BY_TAG: &str = "media_tag CROSS JOIN media_asset ON id = media";
const BY_TEXT: &str = "media_text CROSS JOIN media_asset ON id = media_text.rowid";

/// A query, with the values of its parameters in their order.
#[derive(Debug)]
pub(super) struct Query {
    from: &'static str,
    /// By what the index that is walked is sorted.
    order: &'static str,
    conditions: Vec<String>,
    values: Vec<Value>,
    offset: i64,
    /// None if all that is found is answered.
    size: Option<i64>,
}

impl Query {
    /// Reads the request; the asset IDs make it ignore the times, the page and its size, as documented.
    pub(super) fn new(
        connection: &Connection,
        project: i64,
        request: &ShowAssetMeta,
    ) -> Result<Self, LibraryError> {
        let mut query = Self {
            from: BY_FILTERS,
            order: "id",
            conditions: Vec::new(),
            values: Vec::new(),
            offset: 0,
            size: None,
        };
        query.add("media_asset.project = ?", [project]);
        query.add_any("status", request.status.iter().map(AssetStatus::as_str));
        query.add_any(
            "transcode_status",
            request.transcode_status.iter().map(TranscodeStatus::as_str),
        );
        query.add_any(
            "publication",
            request.asset_status.iter().map(PublicationStatus::as_str),
        );
        if let Some(category_id) = request.category_id {
            query.add("category_id = ?", [category_id]);
        }
        if let Some(term) = request
            .query_string
            .as_deref()
            .filter(|term| !term.is_empty())
        {
            query.add_text(connection, term)?;
        }
        query.add_tags(project, request);
        if request.asset_id.is_empty() {
            query.add_times(request)?;
            let size = request.size.unwrap_or(10).clamp(1, 100);
            query.size = Some(size);
            query.offset = request.page.unwrap_or(0).max(0).saturating_mul(size);
        } else {
            query.add_any("asset_id", request.asset_id.iter().map(String::as_str));
            if query.from == BY_FILTERS {
                query.from = BY_ASSET_ID;
            }
        }
        Ok(query)
    }

    fn add<V: Into<Value>>(&mut self, condition: &str, values: impl IntoIterator<Item = V>) {
        self.conditions.push(condition.to_owned());
        self.values.extend(values.into_iter().map(Into::into));
    }

    /// A column that has one of the values, if there are any.
    fn add_any<'a>(&mut self, column: &str, values: impl Iterator<Item = &'a str>) {
        let values: Vec<String> = values.map(str::to_owned).collect();
        if !values.is_empty() {
            self.add(&format!("{column} IN ({})", marks(values.len())), values);
        }
    }

    fn add_times(&mut self, request: &ShowAssetMeta) -> Result<(), LibraryError> {
        let second = |member, time: &CompactTime| match time.timestamp() {
            Some(time) => Ok(time.as_second()),
            None => Err(LibraryError::Illegal(member)),
        };
        let order = self.order;
        if let Some(time) = &request.start_time {
            let first = media::first_id(second("start_time", time)?);
            self.add(&format!("{order} >= ?"), [first]);
        }
        if let Some(time) = &request.end_time {
            let first = media::first_id(second("end_time", time)? + 1);
            self.add(&format!("{order} < ?"), [first]);
        }
        Ok(())
    }

    fn add_text(&mut self, connection: &Connection, term: &str) -> rusqlite::Result<()> {
        match text::expression(connection, term)? {
            Some(expression) => {
                self.from = BY_TEXT;
                self.order = "media_text.rowid";
                self.add("media_text MATCH ?", [expression]);
            }
            None => self.add("FALSE", [0; 0]),
        }
        Ok(())
    }

    fn add_tags(&mut self, project: i64, request: &ShowAssetMeta) {
        let tags = request.tags.iter().flatten().filter(|tag| !tag.is_empty());
        let tags: Vec<Value> = tags.cloned().map(Value::from).collect();
        let condition = match (tags.len(), self.from) {
            (0, _) => return,
            (1, BY_FILTERS) => {
                self.from = BY_TAG;
                self.order = "media";
                "media_tag.project = ? AND tag = ?".to_owned()
            }
            // What has several of the tags would be met several times.
            (count, BY_FILTERS) => format!(
                "id IN (SELECT media FROM media_tag WHERE project = ? AND tag IN ({}))",
                marks(count)
            ),
            (count, _) => format!(
                "EXISTS (SELECT 1 FROM media_tag WHERE project = ? AND tag IN ({}) AND media = id)",
                marks(count)
            ),
        };
        self.add(&condition, [project]);
        self.values.extend(tags);
    }

    /// The assets of the page, newest first; of those created in one second, the last one first.
    pub(super) fn run(
        &self,
        connection: &Connection,
    ) -> Result<ShowAssetMetaResponse, LibraryError> {
        let mut values = self.values.clone();
        // One more than the page has, to know whether there are more.
        values.push(Value::from(self.size.map_or(-1, |size| size + 1)));
        values.push(Value::from(self.offset));
        let mut found = connection
            .prepare(&self.page_sql())?
            .query_and_then(params_from_iter(values), |row| {
                let info: String = row.get(0)?;
                Ok(serde_json::from_str(&info)?)
            })?
            .collect::<Result<Vec<AssetInfo>, LibraryError>>()?;
        let size = self.size.and_then(|size| usize::try_from(size).ok());
        let size = size.unwrap_or(found.len());
        let truncated = found.len() > size;
        found.truncate(size);

        let mut response = ShowAssetMetaResponse::default();
        response.total = Some(self.count(connection)?);
        response.is_truncated = Some(if truncated {
            Truncation::Truncated
        } else {
            Truncation::Complete
        });
        response.asset_info_array = found.into();
        Ok(response)
    }

    fn page_sql(&self) -> String {
        format!(
            "SELECT info FROM ({}) JOIN media_info ON media = id ORDER BY id DESC",
            self.ids_sql()
        )
    }

    fn ids_sql(&self) -> String {
        format!(
            "SELECT id FROM {} WHERE {} ORDER BY {} DESC LIMIT ? OFFSET ?",
            self.from,
            self.conditions.join(" AND "),
            self.order
        )
    }

    fn count(&self, connection: &Connection) -> rusqlite::Result<i64> {
        connection
            .prepare(&self.count_sql())?
            .query_row(params_from_iter(&self.values), |row| row.get(0))
    }

    fn count_sql(&self) -> String {
        format!(
            "SELECT count(*) FROM (SELECT 1 FROM {} WHERE {} LIMIT {MOST_COUNTED})",
            self.from,
            self.conditions.join(" AND ")
        )
    }
}

/// `?, ?, ?`
fn marks(count: usize) -> String {
    vec!["?"; count].join(", ")
}

#[cfg(test)]
mod tests {
    use huaweicloud_media::metastudio::{AssetType, CreateDigitalAsset};

    use super::super::{Connections, Library, Settings};
    use super::*;

    /// How SQLite finds the assets of a page, a step in each line.
    fn plan(connections: &Connections, request: &ShowAssetMeta) -> Vec<String> {
        let explain = |connection: &Connection| {
            let query = Query::new(connection, 1, request)?;
            let mut explained =
                connection.prepare(&format!("EXPLAIN QUERY PLAN {}", query.ids_sql()))?;
            let mut values = query.values.clone();
            values.extend([Value::from(11), Value::from(0)]);
            let steps = explained.query_map(params_from_iter(values), |row| row.get(3))?;
            Ok(steps.collect::<rusqlite::Result<_>>()?)
        };
        connections
            .read(|transaction| explain(transaction))
            .unwrap()
    }

    #[test]
    fn each_filter_walks_its_index_in_the_order_of_the_answers() {
        let library = Library::in_memory(Settings::default()).unwrap();
        let film = CreateDigitalAsset::new("film", AssetType::Video);
        library.create("project", &film).unwrap();
        let new = ShowAssetMeta::new;
        for (request, index) in [
            (new(), "COVERING INDEX media_by_time (project=?)"),
            (
                new().start_time("20190704144303".parse::<CompactTime>().unwrap()),
                "COVERING INDEX media_by_time (project=? AND id>?)",
            ),
            (
                new().status([AssetStatus::Created]),
                "media_by_status (project=? AND status=?)",
            ),
            (
                new().transcode_status([TranscodeStatus::Transcoding]),
                "media_by_transcode_status (project=? AND transcode_status=?)",
            ),
            (
                new().asset_status([PublicationStatus::Created]),
                "media_by_publication (project=? AND publication=?)",
            ),
            (
                new().category_id(-1),
                "media_by_category (project=? AND category_id=?)",
            ),
            (
                new().tags(["tag"]),
                "media_tag USING PRIMARY KEY (project=? AND tag=?)",
            ),
            (new().query_string("film"), "media_text VIRTUAL TABLE INDEX"),
            (new().query_string("fi"), "media_text VIRTUAL TABLE INDEX"),
        ] {
            let plan = plan(&library.connections, &request);
            assert!(
                plan.iter().any(|step| step.contains(index)),
                "{plan:#?}\nhas no {index}"
            );
            let sorts = plan.iter().any(|step| step.contains("TEMP B-TREE"));
            assert!(!sorts, "{index}: {plan:#?}");
        }
    }

    #[test]
    fn asset_ids_are_looked_up_whatever_else_is_asked() {
        let library = Library::in_memory(Settings::default()).unwrap();
        let film = CreateDigitalAsset::new("film", AssetType::Video);
        library.create("project", &film).unwrap();
        let request = ShowAssetMeta::new().asset_id(["a1", "a2"]).category_id(-1);
        let plan = plan(&library.connections, &request);
        let looked_up = "media_by_asset_id (project=? AND asset_id=?)";
        assert!(
            plan.iter().any(|step| step.contains(looked_up)),
            "{plan:#?}"
        );
    }
}
