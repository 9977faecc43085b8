//! MetaStudio and VOD on one's own machine, without an account and without a network.
//!
//! Stands behind the generated crate: takes the requests that it describes, and answers with its
//! responses. What they ask about is in the [`Library`]; how it comes in beforehand says [`Seed`].
//!
//! The pages leave some rules open. What the emulator does there is a convention of its own, and is
//! said at the function that follows it.

mod clock;
mod ids;
mod library;
mod seed;

pub use crate::clock::Clock;
pub use crate::ids::Ids;
pub use crate::library::{Library, LibraryError, OpenError, Settings, Transitions};
pub use crate::seed::{Mistake, Mistakes, Seed, SeedError};
