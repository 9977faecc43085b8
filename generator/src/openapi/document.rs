//! Services → a document: who answers where, what signs, every operation, every type.

use std::collections::{HashMap, HashSet};

use super::names::Names;
use super::value::{Map, Value};
use super::words::Words;
use super::{components, ledger, operation, yaml};
use crate::page::{InvalidParameter, Page};
use crate::service::{Crate, Operation, Service};

/// A document, which is written as YAML or as JSON.
#[derive(Clone, Debug, PartialEq)]
pub struct Document(pub Map);

impl Document {
    /// As YAML.
    pub fn yaml(&self) -> String {
        yaml::write(&self.0)
    }

    /// As JSON.
    pub fn json(&self) -> String {
        let text = match serde_json::to_string_pretty(&self.0) {
            Ok(text) => text + "\n",
            Err(error) => unreachable!("every key is a text: {error}"),
        };
        // Some readers take JSON for YAML, which has no such characters; they only stand in texts.
        let mut json = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                '\u{7f}'..='\u{a0}' | '\u{2028}' | '\u{2029}' | '\u{feff}' => {
                    json += &format!("\\u{:04x}", u32::from(c));
                }
                c => json.push(c),
            }
        }
        json
    }
}

/// The document of one service of the crate, or of all of them.
pub fn document(krate: &Crate, service: Option<&Service>) -> Document {
    let services: Vec<&Service> = match service {
        Some(service) => vec![service],
        None => krate.services.iter().collect(),
    };
    let names: Vec<Names<'_>> = services
        .iter()
        .map(|it| Names::new(it, service.is_some()))
        .collect();
    let mut paths = Paths::default();
    let mut schemas = Map::default();
    for names in &names {
        for (page, operation) in operations(names.service) {
            paths.add(names, page, operation::operation(names, page, operation));
        }
        let mut seen = HashSet::new();
        let described = names.service.modules.iter();
        for id in described.flat_map(|module| &module.types) {
            if seen.insert(*id) {
                schemas.put(&names.schema(*id), components::component(names, *id));
            }
        }
    }
    let mut components = Map::default();
    components.set("schemas", schemas);
    components.put("securitySchemes", security_schemes());
    let mut map = Map::default();
    map.put("openapi", "3.1.0");
    map.put("info", info(krate, service, &services));
    let all = services.iter().flat_map(|service| servers(service));
    map.set("servers", all.collect::<Vec<_>>());
    map.put("security", security());
    let tags = services.iter().map(|service| tag(service));
    map.set("tags", tags.collect::<Vec<_>>());
    map.put("paths", paths.into_map(service.is_none()));
    map.put("components", components);
    let mut ledgers = Map::default();
    for service in services {
        let ledger = ledger::discrepancies(&service.discrepancies);
        ledgers.set(&service.folder, ledger);
    }
    map.set("x-discrepancies", ledgers);
    Document(map)
}

fn operations(service: &Service) -> impl Iterator<Item = (&Page, &Operation)> {
    let modules = service.modules.iter();
    modules.map(|module| (&module.page, &module.operation))
}

fn info(krate: &Crate, service: Option<&Service>, services: &[&Service]) -> Map {
    let mut map = Map::default();
    let mut words = Words::default();
    match service {
        Some(service) => {
            map.put("title", &service.title);
            words.prose(&service.doc);
        }
        None => {
            map.put("title", &krate.info.name);
            words.prose(&krate.info.description);
        }
    }
    words.prose(OPEN);
    words.describe(&mut map);
    if service.is_none() {
        map.put("x-doc", &krate.info.description);
    }
    // The service has no version that a page would tell; a later page may say more.
    let pages = services.iter().flat_map(|service| operations(service));
    let newest = pages.map(|(page, _)| page.updated.as_str()).max();
    let newest = newest.filter(|updated| !updated.is_empty());
    map.put("version", newest.unwrap_or("undated"));
    map
}

/// What schemas do not say, as it would bury what the page says.
const OPEN: &str = "In a response, `null` stands for a member that is absent, and any member may be. Where values are \
                    listed, others may come.";

