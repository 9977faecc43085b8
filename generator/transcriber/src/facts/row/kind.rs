//! The cells of a row for its type and for whether it is mandatory.

use generator::page::page_notation;
use generator::page::{Limit, TypeNotation};

use super::Context;
use crate::facts::fact::{Fact, Facts, Origin, TypeDoubts, quoted};
use crate::read::{About, Cell, Doubt, Parameter};

/// What a Mandatory cell says, if it is a plain yes or no.
pub(super) fn mandatory(cell: &str) -> Option<bool> {
    match cell.trim().trim_end_matches('.').to_lowercase().as_str() {
        "yes" | "mandatory" | "y" | "m" | "true" | "required" => Some(true),
        "no" | "optional" | "n" | "o" | "false" => Some(false),
        _ => None,
    }
}

impl Facts {
    pub(super) fn kind(&mut self, row: &Parameter, context: Context<'_>) {
        let written = row.type_cell.as_deref().unwrap_or_default();
        let reading = page_notation::read(written, context.objects);
        self.notation = reading.notation;
        if self.notation == TypeNotation::Json && !context.body {
            self.notation = TypeNotation::String;
        }
        if let Some(length) = reading.length {
            let limit = Limit {
                min: None,
                max: Some(generator::page::Number::Integer(length.into())),
            };
            let key = if self.notation.has_items() {
                "item_length"
            } else {
                "length"
            };
            let origin = Origin::Stated { line: row.line };
            self.limits.push((
                key,
                Fact {
                    value: limit,
                    origin,
                },
            ));
        }
        self.type_doubts = (!reading.doubts.is_empty()).then(|| TypeDoubts {
            cell: Cell::of(row, row.type_cell.as_deref()),
            reasons: reading.doubts,
        });
        if let Some(cell) = row.mandatory.as_deref()
            && self.mandatory.is_none()
        {
            let read = quoted(&format!("{}: {cell}", row.name));
            let about = About::Mandatory(Cell::of(row, Some(cell)));
            let doubt = Doubt::new(row.line, read, "neither Yes nor No").about(about);
            self.doubts.push(doubt);
        }
    }
}

impl Facts {
    /// An object of which the description says that its members have any names.
    pub(super) fn map(&mut self, row: &Parameter) {
        let said = row.description.find("Map<");
        let structure = matches!(
            self.notation.item(),
            TypeNotation::Object(_) | TypeNotation::Json
        );
        if let Some(at) =
            said.filter(|_| structure && !matches!(self.notation, TypeNotation::Map(_)))
        {
            let read: String = row.description[at..]
                .chars()
                .take_while(|c| *c != '.')
                .collect();
            let why = "the description says that it is a map, and the type does not";
            self.doubt(row.line, &read, why);
        }
    }
}
