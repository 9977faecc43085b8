// Generated from spec/travel/ by `cargo xtask codegen`; do not edit.

mod r#in;
mod info;
mod more;
mod route;
mod self_;
mod step;
mod stop;
mod thing;

pub use r#in::*;
pub use info::*;
pub use more::*;
pub use route::*;
pub use self_::*;
pub use step::*;
pub use stop::*;
pub use thing::*;
