//! Sends requests with a token of IAM that was obtained elsewhere, in place of an access key.
//!
//! ```sh
//! cargo run -p tests --example with_token
//! ```
//!
//! The token comes from `HARBOUR_TOKEN`, the project from `HARBOUR_PROJECT`, and `HARBOUR_ENDPOINT` leads to
//! an emulator in place of the cloud.

use std::env;
use std::error::Error;

use harbour::goods::ListGoods;
use harbour::{Client, Credentials};

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Result<(), Box<dyn Error>> {
    let token =
        Credentials::token(env::var("HARBOUR_TOKEN")?).project_id(env::var("HARBOUR_PROJECT")?);
    let mut client = Client::builder().region("cn-north-4").credentials(token);
    if let Ok(endpoint) = env::var("HARBOUR_ENDPOINT") {
        client = client.endpoint(endpoint);
    }
    let client = client.build()?;

    match client.send(ListGoods::new(["g1", "g2"])).await {
        Ok(found) => found.goods.iter().for_each(|goods| println!("{goods:?}")),
        Err(error) => println!("{}: {error}", error.code().unwrap_or("no code")),
    }
    Ok(())
}
