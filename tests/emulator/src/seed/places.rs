//! Where in a text of JSON each member and item stands; serde_json says that of broken JSON only.

use std::collections::HashMap;

use super::Mistake;

/// A line and a column, both counted from 1; the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// The places of all members, at their names, and items, by their paths.
#[derive(Clone, Debug)]
pub(super) struct Places(HashMap<String, Place>);

impl Places {
    /// Walks a text that is known to be JSON. A name that an object has twice is a mistake: of the
    /// values, one would count in silence.
    pub(super) fn of(text: &str) -> (Self, Vec<Mistake>) {
        let mut walk = Walk {
            text,
            at: 0,
            place: Place { line: 1, column: 1 },
            places: Self(HashMap::new()),
            mistakes: Vec::new(),
        };
        walk.blanks();
        walk.places.0.insert(String::new(), walk.place);
        walk.value("");
        (walk.places, walk.mistakes)
    }

    /// The place of a member or item, or of the next one around it.
    pub(super) fn find(&self, path: &str) -> Place {
        let mut path = path;
        loop {
            if let Some(place) = self.0.get(path) {
                return *place;
            }
            path = match path.rfind(['.', '[']) {
                Some(end) => &path[..end],
                None if path.is_empty() => return Place { line: 1, column: 1 },
                None => "",
            };
        }
    }
}

struct Walk<'t> {
    text: &'t str,
    at: usize,
    place: Place,
    places: Places,
    mistakes: Vec<Mistake>,
}

impl Walk<'_> {
    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn step(&mut self) {
        let Some(next) = self.peek() else { return };
        self.at += next.len_utf8();
        if next == '\n' {
            self.place.line += 1;
            self.place.column = 1;
        } else {
            self.place.column += 1;
        }
    }

    fn blanks(&mut self) {
        while self.peek().is_some_and(|next| next.is_ascii_whitespace()) {
            self.step();
        }
    }

    /// One value; no deeper than serde_json reads.
    fn value(&mut self, path: &str) {
        match self.peek() {
            Some('{') => self.object(path),
            Some('[') => self.array(path),
            Some('"') => _ = self.text(),
            _ => {
                let ends =
                    |next: char| matches!(next, ',' | ']' | '}') || next.is_ascii_whitespace();
                while self.peek().is_some_and(|next| !ends(next)) {
                    self.step();
                }
            }
        }
    }

    fn object(&mut self, path: &str) {
        self.step();
        self.blanks();
        while self.peek() == Some('"') {
            let place = self.place;
            let name = self.text();
            let member = match path {
                "" => name,
                path => format!("{path}.{name}"),
            };
            if let Some(first) = self.places.0.insert(member.clone(), place) {
                let message = format!(
                    "this member stands in line {} already; delete one of the two",
                    first.line
                );
                self.mistakes.push(Mistake::new(&member, place, message));
            }
            self.blanks();
            self.step(); // the colon
            self.blanks();
            self.value(&member);
            self.next();
        }
        self.step();
    }

    fn array(&mut self, path: &str) {
        self.step();
        self.blanks();
        let mut index = 0;
        while self.peek().is_some_and(|next| next != ']') {
            let item = format!("{path}[{index}]");
            self.places.0.insert(item.clone(), self.place);
            self.value(&item);
            self.next();
            index += 1;
        }
        self.step();
    }

    /// To the next member or item, or the end.
    fn next(&mut self) {
        self.blanks();
        if self.peek() == Some(',') {
            self.step();
            self.blanks();
        }
    }

    fn text(&mut self) -> String {
        let start = self.at;
        self.step();
        while let Some(next) = self.peek() {
            self.step();
            match next {
                '\\' => self.step(),
                '"' => break,
                _ => {}
            }
        }
        serde_json::from_str(&self.text[start..self.at]).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_and_items_stand_where_they_begin() {
        let text = "{ \"é\": 1,\n  \"a\\\"b\": [ {\"c\": []},\n true ] }";
        let (places, mistakes) = Places::of(text);
        assert_eq!(mistakes, []);
        let at = |path| {
            let Place { line, column } = places.find(path);
            (line, column)
        };
        assert_eq!(at("é"), (1, 3));
        assert_eq!(at("a\"b"), (2, 3));
        assert_eq!(at("a\"b[0].c"), (2, 14));
        assert_eq!(at("a\"b[1]"), (3, 2));
        assert_eq!(at("a\"b[1].missing"), (3, 2), "the next one around it");
    }
}
