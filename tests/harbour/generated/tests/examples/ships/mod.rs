// Generated from spec/ships/service.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of Ships of the Harbour.

mod list_ships;
mod show_berth_fees;
