//! Defaults, units, formats, deprecation, and what is left.

use super::{check, line, read, read_at};

#[test]
fn defaults() {
    check(&[
        ("Integer", "Size.\nDefault value: 10", "default 10"),
        ("Integer", "Size.\nDefault value:\n1,000", "default 1000"),
        ("String", "Size.\nDefault value:\nN/A", ""),
        (
            "String",
            "Type.\nDefault value: application/json; charset=UTF-8",
            "default application/json; charset=UTF-8",
        ),
        ("Integer", "The default value is 0.", "default? 0"),
        ("Integer", "By default, the value is 5.", "default? 5"),
        ("Integer", "The default is 7.", "default? 7"),
        (
            "Integer",
            "If it is not specified, the default value 40 is used.",
            "default? 40",
        ),
        (
            "String",
            "The options are FAST (default) and SLOW.",
            "options? FAST|SLOW; default? FAST",
        ),
        ("Integer", "The value is 8 by default.", "default? 8"),
        (
            "Integer",
            "The default value is -1, indicating that there is no limit.",
            "default? -1",
        ),
        (
            "Boolean",
            "If it is not assigned, the default value is false, indicating that it is off.",
            "default? false",
        ),
        (
            "Integer",
            "Its default value is 40 GB.",
            "unit? GB; default? 40",
        ),
        (
            "String",
            "The default value is 1.00, indicating all.",
            "default? 1.00",
        ),
        (
            "String",
            "The default value is 30 days, that is, 23:59:59.",
            "rule? 30 days, that is, 23:59:59",
        ),
        (
            "Integer",
            "If it is TCP, the default value is 300.",
            "1 doubt",
        ),
        ("String", "The newest is placed in front by default.", ""),
        (
            "Array of strings",
            "Names.\nDefault value:\nfalse",
            "default false",
        ),
        (
            "Integer",
            "Size.\nDefault value: 5\nThe default value is 6.",
            "default 5; 1 doubt",
        ),
    ]);
}

#[test]
fn units_and_formats() {
    check(&[
        ("Long", "Duration, in seconds.", "unit? seconds"),
        ("Integer", "Duration, in second.", "unit? seconds"),
        ("Long", "Size.\nUnit: bytes", "unit bytes"),
        ("Integer", "Average bitrate, in kbit/s.", "unit? kbit/s"),
        (
            "Long",
            "Frame rate, in frames per second (FPS).",
            "unit? frames per second",
        ),
        ("Integer", "The memory size (MB) of the flavor.", "unit? MB"),
        (
            "Integer",
            "The timeout in the unit of second.",
            "unit? seconds",
        ),
        ("Integer", "Number of nodes, in total.", ""),
        ("String", "The format is yyyymmddhhmmss.", "format? Compact"),
        (
            "String",
            "The format is YYYYMMDD'T'HHMMSS'Z'.",
            "format? SdkDate",
        ),
        (
            "String",
            "The format complies with RFC 3339.",
            "format? Rfc3339",
        ),
        (
            "String",
            "The time is in the format of \"2019-05-22T03:19:19Z\".",
            "format? Rfc3339",
        ),
        (
            "String",
            "The format is yyyy-mm-ddThh:mm:ssZ. Z indicates the time zone offset.",
            "",
        ),
        (
            "String",
            "In the format of yyyy-mm-ddThh:mm:ssZ, for example, 2018-08-06T10:41:14+0800.",
            "",
        ),
        (
            "String",
            "The UTC time is in YYYY-MM-DDTHH:MM:SS format.",
            "format? Civil",
        ),
        (
            "String",
            "In the format of yyyy-mm-dd hh:mm:ss.",
            "format? Spaced",
        ),
        ("String", "The date format is yyyy-mm-dd.", "format? Date"),
        (
            "String",
            "Query date in the format of yyyymmdd.",
            "format? CompactDate",
        ),
        ("String", "In the format of yyyyMMdd000000.", "1 doubt"),
        (
            "String",
            "The duration is in the format of hh:mm:ss.",
            "format? Clock",
        ),
        (
            "String",
            "The time of day is in the format of hh:mm:ss.",
            "",
        ),
        (
            "String",
            "Cluster creation time, which is a 10-bit timestamp",
            "format? UnixSeconds",
        ),
        (
            "Long",
            "The UNIX timestamp, in milliseconds.",
            "unit? milliseconds; format? UnixMilliseconds",
        ),
        (
            "Long",
            "Milliseconds since January 1, 1970.",
            "format? UnixMilliseconds",
        ),
        ("Float", "Seconds since January 1, 1970.", ""),
        (
            "String",
            "IDs, separated by commas.",
            "format? CommaSeparated",
        ),
        ("Array of strings", "IDs, separated by commas.", ""),
    ]);
}

