//! A process that is killed while it writes: whatever it acknowledged is there.

use std::io::{BufRead, BufReader, Write as _};
use std::process::{Command, Stdio};

use emulator::{Library, Settings};
use huaweicloud_media::metastudio::{AssetType, CreateDigitalAsset, ListAssetSummary};
use huaweicloud_media::vod::ShowAssetMeta;

/// Names the file to write to; its presence makes the test below a process that writes.
const FILE: &str = "EMULATOR_KILL_TEST_FILE";

#[test]
fn what_was_acknowledged_outlives_the_process() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("emulator.db");
    let mut acknowledged: Vec<String> = Vec::new();
    // The later rounds begin with what the killed process left behind.
    for round in 1..=3 {
        let mut writer = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "writes_until_it_is_killed",
                "--ignored",
                "--nocapture",
            ])
            .env(FILE, &path)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(writer.stdout.take().unwrap()).lines();
        let mut ids = lines
            .map_while(Result::ok)
            .filter_map(|line| line.strip_prefix("created ").map(str::to_owned));
        acknowledged.extend(ids.by_ref().take(100 * round));
        writer.kill().unwrap();
        // What it wrote until the signal came.
        acknowledged.extend(ids);
        writer.wait().unwrap();

        let library = Library::open(&path, Settings::default()).unwrap();
        let found = library
            .summaries("project", &ListAssetSummary::new(acknowledged.clone()))
            .unwrap();
        assert_eq!(found.asset_list.len(), acknowledged.len());
        let found = library
            .media("project", &ShowAssetMeta::new().query_string("film"))
            .unwrap();
        let total = usize::try_from(found.total.unwrap()).unwrap();
        assert!(
            (acknowledged.len()..=acknowledged.len() + round).contains(&total),
            "{total} in VOD, {} acknowledged, and at most one more in each round",
            acknowledged.len()
        );
    }
    assert!(acknowledged.len() >= 600);
}

#[test]
#[ignore = "the process that the other test kills"]
fn writes_until_it_is_killed() {
    let Some(path) = std::env::var_os(FILE) else {
        return;
    };
    let library = Library::open(path, Settings::default()).unwrap();
    let mut out = std::io::stdout().lock();
    loop {
        let film = CreateDigitalAsset::new("A film", AssetType::Video).tags(["film"]);
        let id = library.create("project", &film).unwrap().asset_id.unwrap();
        // In one piece, which the signal does not cut.
        out.write_all(format!("created {id}\n").as_bytes()).unwrap();
        out.flush().unwrap();
    }
}
