//! Many wordings, and what is read in each.

use super::*;

/// The facts of a row of this type and description.
fn read(kind: &str, description: &str) -> Facts {
    let row = Parameter {
        name: "size".to_owned(),
        kind: Some(kind.to_owned()),
        description: description.to_owned(),
        ..Parameter::default()
    };
    let objects = ["Item"].into_iter().collect();
    let siblings = ["size", "asset_id", "limit"];
    facts(
        &row,
        Context {
            objects: &objects,
            siblings: &siblings,
            body: true,
        },
    )
}

/// The facts in one line, with a `?` behind those that were inferred.
fn line(facts: &Facts) -> String {
    let mark = |origin: &Origin| if origin.sentence().is_some() { "?" } else { "" };
    let mut said = Vec::new();
    if let Some(options) = &facts.options {
        let listed = options
            .value
            .iter()
            .map(|option| match option.meaning.as_str() {
                "" => option.value.clone(),
                meaning => format!("{}={meaning}", option.value),
            })
            .zip(&options.value)
            .map(|(said, option)| match &option.deprecated {
                Some(why) => format!("{said} !{why}"),
                None => said,
            });
        said.push(format!(
            "options{} {}",
            mark(&options.origin),
            listed.collect::<Vec<_>>().join("|")
        ));
    }
    for (key, limit) in &facts.limits {
        said.push(format!(
            "{key}{} {}",
            mark(&limit.origin),
            shown(&limit.value)
        ));
    }
    if let Some(unit) = &facts.unit {
        said.push(format!("unit{} {}", mark(&unit.origin), unit.value));
    }
    if let Some(format) = &facts.format {
        said.push(format!("format{} {:?}", mark(&format.origin), format.value));
    }
    if let Some(default) = &facts.default {
        said.push(format!(
            "default{} {}",
            mark(&default.origin),
            default.value
        ));
    }
    if let Some(rule) = &facts.default_rule {
        said.push(format!("rule{} {}", mark(&rule.origin), rule.value));
    }
    if let Some(deprecated) = &facts.deprecated {
        said.push(format!(
            "deprecated{} {}",
            mark(&deprecated.origin),
            deprecated.value
        ));
    }
    if let Some(other) = &facts.ignored_with {
        said.push(format!(
            "ignored_with{} {}",
            mark(&other.origin),
            other.value
        ));
    }
    said.extend((!facts.doubts.is_empty()).then(|| format!("{} doubt", facts.doubts.len())));
    said.join("; ")
}

