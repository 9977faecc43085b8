//! What is wrong with a spec, told as a compiler would: where, what, and how to mend it.

mod code;
mod report;

use std::collections::HashSet;
use std::fmt;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
pub use code::Code;
pub use report::{Location, Report, github, json};

use crate::source::{Place, Sources, Spot};

/// One problem.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Its kind.
    pub code: Code,
    /// What is wrong, in one line.
    pub message: String,
    /// What it points at.
    pub spot: Spot,
    label: String,
    others: Vec<(Spot, String)>,
    helps: Vec<String>,
}

impl Diagnostic {
    /// A problem at a spot.
    pub fn new(code: Code, spot: impl Into<Spot>, message: impl Into<String>) -> Self {
        Self {
            code,
            message: in_line(&message.into()),
            spot: spot.into(),
            label: String::new(),
            others: Vec::new(),
            helps: Vec::new(),
        }
    }

    /// Words beside the underlined text.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = in_line(&label.into());
        self
    }

    /// Another place that has to do with it.
    #[must_use]
    pub fn other(mut self, spot: impl Into<Spot>, label: impl Into<String>) -> Self {
        self.others.push((spot.into(), in_line(&label.into())));
        self
    }

    /// The other places of the same mistake; a few of many will do.
    pub(crate) fn also(mut self, places: &[Place]) -> Self {
        const SHOWN: usize = 3;
        for place in places.iter().take(SHOWN) {
            self = self.other(*place, "and here");
        }
        match places.len().saturating_sub(SHOWN) {
            0 => self,
            1 => self.help("the same once more, further on"),
            more => self.help(format!("the same {more} times more, further on")),
        }
    }

    /// How to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.helps.push(in_line(&help.into()));
        self
    }

    /// The line of the saved page that it has to do with; 0 if none.
    pub fn saved_line(&self) -> usize {
        let others = self.others.iter().map(|(spot, _)| spot);
        let mut spots = std::iter::once(&self.spot).chain(others);
        let line = spots.find_map(|spot| match spot {
            Spot::Saved(_, line, _) => Some(*line),
            _ => None,
        });
        line.unwrap_or_default()
    }

    fn group<'a>(&'a self, sources: &'a Sources) -> Group<'a> {
        let title = Level::ERROR
            .primary_title(&self.message)
            .id(self.code.as_str());
        let mut group = title.element(self.spot.excerpt(&self.label, sources));
        for (spot, label) in &self.others {
            group = group.element(spot.excerpt(label, sources));
        }
        group.elements(self.helps.iter().map(|help| Level::HELP.message(help)))
    }
}

impl Spot {
    /// The file with line and columns, as far as the spot has them.
    fn location(&self, label: &str, sources: &Sources) -> Location {
        let mut location = Location {
            label: label.to_owned(),
            ..Location::file(sources.path(self))
        };
        if let (Some(text), Some(span)) = (sources.text(self), sources.span(self)) {
            let line = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
            location.line = text[..line].matches('\n').count() + 1;
            location.column = text[line..span.start].chars().count() + 1;
            location.end_column = location.column + text[span].chars().count();
        }
        location
    }

    /// The line with its number, and what of it is meant underlined.
    fn excerpt<'a>(&self, label: &'a str, sources: &'a Sources) -> Element<'a> {
        let path = sources.path(self);
        let (Some(text), Some(span)) = (sources.text(self), sources.span(self)) else {
            return Origin::path(path).into();
        };
        let mut start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
        let line_start = text[..start].matches('\n').count() + 1;
        let mut line = text[start..].split('\n').next().unwrap_or_default();
        if matches!(self, Self::Saved(..)) {
            (start, line) = (span.start, &text[span.clone()]);
        }
        let mut annotation = AnnotationKind::Primary.span(span.start - start..span.end - start);
        if !label.is_empty() {
            annotation = annotation.label(label);
        }
        // The renderer looks at every line it is given; one is all that it shows.
        Snippet::source(line)
            .line_start(line_start)
            .path(path)
            .annotation(annotation)
            .into()
    }
}

/// All problems of a spec, sorted by file and position. Never empty when it is an error.
pub struct Diagnostics {
    problems: Vec<Diagnostic>,
    sources: Sources,
}

