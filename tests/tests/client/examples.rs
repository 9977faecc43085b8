//! The example programs, run against a loopback server in processes of their own: their environment
//! has an access key in it, which no other test could bear.

use crate::answer::Answer;
use crate::clients::{AK, PROJECT, SK};
use crate::process::{in_a_process, is_child};
use crate::server::Server;
use crate::verifier::verify;
use crate::{list_ships, list_ships_blocking, own_http_client, with_token};

fn run_with_key(test: &str, server: &Server) -> String {
    in_a_process(
        test,
        &[
            ("HUAWEICLOUD_SDK_AK", AK),
            ("HUAWEICLOUD_SDK_SK", SK),
            ("HUAWEICLOUD_SDK_PROJECT_ID", PROJECT),
            ("HARBOUR_ENDPOINT", &server.url()),
        ],
    )
}

fn three_ships() -> Server {
    Server::answering([
        Answer::ok(r#"{"goods_id": "new"}"#),
        Answer::ok(r#"{"ships": [{"ship_id": "s1"}, {"ship_id": "s2"}], "is_truncated": 1}"#),
        Answer::ok(r#"{"ships": [{"ship_id": "s3"}], "is_truncated": 0}"#),
    ])
}

#[track_caller]
fn all_three_were_listed(server: &Server, printed: &str) {
    for line in ["stored new\n", "found s1\nfound s2\nfound s3\n"] {
        assert!(printed.contains(line), "{printed}");
    }
    let requests = server.requests();
    let targets: Vec<_> = requests.iter().map(|request| &*request.target).collect();
    assert_eq!(
        targets,
        [
            "/v1/0f1e2d3c/goods",
            "/v2/0f1e2d3c/ships?size=100&state=MOORED",
            "/v2/0f1e2d3c/ships?page=1&size=100&state=MOORED",
        ]
    );
    for request in &requests {
        verify(request, AK, SK);
    }
}

#[test]
fn list_ships_lists_ships() {
    if is_child() {
        return list_ships::main().unwrap();
    }
    let server = three_ships();
    let printed = run_with_key("examples::list_ships_lists_ships", &server);
    all_three_were_listed(&server, &printed);
    assert_eq!(server.connections(), 1, "the connection is used again");
}

#[test]
fn list_ships_blocking_lists_ships() {
    if is_child() {
        return list_ships_blocking::main().unwrap();
    }
    let server = three_ships();
    let printed = run_with_key("examples::list_ships_blocking_lists_ships", &server);
    all_three_were_listed(&server, &printed);
    assert_eq!(server.connections(), 1, "the connection is used again");
}

#[test]
fn own_http_client_uses_ureq() {
    if is_child() {
        return own_http_client::main().unwrap();
    }
    let server = Server::answering([Answer::ok(r#"{"goods": [{"goods_id": "g1"}]}"#)]);
    let printed = run_with_key("examples::own_http_client_uses_ureq", &server);
    assert!(printed.contains(r#"goods_id: Some("g1")"#), "{printed}");
    verify(&server.request(), AK, SK);
}

#[test]
fn with_token_sends_its_token() {
    if is_child() {
        return with_token::main().unwrap();
    }
    let refusal = r#"{"error_code": "APIGW.0301", "error_msg": "Incorrect IAM authentication"}"#;
    let server = Server::answering([Answer::new(401, &[], refusal)]);
    let variables = [
        ("HARBOUR_TOKEN", "t0k3n"),
        ("HARBOUR_PROJECT", PROJECT),
        ("HARBOUR_ENDPOINT", &server.url()),
    ];
    let printed = in_a_process("examples::with_token_sends_its_token", &variables);
    assert!(
        printed.contains("APIGW.0301: APIGW.0301: Incorrect"),
        "{printed}"
    );
    assert_eq!(server.request().header("x-auth-token"), Some("t0k3n"));
}