#[test]
fn what_joins_the_items_of_an_array() {
    for (kind, description, expected) in [
        (
            "Array of strings",
            "IDs, separated by commas.",
            "join? Commas",
        ),
        (
            "Array of integers",
            "Use commas (,) to separate them.",
            "join? Commas",
        ),
        (
            "Array of strings",
            "Names separated by vertical bars (|).",
            "join? Pipes",
        ),
        (
            "Array of strings",
            "Names separated with a space.",
            "join? Spaces",
        ),
        (
            "Array of strings",
            "Names separated using tabs.",
            "join? Tabs",
        ),
        ("Array of strings", "Names of tabs.", ""),
        ("String", "Names separated by vertical bars.", ""),
    ] {
        assert_eq!(
            line(&read_at(kind, description, false)),
            expected,
            "{description}"
        );
    }
    assert_eq!(line(&read("Array of strings", "Separated by commas.")), "");
}

#[test]
fn what_is_not_to_be_used() {
    check(&[
        (
            "String",
            "Therefore, this field has been discarded.",
            "deprecated? discarded",
        ),
        (
            "String",
            "Old. This parameter is deprecated. Use limit instead.",
            "deprecated? use `limit`",
        ),
        (
            "String",
            "This parameter is deprecated. Use the new_one parameter instead.",
            "deprecated? use `new_one`",
        ),
        (
            "String",
            "This parameter is deprecated, use new_one instead.",
            "deprecated? use `new_one`",
        ),
        (
            "String",
            "This parameter is deprecated. Use another instead.",
            "deprecated? deprecated",
        ),
        ("String", "Use new_one instead.", ""),
        (
            "String",
            "Colour of the lamp (deprecated).",
            "deprecated? deprecated",
        ),
        (
            "String",
            "Options: ON, OFF (deprecated).",
            "options ON|OFF !deprecated",
        ),
        (
            "String",
            "The value can be ON or OFF (deprecated).",
            "options? ON|OFF !deprecated",
        ),
        (
            "String",
            "State.\n• ON\n• OFF (deprecated)",
            "options ON|OFF !deprecated",
        ),
        (
            "String",
            "This parameter is deprecated and replaced by limit.",
            "deprecated? use `limit`",
        ),
        // Kept for later, and to be left alone meanwhile: nothing has become old.
        ("String", "Reserved", ""),
        (
            "Boolean",
            "This parameter is reserved, and the default value is true.",
            "default? true",
        ),
        (
            "String",
            "Start. This parameter is invalid when asset_id is specified.",
            "ignored_with? asset_id",
        ),
        (
            "String",
            "This parameter is invalid when something is specified.",
            "",
        ),
    ]);
}

