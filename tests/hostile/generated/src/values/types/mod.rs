// Generated from spec/values/ by `cargo xtask codegen`; do not edit.

mod fact;
mod fact_kind;
mod made;
mod many;
mod many_numbers;
mod measured;
mod nasty_integer;
mod nasty_text;
mod nullable;
mod old;
mod ratio;
mod seen;
mod single;

pub use fact::*;
pub use fact_kind::*;
pub use made::*;
pub use many::*;
pub use many_numbers::*;
pub use measured::*;
pub use nasty_integer::*;
pub use nasty_text::*;
pub use nullable::*;
pub use old::*;
pub use ratio::*;
pub use seen::*;
pub use single::*;
