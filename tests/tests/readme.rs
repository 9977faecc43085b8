//! What the README shows is what happens. Its Rust is compiled and run as the doctests of this
//! package.

fn readme() -> String {
    std::fs::read_to_string(tests::root().join("README.md")).unwrap()
}

/// The README's block of a language.
fn block(language: &str) -> String {
    let text = readme();
    let (_, rest) = text.split_once(&format!("```{language}\n")).unwrap();
    rest.split_once("```").unwrap().0.to_owned()
}

#[test]
fn the_yaml_is_from_the_spec() {
    let path = tests::root().join("spec/vod/show_asset_meta.yaml");
    let spec = std::fs::read_to_string(path).unwrap();
    for line in block("yaml").lines() {
        assert!(spec.lines().any(|written| written == line), "{line}");
    }
}

#[test]
fn the_diagnostic_is_what_the_mistake_gives() {
    let mut spec = tests::spec(&tests::root().join("spec"));
    let page = spec.files.get_mut("vod/show_asset_meta.yaml").unwrap();
    *page = page.replace("type: BaseInfo object", "type: BaseInf object");
    let problems = generator::read(&spec).unwrap_err().render(false);
    let readme = readme();
    let (_, shown) = readme.split_once("```text\nerror").unwrap();
    let (shown, _) = shown.split_once("```").unwrap();
    let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(squeezed(&problems).contains(&squeezed(shown)), "{problems}");
}
