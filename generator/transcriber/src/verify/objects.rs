//! Compares objects: which of the spec is which of the page, their names, and their tables.

use generator::diagnostic::{Code, Diagnostic};
use generator::page::ObjectTable;

use super::compare::Compare;
use super::difference::{Edit, Key};
use super::subject::Subject;
use crate::facts::ObjectFacts;

impl<'a> Compare<'a> {
    /// The object of the spec that is one of the page: by its name, or else by the number of its table.
    pub(super) fn same_object(&self, said: &ObjectFacts) -> Option<&'a ObjectTable> {
        let mut objects = self.spec.objects.iter();
        objects
            .clone()
            .find(|object| object.name.value == said.name)
            .or_else(|| {
                objects.find(|object| {
                    said.tables.contains(&object.table.number.value)
                        && self
                            .facts
                            .objects
                            .iter()
                            .all(|known| known.name != object.name.value)
                })
            })
    }

    /// Learns what the spec calls the objects of the page.
    pub(super) fn name_objects(&mut self) {
        for said in &self.facts.objects {
            if let Some(object) = self
                .same_object(said)
                .filter(|object| object.name.value != said.name)
            {
                self.renamed.insert(&said.name, &object.name.value);
                // A name that stands in the caption is the page's own.
                if said.caption.is_empty() {
                    let (page, spec) = (&said.name, &object.name.value);
                    let message = format!("the page calls the object `{page}`, the spec `{spec}`");
                    let problem = Diagnostic::new(Code::Different, object.name.place, message)
                        .help(format!(
                            "write `{page}:`, and a `rust:` name where one is needed"
                        ));
                    let what = format!("the object `{spec}`");
                    let line = said.table.line;
                    let subject = Subject::new(&what, spec.clone(), page, object.name.place, line);
                    self.differ(&subject, Key::Name, line, problem);
                }
            }
        }
    }

    pub(super) fn objects(&mut self) {
        let (page, spec) = (self.facts, self.spec);
        let mut order = Vec::new();
        let mut above = None;
        for said in &page.objects {
            let object = self.same_object(said);
            let owner = object.map_or(said.name.as_str(), |object| &object.name.value);
            let place = object.map_or(spec.operation.place, |object| object.name.place);
            let what = format!("the object `{owner}`");
            let first = spec.objects.first().map(|object| object.name.place);
            let edit = above.or(first).map(|beside| Edit::Object {
                beside,
                first: above.is_none(),
                object: Box::new(said.clone()),
            });
            self.table(
                owner,
                &what,
                Some(&said.table),
                object.map(|object| &object.table),
                place,
                edit,
            );
            above = object.map(|object| object.name.place).or(above);
            order.extend(object.map(|object| (object.name.value.as_str(), said.table.line)));
        }
        for object in &spec.objects {
            let name = object.name.value.as_str();
            if order.iter().all(|(known, _)| *known != name) {
                let what = format!("the object `{name}`");
                let place = object.name.place;
                self.table(name, &what, None, Some(&object.table), place, None);
            }
        }
        let written: Vec<_> = spec
            .objects
            .iter()
            .map(|object| (object.name.value.as_str(), object.name.place))
            .collect();
        self.order(&Subject::page(page, spec), "objects", &order, &written);
    }
}
