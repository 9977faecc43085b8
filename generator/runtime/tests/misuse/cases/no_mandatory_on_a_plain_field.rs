//~ the field of a member without the rule `mandatory` cannot be `i64`, which is never absent
//~ `mandatory` is the first of the rules

use huaweicloud_runtime::object;

struct Title {
    length: i64,
}

object! {
    Title {
        length = "length", range(0..);
    }
}
