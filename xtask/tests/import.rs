//! `cargo xtask import` as its users run it: as a program, on definitions and a spec's folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A folder with a spec without services, and definitions of this repository.
struct Scene {
    folder: TempDir,
}

impl Scene {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        fs::create_dir(folder.path().join("spec")).unwrap();
        let krate = "name: demo\ndescription: A demo.\n";
        fs::write(folder.path().join("spec/crate.yaml"), krate).unwrap();
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/import/fragments");
        for name in ["ListRooms.json", "ShowRoom.json"] {
            fs::copy(from.join(name), folder.path().join(name)).unwrap();
        }
        Self { folder }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{from}");
        fs::write(self.path(path), text.replacen(from, to, 1)).unwrap();
    }

    /// What the command prints, both streams; it must end as expected.
    fn run(&self, arguments: &[&str], success: bool) -> String {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .current_dir(self.folder.path())
            .args(["import", "--spec", "spec", "--service", "rooms"])
            .args(arguments)
            .output()
            .unwrap();
        let text = [output.stdout, output.stderr].concat();
        let text = String::from_utf8(text).unwrap();
        assert_eq!(output.status.success(), success, "{text}");
        text
    }
}

#[test]
fn definitions_become_files_and_a_list_of_what_was_decided() {
    let scene = Scene::new();
    let said = scene.run(&["ListRooms.json", "ShowRoom.json"], true);
    let file = "spec/rooms/list_rooms.yaml";
    let begin = "  Listing Rooms   GET /v1/{project_id}/rooms\n  5 tables, 8 rows, 2 objects, 1 enumeration, 0 examples → spec/rooms/list_rooms.yaml\n  3 places want a look:\n";
    assert!(said.starts_with(begin), "{said}");
    assert!(
        said.contains(
            "    line 16: ListRooms.order: default \"up\"\n      not among the values; left out\n"
        ),
        "{said}"
    );
    assert!(scene.read(file).contains("\noperation: ListRooms\n"));
    let service = scene.read("spec/rooms/service.yaml");
    let endpoint = "endpoint: https://rooms.{region}.myhuaweicloud.com\n";
    assert!(service.contains(endpoint), "{service}");
    // A second time, nothing changes, whatever a person has made of the words.
    scene.edit(file, "doc: How many.", "doc: Rooms on a page.");
    let before = scene.read(file);
    let said = scene.run(&["--merge", "ShowRoom.json", "ListRooms.json"], true);
    assert_eq!(
        said,
        "  Showing a Room   GET /v1/{project_id}/rooms/{room_id}\n  \
         spec/rooms/show_room.yaml says what the definition says\n  \
         Listing Rooms   GET /v1/{project_id}/rooms\n  \
         spec/rooms/list_rooms.yaml says what the definition says\n"
    );
    assert_eq!(scene.read(file), before);
    scene.edit("ListRooms.json", "\"maximum\": 100", "\"maximum\": 200");
    let said = scene.run(&["ListRooms.json"], true);
    let change = "`ListRooms.limit`: the definition says `range: 1..200`, the spec `range: 1..100`";
    assert!(
        said.contains(&format!(
            "  can be merged with --merge:\n    line 15: {change}\n"
        )),
        "{said}"
    );
    assert_eq!(scene.read(file), before);
    scene.run(&["ListRooms.json", "--merge"], true);
    assert_eq!(scene.read(file), before.replace("1..100", "1..200"));
}

#[test]
fn with_one_file_that_is_no_definition_nothing_is_written_and_all_are_told() {
    let scene = Scene::new();
    fs::create_dir(scene.path("bare")).unwrap();
    for (name, text) in [
        ("broken.json", "{\"paths\": {\n"),
        ("broken.yaml", "paths: [\n"),
        ("package.json", "{\"name\": \"rooms\"}\n"),
        (
            "old.json",
            "{\"swagger\": \"1.2\", \"paths\": {\"/a\": {}}}\n",
        ),
        ("empty.json", "{\"paths\": {\"/a\": {\"get\": null}}}\n"),
        ("page.txt", "Showing a Room\n"),
    ] {
        fs::write(scene.path(name), text).unwrap();
    }
    let files = [
        "ListRooms.json",
        "broken.json",
        "broken.yaml",
        "package.json",
        "old.json",
        "empty.json",
        "page.txt",
        "absent.json",
        "bare",
    ];
    let said = scene.run(&files, false);
    for error in [
        "error: there is no .json, .yaml or .yml in bare\n",
        "error: broken.json: this is not JSON: EOF while parsing an object at line 2 column 0\n",
        "error: broken.yaml: this is not YAML: ",
        "error: package.json: no Swagger 2.0 and no OpenAPI 3 document: it has no `paths`\n",
        "error: old.json: Swagger 1.2; what can be read is 2.0\n",
        "error: empty.json: it defines no operation\n",
        "error: page.txt: no Swagger 2.0 and no OpenAPI 3 document: it has no `paths`\n",
        "error: absent.json: ",
        "error: nothing was written\n",
    ] {
        assert!(said.contains(error), "{error}\n{said}");
    }
    assert_eq!(said.lines().count(), 9, "{said}");
    assert_eq!(fs::read_dir(scene.path("spec")).unwrap().count(), 1);
}

