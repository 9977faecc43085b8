//! Reference pages as YAML in, a Rust crate out: pure functions, no disk, no network.
//!
//! ```text
//! SpecFiles ──read──▶ Spec ──resolve──▶ Crate ──emit──▶ modules ──render──▶ OutputTree ──plan──▶ Plan
//! ```
//!
//! [`generate`] runs all of it but the last arrow; `xtask` reads the files before and writes them after.

pub mod diagnostic;
pub mod diff;
mod digest;
mod emit;
pub mod openapi;
mod outline;
pub mod output;
pub mod page;
mod print;
pub mod release;
mod render;
pub mod resolve;
mod schema;
pub mod sentence;
pub mod service;
pub mod source;
mod templates;
pub mod yaml;

use std::collections::BTreeMap;

use diagnostic::Diagnostics;
pub use digest::digest;
pub use outline::outline;
use output::{LICENCES, OutputTree, header};
pub use schema::schema;
use service::Crate;
use source::{Sources, SpecFiles};
use templates::Templates;

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
    ]);
    let coverage = templates.coverage(&header(""));
    files.insert("COVERAGE.md".to_owned(), coverage);
    files.extend(LICENCES.map(|(name, text)| (name.to_owned(), text.to_owned())));
    let mut add = |path: String, source: &str, module: &emit::Module| {
        files.insert(
            path,
            render::render(&format!("// {}", header(source)), module),
        );
    };
    let root = emit::krate::root(krate, &templates.crate_docs());
    add("src/lib.rs".to_owned(), "crate.yaml", &root);
    let mut tested = Vec::new();
    for service in &krate.services {
        let folder = &service.module;
        let source = format!("{}/service.yaml", service.folder);
        add(
            format!("src/{folder}/mod.rs"),
            &source,
            &emit::krate::service(service),
        );
        if emit::server::is_needed(service) {
            add(
                format!("src/{folder}/server.rs"),
                &format!("{}/", service.folder),
                &emit::server::module(service),
            );
        }
        let mut tests = Vec::new();
        let whole = format!("{}/", service.folder);
        for (file, types) in emit::type_files::files(service) {
            let path = format!("src/{folder}/types/{file}.rs");
            add(path, &whole, &emit::type_files::module(service, &types));
        }
        if !service.types.is_empty() {
            let path = format!("src/{folder}/types/mod.rs");
            add(path, &whole, &emit::type_files::root(service));
        }
        for module in &service.modules {
            let source = module.page.path.clone();
            let path = format!("src/{folder}/{}.rs", module.name);
            add(path, &source, &emit::page(krate, service, module));
            if let Some(page) = emit::response_tests::page(krate, service, module) {
                let path = format!("tests/examples/{folder}/{}.rs", module.name);
                add(path, &source, &page);
                tests.push(module.name.clone());
            }
        }
        if !tests.is_empty() {
            let path = format!("tests/examples/{folder}/mod.rs");
            add(
                path,
                &source,
                &emit::response_tests::service(service, &tests),
            );
            tested.push(folder.clone());
        }
    }
    if !tested.is_empty() {
        let path = "tests/examples/main.rs".to_owned();
        add(path, "crate.yaml", &emit::response_tests::root(&tested));
    }
    OutputTree(files)
}

/// Spec in, files out.
pub fn generate(spec: &SpecFiles) -> Result<OutputTree, Diagnostics> {
    read(spec).map(|krate| write(&krate))
}
