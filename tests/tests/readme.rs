//! What the README shows is what happens, whatever line of a page it happens on. Its Rust is compiled and run as the
//! doctests of this package.

use std::collections::BTreeMap;

fn readme() -> String {
    std::fs::read_to_string(tests::root().join("README.md")).unwrap()
}

/// The README's first block that begins so.
fn block(beginning: &str) -> String {
    let text = readme();
    let (_, rest) = text.split_once(beginning).unwrap();
    rest.split_once("```").unwrap().0.to_owned()
}

/// The diagnostic, and the path of the page that it is about.
fn diagnostic() -> (String, String) {
    let shown = format!("error{}", block("```text\nerror"));
    let (_, path) = shown.split_once("--> spec/").unwrap();
    let path = path.split(':').next().unwrap().to_owned();
    (shown, path)
}

/// The values of a YAML text by the names that lead to them.
fn values(yaml: &str) -> BTreeMap<String, &str> {
    let mut path: Vec<(usize, &str)> = Vec::new();
    let mut values = BTreeMap::new();
    for line in yaml.lines() {
        let Some((name, value)) = line.split_once(':') else {
            continue;
        };
        let indent = name.len() - name.trim_start().len();
        path.retain(|(outer, _)| *outer < indent);
        path.push((indent, name.trim()));
        let names: Vec<&str> = path.iter().map(|(_, name)| *name).collect();
        values.insert(names.join(" "), value.trim());
    }
    values
}

/// A line without what an edit elsewhere on the page changes: numbers of lines, and descriptions.
fn plain(line: &str) -> String {
    let line = line.split(", doc: ").next().unwrap_or_default();
    let line: String = line.chars().filter(|char| !char.is_ascii_digit()).collect();
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_yaml_is_from_the_spec() {
    let path = tests::root().join("spec").join(diagnostic().1);
    let spec = std::fs::read_to_string(path).unwrap();
    let spec = values(&spec);
    for (names, value) in values(&block("```yaml\n")) {
        let found = spec.get(&names);
        assert!(found.is_some(), "{names}");
        let may_differ = ["doc", "title", "updated", "table"];
        if !may_differ.iter().any(|name| names.ends_with(name)) {
            assert_eq!(found, Some(&value), "{names}");
        }
    }
}

#[test]
fn the_diagnostic_is_what_the_mistake_gives() {
    let (shown, path) = diagnostic();
    let quoted: Vec<&str> = shown.split('`').skip(1).step_by(2).collect();
    let [mistake, meant] = quoted[..] else {
        panic!("{quoted:?}");
    };
    let mut spec = tests::spec(&tests::root().join("spec"));
    let page = spec.files.get_mut(&path).unwrap();
    *page = page.replace(
        &format!("type: {meant} object"),
        &format!("type: {mistake} object"),
    );
    let problems = generator::read(&spec).unwrap_err().render(false);
    let mut given = problems.lines().map(plain);
    for line in shown.lines().map(plain) {
        assert!(given.any(|given| given == line), "{line}: {problems}");
    }
}
