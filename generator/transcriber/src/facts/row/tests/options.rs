//! Options in lists and in sentences, and what is none.

use super::{check, read};

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
            "String",
            "When. The options are as follows: - month: A month.\n- **day**: A day.",
            "options month=A month.|day=A day.",
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
    ]);
}

#[test]
fn options_with_their_meanings_in_sentences() {
    check(&[
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
        (
            "String",
            "Currently, only SRT and VTT are supported.",
            "1 doubt",
        ),
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
fn meanings_may_come_after_their_values() {
    let read = |kind: &str, description: &str| {
        let facts = read(kind, description);
        (super::line(&facts), facts.prose.join(" "))
    };
    for (kind, description, facts, prose) in [
        (
            "Integer",
            "Whether it is on. The value can be 0 or 1. 0 indicates off, and 1 indicates on.",
            "options? 0=off|1=on",
            "Whether it is on.",
        ),
        (
            "Integer",
            "Status: 0: off; 1: on.",
            "options? 0=off|1=on",
            "Status",
        ),
        (
            "Boolean",
            "Whether it is dim. true: dim; false: bright",
            "options? true=dim|false=bright",
            "Whether it is dim.",
        ),
        (
            "String",
            "Mode. The value can be one of the following:\nA: first\nB: second",
            "options A=first|B=second",
            "Mode.",
        ),
        (
            "Boolean",
            "Definition\nWhether it is dim.\nRange\ntrue: dim\nfalse: bright",
            "options true=dim|false=bright",
            "Whether it is dim.",
        ),
        (
            "Integer",
            "Size. 0 - small, 1 - medium, 2 - large",
            "options? 0=small|1=medium|2=large",
            "Size.",
        ),
        (
            "String",
            "Level. The value can be 1 - minor, 2 - major, 3 - critical.",
            "options? 1=minor|2=major|3=critical",
            "Level.",
        ),
        (
            "Boolean",
            "Definition\nWho sees it.\nRange\ntrue - all; false - nobody",
            "options? true=all|false=nobody",
            "Who sees it.",
        ),
        (
            "String",
            "Form. The options are as follows:\n– json: as JSON\n– xml: as XML",
            "options json=as JSON|xml=as XML",
            "Form.",
        ),
        (
            "String",
            "Whether. Y: yes. N: no.",
            "options? Y=yes|N=no",
            "Whether.",
        ),
        (
            "String",
            "Speed. Must be one of fast, slow.",
            "options? fast|slow",
            "Speed.",
        ),
        (
            "String",
            "Colour. The value is red or blue.",
            "options? red|blue",
            "Colour.",
        ),
        (
            "Integer",
            "Switch.\n• 0: off\n• 1 (default): on",
            "options 0=off|1=on; default 1",
            "Switch.",
        ),
        (
            "String",
            "The value can be ON or OFF. ON indicates that it shines.",
            "options? ON|OFF",
            "ON indicates that it shines.",
        ),
    ] {
        assert_eq!(
            read(kind, description),
            (facts.to_owned(), prose.to_owned())
        );
    }
}

/// What looks like a list of options, and is none.
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
fn options_however_they_are_listed() {
    check(&[
        (
            "String",
            "The value can be ON or OFF, where ON is the brighter one.",
            "options? ON|OFF",
        ),
        (
            "Integer",
            "Severity, which can be 1 (critical), 2 (major), or 3 (minor).",
            "options? 1=critical|2=major|3=minor",
        ),
        (
            "String",
            "Platform. The value can be Windows, Ubuntu, Red Hat, or SUSE.",
            "options? Windows|Ubuntu|Red Hat|SUSE",
        ),
        (
            "String",
            "The value can be TCP or UDP and is case-insensitive.",
            "options? TCP|UDP",
        ),
        ("String", "The value can be «in place» or «aside».", ""),
        (
            "String",
            "The value can be “ON” or «OFF».",
            "options? ON|OFF",
        ),
        (
            "String",
            "What to delete.\n• one: One is deleted.\n• all: All are deleted. This is the default value.",
            "options one=One is deleted.|all=All are deleted.; default all",
        ),
        (
            "Boolean",
            "Whether to send it.\n• true: It is sent.\n• false: It is not sent. The default value is false.",
            "options true=It is sent.|false=It is not sent.; default false",
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
fn options_that_are_easily_lost_or_taken() {
    check(&[
        (
            "String",
            "Mode.\n• ip: By address. Visitors have one.\n• other: By something.\nEnumeration values:\n• ip\n• other",
            "options ip=By address. Visitors have one.|other=By something.",
        ),
        (
            "Boolean",
            "• Whether it is on.\n• The value can be true (enabled) or false (disabled).",
            "options? true=enabled|false=disabled",
        ),
        (
            "String",
            "Kind. Currently, the supported kinds are EVS, DSS, and DESS.",
            "options? EVS|DSS|DESS",
        ),
        (
            "String",
            "Operator. Possible values are >, =, <, >=, and <=.",
            "options? >|=|<|>=|<=",
        ),
        (
            "String",
            "Field type. The following field types are supported: Params, Cookie, and Body.",
            "options? Params|Cookie|Body",
        ),
        (
            "Integer",
            "Severity, which can be 1, 2 (default) or 3, indicating critical, major, and minor, respectively.",
            "options? 1|2|3; default? 2",
        ),
        (
            "Integer",
            "Lamps. Value: -1 to 1000. -1: There is no limit. 0: They are dark.",
            "range? -1..1000",
        ),
        (
            "String",
            "Lamp. The value can be in either of the following formats:\n• lamp-000\n• 0",
            "1 doubt",
        ),
        (
            "String",
            "Window.\nExample value:\n• 08:15-09:15\n• 23:00-00:00",
            "",
        ),
        (
            "String",
            "Kind. The value can be OAK or ELM in the old edition.",
            "1 doubt",
        ),
    ]);
}

#[test]
fn items_that_begin_with_labels_are_parts() {
    check(&[
        (
            "String",
            "• Function: Version of the lamp.\n• Value range: OLD or NEW\n• Constraints: If you do not set it, OLD is used by default.",
            "options OLD|NEW; default? OLD",
        ),
        (
            "String",
            "• Function: Version of the lamp.\n• Value range:\n  • OLD: old one\n  • NEW: new one",
            "options OLD=old one|NEW=new one",
        ),
        ("String", "Lamp.\n• Range: far\n• Colour: red", "1 doubt"),
    ]);
}

#[test]
fn values_that_are_the_only_one() {
    check(&[
        ("String", "Kind. The value is fixed at v3.", "options? v3"),
        (
            "String",
            "Kind. The value can only be ACTIVE.",
            "options? ACTIVE",
        ),
        ("String", "Kind. The value can only be changed.", ""),
        (
            "String",
            "Kind. If asset_id is HOST, this parameter can only be set to EQUAL.",
            "1 doubt",
        ),
        (
            "String",
            "Kind.\n• NONE\n• ALL\nDefault: NONE",
            "options NONE|ALL; default NONE",
        ),
        ("String", "Kind.\nDefault: None", ""),
        ("Integer", "Number of days to keep it.", "unit? days"),
        (
            "Integer",
            "Number of seconds since January 1, 1970.",
            "format? UnixSeconds",
        ),
        (
            "Integer",
            "Pitch. The value 100 is used when the parameter is left empty.",
            "default? 100",
        ),
    ]);
}

#[test]
fn wordings_of_pages_that_were_lost() {
    check(&[
        (
            "String",
            "Type of a node. The node type can be Master, Core, or Task.",
            "options? Master|Core|Task",
        ),
        (
            "String",
            "Kind, which can be OS::Nova::Server or OS::Cinder::Volume.",
            "options? OS::Nova::Server|OS::Cinder::Volume",
        ),
        (
            "String",
            "Kind. The value can be lang, other, or arm.",
            "options? lang|other|arm",
        ),
        (
            "String",
            "• Possible values are as follows:\n• PER: one\n• WHOLE: all",
            "options PER=one|WHOLE=all",
        ),
        (
            "String",
            "The parameter value is case sensitive and can be update_time or key.",
            "options? update_time|key",
        ),
        (
            "Boolean",
            "Whether to enable it.\n• true: It is.\n• false: It is not.\n• Default value: false",
            "options true=It is.|false=It is not.; default false",
        ),
        (
            "Integer",
            "Lamps. The value is 50 when this parameter is not set.",
            "default? 50",
        ),
        (
            "Integer",
            "Lamps. If this parameter is not set, the first 100 pieces of information are queried by default.",
            "default? 100",
        ),
        (
            "Integer",
            "Number of lamps, which are lit.Value range: 1-200",
            "range? 1..200",
        ),
        (
            "Integer",
            "Lamps. The value ranges from 2 to the number of rooms. The maximum value is 20.",
            "range? ..20; 1 doubt",
        ),
        (
            "String",
            "Lamp. The lamp contains 36 Unicode characters at most and cannot be blank.",
            "length? ..36",
        ),
        (
            "String",
            "Lamp. The lamp contains at most 64 characters and must be used together with asset_id.",
            "length? ..64",
        ),
        (
            "String",
            "Lamp (The lamp's length ranges from 1 to 255 characters and matches the regular expression ^[a-z]{1,255}$).",
            "length? 1..255; pattern? ^[a-z]{1,255}$",
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
fn wordings_of_a_third_set_of_pages() {
    check(&[
        (
            "Integer",
            "Address type: 0 (IPv4), 1 (IPv6).",
            "options? 0=IPv4|1=IPv6",
        ),
        (
            "String",
            "Interval. The value is 15, 30, or 60 in minute.",
            "options? 15|30|60; unit? minutes",
        ),
        (
            "String",
            "Order. There are two value options: asc (ascending) and desc (descending).",
            "options? asc=ascending|desc=descending",
        ),
        (
            "Integer",
            "Number (from 2 to 14) of retained backups.",
            "range? 2..14",
        ),
        (
            "String",
            "Whether. The default value is false and the lamps are dark when it is off.",
            "1 doubt",
        ),
        (
            "Integer",
            "Time. The maximum value is 2,147,483,647. Enter a positive integer.",
            "range? 1..2147483647",
        ),
        (
            "String",
            "Log type. Values: app_log: one log. node_log: two logs.custom_log: three logs.",
            "options? app_log=one log|node_log=two logs|custom_log=three logs",
        ),
        (
            "String",
            "Possible values are:\n• FHD\n• HD\n• XXX: custom name.",
            "1 doubt",
        ),
        (
            "Integer",
            "Type. The options are as follows: 0: one; 1: two. Minimum: 0 Maximum: 10",
            "options? 0=one|1=two; range? 0..10",
        ),
    ]);
}