impl Diagnostics {
    /// Problems with the files that they are in.
    pub fn new(mut problems: Vec<Diagnostic>, sources: Sources) -> Self {
        problems.sort_by_cached_key(|problem| {
            let start = sources.span(&problem.spot).map(|span| span.start);
            (sources.path(&problem.spot), start, problem.code)
        });
        // What several pages share, or several aliases, may be found wrong once for each of them. Beside saved pages,
        // each line of theirs is a difference of its own.
        let mut seen = HashSet::new();
        problems.retain(|problem| {
            let path = sources.path(&problem.spot);
            let span = sources.span(&problem.spot);
            let spots = problem.others.iter().map(|(spot, _)| spot);
            let saved = spots.chain([&problem.spot]).filter_map(|spot| match spot {
                Spot::Saved(page, line, _) => Some((*page, *line)),
                _ => None,
            });
            let saved: Vec<_> = saved.collect();
            seen.insert((problem.code, problem.message.clone(), path, span, saved))
        });
        Self { problems, sources }
    }

    /// The problems, in the order of the files.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.problems.iter()
    }

    /// Each problem with all places it has to do with: the file below the spec's root, and the keys that lead there.
    pub fn places(&self) -> impl Iterator<Item = (&Diagnostic, Vec<(&str, Vec<String>)>)> {
        self.problems.iter().map(|problem| {
            let others = problem.others.iter().map(|(spot, _)| spot);
            let spots = std::iter::once(&problem.spot).chain(others);
            let places = spots.filter_map(|spot| self.sources.keys(spot));
            (problem, places.collect())
        })
    }

    /// The problems without the texts that they are found in, in the order of the files.
    pub fn reports(&self) -> Vec<Report> {
        let reports = self.problems.iter().map(|problem| Report {
            code: problem.code.as_str().to_owned(),
            message: problem.message.clone(),
            at: problem.spot.location(&problem.label, &self.sources),
            helps: problem.helps.clone(),
            others: problem
                .others
                .iter()
                .map(|(spot, label)| spot.location(label, &self.sources))
                .collect(),
        });
        reports.collect()
    }

    /// The whole report, with colours where the terminal has them.
    pub fn render(&self, colours: bool) -> String {
        let renderer = if colours {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let mut text = String::new();
        for problem in &self.problems {
            text += &renderer.render(&[problem.group(&self.sources)]);
            text += "\n\n";
        }
        text
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl fmt::Debug for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Diagnostics {}

/// A text that may quote a spec, in one line and without what a terminal would obey.
fn in_line(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let escaped = |c: char| match c {
        c if c.is_control() || turns(c) => c.escape_default().to_string(),
        c => c.to_string(),
    };
    text.chars().map(escaped).collect()
}

/// Of the names that exist, the one a person probably meant.
pub fn nearest<'a>(name: &str, existing: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    existing
        .into_iter()
        .map(|other| {
            let distance = strsim::damerau_levenshtein(&name.to_lowercase(), &other.to_lowercase());
            (distance, other)
        })
        .filter(|(distance, other)| {
            let length = name.chars().count().max(other.chars().count());
            let alike = name
                .chars()
                .zip(other.chars())
                .take_while(|(a, b)| a == b)
                .count();
            // A few slips, or another ending: `queries` for `query`.
            *distance <= length / 3 || (alike >= 4 && *distance <= length / 2)
        })
        .min()
        .map(|(_, other)| other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_message_quotes_stays_in_its_line() {
        assert_eq!(
            in_line("`a\nb` \u{1b}[31m\u{202e}é"),
            "`a\\nb` \\u{1b}[31m\\u{202e}é"
        );
    }

    #[test]
    fn the_nearest_name_is_close_or_none() {
        let names = ["BaseInfo", "AssetInfo", "PlayInfo"];
        assert_eq!(nearest("AsetInfo", names), Some("AssetInfo"));
        assert_eq!(nearest("assetinfo", names), Some("AssetInfo"));
        assert_eq!(nearest("Tomato", names), None);
        assert_eq!(nearest("queries", ["path", "query", "body"]), Some("query"));
    }
}
