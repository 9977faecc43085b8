//~ `&ListTitles` is not an operation
//~ pass `operation` or `operation.clone()`

use huaweicloud_runtime::{Client, Error, Service, operation, response};

const VOD: Service = Service::new("VOD", "https://vod.example.com", &[]);

pub struct ListTitles {}

operation! {
    ListTitles -> ListTitlesResponse {
        GET "/titles" of VOD;
    }
}

pub struct ListTitlesResponse {}

response! { ListTitlesResponse {} }

pub async fn misuse(client: Client, list: &ListTitles) -> Result<(), Error> {
    client.send(list).await?;
    Ok(())
}
