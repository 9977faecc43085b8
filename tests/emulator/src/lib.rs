//! MetaStudio and VOD on one's own machine, without an account and without a network.
//!
//! Stands behind the generated crate: takes the requests that it describes, and answers with its
//! responses. What they ask about is in the [`Library`]; how it comes in beforehand says [`Seed`].
//!
//! The pages leave some rules open. What the emulator does there is a convention of its own, and is
//! said at the function that follows it.

mod admin;
mod clock;
mod docs;
mod echo;
mod emulator;
mod examples;
mod fault;
mod faults;
mod ids;
mod library;
mod operations;
mod recorder;
mod seed;
mod serve;
mod service;
mod time;

pub use crate::clock::Clock;
pub use crate::emulator::{Emulator, LOCAL_KEY, LOCAL_TOKEN, Mode, Options, in_process};
pub use crate::examples::documented_seed;
pub use crate::fault::{Fault, FaultError};
pub use crate::faults::Faults;
pub use crate::ids::Ids;
pub use crate::library::{Library, LibraryError, OpenError, Settings, Transitions};
pub use crate::recorder::{Recorded, Recorder};
pub use crate::seed::{Mistake, Mistakes, Seed, SeedError};
pub use crate::serve::{Limits, serve};
pub use crate::time::{Time, TimeError};
