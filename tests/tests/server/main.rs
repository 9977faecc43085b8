//! The other side: what routers accept, what they refuse and how, and what the client makes of it.

mod edges;
mod every;
mod exchange;
mod invalid;
mod malformed;
mod messages;
mod refusals;
mod service;
mod sockets;
mod valid;
