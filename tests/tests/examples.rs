//! No example of the pages gives a secret away. That they fit the types is for the generated crate's
//! own documentation and tests to show.

use generator::page::Page;

/// The pages of the spec.
fn pages() -> Vec<Page> {
    let services = tests::krate().services;
    services
        .into_iter()
        .flat_map(|service| service.modules)
        .map(|module| module.page)
        .collect()
}

#[test]
fn no_example_holds_a_key_or_a_signature() {
    for page in pages() {
        let requests = page.example_requests.iter();
        let requests = requests.flat_map(|it| [Some(&it.uri), it.body.as_ref()]);
        let responses = page.example_responses.iter().map(|it| Some(&it.body));
        for text in requests.chain(responses).flatten() {
            let text = &text.value;
            for name in ["AccessKeyId=", "Signature=", "auth_info=", "X-Auth-Token"] {
                for (at, _) in text.match_indices(name) {
                    assert!(
                        text[at + name.len()..].starts_with("SCRUBBED"),
                        "{}: {name}",
                        page.title
                    );
                }
            }
        }
    }
}
