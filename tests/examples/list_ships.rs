//! Stores goods, and lists the ships that are moored, page after page.
//!
//! ```sh
//! cargo run -p tests --example list_ships
//! ```
//!
//! The access key comes from `HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK`, and `HARBOUR_ENDPOINT` leads
//! to an emulator in place of the cloud.

use std::error::Error;

use harbour::goods::{GoodsKind, StoreGoods};
use harbour::ships::{ListShips, ShipState};
use harbour::{Client, Credentials};

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Result<(), Box<dyn Error>> {
    let mut client = Client::builder()
        .region("cn-north-4")
        .credentials(Credentials::from_env()?);
    if let Ok(endpoint) = std::env::var("HARBOUR_ENDPOINT") {
        client = client.endpoint(endpoint);
    }
    let client = client.build()?;

    let stored = client
        .send(StoreGoods::new("Barley", GoodsKind::Grain))
        .await?;
    println!("stored {}", stored.goods_id.unwrap_or_default());

    let moored = ListShips::new().state([ShipState::Moored]).size(100);
    let mut ships = client.pages(moored).items();
    while let Some(ship) = ships.next().await {
        println!("found {}", ship?.ship_id.unwrap_or_default());
    }
    Ok(())
}
