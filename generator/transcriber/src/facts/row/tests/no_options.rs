//! Values that are no options, and what makes options doubtful.

use super::{check, read};

#[test]
fn lists_that_are_no_options() {
    check(&[
        (
            "String",
            "The value can be eu-de, eu-nl, or others.",
            "1 doubt",
        ),
        (
            "String",
            "When. The options are as follows: - month: A month.\n- **day**: A day.\n- **yyyyMMdd-yyyyMMdd**: From and to.",
            "1 doubt",
        ),
        (
            "String",
            "Type.\nThe options include:\n• Video: MP4, TS, and MOV\n• Audio: MP3, OGG, and WAV",
            "1 doubt",
        ),
        (
            "Array of Item objects",
            "Which.\n• HLS or DASH: n + 1 members\n• MP4: n members",
            "",
        ),
        (
            "Item object",
            "Which.\n• VIDEO: Enter video.\n• IMAGE: Enter image.",
            "",
        ),
        (
            "Array of strings",
            "Tags.\nNOTE:\nTag definition:\n• Field: NEWS, SPORTS\n• Gender: MALE, FEMALE",
            "",
        ),
        (
            "Long",
            "Width.\n• Possible values for H.264: a multiple of 2\n• Possible values for H.265: a multiple of 4",
            "",
        ),
        (
            "String",
            "Text.\n• For errors, this tells the cause.\n• Otherwise, it is empty.",
            "",
        ),
        (
            "String",
            "The value can be an ID or a name.\n• Key ID: 36 bytes\n• Alias: a name\n• URN: a third",
            "1 doubt",
        ),
        (
            "String",
            "Script.\n• Linux: a shell script\n• Windows: a batch file",
            "1 doubt",
        ),
        ("Float", "Rate.\nOptions:\n• 0: none\n• 1: all", ""),
    ]);
}

#[test]
fn values_that_are_no_options() {
    check(&[
        // The letters of a pattern.
        (
            "String",
            "Start, in the \"yyyy-mm-ddThh:mm:ssZ\" format. T is the separator.\nT indicates the time. Z indicates the zone.",
            "format? Rfc3339",
        ),
        (
            "String",
            "Length, in the format of hh:mm:ss.SSS. (hh indicates hours; mm indicates minutes; ss indicates seconds.)",
            "",
        ),
        (
            "String",
            "Version X.Y.Z.\n• X: the first\n• Y: the second\n• Z: the last",
            "",
        ),
        // What is not allowed, what is usual, what is an example.
        (
            "String",
            "Lamp. The following lamps are not supported:\n• L1: too old\n• L2: too new",
            "",
        ),
        (
            "Integer",
            "Lamps. Commonly used values are 10, 20, and 50.",
            "",
        ),
        ("String", "Lamp. Example values:\n• L1: old\n• L2: new", ""),
        (
            "String",
            "Lamp. For example, the value can be L1 or L2.",
            "",
        ),
        ("Integer", "The default values are 1 and 2.", ""),
        ("String", "Language. Reference value: de or fr.", ""),
        // Headings, members, the row itself.
        (
            "Map<String,String>",
            "Labels.\n• Key: a word\n• Value: a text",
            "1 doubt",
        ),
        (
            "String",
            "JSON. It has the following fields:\n• lamp: a lamp\n• beam: a beam",
            "1 doubt",
        ),
        (
            "String",
            "Which. Options:\n• asset_id: one\n• limit: another",
            "1 doubt",
        ),
        (
            "String",
            "Which.\n• size: how large\n• form: how round",
            "1 doubt",
        ),
        ("String", "The value of lamp_kind can be A1 or B1.", ""),
        (
            "String",
            "When it is dark, the options are as follows:\n• A1: one\n• B1: two",
            "1 doubt",
        ),
        ("String", "The value can be A1 or B1 for Linux.", "1 doubt"),
        // Several values in one text, and a range beside one.
        (
            "String",
            "Switch.\n• ON/OFF: it turns\n• AUTO: it does not",
            "1 doubt",
        ),
        (
            "String",
            "Hard or not. Options:\n• 0/false: soft\n• 1/true: hard",
            "options 0=soft|false=soft|1=hard|true=hard",
        ),
        ("String", "Number.\n• -1: all\n• 1-100: as many", "1 doubt"),
        // Kinds of characters, and what may be done with it.
        ("String", "The value can be letters or digits.", ""),
        ("String", "Name, which can be changed or deleted.", ""),
        ("String", "The value can be set or changed by the user.", ""),
    ]);
    let facts = read("String", "State.\n• Range\n• CREATING\n• READY");
    assert_eq!(super::line(&facts), "options CREATING|READY");
}

