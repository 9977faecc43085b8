// Generated from spec/collections/collect.yaml by `cargo xtask codegen`; do not edit.

//! Collecting, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `Kind`
//! - `Level`
//! - `Thing`, table 4
//! - `Both`, table 5
//! - `Map_`, table 6
//! - `Json_`, table 7
//! - `BTreeMap_`, table 8

use std::collections::BTreeMap;

use huaweicloud_runtime::{Json, List, Map, operation, response};

use super::{BTreeMap_, Both, Json_, Kind, Level, Map_, Thing};

/// Every notation there is, in both directions.
///
/// `POST /v1/collections`. Response: [`CollectResponse`].
///
/// Source: Collecting (2026-01-01), table 1 (query), table 2 (body).
///
/// # Examples
///
/// A bit of everything.
///
/// ```
/// use hostile::Json;
/// use hostile::collections::{Collect, Kind, Level, Thing};
///
/// let request = Collect::new(
///         "1".parse::<Json>()?,
///         [("a", "b")],
///         [vec![0.5], vec![]],
///         [("a", "[]".parse::<Json>()?), ("b", r#""c""#.parse::<Json>()?)],
///         [("a", vec![Thing::new().name("x")]), ("b", vec![])],
///     )
///     .marker([1])
///     .kinds([("x", Kind::A)])
///     .levels([("x", vec![Level::_1, Level::_2])])
///     .deep([
///         (
///             "a",
///             vec![
///                 ("b", vec![vec![Thing::new().parts([("c", Thing::new()
///                 .name("d"))])]])
///             ],
///         ),
///     ]);
/// # let body = r#"{
/// #   "free_needed": 1,
/// #   "texts_needed": { "a": "b" },
/// #   "matrix_needed": [[0.5], []],
/// #   "frees_needed": { "a": [], "b": "c" },
/// #   "lists_needed": { "a": [{ "name": "x" }], "b": [] },
/// #   "kinds": { "x": "A", "y": null },
/// #   "levels": { "x": [1, 2] },
/// #   "deep": { "a": { "b": [[{ "parts": { "c": { "name": "d" } } }]] } }
/// # }"#;
/// # hostile::__example::request(&request, "POST /v1/collections?marker=1", body);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Nothing in most of it, and numbers at their ends.
///
/// ```
/// use hostile::Json;
/// use hostile::collections::{Collect, Kind, Level, Thing};
///
/// let request = Collect::new(
///         r##"{"at":1735689600000,"least":-9223372036854775808,"quote":"\"#","zero":-0.0}"##
///             .parse::<Json>()?,
///         [("a", "")],
///         [vec![], vec![0.5]],
///         Vec::<(&str, Json)>::new(),
///         [("none", vec![]), ("one", vec![Thing::new()])],
///     )
///     .free_maps([vec![], Vec::from([("a", "null".parse::<Json>()?)])])
///     .kinds(Vec::<(&str, Kind)>::new())
///     .levels([("none", Vec::<Level>::new())])
///     .deep([
///         (
///             "a",
///             Vec::from([("b", Vec::from([Vec::<Thing>::new(), Vec::<Thing>::new()]))]),
///         ),
///         ("c", Vec::<(&str, Vec<Vec<Thing>>)>::new()),
///     ]);
/// # let body = r##"{
/// #   "free_needed": { "at": 1735689600000, "least": -9223372036854775808, "zero": -0.0, "quote": "\"#" },
/// #   "texts_needed": { "a": "" },
/// #   "matrix_needed": [[], [0.5, null]],
/// #   "frees_needed": {},
/// #   "lists_needed": { "none": [], "one": [{}] },
/// #   "free_maps": [{}, { "a": null }],
/// #   "kinds": {},
/// #   "levels": { "none": [] },
/// #   "deep": { "a": { "b": [[], [null]] }, "c": {} }
/// # }"##;
/// # hostile::__example::request(&request, "POST /v1/collections", body);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Collect {
    /// Numbers.
    pub marker: List<i64>,

    /// Anything.
    pub free_needed: Json,

    /// Texts.
    ///
    /// At least 1 item.
    pub texts_needed: BTreeMap<String, String>,

    /// Numbers.
    ///
    /// Each item: 0 to 1.
    pub matrix_needed: Vec<Vec<f64>>,

    /// Anything.
    pub frees_needed: BTreeMap<String, Json>,

    /// Things.
    pub lists_needed: BTreeMap<String, Vec<Thing>>,

    /// Anything.
    ///
    /// Unit: whatever it says.
    pub free: Option<Json>,

    /// Anything.
    ///
    /// At most 2 items.
    pub frees: List<Json>,

    /// Anything.
    pub free_maps: List<BTreeMap<String, Json>>,

    /// Texts.
    ///
    /// 1 to 2 items. Each item: 1 to 3 characters.
    pub texts: Map<String>,

    /// Numbers.
    ///
    /// Each item: 0 to 9.
    pub integers: Map<i64>,

    /// Not beside the lists.
    ///
    /// Has no effect beside `frees`.
    pub longs: Map<i64>,

    /// Numbers.
    ///
    /// Each item: -0.5 to 0.5.
    pub floats: Map<f64>,

    /// Numbers.
    pub doubles: Map<f64>,

    /// Flags.
    pub booleans: Map<bool>,

    /// Things.
    ///
    /// At most 1 item.
    pub things: Map<Thing>,

    /// Known texts.
    pub kinds: Map<Kind>,

    /// Known numbers.
    pub levels: Map<Vec<Level>>,

    /// Known texts.
    pub kind_lists: List<Vec<Kind>>,

    /// Numbers.
    ///
    /// 1 to 2 items. Each item: 0 to 9.
    pub matrix: List<Vec<i64>>,

    /// Texts.
    ///
    /// Each item: at most 3 characters.
    pub words: List<Vec<String>>,

    /// Texts.
    ///
    /// Each item: at most 3 characters.
    pub tables: List<BTreeMap<String, String>>,

    /// Things.
    pub deep: Map<BTreeMap<String, Vec<Vec<Thing>>>>,

    /// Flags.
    pub deepest: List<
        Vec<Vec<Vec<BTreeMap<String, BTreeMap<String, BTreeMap<String, bool>>>>>>,
    >,

    /// Sent and received.
    pub both: Option<Both>,

    /// Names that are taken.
    #[deprecated(note = "use `free`")]
    pub odd: Map<Map_>,

    /// Names that are taken.
    pub r#type: Map<Json_>,

    /// Names that are taken.
    pub key: Map<BTreeMap_>,

    /// Names that are taken.
    pub items: List<Vec<BTreeMap<String, String>>>,
}

