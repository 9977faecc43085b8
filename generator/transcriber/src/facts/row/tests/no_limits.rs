//! Numbers that are no limit of the row, and words that make a limit doubtful.

use super::check;

#[test]
fn defaults_of_members_that_are_left_out() {
    check(&[
        (
            "Boolean",
            "Whether. If omitted, false is used.",
            "default? false",
        ),
        (
            "Integer",
            "Number. The maximum value is 200 by default.",
            "1 doubt",
        ),
        (
            "Integer",
            "Number. Unless otherwise specified, 10 is used.",
            "default? 10",
        ),
        (
            "Integer",
            "Number. If this parameter is not specified, 3 is used by default.",
            "default? 3",
        ),
    ]);
}

#[test]
fn booleans_must_be_many_things() {
    for text in [
        "This parameter must be used together with limit.",
        "The value must be consistent with enable.",
    ] {
        let facts = super::read("Boolean", &format!("Whether. {text}"));
        let all = [facts.prose.join(" "), facts.constraints.join(" ")].concat();
        assert!(all.contains(text), "{text}: {facts:?}");
    }
}

/// What a browser shows as 231 is a power in HTML; the words of the page stay as the browser shows them.

#[test]
fn powers_in_html() {
    let html = "<h1>T</h1><h4>URI</h4><p>POST /v1/x</p><h4>Request</h4><table><tr><th>Name<th>Type<th>Description<tr><td>size<td>Integer<td>The value ranges from 1 to 2<sup>31</sup>-1.</table>";
    let page = crate::read::read("demo", html);
    let row = page.tables[0].parameters().next().unwrap();
    assert_eq!(row.description, "The value ranges from 1 to 231-1.");
    let facts = crate::facts::page(&page).remove(0);
    let row = &facts.request[0].1.rows[0];
    assert_eq!(super::line(&row.facts), "range? 1..2147483647");
}

/// What stands around the numbers is read as well: it may change what they say.

#[test]
fn limits_that_are_not_the_rows() {
    check(&[
        // Units that are no characters.
        (
            "String",
            "Pairs. Their total length cannot exceed 4 KB.",
            "",
        ),
        ("String", "The file cannot exceed 5 MB.", ""),
        // Two ranges, or a number beside one.
        (
            "Long",
            "A number in the range of 64-128 or 4096-8192.",
            "1 doubt",
        ),
        (
            "Integer",
            "Port. The value is 80, or ranges from 1024 to 2048.",
            "1 doubt",
        ),
        // One case, one region, some condition.
        (
            "Integer",
            "Lamps. MySQL: The value ranges from 1 to 10.",
            "1 doubt",
        ),
        (
            "Integer",
            "The value ranges from 1 to 10 for Linux lamps.",
            "1 doubt",
        ),
        (
            "Integer",
            "In some regions, the value ranges from 1 to 10.",
            "1 doubt",
        ),
        (
            "Integer",
            "The value ranges from 1 to 10, depending on the lamp.",
            "1 doubt",
        ),
        (
            "Integer",
            "If there are more than 10 lamps, some stay dark.",
            "",
        ),
        (
            "Integer",
            "The value ranges from 1 to 10 by default.",
            "1 doubt",
        ),
        (
            "Integer",
            "The value ranges from 1 to 10. The range varies with the lamp.",
            "range? 1..10; 1 doubt",
        ),
    ]);
}

#[test]
fn limits_of_something_else_than_the_row() {
    check(&[
        // What is good, or what is not.
        (
            "Integer",
            "You are advised to set a value from 1 to 10.",
            "1 doubt",
        ),
        (
            "Integer",
            "The value must not be in the range of 1 to 10.",
            "1 doubt",
        ),
        (
            "Integer",
            "The value ranges from 1 to 10, excluding 7.",
            "1 doubt",
        ),
        ("Integer", "For example, the value ranges from 1 to 10.", ""),
        (
            "Integer",
            "The value ranges from 1 to 10, for example, 5.",
            "range? 1..10",
        ),
        // Other members, and what items have.
        (
            "Integer",
            "The value of max_lamps ranges from 1 to 10.",
            "1 doubt",
        ),
        (
            "Array of Item objects",
            "Each lamp can have a maximum of 5 labels.",
            "1 doubt",
        ),
        (
            "Array of Item objects",
            "Lamps. At most 5 lamps can be queried per request.",
            "items? ..5",
        ),
        (
            "String",
            "The key can contain up to 36 characters.",
            "1 doubt",
        ),
        (
            "String",
            "Each line contains up to 64 characters.",
            "1 doubt",
        ),
        (
            "String",
            "A password must contain at least 3 types of characters.",
            "",
        ),
    ]);
}

