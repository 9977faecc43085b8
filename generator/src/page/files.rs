//! Files → [`Spec`]: which file holds what, and those that hold nothing.

use std::collections::{BTreeMap, HashMap};

use super::fields::Reader;
use super::{CrateInfo, ServiceSpec, Spec, WORDS};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Broken, Place, Placed, Source, Sources, Spot};
use crate::yaml::{Kind, Node, SyntaxError};

/// Reads every file; what has no place in a spec is a problem, too.
pub fn read_spec(sources: &Sources, problems: &mut Vec<Diagnostic>) -> Spec {
    let mut krate = None;
    let mut services: Vec<ServiceSpec> = Vec::new();
    let mut words = BTreeMap::new();
    for (file, source) in sources.files.iter().enumerate() {
        let parts: Vec<&str> = source.path.split('/').collect();
        match *parts.as_slice() {
            ["crate.yaml"] => {
                krate = read(file, source, problems, |reader, node| {
                    reader.crate_info(node)
                });
            }
            [WORDS, folder, name] if name.strip_suffix(".yaml").is_some() => {
                let page = format!("{folder}/{name}");
                if sources.files.iter().all(|source| source.path != page) {
                    problems.push(pageless(file, &page));
                }
                let read = read(file, source, problems, |reader, node| {
                    reader.words(node, &page)
                });
                words.extend(read.map(|read| (page, read)));
            }
            [folder, name] if folder != WORDS => {
                if services.last().is_none_or(|last| last.folder != folder) {
                    services.push(ServiceSpec::nameless(folder, file));
                }
                if let (Some(service), Some(stem)) =
                    (services.last_mut(), name.strip_suffix(".yaml"))
                {
                    read_file(file, source, stem, service, problems);
                } else {
                    problems.push(stray(file, name));
                }
            }
            _ => problems.push(stray(file, &source.path)),
        }
    }
    for (path, why) in &sources.unreadable {
        let spot = Spot::Missing(path.clone());
        problems.push(Diagnostic::new(Code::Layout, spot, why).help(
            "a spec is read from folders and plain files: put one in its place, or delete this",
        ));
        // Of a link the text is there all the same.
        let lost = !sources.files.iter().any(|source| source.path == *path);
        let folder = path.split('/').next();
        for service in services
            .iter_mut()
            .filter(|service| lost && Some(&*service.folder) == folder)
        {
            service.unreadable = true;
        }
    }
    let mut demand = |path: &str, keys: &str| {
        let mut unreadable = sources.unreadable.iter();
        let there = sources.files.iter().any(|source| source.path == path)
            || unreadable.any(|(unreadable, _)| unreadable == path);
        if !there {
            let spot = Spot::Missing(path.to_owned());
            problems.push(
                Diagnostic::new(Code::Layout, spot, "this file is missing")
                    .help(format!("add it, with {keys}")),
            );
        }
    };
    demand(
        "crate.yaml",
        "`name:` and `description:` of the crate to generate",
    );
    for service in &services {
        let path = format!("{}/service.yaml", service.folder);
        demand(&path, "`service:`, `title:`, `doc:` and `endpoint:`");
    }
    Spec {
        krate: krate.unwrap_or(CrateInfo {
            name: String::new(),
            description: String::new(),
        }),
        services,
        words,
    }
}

/// Reads a file of a service's folder.
fn read_file(
    file: usize,
    source: &Source,
    stem: &str,
    service: &mut ServiceSpec,
    problems: &mut Vec<Diagnostic>,
) {
    let before = problems.len();
    match stem {
        "service" => {
            read(file, source, problems, |reader, node| {
                reader.service(node, service)
            });
        }
        "discrepancies" => {
            let entries = read(file, source, problems, |reader, node| {
                Some(reader.discrepancies(node))
            });
            service.discrepancies = entries.unwrap_or_default();
            if problems.len() > before {
                service.unread_ledger = Some(source.text.clone());
            }
        }
        stem => {
            let page = read(file, source, problems, |reader, node| {
                reader.page(node, stem, &source.path)
            });
            // Whatever was meant to stand in such a file, no name of it is known.
            service.unreadable |=
                page.is_none() && !matches!(source.document, Err(Broken::Syntax(_)));
            if page.as_ref().is_none_or(|page| page.incomplete) {
                service.unread_pages.push(source.text.clone());
            }
            service.pages.extend(page);
        }
    }
}

