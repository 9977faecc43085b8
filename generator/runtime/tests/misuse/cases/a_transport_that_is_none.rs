//~ `&str` cannot carry requests
//~ take `Reqwest::new(|builder| …)?`

use huaweicloud_runtime::Client;

pub fn misuse() {
    let _ = Client::builder().transport("https://vod.example.com");
}
