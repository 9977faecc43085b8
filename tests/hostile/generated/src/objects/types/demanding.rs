// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Rfc3339Time, object};

use super::{Kind, Leaf};

/// All members are mandatory.
///
/// Source: Objects, table 12.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Demanding {
    /// One of twelve.
    pub a: String,

    /// One of twelve.
    pub b: i64,

    /// One of twelve.
    pub c: i64,

    /// One of twelve.
    pub d: f64,

    /// One of twelve.
    pub e: f64,

    /// One of twelve.
    pub f: bool,

    /// One of twelve.
    pub g: Leaf,

    /// One of twelve.
    pub h: Vec<String>,

    /// One of twelve.
    pub i: Vec<Leaf>,

    /// One of twelve.
    pub j: Vec<i64>,

    /// One of twelve.
    pub k: Vec<f64>,

    /// One of twelve.
    pub l: Vec<bool>,

    /// A flag.
    pub on: bool,

    /// A flag.
    pub off: bool,

    /// A flag.
    pub of: bool,

    /// A number.
    pub height: i64,

    /// A number.
    pub weight: i64,

    /// A time.
    ///
    /// RFC 3339 on the wire.
    pub time: Rfc3339Time,

    /// A kind.
    pub kind: Kind,

    /// Kinds.
    pub kinds: Vec<Kind>,
}

object! {
    Demanding {
        a = "a", mandatory;
        b = "b", mandatory;
        c = "c", mandatory;
        d = "d", mandatory;
        e = "e", mandatory;
        f = "f", mandatory;
        g = "g", mandatory;
        h = "h", mandatory;
        i = "i", mandatory;
        j = "j", mandatory;
        k = "k", mandatory;
        l = "l", mandatory;
        on = "on", mandatory;
        off = "off", mandatory;
        of = "of", mandatory;
        height = "height", mandatory;
        weight = "weight", mandatory;
        time = "time", mandatory;
        kind = "kind", mandatory;
        kinds = "kinds", mandatory;
    }
}

impl Demanding {
    /// Only the mandatory members are set.
    pub fn new(
        a: impl Into<String>,
        b: i64,
        c: i64,
        d: f64,
        e: f64,
        f: bool,
        g: Leaf,
        h: impl IntoIterator<Item = impl Into<String>>,
        i: impl IntoIterator<Item = Leaf>,
        j: impl IntoIterator<Item = i64>,
        k: impl IntoIterator<Item = f64>,
        l: impl IntoIterator<Item = bool>,
        on: bool,
        off: bool,
        of: bool,
        height: i64,
        weight: i64,
        time: impl Into<Rfc3339Time>,
        kind: impl Into<Kind>,
        kinds: impl IntoIterator<Item = impl Into<Kind>>,
    ) -> Self {
        Self {
            a: a.into(),
            b,
            c,
            d,
            e,
            f,
            g,
            h: h.into_iter().map(Into::into).collect(),
            i: i.into_iter().collect(),
            j: j.into_iter().collect(),
            k: k.into_iter().collect(),
            l: l.into_iter().collect(),
            on,
            off,
            of,
            height,
            weight,
            time: time.into(),
            kind: kind.into(),
            kinds: kinds.into_iter().map(Into::into).collect(),
        }
    }
}
