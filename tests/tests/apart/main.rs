//! Nothing moves that did not change: a page that is added to a spec adds its own files, and elsewhere only the lines that
//! name it.

mod spec;

use std::collections::BTreeSet;

use generator::diff::{Sign, diff};
use generator::service::{Module, Service};
use generator::source::SpecFiles;
use similar::{ChangeTag, TextDiff};

#[test]
fn a_page_of_the_specs_moves_no_line_of_another() {
    let mut seen = Seen {
        step: 1,
        ..Seen::default()
    };
    for folder in ["spec", "tests/harbour/spec", "tests/hostile/spec"] {
        seen.all(&tests::spec(&tests::root().join(folder)));
    }
    seen.assert(40);
}

#[test]
fn a_published_operation_moves_no_line_of_another() {
    let Some(spec) = spec::published() else {
        tests::skipped("there are no published definitions beside the repository");
        return;
    };
    let mut seen = Seen {
        step: 6,
        ..Seen::default()
    };
    seen.all(&spec);
    seen.assert(10);
}

/// What was found in how many pages.
#[derive(Default)]
struct Seen {
    /// Of how many pages one is looked at.
    step: usize,
    /// Pages that were added to what a spec is without them.
    added: usize,
    /// Pages that others need, or that change what others mean, and why.
    needed: Vec<String>,
    /// Lines that moved.
    moved: Vec<String>,
}

impl Seen {
    fn all(&mut self, spec: &SpecFiles) {
        for spec in spec::services(spec) {
            let krate = generator::read(&spec).unwrap_or_else(|problems| panic!("{problems}"));
            for service in &krate.services {
                for module in service.modules.iter().step_by(self.step) {
                    self.page(&spec, service, module);
                }
            }
        }
    }

    /// Compares what the spec gives with a page and without it.
    fn page(&mut self, spec: &SpecFiles, service: &Service, module: &Module) {
        let path = &module.page.path;
        let Some((without, with)) = spec::without_and_with(spec, path) else {
            self.needed.push(format!("{path}: others refer to it"));
            return;
        };
        let changes = diff(&without, &with);
        let meant = changes.iter().find(|change| {
            change.section != "ledger" && (change.sign != Sign::Added || change.owner.is_empty())
        });
        if let Some(change) = meant {
            let what = format!("{} {} {}", change.owner, change.section, change.subject);
            self.needed.push(format!("{path}: {what}"));
            return;
        }
        self.added += 1;
        let names = names(service, module);
        let (before, after) = (generator::write(&without).0, generator::write(&with).0);
        for (file, old) in &before {
            match after.get(file) {
                None => self.moved.push(format!("{path}: {file} is gone")),
                Some(new) => self.file(path, file, old, new, &names),
            }
        }
    }

    /// Every group of lines that a page changes in the file of another only adds, and names the page.
    fn file(&mut self, page: &str, file: &str, old: &str, new: &str, names: &BTreeSet<String>) {
        // The front page shows how to call one operation, the first that it can.
        let is_front = ["src/lib.rs", "README.md"].contains(&file);
        if old == new || is_front && shown(old) != shown(new) {
            return;
        }
        let diff = TextDiff::from_lines(old, new);
        for group in diff.grouped_ops(0) {
            let changes = group.iter().flat_map(|op| diff.iter_changes(op));
            let changes: Vec<_> = changes.filter(|it| it.tag() != ChangeTag::Equal).collect();
            let text: String = changes.iter().map(ToString::to_string).collect();
            // Who has the values of an enumeration is one sentence, or a list.
            let mut gone = changes.iter().filter(|it| it.tag() == ChangeTag::Delete);
            let moves = gone.any(|it| !it.value().starts_with("/// Values of `"));
            // The ledger's entries about the page come with it; the service's list of types, and types of the runtime, with
            // the first page that has them.
            let is_named = file == "DISCREPANCIES.md"
                || text.contains("mod types;")
                || names
                    .iter()
                    .any(|name| plain(&text).contains(name.as_str()))
                || text
                    .lines()
                    .all(|it| it.starts_with("pub use huaweicloud_runtime::"));
            if moves || !is_named {
                let lines = changes.iter().map(|it| format!("  {}{it}", it.tag()));
                self.moved
                    .push(format!("{page}: {file}\n{}", lines.collect::<String>()));
            }
        }
    }

    #[track_caller]
    fn assert(&self, least: usize) {
        let (moved, needed) = (self.moved.join("\n"), self.needed.join("\n"));
        assert!(self.moved.is_empty(), "{moved}\n{needed}");
        assert!(self.added >= least, "only {}; {needed}", self.added);
    }
}

/// The operation that a front page shows, by the line that brings it into scope.
fn shown(text: &str) -> Option<&str> {
    let mut lines = text.lines();
    lines.find(|line| line.contains("::{Client, Credentials"))
}

/// What names a page, without underscores and in small letters: its operation, its title, and the types that it describes.
fn names(service: &Service, module: &Module) -> BTreeSet<String> {
    let mut names = BTreeSet::from([
        plain(&module.name),
        plain(&module.operation.name),
        plain(&module.page.title),
    ]);
    let types = module.types.iter();
    names.extend(types.map(|id| plain(&service.named(*id).name)));
    // Of the only page of a service, whatever names the service.
    if service.modules.len() == 1 {
        names.extend([plain(&service.module), plain(&service.title)]);
    }
    names
}

/// `ShowAssetMeta` and `show_asset_meta` are one name.
fn plain(text: &str) -> String {
    text.replace('_', "").to_lowercase()
}
