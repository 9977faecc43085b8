//! [`Diagnostics`](super::Diagnostics) → plain [`Report`]s → JSON for tools, annotations for GitHub's workflows.
//!
//! ```json
//! {
//!   "format": 1,                         // raised when a key changes its meaning; new keys do not raise it
//!   "problems": [{
//!     "code": "S011",                    // of spec/README.md; `stale` and `version` of what only `check` finds
//!     "severity": "error",               // nothing less is reported
//!     "message": "there is no object `AsetInfo` in this service",
//!     "file": "spec/vod/show_asset_meta.yaml",
//!     "line": 214,                       // from one; 0 if the file as a whole is meant
//!     "column": 13,                      // from one, in characters; 0 with the line
//!     "end_column": 21,                  // the first one behind
//!     "label": "",                       // words about this place; may be empty
//!     "help": ["did you mean `AssetInfo`?"],
//!     "others": [{ "file": "…", "line": 3, "column": 5, "end_column": 9, "label": "and here" }]
//!   }]
//! }
//! ```

use serde_json::{Value, json};

/// Annotations that GitHub shows of one job; more are not written.
const ANNOTATIONS: usize = 50;

/// A problem without the texts that it is found in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The stable code.
    pub code: String,
    /// What is wrong, in one line.
    pub message: String,
    /// Where.
    pub at: Location,
    /// How to mend it, one cure each.
    pub helps: Vec<String>,
    /// The other places that have to do with it.
    pub others: Vec<Location>,
}

/// A place in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Location {
    /// The path as people see it.
    pub file: String,
    /// The line, from one; 0 for the file as a whole.
    pub line: usize,
    /// The column, from one and in characters; 0 for the file as a whole.
    pub column: usize,
    /// The first column behind.
    pub end_column: usize,
    /// Words about it; may be empty.
    pub label: String,
}

impl Location {
    /// A file as a whole.
    pub fn file(path: impl Into<String>) -> Self {
        Self {
            file: path.into(),
            ..Self::default()
        }
    }
}

/// The reports as one JSON document.
pub fn json(reports: &[Report]) -> String {
    let place = |at: &Location| {
        json!({
            "file": at.file, "line": at.line, "column": at.column, "end_column": at.end_column,
            "label": at.label,
        })
    };
    let problems = reports.iter().map(|report| {
        let mut problem = place(&report.at);
        problem["code"] = report.code.as_str().into();
        problem["severity"] = "error".into();
        problem["message"] = report.message.as_str().into();
        problem["help"] = report.helps.as_slice().into();
        problem["others"] = report.others.iter().map(place).collect();
        problem
    });
    let document = json!({ "format": 1, "problems": problems.collect::<Vec<Value>>() });
    format!("{document:#}\n")
}

/// The reports as commands of GitHub's workflows, a line each; beyond the first 50, their number.
pub fn github(reports: &[Report]) -> String {
    let mut text = String::new();
    for report in reports.iter().take(ANNOTATIONS) {
        let Location {
            file,
            line,
            column,
            end_column,
            label,
        } = &report.at;
        let mut properties = format!("file={}", property(file));
        if *line > 0 {
            properties += &format!(",line={line},col={column},endColumn={end_column}");
        }
        properties += &format!(",title={}", property(&report.code));
        let mut lines = vec![report.message.clone()];
        lines.extend((!label.is_empty()).then(|| label.clone()));
        lines.extend(report.others.iter().map(|other| {
            let place = match other.line {
                0 => other.file.clone(),
                line => format!("{}:{line}:{}", other.file, other.column),
            };
            let label = Some(other.label.as_str()).filter(|it| !it.is_empty());
            format!("{}: {place}", label.unwrap_or("see also"))
        }));
        lines.extend(report.helps.iter().map(|help| format!("help: {help}")));
        text += &format!("::error {properties}::{}\n", data(&lines.join("\n")));
    }
    match reports.len().saturating_sub(ANNOTATIONS) {
        0 => {}
        1 => text += "and 1 more problem\n",
        more => text += &format!("and {more} more problems\n"),
    }
    text
}

/// The message of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The value of a property, which ends at a comma or colon.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(message: &str) -> Report {
        Report {
            code: "S000".to_owned(),
            message: message.to_owned(),
            at: Location {
                file: "spec/a,b:100%.yaml".to_owned(),
                line: 3,
                column: 5,
                end_column: 9,
                label: String::new(),
            },
            helps: vec!["take: this, 100%".to_owned()],
            others: vec![Location::file("spec/c.yaml")],
        }
    }

    #[test]
    fn what_would_end_a_property_or_a_command_is_escaped() {
        let expected = "::error file=spec/a%2Cb%3A100%25.yaml,line=3,col=5,endColumn=9,title=S000::\
            a: b, c%0Asee also: spec/c.yaml%0Ahelp: take: this, 100%25\n";
        assert_eq!(github(&[report("a: b, c")]), expected);
    }

    #[test]
    fn a_file_as_a_whole_has_no_line() {
        let mut whole = report("a");
        whole.at = Location::file("a.yaml");
        assert!(github(&[whole]).starts_with("::error file=a.yaml,title=S000::a%0A"));
    }

    #[test]
    fn no_more_annotations_than_github_shows() {
        let annotations = |number| github(&vec![report("a"); number]);
        assert_eq!(annotations(50).lines().count(), 50);
        assert_eq!(annotations(52).matches("::error ").count(), 50);
        assert!(annotations(52).ends_with("\nand 2 more problems\n"));
    }

    #[test]
    fn json_has_every_part_of_a_report() {
        let document: Value = serde_json::from_str(&json(&[report("a \"b\"")])).unwrap();
        let problem = &document["problems"][0];
        assert_eq!(problem["message"], "a \"b\"");
        assert_eq!(
            (&problem["line"], &problem["column"]),
            (&json!(3), &json!(5))
        );
        assert_eq!(problem["help"][0], "take: this, 100%");
        assert_eq!(problem["others"][0]["file"], "spec/c.yaml");
    }
}
