// Generated from spec/objects/send.yaml by `cargo xtask codegen`; do not edit.

//! Objects, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `Tree`, table 4
//! - `Egg`, table 5
//! - `Hen`, table 6
//! - `Ring`, table 7
//! - `Ring2`, table 8
//! - `Ring3`, table 9
//! - `Leaf`, table 10
//! - `Forest`, table 11
//! - `Demanding`, table 12
//! - `Kind`
//! - `Easy`, table 13
//! - `BothWays`, table 14
//! - `Received`, table 15
//! - `Failure`, table 16
//! - `Wide`, table 17
//! - `WideMandatory`, table 18
//! - `Level1`, table 19
//! - `Level2`, table 20
//! - `Level3`, table 21
//! - `Level4`, table 22
//! - `Level5`, table 23
//! - `Level6`, table 24
//! - `Level7`, table 25
//! - `Level8`, table 26
//! - `Level9`, table 27
//! - `Level10`, table 28
//! - `Level11`, table 29
//! - `Level12`, table 30
//! - `Arrays`, table 31
//! - `Level`
//! - `Common`, table 32
//! - `Holder`, table 34
//! - `Thing`, table 33

use huaweicloud_runtime::{List, Map, operation, response};

use super::{
    Arrays, BothWays, Common, Demanding, Easy, Egg, Forest, Holder, Level1, Received,
    Ring, Thing, Tree, Wide, WideMandatory,
};

/// Objects of every shape.
///
/// `POST /v1/objects`. Response: [`SendObjectsResponse`].
///
/// Status 400: Something was wrong.
///
/// Source: Objects (2026-01-01), table 1 (body).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct SendObjects {
    /// Contains itself.
    pub tree: Option<Tree>,

    /// Contains itself through another one.
    pub egg: Option<Egg>,

    /// Contains itself through two others.
    pub ring: List<Ring>,

    /// Contains itself in arrays.
    pub forest: Option<Forest>,

    /// All members are mandatory.
    pub demanding: Demanding,

    /// No member is mandatory.
    pub easy: Easy,

    /// Sent and received.
    pub both_ways: BothWays,

    /// Has many members.
    pub wide: Option<Wide>,

    /// Has many members.
    pub wide_mandatory: Option<WideMandatory>,

    /// Goes down.
    pub deep: Option<Level1>,

    /// Arrays of everything.
    pub arrays: Option<Arrays>,

    /// Stands on two pages.
    pub shared: Option<Common>,

    /// Stands on two pages with different rows.
    pub own: Option<Thing>,

    /// Reads alike on two pages and holds different objects.
    pub holder: Map<Holder>,
}

operation! {
    SendObjects -> SendObjectsResponse {
        POST "/v1/objects" of super::SERVICE;
        body tree = "tree";
        body egg = "egg";
        body ring = "ring";
        body forest = "forest";
        body demanding = "demanding", mandatory;
        body easy = "easy", mandatory;
        body both_ways = "both_ways", mandatory;
        body wide = "wide";
        body wide_mandatory = "wide_mandatory";
        body deep = "deep";
        body arrays = "arrays";
        body shared = "shared";
        body own = "own";
        body holder = "holder";
    }
}

impl SendObjects {
    /// Only the mandatory members are set.
    pub fn new(demanding: Demanding, easy: Easy, both_ways: BothWays) -> Self {
        Self {
            tree: None,
            egg: None,
            ring: List::default(),
            forest: None,
            demanding,
            easy,
            both_ways,
            wide: None,
            wide_mandatory: None,
            deep: None,
            arrays: None,
            shared: None,
            own: None,
            holder: Map::default(),
        }
    }

    /// Contains itself.
    pub fn tree(mut self, tree: Tree) -> Self {
        self.tree = Some(tree);
        self
    }

    /// Contains itself through another one.
    pub fn egg(mut self, egg: Egg) -> Self {
        self.egg = Some(egg);
        self
    }

    /// Contains itself through two others.
    pub fn ring(mut self, ring: impl IntoIterator<Item = Ring>) -> Self {
        self.ring = ring.into_iter().collect();
        self
    }

