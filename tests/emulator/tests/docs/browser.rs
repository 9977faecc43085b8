//! The pages in Chromium, which browser.py drives over Playwright for Python.

use std::future::pending;
use std::io::Write as _;
use std::net::Ipv4Addr;
use std::process::Command;

use emulator::Limits;
use huaweicloud_media::metastudio::AssetType;

use super::{PROJECT, TOKEN, add, emulator};

/// What the script ends with where Playwright or a browser is missing.
const MISSING: i32 = 77;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_pages_work_in_a_browser() {
    let (library, router) = emulator();
    add(&library, PROJECT, "Opening", AssetType::Video);
    add(&library, PROJECT, "Backdrop", AssetType::Image);
    // Without a place to break, the longest that a name may be.
    add(&library, PROJECT, &"Ü".repeat(256), AssetType::Music);
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await;
    let listener = listener.expect("a port");
    let address = listener.local_addr().expect("an address");
    let serving = emulator::serve(listener, router, Limits::default(), pending());
    let served = tokio::spawn(serving);

    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/browser.py");
    let base = format!("http://{address}");
    let run = tokio::task::spawn_blocking(move || {
        Command::new("python3")
            .args([script, &base, PROJECT, TOKEN])
            .output()
    });
    let run = run.await.expect("the script ran to its end");
    served.abort();
    let output = match run {
        Ok(output) if output.status.code() == Some(MISSING) => {
            return skipped(&String::from_utf8_lossy(&output.stdout));
        }
        Ok(output) => output,
        Err(error) => return skipped(&format!("python3 cannot be started: {error}")),
    };
    let said = [output.stdout, output.stderr].concat();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&said)
    );
}

/// Says where a person sees it that a test was skipped: what `println!` writes is shown to nobody.
fn skipped(why: &str) {
    let why = why.trim_end();
    // Nothing depends on whether anybody reads it.
    _ = writeln!(
        std::io::stderr(),
        "\nskipped the_pages_work_in_a_browser: {why}"
    );
}
