//! What a person would write by hand with serde's derive, and nothing more: the measure for the
//! generated types of the harbour. No limits, no leniency, texts for enumerations.

#![allow(clippy::struct_field_names, missing_docs)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct ListShipsResponse {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) ships: Vec<Ship>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_truncated: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) total: Option<i64>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Ship {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ship_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) state: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) registered: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) details: Option<ShipDetails>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) voyages: Vec<Voyage>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct ShipDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) remarks: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fleet_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) built_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_seen: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) labels: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) measures: Option<Measures>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) plan_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) certificate_url: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) photos: Vec<Photo>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) documents: Vec<Document>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) home: Option<Berth>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Photo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Document {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) r#type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) language: Option<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Berth {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) harbour: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) quay: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) number: Option<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Voyage {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) route: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) voyage_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) log_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cleared: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) measures: Option<Measures>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Measures {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) engine: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) crew: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) width: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) lenght: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) draught: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) tonnage: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) speed: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) length: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fuel: Option<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct StoreGoods {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) inspection: Option<Inspection>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) labels: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) details: Option<GoodsDetails>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) properties: Vec<Property>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sharing: Option<Sharing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) needs_cooling: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) order: Option<i64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) carriers: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) tasks: Vec<Task>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) papers: BTreeMap<String, String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Inspection {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) skip: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) inspector: Option<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct GoodsDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) grain: Option<Grain>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) machine: Option<Machine>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) liquid: Option<Liquid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) container: Option<Container>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Grain {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) silo: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sort: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) sorts: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) moisture: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) purity: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) origin: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) climate: Option<Climate>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Climate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ventilated: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) temperature: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) temperature_at_night: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) humidity: Option<i64>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Machine {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) weight: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) maker: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) parts: Vec<MachinePart>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct MachinePart {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) count: Option<i64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) marks: Vec<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Liquid {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) volume: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) freezes_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) hazard: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) tanks: Vec<i64>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Container {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) width: Option<i64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) seals: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) stops: Vec<Stop>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Stop {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) port: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) days: Option<i64>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Property {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) action: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Sharing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) with: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) until: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) project_ids: Vec<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Task {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) what: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) memo: Option<String>,
}
