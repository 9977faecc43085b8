//! Flat text: the number of columns of a table with unknown heads, by which cells look alike.

use crate::read::tables::shape::Shape;
use crate::read::text::line::Line;
use crate::read::words::titles::{caption_of, is_title_like};
use crate::read::words::{Role, is_head, is_title, role};

/// More columns than such tables have.
const MOST: usize = 10;
/// More cells than are looked at.
const CELLS: usize = 400;
/// How much the cells of each column must look alike; 3 is the most.
const CERTAIN: f64 = 2.4;

/// The heads of the columns of a table about something else than parameters: what is written like titles, unless the
/// cells say otherwise.
pub(in crate::read) fn heads(lines: &[Line], from: usize) -> Vec<String> {
    let indent = lines.get(from).map_or(0, |line| line.indent);
    let run = |is_head: fn(&str) -> bool| {
        let lines = lines.iter().skip(from).take(MOST);
        let heads = lines.take_while(|line| {
            line.gap && !line.bullet && line.indent == indent && is_head(&line.text)
        });
        heads.map(|line| line.text.clone()).collect()
    };
    let mut titles: Vec<String> = run(is_title_like);
    if titles.len() < 2 {
        // `CPU`, `Memory`.
        titles = run(|text| is_title_like(text) || is_acronym(text));
    }
    let described = titles
        .iter()
        .rposition(|head| role(head) == Role::Description)
        .filter(|last| *last > 0);
    if let Some(last) = described {
        // What stands behind `Description` may be the first row, unless it is known as a head.
        let known = titles
            .iter()
            .skip(last + 1)
            .take_while(|head| is_head(head));
        let known = known.count();
        titles.truncate(last + 1 + known);
        return titles;
    }
    match width(lines, from, titles.len()).filter(|width| *width > 1) {
        Some(width) => {
            let heads = lines.iter().skip(from).take(width);
            heads.map(|head| head.text.clone()).collect()
        }
        None if titles.len() > 6 => Vec::new(),
        None => titles,
    }
}

fn is_acronym(text: &str) -> bool {
    text.len() <= 5 && text.chars().all(|c| c.is_ascii_uppercase())
}

/// The number of columns of the table whose heads begin at a line, if its cells fill its rows evenly.
///
/// `titles` lines are written like heads: that many, unless another number is certain.
fn width(lines: &[Line], from: usize, titles: usize) -> Option<usize> {
    let cells = cells(lines, from)?;
    let mut best = (titles, CERTAIN);
    for width in 2..=MOST {
        if !cells.len().is_multiple_of(width) || cells.len() < 3 * width {
            continue;
        }
        let (heads, rows) = cells.split_at(width);
        if !heads.iter().all(|head| can_be_head(head)) {
            break;
        }
        let bonus = if width == titles { 0.5 } else { 0.0 };
        let score = alike(rows, width) + bonus;
        if score > best.1 {
            best = (width, score);
        }
    }
    Some(best.0)
}

/// The table's cells, if each is one paragraph.
fn cells(lines: &[Line], from: usize) -> Option<Vec<&str>> {
    let indent = lines.get(from)?.indent;
    let mut cells = Vec::new();
    for line in lines.get(from..)?.iter().take(CELLS) {
        let below = cells.len() > 2 && is_title(&line.text, true);
        if line.indent < indent || caption_of(&line.text).is_some() || below {
            break;
        }
        if line.bullet || line.indent > indent || !line.gap {
            return None;
        }
        cells.push(line.text.as_str());
    }
    Some(cells)
}

fn can_be_head(text: &str) -> bool {
    text.len() <= 40
        && text.starts_with(char::is_alphabetic)
        && !text.ends_with(['.', ':', ',', ';'])
}

/// How much the cells of each column look like the first one, on average.
fn alike(cells: &[&str], width: usize) -> f64 {
    let shapes: Vec<Shape> = cells.iter().map(|cell| Shape::of(cell)).collect();
    let (first, others) = shapes.split_at(width.min(shapes.len()));
    let pairs = others
        .chunks(width)
        .flat_map(|row| first.iter().zip(row))
        .map(|(one, other)| one.likeness(other));
    let (sum, count) = pairs.fold((0.0, 0.0), |(sum, count), likeness| {
        (sum + likeness, count + 1.0)
    });
    sum / f64::max(count, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, titles: usize) -> Option<usize> {
        let text = text.replace('|', "\n\n");
        let source: Vec<&str> = text.lines().collect();
        width(&crate::read::text::line::lines(&source), 0, titles)
    }

    #[test]
    fn cells_of_a_column_look_alike() {
        let sizes = "TableKind|Cores|freeMemory|A|2|8 GB free|B|4|16 GB free|C|8|32 GB free";
        assert_eq!(of(sizes, 2), Some(3));
        let places =
            "Place|How to Find|Harbour ID|See the map of harbours.|Pier ID|See the list of piers.";
        assert_eq!(of(places, 3), Some(2));
    }

    #[test]
    fn without_certainty_the_lines_that_are_written_like_heads_are_it() {
        assert_eq!(of("TableKind|Cores|A|2|8|B|4", 2), Some(2));
        assert_eq!(of("TableKind|Cores|A|  • 2|B|4", 2), None);
    }
}
