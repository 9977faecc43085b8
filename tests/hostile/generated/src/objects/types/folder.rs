// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, Map, object};

/// A folder of folders.
///
/// Source: Objects that contain themselves, table 3.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Folder {
    /// Its name.
    ///
    /// 1 to 8 characters. Must be set in requests.
    pub name: Option<String>,

    /// Those in it.
    ///
    /// At most 2 items.
    pub folders: List<Folder>,

    /// The same by name.
    pub by_name: Map<Folder>,

    /// The same by several names.
    pub by_names: Map<Vec<Folder>>,

    /// The one around it.
    pub parent: Option<Box<Folder>>,
}

object! {
    Folder {
        name = "name", mandatory_when_sent, length(1..=8);
        folders = "folders", items(..=2);
        by_name = "by_name";
        by_names = "by_names";
        parent = "parent";
    }
}

impl Folder {
    /// Only the mandatory members are set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            folders: List::default(),
            by_name: Map::default(),
            by_names: Map::default(),
            parent: None,
        }
    }

    /// Those in it. At most 2 items.
    pub fn folders(mut self, folders: impl IntoIterator<Item = Folder>) -> Self {
        self.folders = folders.into_iter().collect();
        self
    }

    /// The same by name.
    pub fn by_name(
        mut self,
        by_name: impl IntoIterator<Item = (impl Into<String>, Folder)>,
    ) -> Self {
        self.by_name = by_name
            .into_iter()
            .map(|(key, item)| (key.into(), item))
            .collect();
        self
    }

    /// The same by several names.
    pub fn by_names(
        mut self,
        by_names: impl IntoIterator<
            Item = (impl Into<String>, impl IntoIterator<Item = Folder>),
        >,
    ) -> Self {
        self.by_names = by_names
            .into_iter()
            .map(|(key, item)| (key.into(), item.into_iter().collect()))
            .collect();
        self
    }

    /// The one around it.
    pub fn parent(mut self, parent: Folder) -> Self {
        self.parent = Some(Box::new(parent));
        self
    }
}
