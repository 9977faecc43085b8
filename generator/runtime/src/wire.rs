//! Values and objects as they stand in JSON: how they are read, written and held against their limits.

pub(crate) mod checker;
pub(crate) mod comma;
pub(crate) mod drift;
pub(crate) mod item;
mod json;
pub(crate) mod list;
pub(crate) mod map;
pub(crate) mod object;
pub(crate) mod options;
pub(crate) mod percent;
mod primitives;
pub(crate) mod rules;
pub(crate) mod scalar;
pub(crate) mod secret;
pub(crate) mod slot;
pub(crate) mod time;
pub(crate) mod value;
pub(crate) mod violation;