operation! {
    Collect -> CollectResponse {
        POST "/v1/collections" of super::SERVICE;
        query marker = "marker";
        body free_needed = "free_needed", mandatory;
        body texts_needed = "texts_needed", mandatory, items(1..);
        body matrix_needed = "matrix_needed", mandatory, item_range(0.0..=1.0);
        body frees_needed = "frees_needed", mandatory;
        body lists_needed = "lists_needed", mandatory;
        body free = "free";
        body frees = "frees", items(..=2);
        body free_maps = "free_maps";
        body texts = "texts", items(1..=2), item_length(1..=3);
        body integers = "integers", item_range(0..=9);
        body longs = "longs", ignored_with(frees);
        body floats = "floats", item_range(-0.5..=0.5);
        body doubles = "doubles";
        body booleans = "booleans";
        body things = "things", items(..=1);
        body kinds = "kinds";
        body levels = "levels";
        body kind_lists = "kind_lists";
        body matrix = "matrix", items(1..=2), item_range(0..=9);
        body words = "words", item_length(..=3);
        body tables = "tables", item_length(..=3);
        body deep = "deep";
        body deepest = "deepest";
        body both = "both";
        body odd = "odd";
        body r#type = "type";
        body key = "key";
        body items = "items";
    }
}

impl Collect {
    /// Only the mandatory members are set.
    #[allow(deprecated)]
    pub fn new(
        free_needed: impl Into<Json>,
        texts_needed: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        matrix_needed: impl IntoIterator<Item = impl IntoIterator<Item = f64>>,
        frees_needed: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
        lists_needed: impl IntoIterator<
            Item = (impl Into<String>, impl IntoIterator<Item = Thing>),
        >,
    ) -> Self {
        Self {
            marker: List::default(),
            free_needed: free_needed.into(),
            texts_needed: texts_needed
                .into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
            matrix_needed: matrix_needed
                .into_iter()
                .map(|items| items.into_iter().collect())
                .collect(),
            frees_needed: frees_needed
                .into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
            lists_needed: lists_needed
                .into_iter()
                .map(|(key, item)| (key.into(), item.into_iter().collect()))
                .collect(),
            free: None,
            frees: List::default(),
            free_maps: List::default(),
            texts: Map::default(),
            integers: Map::default(),
            longs: Map::default(),
            floats: Map::default(),
            doubles: Map::default(),
            booleans: Map::default(),
            things: Map::default(),
            kinds: Map::default(),
            levels: Map::default(),
            kind_lists: List::default(),
            matrix: List::default(),
            words: List::default(),
            tables: List::default(),
            deep: Map::default(),
            deepest: List::default(),
            both: None,
            odd: Map::default(),
            r#type: Map::default(),
            key: Map::default(),
            items: List::default(),
        }
    }

