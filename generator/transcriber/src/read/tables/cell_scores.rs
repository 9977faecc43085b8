//! Part of telling rows apart: how well a paragraph begins or continues a cell of each column.

use crate::read::tables::piece::{Evidence, Piece};
use crate::read::tables::shape::Shape;
use crate::read::words::scores::{code_score, mandatory_score, name_score};
use crate::read::words::types::type_score;
use crate::read::words::{Role, label};

/// What one paragraph looks like.
pub(in crate::read) struct Look {
    pub(in crate::read) name: f64,
    pub(in crate::read) mandatory: f64,
    kind: f64,
    pub(in crate::read) code: f64,
    /// Whether the paragraph can be nothing but prose.
    prose: bool,
    /// Whether it is the label that descriptions begin with.
    opens: bool,
    words: usize,
    /// What it costs to take it for prose.
    pub(in crate::read) unlike_prose: f64,
    shape: Shape,
    gap: bool,
}

impl Look {
    pub(in crate::read) fn of(
        piece: &Piece,
        gap_after: bool,
        evidence: &Evidence,
        labelled: bool,
    ) -> Self {
        let text = piece.prose.text.as_str();
        let is_label = labelled && label(text).is_some();
        let prose = piece.prose.bullet || !piece.base || is_label;
        let known = evidence.names.contains(text);
        let words = text.split_whitespace().take(8).count();
        let gaps = -4.0 * f64::from(u8::from(!piece.gap)) - 3.0 * f64::from(u8::from(!gap_after));
        let name = name_score(text) + if known { 2.5 } else { 0.0 };
        // Where descriptions have no labels, it is the header of this name.
        let name = if text == "Range" && !labelled {
            1.0
        } else {
            name
        };
        // Leaving a cell out is better than filling it with what cannot be in it.
        let possible = |score: f64| if score < -2.0 { -20.0 } else { score };
        let mandatory = possible(mandatory_score(text));
        let kind = possible(type_score(text))
            + if evidence.objects.contains(text) {
                5.0
            } else {
                0.0
            };
        let mut unlike_prose = 0.0;
        if !prose {
            unlike_prose += (kind - 3.0).clamp(0.0, 4.0);
            unlike_prose += if mandatory >= 8.0 { 5.0 } else { 0.0 };
            unlike_prose += (name - 1.0).clamp(0.0, 4.5);
        }
        Self {
            name: name + gaps,
            mandatory: mandatory + gaps,
            kind: kind + gaps,
            code: code_score(text) + gaps,
            prose,
            opens: labelled
                && !piece.prose.bullet
                && label(text).is_some_and(|(name, rest)| {
                    rest.is_empty() && ["Definition", "Details"].contains(&name)
                }),
            words,
            unlike_prose,
            shape: Shape::of(text),
            gap: piece.gap,
        }
    }

    /// Whether the paragraph is a code with digits.
    pub(in crate::read) fn is_number(&self) -> bool {
        self.code >= 6.0
    }

    /// How well the paragraph begins a cell.
    pub(in crate::read) fn enter(&self, role: Role, shape: Option<&Shape>) -> f64 {
        if self.prose
            && !matches!(
                role,
                Role::Description | Role::Known | Role::Unknown | Role::Advice
            )
        {
            return -40.0;
        }
        match role {
            Role::Name => self.name,
            Role::Mandatory => self.mandatory,
            Role::Type => self.kind,
            Role::Code => self.code,
            Role::Description => {
                0.5 * f64::from(u8::from(self.words > 1)) + 0.5 - 0.5 * self.unlike_prose
            }
            Role::Known | Role::Unknown | Role::Advice => {
                shape.map_or(0.0, |shape| shape.likeness(&self.shape))
            }
        }
    }

    /// How well the paragraph continues a cell.
    pub(in crate::read) fn carry_on(&self, role: Role, shape: Option<&Shape>) -> f64 {
        match role {
            Role::Description => {
                if self.opens {
                    -4.0
                } else if self.prose {
                    0.0
                } else {
                    -0.2 - self.unlike_prose
                }
            }
            // What to do about an error is told at more length than what it is.
            Role::Advice if !self.prose => -0.1 - self.unlike_prose,
            Role::Known | Role::Unknown | Role::Advice => {
                if self.prose || !self.gap {
                    0.0
                } else {
                    -1.5 - if shape.is_some() { 1.5 } else { 0.0 } - self.unlike_prose
                }
            }
            // `Array of strings` in two lines.
            Role::Type => {
                if self.prose {
                    -40.0
                } else {
                    (self.kind / 2.0).min(0.0) - 6.0
                }
            }
            // `Yes: …` and `No: …` in two paragraphs.
            Role::Mandatory if self.mandatory >= 4.0 && self.words > 1 => -1.0,
            Role::Name | Role::Mandatory | Role::Code => -14.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(text: &str, bullet: bool) -> Look {
        let prose = crate::read::reference_page::Prose {
            bullet,
            text: text.to_owned(),
            ..Default::default()
        };
        let piece = Piece {
            prose,
            gap: true,
            base: true,
        };
        Look::of(&piece, true, &Evidence::default(), true)
    }

    #[test]
    fn each_column_is_entered_by_what_looks_like_it() {
        assert!(look("port_id", false).enter(Role::Name, None) > 4.0);
        assert!(look("Yes", false).enter(Role::Mandatory, None) > 4.0);
        assert!(look("Array of strings", false).enter(Role::Type, None) > 4.0);
        for role in [Role::Name, Role::Mandatory, Role::Type] {
            assert!(
                look("String", true).enter(role, None) < -10.0,
                "a list item"
            );
            assert!(
                look("Constraints", false).enter(role, None) < -10.0,
                "a label"
            );
        }
    }

    #[test]
    fn descriptions_go_on_with_prose_rather_than_with_cells() {
        let prose = look("The ID of the port.", false).carry_on(Role::Description, None);
        let cell = look("port_id", false).carry_on(Role::Description, None);
        assert!(prose > cell);
    }
}
