//! A description → its labelled parts (`Constraints`, `Range`, …), each as paragraphs and lists.

mod lines;

use super::sentences;
use crate::read::words::label;
use crate::read::{Parameter, Prose};
use lines::{dashed, from_text, labelled, numbered, tabled, unmarked};

/// What the label of a part announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// There is no label.
    None,
    /// `Definition`, `Details`.
    Meaning,
    /// `Constraints`.
    Constraint,
    /// `Options`, `Range`, `Value range`, `Enumeration values`.
    Values,
    /// `Default value`.
    Default,
    /// `Minimum`: of a number, of a text's length.
    Minimum,
    /// `Maximum`.
    Maximum,
    /// `Array Length`.
    Items,
    /// `NOTE`.
    Note,
    /// `Example`.
    Example,
}

/// A part of a description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) label: Label,
    pub(super) blocks: Vec<Block>,
}

/// A piece of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    Paragraph {
        line: usize,
        text: String,
    },
    /// List items, and the sentence that announces them.
    List {
        intro: Option<String>,
        items: Vec<Item>,
    },
}

impl Block {
    /// The paragraph, or the items.
    pub(super) fn texts(&self) -> Vec<&str> {
        match self {
            Self::Paragraph { text, .. } => vec![text],
            Self::List { items, .. } => items.iter().map(|item| item.text.as_str()).collect(),
        }
    }

    /// The first line, and what stands there.
    pub(super) fn first(&self) -> (usize, &str) {
        match self {
            Self::Paragraph { line, text } => (*line, text),
            Self::List { items, .. } => {
                let first = items.first();
                first.map_or((0, ""), |item| (item.line, item.text.as_str()))
            }
        }
    }
}

/// An item of a list, with all of its paragraphs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) line: usize,
    pub(super) text: String,
}

/// Cuts a row's description.
pub(super) fn parts(row: &Parameter) -> Vec<Part> {
    let prose = if row.prose.is_empty() {
        // A row that was written by hand has lines only.
        from_text(row)
    } else {
        row.prose.clone()
    };
    let prose = &labelled(dashed(numbered(tabled(prose))));
    let mut parts = vec![Part {
        label: Label::None,
        blocks: Vec::new(),
    }];
    let mut at = 0;
    while let Some(item) = prose.get(at) {
        // A heading within a list: `• Range`.
        let heading = item.bullet && announced(&item.text).is_some_and(|(_, rest)| rest.is_empty());
        if (!item.bullet || heading)
            && let Some((kind, rest)) = announced(&item.text)
        {
            let blocks = match rest {
                "" => Vec::new(),
                rest => vec![Block::Paragraph {
                    line: item.line,
                    text: rest.to_owned(),
                }],
            };
            parts.push(Part {
                label: kind,
                blocks,
            });
            at += 1;
        } else if item.bullet {
            at = list(prose, at, &mut parts);
        } else {
            let mut text = unmarked(&item.text);
            let label = ends_with_label(&text);
            if let Some((before, _)) = &label {
                text.clone_from(before);
            }
            if let Some(part) = parts.last_mut() {
                part.blocks.push(Block::Paragraph {
                    line: item.line,
                    text,
                });
            }
            parts.extend(label.map(|(_, label)| Part {
                label,
                blocks: Vec::new(),
            }));
            at += 1;
        }
    }
    parts
}

/// A paragraph that ends with a label: `Depth. Value range:`, below which a break follows.
fn ends_with_label(text: &str) -> Option<(String, Label)> {
    let mut sentences = sentences::split(text);
    let last = sentences.pop().filter(|last| last.ends_with([':', '：']))?;
    let (kind, rest) = announced(&last)?;
    (rest.is_empty() && !sentences.is_empty()).then(|| (sentences.join(" "), kind))
}