fn read<T>(
    file: usize,
    source: &Source,
    problems: &mut Vec<Diagnostic>,
    read: impl FnOnce(&mut Reader<'_>, &Node) -> Option<T>,
) -> Option<T> {
    match &source.document {
        Ok(document) if matches!(document.root.kind, Kind::Null) => {
            problems.push(
                Diagnostic::new(Code::WrongKind, Spot::File(file), "this file is empty")
                    .help("fill it in, or delete it"),
            );
            None
        }
        Ok(document) => {
            let mut reader = Reader {
                file,
                problems,
                incomplete: false,
                lost_unnamed: false,
                tables: HashMap::new(),
            };
            read(&mut reader, &document.root)
        }
        Err(error) => {
            problems.push(broken(file, source, error));
            None
        }
    }
}

/// What a person can do about a text that is no YAML document.
fn broken(file: usize, source: &Source, broken: &Broken) -> Diagnostic {
    match broken {
        Broken::Syntax(error) => not_yaml(file, source, error),
        Broken::Conflict(at) => {
            let spot = Spot::Byte(file, *at);
            let message = "this file is in conflict: git could not merge it alone";
            Diagnostic::new(Code::Syntax, spot, message)
                .label("here the first conflict begins")
                .help("keep what is right of the two sides, and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`")
        }
        Broken::Encoding(at) => Diagnostic::new(
            Code::Syntax,
            Spot::Byte(file, *at),
            "this file is not UTF-8",
        )
        .label("this is no character")
        .help(if source.text.contains('\0') {
            "this seems to be UTF-16; save it as UTF-8"
        } else {
            "save it as UTF-8; if the character U+FFFD is meant, write `\"\\uFFFD\"`"
        }),
    }
}

/// The usual slips have their own cures.
fn not_yaml(file: usize, source: &Source, error: &SyntaxError) -> Diagnostic {
    let spot = error.at.map_or(Spot::File(file), |at| Spot::Byte(file, at));
    let message = format!("this is not YAML: {}", error.message);
    let problem = Diagnostic::new(Code::Syntax, spot, message).label("the reader stopped here");
    let problem = match &error.within {
        Some((words, at)) => problem.other(Spot::Byte(file, *at), words),
        None => problem,
    };
    let next = error
        .at
        .and_then(|at| source.text.get(at..)?.chars().next())
        .unwrap_or('\n');
    problem.help(match (next, error.message.as_str()) {
        ('\t', _) => "indent with spaces; YAML takes no tabs",
        (_, "control characters are not allowed") => "delete this character; it cannot be seen",
        ('@' | '`' | '%', _) => "quote a text that begins with this character",
        (_, "mapping values are not allowed in this context") => {
            "quote a text with `: ` in it; or compare the indentation with the line above"
        }
        (_, "a second document begins") => "write one document in each file, without `---`",
        (_, "a tag of another type") => "delete the tag; the spec language has none",
        (_, "it is nested too deeply" | "its aliases expand to too much") => {
            "write it out more plainly; no page needs that much"
        }
        (_, "there is no anchor of this name above") => {
            "quote a text that begins with `*`, or give the anchor with `&` before this place"
        }
        _ => "look for a missing quote, bracket or indentation at or above this line",
    })
}

/// A record of what was read without the page that it is of.
fn pageless(file: usize, page: &str) -> Diagnostic {
    let message = format!("this file is about {page}, which there is not");
    Diagnostic::new(Code::Layout, Spot::File(file), message)
        .help("rename it as the page was renamed, or delete it")
}

fn stray(file: usize, name: &str) -> Diagnostic {
    let problem = Diagnostic::new(
        Code::Layout,
        Spot::File(file),
        "this file has no place in a spec",
    );
    match name.rsplit_once('.') {
        Some((stem, ending)) if is_yaml_misspelt(ending) => {
            problem.help(format!("name it `{stem}.yaml`"))
        }
        _ => problem.help(
            "a spec holds `crate.yaml` and, for each service, a folder with `service.yaml` and its pages",
        ),
    }
}

/// Other endings of YAML files.
fn is_yaml_misspelt(ending: &str) -> bool {
    ending != "yaml" && ["yaml", "yml"].contains(&&*ending.to_ascii_lowercase())
}

impl ServiceSpec {
    fn nameless(folder: &str, file: usize) -> Self {
        let place = Place { file, node: 0 };
        Self {
            folder: folder.to_owned(),
            place,
            name: String::new(),
            title: String::new(),
            doc: String::new(),
            endpoint: Placed {
                value: String::new(),
                place,
            },
            regions: Vec::new(),
            invalid_parameter: None,
            pages: Vec::new(),
            discrepancies: Vec::new(),
            unreadable: false,
            unread_pages: Vec::new(),
            unread_ledger: None,
            unapplied_fixes: Vec::new(),
        }
    }
}
