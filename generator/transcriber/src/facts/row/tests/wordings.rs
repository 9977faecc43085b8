//! Wordings of real pages, of several facts in a row.

use super::check;

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
fn wordings_that_were_lost_in_part() {
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
