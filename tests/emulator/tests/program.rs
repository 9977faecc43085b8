//! The program as its users start and stop it: what it says, what it keeps, and what it says when it cannot start.

mod common;

use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::path::Path;

use common::{Running, ask, connect, program, read, read_all};
use serde_json::json;

const QUERY: &str = "/v1.0/p1/asset/info";
const FILM: &str = r#"{"asset_name": "Opening", "asset_type": "VIDEO"}"#;
const HEADERS: [&str; 2] = [
    "X-Auth-Token: local-token",
    "Content-Type: application/json",
];

/// Runs the program, which must end by itself with this code; what it says, without the path of its folder.
fn ends(folder: &Path, arguments: &[&str], code: i32) -> String {
    let output = program(folder).args(arguments).output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8(said).unwrap();
    assert_eq!(output.status.code(), Some(code), "{said}");
    said.replace(folder.to_str().unwrap(), "FOLDER")
        .trim_end()
        .to_owned()
}

/// Says why it does not start, leaving the folder as it was.
fn refuses(folder: &Path, arguments: &[&str]) -> String {
    let names = || {
        let entries = folder.read_dir().unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let before = names();
    let said = ends(folder, &[&["--port", "0"], arguments].concat(), 1);
    assert_eq!(names(), before, "{said}");
    said
}

#[test]
fn its_help_needs_no_manual() {
    let folder = tempfile::tempdir().unwrap();
    insta::assert_snapshot!(ends(folder.path(), &["--help"], 0));
}

#[test]
fn it_says_what_is_wrong_with_its_options() {
    let folder = tempfile::tempdir().unwrap();
    let said = |arguments: &[&str]| ends(folder.path(), arguments, 2);
    let all = [
        said(&["--prot", "0"]),
        said(&["--mode", "ecco"]),
        said(&["--port", "99999"]),
        said(&["--transitions", "soon"]),
        said(&["--fault", "nth=2"]),
    ];
    insta::assert_snapshot!(all.join("\n---\n"));
    assert_eq!(folder.path().read_dir().unwrap().count(), 0);
}

#[test]
fn its_first_lines_say_where_it_is_and_who_is_let_in() {
    let folder = tempfile::tempdir().unwrap();
    let greeting = |arguments: &[&str]| {
        let running = Running::start(folder.path(), arguments);
        running
            .greeting
            .replace(&running.address.to_string(), "ADDRESS")
    };
    let own = ["--memory", "--token", "my-token"];
    let mut command = program(folder.path());
    command
        .env("HUAWEICLOUD_SDK_AK", "MINE")
        .env("HUAWEICLOUD_SDK_SK", "my-secret-key")
        .args(["--port", "0"])
        .args(own);
    let mine = Running::of(&mut command);
    let mine = mine.greeting.replace(&mine.address.to_string(), "ADDRESS");
    let mut command = program(folder.path());
    command
        .env("HUAWEICLOUD_SDK_AK", "LOCALACCESSKEY")
        .env("HUAWEICLOUD_SDK_SK", "my-secret-key")
        .args(["--port", "0", "--memory"]);
    let greeting_of_same_id = Running::of(&mut command).greeting.clone();
    assert!(!greeting_of_same_id.contains("my-secret-key"));
    let all = [
        greeting(&[]),
        greeting(&["--memory", "--no-verify"]),
        greeting(&["--mode", "echo"]),
        mine,
    ];
    insta::assert_snapshot!(all.join("\n---\n"));
}

#[test]
fn without_verifying_everybody_is_let_in() {
    let folder = tempfile::tempdir().unwrap();
    let open = Running::start(folder.path(), &["--memory", "--no-verify"]);
    assert_eq!(ask(open.address, "GET", QUERY, &[], "").status, 200);
    let closed = Running::start(folder.path(), &["--memory"]);
    let refused = ask(closed.address, "GET", QUERY, &[], "");
    assert_eq!(
        (refused.status, &refused.json()["error_code"]),
        (401, &"APIGW.0301".into())
    );
}

#[test]
fn what_it_keeps_is_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join("seed.json"),
        r#"{"asset_list": [{"asset_id": "s1"}]}"#,
    )
    .unwrap();
    let arguments = ["--data", "assets.db", "--seed", "seed.json"];
    let first = Running::start(folder.path(), &arguments);
    let created = ask(
        first.address,
        "POST",
        "/v1/p1/digital-assets",
        &HEADERS,
        FILM,
    )
    .json();
    // What has been read through must not keep the file from being whole.
    assert_eq!(ask(first.address, "GET", QUERY, &HEADERS, "").status, 200);
    first.signal("TERM");
    assert!(first.ended().0.success());
    assert!(!folder.path().join("assets.db-wal").exists());
    let second = Running::start(folder.path(), &arguments);
    let asked = json!({"asset_ids": ["s1", created["asset_id"]]}).to_string();
    let found = ask(
        second.address,
        "POST",
        "/v1/p1/digital-assets/summarys",
        &HEADERS,
        &asked,
    )
    .json();
    assert_eq!(found["asset_list"].as_array().unwrap().len(), 2, "{found}");
}

