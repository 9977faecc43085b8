//~ `Title` is not an operation
//~ an operation is the request as a whole

use huaweicloud_runtime::{Client, Error, object};

struct Title {
    text: Option<String>,
}

object! {
    Title {
        text = "text";
    }
}

pub async fn misuse(client: Client, title: Title) -> Result<(), Error> {
    client.send(title).await?;
    Ok(())
}
