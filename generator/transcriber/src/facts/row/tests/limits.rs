//! Limits of texts, numbers and arrays.

use super::check;

#[test]
fn lengths_of_texts() {
    check(&[
        (
            "String",
            "The value contains 0 to 256 characters.",
            "length? 0..256",
        ),
        ("String", "A name of 1-64 characters.", "length? 1..64"),
        (
            "String",
            "The value can contain 1 to 1,024 characters.",
            "length? 1..1024",
        ),
        (
            "String",
            "Text. The value contains a maximum of 255 characters.",
            "length? ..255",
        ),
        ("String", "Enter from 1 to 64 characters.", "length? 1..64"),
        (
            "String",
            "It can contain up to 36 characters and must start with a letter.",
            "length? ..36",
        ),
        ("String", "The length cannot exceed 64.", "length? ..64"),
        (
            "String",
            "The length is greater than 0 and less than 256",
            "length? 1..255",
        ),
        (
            "String",
            "The maximum length is 32 characters.",
            "length? ..32",
        ),
        (
            "String",
            "The value must be 32 characters long.",
            "length? 32..32",
        ),
        ("String", "The length ranges from 8 to 26.", "length? 8..26"),
        ("String", "A name.\nMinimum: 3\nMaximum: 64", "length 3..64"),
        ("String(255)", "A name.", "length ..255"),
        (
            "String",
            "The value contains at most 255 bytes.",
            "length? ..255; 1 doubt",
        ),
        (
            "String",
            "When it is a name, it contains up to 5 characters.",
            "1 doubt",
        ),
        (
            "String",
            "Contains 1 to 64 characters. Contains 1 to 32 characters.",
            "length? 1..64; 1 doubt",
        ),
        ("Integer", "The name contains 1 to 64 characters.", ""),
    ]);
}

#[test]
fn ranges_of_numbers() {
    check(&[
        ("Integer", "Size.\nValue range: 0~32767", "range 0..32767"),
        ("Integer", "Size.\nValue range: 1 to 100", "range 1..100"),
        ("Integer", "Size.\nRange: [1,100]", "range 1..100"),
        ("Integer", "Size.\nOptions:\n• 0-50", "range 0..50"),
        (
            "Float",
            "Size.\nOptions:\n• 0–50\nValue range:\n0~50",
            "range 0..50",
        ),
        (
            "Integer",
            "The value ranges from -1 to 2147483647.",
            "range? -1..2147483647",
        ),
        (
            "Integer",
            "The port number ranges from 1 to 65535.",
            "range? 1..65535",
        ),
        (
            "Integer",
            "The value is an integer from 1 to 10.",
            "range? 1..10",
        ),
        ("Long", "The value must be greater than 0.", "range? 1.."),
        ("Integer", "The value cannot exceed 10.", "range? ..10"),
        (
            "Integer",
            "The value is greater than or equal to 1.",
            "range? 1..",
        ),
        ("Integer", "The maximum value is 1000.", "range? ..1000"),
        (
            "Integer",
            "Size.\nMinimum: 1\nMaximum: 1,000",
            "range 1..1000",
        ),
        (
            "Integer",
            "Size.\nValue range: 100 GB to 32,000 GB",
            "range 100..32000; unit GB",
        ),
    ]);
}

