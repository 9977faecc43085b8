//! Flat text: whether a line is the title of a section, or only looks like one and begins a row's description.

use crate::read::text::TextReader;
use crate::read::text::caption::Caption;
use crate::read::text::heads::is_row;
use crate::read::words::example;
use crate::read::words::scores::{CERTAIN_MANDATORY, mandatory_score, name_score};
use crate::read::words::titles::{caption_of, is_operation};
use crate::read::words::types::type_score;
use crate::read::words::{Role, is_title, label, role};

impl TextReader<'_> {
    /// Whether a line is the title of a section.
    pub(in crate::read) fn is_title(&self, at: usize) -> bool {
        let Some(line) = self.lines.get(at) else {
            return false;
        };
        let next = self.lines.get(at + 1);
        line.indent == 0
            && !line.bullet
            && line.gap
            && next.is_none_or(|next| {
                next.gap
                    || next.bullet
                    || caption_of(&next.text).is_some()
                    || example::begins(&next.text)
            })
            && (is_title(&line.text, self.tables == 0)
                || next.is_some_and(|next| is_operation(&line.text, &next.text)))
            // `Authorization`, `No`, `String` is a row.
            && (line.text.contains(' ')
                || next.is_none_or(|next| {
                    mandatory_score(&next.text) < 5.0 && type_score(&next.text) < 5.0
                }))
    }

    /// Whether a line stands where a row's description begins: `error_code`, `String`, `Error code`.
    pub(in crate::read) fn is_description(&self, columns: &[String], at: usize) -> bool {
        self.follows_cell(columns, at)
            && (!self.is_title_of_more(at)
                || self.names_row(columns, at)
                || self.is_above_label(at)
                || is_row(self.lines, columns, at + 1))
    }

    /// Whether the line above is a cell of the column before the description's.
    fn follows_cell(&self, columns: &[String], at: usize) -> bool {
        let before =
            description(columns).and_then(|position| columns.get(position.checked_sub(1)?));
        let above = at.checked_sub(1).and_then(|above| self.lines.get(above));
        let (Some(before), Some(above)) = (before, above.filter(|above| !above.bullet)) else {
            return false;
        };
        match role(before) {
            Role::Name => name_score(&above.text) >= 4.0,
            Role::Mandatory => mandatory_score(&above.text) >= CERTAIN_MANDATORY,
            Role::Type => type_score(&above.text) >= 5.0,
            _ => false,
        }
    }

    /// Several words with capitals are a title all the same; so is what stands above a table or an example.
    fn is_title_of_more(&self, at: usize) -> bool {
        let Some(line) = self.lines.get(at) else {
            return true;
        };
        let mut words = line.text.split(' ').skip(1).peekable();
        let title = if words.peek().is_none() {
            Caption::at(self.lines, at + 1).is_some()
        } else {
            words.all(|word| word.starts_with(|c: char| c.is_ascii_uppercase()))
        };
        let next = self.lines.get(at + 1);
        title || next.is_some_and(|next| example::begins(&next.text))
    }

    /// `error_msg`, `String`, `Error Messages`.
    fn names_row(&self, columns: &[String], at: usize) -> bool {
        let name = description(columns).and_then(|position| at.checked_sub(position));
        let (Some(name), Some(line)) = (name.and_then(|at| self.lines.get(at)), self.lines.get(at))
        else {
            return false;
        };
        let word = |text: &str| text.split([' ', '_']).next().map(str::to_lowercase);
        name.text.contains('_') && word(&name.text) == word(&line.text)
    }

    /// Below a title no label stands.
    fn is_above_label(&self, at: usize) -> bool {
        let next = self.lines.get(at + 1);
        next.is_some_and(|next| label(&next.text).is_some())
    }
}

/// The column of descriptions.
fn description(columns: &[String]) -> Option<usize> {
    let mut roles = columns.iter().map(|head| role(head));
    roles.position(|role| role == Role::Description)
}
