// Generated from spec/ships/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{CommaSeparated, CompactTime, List, SignedUrl, object};

use super::{Berth, Document, Measures, Photo};

/// What is known of a ship.
///
/// Source: Querying Ships, table 6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ShipDetails {
    /// Name of the ship.
    ///
    /// At most 128 characters.
    pub name: Option<String>,

    /// What else there is to say.
    ///
    /// At most 1,024 characters.
    pub remarks: Option<String>,

    /// ID of the fleet.
    pub fleet_id: Option<i64>,

    /// Moment of the launch.
    ///
    /// UTC, `yyyymmddhhmmss` on the wire.
    pub built_at: Option<CompactTime>,

    /// Moment at which the ship was last seen.
    ///
    /// UTC, `yyyymmddhhmmss` on the wire.
    pub last_seen: Option<CompactTime>,

    /// Labels of the ship.
    ///
    /// At most 16 items. Each item: at most 24 characters. Joined by commas on the wire.
    pub labels: Option<CommaSeparated>,

    /// Size and engine.
    pub measures: Option<Measures>,

    /// Plan of the ship.
    pub plan_url: Option<SignedUrl>,

    /// Certificate of the ship.
    pub certificate_url: Option<SignedUrl>,

    /// Pictures of the ship.
    pub photos: List<Photo>,

    /// Papers of the ship.
    pub documents: List<Document>,

    /// Where the ship is at home.
    pub home: Option<Berth>,
}

object! {
    ShipDetails {
        name = "name", length(..=128);
        remarks = "remarks", length(..=1024);
        fleet_id = "fleet_id";
        built_at = "built_at";
        last_seen = "last_seen";
        labels = "labels", items(..=16), item_length(..=24);
        measures = "measures";
        plan_url = "plan_url";
        certificate_url = "certificate_url";
        photos = "photos";
        documents = "documents";
        home = "home";
    }
}

impl ShipDetails {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the ship. At most 128 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What else there is to say. At most 1,024 characters.
    pub fn remarks(mut self, remarks: impl Into<String>) -> Self {
        self.remarks = Some(remarks.into());
        self
    }

    /// ID of the fleet.
    pub fn fleet_id(mut self, fleet_id: i64) -> Self {
        self.fleet_id = Some(fleet_id);
        self
    }

    /// Moment of the launch. UTC, `yyyymmddhhmmss` on the wire.
    pub fn built_at(mut self, built_at: impl Into<CompactTime>) -> Self {
        self.built_at = Some(built_at.into());
        self
    }

    /// Moment at which the ship was last seen. UTC, `yyyymmddhhmmss` on the wire.
    pub fn last_seen(mut self, last_seen: impl Into<CompactTime>) -> Self {
        self.last_seen = Some(last_seen.into());
        self
    }

    /// Labels of the ship. At most 16 items. Each item: at most 24 characters. Joined by commas on
    /// the wire.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(labels.into_iter().collect());
        self
    }

    /// Size and engine.
    pub fn measures(mut self, measures: Measures) -> Self {
        self.measures = Some(measures);
        self
    }

    /// Plan of the ship.
    pub fn plan_url(mut self, plan_url: impl Into<SignedUrl>) -> Self {
        self.plan_url = Some(plan_url.into());
        self
    }

    /// Certificate of the ship.
    pub fn certificate_url(mut self, certificate_url: impl Into<SignedUrl>) -> Self {
        self.certificate_url = Some(certificate_url.into());
        self
    }

    /// Pictures of the ship.
    pub fn photos(mut self, photos: impl IntoIterator<Item = Photo>) -> Self {
        self.photos = photos.into_iter().collect();
        self
    }

    /// Papers of the ship.
    pub fn documents(mut self, documents: impl IntoIterator<Item = Document>) -> Self {
        self.documents = documents.into_iter().collect();
        self
    }

    /// Where the ship is at home.
    pub fn home(mut self, home: Berth) -> Self {
        self.home = Some(home);
        self
    }
}
