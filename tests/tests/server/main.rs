//! The other side: what routers accept, what they refuse and how, and what the client makes of it.

mod refusals;
mod service;
