//! Flat text: how much a paragraph looks like the begin, or the continuation, of a cell in each column.

use crate::read::tables::costs;
use crate::read::tables::piece::{Evidence, Piece};
use crate::read::tables::shape::Shape;
use crate::read::words::scores::{CERTAIN_MANDATORY, code_score, mandatory_score, name_score};
use crate::read::words::types::type_score;
use crate::read::words::{Role, label, opens_description};

/// How much one paragraph looks like a cell of each column.
pub(in crate::read) struct CellScores {
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

impl CellScores {
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
        let gaps = -when(!piece.gap, costs::NO_GAP_ABOVE) - when(!gap_after, costs::NO_GAP_BELOW);
        let name = if text == "Range" && !labelled {
            costs::RANGE_AS_NAME
        } else {
            name_score(text) + when(known, costs::KNOWN_NAME)
        };
        let possible = |score: f64| {
            if score < costs::POSSIBLE {
                costs::UNFIT
            } else {
                score
            }
        };
        let mandatory = possible(mandatory_score(text));
        let object = evidence.objects.contains(text);
        let kind = possible(type_score(text)) + when(object, costs::KNOWN_OBJECT);
        let mut unlike_prose = 0.0;
        if !prose {
            let above = |score: f64, (least, most): (f64, f64)| (score - least).clamp(0.0, most);
            unlike_prose += above(kind, costs::TYPE_AS_PROSE);
            unlike_prose += when(mandatory >= CERTAIN_MANDATORY, costs::MANDATORY_AS_PROSE);
            unlike_prose += above(name, costs::NAME_AS_PROSE);
        }
        Self {
            name: name + gaps,
            mandatory: mandatory + gaps,
            kind: kind + gaps,
            code: code_score(text) + gaps,
            prose,
            opens: labelled && !piece.prose.bullet && opens_description(text),
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
            return -costs::PROSE_IN_CELL;
        }
        match role {
            Role::Name => self.name,
            Role::Mandatory => self.mandatory,
            Role::Type => self.kind,
            Role::Code => self.code,
            Role::Description => {
                when(self.words > 1, costs::DESCRIPTION_IN_WORDS) + costs::DESCRIPTION
                    - 0.5 * self.unlike_prose
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
                    -costs::SECOND_OPENING
                } else if self.prose {
                    0.0
                } else {
                    -costs::DESCRIPTION_GOES_ON - self.unlike_prose
                }
            }
            Role::Advice if !self.prose => -costs::ADVICE_GOES_ON - self.unlike_prose,
            Role::Known | Role::Unknown | Role::Advice => {
                if self.prose || !self.gap {
                    0.0
                } else {
                    -costs::OTHER_GOES_ON
                        - when(shape.is_some(), costs::SHAPED_GOES_ON)
                        - self.unlike_prose
                }
            }
            Role::Type if self.prose => -costs::PROSE_IN_CELL,
            Role::Type => (self.kind / 2.0).min(0.0) - costs::TYPE_GOES_ON,
            Role::Mandatory if self.mandatory >= 4.0 && self.words > 1 => -costs::MANDATORY_GOES_ON,
            Role::Name | Role::Mandatory | Role::Code => -costs::LINE_GOES_ON,
        }
    }
}

/// A cost, if it is one.
fn when(is: bool, cost: f64) -> f64 {
    if is { cost } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(text: &str, bullet: bool) -> CellScores {
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
        CellScores::of(&piece, true, &Evidence::default(), true)
    }

    #[test]
    fn each_column_is_entered_by_what_looks_like_it() {
        assert!(scores("port_id", false).enter(Role::Name, None) > 4.0);
        assert!(scores("Yes", false).enter(Role::Mandatory, None) > 4.0);
        assert!(scores("Array of strings", false).enter(Role::Type, None) > 4.0);
        for role in [Role::Name, Role::Mandatory, Role::Type] {
            assert!(
                scores("String", true).enter(role, None) < -10.0,
                "a list item"
            );
            assert!(
                scores("Constraints", false).enter(role, None) < -10.0,
                "a label"
            );
        }
    }

    #[test]
    fn descriptions_go_on_with_prose_rather_than_with_cells() {
        let prose = scores("The ID of the port.", false).carry_on(Role::Description, None);
        let cell = scores("port_id", false).carry_on(Role::Description, None);
        assert!(prose > cell);
    }
}
