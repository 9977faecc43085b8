//! `/__emulator`, as tests in other languages use it: over HTTP, one route after the other.

mod common;

use common::{Response, Running, ask};
use serde_json::json;

const QUERY: &str = "/v1.0/p1/asset/info";

/// Starts the program with what only changes by hand.
fn start() -> (Running, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let running = Running::start(folder.path(), &["--memory", "--transitions", "by-hand"]);
    (running, folder)
}

fn create(emulator: &Running) -> String {
    let film = r#"{"asset_name": "Opening", "asset_type": "VIDEO"}"#;
    let headers = [
        "X-Auth-Token: local-token",
        "Content-Type: application/json",
    ];
    let created = ask(
        emulator.address,
        "POST",
        "/v1/p1/digital-assets",
        &headers,
        film,
    );
    created.json()["asset_id"].as_str().unwrap().to_owned()
}

#[track_caller]
fn is_refused(response: &Response, status: u16, words: &str) {
    assert_eq!(response.status, status, "{response:?}");
    assert_eq!(response.json()["error_code"], "Emulator.Administration");
    let message = response.json()["error_msg"].to_string();
    assert!(message.contains(words), "{message}");
}

#[test]
fn it_says_what_there_is() {
    let (emulator, _folder) = start();
    assert_eq!(
        emulator.ask("GET", "/__emulator/health", "").json(),
        json!({"status": "UP"})
    );
    for path in ["/__emulator", "/__emulator/"] {
        let said = emulator.ask("GET", path, "");
        assert!(
            said.status == 200 && said.body.contains("POST   /faults"),
            "{said:?}"
        );
    }
    is_refused(
        &emulator.ask("GET", "/__emulator/nothing", ""),
        404,
        "/faults",
    );
    is_refused(
        &emulator.ask("DELETE", "/__emulator/health", ""),
        405,
        "/faults",
    );
    let large = emulator.ask("POST", "/__emulator/faults", &"x".repeat(3_000_000));
    assert_eq!(large.status, 413, "{large:?}");
}

#[test]
fn it_shows_what_arrived_without_secrets() {
    let (emulator, _folder) = start();
    emulator.ask("GET", QUERY, "");
    create(&emulator);
    let seen = emulator.ask("GET", "/__emulator/requests", "").json();
    let seen = &seen["requests"];
    assert_eq!(seen[0]["operation"], "ShowAssetMeta");
    assert_eq!(seen[0]["target"], QUERY);
    assert_eq!(seen[0]["status"], 200);
    assert_eq!(seen[1]["body"]["asset_name"], "Opening");
    assert!(seen.to_string().contains("[redacted]"));
    assert!(!seen.to_string().contains("local-token"));
    assert_eq!(
        emulator.ask("DELETE", "/__emulator/requests", "").status,
        204
    );
    let seen = emulator.ask("GET", "/__emulator/requests", "").json();
    assert_eq!(seen, json!({"requests": []}));
}

#[test]
fn it_adds_faults_and_takes_them_away() {
    let (emulator, _folder) = start();
    assert_eq!(
        emulator
            .ask("POST", "/__emulator/faults", "status=503")
            .status,
        204
    );
    assert_eq!(emulator.ask("GET", QUERY, "").status, 503);
    assert_eq!(emulator.ask("DELETE", "/__emulator/faults", "").status, 204);
    assert_eq!(emulator.ask("GET", QUERY, "").status, 200);
    is_refused(
        &emulator.ask("POST", "/__emulator/faults", "nth=2"),
        400,
        "must do something",
    );
}

#[test]
fn it_stops_and_moves_the_clock() {
    let (emulator, _folder) = start();
    let put = |text: &str| emulator.ask("PUT", "/__emulator/clock", text);
    assert_eq!(
        put("2026-01-16T08:00:00Z").json(),
        json!({"now": "2026-01-16T08:00:00Z"})
    );
    assert_eq!(put("+90s").json(), json!({"now": "2026-01-16T08:01:30Z"}));
    create(&emulator);
    let found = emulator.ask("GET", QUERY, "").json();
    let created = &found["asset_info_array"][0]["base_info"]["create_time"];
    assert_eq!(created, "20260116080130");
    is_refused(&put("tomorrow"), 400, "`tomorrow` is no time");
    assert_eq!(emulator.ask("DELETE", "/__emulator/clock", "").status, 204);
    let now = emulator.ask("GET", "/__emulator/clock", "").json();
    assert_ne!(now, json!({"now": "2026-01-16T08:01:30Z"}));
}

#[test]
fn it_sets_states_seeds_and_resets() {
    let (emulator, _folder) = start();
    let id = create(&emulator);
    let put = |member: &str, state: &str| {
        let target = format!("/__emulator/projects/p1/assets/{id}/{member}");
        emulator.ask("PUT", &target, state)
    };
    assert_eq!(put("status", "DELETE_FAILED").status, 204);
    assert_eq!(put("asset_state", "ACTIVED").status, 204);
    let found = emulator.ask("GET", QUERY, "").json();
    assert_eq!(found["asset_info_array"][0]["status"], "DELETE_FAILED");
    is_refused(&put("status", "DONE"), 400, "such as PUBLISHED");
    is_refused(&put("asset_state", "DONE"), 400, "such as ACTIVED");
    let nobody = "/__emulator/projects/p1/assets/nobody/status";
    is_refused(
        &emulator.ask("PUT", nobody, "DELETE_FAILED"),
        404,
        "`nobody`",
    );

    let seed = r#"{"asset_info_array": [{"asset_id": "a1"}]}"#;
    let path = "/__emulator/projects/p1/seed";
    assert_eq!(emulator.ask("POST", path, seed).status, 204);
    assert_eq!(emulator.ask("GET", QUERY, "").json()["total"], 2);
    is_refused(
        &emulator.ask("POST", path, seed),
        400,
        "already has an asset `a1`",
    );
    is_refused(&emulator.ask("POST", path, "{"), 400, "no JSON");
    assert_eq!(
        emulator
            .ask("POST", "/__emulator/projects/p1/reset", "")
            .status,
        204
    );
    assert_eq!(emulator.ask("GET", QUERY, "").json()["total"], 0);
}

#[test]
fn it_is_for_this_machine_alone() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["--memory", "--public-host", "Proxy.example:8443"];
    let emulator = Running::start(folder.path(), &arguments);
    let head = |headers: &str| {
        let request =
            format!("GET /__emulator/health HTTP/1.1\r\nConnection: close\r\n{headers}\r\n");
        common::read(&common::exchange(emulator.address, request.as_bytes())).unwrap()
    };
    for host in [
        "localhost:8080",
        "127.0.0.1",
        "[::1]:80",
        "proxy.example:8443",
        "proxy.example",
    ] {
        assert_eq!(head(&format!("Host: {host}\r\n")).status, 200, "{host}");
    }
    let rebound = head("Host: evil.example:8080\r\n");
    is_refused(
        &rebound,
        403,
        "`evil.example:8080` is neither a loopback address",
    );
    let other = head("Host: localhost\r\nOrigin: https://evil.example\r\n");
    is_refused(&other, 403, "pages of `evil.example`");
    assert_eq!(
        head("Host: localhost\r\nOrigin: http://localhost:8080\r\n").status,
        200
    );
}
