//! What announces options, in sentences, lines and items.

use super::check;

#[test]
fn options_however_they_are_announced() {
    check(&[
        (
            "String",
            "Only the values allow and deny are supported.",
            "options? allow|deny",
        ),
        (
            "String",
            "Protocol. TCP, UDP, and ICMP are supported.",
            "options? TCP|UDP|ICMP",
        ),
        ("String", "Lamp. TCP and UDP are supported.", "1 doubt"),
        ("String", "Letters and digits are supported.", ""),
        ("String", "TCP and UDP are not supported.", ""),
        (
            "String",
            "Protocol. Supported protocols are TCP and UDP.",
            "options? TCP|UDP",
        ),
        (
            "String",
            "Permitted values are A1 and B1.",
            "options? A1|B1",
        ),
        (
            "String",
            "Type. The lamp types include LED and OIL.",
            "options? LED|OIL",
        ),
        (
            "String",
            "Type. The following types are supported: LED and OIL.",
            "options? LED|OIL",
        ),
        (
            "Integer",
            "It can be 1, 2, or 3, indicating a, b, and c, respectively.",
            "options? 1|2|3",
        ),
        (
            "Integer",
            "Span. 0 (default): no limit; 1: a day",
            "options? 0=no limit|1=a day; default? 0",
        ),
        (
            "String",
            "Set this parameter to A1 or B1.",
            "options? A1|B1",
        ),
        ("String", "Algorithm: AES-256 or SM4.", "1 doubt"),
        ("String", "Lamp: bright or dim.", ""),
    ]);
}

#[test]
fn options_in_lines_and_beside_what_is_no_value() {
    check(&[
        (
            "Integer",
            "The options are as follows:\n0 (off), 1 (on), and 2 (unknown).",
            "options? 0=off|1=on|2=unknown",
        ),
        (
            "Integer",
            "The options are as follows: 0 (off), 1 (on).",
            "options? 0=off|1=on",
        ),
        (
            "String",
            "Options:\n1. single: one lamp\n2. cluster: many lamps",
            "options single=one lamp|cluster=many lamps",
        ),
        (
            "String",
            "Options:\n(1) single: one lamp\n(2) cluster: many lamps",
            "options single=one lamp|cluster=many lamps",
        ),
        (
            "String",
            "The value can be public or private, or left blank.",
            "options? public|private",
        ),
        (
            "String",
            "The value can be public, private, or an empty string.",
            "options? public|private; 1 doubt",
        ),
        (
            "String",
            "Options: greater than, less than, or equal to.",
            "1 doubt",
        ),
        (
            "String",
            "Whether it is greater than, less than, or equal to zero.",
            "",
        ),
        ("String", "The value can be one of two.", ""),
        ("String", "The value can be A1, B1, or both.", "1 doubt"),
        (
            "String",
            "Supported values: a1, b1. b1 is recommended.",
            "options? a1|b1",
        ),
        (
            "String",
            "The options are as follows:\nA1\nB1",
            "options A1|B1",
        ),
        ("String", "Version. Example:\n• v1\n• v2", ""),
        ("String", "Lamp. TCP: port 80. UDP: port 53.", "1 doubt"),
        (
            "Integer",
            "Level. Options:\n• 1: low. It is the default in v2.\n• 2: high",
            "options 1=low. It is the default in v2.|2=high",
        ),
        (
            "String",
            "The value can be A1 or B1; B1 is faster.",
            "options? A1|B1",
        ),
        (
            "String",
            "Disk.\n• SATA (Deprecated): slow\n• SSD (new): fast",
            "options SATA=slow (Deprecated) !deprecated|SSD=new: fast",
        ),
        (
            "Boolean",
            "The value can be true or false (default).",
            "default? false",
        ),
    ]);
}

#[test]
fn items_that_are_sentences() {
    check(&[
        (
            "Boolean",
            "Lamps.\n• Whether they are lit.\n• The value can be true (lit) or false (dark).\n• The default value is true.",
            "options? true=lit|false=dark; default? true",
        ),
        (
            "String",
            "Lamps.\n• Which kind.\n• The value can be led or oil.",
            "options? led|oil",
        ),
        (
            "String",
            "Kinds.\n• For a ship, the value can be led or oil.\n• For a room, it is led.",
            "1 doubt",
        ),
        (
            "Integer",
            "Ports.\n• For a ship, the default value is 80.\n• For a room, it is another.",
            "1 doubt",
        ),
    ]);
}
