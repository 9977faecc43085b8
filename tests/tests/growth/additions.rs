//! What pages add to a spec: a page of each kind, rows and an option.

use generator::source::SpecFiles;

/// The spec with all of it.
pub(crate) fn grown(spec: &SpecFiles) -> SpecFiles {
    let mut spec = spec.clone();
    let existing = spec
        .files
        .keys()
        .find_map(|path| path.strip_suffix("/service.yaml"));
    let existing = existing.expect("a service").to_owned();
    let service = include_str!("service.yaml").to_owned();
    spec.files.insert("grown/service.yaml".to_owned(), service);
    for folder in [&*existing, "grown"] {
        for (name, page) in [
            ("list_grown_things", include_str!("list_grown_things.yaml")),
            ("make_grown_thing", include_str!("make_grown_thing.yaml")),
            ("drop_grown_thing", include_str!("drop_grown_thing.yaml")),
            ("swap_grown_things", include_str!("swap_grown_things.yaml")),
        ] {
            let path = format!("{folder}/{name}.yaml");
            assert_eq!(spec.files.insert(path, page.to_owned()), None);
        }
    }
    let row = "grown_row: { type: Array of strings, doc: A row that came later., items: ..3, item_length: 1..9 }";
    let spec = insert(&spec, "objects", "rows:", row);
    let spec = insert(&spec, "query", "rows:", row);
    let option = "GROWN_OPTION: An option that came later.";
    insert(&spec, "objects", "options:", option)
}

/// The spec with a line more: below the first line of this kind in this section of a page where the generator takes it.
fn insert(spec: &SpecFiles, section: &str, below: &str, line: &str) -> SpecFiles {
    for (path, text) in &spec.files {
        let lines: Vec<&str> = text.lines().collect();
        let mut current = "";
        for (index, pair) in lines.windows(2).enumerate() {
            if !pair[0].starts_with([' ', '#']) {
                current = pair[0].split(':').next().unwrap_or_default();
            }
            if current != section || pair[0].trim() != below {
                continue;
            }
            let indent = pair[1].len() - pair[1].trim_start().len();
            let added = format!("{}{line}", " ".repeat(indent));
            let mut lines = lines.clone();
            lines.insert(index + 1, &added);
            let mut longer = spec.clone();
            longer.files.insert(path.clone(), lines.join("\n") + "\n");
            if generator::read(&longer).is_ok() {
                return longer;
            }
        }
    }
    panic!("no page takes `{line}` below `{below}` in `{section}`")
}
