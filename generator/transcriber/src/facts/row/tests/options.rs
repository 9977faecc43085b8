//! Options in lists and sentences.

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
