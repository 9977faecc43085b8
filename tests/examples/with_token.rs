//! Sends requests with a token of IAM that was obtained elsewhere, in place of an access key.
//!
//! ```sh
//! cargo run -p tests --example with_token
//! ```
//!
//! The token comes from `MEDIA_TOKEN`, the project from `MEDIA_PROJECT`, and `MEDIA_ENDPOINT` leads to
//! an emulator in place of the cloud.

use std::env;
use std::error::Error;

use huaweicloud_media::metastudio::ListAssetSummary;
use huaweicloud_media::{Client, Credentials};

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Result<(), Box<dyn Error>> {
    let token = Credentials::token(env::var("MEDIA_TOKEN")?).project_id(env::var("MEDIA_PROJECT")?);
    let mut client = Client::builder().region("cn-north-4").credentials(token);
    if let Ok(endpoint) = env::var("MEDIA_ENDPOINT") {
        client = client.endpoint(endpoint);
    }
    let client = client.build()?;

    match client.send(ListAssetSummary::new(["a1", "a2"])).await {
        Ok(found) => found
            .asset_list
            .iter()
            .for_each(|asset| println!("{asset:?}")),
        Err(error) => println!("{}: {error}", error.code().unwrap_or("no code")),
    }
    Ok(())
}
