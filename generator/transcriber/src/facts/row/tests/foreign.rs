//! Facts that a row states of something else, or takes back: a doubt, or nothing.

use super::check;

#[test]
fn defaults_of_another_noun() {
    check(&[
        (
            "Integer",
            "Number of lamps. The number of beams is 3 by default.",
            "1 doubt",
        ),
        (
            "Integer",
            "Number of lamps. The number of lamps is 3 by default.",
            "default? 3",
        ),
        (
            "String",
            "Colour of the lamp. The beam is optional and defaults to 40.",
            "1 doubt",
        ),
        (
            "Integer",
            "Height. If the beam is not set, 3 is used.",
            "1 doubt",
        ),
        (
            "Integer",
            "Height. The room has 3 beams, 5 by default.",
            "1 doubt",
        ),
        (
            "Boolean",
            "Whether to skip the test. The test is enabled by default.",
            "1 doubt",
        ),
        (
            "Boolean",
            "Whether to enable the test. The test is enabled by default.",
            "default? true",
        ),
        (
            "Boolean",
            "Indicates whether the test is enabled by default.",
            "",
        ),
    ]);
}

#[test]
fn defaults_that_something_behind_them_changes() {
    check(&[
        (
            "Integer",
            "Port. The value is 80 by default with HTTP.",
            "1 doubt",
        ),
        (
            "Boolean",
            "Lit. It is true by default on tall beams.",
            "1 doubt",
        ),
        (
            "Integer",
            "Port. The default value is 3, which becomes 1 on beams.",
            "1 doubt",
        ),
        (
            "Integer",
            "Port. The default value is 80. For HTTPS, it is 443.",
            "1 doubt",
        ),
        (
            "Integer",
            "Port. The default value is 80. It was changed to 90 later.",
            "1 doubt",
        ),
        (
            "Integer",
            "Port. The default value is 80. Tall beams use 90.",
            "1 doubt",
        ),
        (
            "String",
            "Port. The default value is a1. Since v2, it has been a2.",
            "1 doubt",
        ),
        (
            "Integer",
            "Height. The default value is 5. If it is 0, there is no beam.",
            "default? 5",
        ),
        (
            "Integer",
            "Height. The default value is 5. For example, it is 6 here.",
            "default? 5",
        ),
        (
            "Integer",
            "Port. The default value is 80. On beams: 90.",
            "1 doubt",
        ),
        (
            "Integer",
            "Port. A beam has one. It is 80 by default.",
            "1 doubt",
        ),
        (
            "Integer",
            "Port.\nDefault value:\n80\nHTTPS: 443",
            "1 doubt",
        ),
    ]);
}

#[test]
fn a_formula_is_a_rule() {
    check(&[
        (
            "Integer",
            "Lamps.\nDefault value: 4 times the number of beams",
            "rule 4 times the number of beams",
        ),
        (
            "Integer",
            "Lamps.\nDefault value: 50% of the beams",
            "rule 50% of the beams",
        ),
        (
            "Integer",
            "Lamps.\nDefault value: 10 less than the maximum",
            "rule 10 less than the maximum",
        ),
        (
            "Integer",
            "Lamps.\nDefault value: 80 HTTP, 443 HTTPS",
            "1 doubt",
        ),
        (
            "Integer",
            "Lamps.\nDefault value: 50%",
            "unit %; default 50",
        ),
    ]);
}

#[test]
fn units_of_something_else() {
    check(&[
        ("String", "Key of the lamp. It is lit in seconds.", ""),
        (
            "Integer",
            "Number of lamps that were lit in seconds.",
            "1 doubt",
        ),
        ("Integer", "Number of lamp(s).", ""),
        (
            "Integer",
            "Details:\nLight in the red room, in %.\nConstraints:\nN/A",
            "unit? %",
        ),
        ("Integer", "Light. Unit: MB. For old lamps, KB.", "1 doubt"),
        (
            "Integer",
            "Light. The unit is MB. The unit of beams is KB.",
            "1 doubt",
        ),
    ]);
}

#[test]
fn deprecations_of_something_else() {
    check(&[
        (
            "String",
            "Lamp kind. OAK is an old wood. It is no longer maintained.",
            "1 doubt",
        ),
        (
            "String",
            "Lamp kind. It is no longer used.",
            "deprecated? no longer used",
        ),
        (
            "String",
            "Lamp kind. The kind is red. It has been discarded.",
            "deprecated? discarded",
        ),
        ("Boolean", "Whether the member has been removed.", ""),
        ("String", "State. Deprecated, lit, or dark.", ""),
    ]);
}

#[test]
fn regular_expressions_of_something_else() {
    check(&[
        (
            "String",
            "Key. It must match the regular expression ^[a-z]+$.",
            "pattern? ^[a-z]+$",
        ),
        (
            "String",
            "Key. It must not match the regular expression ^[a-z]+$.",
            "1 doubt",
        ),
        (
            "String",
            "Key. If it is red, it must match the regular expression ^[a-z]+$.",
            "1 doubt",
        ),
        (
            "String",
            "Key. The room must match the regular expression ^[a-z]+$.",
            "1 doubt",
        ),
        (
            "String",
            "Key. Lamps that match the regular expression ^[a-z]+$ are dark.",
            "1 doubt",
        ),
        (
            "String",
            "Key, except for lamps that match the regular expression ^[a-z]+$",
            "1 doubt",
        ),
    ]);
}

#[test]
fn forms_of_a_part() {
    check(&[
        (
            "String",
            "Name of the lamp, followed by the date in the yyyymmdd format.",
            "1 doubt",
        ),
        (
            "String",
            "Lighting time, in the yyyymmdd format.",
            "format? CompactDate",
        ),
        (
            "String",
            "Kind of beam. All times in it are in RFC 3339 format.",
            "1 doubt",
        ),
        (
            "String",
            "Light, for example, lit > 2019-05-22T03:19:19Z.",
            "",
        ),
        ("String", "Time.\nTall beams: yyyy-mm-dd", "1 doubt"),
        (
            "String",
            "Time.\nThe UTC format is used: yyyy-mm-dd",
            "format? Date",
        ),
        (
            "String",
            "Note. You can use commas (,) and periods (.).",
            "",
        ),
        (
            "String",
            "Lamps separated by commas and a single one.",
            "1 doubt",
        ),
        (
            "String",
            "Date, in the yyyy-mm-dd format. The value now is also allowed.",
            "1 doubt",
        ),
    ]);
}
