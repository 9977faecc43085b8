//! The client, over real connections, as its users see it.
//!
//! What it sends is looked at on the other end: a server on the loopback keeps requests byte by byte,
//! and a verifier of its own checks the signatures.

mod answer;
mod building;
mod calls;
mod clients;
mod clocks;
mod concurrency;
mod credentials;
mod drift;
mod endpoints;
mod errors;
mod examples;
mod hooks;
mod logs;
mod memory;
mod metadata;
mod operations;
mod paging;
mod paging_model;
mod process;
mod projects;
mod providers;
mod requests;
mod retries;
mod secrets;
mod server;
mod streams;
mod tls;
mod transports;
mod verifier;
mod waits;

#[path = "../../examples/list_ships.rs"]
mod list_ships;
#[path = "../../examples/list_ships_blocking.rs"]
mod list_ships_blocking;
#[path = "../../examples/own_http_client.rs"]
mod own_http_client;
#[path = "../../examples/with_token.rs"]
mod with_token;