#[test]
fn what_it_acknowledged_outlives_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let emulator = Running::start(folder.path(), &[]);
    let address = emulator.address;
    let writers: Vec<_> = (0..4)
        .map(|_| {
            std::thread::spawn(move || {
                let mut ids = Vec::new();
                while let Ok(mut stream) = TcpStream::connect(address) {
                    let head = HEADERS.join("\r\n");
                    let request = format!(
                        "POST /v1/p1/digital-assets HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{head}\r\nContent-Length: {}\r\n\r\n{FILM}",
                        FILM.len()
                    );
                    _ = stream.write_all(request.as_bytes());
                    let mut answer = Vec::new();
                    if std::io::Read::read_to_end(&mut stream, &mut answer).is_err() {
                        break;
                    }
                    let Some(response) = read(&answer).filter(|it| it.status == 200) else {
                        break;
                    };
                    ids.push(response.json()["asset_id"].as_str().unwrap().to_owned());
                }
                ids
            })
        })
        .collect();
    let written = || {
        emulator.ask("GET", QUERY, "").json()["total"]
            .as_u64()
            .unwrap()
    };
    while written() < 100 {}
    emulator.signal("KILL");
    let ids: Vec<String> = writers
        .into_iter()
        .flat_map(|it| it.join().unwrap())
        .collect();
    assert!(ids.len() >= 96, "{}", ids.len());
    assert!(!emulator.ended().0.success());

    let again = Running::start(folder.path(), &[]);
    let total = again.ask("GET", QUERY, "").json()["total"]
        .as_u64()
        .unwrap();
    assert!(total >= ids.len() as u64, "{total} of {}", ids.len());
    for some in ids.chunks(50) {
        let asked = json!({"asset_ids": some}).to_string();
        let found = ask(
            again.address,
            "POST",
            "/v1/p1/digital-assets/summarys",
            &HEADERS,
            &asked,
        )
        .json();
        assert_eq!(found["asset_list"].as_array().unwrap().len(), some.len());
    }
}

#[test]
fn it_answers_what_is_under_way_before_it_stops() {
    for signal in ["TERM", "INT"] {
        let folder = tempfile::tempdir().unwrap();
        let emulator = Running::start(
            folder.path(),
            &["--memory", "--fault", "operation=ShowAssetMeta delay=300ms"],
        );
        let mut idle = connect(emulator.address);
        let mut stream = connect(emulator.address);
        let request = format!("GET {QUERY} HTTP/1.1\r\nHost: a\r\n{}\r\n\r\n", HEADERS[0]);
        stream.write_all(request.as_bytes()).unwrap();
        // Behind that one, so that it has arrived.
        let address = emulator.address;
        while ask(address, "GET", "/__emulator/health", &[], "").status != 200 {}
        std::thread::sleep(std::time::Duration::from_millis(100));
        emulator.signal(signal);
        let answer = read(&read_all(&mut stream)).unwrap();
        assert_eq!(answer.status, 200, "{answer:?}");
        assert_eq!(read_all(&mut idle), b"");
        let (status, _) = emulator.ended();
        assert_eq!(status.code(), Some(0), "{status}");
        assert!(TcpStream::connect(address).is_err());
    }
}

#[test]
fn its_log_has_no_secrets() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = program(folder.path());
    command
        .env("HUAWEICLOUD_SDK_AK", "MINE")
        .env("HUAWEICLOUD_SDK_SK", "my-secret-key")
        .args(["--port", "0", "--memory", "--token", "my-token"]);
    let emulator = Running::of(&mut command);
    let target = format!("{QUERY}?query_string=private");
    let signed = "Authorization: SDK-HMAC-SHA256 Access=MINE, SignedHeaders=host;x-sdk-date, Signature=5ec4e7";
    for header in [
        "X-Auth-Token: my-token",
        "X-Auth-Token: other-token",
        signed,
    ] {
        ask(
            emulator.address,
            "GET",
            &target,
            &[header, "X-Sdk-Date: 20260116T080000Z"],
            "",
        );
    }
    emulator.signal("TERM");
    let greeting = emulator.greeting.clone();
    let (_, log) = emulator.ended();
    assert_eq!(log.lines().count(), 3, "{log}");
    assert!(
        log.contains("operation=\"ShowAssetMeta\" status=401"),
        "{log}"
    );
    for secret in [
        "my-secret-key",
        "my-token",
        "other-token",
        "5ec4e7",
        "private",
    ] {
        assert!(
            !log.contains(secret) && !greeting.contains(secret),
            "{secret}: {log}"
        );
    }
}

#[test]
fn it_says_why_it_cannot_start() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    std::fs::write(folder.join("notes.txt"), "No database. ".repeat(99)).unwrap();
    let execute = |name: &str, sql: &str| {
        let database = rusqlite::Connection::open(folder.join(name)).unwrap();
        database.execute_batch(sql).unwrap();
    };
    execute("other.db", "CREATE TABLE contacts (name)");
    drop(emulator::Library::open(folder.join("newer.db"), emulator::Settings::default()).unwrap());
    execute("newer.db", "PRAGMA user_version = 99");
    std::fs::write(
        folder.join("seed.json"),
        "{\n  \"asset_list\": [{\"asset_name\": 7}]\n}",
    )
    .unwrap();
    let all = [
        refuses(folder, &["--data", "missing/emulator.db"]),
        refuses(folder, &["--data", "."]),
        refuses(folder, &["--data", "notes.txt"]),
        refuses(folder, &["--data", "other.db"]),
        refuses(folder, &["--data", "newer.db"]),
        refuses(folder, &["--seed", "seed.json"]),
        refuses(folder, &["--seed", "missing.json"]),
    ];
    insta::assert_snapshot!(all.join("\n---\n"));
    let notes = std::fs::read_to_string(folder.join("notes.txt")).unwrap();
    assert!(notes.starts_with("No database. No"));
}

#[test]
fn it_says_that_its_port_or_its_file_is_in_use() {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let said = ends(folder.path(), &["--port", &port], 1);
    assert!(
        said.contains("the port is in use; stop what uses it, or take another with --port"),
        "{said}"
    );
    assert_eq!(folder.path().read_dir().unwrap().count(), 0);
    let _running = Running::start(folder.path(), &[]);
    let said = refuses(folder.path(), &[]);
    assert!(
        said.contains("an emulator that is running uses this database; stop it"),
        "{said}"
    );
}