#[test]
fn limits_in_lists_of_rules() {
    check(&[
        (
            "String",
            "• Name of the lamp.\n• It cannot be left blank.\n• It can contain a maximum of 36 characters.",
            "length? ..36",
        ),
        (
            "Integer",
            "Which one.\n• Values for lamps: from 1 to 10\n• Values for beams: from 1 to 20",
            "1 doubt",
        ),
    ]);
}

#[test]
fn a_special_value_in_another_sentence_is_a_doubt() {
    check(&[
        (
            "Integer",
            "Days. The value ranges from 1 to 700. If the value is -1, it is kept.",
            "range? 1..700; 1 doubt",
        ),
        (
            "Integer",
            "Days. The value ranges from 1 to 30. Enter 0 to switch it off.",
            "range? 1..30; 1 doubt",
        ),
        (
            "Integer",
            "Days. The value ranges from 1 to 30. The value 0 is also allowed.",
            "range? 1..30; 1 doubt",
        ),
        (
            "Integer",
            "Days. The value ranges from 1 to 30. If the value is 7, it is a week.",
            "range? 1..30",
        ),
    ]);
}

#[test]
fn what_was_or_is_outside_is_no_limit() {
    check(&[
        (
            "Integer",
            "A value outside the range of 1 to 10 is accepted.",
            "1 doubt",
        ),
        ("Integer", "The value range used to be 1 to 10.", "1 doubt"),
        ("Integer", "The default value is changed from 10 to 20.", ""),
        (
            "String",
            "Enter 1 to 64 characters in simple mode.",
            "1 doubt",
        ),
        (
            "Array of objects",
            "Lamps. A lamp has 1 to 10 shades.",
            "1 doubt",
        ),
    ]);
}

#[test]
fn words_that_nobody_knows_are_a_doubt() {
    check(&[
        (
            "Integer",
            "Age. The value ranges from 1 to 5, and the quota is up to 100.",
            "1 doubt",
        ),
        (
            "Integer",
            "Age. The value ranges from 1 to 5 during upgrades.",
            "1 doubt",
        ),
        (
            "Integer",
            "Age. The value ranges from 1 to 5 summers.",
            "1 doubt",
        ),
        (
            "Integer",
            "Age. The value must be greater than the number of eggs, which ranges from 1 to 3.",
            "1 doubt",
        ),
        (
            "Integer",
            "Age. The maximum cache age is 365 days.",
            "1 doubt",
        ),
        (
            "Integer",
            "Cache age. The maximum cache age is 365 days.",
            "range? ..365; unit? days",
        ),
        (
            "Integer",
            "Age. The value ranges from 0 to 86400 and is 300 by default.",
            "range? 0..86400; default? 300",
        ),
        (
            "Integer",
            "Age. The default value is 50 and the maximum value is 200.",
            "range? ..200; default? 50",
        ),
        (
            "Integer",
            "Age. The value ranges from 0 to 60, in seconds.",
            "range? 0..60; unit? seconds",
        ),
        ("String", "Age. The value ranges from 1 to 5.", "1 doubt"),
        (
            "String",
            "Cake. The cake can be 1 to 64 characters long and start with an egg.",
            "length? 1..64",
        ),
        (
            "String",
            "Cake. The oven can be 1 to 64 characters long.",
            "1 doubt",
        ),
        (
            "String",
            "Cake. The cake must be in the egg.milk format and contain 3 to 32 characters, unique in an oven.",
            "length? 3..32",
        ),
        (
            "Array of strings",
            "Cakes. At most 10 cakes can be created during a feast.",
            "1 doubt",
        ),
        (
            "Array of strings",
            "Cakes. A maximum of three cake IDs can be eaten.",
            "1 doubt",
        ),
        (
            "Array of strings",
            "Cakes. A maximum of three cake IDs can be baked.",
            "items? ..3",
        ),
        (
            "Array of strings",
            "Cakes. Up to 8 cakes are allowed, and each cake contains up to 32 characters.",
            "items? ..8; item_length? ..32",
        ),
        ("String", "Cake. It contains at least two letters.", ""),
        (
            "Integer",
            "Age. The value ranges from 1 to 10 or more.",
            "1 doubt",
        ),
        (
            "Integer",
            "Age. The value ranges from 1 to 10 and must be less than the limit of ovens.",
            "range? 1..10",
        ),
    ]);
}

#[test]
fn what_a_label_states_settles_its_own_limit_only() {
    check(&[
        (
            "String",
            "Name. On old lamps, the name contains 1 to 15 characters.\nMinimum: 1\nMaximum: 64",
            "length 1..64",
        ),
        (
            "Array of strings",
            "Lamps. On old ones, each lamp contains 1 to 15 characters.\nArray Length: 1 - 10",
            "items 1..10; 1 doubt",
        ),
    ]);
}
