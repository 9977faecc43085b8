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
            "Assets. A maximum of 10 assets can be queried at a time.",
            "items? ..10",
        ),
        (
            "Array of strings",
            "Tags. A maximum of 50 tags are allowed.\nA tag contains 0 to 128 characters.",
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
fn numbers_at_the_end_of_what_can_be_counted_are_read() {
    let least = format!("The value ranges from {} to 5.", "-2^127-1");
    let read = super::read("Long", &least);
    assert!(read.limits.is_empty() || !read.doubts.is_empty());
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
