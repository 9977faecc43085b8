//! The spec's files, and places in them that a diagnostic can point at.

mod span;

use std::collections::BTreeMap;

use crate::yaml::{Document, SyntaxError};

/// The text of a spec: what the caller read from disk.
#[derive(Clone, Debug, Default)]
pub struct SpecFiles {
    /// The folder as people call it, shown before each path: `spec`.
    pub root: String,
    /// Path below the root, with forward slashes, to text. Bytes that are not UTF-8 are U+FFFD.
    pub files: BTreeMap<String, String>,
    /// What a spec cannot be read from, and why: a link, a file that its reader may not open.
    pub unreadable: BTreeMap<String, String>,
}

impl SpecFiles {
    /// Files of which nobody needs to know where they lie.
    pub fn of(files: BTreeMap<String, String>) -> Self {
        Self {
            files,
            ..Self::default()
        }
    }
}

/// One node of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub(crate) file: usize,
    /// The number of the node, in the order of the document.
    pub node: u32,
}

/// A value together with where it stands.
#[derive(Clone, Debug)]
pub struct Placed<T> {
    /// The value.
    pub value: T,
    /// Where it was written.
    pub place: Place,
}

/// What a diagnostic points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A node.
    Node(Place),
    /// A byte of a file; there are no nodes in a broken one.
    Byte(usize, usize),
    /// A file as a whole.
    File(usize),
    /// The path of a file that is not there.
    Missing(String),
    /// A word of a text.
    Word(Place, String),
    /// A line and column, from one, inside a text.
    Inside(Place, Position),
    /// A line, from one, of a saved page, and the word that is meant, should the line be long.
    Saved(usize, usize, String),
}

/// A position counted from one, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl From<Place> for Spot {
    fn from(place: Place) -> Self {
        Self::Node(place)
    }
}

/// One file, read.
pub(crate) struct Source {
    /// Path below the root.
    pub(crate) path: String,
    /// The text with plain line ends and without a byte order mark.
    pub(crate) text: String,
    /// The parsed text, or why there is none.
    pub(crate) document: Result<Document, Broken>,
}

/// Why a text is no YAML document.
pub(crate) enum Broken {
    /// The reader of YAML says so.
    Syntax(SyntaxError),
    /// At this byte, a conflict begins that nobody has settled.
    Conflict(usize),
    /// At this byte, there was something that is not UTF-8.
    Encoding(usize),
}

/// All files of a spec, and the saved pages that it is compared with.
pub struct Sources {
    root: String,
    pub(crate) files: Vec<Source>,
    /// Path, and why it could not be read.
    pub(crate) unreadable: Vec<(String, String)>,
    /// Path, as people see it, and text.
    pub saved: Vec<(String, String)>,
}

impl Sources {
    /// Reads the YAML of each file, as far as it is YAML.
    pub fn read(spec: &SpecFiles) -> Self {
        let files = spec.files.iter().map(|(path, text)| {
            let text = text.strip_prefix('\u{feff}').unwrap_or(text);
            let text = text.replace("\r\n", "\n");
            Source {
                path: path.clone(),
                document: parse(&text),
                text,
            }
        });
        Self {
            root: spec.root.trim_end_matches('/').to_owned(),
            files: files.collect(),
            unreadable: spec.unreadable.clone().into_iter().collect(),
            saved: Vec::new(),
        }
    }

    /// The text of the file at a path below the root.
    pub fn text_at(&self, path: &str) -> Option<&str> {
        let mut files = self.files.iter();
        let source = files.find(|source| source.path == path)?;
        Some(&source.text)
    }

    /// The path of a spot's file, with the root before it, as people see it.
    pub(crate) fn path(&self, spot: &Spot) -> String {
        let path = match spot {
            Spot::Saved(page, ..) => {
                return self
                    .saved
                    .get(*page)
                    .map_or("", |(path, _)| path)
                    .to_owned();
            }
            Spot::Missing(path) => path,
            _ => self.file(spot).map_or("", |file| &file.path),
        };
        match self.root.as_str() {
            "" => path.to_owned(),
            root => format!("{root}/{path}"),
        }
    }

    pub(crate) fn file(&self, spot: &Spot) -> Option<&Source> {
        match spot {
            Spot::Node(Place { file, .. })
            | Spot::Byte(file, _)
            | Spot::File(file)
            | Spot::Word(Place { file, .. }, _)
            | Spot::Inside(Place { file, .. }, _) => self.files.get(*file),
            Spot::Missing(_) | Spot::Saved(..) => None,
        }
    }

    /// The text that a spot is in.
    pub(crate) fn text(&self, spot: &Spot) -> Option<&str> {
        match spot {
            Spot::Saved(page, ..) => self.saved.get(*page).map(|(_, text)| text.as_str()),
            spot => self.file(spot).map(|file| file.text.as_str()),
        }
    }

    /// The file of a spot, and the keys and positions that lead to its node.
    pub(crate) fn keys(&self, spot: &Spot) -> Option<(&str, Vec<String>)> {
        let source = self.file(spot)?;
        let keys = match spot {
            Spot::Node(place) | Spot::Word(place, _) | Spot::Inside(place, _) => {
                source.document.as_ref().ok()?.keys(place.node)
            }
            Spot::Byte(..) | Spot::File(_) | Spot::Missing(_) | Spot::Saved(..) => Vec::new(),
        };
        Some((&source.path, keys))
    }
}

fn parse(text: &str) -> Result<Document, Broken> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let line_of = line.trim_end_matches('\n');
        if ['<', '|', '=', '>']
            .iter()
            .any(|mark| is_conflict(line_of, *mark))
        {
            return Err(Broken::Conflict(start));
        }
        start += line.len();
    }
    match text.find(char::REPLACEMENT_CHARACTER) {
        Some(at) => Err(Broken::Encoding(at)),
        None => Document::parse(text).map_err(Broken::Syntax),
    }
}

/// Whether a line marks a conflict that nobody has settled, with this character: `<<<<<<< HEAD`.
pub(crate) fn is_conflict(line: &str, mark: char) -> bool {
    let rest = line.trim_start_matches(mark);
    line.len() - rest.len() == 7 * mark.len_utf8()
        && (rest.is_empty() || rest.starts_with([' ', '\r']))
}