/// The endpoint, with the region as a variable.
fn servers(service: &Service) -> Vec<Map> {
    let mut region = Map::default();
    region.set("enum", service.regions.clone());
    let default = service.regions.first().map_or("region-1", String::as_str);
    region.put("default", default);
    region.put("description", "The region.");
    let mut server = Map::default();
    server.put("url", &service.endpoint);
    server.put("description", &service.title);
    server.entry("variables").put("region", region);
    vec![server]
}

fn tag(service: &Service) -> Map {
    let mut words = Words::default();
    words.prose(&service.doc);
    let mut map = Map::default();
    map.put("name", &service.folder);
    words.describe(&mut map);
    map.set("x-doc", words.doc(&service.doc));
    map.put("x-service", &service.name);
    map.put("x-title", &service.title);
    if let Some(InvalidParameter { code, message }) = &service.invalid_parameter {
        let invalid = map.entry("x-invalid-parameter");
        invalid.put("code", code);
        invalid.put("message", message);
    }
    map
}

/// Either a signature or a token.
fn security() -> Vec<Map> {
    let all = |schemes: &[&str]| {
        let mut map = Map::default();
        for scheme in schemes {
            map.put(scheme, Vec::<Value>::new());
        }
        map
    };
    vec![all(&["signature", "signingTime"]), all(&["token"])]
}

fn security_schemes() -> Map {
    let mut schemes = Map::default();
    for (name, header, description) in [
        (
            "signature",
            "Authorization",
            "`SDK-HMAC-SHA256 Access=…, SignedHeaders=…, Signature=…`: the request, signed with an access key (AK/SK). \
             Beside a temporary one, its token stands in `X-Security-Token`.",
        ),
        (
            "signingTime",
            "X-Sdk-Date",
            "When the request was signed: `YYYYMMDD'T'HHMMSS'Z'`, of UTC.",
        ),
        (
            "token",
            "X-Auth-Token",
            "A token of IAM, which it hands out in the response header `X-Subject-Token`.",
        ),
    ] {
        let scheme = schemes.entry(name);
        scheme
            .put("type", "apiKey")
            .put("in", "header")
            .put("name", header);
        scheme.put("description", description);
    }
    schemes
}

/// The paths of a document. OpenAPI tells operations apart by method and path alone, whatever the placeholders of the
/// path are called; those that it could not tell apart get a fragment.
#[derive(Default)]
struct Paths<'a> {
    items: Vec<PathItem<'a>>,
    /// Service and path, to the item without a fragment.
    plain: HashMap<(&'a str, &'a str), usize>,
    shapes: HashSet<String>,
}

struct PathItem<'a> {
    service: &'a Service,
    key: String,
    operations: Map,
}

impl<'a> Paths<'a> {
    fn add(&mut self, names: &Names<'a>, page: &'a Page, operation: Map) {
        let (service, path) = (names.service, page.uri.value.as_str());
        let method = page.method.to_lowercase();
        let plain = self.plain.get(&(service.folder.as_str(), path));
        if let Some(index) = plain {
            let operations = &mut self.items[*index].operations;
            if operations.get(&method).is_none() {
                operations.put(&method, operation);
                return;
            }
        }
        let key = if self.shapes.insert(shape(path)) {
            self.plain.insert((&service.folder, path), self.items.len());
            path.to_owned()
        } else {
            format!("{path}#{}", names.fragment(page))
        };
        let mut operations = Map::default();
        operations.put(&method, operation);
        self.items.push(PathItem {
            service,
            key,
            operations,
        });
    }

    /// The paths, each with the servers that it is served by if there are several services.
    fn into_map(self, with_servers: bool) -> Map {
        let mut paths = Map::default();
        for mut item in self.items {
            if with_servers {
                item.operations.put("servers", servers(item.service));
            }
            paths.put(&item.key, item.operations);
        }
        paths
    }
}

/// A path without the names of its placeholders.
fn shape(path: &str) -> String {
    let segments = path.split('/');
    let segments = segments.map(|part| if part.starts_with('{') { "{}" } else { part });
    segments.collect::<Vec<_>>().join("/")
}
