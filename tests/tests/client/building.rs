//! Clients that cannot be built, and what their users are told.

use harbour::{BuildError, Client, Credentials, DestinationError, InProcess, blocking};

use crate::answer::Answer;
use crate::clients;
use crate::operations::get;
use crate::server::Server;

fn builder() -> harbour::ClientBuilder {
    Client::builder().transport(InProcess::new(|_| http::Response::new("{}")))
}

#[track_caller]
fn text(builder: harbour::ClientBuilder) -> String {
    builder.build().unwrap_err().to_string()
}

#[test]
fn a_client_needs_a_destination_and_credentials() {
    let error = builder().credentials(clients::key()).build().unwrap_err();
    assert!(matches!(error, BuildError::NoDestination));
    assert_eq!(error.to_string(), "a client needs a region or an endpoint");
    let error = builder().region("cn-north-4").build().unwrap_err();
    assert!(matches!(error, BuildError::NoCredentials));
    assert!(
        error.to_string().contains("Credentials::from_env()"),
        "{error}"
    );
    let error = blocking::Client::builder().build().unwrap_err();
    assert!(matches!(error, BuildError::NoDestination));
}

#[test]
fn a_region_cannot_lead_anywhere_else() {
    for region in [
        "",
        "evil.com/",
        "evil.com#",
        "a@evil.com",
        "cn north",
        "cn-north-4.evil",
        "日本",
        "{region}",
        "a\r\nb",
        &"a".repeat(64),
    ] {
        let error = builder().region(region).credentials(clients::key()).build();
        let error = error.unwrap_err();
        assert!(matches!(error, BuildError::Region(_)), "{region}: {error}");
        assert_eq!(error.to_string().lines().count(), 1);
    }
    let evil = builder().region("evil.com/").credentials(clients::key());
    assert_eq!(
        text(evil),
        "\"evil.com/\" is no region: one is made of letters, digits and hyphens, like cn-north-4"
    );
}

#[test]
fn an_endpoint_is_checked_before_anything_is_sent() {
    for (endpoint, expected) in [
        ("ftp://x.example", DestinationError::Scheme),
        ("", DestinationError::Syntax),
        ("http://", DestinationError::Syntax),
        ("https://x.example?a=b", DestinationError::QueryOrFragment),
        ("https://user:hush@x.example", DestinationError::UserInfo),
    ] {
        let given = builder().endpoint(endpoint).credentials(clients::key());
        let error = given.build().unwrap_err();
        assert!(!error.to_string().contains("hush"));
        let BuildError::Endpoint(found) = error else {
            panic!("{error}");
        };
        assert_eq!(found, expected);
        let key = clients::key().iam_endpoint(endpoint);
        let given = builder().region("cn-north-4").credentials(key);
        let error = given.build().unwrap_err();
        assert!(error.to_string().contains("IAM"), "{error}");
        assert!(matches!(error, BuildError::IamEndpoint(found) if found == expected));
    }
}

#[test]
fn a_user_agent_must_fit_into_a_header() {
    let agent = builder().region("cn-north-4").credentials(clients::key());
    assert_eq!(
        text(agent.user_agent("my\r\napp")),
        "the user agent cannot be sent in a header"
    );
}

#[test]
fn a_key_that_fits_into_no_header_is_an_error_that_does_not_show_it() {
    for credentials in [
        Credentials::new("ak\n", "hush"),
        Credentials::token("hush\n"),
        Credentials::new("ak", "sk").security_token("hush\n"),
    ] {
        let client = builder().region("cn-north-4");
        let client = client
            .credentials(credentials.project_id("p"))
            .build()
            .unwrap();
        let error = clients::run(client.send(get())).unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(text.contains("cannot carry the credentials"), "{text}");
        assert!(!text.contains("hush"), "{text}");
    }
}

/// With the transport by default, as its user meets it: inside a task, and where blocking is allowed.
#[test]
fn a_blocking_client_refuses_to_work_inside_a_task() {
    let server = Server::answering([Answer::ok("{}")]);
    let url = server.url();
    let build = move || {
        let client = blocking::Client::builder().endpoint(&url);
        client.credentials(clients::key()).build()
    };
    let outside = build().unwrap();
    let refused = {
        let (build, outside) = (build.clone(), outside.clone());
        move || {
            let error = build().unwrap_err();
            assert!(matches!(error, BuildError::InTask), "{error}");
            assert!(
                error.to_string().contains("tokio::task::spawn_blocking"),
                "{error}"
            );
            let error = outside.send(get()).unwrap_err();
            let text = "ListShips: cannot be sent or received: a blocking client was called inside an async task; \
                        take the async client, or tokio::task::spawn_blocking";
            assert_eq!(error.to_string(), text);
        }
    };
    let is_fine = move || build().unwrap().send(get()).map(drop).unwrap();
    for mut runtime in [
        tokio::runtime::Builder::new_current_thread(),
        tokio::runtime::Builder::new_multi_thread(),
    ] {
        let runtime = runtime.enable_all().build().unwrap();
        runtime.block_on(async { refused() });
        runtime
            .block_on(runtime.spawn({
                let refused = refused.clone();
                async move { refused() }
            }))
            .unwrap();
        let is_fine = is_fine.clone();
        runtime
            .block_on(async { tokio::task::spawn_blocking(is_fine).await })
            .unwrap();
        // A task goes on as before.
        runtime.block_on(async {
            refused();
            tokio::task::yield_now().await;
        });
    }
    is_fine();
    drop(outside);
    assert_eq!(server.requests().len(), 3);
}
