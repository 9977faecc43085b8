//! The JSON of requests and responses: values, members and objects, read, written and validated; and
//! [`binary`], which is none.
//!
//! Bytes ⇄ serde ⇄ [`object`](mod@object) ⇄ [`slot`] ⇄ [`item`] ⇄ [`value`] ⇄ [`scalar`]. Knows serde
//! and no other room: not which operation an object belongs to, nor that there is HTTP.

#[cfg(feature = "server")]
pub(crate) mod amend;
#[cfg(feature = "server")]
pub(crate) mod amendment;
pub(crate) mod binary;
pub(crate) mod checker;
pub(crate) mod comma;
pub(crate) mod decimal;
pub(crate) mod digits;
pub(crate) mod drift;
pub(crate) mod duration;
pub(crate) mod item;
pub(crate) mod join;
mod json;
mod line;
pub(crate) mod list;
pub(crate) mod map;
pub(crate) mod nearest;
pub(crate) mod nullable;
pub(crate) mod object;
pub(crate) mod options;
pub(crate) mod pattern;
pub(crate) mod percent;
mod primitives;
pub(crate) mod quoted;
pub(crate) mod repair;
pub(crate) mod rules;
pub(crate) mod scalar;
pub(crate) mod secret;
pub(crate) mod sending;
pub(crate) mod slot;
pub(crate) mod surprise;
pub(crate) mod time;
pub(crate) mod unix;
pub(crate) mod value;
pub(crate) mod violation;
pub(crate) mod whole;
pub(crate) mod written;
