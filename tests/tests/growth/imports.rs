//! What definitions add to a spec: a service of hard ones, and the published ones, where they are.

use generator::source::SpecFiles;
use tests::root;
use transcriber::draft::import;
use transcriber::import::read;

/// The spec with a service of each folder of definitions.
pub(crate) fn with_imports(spec: &SpecFiles) -> SpecFiles {
    let mut spec = spec.clone();
    for (folder, service) in [
        ("tests/import", "hard"),
        ("../shared/definitions/vod", "published"),
    ] {
        let folder = root().join(folder);
        if !folder.is_dir() {
            tests::skipped("there are no published definitions beside the repository");
            continue;
        }
        let mut operations = Vec::new();
        let mut about = None;
        for (name, text) in tests::files(&folder) {
            if name == "README.md" {
                continue;
            }
            let read = read(&name, &text).unwrap_or_else(|why| panic!("{name}: {why}"));
            about.get_or_insert(read.service);
            operations.extend(read.operations);
        }
        let transcript = import(&operations, &about.unwrap_or_default(), service, &spec);
        let transcript = transcript.unwrap_or_else(|problems| panic!("{problems}"));
        let path = format!("{service}/service.yaml");
        spec.files
            .extend(transcript.service.map(|text| (path, text)));
        for operation in transcript.operations {
            let draft = operation.draft.map(|draft| (operation.path, draft.yaml));
            spec.files.extend(draft);
        }
    }
    spec
}