/// A document of our own comes back as the spec that it was made of, and is compared with it where there is one.
#[test]
fn a_document_of_the_spec_becomes_the_spec() {
    let scene = Scene::new();
    fs::create_dir(scene.path("spec/rooms")).unwrap();
    let service = "service: Rooms\ntitle: Rooms to let\ndoc: Rooms.\nendpoint: https://rooms.{region}.example.com\n";
    fs::write(scene.path("spec/rooms/service.yaml"), service).unwrap();
    let page = "page: { title: Opening a Door }\noperation: OpenDoor\nuri: POST /v1/doors/{door}\ndoc: Opens a door.\n\
                path:\n  table: 1\n  rows:\n    door: { type: Integer, mandatory: Yes, doc: Which door., range: 1..9, unit: doors }\n\
                responses: { 204: { doc: It is open. } }\n";
    fs::write(scene.path("spec/rooms/open_door.yaml"), page).unwrap();
    let exported = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .current_dir(scene.folder.path())
        .args(["openapi", "--spec", "spec", "--out", "rooms.yaml"])
        .status();
    assert!(exported.unwrap().success());

    let said = scene.run(&["rooms.yaml"], true);
    assert_eq!(said, "  spec/rooms says what rooms.yaml says\n");
    scene.edit("spec/rooms/open_door.yaml", "unit: doors", "unit: gates");
    let said = scene.run(&["rooms.yaml"], true);
    assert!(
        said.contains("\n-        x-unit: gates\n+        x-unit: doors\n"),
        "{said}"
    );

    fs::remove_dir_all(scene.path("spec/rooms")).unwrap();
    let said = scene.run(&["rooms.yaml"], true);
    assert_eq!(
        said,
        "  spec/rooms/open_door.yaml\n  spec/rooms/service.yaml\n"
    );
    assert_eq!(scene.read("spec/rooms/service.yaml"), service);
    let said = scene.run(&["rooms.yaml"], true);
    assert_eq!(said, "  spec/rooms says what rooms.yaml says\n");

    scene.edit("rooms.yaml", "name: rooms", "name: halls");
    let said = scene.run(&["rooms.yaml"], false);
    assert_eq!(
        said,
        "error: --service: rooms.yaml has no service `rooms`; it has: halls\n"
    );
}

#[test]
fn a_definition_whose_path_changed_is_of_the_same_operation_unless_somebody_says_otherwise() {
    let scene = Scene::new();
    scene.run(&["ShowRoom.json"], true);
    scene.edit("ShowRoom.json", "/v1/", "/v1.1/");
    let said = scene.run(&["ShowRoom.json"], true);
    let taken = "  taken for spec/rooms/show_room.yaml, which has this name and another method or path; if it is another operation: \
                 `cargo xtask import ShowRoom.json --service rooms --spec spec --new`\n";
    assert!(said.contains(taken), "{said}");
    assert_eq!(fs::read_dir(scene.path("spec/rooms")).unwrap().count(), 2);
    let said = scene.run(&["ShowRoom.json", "--new"], true);
    assert!(!said.contains("taken for"), "{said}");
    assert_eq!(
        fs::read_dir(scene.path("spec/rooms")).unwrap().count(),
        3,
        "{said}"
    );
    // From then on, name and path tell.
    let said = scene.run(&["ShowRoom.json"], true);
    assert!(
        !said.contains("taken for") && said.contains("says what the definition says"),
        "{said}"
    );
}
