//! What is broken of a page or its spec, one fact at a time.

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Side {
    /// The saved page.
    Page,
    /// A file of the spec.
    Spec(&'static str),
}

const PAGE: Side = Side::Page;
const SPEC: Side = Side::Spec("harbour/move_ship.yaml");
const LEDGER: Side = Side::Spec("harbour/discrepancies.yaml");

/// What is broken, where, and how.
pub(crate) const BROKEN: &[(&str, Side, &str, &str)] = &[
    (
        "an operation that is still to be used",
        PAGE,
        " This API has been deprecated.",
        "",
    ),
    (
        "a lost deprecation of the operation",
        SPEC,
        "deprecated: call the harbour master\n",
        "",
    ),
    ("another pattern", PAGE, "^[a-z0-9]+$", "^[a-z0-8]+$"),
    (
        "a wrong pattern",
        SPEC,
        "pattern: '^[a-z0-9]+$'",
        "pattern: '^[a-z0-9]+'",
    ),
    ("a lost pattern", SPEC, ", pattern: '^[a-z0-9]+$'", ""),
    ("another example", PAGE, "Example: anna7", "Example: anna8"),
    ("a wrong example", SPEC, "example: anna7", "example: anna6"),
    ("a lost example", SPEC, ", example: anna7", ""),
    (
        "an invented example",
        SPEC,
        "doc: ID of the harbour.",
        "doc: ID of the harbour., example: kiel",
    ),
    (
        "an invented pattern",
        SPEC,
        "doc: ID of the harbour.",
        "doc: ID of the harbour., pattern: '^[a-z]'",
    ),
    ("another title", PAGE, "Moving a Ship", "Moving a Boat"),
    (
        "a wrong title",
        SPEC,
        "title: Moving a Ship",
        "title: Moving Ships",
    ),
    ("a newer page", PAGE, "2026-02-03", "2026-03-04"),
    (
        "a wrong date",
        SPEC,
        "updated: 2026-02-03",
        "updated: 2026-02-02",
    ),
    (
        "another method",
        PAGE,
        "PUT /v1/{harbour_id}",
        "POST /v1/{harbour_id}",
    ),
    (
        "another path",
        PAGE,
        "/v1/{harbour_id}/ships/{ship_id}",
        "/v2/{harbour_id}/ships/{ship_id}",
    ),
    (
        "another table number",
        PAGE,
        "Table 4 Request",
        "Table 9 Request",
    ),
    ("a wrong table number", SPEC, "table: 8", "table: 9"),
    ("a renamed row", PAGE, "leave_at", "leave_on"),
    ("a misspelt row", SPEC, "leave_at: {", "leaves_at: {"),
    (
        "a lost row",
        SPEC,
        "    until: { type: String, doc: Moment of return., default_rule: 30 days after leaving. }\n",
        "",
    ),
    (
        "an invented row",
        SPEC,
        "    berth: {",
        "    keel_depth: { type: String, doc: Made up. }\n    berth: {",
    ),
    (
        "a row in another place",
        SPEC,
        LEAVE_AND_UNTIL,
        UNTIL_AND_LEAVE,
    ),
    (
        "another type, which the ledger only mentions",
        PAGE,
        "Float",
        "Integer",
    ),
    (
        "a wrong type",
        SPEC,
        "until: { type: String",
        "until: { type: Long",
    ),
    (
        "a wrong object",
        SPEC,
        "berth: { type: Berth object",
        "berth: { type: Object",
    ),
    ("another object", PAGE, "Berth", "Quay"),
    (
        "a lost mandatory",
        SPEC,
        "cargo:\n      type: String\n      mandatory: Yes",
        "cargo:\n      type: String",
    ),
    (
        "an invented mandatory",
        SPEC,
        "hours:\n      type: Integer",
        "hours:\n      type: Integer\n      mandatory: Yes",
    ),
    (
        "mandatory without a column",
        SPEC,
        "log_url: { type: String,",
        "log_url: { type: String, mandatory: Yes,",
    ),
    ("a new option", PAGE, "LOW: only", "LOWER: only"),
    ("an option of the ledger", PAGE, "LOW: only", "STORM: only"),
    (
        "options in another order",
        PAGE,
        "  • HIGH: only at high tide\n\n  • LOW: only at low tide\n",
        "  • LOW: only at low tide\n\n  • HIGH: only at high tide\n",
    ),
    (
        "an option in another place",
        SPEC,
        "        HIGH: High tide.\n        LOW: Low tide.\n        SPRING: { deprecated: use `High`, doc: Spring tide. }\n",
        "        SPRING: { deprecated: use `High`, doc: Spring tide. }\n        HIGH: High tide.\n        LOW: Low tide.\n",
    ),
    ("a lost option", SPEC, "        LOW: Low tide.\n", ""),
    (
        "an invented option",
        SPEC,
        "        LOW: Low tide.\n",
        "        LOW: Low tide.\n        NEAP: Neap tide.\n",
    ),
    (
        "a word that is gone",
        PAGE,
        "starboard, or port",
        "starboard, or larboard",
    ),
    ("another length", PAGE, "1 to 32", "1 to 33"),
    (
        "a length that the ledger does not know",
        PAGE,
        "1 to 64",
        "1 to 65",
    ),
    ("a wrong length", SPEC, "length: 1..32", "length: 1..31"),
    ("a lost length", SPEC, ", length: 1..32", ""),
    (
        "an invented length",
        SPEC,
        "Moment of leaving., ",
        "Moment of leaving., length: 14..14, ",
    ),
    ("another range", PAGE, "0~12.5", "0~13"),
    ("a lost range", SPEC, "      range: 0..48\n", ""),
    (
        "other items",
        PAGE,
        "Array Length: 1 - 8",
        "Array Length: 2 - 8",
    ),
    ("lost items", SPEC, "      items: ..4\n", ""),
    ("another item length", PAGE, "2 to 20", "3 to 20"),
    (
        "a wrong item range",
        SPEC,
        "item_range: 10..99",
        "item_range: 10..98",
    ),
    (
        "another minimum of items",
        PAGE,
        "Minimum: 10",
        "Minimum: 9",
    ),
    (
        "another default",
        PAGE,
        "Default value: 12",
        "Default value: 13",
    ),
    ("a lost default", SPEC, "      default: 12\n", ""),
    (
        "an invented default",
        SPEC,
        "      unit: Hz\n",
        "      unit: Hz\n      default: 1.5\n",
    ),
    (
        "a lost rule of a default",
        SPEC,
        ", default_rule: 30 days after leaving.",
        "",
    ),
    (
        "a wrong rule of a default",
        SPEC,
        "30 days after",
        "60 days after",
    ),
    ("another unit", PAGE, "in Hz", "in kHz"),
    ("a lost unit", SPEC, "      unit: Hz\n", ""),
    (
        "an invented unit",
        SPEC,
        "      ignored_with: tide\n",
        "      ignored_with: tide\n      unit: minutes\n",
    ),
    (
        "another format",
        PAGE,
        "format is yyyymmddhhmmss",
        "format complies with RFC 3339",
    ),
    ("a lost format", SPEC, ", format: yyyymmddhhmmss", ""),
    (
        "nothing is ignored",
        PAGE,
        "This parameter is invalid when tide is specified.",
        "Waiting may take long.",
    ),
    (
        "what is ignored is lost",
        SPEC,
        "      ignored_with: tide\n",
        "",
    ),
    (
        "not deprecated any more",
        PAGE,
        "This parameter is deprecated.",
        "It is used.",
    ),
    (
        "a lost deprecation",
        SPEC,
        ", deprecated: nothing replaces it",
        "",
    ),
    (
        "an option not deprecated any more",
        PAGE,
        "(deprecated)",
        "(rare)",
    ),
    (
        "a lost deprecation of an option",
        SPEC,
        "{ deprecated: use `High`, doc: Spring tide. }",
        "Spring tide.",
    ),
    (
        "another number in a rule",
        PAGE,
        "more than 30 must",
        "more than 40 must",
    ),
    (
        "a wrong number in a rule",
        SPEC,
        "crew above 30",
        "crew above 50",
    ),
    ("another file format", PAGE, "PDF or XML", "PDF or CSV"),
    (
        "a wrong file size",
        SPEC,
        "max_size: 5 MB",
        "max_size: 6 MB",
    ),
    ("a lost rule", SPEC, RULE, ""),
    (
        "another status",
        PAGE,
        "Status code: 400",
        "Status code: 404",
    ),
    (
        "an invented status",
        SPEC,
        "  400:\n",
        "  500:\n    doc: It sank.\n  400:\n",
    ),
    (
        "an invented table",
        SPEC,
        "    headers:\n      table: 6",
        "    headers:\n      table: 9",
    ),
    (
        "another request line",
        PAGE,
        "ships/7?hours=3",
        "ships/7?hours=4",
    ),
    (
        "another request body",
        PAGE,
        "\"Ant\", \"Bee\"",
        "\"Ant\", \"Cat\"",
    ),
    (
        "a lost body",
        SPEC,
        "      body: |\n        { \"cargo\": \"GRAIN\", \"tugs\": [\"Ant\", \"Bee\"] }\n",
        "",
    ),
    (
        "another response body",
        PAGE,
        "\"number\" : 3",
        "\"number\" : 4",
    ),
    (
        "a wrong part beside a secret",
        SPEC,
        "SCRUBBED&page=1",
        "SCRUBBED&page=2",
    ),
    (
        "a number made up in a description",
        SPEC,
        "doc: How long to wait.",
        "doc: How long to wait in 7 weathers.",
    ),
    ("a lost response", SPEC, RESPONSES, ""),
    ("an invented response", SPEC, RESPONSES, MORE_RESPONSES),
    (
        "what the ledger said of the page is of another key",
        LEDGER,
        "expects: { length: 0..64 }",
        "expects: { mandatory: absent }",
    ),
    (
        "what the ledger said of the page is no quotation any more",
        LEDGER,
        "Says `length: 1..64`",
        "Says 1 to 64, or 1..64",
    ),
    (
        "what the ledger said of the page is gone",
        LEDGER,
        "Says `length: 1..64`",
        "Says `length: 1..60`",
    ),
];

const LEAVE_AND_UNTIL: &str =
    "    leave_at: { type: String, doc: Moment of leaving., format: yyyymmddhhmmss }
    until: { type: String, doc: Moment of return., default_rule: 30 days after leaving. }
";
const UNTIL_AND_LEAVE: &str =
    "    until: { type: String, doc: Moment of return., default_rule: 30 days after leaving. }
    leave_at: { type: String, doc: Moment of leaving., format: yyyymmddhhmmss }
";
const RULE: &str = "constraints:
  - when: { cargo: OIL }
    formats: [PDF, XML]
    max_size: 5 MB
    doc: Manifest of oil.
";
const RESPONSES: &str = r#"  responses:
    - status: 200
      body: |
        { "berths": [{ "number": 3, "side": "port" }], "log_url": "https://log.example.com/7?token=SCRUBBED&page=1" }
"#;
const MORE_RESPONSES: &str = r#"  responses:
    - status: 200
      body: |
        { "berths": [{ "number": 3, "side": "port" }], "log_url": "https://log.example.com/7?token=SCRUBBED&page=1" }
    - status: 400
      body: |
        { "error_code": "H.1" }
"#;