/// Labels of other facts, and cases with a number each.

#[test]
fn what_has_a_colon_and_is_no_option() {
    check(&[
        (
            "String",
            "Mode. Options: FAST: quick; SLOW: not quick. Default: FAST",
            "options? FAST=quick|SLOW=not quick; default? FAST",
        ),
        (
            "String",
            "Size. IPv4: 576-1500. IPv6: 1280-1500.",
            "1 doubt",
        ),
        (
            "String",
            "Port.\n• MYSQL: 3306\n• POSTGRES: 5432",
            "1 doubt",
        ),
        (
            "String",
            "In the format of start-end. start indicates a, and end indicates b.",
            "",
        ),
        ("String", "State.\n• Value\n• ON\n• OFF", "options ON|OFF"),
        (
            "Integer",
            "Size. Enumerated values: 512, 768, and 1,024.",
            "options? 512|768|1024",
        ),
        (
            "String",
            "State. Options: ON; OFF; AUTO",
            "options? ON|OFF|AUTO",
        ),
        ("String", "State.\nValue range:\nON\nOFF", "options ON|OFF"),
        (
            "String",
            "Verb. Options:\n• GET, POST\n• PUT",
            "options GET|POST|PUT",
        ),
        (
            "Integer",
            "Days. The value can be 0 (never) or 1 to 30.",
            "1 doubt",
        ),
    ]);
}

#[test]
fn options_that_are_not_all_or_not_to_be_had() {
    check(&[
        (
            "String",
            "Kind. Options:\n• public: shared\n• private: own (coming soon)",
            "1 doubt",
        ),
        (
            "String",
            "Kind. Options:\n• public: shared\n• private: own. This option is not supported.",
            "1 doubt",
        ),
        (
            "String",
            "Mode. Deprecated options:\n• sync: now\n• async: later",
            "1 doubt",
        ),
        (
            "String",
            "The following describes how to fill in the value:\n• host: the name\n• port: the number",
            "1 doubt",
        ),
        (
            "String",
            "Kind. Options:\n• public: shared\n• private: own\nYou can also enter a custom kind.",
            "options public=shared|private=own; 1 doubt",
        ),
    ]);
}

#[test]
fn what_other_sentences_say_of_facts() {
    check(&[
        (
            "Integer",
            "Period. The value can be 1, 5, or 15. If the value is set to 0, nothing is done.",
            "options? 1|5|15; 1 doubt",
        ),
        (
            "Integer",
            "Age. The value ranges from 1 to 9. If the cake is old, the value range is shown below.",
            "range? 1..9; 1 doubt",
        ),
        (
            "Integer",
            "Age. The maximum age is 365 days. The unit is that of age_type.",
            "range? ..365; unit? days; 1 doubt",
        ),
    ]);
}

#[test]
fn values_and_forms_of_cases() {
    check(&[
        (
            "Integer",
            "Whether to enable the long lamp of a room: 1 (yes), 0 (no).",
            "options? 1=yes|0=no",
        ),
        (
            "String",
            "Engine.\n• If the version is 4.2, the value is rocksDB.\n• If it is 4.0, the value is wiredTiger.",
            "1 doubt",
        ),
        ("Long", "Time (epoch format).", "1 doubt"),
        (
            "String",
            "Time.\n• If size is A1, the time format is yyyy-mm-dd.\n• If size is B1, the time format is yyyymmdd.",
            "1 doubt",
        ),
        (
            "String",
            "Result.\nNOTE:\n• It is seen once.\n• The default value of this parameter is ABANDON.",
            "default? ABANDON",
        ),
        (
            "String",
            "36-byte ID of a lamp that matches the regular expression ^[0-9a-z]{36}$.",
            "length? 36..36; pattern? ^[0-9a-z]{36}$",
        ),
    ]);
}

#[test]
fn what_an_item_names_has_values_of_its_own() {
    check(&[(
        "String",
        "Lamps.\n• They are separated by blanks.\n• old_kind: Kind of old lamps. The value can be OAK or ELM.",
        "1 doubt",
    )]);
}