#[test]
fn ranges_without_their_ends() {
    check(&[
        (
            "Float",
            "The value is greater than 0 and less than 1.",
            "1 doubt",
        ),
        ("Float", "The value must be greater than 0.", "1 doubt"),
        ("Float", "The value is less than 1.", "1 doubt"),
        (
            "Float",
            "The value is greater than or equal to 0 and less than 1.",
            "1 doubt",
        ),
        (
            "Integer",
            "The value is greater than 0 and less than 10.",
            "range? 1..9",
        ),
        (
            "Integer",
            "The value is greater than 0 and less than or equal to 10.",
            "range? 1..10",
        ),
        ("Integer", "The value must be greater than 0.5.", "1 doubt"),
        ("Integer", "Size.\nValue range: (0,10]", "range 1..10"),
        ("Integer", "Size.\nValue range: [0,10)", "range 0..9"),
        ("Integer", "Size.\nValue range: (0, 10)", "range 1..9"),
        ("Integer", "Size.\nValue range: (0 to 10)", "range 0..10"),
        ("Integer", "Size. Value range: (0,10]", "range? 1..10"),
        ("Float", "Size.\nValue range: (0,10]", "1 doubt"),
        ("Float", "Size.\nValue range: [0,10]", "range 0..10"),
        ("Integer", "Size, between 5 and 60.", "range? 5..60"),
        (
            "Integer",
            "Size. Range: 0–32767. -1 means unlimited.",
            "range? 0..32767; 1 doubt",
        ),
        (
            "Integer",
            "Size.\nRange: 0–32767. -1 means unlimited.",
            "range 0..32767; 1 doubt",
        ),
        (
            "Integer",
            "The value ranges from 1 to 100. The value -1 indicates no limit.",
            "range? 1..100; 1 doubt",
        ),
        (
            "Integer",
            "The value -1 indicates no limit. The value ranges from 1 to 100.",
            "range? 1..100; 1 doubt",
        ),
        (
            "Integer",
            "The value ranges from -1 to 100. -1 means no limit.",
            "range? -1..100",
        ),
        (
            "Integer",
            "Wait between 5 seconds and 60 seconds.",
            "range? 5..60; unit? seconds",
        ),
        ("String", "Size, between 5 and 60.", ""),
        ("Integer", "At most 20,000 files are counted.", ""),
        ("String", "Size.\nValue range: 1 to 10", "1 doubt"),
        (
            "Integer",
            "The following applies:\n• TCP: The value ranges from 10 to 4000.",
            "1 doubt",
        ),
    ]);
}

#[test]
fn how_many_items() {
    check(&[
        (
            "Array of strings",
            "A maximum of 10 assets can be queried at a time.",
            "items? ..10",
        ),
        (
            "Array of strings",
            "A maximum of 50 tags are allowed.\nA tag contains 0 to 128 characters.",
            "items? ..50; item_length? 0..128",
        ),
        ("Array of strings", "Node IDs, at most 20.", "items? ..20"),
        (
            "Array of Item objects",
            "The maximum number is 50.",
            "items? ..50",
        ),
        (
            "Array of Item objects",
            "Items.\nArray Length: 0 - 10",
            "items 0..10",
        ),
        (
            "Array of strings",
            "IDs.\nArray Length: 1 - 10\nMinimum: 1\nMaximum: 64",
            "items 1..10; item_length 1..64",
        ),
        (
            "Array of integers",
            "Ports.\nMinimum: 1\nMaximum: 65535",
            "item_range 1..65535",
        ),
        (
            "String",
            "Each tag contains up to 24 characters and up to 16 tags are allowed. Use commas (,) to separate tags.",
            "item_length? ..24; items? ..16; format? CommaSeparated",
        ),
        ("Integer", "A maximum of 10 tags are allowed.", ""),
    ]);
}

#[test]
fn powers_of_two_and_ends_that_do_not_belong_together() {
    check(&[
        (
            "Integer",
            "The value is an integer from 1 to 2^31-1.",
            "range? 1..2147483647",
        ),
        (
            "Long",
            "The value ranges from 0 to 2^63 - 1.",
            "range? 0..9223372036854775807",
        ),
        ("Long", "Range:\n0 to 2^16", "range 0..65536"),
        (
            "Long",
            "The value ranges from 0 to 10^9.",
            "range? 0..1000000000",
        ),
        (
            "Integer",
            "Size. The value ranges from 1 MB to 2 GB.",
            "1 doubt",
        ),
        (
            "Integer",
            "Time. The value is 0 or ranges from 40 to 30000.",
            "1 doubt",
        ),
        ("Integer", "Value range: 0 or [40,30000]", "1 doubt"),
        (
            "Integer",
            "Size. The maximum value is 64 KB.",
            "range? ..64; unit? KB",
        ),
        (
            "Integer",
            "Age. The value ranges from 60 seconds to 86,400 seconds. The default value is 1 day.",
            "range? 60..86400; unit? seconds; 1 doubt",
        ),
        ("Integer", "Count, greater than 2 or so.", "1 doubt"),
        (
            "String",
            "CIDR block. The mask length must be between 16 and 28.",
            "1 doubt",
        ),
        (
            "Long",
            "The value ranges from 1 to 2**32.",
            "range? 1..4294967296",
        ),
        (
            "Long",
            "The maximum value is 2^31 – 1.",
            "range? ..2147483647",
        ),
        (
            "Long",
            "Size, in bytes. The value cannot exceed 48 TB.",
            "unit? bytes; 1 doubt",
        ),
        (
            "Integer",
            "The value must be in the range [1, 30] or -1.",
            "1 doubt",
        ),
        (
            "Integer",
            "The value must be at least 10 and no larger than 500.",
            "range? 10..500",
        ),
    ]);
}