    /// Numbers.
    pub fn marker(mut self, marker: impl IntoIterator<Item = i64>) -> Self {
        self.marker = marker.into_iter().collect();
        self
    }

    /// Anything. Unit: whatever it says.
    pub fn free(mut self, free: impl Into<Json>) -> Self {
        self.free = Some(free.into());
        self
    }

    /// Anything. At most 2 items.
    pub fn frees(mut self, frees: impl IntoIterator<Item = impl Into<Json>>) -> Self {
        self.frees = frees.into_iter().map(Into::into).collect();
        self
    }

    /// Anything.
    pub fn free_maps(
        mut self,
        free_maps: impl IntoIterator<
            Item = impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
        >,
    ) -> Self {
        self.free_maps = free_maps
            .into_iter()
            .map(|items| {
                items.into_iter().map(|(key, item)| (key.into(), item.into())).collect()
            })
            .collect();
        self
    }

    /// Texts. 1 to 2 items. Each item: 1 to 3 characters.
    pub fn texts(
        mut self,
        texts: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.texts = texts
            .into_iter()
            .map(|(key, item)| (key.into(), item.into()))
            .collect();
        self
    }

    /// Numbers. Each item: 0 to 9.
    pub fn integers(
        mut self,
        integers: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        self.integers = integers
            .into_iter()
            .map(|(key, item)| (key.into(), item))
            .collect();
        self
    }

    /// Not beside the lists. Has no effect beside `frees`.
    pub fn longs(
        mut self,
        longs: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        self.longs = longs.into_iter().map(|(key, item)| (key.into(), item)).collect();
        self
    }

    /// Numbers. Each item: -0.5 to 0.5.
    pub fn floats(
        mut self,
        floats: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        self.floats = floats.into_iter().map(|(key, item)| (key.into(), item)).collect();
        self
    }

    /// Numbers.
    pub fn doubles(
        mut self,
        doubles: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        self.doubles = doubles
            .into_iter()
            .map(|(key, item)| (key.into(), item))
            .collect();
        self
    }

    /// Flags.
    pub fn booleans(
        mut self,
        booleans: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        self.booleans = booleans
            .into_iter()
            .map(|(key, item)| (key.into(), item))
            .collect();
        self
    }

    /// Things. At most 1 item.
    pub fn things(
        mut self,
        things: impl IntoIterator<Item = (impl Into<String>, Thing)>,
    ) -> Self {
        self.things = things.into_iter().map(|(key, item)| (key.into(), item)).collect();
        self
    }

    /// Known texts.
    pub fn kinds(
        mut self,
        kinds: impl IntoIterator<Item = (impl Into<String>, impl Into<Kind>)>,
    ) -> Self {
        self.kinds = kinds
            .into_iter()
            .map(|(key, item)| (key.into(), item.into()))
            .collect();
        self
    }

    /// Known numbers.
    pub fn levels(
        mut self,
        levels: impl IntoIterator<
            Item = (impl Into<String>, impl IntoIterator<Item = impl Into<Level>>),
        >,
    ) -> Self {
        self.levels = levels
            .into_iter()
            .map(|(key, item)| (key.into(), item.into_iter().map(Into::into).collect()))
            .collect();
        self
    }

    /// Known texts.
    pub fn kind_lists(
        mut self,
        kind_lists: impl IntoIterator<Item = impl IntoIterator<Item = impl Into<Kind>>>,
    ) -> Self {
        self.kind_lists = kind_lists
            .into_iter()
            .map(|items| items.into_iter().map(Into::into).collect())
            .collect();
        self
    }

