// Generated from spec/objects/rings.yaml by `cargo xtask codegen`; do not edit.

//! Objects that contain themselves, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{List, Map, object, operation, response};

use super::shared::Node;

/// Objects that come back to themselves in every way.
///
/// `POST /v1/rings`. Response: [`SendRingsResponse`].
///
/// Source: Objects that contain themselves (2026-01-01), table 1 (body).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct SendRings {
    /// Contains itself in an array, in a map and as it is.
    pub folder: Folder,

    /// Comes back through another object.
    pub graph: Map<Node>,

    /// Goes round, and down from where it began.
    pub long: Option<Long1>,
}

operation! {
    SendRings -> SendRingsResponse {
        POST "/v1/rings" of super::SERVICE;
        body folder = "folder", mandatory;
        body graph = "graph";
        body long = "long";
    }
}

impl SendRings {
    /// Only the mandatory members are set.
    pub fn new(folder: Folder) -> Self {
        Self {
            folder,
            graph: Map::default(),
            long: None,
        }
    }

    /// Comes back through another object.
    pub fn graph(
        mut self,
        graph: impl IntoIterator<Item = (impl Into<String>, Node)>,
    ) -> Self {
        self.graph = graph.into_iter().map(|(key, item)| (key.into(), item)).collect();
        self
    }

    /// Goes round, and down from where it began.
    pub fn long(mut self, long: Long1) -> Self {
        self.long = Some(long);
        self
    }
}

/// The response to [`SendRings`].
///
/// They come back.
///
/// Source: Objects that contain themselves, table 2 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendRingsResponse {
    /// Contains itself in an array, in a map and as it is.
    pub folder: Option<Folder>,

    /// Comes back through another object.
    pub graph: Map<Node>,

    /// Goes round, and down from where it began.
    pub long: Option<Long1>,
}

response! {
    SendRingsResponse {
        body folder = "folder";
        body graph = "graph";
        body long = "long";
    }
}

impl SendRingsResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Contains itself in an array, in a map and as it is.
    #[must_use]
    pub fn folder(mut self, folder: Folder) -> Self {
        self.folder = Some(folder);
        self
    }

    /// Comes back through another object.
    #[must_use]
    pub fn graph(
        mut self,
        graph: impl IntoIterator<Item = (impl Into<String>, Node)>,
    ) -> Self {
        self.graph = graph.into_iter().map(|(key, item)| (key.into(), item)).collect();
        self
    }

    /// Goes round, and down from where it began.
    #[must_use]
    pub fn long(mut self, long: Long1) -> Self {
        self.long = Some(long);
        self
    }
}

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

/// One of a ring.
///
/// Source: Objects that contain themselves, table 6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long1 {
    /// The next.
    pub next: Option<Box<Long2>>,

    /// Further down.
    pub down: Option<Down1>,
}

object! {
    Long1 {
        next = "next";
        down = "down";
    }
}

impl Long1 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long2) -> Self {
        self.next = Some(Box::new(next));
        self
    }

    /// Further down.
    pub fn down(mut self, down: Down1) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a ring.
///
/// Source: Objects that contain themselves, table 7.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long2 {
    /// The next.
    pub next: Option<Box<Long3>>,
}

object! {
    Long2 {
        next = "next";
    }
}

impl Long2 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long3) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}

/// One of a ring.
///
/// Source: Objects that contain themselves, table 8.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long3 {
    /// The next.
    pub next: Option<Box<Long4>>,
}

object! {
    Long3 {
        next = "next";
    }
}

impl Long3 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long4) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}

/// One of a ring.
///
/// Source: Objects that contain themselves, table 9.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long4 {
    /// The next.
    pub next: Option<Box<Long5>>,
}

object! {
    Long4 {
        next = "next";
    }
}

impl Long4 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long5) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}

/// One of a ring.
///
/// Source: Objects that contain themselves, table 10.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long5 {
    /// The next.
    pub next: Option<Box<Long6>>,
}

object! {
    Long5 {
        next = "next";
    }
}

impl Long5 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long6) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}

/// One of a ring.
///
/// Source: Objects that contain themselves, table 11.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long6 {
    /// The next.
    pub next: Option<Box<Long7>>,
}

object! {
    Long6 {
        next = "next";
    }
}

impl Long6 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long7) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}

/// One of a ring.
///
/// Source: Objects that contain themselves, table 12.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long7 {
    /// The next.
    pub next: Option<Box<Long8>>,
}

object! {
    Long7 {
        next = "next";
    }
}

impl Long7 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long8) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}

/// One of a ring.
///
/// Source: Objects that contain themselves, table 13.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long8 {
    /// The next.
    pub next: Option<Box<Long9>>,
}

object! {
    Long8 {
        next = "next";
    }
}

impl Long8 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long9) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}

/// One of a ring.
///
/// Source: Objects that contain themselves, table 14.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long9 {
    /// The next.
    pub next: Option<Box<Long10>>,
}

object! {
    Long9 {
        next = "next";
    }
}

impl Long9 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long10) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}