#[test]
fn defaults_of_members_that_are_left_out() {
    check(&[
        (
            "Boolean",
            "Whether. If omitted, false is used.",
            "default? false",
        ),
        (
            "Integer",
            "Number. The maximum value is 200 by default.",
            "1 doubt",
        ),
        (
            "Integer",
            "Number. Unless otherwise specified, 10 is used.",
            "default? 10",
        ),
        (
            "Integer",
            "Number. If this parameter is not specified, 3 is used by default.",
            "default? 3",
        ),
    ]);
}

#[test]
fn booleans_must_be_many_things() {
    for text in [
        "This parameter must be used together with limit.",
        "The value must be consistent with enable.",
    ] {
        let facts = super::read("Boolean", &format!("Whether. {text}"));
        let all = [facts.prose.join(" "), facts.constraints.join(" ")].concat();
        assert!(all.contains(text), "{text}: {facts:?}");
    }
}

/// What a browser shows as 231 is a power in HTML; the words of the page stay as the browser shows them.
#[test]
fn powers_in_html() {
    let html = "<h1>T</h1><h4>URI</h4><p>POST /v1/x</p><h4>Request</h4><table><tr><th>Name<th>Type<th>Description<tr><td>size<td>Integer<td>The value ranges from 1 to 2<sup>31</sup>-1.</table>";
    let page = crate::read::read("demo", html);
    let row = page.tables[0].parameters().next().unwrap();
    assert_eq!(row.description, "The value ranges from 1 to 231-1.");
    let facts = crate::facts::page(&page).remove(0);
    let row = &facts.request[0].1.rows[0];
    assert_eq!(super::line(&row.facts), "range? 1..2147483647");
}

/// What stands around the numbers is read as well: it may change what they say.
#[test]
fn limits_that_are_not_the_rows() {
    check(&[
        // Units that are no characters.
        (
            "String",
            "Pairs. Their total length cannot exceed 4 KB.",
            "",
        ),
        ("String", "The file cannot exceed 5 MB.", ""),
        // Two ranges, or a number beside one.
        (
            "Long",
            "A number in the range of 64-128 or 4096-8192.",
            "1 doubt",
        ),
        (
            "Integer",
            "Port. The value is 80, or ranges from 1024 to 2048.",
            "1 doubt",
        ),
        // One case, one region, some condition.
        (
            "Integer",
            "Lamps. MySQL: The value ranges from 1 to 10.",
            "1 doubt",
        ),
        (
            "Integer",
            "The value ranges from 1 to 10 for Linux lamps.",
            "1 doubt",
        ),
        (
            "Integer",
            "In some regions, the value ranges from 1 to 10.",
            "1 doubt",
        ),
        (
            "Integer",
            "The value ranges from 1 to 10, depending on the lamp.",
            "1 doubt",
        ),
        (
            "Integer",
            "If there are more than 10 lamps, some stay dark.",
            "",
        ),
        (
            "Integer",
            "The value ranges from 1 to 10 by default.",
            "1 doubt",
        ),
        (
            "Integer",
            "The value ranges from 1 to 10. The range varies with the lamp.",
            "range? 1..10; 1 doubt",
        ),
    ]);
}

