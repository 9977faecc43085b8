//! Defaults, deprecation, units and formats of one case, of several, and beside other facts.

use super::check;

#[test]
fn defaults_of_one_case() {
    check(&[
        ("String", "Set.\nDefault: utf8mb4 (MySQL only)", "1 doubt"),
        (
            "String",
            "Set. The default value is utf8mb4 (MySQL).",
            "1 doubt",
        ),
        ("String", "Set.\nDefault value: utf8, latin1", "1 doubt"),
        (
            "Boolean",
            "Lit. The default value is true for prePaid and false for postPaid.",
            "1 doubt",
        ),
        (
            "Boolean",
            "Lit. The default value is true in some regions.",
            "1 doubt",
        ),
        (
            "Boolean",
            "Lit. The default value is false if it is left blank.",
            "default? false",
        ),
        ("Boolean", "Lit.\nDefault value: yes", "default true"),
        (
            "Boolean",
            "Lit. Default value: false (dark)",
            "default? false",
        ),
        (
            "Integer",
            "If the value is not specified, 10 is used for lamps and 20 for beams.",
            "1 doubt",
        ),
        ("Integer", "The old default value is 10.", ""),
        (
            "Integer",
            "If limit is left blank, the default value is 60.",
            "1 doubt",
        ),
        ("Boolean", "Whether it is lit by default.", ""),
        (
            "Integer",
            "Port. Default: 80 for HTTP, 443 for HTTPS",
            "1 doubt",
        ),
        (
            "Integer",
            "Port.\nDefault value: 80 (HTTP) or 443 (HTTPS)",
            "1 doubt",
        ),
        (
            "Integer",
            "Port. The default value is 80 or 443.",
            "1 doubt",
        ),
        (
            "Integer",
            "Port. The default value is 80 on Linux and 90 on Windows.",
            "1 doubt",
        ),
        (
            "Integer",
            "Port. The default value is 80, which is that of HTTP.",
            "default? 80",
        ),
        (
            "String",
            "Order.\nDefault value: asc (ascending)",
            "default asc",
        ),
    ]);
}

#[test]
fn defaults_beside_limits_and_options() {
    check(&[
        (
            "Integer",
            "The default value is 10, and the maximum value is 50.",
            "range? ..50; default? 10",
        ),
        (
            "Integer",
            "Time. 1 to 50 seconds; 5 by default",
            "range? 1..50; unit? seconds; default? 5",
        ),
        (
            "Integer",
            "Time. 3 by default and can be 0 to 10.",
            "range? 0..10; default? 3",
        ),
        (
            "Integer",
            "Time. The value ranges from 0 to 10 and is 3 by default.",
            "range? 0..10; default? 3",
        ),
        (
            "Integer",
            "If it is lit, the default value is 10, and the maximum value is 50.",
            "2 doubt",
        ),
        ("Integer", "Time. By default, it is 3.", "default? 3"),
        ("Integer", "Time. 3 is used by default.", "default? 3"),
        (
            "Integer",
            "Time. If no value is set, the default value 3 (short) is used.",
            "default? 3",
        ),
        (
            "String",
            "Mode. It can be fast or slow; fast by default.",
            "options? fast|slow; default? fast",
        ),
        (
            "String",
            "Mode. It can be fast or slow, with fast being the default.",
            "options? fast|slow; default? fast",
        ),
        (
            "String",
            "Key. The value can be id or created_at, and the default value is id.",
            "options? id|created_at; default? id",
        ),
        (
            "String",
            "Lamp. The value can be LED or OIL. The default glow is LED.",
            "options? LED|OIL; default? LED",
        ),
        (
            "String",
            "Lamp.\n• LED: new. This option is the default kind of lamp.\n• OIL: old",
            "options LED=new.|OIL=old; default LED",
        ),
    ]);
}

#[test]
fn deprecation_that_is_limited_or_taken_back() {
    check(&[
        (
            "String",
            "This parameter was deprecated in v2 but supported again in v3.",
            "1 doubt",
        ),
        ("String", "This field is deprecated on Linux.", "1 doubt"),
        (
            "String",
            "Lamps of the room, which have been discarded.",
            "1 doubt",
        ),
        (
            "String",
            "Disk.\n• SATA: slow (deprecated\n• SSD: fast",
            "options SATA=slow (deprecated !deprecated|SSD=fast",
        ),
        ("String", "It is no longer used in v2.", "1 doubt"),
        (
            "String",
            "This field is deprecated in favor of limit.",
            "deprecated? deprecated",
        ),
        (
            "String",
            "This field has been deprecated. It is in use again since v3.",
            "deprecated? deprecated; 1 doubt",
        ),
        (
            "String",
            "(Deprecated) Name of the lamp.",
            "deprecated? deprecated",
        ),
        (
            "String",
            "[Deprecated] Name of the lamp.",
            "deprecated? deprecated",
        ),
        (
            "String",
            "(Deprecated, use limit) Name of the lamp.",
            "deprecated? use `limit`",
        ),
        ("String", "(Deprecated in v2) Name of the lamp.", "1 doubt"),
        (
            "String",
            "Disk.\n• SATA: slow. It was deprecated in v2.\n• SSD: fast",
            "options SATA=slow. It was deprecated in v2.|SSD=fast; 1 doubt",
        ),
    ]);
}

#[test]
fn units_and_forms_of_which_there_are_several() {
    check(&[
        ("Integer", "Size, in MB or GB.", "1 doubt"),
        ("Integer", "Size.\nUnit: MB or GB", "1 doubt"),
        ("Integer", "Size (MB or GB).", "1 doubt"),
        (
            "Integer",
            "Size, in MB for lamps and GB for beams.",
            "1 doubt",
        ),
        ("Integer", "Time, in seconds or as a date.", "1 doubt"),
        ("Integer", "Size, in MB, or -1.", "unit? MB"),
        (
            "Integer",
            "Rate, in kbit/s (bit/s for old lamps).",
            "1 doubt",
        ),
        ("Integer", "If it is a lamp, it is in MB.", "1 doubt"),
        ("String", "It is a date (yyyy-mm-dd) or a week.", "1 doubt"),
        (
            "String",
            "Time in the yyyy-mm-dd format; in v1, yyyymmdd.",
            "1 doubt",
        ),
        (
            "String",
            "Time, preferably in yyyy-mm-dd format.",
            "1 doubt",
        ),
        ("String", "The format is not yyyy-mm-dd.", "1 doubt"),
        ("Integer", "Size, not in MB.", ""),
        ("String", "Names that are not separated by commas.", ""),
        (
            "String",
            "Names, separated by commas, tabs, or spaces.",
            "1 doubt",
        ),
        (
            "String",
            "Time, in the format of yyyy-mm-dd or a timestamp in milliseconds.",
            "1 doubt",
        ),
        (
            "String",
            "The format is yyyy-mm-dd hh:mm:ss or yyyy-mm-dd.",
            "1 doubt",
        ),
        ("String", "Date, in yyyy-mm-dd, or now.", "1 doubt"),
        (
            "String",
            "Date in yyyy-mm-dd format. With the hour, it is yyyy-mm-dd hh:mm:ss.",
            "format? Date; 1 doubt",
        ),
        (
            "String",
            "When it began or ended, in the format of yyyy-mm-dd.",
            "format? Date",
        ),
        (
            "Long",
            "Time, as a UNIX timestamp in milliseconds or seconds.",
            "1 doubt",
        ),
        (
            "String",
            "IDs, separated by commas or semicolons.",
            "1 doubt",
        ),
        (
            "String",
            "IDs or names, separated by commas.",
            "format? CommaSeparated",
        ),
    ]);
}
