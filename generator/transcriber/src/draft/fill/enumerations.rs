//! Rust names for the enumerations of a draft: rows that list the same values have one.

use std::collections::BTreeSet;

use generator::page::TypeNotation;

use crate::draft::names;
use crate::draft::neighbours::Neighbours;
use crate::draft::sheet::{Choice, Row, Sheet};
use crate::names::{enumeration, subject};
use crate::read::words::operation_name::begins_with_verb;

impl Sheet {
    /// The same values are one enumeration, named after the first member that has them: as one of an object, if it is not
    /// of one that is called after the operation.
    pub(super) fn name_enumerations(&mut self, taken: &mut BTreeSet<String>, others: &Neighbours) {
        let operation = self.operation.clone();
        let mut known: Vec<Known> = Vec::new();
        for (owner, table) in self.tables_mut() {
            for row in &mut table.rows {
                if !row.needs_name() || others.adopt_options(row) {
                    continue;
                }
                match known.iter_mut().find(|known| known.is_of(row)) {
                    Some(known) if known.row.name == row.name => known.owners.push(owner.clone()),
                    Some(_) => {}
                    None => known.push(Known::of(row, &owner)),
                }
            }
        }
        for known in &mut known {
            let owner = known.owner(&operation);
            let of = subject(owner, owner.starts_with(&operation));
            let (member, several) = (&known.row.name, known.row.notation.has_items());
            let name = enumeration(&operation, &of, member, several, taken);
            taken.insert(name.clone());
            known.row.enumeration = Some(name);
        }
        for (_, table) in self.tables_mut() {
            let rows = table.rows.iter_mut().filter(|row| row.needs_name());
            for row in rows {
                if let Some(known) = known.iter().find(|known| known.is_of(row)) {
                    row.enumeration.clone_from(&known.row.enumeration);
                    row.take_options(&known.row.options);
                }
            }
        }
    }
}

impl Row {
    /// Whether its texts are `true` and `false`, which are no enumeration.
    pub(super) fn is_boolean(&self) -> bool {
        let mut keys = self.keys.iter();
        keys.any(|said| said.key == "format" && said.text == "boolean")
    }

    /// Whether its options are an enumeration, of which nothing says the name.
    fn needs_name(&self) -> bool {
        let boolean = *self.notation.item() == TypeNotation::Boolean || self.is_boolean();
        !self.options.is_empty() && !boolean && self.enumeration.is_none()
    }

    /// Takes over the words of the same options.
    fn take_options(&mut self, first: &[Choice]) {
        for option in &mut self.options {
            if let Some(first) = first.iter().find(|first| first.value == option.value) {
                *option = first.clone();
            }
        }
    }

    /// Names the enumeration of a row that is new in a table.
    pub(in crate::draft) fn name_enumeration(&mut self, others: &Neighbours) {
        let boolean = *self.notation.item() == TypeNotation::Boolean || self.is_boolean();
        if self.options.is_empty() || boolean {
            return;
        }
        if !others.adopt_options(self) {
            let name = names::type_name(&self.name);
            self.enumeration = name.map(|name| names::free(&name, &others.types));
        }
    }
}

/// An enumeration: the first row that lists its values, and what has a member of that name with the same.
struct Known {
    row: Row,
    owners: Vec<String>,
}

impl Known {
    fn of(row: &Row, owner: &str) -> Self {
        Self {
            row: row.clone(),
            owners: vec![owner.to_owned()],
        }
    }

    /// Whether a row lists the same values, and means the same by them.
    fn is_of(&self, row: &Row) -> bool {
        let known = &self.row;
        values(known) == values(row)
            && known.notation.item().is_integer() == row.notation.item().is_integer()
            && (known.name == row.name || agree(&known.options, &row.options))
    }

    /// After what it is named.
    fn owner(&self, operation: &str) -> &str {
        let is_thing = |owner: &&String| !owner.starts_with(operation) && !begins_with_verb(owner);
        let thing = self.owners.iter().find(is_thing);
        thing.or(self.owners.first()).map_or("", String::as_str)
    }
}

fn values(row: &Row) -> BTreeSet<&str> {
    let options = row.options.iter();
    options.map(|option| option.value.as_str()).collect()
}

/// Whether two lists of options mean the same.
fn agree(a: &[Choice], b: &[Choice]) -> bool {
    b.iter().all(|b| {
        a.iter()
            .any(|a| a.value == b.value && a.doc == b.doc && a.deprecated == b.deprecated)
    })
}

#[cfg(test)]
mod tests {
    use generator::source::SpecFiles;

    use crate::draft::transcribe;
    use crate::verify::SavedPage;

    fn drafted(body: &str) -> String {
        let html = format!(
            "<h1 id=\"CreateShip\">Hiring Ships</h1><h4>URI</h4><p>POST /v1/ships</p>{body}"
        );
        let page = SavedPage::read("ships-demo.html", &html);
        let transcript = transcribe(&[page], "ships", &SpecFiles::default());
        let mut transcript = transcript.expect("nothing is there yet");
        let draft = transcript.operations.remove(0).draft;
        draft.expect("it is new").yaml
    }

    fn table(caption: &str, name: &str, ty: &str, words: &str) -> String {
        format!(
            "<table><caption>{caption}</caption><tr><th>Parameter<th>Mandatory<th>Type<th>Description\
             <tr><td>{name}<td>No<td>{ty}<td>{words}</table>"
        )
    }

    #[test]
    fn an_enumeration_is_called_after_a_thing_before_what_is_sent() {
        let kinds = "Kind. The value can be <b>SAIL</b> or <b>STEAM</b>.";
        let request = format!(
            "<h4>Request</h4>{}{}",
            table(
                "Table 1 Request body parameters",
                "ship",
                "CreateShipOption object",
                "Ship."
            ),
            table("Table 2 CreateShipOption", "kind", "String", kinds)
        );
        assert!(drafted(&request).contains("enumeration: ShipOptionKind\n"));
        let response = format!(
            "<h4>Response</h4>{}{}",
            table(
                "Table 3 Response body parameters",
                "ship",
                "Ship object",
                "Ship."
            ),
            table("Table 4 Ship", "kind", "String", kinds)
        );
        let both = drafted(&format!("{request}{response}"));
        assert_eq!(both.matches("enumeration: ShipKind\n").count(), 2, "{both}");
    }

    #[test]
    fn what_a_list_holds_is_called_like_one_of_it() {
        let list = |member: &str, object: &str| {
            drafted(&format!(
                "<h4>Request</h4>{}{}",
                table(
                    "Table 1 Request body parameters",
                    member,
                    &format!("Array of {object} objects"),
                    "Crew."
                ),
                table(&format!("Table 2 {object}"), "name", "String", "Name.")
            ))
        };
        assert!(list("sailors", "sailors").contains("rust: Sailor\n"));
        // One of another name is called as the page says.
        assert!(!list("crew", "sailors").contains("rust:"));
        assert!(!list("Sailors", "Sailors").contains("rust:"));
    }
}