#[test]
fn limits_of_something_else_than_the_row() {
    check(&[
        // What is good, or what is not.
        (
            "Integer",
            "You are advised to set a value from 1 to 10.",
            "1 doubt",
        ),
        (
            "Integer",
            "The value must not be in the range of 1 to 10.",
            "1 doubt",
        ),
        (
            "Integer",
            "The value ranges from 1 to 10, excluding 7.",
            "1 doubt",
        ),
        ("Integer", "For example, the value ranges from 1 to 10.", ""),
        (
            "Integer",
            "The value ranges from 1 to 10, for example, 5.",
            "range? 1..10",
        ),
        // Other members, and what items have.
        (
            "Integer",
            "The value of max_lamps ranges from 1 to 10.",
            "1 doubt",
        ),
        (
            "Array of Item objects",
            "Each lamp can have a maximum of 5 labels.",
            "1 doubt",
        ),
        (
            "Array of Item objects",
            "At most 5 lamps can be queried per request.",
            "items? ..5",
        ),
        (
            "String",
            "The key can contain up to 36 characters.",
            "1 doubt",
        ),
        (
            "String",
            "Each line contains up to 64 characters.",
            "1 doubt",
        ),
        (
            "String",
            "A password must contain at least 3 types of characters.",
            "",
        ),
    ]);
}

#[test]
fn numbers_in_the_notation_of_pages() {
    check(&[
        ("Integer", "Size.\nValue range: 0–10，000", "range 0..10000"),
        (
            "Integer",
            "The value ranges from 0 to 10 000 000.",
            "range? 0..10000000",
        ),
        (
            "Integer",
            "The value ranges from 0 to 65'535.",
            "range? 0..65535",
        ),
        (
            "Long",
            "The value ranges from 0 to 10 million.",
            "range? 0..10000000",
        ),
        (
            "Long",
            "The value ranges from 1e3 to 10⁶.",
            "range? 1000..1000000",
        ),
        ("Integer", "Size.\nValue range: 1\u{2011}50", "range 1..50"),
        ("Integer", "Size.\nValue range: ≥1 and ≤50", "range 1..50"),
        ("Integer", "Size.\nValue range: 1 ≤ N ≤ 50", "range 1..50"),
        (
            "Integer",
            "Time.\nValue range: 3s-259,200s",
            "range 3..259200; unit seconds",
        ),
        (
            "Integer",
            "Both the default value and maximum value are 1000, and the minimum value is 1.",
            "range? 1..1000; default? 1000",
        ),
        (
            "Integer",
            "Size.\nMinimum: 1 MB\nMaximum: 50 MB",
            "range 1..50; unit MB",
        ),
        (
            "String",
            "Size.\nMinimum length: 3 character.\nMaximum length: 60 characters.",
            "length 3..60",
        ),
        ("String", "A 36-byte ID.", "length? 36..36"),
        ("String", "A 32-character ID.", "length? 32..32"),
        (
            "Array of strings",
            "Names. Array Length: 1 - 64",
            "items? 1..64",
        ),
        ("Integer", "Port (1–65535).", "range? 1..65535"),
        ("Integer", "Crew, at least 1.", "range? 1.."),
        (
            "Integer",
            "The minimum is 1. The maximum is 5.",
            "range? 1..5",
        ),
        ("String", "Remark (max. 100 characters)", "length? ..100"),
        ("String", "ID.\nRange\n32 characters", "length? 32..32"),
        ("String", "Anything longer than 100 characters is cut.", ""),
    ]);
}

#[test]
fn limits_in_lists_of_rules() {
    check(&[
        (
            "String",
            "• Name of the lamp.\n• It cannot be left blank.\n• It can contain a maximum of 36 characters.",
            "length? ..36",
        ),
        (
            "Integer",
            "Which one.\n• Values for lamps: from 1 to 10\n• Values for beams: from 1 to 20",
            "1 doubt",
        ),
    ]);
}

#[test]
fn a_special_value_in_another_sentence_is_a_doubt() {
    check(&[
        (
            "Integer",
            "Days. The value ranges from 1 to 700. If the value is -1, it is kept.",
            "range? 1..700; 1 doubt",
        ),
        (
            "Integer",
            "Days. The value ranges from 1 to 30. Enter 0 to switch it off.",
            "range? 1..30; 1 doubt",
        ),
        (
            "Integer",
            "Days. The value ranges from 1 to 30. The value 0 is also allowed.",
            "range? 1..30; 1 doubt",
        ),
        (
            "Integer",
            "Days. The value ranges from 1 to 30. If the value is 7, it is a week.",
            "range? 1..30",
        ),
    ]);
}