    /// Numbers. 1 to 2 items. Each item: 0 to 9.
    pub fn matrix(
        mut self,
        matrix: impl IntoIterator<Item = impl IntoIterator<Item = i64>>,
    ) -> Self {
        self.matrix = matrix
            .into_iter()
            .map(|items| items.into_iter().collect())
            .collect();
        self
    }

    /// Texts. Each item: at most 3 characters.
    pub fn words(
        mut self,
        words: impl IntoIterator<Item = impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        self.words = words
            .into_iter()
            .map(|items| items.into_iter().map(Into::into).collect())
            .collect();
        self
    }

    /// Texts. Each item: at most 3 characters.
    pub fn tables(
        mut self,
        tables: impl IntoIterator<
            Item = impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        >,
    ) -> Self {
        self.tables = tables
            .into_iter()
            .map(|items| {
                items.into_iter().map(|(key, item)| (key.into(), item.into())).collect()
            })
            .collect();
        self
    }

    /// Things.
    pub fn deep(
        mut self,
        deep: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<
                    Item = (
                        impl Into<String>,
                        impl IntoIterator<Item = impl IntoIterator<Item = Thing>>,
                    ),
                >,
            ),
        >,
    ) -> Self {
        self.deep = deep
            .into_iter()
            .map(|(key, item)| (
                key.into(),
                item
                    .into_iter()
                    .map(|(key, item)| (
                        key.into(),
                        item
                            .into_iter()
                            .map(|items| items.into_iter().collect())
                            .collect(),
                    ))
                    .collect(),
            ))
            .collect();
        self
    }

    /// Flags.
    pub fn deepest(
        mut self,
        deepest: impl IntoIterator<
            Item = impl IntoIterator<
                Item = impl IntoIterator<
                    Item = impl IntoIterator<
                        Item = impl IntoIterator<
                            Item = (
                                impl Into<String>,
                                impl IntoIterator<
                                    Item = (
                                        impl Into<String>,
                                        impl IntoIterator<Item = (impl Into<String>, bool)>,
                                    ),
                                >,
                            ),
                        >,
                    >,
                >,
            >,
        >,
    ) -> Self {
        self.deepest = deepest
            .into_iter()
            .map(|items| {
                items
                    .into_iter()
                    .map(|items| {
                        items
                            .into_iter()
                            .map(|items| {
                                items
                                    .into_iter()
                                    .map(|items| {
                                        items
                                            .into_iter()
                                            .map(|(key, item)| (
                                                key.into(),
                                                item
                                                    .into_iter()
                                                    .map(|(key, item)| (
                                                        key.into(),
                                                        item
                                                            .into_iter()
                                                            .map(|(key, item)| (key.into(), item))
                                                            .collect(),
                                                    ))
                                                    .collect(),
                                            ))
                                            .collect()
                                    })
                                    .collect()
                            })
                            .collect()
                    })
                    .collect()
            })
            .collect();
        self
    }

    /// Sent and received.
    pub fn both(mut self, both: Both) -> Self {
        self.both = Some(both);
        self
    }

    /// Names that are taken.
    #[deprecated(note = "use `free`")]
    #[allow(deprecated)]
    pub fn odd(
        mut self,
        odd: impl IntoIterator<Item = (impl Into<String>, Map_)>,
    ) -> Self {
        self.odd = odd.into_iter().map(|(key, item)| (key.into(), item)).collect();
        self
    }

    /// Names that are taken.
    pub fn r#type(
        mut self,
        r#type: impl IntoIterator<Item = (impl Into<String>, Json_)>,
    ) -> Self {
        self.r#type = r#type.into_iter().map(|(key, item)| (key.into(), item)).collect();
        self
    }

    /// Names that are taken.
    pub fn key(
        mut self,
        key: impl IntoIterator<Item = (impl Into<String>, BTreeMap_)>,
    ) -> Self {
        self.key = key.into_iter().map(|(key, item)| (key.into(), item)).collect();
        self
    }

    /// Names that are taken.
    pub fn items(
        mut self,
        items: impl IntoIterator<
            Item = impl IntoIterator<
                Item = impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
            >,
        >,
    ) -> Self {
        self.items = items
            .into_iter()
            .map(|items| {
                items
                    .into_iter()
                    .map(|items| {
                        items
                            .into_iter()
                            .map(|(key, item)| (key.into(), item.into()))
                            .collect()
                    })
                    .collect()
            })
            .collect();
        self
    }
}

