//! The example programs, run against a loopback server in processes of their own: their environment
//! has an access key in it, which no other test could bear.

use crate::answer::Answer;
use crate::clients::{AK, PROJECT, SK};
use crate::process::{in_a_process, is_child};
use crate::server::Server;
use crate::verifier::verify;
use crate::{list_assets, list_assets_blocking, own_http_client, with_token};

fn run_with_key(test: &str, server: &Server) -> String {
    in_a_process(
        test,
        &[
            ("HUAWEICLOUD_SDK_AK", AK),
            ("HUAWEICLOUD_SDK_SK", SK),
            ("HUAWEICLOUD_SDK_PROJECT_ID", PROJECT),
            ("MEDIA_ENDPOINT", &server.url()),
        ],
    )
}

fn three_assets() -> Server {
    Server::answering([
        Answer::ok(r#"{"asset_id": "new"}"#),
        Answer::ok(
            r#"{"asset_info_array": [{"asset_id": "a1"}, {"asset_id": "a2"}], "is_truncated": 1}"#,
        ),
        Answer::ok(r#"{"asset_info_array": [{"asset_id": "a3"}], "is_truncated": 0}"#),
    ])
}

#[track_caller]
fn all_three_were_listed(server: &Server, printed: &str) {
    for line in ["created new\n", "found a1\nfound a2\nfound a3\n"] {
        assert!(printed.contains(line), "{printed}");
    }
    let requests = server.requests();
    let targets: Vec<_> = requests.iter().map(|request| &*request.target).collect();
    assert_eq!(
        targets,
        [
            "/v1/0f1e2d3c/digital-assets",
            "/v1.0/0f1e2d3c/asset/info?size=100&status=PUBLISHED",
            "/v1.0/0f1e2d3c/asset/info?page=1&size=100&status=PUBLISHED",
        ]
    );
    for request in &requests {
        verify(request, AK, SK);
    }
}

#[test]
fn list_assets_lists_assets() {
    if is_child() {
        return list_assets::main().unwrap();
    }
    let server = three_assets();
    let printed = run_with_key("examples::list_assets_lists_assets", &server);
    all_three_were_listed(&server, &printed);
    assert_eq!(server.connections(), 1, "the connection is used again");
}

#[test]
fn list_assets_blocking_lists_assets() {
    if is_child() {
        return list_assets_blocking::main().unwrap();
    }
    let server = three_assets();
    let printed = run_with_key("examples::list_assets_blocking_lists_assets", &server);
    all_three_were_listed(&server, &printed);
    assert_eq!(server.connections(), 1, "the connection is used again");
}

#[test]
fn own_http_client_uses_ureq() {
    if is_child() {
        return own_http_client::main().unwrap();
    }
    let server = Server::answering([Answer::ok(r#"{"asset_list": [{"asset_id": "a1"}]}"#)]);
    let printed = run_with_key("examples::own_http_client_uses_ureq", &server);
    assert!(printed.contains(r#"asset_id: Some("a1")"#), "{printed}");
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
        ("MEDIA_TOKEN", "t0k3n"),
        ("MEDIA_PROJECT", PROJECT),
        ("MEDIA_ENDPOINT", &server.url()),
    ];
    let printed = in_a_process("examples::with_token_sends_its_token", &variables);
    assert!(
        printed.contains("APIGW.0301: APIGW.0301: Incorrect"),
        "{printed}"
    );
    assert_eq!(server.request().header("x-auth-token"), Some("t0k3n"));
}
