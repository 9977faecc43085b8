//! Credentials from the environment and from profile files.

use std::fs;

use harbour::{Credentials, CredentialsError};

use crate::answer::Answer;
use crate::clients::{self, AK, PROJECT, SK};
use crate::operations::get;
use crate::process::{in_a_process, is_child};
use crate::providers::NoMetadata;
use crate::server::Server;
use crate::verifier::verify;

const ONE_PROJECT: &str = r#"{"projects": [{"id": "0f1e2d3c"}], "total": 3}"#;

/// In the child: sends a request with what the environment says, to the endpoint that it names.
fn send_from_env() {
    let endpoint = std::env::var("HARBOUR_ENDPOINT").unwrap();
    let client = harbour::blocking::Client::builder()
        .region("cn-north-4")
        .endpoint(endpoint)
        .credentials(Credentials::from_env().unwrap())
        .build()
        .unwrap();
    client.send(get()).unwrap();
}

#[test]
fn the_environment_has_a_temporary_key_and_its_project() {
    if is_child() {
        return send_from_env();
    }
    let server = Server::answering([Answer::ok("{}")]);
    in_a_process(
        "credentials::the_environment_has_a_temporary_key_and_its_project",
        &[
            ("HUAWEICLOUD_SDK_AK", AK),
            ("HUAWEICLOUD_SDK_SK", SK),
            ("HUAWEICLOUD_SDK_SECURITY_TOKEN", "token"),
            ("HUAWEICLOUD_SDK_PROJECT_ID", PROJECT),
            ("HUAWEICLOUD_SDK_CREDENTIALS_FILE", "/nowhere"),
            ("HARBOUR_ENDPOINT", &server.url()),
        ],
    );
    let request = server.request();
    verify(&request, AK, SK);
    assert_eq!(request.header("x-security-token"), Some("token"));
    assert_eq!(request.header("x-project-id"), Some(PROJECT));
}

#[test]
fn the_environment_says_where_iam_is() {
    if is_child() {
        return send_from_env();
    }
    let server = Server::answering([Answer::ok(ONE_PROJECT)]);
    in_a_process(
        "credentials::the_environment_says_where_iam_is",
        &[
            ("HUAWEICLOUD_SDK_AK", AK),
            ("HUAWEICLOUD_SDK_SK", SK),
            ("HUAWEICLOUD_SDK_IAM_ENDPOINT", &server.url()),
            ("HARBOUR_ENDPOINT", &server.url()),
        ],
    );
    let requests = server.requests();
    assert_eq!(requests[0].target, "/v3/projects?name=cn-north-4");
    assert_eq!(requests[1].target, "/v2/0f1e2d3c/ships");
}

#[test]
fn the_home_directory_has_a_profile_file() {
    if is_child() {
        return send_from_env();
    }
    let home = tempfile::tempdir().unwrap();
    fs::create_dir(home.path().join(".huaweicloud")).unwrap();
    let text = format!("[basic]\nak = {AK}\nsk = {SK}\nproject_id = {PROJECT}\n");
    fs::write(home.path().join(".huaweicloud/credentials"), text).unwrap();
    let server = Server::answering([Answer::ok("{}")]);
    in_a_process(
        "credentials::the_home_directory_has_a_profile_file",
        &[
            ("HOME", home.path().to_str().unwrap()),
            ("HARBOUR_ENDPOINT", &server.url()),
        ],
    );
    verify(&server.request(), AK, SK);
}

#[test]
fn without_any_the_user_is_told_what_was_looked_at() {
    if is_child() {
        match Credentials::from_env() {
            Err(error) => println!("said: {error}"),
            Ok(credentials) => {
                let client = harbour::blocking::Client::builder()
                    .region("cn-north-4")
                    .credentials(credentials)
                    .transport(NoMetadata(clients::blocking_http()))
                    .build()
                    .unwrap();
                println!("said: {}", client.send(get()).unwrap_err());
            }
        }
        return;
    }
    let test = "credentials::without_any_the_user_is_told_what_was_looked_at";
    let printed = in_a_process(test, &[("HOME", "/no/home")]);
    assert!(
        printed.contains(
            "said: ListShips: no credentials: none of HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, \
             HUAWEICLOUD_SDK_IDP_ID, HUAWEICLOUD_OIDC_PROVIDER_URN is set; \
             /no/home/.huaweicloud/credentials does not exist; \
             HC_CONTAINER_CREDENTIALS_FULL_URI is not set; the credentials of the ECS metadata \
             service cannot be used: cannot connect: no route to host\n"
        ),
        "{printed}"
    );
    let printed = in_a_process(
        test,
        &[("HUAWEICLOUD_SDK_SK", "hush"), ("HOME", "/no/home")],
    );
    assert!(
        printed.contains("HUAWEICLOUD_SDK_SK is set, HUAWEICLOUD_SDK_AK is not"),
        "{printed}"
    );
    assert!(!printed.contains("hush"), "{printed}");
}

#[test]
fn a_profile_file_may_have_everything() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("credentials");
    let server = Server::answering([Answer::ok(ONE_PROJECT)]);
    let text = format!(
        "; mine\n[global]\nak = other\n\n[basic]\nak={AK}\nsk = {SK}\nsecurity_token = a=b;c#d\n\
         iam_endpoint = {}\n",
        server.url()
    );
    fs::write(&file, text).unwrap();
    let client = clients::blocking_client(&server).region("cn-north-4");
    let client = client.credentials(Credentials::from_profile(&file).unwrap());
    client.build().unwrap().send(get()).unwrap();
    for request in server.requests() {
        verify(&request, AK, SK);
        assert_eq!(request.header("x-security-token"), Some("a=b;c#d"));
    }
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn a_profile_file_that_will_not_do_is_named_and_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("credentials");
    let error = Credentials::from_profile(&file).unwrap_err();
    assert!(
        matches!(error, CredentialsError::Unreadable { .. }),
        "{error:?}"
    );
    assert!(
        error.to_string().contains(file.to_str().unwrap()),
        "{error}"
    );
    for (text, reason) in [
        ("", "it has no section [basic]"),
        (
            "[global]\nak = hush\nsk = hush\n",
            "it has no section [basic], only [global]",
        ),
        ("[basic]\nak = hush\n", "[basic] has no `sk`"),
        ("[basic]\nsk = hush\n", "[basic] has no `ak`"),
        ("[basic\nsk = hush\n", "it is not an INI file"),
    ] {
        fs::write(&file, text).unwrap();
        let error = Credentials::from_profile(&file).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!(
                "the credentials of {} cannot be used: {reason}",
                file.display()
            )
        );
    }
    fs::write(&file, b"[basic]\nak = \xff").unwrap();
    let error = Credentials::from_profile(&file).unwrap_err();
    assert!(
        matches!(error, CredentialsError::Unreadable { .. }),
        "{error:?}"
    );
}