/// Whether a description speaks of times with an offset that has no colon.
pub(super) fn has_offset(text: &str) -> bool {
    let signed = |at: usize| {
        let before = text[..at].ends_with(|c: char| c.is_ascii_digit());
        let digits = text[at + 1..]
            .chars()
            .take_while(char::is_ascii_digit)
            .count();
        before && digits == 4 && !text[at + 5..].starts_with('-')
    };
    text.contains("time zone offset") || text.match_indices('+').any(|(at, _)| signed(at))
}

/// The label at the beginning of a paragraph, and what follows it there.
fn announced(text: &str) -> Option<(Label, &str)> {
    let lower = text.trim_end_matches([':', '：', ' ']).to_lowercase();
    if ["note", "notes", "caution", "notice"].contains(&lower.as_str()) {
        return Some((Label::Note, ""));
    }
    for (mark, kind) in [
        ("NOTE:", Label::Note),
        ("Note:", Label::Note),
        ("Example:", Label::Example),
        ("Example value:", Label::Example),
        ("Example Value:", Label::Example),
    ] {
        if let Some(rest) = text.strip_prefix(mark) {
            return Some((kind, rest.trim()));
        }
    }
    let (name, rest) = label(text)?;
    let kind = match name.to_lowercase().as_str() {
        "details" | "definition" => Label::Meaning,
        "constraints" | "constraint" => Label::Constraint,
        "default value" | "default" => Label::Default,
        "minimum" | "minimum value" | "minimum length" => Label::Minimum,
        "maximum" | "maximum value" | "maximum length" => Label::Maximum,
        "array length" => Label::Items,
        _ => Label::Values,
    };
    Some((kind, rest))
}

/// Takes in a list from its first item on; says where it ends.
fn list(prose: &[Prose], start: usize, parts: &mut [Part]) -> usize {
    let depth = prose[start].depth;
    let mut items: Vec<Item> = Vec::new();
    let mut at = start;
    let Some(part) = parts.last_mut() else {
        return prose.len();
    };
    let mut intro = match part.blocks.last() {
        Some(Block::Paragraph { text, .. }) => Some(text.clone()),
        _ => None,
    };
    // Whether the last item has a list inside.
    let mut within = false;
    while let Some(next) = prose.get(at) {
        let inner = prose
            .get(at + 1)
            .filter(|inner| inner.bullet && inner.depth > next.depth);
        if next.bullet && inner.is_some() && next.text.trim_end().ends_with([':', '：']) {
            // An item that announces a list of its own.
            flush(&mut items, intro.take(), &mut part.blocks);
            let text = unmarked(&next.text);
            intro = Some(text.clone());
            part.blocks.push(Block::Paragraph {
                line: next.line,
                text,
            });
        } else if next.bullet
            && next.depth > depth
            && within
            && let Some(item) = items.last_mut()
        {
            // A list in an item that says something itself goes on with it.
            let stop = if item.text.ends_with(['.', ';', ':']) {
                ""
            } else {
                "."
            };
            item.text = format!("{}{stop} {}", item.text, unmarked(&next.text));
        } else if next.bullet
            && announced(&next.text).is_some_and(|(_, rest)| rest.is_empty())
            && at > start
        {
            break;
        } else if next.bullet {
            within = inner.is_some();
            items.push(Item {
                line: next.line,
                text: unmarked(&next.text),
            });
        } else if let Some(item) = items
            .last_mut()
            .filter(|_| depth > 0 && next.depth >= depth)
        {
            // What a paragraph says ends with it.
            let stop = if item.text.ends_with(|c: char| c.is_alphanumeric()) {
                ". "
            } else {
                " "
            };
            item.text.push_str(stop);
            item.text += &unmarked(&next.text);
        } else {
            break;
        }
        at += 1;
    }
    flush(&mut items, intro, &mut part.blocks);
    at.max(start + 1)
}

fn flush(items: &mut Vec<Item>, intro: Option<String>, blocks: &mut Vec<Block>) {
    if !items.is_empty() {
        blocks.push(Block::List {
            intro,
            items: std::mem::take(items),
        });
    }
}