/// One of a ring.
///
/// Source: Objects that contain themselves, table 15.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long10 {
    /// The next.
    pub next: Option<Box<Long11>>,
}

object! {
    Long10 {
        next = "next";
    }
}

impl Long10 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long11) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}

/// One of a ring.
///
/// Source: Objects that contain themselves, table 16.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long11 {
    /// The next.
    pub next: Option<Box<Long12>>,
}

object! {
    Long11 {
        next = "next";
    }
}

impl Long11 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long12) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}

/// One of a ring.
///
/// Source: Objects that contain themselves, table 17.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Long12 {
    /// The next.
    pub next: Option<Box<Long1>>,
}

object! {
    Long12 {
        next = "next";
    }
}

impl Long12 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next.
    pub fn next(mut self, next: Long1) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 21.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down1 {
    /// Further down.
    pub down: Option<Down2>,
}

object! {
    Down1 {
        down = "down";
    }
}

impl Down1 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down2) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 22.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down2 {
    /// Further down.
    pub down: Option<Down3>,
}

object! {
    Down2 {
        down = "down";
    }
}

impl Down2 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down3) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 23.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down3 {
    /// Further down.
    pub down: Option<Down4>,
}

object! {
    Down3 {
        down = "down";
    }
}

impl Down3 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down4) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 24.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down4 {
    /// Further down.
    pub down: Option<Down5>,
}

object! {
    Down4 {
        down = "down";
    }
}

impl Down4 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down5) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 25.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down5 {
    /// Further down.
    pub down: Option<Down6>,
}

object! {
    Down5 {
        down = "down";
    }
}

impl Down5 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down6) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 26.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down6 {
    /// Further down.
    pub down: Option<Down7>,
}

object! {
    Down6 {
        down = "down";
    }
}

impl Down6 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down7) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 27.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down7 {
    /// Further down.
    pub down: Option<Down8>,
}

object! {
    Down7 {
        down = "down";
    }
}

impl Down7 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down8) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 28.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down8 {
    /// Further down.
    pub down: Option<Down9>,
}

object! {
    Down8 {
        down = "down";
    }
}

impl Down8 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down9) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 29.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down9 {
    /// Further down.
    pub down: Option<Down10>,
}

object! {
    Down9 {
        down = "down";
    }
}

impl Down9 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down10) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 30.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down10 {
    /// Further down.
    pub down: Option<Down11>,
}

object! {
    Down10 {
        down = "down";
    }
}

impl Down10 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down11) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 31.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down11 {
    /// Further down.
    pub down: Option<Down12>,
}

object! {
    Down11 {
        down = "down";
    }
}

impl Down11 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down12) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 32.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down12 {
    /// Further down.
    pub down: Option<Down13>,
}

object! {
    Down12 {
        down = "down";
    }
}

impl Down12 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down13) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 33.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down13 {
    /// Further down.
    pub down: Option<Down14>,
}

object! {
    Down13 {
        down = "down";
    }
}

impl Down13 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down14) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 34.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down14 {
    /// Further down.
    pub down: Option<Down15>,
}

object! {
    Down14 {
        down = "down";
    }
}

impl Down14 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down15) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 35.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down15 {
    /// Further down.
    pub down: Option<Down16>,
}

object! {
    Down15 {
        down = "down";
    }
}

impl Down15 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down16) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 36.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down16 {
    /// Further down.
    pub down: Option<Down17>,
}

object! {
    Down16 {
        down = "down";
    }
}

impl Down16 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down17) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 37.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down17 {
    /// Further down.
    pub down: Option<Down18>,
}

object! {
    Down17 {
        down = "down";
    }
}

impl Down17 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down18) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 38.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down18 {
    /// Further down.
    pub down: Option<Down19>,
}

object! {
    Down18 {
        down = "down";
    }
}

impl Down18 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down19) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 39.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down19 {
    /// Further down.
    pub down: Option<Down20>,
}

object! {
    Down19 {
        down = "down";
    }
}

impl Down19 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down20) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 40.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down20 {
    /// Further down.
    pub down: Option<Down21>,
}

object! {
    Down20 {
        down = "down";
    }
}

impl Down20 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down21) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 41.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down21 {
    /// Further down.
    pub down: Option<Down22>,
}

object! {
    Down21 {
        down = "down";
    }
}

impl Down21 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down22) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 42.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down22 {
    /// Further down.
    pub down: Option<Down23>,
}

object! {
    Down22 {
        down = "down";
    }
}

impl Down22 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down23) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 43.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down23 {
    /// Further down.
    pub down: Option<Down24>,
}

object! {
    Down23 {
        down = "down";
    }
}

impl Down23 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Further down.
    pub fn down(mut self, down: Down24) -> Self {
        self.down = Some(down);
        self
    }
}

/// One of a chain.
///
/// Source: Objects that contain themselves, table 44.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Down24 {
    /// The end.
    pub down: Option<f64>,
}

object! {
    Down24 {
        down = "down";
    }
}

impl Down24 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The end.
    pub fn down(mut self, down: f64) -> Self {
        self.down = Some(down);
        self
    }
}
