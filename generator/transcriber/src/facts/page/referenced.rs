//! The objects that are part of an operation: those that its rows refer to.

use std::collections::BTreeMap;

use generator::page::TypeNotation;

use super::PageReader;
use crate::facts::page_facts::ObjectFacts;
use crate::read::TableKind;

impl PageReader<'_> {
    /// The objects that something refers to.
    pub(super) fn objects(&mut self) {
        let used = self.objects.reachable(&self.facts);
        let page = self.page;
        let mut found: Vec<ObjectFacts> = Vec::new();
        for (index, table) in page.tables.iter().enumerate() {
            if table.kind != TableKind::Object {
                if table.kind == TableKind::Other && !table.rows.is_empty() {
                    let why = "the table describes no parameters; it was left out";
                    self.left_out(index, table, why);
                }
                continue;
            }
            let number = self.numbers.get(index).cloned().unwrap_or_default();
            let Some(name) = used.get(&index) else {
                if !self.whole.contains(&index) && !self.objects.is_duplicate(index, &used) {
                    let why = "no row refers to this table; it was left out";
                    self.left_out(index, table, why);
                }
                continue;
            };
            if let Some(known) = found.iter_mut().find(|object| object.name == *name) {
                known.tables.push(number);
                continue;
            }
            let side = self.objects.side(index);
            let read = self.table(index, table, side);
            let caption = match &table.object {
                Some(object) if object == name => String::new(),
                _ => table.caption.clone(),
            };
            found.push(ObjectFacts {
                name: name.clone(),
                caption,
                tables: vec![number],
                prose: String::new(),
                table: read,
            });
        }
        self.facts.objects = found;
        let mut words: BTreeMap<String, String> = BTreeMap::new();
        for row in self.facts.tables().flat_map(|table| &table.rows) {
            if let (TypeNotation::Object(name), Some(prose)) =
                (row.facts.notation.item(), row.facts.prose.first())
            {
                words.entry(name.clone()).or_insert_with(|| prose.clone());
            }
        }
        for object in &mut self.facts.objects {
            object.prose = words.remove(&object.name).unwrap_or_default();
        }
    }
}
