//~ `ListTitlesResponse` is not the response of an operation
//~ `response!` makes a struct one

use huaweicloud_runtime::{Service, operation};

const VOD: Service = Service::new("VOD", "https://vod.example.com", &[]);

pub struct ListTitles {}

operation! {
    ListTitles -> ListTitlesResponse {
        GET "/titles" of VOD;
    }
}

pub struct ListTitlesResponse {}