/// Type, description, facts.
type Case = (&'static str, &'static str, &'static str);

fn check(cases: &[Case]) {
    let wrong = cases.iter().filter_map(|(kind, description, expected)| {
        let found = line(&read(kind, description));
        (found != *expected)
            .then(|| format!("{kind}: {description}\n  read  {found}\n  meant {expected}"))
    });
    let wrong: Vec<_> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

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
fn options_in_lists() {
    check(&[
        (
            "String",
            "State.\n• ON: it runs\n• OFF: it rests",
            "options ON=it runs|OFF=it rests",
        ),
        (
            "String",
            "State.\nThe options include:\n• hls\n• dash",
            "options hls|dash",
        ),
        ("String", "State.\n• 4K\n• MPEG-2", "options 4K|MPEG-2"),
        (
            "Integer",
            "Whether.\nThe options include:\n• 1: yes\n• 0: no",
            "options 1=yes|0=no",
        ),
        (
            "Boolean",
            "Whether.\nOptions:\n• true: on\n• false: off",
            "options true=on|false=off",
        ),
        (
            "Boolean",
            "Whether.\nThe value can be true or false.\n• True: on\n• False: off",
            "options true=on|false=off",
        ),
        (
            "Array of strings",
            "Kinds. Options:\n• A_1: one\n• A_2: two",
            "options A_1=one|A_2=two",
        ),
        (
            "String",
            "Type.\nOptions:\n• a/b\n• c/d (with a form)",
            "options a/b|c/d=with a form",
        ),
        (
            "String",
            "Kind. The options are as follows: - VOC: one - COCO: two. For example: x.",
            "options VOC=one|COCO=two. For example: x.",
        ),
        (
            "Boolean",
            "Whether. The options are as follows: - true: yes. (Default value) - false: no.",
            "options true=yes.|false=no.; default true",
        ),
        (
            "String",
            "Kind.\nRange:\nDDL, DCL, and QUERY.\n• DDL: defines\n• DCL: grants\n• QUERY: asks",
            "options DDL=defines|DCL=grants|QUERY=asks",
        ),
    ]);
    let options = read("String", "Kind.\n• A: one\n• B: two (expired)")
        .options
        .unwrap();
    assert_eq!(options.value[1].deprecated.as_deref(), Some("expired"));
}

#[test]
fn lists_that_are_no_options() {
    check(&[
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
fn options_in_sentences() {
    check(&[
        (
            "String",
            "The value can be TCP, HTTP, UDP, or TERMINATED_HTTPS.",
            "options? TCP|HTTP|UDP|TERMINATED_HTTPS",
        ),
        (
            "String",
            "The value can be tls-1-0 or tls-1-2, and the default value is tls-1-0.",
            "options? tls-1-0|tls-1-2; default? tls-1-0",
        ),
        (
            "Integer",
            "The value of this parameter can be 4 or 6.",
            "options? 4|6",
        ),
        (
            "String",
            "Enumerated values: user and system.",
            "options? user|system",
        ),
        (
            "String",
            "State.\nOptions:\nACTIVE, BUILD, and ERROR",
            "options ACTIVE|BUILD|ERROR",
        ),
        (
            "Boolean",
            "Value can be true (enabled) or false (disabled).",
            "options? true=enabled|false=disabled",
        ),
        (
            "Boolean",
            "The value can be true or false, and the default value is false.",
            "default? false",
        ),
        (
            "Integer",
            "1 indicates Enabled. 2 indicates Disabled.",
            "options? 1=Enabled|2=Disabled",
        ),
        (
            "String",
            "Project type. prod: live; poc: test",
            "options? prod=live|poc=test",
        ),
        (
            "Boolean",
            "Flag. The value false means that it is kept and the value true means that it is deleted.",
            "options? false=it is kept|true=it is deleted",
        ),
        (
            "Integer",
            "0 indicates off, 1 indicates on, and 2 indicates broken.",
            "options? 0=off|1=on|2=broken",
        ),
        (
            "Integer",
            "Status: 0: off; 1: on; 2: broken.",
            "options? 0=off|1=on|2=broken",
        ),
        (
            "Integer",
            "Lamps. Mode: 0: off, 1: on.",
            "options? 0=off|1=on",
        ),
        (
            "Integer",
            "1: yes, 0: no, 2: maybe",
            "options? 1=yes|0=no|2=maybe",
        ),
        (
            "Integer",
            "Whether it is lit (0: no, 1: yes).",
            "options? 0=no|1=yes",
        ),
        ("Integer", "0 means off, 1 means on", "options? 0=off|1=on"),
        (
            "String",
            "asc means upwards, and desc means downwards.",
            "options? asc=upwards|desc=downwards",
        ),
        // Times, and names before a value.
        ("String", "From 00:00 to 23:59. Zone: local: time.", ""),
        // Behind a dash nothing is read.
        ("Integer", "State - 0: off - or 1: on", "1 doubt"),
        (
            "Integer",
            "0 means off. 0 means dark, 1 means on.",
            "1 doubt",
        ),
        (
            "String",
            "The value can be: ON, OFF or AUTO.",
            "options? ON|OFF|AUTO",
        ),
        (
            "String",
            "The value can be one of the following values: ON or OFF.",
            "options? ON|OFF",
        ),
        ("String", "It may be set to: ON or OFF.", "options? ON|OFF"),
        ("String", "Currently, only SRT and VTT are supported.", ""),
        (
            "String",
            "The value can be a key ID, an alias, or a URN.",
            "",
        ),
        (
            "String",
            "The value can contain letters, digits, and hyphens.",
            "",
        ),
        ("String", "The value can be left blank or null.", ""),
        ("String", "Age groups: young, middle-aged, and elderly", ""),
    ]);
}

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
            "1 doubt",
        ),
        (
            "String",
            "In the format of yyyy-mm-ddThh:mm:ssZ, for example, 2018-08-06T10:41:14+0800.",
            "1 doubt",
        ),
        (
            "String",
            "The UTC time is in YYYY-MM-DDTHH:MM:SS format.",
            "1 doubt",
        ),
        (
            "String",
            "IDs, separated by commas.",
            "format? CommaSeparated",
        ),
        ("Array of strings", "IDs, separated by commas.", ""),
    ]);
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
