//! Reference pages as YAML in, a Rust crate out: pure functions, no disk, no network.
//!
//! ```text
//! SpecFiles ──read──▶ Spec ──resolve──▶ Crate ──emit──▶ modules ──render──▶ OutputTree ──plan──▶ Plan
//! ```
//!
//! [`generate`] runs all of it but the last arrow; `xtask` reads the files before and writes them after.

pub mod diagnostic;
mod emit;
pub mod facts;
mod outline;
pub mod output;
pub mod page;
pub mod reference;
mod render;
mod resolve;
mod schema;
pub mod service;
pub mod source;
mod templates;
pub mod transcribe;
pub mod verify;
pub mod yaml;

use std::collections::BTreeMap;

use diagnostic::Diagnostics;
pub use outline::outline;
use output::{OutputTree, header, licence};
pub use schema::schema;
use service::Crate;
use source::{Sources, SpecFiles};
use templates::Templates;
pub use verify::verify;

/// Reads and resolves a spec; every problem is reported at once.
pub fn read(spec: &SpecFiles) -> Result<Crate, Diagnostics> {
    let sources = Sources::read(spec);
    let mut problems = Vec::new();
    let spec = page::read_spec(&sources, &mut problems);
    let krate = resolve::resolve(spec, &mut problems);
    if problems.is_empty() {
        Ok(krate)
    } else {
        Err(Diagnostics::new(problems, sources))
    }
}

/// Emits and renders the crate.
pub fn write(krate: &Crate) -> OutputTree {
    let templates = Templates::new(krate);
    let mut files = BTreeMap::from([
        (
            "Cargo.toml".to_owned(),
            templates.manifest(&header("crate.yaml")),
        ),
        ("README.md".to_owned(), templates.readme(&header(""))),
        (
            "DISCREPANCIES.md".to_owned(),
            templates.discrepancies(&header("")),
        ),
        licence("LICENSE-MIT", include_str!("../../LICENSE-MIT")),
        licence("LICENSE-APACHE", include_str!("../../LICENSE-APACHE")),
    ]);
    let mut add = |path: String, source: &str, module: &emit::Module| {
        files.insert(
            path,
            render::render(&format!("// {}", header(source)), module),
        );
    };
    let root = emit::krate::root(krate, &templates.crate_docs());
    add("src/lib.rs".to_owned(), "crate.yaml", &root);
    for service in &krate.services {
        let folder = &service.module;
        let source = format!("{}/service.yaml", service.folder);
        add(
            format!("src/{folder}/mod.rs"),
            &source,
            &emit::krate::service(service),
        );
        for module in &service.modules {
            let source = match &module.page {
                Some(page) => page.path.clone(),
                None => format!("{}/", service.folder),
            };
            let path = format!("src/{folder}/{}.rs", module.name);
            add(path, &source, &emit::module(service, module));
        }
    }
    OutputTree(files)
}

/// Spec in, files out.
pub fn generate(spec: &SpecFiles) -> Result<OutputTree, Diagnostics> {
    read(spec).map(|krate| write(&krate))
}
