//~ no method named `size`

use huaweicloud_runtime::object;

struct Title {
    text: Option<String>,
}

object! {
    Title {
        text = "text", size(1..=9);
    }
}
