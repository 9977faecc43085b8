// Generated from spec/vod/ by `cargo xtask codegen`; do not edit.

mod asset_info;
mod asset_status;
mod base_info;
mod codec;
mod cover_info;
mod encryption;
mod file_addr;
mod meta_data;
mod pack_type;
mod play_info;
mod play_type;
mod publication_status;
mod quality;
mod subtitle_info;
mod transcode_status;
mod truncation;

pub use asset_info::*;
pub use asset_status::*;
pub use base_info::*;
pub use codec::*;
pub use cover_info::*;
pub use encryption::*;
pub use file_addr::*;
pub use meta_data::*;
pub use pack_type::*;
pub use play_info::*;
pub use play_type::*;
pub use publication_status::*;
pub use quality::*;
pub use subtitle_info::*;
pub use transcode_status::*;
pub use truncation::*;
