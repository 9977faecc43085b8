//! A labelled description (`Definition`, `Constraints`, `Minimum`, …) → its parts, limits, default and options.

use crate::read::block::shown;
use crate::read::reference_page::{Facets, Label, Prose};
use crate::read::words;

/// The labels of a description.
pub(in crate::read) fn labels(prose: &[Prose]) -> Vec<Label> {
    let mut labels: Vec<Label> = Vec::new();
    for prose in prose {
        let found = if prose.bullet {
            None
        } else {
            words::label(&prose.text)
        };
        match (found, labels.last_mut()) {
            (Some((name, rest)), _) => labels.push(Label {
                name: name.to_owned(),
                lines: if rest.is_empty() {
                    Vec::new()
                } else {
                    vec![rest.to_owned()]
                },
            }),
            (None, Some(label)) => label.lines.push(shown(prose)),
            (None, None) => {}
        }
    }
    // A label that stands twice goes on where it stopped.
    let mut merged: Vec<Label> = Vec::new();
    for label in labels {
        match merged.iter_mut().find(|other| other.name == label.name) {
            Some(other) => other.lines.extend(label.lines),
            None => merged.push(label),
        }
    }
    merged
}

/// The facts under labels.
pub(in crate::read) fn facets(labels: &[Label]) -> Facets {
    let mut facets = Facets::default();
    for label in labels {
        let single = match &*label.lines {
            [line] if !is_nothing(line) => Some(line.clone()),
            _ => None,
        };
        match label.name.to_lowercase().as_str() {
            "default value" | "default" => facets.default = facets.default.or(single),
            "minimum" | "minimum value" | "minimum length" => {
                facets.minimum = facets.minimum.or(single);
            }
            "maximum" | "maximum value" | "maximum length" => {
                facets.maximum = facets.maximum.or(single);
            }
            "range" | "options" | "value range" | "enumeration values" | "enumeration value"
                if facets.options.is_empty() =>
            {
                facets.options = options(&label.lines);
            }
            _ => {}
        }
    }
    facets
}

/// Whether a text says that there is no value.
fn is_nothing(text: &str) -> bool {
    let text = text.trim_end_matches('.').to_lowercase();
    [
        "none",
        "n/a",
        "na",
        "-",
        "--",
        "",
        "null",
        "no default value",
    ]
    .contains(&text.as_str())
}

/// The options, if every list item names one.
fn options(lines: &[String]) -> Vec<String> {
    let items = lines.iter().filter_map(|line| line.strip_prefix("• "));
    let options: Option<Vec<String>> = items.map(option).collect();
    options.unwrap_or_default()
}

fn option(item: &str) -> Option<String> {
    let value = item.split_once(':').map_or(item, |(value, _)| value).trim();
    let value = value.trim_end_matches(['.', ';', ',']);
    (!value.is_empty() && !value.contains(char::is_whitespace) && value.len() < 80)
        .then(|| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &[&str]) -> (Vec<(String, Vec<String>)>, Facets) {
        let prose: Vec<Prose> = lines
            .iter()
            .map(|line| {
                let (bullet, text) = line
                    .strip_prefix("• ")
                    .map_or((false, *line), |text| (true, text));
                Prose {
                    bullet,
                    text: text.to_owned(),
                    ..Prose::default()
                }
            })
            .collect();
        let labels = labels(&prose);
        let facets = facets(&labels);
        (
            labels
                .into_iter()
                .map(|label| (label.name, label.lines))
                .collect(),
            facets,
        )
    }

    #[test]
    fn labels_stand_alone_or_before_their_text() {
        let (labels, facets) = read(&[
            "Definition",
            "A colour.",
            "Range",
            "• RED: red",
            "• BLUE: blue",
            "Default value: RED",
        ]);
        assert_eq!(
            labels[0],
            ("Definition".to_owned(), vec!["A colour.".to_owned()])
        );
        assert_eq!(labels[1].1, ["• RED: red", "• BLUE: blue"]);
        assert_eq!(facets.options, ["RED", "BLUE"]);
        assert_eq!(facets.default.as_deref(), Some("RED"));
    }

    #[test]
    fn lists_of_sentences_are_no_options() {
        let (_, facets) = read(&[
            "Range",
            "• If it is 1: all",
            "• 2: none",
            "Default Value",
            "N/A",
        ]);
        assert!(facets.is_empty(), "{facets:?}");
    }

    #[test]
    fn limits_are_taken_as_written() {
        let (_, facets) = read(&["How many.", "Minimum: 1", "Maximum: 1,000"]);
        assert_eq!(
            (facets.minimum.as_deref(), facets.maximum.as_deref()),
            (Some("1"), Some("1,000"))
        );
    }
}
