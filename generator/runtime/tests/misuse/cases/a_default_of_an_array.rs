//~ the field of a member with a `default` cannot be `List<
//~ arrays, maps and objects have no default

use huaweicloud_runtime::{List, object};

struct Title {
    words: List<String>,
}

object! {
    Title {
        words = "words", default("a");
    }
}
