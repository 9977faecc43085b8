//! Which lists of values are options: announced or not, whole or open, with what stands around them.

use super::{check, line, read};

#[test]
fn lists_that_nobody_announces() {
    check(&[
        ("String", "Name.\n• letters\n• digits", ""),
        ("String", "Lamp.\n• colour\n• height", "1 doubt"),
        (
            "String",
            "Lamp properties.\n• colour: which one\n• height: how high",
            "1 doubt",
        ),
        ("String", "Contents of the box.\n• lamp\n• cable", "1 doubt"),
        (
            "String",
            "Steps.\n• open: open the lid\n• press: press the knob",
            "1 doubt",
        ),
        ("String", "Lamp.\n• h264\n• h265", "options h264|h265"),
        (
            "String",
            "Lamp.\n• lamp_on: it shines\n• lamp_off: it is dark",
            "options lamp_on=it shines|lamp_off=it is dark",
        ),
        (
            "String",
            "Type of the lamp.\n• ceiling: it hangs\n• floor: it stands",
            "options ceiling=it hangs|floor=it stands",
        ),
        (
            "String",
            "Order.\n• asc (default): upwards\n• desc: downwards",
            "options asc=upwards|desc=downwards; default asc",
        ),
    ]);
}

#[test]
fn what_is_supported_and_said_before() {
    check(&[
        (
            "String",
            "Lamp. Versions 4.2 and 4.0 are supported. The value can be 4.2 or 4.0.",
            "options? 4.2|4.0",
        ),
        (
            "String",
            "Whether it is lit.\n• on: it is\n• off: it is not",
            "options on=it is|off=it is not",
        ),
    ]);
}

#[test]
fn words_and_numbers_that_may_be_no_values() {
    check(&[
        (
            "String",
            "Kind. Options:\n• none: none of them\n• other: the rest",
            "options none=none of them|other=the rest",
        ),
        (
            "String",
            "Kind. The value can be low, high, or none.",
            "1 doubt",
        ),
        (
            "Integer",
            "Lamps. Value: -1 to 1000. -1: no limit. 0: no lamps.",
            "range? -1..1000",
        ),
        (
            "Integer",
            "Lamps. Value range: 0 to 1. 0: dark. 1: lit.",
            "options? 0=dark|1=lit; range? 0..1",
        ),
        (
            "String",
            "Lamp. The value can be in either of the following formats:\n• lamp-01\n• 0",
            "1 doubt",
        ),
    ]);
}

#[test]
fn lists_that_are_open() {
    check(&[
        ("String", "The value can be A1, B1, ...", "1 doubt"),
        ("String", "Options: A1, B1, etc.", "1 doubt"),
        ("String", "Options: A1 | B1 | …", "1 doubt"),
        ("String", "State.\nRange:\nA1, B1, and so on", "1 doubt"),
        ("String", "The value can be A1, B1, or another.", "1 doubt"),
        (
            "String",
            "Options:\n• A1: one\n• B1: two\n• etc.",
            "1 doubt",
        ),
        ("String", "Options:\n• A1\n• B1\n• Others", "1 doubt"),
        (
            "String",
            "The options include but are not limited to:\n• A1\n• B1",
            "1 doubt",
        ),
        (
            "Integer",
            "0 indicates off, 1 indicates on, and so on.",
            "1 doubt",
        ),
        (
            "Integer",
            "1: low; 2: high; other values: unknown.",
            "1 doubt",
        ),
        (
            "Integer",
            "0 indicates lamps, beams, etc., and 1 indicates none.",
            "options? 0=lamps, beams, etc|1=none",
        ),
    ]);
}

#[test]
fn options_one_of_which_cannot_be_had() {
    check(&[
        (
            "String",
            "The value can be A1 or B1, but A1 is not available in this region.",
            "1 doubt",
        ),
        (
            "String",
            "The value can be A1 or B1, but only A1 is supported.",
            "1 doubt",
        ),
        (
            "String",
            "The value can be A1, B1, or C1, but not D1.",
            "options? A1|B1|C1",
        ),
        (
            "String",
            "The value can be A1 or B1, but it is slow.",
            "options? A1|B1",
        ),
        (
            "String",
            "The value can be A1 or B1. B1 is not supported.",
            "options? A1|B1; 1 doubt",
        ),
        (
            "String",
            "The value can be A1 or B1. B1 is not supported for old lamps.",
            "options? A1|B1",
        ),
        (
            "String",
            "Options: A1, B1. A1 has been deprecated.",
            "options A1|B1; 1 doubt",
        ),
    ]);
}

#[test]
fn later_sentences_add_values_and_take_them_back() {
    for later in [
        "DIM is offered in some rooms.",
        "In the cellar, use DIM.",
        "You can build lamps of your own.",
        "More lamps will be added.",
        "An empty text means both.",
        "OFF has been disabled.",
        "OFF can no longer be chosen.",
        "OFF is coming soon.",
        "Do not use OFF.",
        "Mode OFF is not allowed any more.",
    ] {
        let said = format!("Lamp. The value can be ON or OFF. {later}");
        let expected = "options? ON|OFF; 1 doubt";
        assert_eq!(line(&read("String", &said)), expected, "{later}");
    }
    for later in [
        "Light is offered in some rooms.",
        "If you use DIM lamps, it shines.",
        "With ON, DIM lamps can be used.",
        "Use size to light it.",
    ] {
        let said = format!("Lamp. The value can be ON or OFF. {later}");
        let expected = "options? ON|OFF";
        assert_eq!(line(&read("String", &said)), expected, "{later}");
    }
}
