//! Failures on demand: each word of a fault, by rule and by header, in process and over TCP.

mod common;

use std::time::{Duration, Instant};

use common::{Running, exchange};
use emulator::{Emulator, LOCAL_TOKEN, Options};
use huaweicloud_media::metastudio::ListAssetSummary;
use huaweicloud_media::vod::ShowAssetMeta;
use huaweicloud_media::{Client, Credentials, Error, Retry};

fn start(project: &str, faults: &[&str]) -> (Emulator, Client) {
    let emulator = Emulator::in_memory(Options::default()).unwrap();
    for fault in faults {
        emulator.faults().add(fault.parse().unwrap());
    }
    let client = Client::builder()
        .endpoint("http://emulator")
        .credentials(Credentials::token(LOCAL_TOKEN).project_id(project))
        .retry(Retry::never())
        .transport(emulator.transport())
        .build();
    (emulator, client.unwrap())
}

/// The status of each of some queries; 0 for an answer that never came.
async fn statuses(client: &Client, queries: usize) -> Vec<u16> {
    let mut statuses = Vec::new();
    for _ in 0..queries {
        statuses.push(match client.send(ShowAssetMeta::new()).await {
            Ok(_) => 200,
            Err(error) => error.status().map_or(0, |status| status.as_u16()),
        });
    }
    statuses
}

#[tokio::test]
async fn an_error_has_its_status_its_code_and_its_message() {
    let fault = "status=429 code=VOD.1 message=too many calls";
    let (_, client) = start("p1", &[fault]);
    let error = client.send(ShowAssetMeta::new()).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 429);
    assert_eq!(
        (error.code(), error.message()),
        (Some("VOD.1"), Some("too many calls"))
    );
    assert_eq!(error.request_id().map(str::len), Some(32));
    let (_, client) = start("p1", &["code=VOD.2"]);
    assert_eq!(statuses(&client, 1).await, [500]);
}

#[tokio::test]
async fn faults_are_counted() {
    let (_, client) = start("p1", &["nth=2 times=2 status=503"]);
    assert_eq!(statuses(&client, 5).await, [200, 503, 503, 200, 200]);
    // The first that a request meets counts, and the next once that is used up.
    let (emulator, client) = start("p1", &["times=1 status=503", "times=1 status=504"]);
    assert_eq!(statuses(&client, 3).await, [503, 504, 200]);
    emulator.faults().add("status=502".parse().unwrap());
    emulator.faults().clear();
    assert_eq!(statuses(&client, 1).await, [200]);
}

#[tokio::test]
async fn faults_are_of_an_operation_and_of_a_project() {
    let (_, client) = start("p1", &["operation=ListAssetSummary status=503"]);
    assert_eq!(statuses(&client, 1).await, [200]);
    assert!(client.send(ListAssetSummary::new(["a"])).await.is_err());
    let (_, client) = start("p1", &["project=p2 status=503"]);
    assert_eq!(statuses(&client, 1).await, [200]);
    let (_, client) = start("p2", &["project=p2 status=503"]);
    assert_eq!(statuses(&client, 1).await, [503]);
}

#[tokio::test]
async fn a_delay_only_delays() {
    let (_, client) = start("p1", &["delay=60ms"]);
    let start = Instant::now();
    assert_eq!(statuses(&client, 1).await, [200]);
    assert!(start.elapsed() >= Duration::from_millis(60));
}

#[tokio::test]
async fn a_cut_has_no_answer() {
    let (emulator, client) = start("p1", &["times=1 cut"]);
    let error = client.send(ShowAssetMeta::new()).await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    assert_eq!(statuses(&client, 1).await, [200]);
    let recorded = emulator.recorder().requests();
    let recorded: Vec<_> = recorded.iter().map(|request| request.status).collect();
    assert_eq!(recorded, [None, Some(200)]);
}

#[test]
fn over_tcp_a_cut_closes_the_connection() {
    let folder = tempfile::tempdir().unwrap();
    let emulator = Running::start(folder.path(), &["--memory", "--fault", "times=1 cut"]);
    let request =
        "GET /v1.0/p1/asset/info HTTP/1.1\r\nHost: a\r\nX-Auth-Token: local-token\r\n\r\n";
    assert_eq!(exchange(emulator.address, request.as_bytes()), b"");
    assert_eq!(emulator.ask("GET", "/v1.0/p1/asset/info", "").status, 200);
}

#[test]
fn a_header_makes_its_own_request_fail() {
    let folder = tempfile::tempdir().unwrap();
    let emulator = Running::start(folder.path(), &["--memory"]);
    let ask = |fault: &str| {
        let headers = [
            &format!("X-Emulator-Fault: {fault}")[..],
            "X-Auth-Token: local-token",
        ];
        common::ask(emulator.address, "GET", "/v1.0/p1/asset/info", &headers, "")
    };
    let failed = ask("status=503 code=VOD.9");
    assert_eq!(
        (failed.status, &failed.json()["error_code"]),
        (503, &"VOD.9".into())
    );
    assert!(failed.head.contains("x-request-id: "), "{failed:?}");
    let wrong = ask("stat=503");
    assert_eq!(wrong.status, 400);
    assert!(
        wrong.body.contains("`stat=503` is no word of a fault"),
        "{wrong:?}"
    );
    assert_eq!(emulator.ask("GET", "/v1.0/p1/asset/info", "").status, 200);
}
