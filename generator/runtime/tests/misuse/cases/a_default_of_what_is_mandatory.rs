//~ the field of a member with a `default` cannot be `
//~ what is never absent

use huaweicloud_runtime::object;

struct Title {
    text: String,
}

object! {
    Title {
        text = "text", mandatory, default("a");
    }
}