    /// Contains itself in arrays.
    pub fn forest(mut self, forest: Forest) -> Self {
        self.forest = Some(forest);
        self
    }

    /// Has many members.
    pub fn wide(mut self, wide: Wide) -> Self {
        self.wide = Some(wide);
        self
    }

    /// Has many members.
    pub fn wide_mandatory(mut self, wide_mandatory: WideMandatory) -> Self {
        self.wide_mandatory = Some(wide_mandatory);
        self
    }

    /// Goes down.
    pub fn deep(mut self, deep: Level1) -> Self {
        self.deep = Some(deep);
        self
    }

    /// Arrays of everything.
    pub fn arrays(mut self, arrays: Arrays) -> Self {
        self.arrays = Some(arrays);
        self
    }

    /// Stands on two pages.
    pub fn shared(mut self, shared: Common) -> Self {
        self.shared = Some(shared);
        self
    }

    /// Stands on two pages with different rows.
    pub fn own(mut self, own: Thing) -> Self {
        self.own = Some(own);
        self
    }

    /// Reads alike on two pages and holds different objects.
    pub fn holder(
        mut self,
        holder: impl IntoIterator<Item = (impl Into<String>, Holder)>,
    ) -> Self {
        self.holder = holder.into_iter().map(|(key, item)| (key.into(), item)).collect();
        self
    }
}

/// The response to [`SendObjects`].
///
/// Some come back.
///
/// Source: Objects, table 2 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendObjectsResponse {
    /// Contains itself.
    pub tree: Option<Tree>,

    /// Contains itself through another one.
    pub egg: Option<Egg>,

    /// Contains itself in arrays.
    pub forest: Option<Forest>,

    /// Sent and received.
    pub both_ways: Option<BothWays>,

    /// Sent and received.
    pub many_ways: List<BothWays>,

    /// Has many members.
    pub wide: Option<Wide>,

    /// Goes down.
    pub deep: List<Level1>,

    /// Arrays of everything.
    pub arrays: Option<Arrays>,

    /// Only received.
    pub received: Option<Received>,
}

response! {
    SendObjectsResponse {
        body tree = "tree";
        body egg = "egg";
        body forest = "forest";
        body both_ways = "both_ways";
        body many_ways = "many_ways";
        body wide = "wide";
        body deep = "deep";
        body arrays = "arrays";
        body received = "received";
    }
}

impl SendObjectsResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Contains itself.
    #[must_use]
    pub fn tree(mut self, tree: Tree) -> Self {
        self.tree = Some(tree);
        self
    }

    /// Contains itself through another one.
    #[must_use]
    pub fn egg(mut self, egg: Egg) -> Self {
        self.egg = Some(egg);
        self
    }

    /// Contains itself in arrays.
    #[must_use]
    pub fn forest(mut self, forest: Forest) -> Self {
        self.forest = Some(forest);
        self
    }

    /// Sent and received.
    #[must_use]
    pub fn both_ways(mut self, both_ways: BothWays) -> Self {
        self.both_ways = Some(both_ways);
        self
    }

    /// Sent and received.
    #[must_use]
    pub fn many_ways(mut self, many_ways: impl IntoIterator<Item = BothWays>) -> Self {
        self.many_ways = many_ways.into_iter().collect();
        self
    }

    /// Has many members.
    #[must_use]
    pub fn wide(mut self, wide: Wide) -> Self {
        self.wide = Some(wide);
        self
    }

    /// Goes down.
    #[must_use]
    pub fn deep(mut self, deep: impl IntoIterator<Item = Level1>) -> Self {
        self.deep = deep.into_iter().collect();
        self
    }

    /// Arrays of everything.
    #[must_use]
    pub fn arrays(mut self, arrays: Arrays) -> Self {
        self.arrays = Some(arrays);
        self
    }

    /// Only received.
    #[must_use]
    pub fn received(mut self, received: Received) -> Self {
        self.received = Some(received);
        self
    }
}