#[test]
fn what_is_left_is_prose_or_a_rule() {
    let facts = read(
        "Integer",
        "Details:\nHow many. See Table 4.\nConstraints:\nOnly for videos.\nOptions:\nN/A",
    );
    assert_eq!(
        (facts.prose, facts.constraints),
        (
            vec!["How many.".to_owned()],
            vec!["Only for videos.".to_owned()]
        )
    );
    let facts = read(
        "Integer",
        "How many. It must be used with limit. Value range: 1 to 5.",
    );
    assert_eq!(facts.constraints, ["It must be used with limit."]);
    // The words before a list that turns out to be none of options.
    let facts = read(
        "String",
        "The value can be a key ID, alias (key_alias), or URN.\n• Key ID: 36 bytes\n• Alias: a name",
    );
    assert_eq!(
        facts.prose,
        ["The value can be a key ID, alias (key_alias), or URN."]
    );
    let facts = read(
        "String",
        "A name. It follows these rules:\n• Only letters are allowed.\n• It is unique.",
    );
    assert_eq!(
        (facts.prose, facts.constraints),
        (
            vec!["A name.".to_owned()],
            vec![
                "It follows these rules:".to_owned(),
                "Only letters are allowed.".to_owned(),
                "It is unique.".to_owned(),
            ]
        )
    );
}

#[test]
fn maps_that_only_the_description_tells() {
    check(&[
        (
            "Object",
            "Addresses. The structure is Map<String, Object>.",
            "1 doubt",
        ),
        (
            "Map<String,Object>",
            "Addresses. The structure is Map<String, Object>.",
            "",
        ),
        ("String", "A text such as Map<String, Object>.", ""),
    ]);
}

#[test]
fn defaults_of_the_row_and_of_something_else() {
    check(&[
        (
            "String",
            "The default value is application/json; charset=UTF-8.",
            "default? application/json; charset=UTF-8",
        ),
        ("Integer", "The default size is 5.", "default? 5"),
        ("Integer", "The default beam is 5.", ""),
        ("Integer", "Size (default: 5).", "default? 5"),
        ("Integer", "It is set to 5 by default.", "default? 5"),
        ("String", "If it is left empty, the default is used.", ""),
        (
            "String",
            "When.\nDefault value:\nCurrent time",
            "rule Current time",
        ),
        (
            "String",
            "Switch.\nDefault value: off or no",
            "rule off or no",
        ),
        (
            "String",
            "Switch. The default value is “dim”.",
            "default? dim",
        ),
        // Of a part, of another member, in one case, as an example.
        (
            "Array of strings",
            "Size (the third can be left out, and the default value is 3).",
            "1 doubt",
        ),
        (
            "Integer",
            "If lamp_kind is not specified, the default value is 3.",
            "1 doubt",
        ),
        ("Integer", "The default value is 3 for Linux.", "1 doubt"),
        ("Integer", "For example, the default value is 3.", "1 doubt"),
        (
            "Integer",
            "The default value ranges from 3 to 5.",
            "range? 3..5",
        ),
    ]);
}

#[test]
fn deprecation_of_the_row_and_of_something_else() {
    check(&[
        (
            "String",
            "Spaces before and after a value will be discarded.",
            "",
        ),
        (
            "String",
            "Disks follow the oldSetting (discarded) parameter.",
            "1 doubt",
        ),
        ("String", "If it is deprecated, another is used.", ""),
        ("String", "This API is deprecated.", ""),
        (
            "String",
            "This parameter is deprecated in some regions.",
            "1 doubt",
        ),
        ("String", "Deprecated. Of old.", "deprecated? deprecated"),
        (
            "String",
            "This parameter is no longer used.",
            "deprecated? no longer used",
        ),
    ]);
}

#[test]
fn units_of_the_row_and_of_one_case() {
    check(&[
        ("String", "Used backup space, in KB.", "unit? KB"),
        ("String", "Depth.\nUnit: KB", "unit KB"),
        ("String", "People in US.", ""),
        ("Integer", "If it is a lamp, the unit is MB.", "1 doubt"),
        (
            "Integer",
            "The unit is MB for lamps and the unit is GB for beams.",
            "1 doubt",
        ),
    ]);
}

#[test]
fn what_is_switched_on_or_off_by_default() {
    check(&[
        (
            "Boolean",
            "Whether the lamp is lit. It is off. Default value: disabled",
            "default? false",
        ),
        (
            "Boolean",
            "Whether the lamp is lit. It is enabled by default.",
            "default? true",
        ),
    ]);
}
