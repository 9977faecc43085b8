//! Ends of a scale, kinds of values, and values of something else: what is no option although it is listed like one.

use super::check;

#[test]
fn numbers_that_nobody_announces_and_that_leave_others_out() {
    check(&[
        (
            "Integer",
            "Height of the lamp. 1 indicates the lowest, and 7 indicates the highest.",
            "1 doubt",
        ),
        ("Integer", "Light. 0: dark. 100: bright.", "1 doubt"),
        (
            "Integer",
            "Rooms. -1 means that all are lit, and 0 means that none is lit.",
            "1 doubt",
        ),
        (
            "Integer",
            "Number of lamps. 0: any; 1: a single one.",
            "1 doubt",
        ),
        (
            "Integer",
            "Light. 0: dark. 1: dim. 2: bright.",
            "options? 0=dark|1=dim|2=bright",
        ),
        (
            "Integer",
            "Light. Options: 0 means dark, and 100 means bright.",
            "options? 0=dark|100=bright",
        ),
        ("Integer", "Light.\n• 1: lowest\n• 9: highest", "1 doubt"),
        (
            "Integer",
            "Light.\n• 100: dark\n• 200: bright",
            "options 100=dark|200=bright",
        ),
        (
            "Integer",
            "Rooms.\nThe following values have a special meaning:\n• 0: none\n• -1: all",
            "1 doubt",
        ),
    ]);
}

#[test]
fn kinds_of_values_are_values_of_what_is_a_kind() {
    check(&[
        (
            "String",
            "Place of the lamp, which can be IPv4 or IPv6.",
            "1 doubt",
        ),
        ("String", "Lamp. The value can be ID or URN.", "1 doubt"),
        (
            "String",
            "Plan of the room. It can be JSON or YAML.",
            "1 doubt",
        ),
        (
            "String",
            "Format of the plan. It can be JSON or YAML.",
            "options? JSON|YAML",
        ),
        (
            "String",
            "Address family of the lamp. Options: IPv4 and IPv6.",
            "options? IPv4|IPv6",
        ),
        (
            "String",
            "Plan of the room. It can be JSON or DRAWING.",
            "options? JSON|DRAWING",
        ),
    ]);
}

#[test]
fn values_of_what_the_sentence_before_names() {
    check(&[
        (
            "String",
            "Name of the lamp. A lamp has a shade. It can be RED or BLUE.",
            "1 doubt",
        ),
        (
            "String",
            "Shade. Each lamp has a shade. It can be RED or BLUE.",
            "options? RED|BLUE",
        ),
        (
            "String",
            "Shade. It is RED in some rooms. The value can be RED or BLUE.",
            "options? RED|BLUE",
        ),
    ]);
}
