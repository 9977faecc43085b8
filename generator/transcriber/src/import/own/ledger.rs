//! `x-discrepancies` → `discrepancies.yaml`.

use super::Service;
use super::entries::Entries;
use crate::import::tree::Node;

impl<'a> Service<'a> {
    pub(super) fn ledger(&self, ledger: &'a Node) -> Entries {
        let mut entries = Entries::default();
        for (name, entry) in ledger.entries() {
            let mut written = Entries::default();
            for (key, value) in entry.entries() {
                match value.get("add_rows").filter(|_| key == "effect") {
                    Some(added) => {
                        let mut effect = Entries::default();
                        effect.map("add_rows", self.added(name, added));
                        written.map(key, effect);
                    }
                    None => written.verbatim(key, Some(value)),
                }
            }
            entries.map(name, written);
        }
        entries
    }

    /// The rows that an entry adds: they stand in their objects, where they name the entry.
    fn added(&self, entry: &str, names: &Node) -> Entries {
        let mut rows = Entries::default();
        for name in names.list().iter().filter_map(Node::text) {
            let found = self.tables().find_map(|table| {
                let member = table.get("properties")?.get(name)?;
                (member.text_at("x-added-by") == Some(entry)).then_some((table, member))
            });
            if let Some((table, member)) = found {
                let required = table.get("required").map_or(&[][..], Node::list);
                let mandatory = required.iter().any(|it| it.text() == Some(name));
                rows.short(name, self.row(member, member, mandatory));
            }
        }
        rows
    }

    /// The objects and bodies of the service.
    fn tables(&self) -> impl Iterator<Item = &'a Node> {
        let components = self.document.root.get("components");
        let schemas = components.and_then(|it| it.get("schemas"));
        let schemas = schemas.map_or(&[][..], Node::entries).iter();
        let is_own = |key: &str| !key.contains('.') || self.name(key) != key;
        let schemas = schemas.filter(move |(key, _)| is_own(key));
        let bodies = self.operations().flat_map(|(_, _, operation)| {
            let responses = operation.get("responses").map_or(&[][..], Node::entries);
            let responses = responses.iter().map(|(_, response)| response);
            let bodies = responses.chain(operation.get("requestBody"));
            bodies.filter_map(|body| {
                let (_, media) = body.get("content")?.entries().first()?;
                media.get("schema")
            })
        });
        schemas.map(|(_, schema)| schema).chain(bodies)
    }
}