/// The response to [`Collect`].
///
/// What came.
///
/// Source: Collecting, table 3 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CollectResponse {
    /// Anything.
    pub free: Option<Json>,

    /// Anything.
    pub frees: List<Json>,

    /// Anything.
    pub free_map: Map<Json>,

    /// Texts.
    pub texts: Map<String>,

    /// Numbers.
    pub integers: Map<i64>,

    /// Things.
    pub things: Map<Thing>,

    /// Known texts.
    pub kinds: Map<Kind>,

    /// Numbers.
    pub matrix: List<Vec<i64>>,

    /// Texts.
    pub tables: List<BTreeMap<String, String>>,

    /// Things.
    pub lists: Map<Vec<Thing>>,

    /// Sent and received.
    pub both: Option<Both>,
}

response! {
    CollectResponse {
        body free = "free";
        body frees = "frees";
        body free_map = "free_map";
        body texts = "texts";
        body integers = "integers";
        body things = "things";
        body kinds = "kinds";
        body matrix = "matrix";
        body tables = "tables";
        body lists = "lists";
        body both = "both";
    }
}

impl CollectResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Anything.
    #[must_use]
    pub fn free(mut self, free: impl Into<Json>) -> Self {
        self.free = Some(free.into());
        self
    }

    /// Anything.
    #[must_use]
    pub fn frees(mut self, frees: impl IntoIterator<Item = impl Into<Json>>) -> Self {
        self.frees = frees.into_iter().map(Into::into).collect();
        self
    }

    /// Anything.
    #[must_use]
    pub fn free_map(
        mut self,
        free_map: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        self.free_map = free_map
            .into_iter()
            .map(|(key, item)| (key.into(), item.into()))
            .collect();
        self
    }

    /// Texts.
    #[must_use]
    pub fn texts(
        mut self,
        texts: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.texts = texts
            .into_iter()
            .map(|(key, item)| (key.into(), item.into()))
            .collect();
        self
    }

    /// Numbers.
    #[must_use]
    pub fn integers(
        mut self,
        integers: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        self.integers = integers
            .into_iter()
            .map(|(key, item)| (key.into(), item))
            .collect();
        self
    }

    /// Things.
    #[must_use]
    pub fn things(
        mut self,
        things: impl IntoIterator<Item = (impl Into<String>, Thing)>,
    ) -> Self {
        self.things = things.into_iter().map(|(key, item)| (key.into(), item)).collect();
        self
    }

    /// Known texts.
    #[must_use]
    pub fn kinds(
        mut self,
        kinds: impl IntoIterator<Item = (impl Into<String>, impl Into<Kind>)>,
    ) -> Self {
        self.kinds = kinds
            .into_iter()
            .map(|(key, item)| (key.into(), item.into()))
            .collect();
        self
    }

    /// Numbers.
    #[must_use]
    pub fn matrix(
        mut self,
        matrix: impl IntoIterator<Item = impl IntoIterator<Item = i64>>,
    ) -> Self {
        self.matrix = matrix
            .into_iter()
            .map(|items| items.into_iter().collect())
            .collect();
        self
    }

    /// Texts.
    #[must_use]
    pub fn tables(
        mut self,
        tables: impl IntoIterator<
            Item = impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        >,
    ) -> Self {
        self.tables = tables
            .into_iter()
            .map(|items| {
                items.into_iter().map(|(key, item)| (key.into(), item.into())).collect()
            })
            .collect();
        self
    }

    /// Things.
    #[must_use]
    pub fn lists(
        mut self,
        lists: impl IntoIterator<
            Item = (impl Into<String>, impl IntoIterator<Item = Thing>),
        >,
    ) -> Self {
        self.lists = lists
            .into_iter()
            .map(|(key, item)| (key.into(), item.into_iter().collect()))
            .collect();
        self
    }

    /// Sent and received.
    #[must_use]
    pub fn both(mut self, both: Both) -> Self {
        self.both = Some(both);
        self
    }
}