#[test]
fn what_was_or_is_outside_is_no_limit() {
    check(&[
        (
            "Integer",
            "A value outside the range of 1 to 10 is accepted.",
            "1 doubt",
        ),
        ("Integer", "The value range used to be 1 to 10.", "1 doubt"),
        ("Integer", "The default value is changed from 10 to 20.", ""),
        (
            "String",
            "Enter 1 to 64 characters in simple mode.",
            "1 doubt",
        ),
        (
            "Array of objects",
            "Lamps. A lamp has 1 to 10 shades.",
            "1 doubt",
        ),
    ]);
}

#[test]
fn numbers_at_the_end_of_what_can_be_counted_are_read() {
    let least = format!("The value ranges from {} to 5.", "-2^127-1");
    let read = super::read("Long", &least);
    assert!(read.limits.is_empty() || !read.doubts.is_empty());
}
#[test]
fn words_that_nobody_knows_are_a_doubt() {
    check(&[
        (
            "Integer",
            "Age. The value ranges from 1 to 5, and the quota is up to 100.",
            "1 doubt",
        ),
        (
            "Integer",
            "Age. The value ranges from 1 to 5 during upgrades.",
            "1 doubt",
        ),
        (
            "Integer",
            "Age. The value ranges from 1 to 5 summers.",
            "1 doubt",
        ),
        (
            "Integer",
            "Age. The value must be greater than the number of eggs, which ranges from 1 to 3.",
            "1 doubt",
        ),
        (
            "Integer",
            "Age. The maximum cache age is 365 days.",
            "1 doubt",
        ),
        (
            "Integer",
            "Cache age. The maximum cache age is 365 days.",
            "range? ..365; unit? days",
        ),
        (
            "Integer",
            "Age. The value ranges from 0 to 86400 and is 300 by default.",
            "range? 0..86400; default? 300",
        ),
        (
            "Integer",
            "Age. The default value is 50 and the maximum value is 200.",
            "range? ..200; default? 50",
        ),
        (
            "Integer",
            "Age. The value ranges from 0 to 60, in seconds.",
            "range? 0..60; unit? seconds",
        ),
        ("String", "Age. The value ranges from 1 to 5.", "1 doubt"),
        (
            "String",
            "Cake. The cake can be 1 to 64 characters long and start with an egg.",
            "length? 1..64",
        ),
        (
            "String",
            "Cake. The oven can be 1 to 64 characters long.",
            "1 doubt",
        ),
        (
            "String",
            "Cake. The cake must be in the egg.milk format and contain 3 to 32 characters, unique in an oven.",
            "length? 3..32",
        ),
        (
            "Array of strings",
            "Cakes. At most 10 cakes can be created during a feast.",
            "1 doubt",
        ),
        (
            "Array of strings",
            "Cakes. A maximum of three cake IDs can be eaten.",
            "1 doubt",
        ),
        (
            "Array of strings",
            "Cakes. A maximum of three cake IDs can be baked.",
            "items? ..3",
        ),
        (
            "Array of strings",
            "Cakes. Up to 8 cakes are allowed, and each cake contains up to 32 characters.",
            "items? ..8; item_length? ..32",
        ),
        ("String", "Cake. It contains at least two letters.", ""),
        (
            "Integer",
            "Age. The value ranges from 1 to 10 or more.",
            "1 doubt",
        ),
        (
            "Integer",
            "Age. The value ranges from 1 to 10 and must be less than the limit of ovens.",
            "range? 1..10",
        ),
    ]);
}

#[test]
fn signs_of_numbers() {
    check(&[
        (
            "Integer",
            "Offset. The value must be a number and cannot be negative.",
            "range? 0..",
        ),
        (
            "Integer",
            "Offset. The value is a positive integer.",
            "range? 1..",
        ),
        (
            "Integer",
            "Limit. The value is a positive integer from 0 to 1000.",
            "range? 0..1000",
        ),
        (
            "Integer",
            "Limit. The value cannot be negative. The maximum value is 100.",
            "range? 0..100",
        ),
        (
            "Integer",
            "Offset. If the size cannot be negative, it is left out.",
            "",
        ),
        ("String", "Offset. The value cannot be negative.", ""),
    ]);
}
