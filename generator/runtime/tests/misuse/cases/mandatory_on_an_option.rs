//~ the field of a `mandatory` member cannot be `Option<
//~ `mandatory_when_sent`

use huaweicloud_runtime::object;

struct Title {
    text: Option<String>,
}

object! {
    Title {
        text = "text", mandatory;
    }
}
