//! What a path, a query, a header and a form can carry, and how arrays are written there.

use generator::page::{Join, Location, TypeNotation};

use super::Reader;
use super::document::Dialect;
use super::rows::stated;
use super::schema::Schema;
use crate::facts::Facts;

impl<'a> Reader<'a> {
    /// Fits a row into the place where it travels. `bottom` is what arrays hold.
    pub(super) fn fit(
        &mut self,
        facts: &mut Facts,
        location: Location,
        schema: &Schema<'a>,
        bottom: &Schema<'a>,
        place: &str,
        line: usize,
    ) {
        let array = match &facts.notation {
            TypeNotation::Array(items) => items.is_scalar(),
            _ => false,
        };
        if array {
            let join = self.join_of(schema, location, place, line);
            facts.join = join.map(|join| stated(join, line));
        }
        if location.is_body() || array || facts.notation.is_scalar() {
            return;
        }
        // A value of which nothing is said is a text outside of JSON.
        if facts.notation != TypeNotation::Json || bottom.type_name() == Some("object") {
            let read = format!("{place}: {}", facts.notation);
            let why = format!(
                "a value of this type cannot travel in the {}; it was taken for a text",
                location.word()
            );
            self.at(line, &read, why);
        }
        *facts = Facts {
            mandatory: facts.mandatory,
            prose: std::mem::take(&mut facts.prose),
            constraints: std::mem::take(&mut facts.constraints),
            ..Facts::of(TypeNotation::String)
        };
    }

    /// What joins the items of an array; none, if each has the parameter's name.
    fn join_of(
        &mut self,
        schema: &Schema<'a>,
        location: Location,
        place: &str,
        line: usize,
    ) -> Option<Join> {
        let repeats = matches!(location, Location::Query | Location::Body);
        let (name, style) = match self.dialect() {
            Dialect::Swagger => {
                let style = schema.text("collectionFormat");
                if style.is_none() && repeats {
                    let why =
                        "how the items are written is not said, and so they are joined by commas";
                    self.at(line, place, why);
                }
                ("collectionFormat", style.unwrap_or("csv"))
            }
            Dialect::OpenApi => {
                let style = schema.text("style");
                let style = style.unwrap_or(if repeats { "form" } else { "simple" });
                let explode = schema.get("explode").and_then(super::tree::Node::boolean);
                let explodes = explode.unwrap_or(style == "form");
                ("style", if explodes && repeats { "multi" } else { style })
            }
        };
        match style {
            "multi" if repeats => None,
            "csv" | "form" | "simple" => Some(Join::Commas),
            "ssv" | "spaceDelimited" => Some(Join::Spaces),
            "tsv" => Some(Join::Tabs),
            "pipes" | "pipeDelimited" => Some(Join::Pipes),
            other => {
                let read = format!("{place}: {name} {other}");
                self.at(
                    line,
                    &read,
                    "a spec cannot say this of an array; commas were taken",
                );
                Some(Join::Commas)
            }
        }
    }
}
