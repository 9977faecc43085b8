//! What a library holds beforehand: assets as the services answer them, from a file or an example.
//!
//! ```text
//! text ──▶ serde_json ──▶ places ──▶ tables of the generated crate ──▶ Seed ──▶ Library::seed
//! ```
//!
//! The text is a JSON object: a response to ShowAssetMeta as it was recorded, one to
//! ListAssetSummary, or the members of both. Whatever is wrong with it is found in one run.

mod file;
mod mistake;
mod places;

use std::collections::HashSet;

use huaweicloud_media::metastudio::DigitalAssetSummary;
use huaweicloud_media::vod::AssetInfo;
use serde_json::Value;

pub use self::mistake::{Mistake, Mistakes, SeedError};

use self::file::SeedFile;
use self::places::{Place, Places};

/// The array of media assets in VOD.
pub(crate) const MEDIA_ASSETS: &str = "asset_info_array";
/// The array of assets in MetaStudio.
pub(crate) const DIGITAL_ASSETS: &str = "asset_list";

/// Assets that are well-formed, and ready for [`Library::seed`](crate::Library::seed).
///
/// ```
/// use emulator::{Library, Seed, Settings};
/// use huaweicloud_media::vod::ShowAssetMeta;
///
/// let seed = Seed::read(
///     r#"{"asset_info_array": [{"asset_id": "a1", "base_info": {"title": "Opening"}}]}"#,
/// )?;
/// let library = Library::in_memory(Settings::default())?;
/// library.seed("project", &seed)?;
/// assert_eq!(library.media("project", &ShowAssetMeta::new())?.total, Some(1));
///
/// let mistakes = Seed::read(r#"{"asset_info_array": [{"asset_id": 7, "titel": "?"}]}"#).unwrap_err();
/// assert_eq!(mistakes.iter().count(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Seed {
    file: SeedFile,
    places: Places,
}

impl Seed {
    /// Reads a seed, or says all that is wrong with it: JSON that is broken or says a thing twice,
    /// members and values that the pages do not have, values of another kind or beyond the
    /// documented limits, assets without an ID or with that of another one.
    ///
    /// `total` and `is_truncated` are taken, and have no effect. An asset of VOD without `create_time`
    /// is created when it is seeded.
    pub fn read(text: &str) -> Result<Self, Mistakes> {
        let value: Value = match serde_json::from_str(text) {
            Ok(value) => value,
            Err(error) => return Err(vec![Mistake::of_json(&error)].into()),
        };
        let (places, mut mistakes) = Places::of(text);
        if !value.is_object() {
            let message =
                "this must be a JSON object with `asset_info_array`, `asset_list` or both";
            return Err(vec![Mistake::new("", places.find(""), message)].into());
        }
        let (file, problems) = file::read(text);
        mistakes.extend(
            problems
                .into_iter()
                .map(|(path, message)| Mistake::new(&path, places.find(&path), message)),
        );
        for array in [MEDIA_ASSETS, DIGITAL_ASSETS] {
            check_ids(array, &value, &places, &mut mistakes);
        }
        match file {
            Some(file) if mistakes.is_empty() => Ok(Self { file, places }),
            _ => {
                mistakes.sort_by_key(Mistake::place);
                Err(mistakes.into())
            }
        }
    }

    /// The assets of MetaStudio, each with its ID.
    pub(crate) fn digital_assets(&self) -> impl Iterator<Item = (&str, &DigitalAssetSummary)> {
        let assets = self.file.asset_list.iter();
        assets.filter_map(|asset| Some((asset.asset_id.as_deref()?, asset)))
    }

    /// The assets of VOD, each with its ID.
    pub(crate) fn media_assets(&self) -> impl Iterator<Item = (&str, &AssetInfo)> {
        let assets = self.file.asset_info_array.iter();
        assets.filter_map(|asset| Some((asset.asset_id.as_deref()?, asset)))
    }

    /// That the ID of an asset belongs to one that is there already.
    pub(crate) fn taken(&self, array: &str, index: usize, asset_id: &str) -> Mistake {
        let path = format!("{array}[{index}].asset_id");
        let message = format!(
            "the project already has an asset `{asset_id}`; give this one another ID, or reset the project first"
        );
        Mistake::new(&path, self.places.find(&path), message)
    }
}

/// Each asset has an ID, and one of its own.
fn check_ids(array: &str, value: &Value, places: &Places, mistakes: &mut Vec<Mistake>) {
    let mut seen: HashSet<&str> = HashSet::new();
    for (index, asset) in value[array].as_array().into_iter().flatten().enumerate() {
        let path = format!("{array}[{index}]");
        let of_id = format!("{path}.asset_id");
        match &asset["asset_id"] {
            Value::String(id) if id.is_empty() => {
                mistakes.push(Mistake::new(
                    &of_id,
                    places.find(&of_id),
                    "an ID cannot be empty",
                ));
            }
            Value::String(id) if !seen.insert(id) => {
                let message =
                    format!("`{id}` is the ID of an asset above, too; give this one another");
                mistakes.push(Mistake::new(&of_id, places.find(&of_id), message));
            }
            Value::Null => {
                let message = "this asset has no `asset_id`; give it one";
                mistakes.push(Mistake::new(&path, places.find(&path), message));
            }
            // Of the wrong kind, which is said already.
            _ => {}
        }
    }
}
