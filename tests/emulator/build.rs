//! What `/__docs` serves, made before the emulator is compiled:
//!
//! ```text
//! spec ──generator──▶ OpenAPI document ──▶ openapi.json, and the documented responses as a table of Rust
//! zip of Swagger UI ──▶ the files of it that a browser needs
//! ```
//!
//! The document is the one that `cargo xtask openapi` writes, but for its title and its servers, of which
//! there is one: the emulator, wherever it is reached.

use std::error::Error;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{Cursor, Read as _};
use std::path::{Path, PathBuf};

use generator::openapi::{Document, Map, Value};
use generator::source::SpecFiles;
use zip::ZipArchive;

const SPEC: &str = "../../spec";

/// Paths in the archive, below its one folder.
const VIEWER: [&str; 5] = [
    "dist/favicon-32x32.png",
    "dist/swagger-ui-bundle.js",
    "dist/swagger-ui.css",
    "LICENSE",
    "NOTICE",
];

/// What is served as it stands in the repository.
const OWN: [&str; 2] = ["src/docs/start.js", "src/docs/style.css"];

fn main() {
    if let Err(error) = make() {
        // Cargo shows what a build script that fails has written.
        eprintln!("{error}");
        std::process::exit(1);
    }
}

fn make() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let mut all = DefaultHasher::new();

    println!("cargo:rerun-if-changed={SPEC}");
    let krate =
        generator::read(&read_spec(Path::new(SPEC))?).map_err(|problems| problems.render(false))?;
    let mut document = generator::openapi::document(&krate, None);
    let services: Vec<_> = krate.services.iter().map(|it| it.name.as_str()).collect();
    adapt(
        &mut document.0,
        &services.join(" and "),
        &krate.info.description,
    );
    let json = document.json();
    json.hash(&mut all);
    fs::write(out.join("openapi.json"), json)?;
    fs::write(out.join("documented.rs"), documented(&document)?)?;

    let zip = utoipa_swagger_ui_vendored::SWAGGER_UI_VENDORED;
    zip.hash(&mut all);
    let mut archive = ZipArchive::new(Cursor::new(zip))?;
    let root = match archive.name_for_index(0) {
        Some(name) => name?.into_owned(),
        None => return Err("the archive of Swagger UI is empty".into()),
    };
    for path in VIEWER {
        let mut bytes = Vec::new();
        archive
            .by_name(&format!("{root}{path}"))?
            .read_to_end(&mut bytes)?;
        let name = path.rsplit('/').next().unwrap_or(path);
        fs::write(out.join(name), bytes)?;
    }

    for path in OWN {
        println!("cargo:rerun-if-changed={path}");
        fs::read(path)?.hash(&mut all);
    }
    println!("cargo:rustc-env=DOCS_ETAG=\"{:016x}\"", all.finish());
    Ok(())
}

/// Every YAML file of the spec.
fn read_spec(root: &Path) -> Result<SpecFiles, Box<dyn Error>> {
    let mut spec = SpecFiles {
        root: "spec".to_owned(),
        ..SpecFiles::default()
    };
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "yaml") {
                let names: Vec<_> = path
                    .strip_prefix(root)?
                    .iter()
                    .map(|name| name.to_string_lossy())
                    .collect();
                let text = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
                spec.files.insert(names.join("/"), text);
            }
        }
    }
    Ok(spec)
}

/// Makes the document one of the emulator: it names the services instead of the crate, and one server in
/// place of those in the cloud, whose address is relative to that of the document.
fn adapt(document: &mut Map, services: &str, of_crate: &str) {
    if let Some(Value::Map(info)) = get_mut(document, "info") {
        info.0.retain(|(key, _)| key != "x-doc");
        if let Some(title) = get_mut(info, "title") {
            *title = services.into();
        }
        if let Some(Value::Text(text)) = get_mut(info, "description")
            && let Some(rest) = text.strip_prefix(of_crate)
        {
            *text = rest.trim_start().to_owned();
        }
    }
    if let Some(servers) = get_mut(document, "servers") {
        *servers = vec![Map(vec![
            ("url".to_owned(), "/".into()),
            ("description".to_owned(), "This emulator".into()),
        ])]
        .into();
    }
    if let Some(Value::Map(paths)) = get_mut(document, "paths") {
        for (_, path) in &mut paths.0 {
            if let Value::Map(path) = path {
                path.0.retain(|(key, _)| key != "servers");
            }
        }
    }
}

fn get_mut<'a>(map: &'a mut Map, key: &str) -> Option<&'a mut Value> {
    let mut members = map.0.iter_mut();
    members
        .find(|(name, _)| name == key)
        .map(|(_, value)| value)
}

/// An array of Rust: of each operation its ID, and status and body of the first documented success.
fn documented(document: &Document) -> Result<String, Box<dyn Error>> {
    let mut rust = "&[\n".to_owned();
    for (_, path) in members(document.0.get("paths")) {
        for (_, operation) in members(Some(path)) {
            let Some(Value::Text(id)) = get(operation, &["operationId"]) else {
                continue;
            };
            if let Some((status, body)) = first_success(operation) {
                let body = serde_json::to_string(body)?;
                rust += &format!("    ({id:?}, {status}, {body:?}),\n");
            }
        }
    }
    Ok(rust + "]\n")
}

/// The first example of the first status below 300 that has one, if it is JSON.
fn first_success(operation: &Value) -> Option<(u16, &Value)> {
    members(get(operation, &["responses"])).find_map(|(status, response)| {
        let status = status.parse().ok().filter(|status| *status < 300)?;
        let examples = get(response, &["content", "application/json", "examples"]);
        let (_, example) = members(examples).next()?;
        Some((status, get(example, &["value"])?))
    })
}

fn get<'a>(value: &'a Value, path: &[&str]) -> Option<&'a Value> {
    path.iter().try_fold(value, |value, key| match value {
        Value::Map(members) => members.get(key),
        _ => None,
    })
}

fn members(value: Option<&Value>) -> impl Iterator<Item = (&str, &Value)> {
    let members = match value {
        Some(Value::Map(members)) => members.0.as_slice(),
        _ => &[],
    };
    members.iter().map(|(key, value)| (key.as_str(), value))
}
