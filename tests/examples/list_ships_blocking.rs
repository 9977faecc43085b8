//! Stores goods, and lists the ships that are moored, without async.
//!
//! ```sh
//! cargo run -p tests --example list_ships_blocking
//! ```
//!
//! The access key comes from `HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK`, and `HARBOUR_ENDPOINT` leads
//! to an emulator in place of the cloud.

use std::error::Error;

use harbour::goods::{GoodsKind, StoreGoods};
use harbour::ships::{ListShips, ShipState};
use harbour::{Credentials, blocking};

pub(crate) fn main() -> Result<(), Box<dyn Error>> {
    let mut client = blocking::Client::builder()
        .region("cn-north-4")
        .credentials(Credentials::from_env()?);
    if let Ok(endpoint) = std::env::var("HARBOUR_ENDPOINT") {
        client = client.endpoint(endpoint);
    }
    let client = client.build()?;

    let stored = client.send(StoreGoods::new("Barley", GoodsKind::Grain))?;
    println!("stored {}", stored.goods_id.unwrap_or_default());

    let moored = ListShips::new().state([ShipState::Moored]).size(100);
    for ship in client.pages(moored).items() {
        println!("found {}", ship?.ship_id.unwrap_or_default());
    }
    Ok(())
}
