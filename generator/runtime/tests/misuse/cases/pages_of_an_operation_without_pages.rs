//~ the result of `ListTitles` does not come in pages
//~ `send` returns the whole result

use huaweicloud_runtime::{Client, Service, operation, response};

const VOD: Service = Service::new("VOD", "https://vod.example.com", &[]);

pub struct ListTitles {}

operation! {
    ListTitles -> ListTitlesResponse {
        GET "/titles" of VOD;
    }
}

pub struct ListTitlesResponse {}

response! { ListTitlesResponse {} }

pub fn misuse(client: &Client, list: ListTitles) {
    client.pages(list);
}
