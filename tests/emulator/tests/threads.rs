//! Many threads on one library: nobody waits forever, and nothing is seen half.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use emulator::{Library, Settings, Transitions};
use huaweicloud_media::metastudio::{AssetType, CreateDigitalAsset, ListAssetSummary};
use huaweicloud_media::vod::{AssetStatus, ShowAssetMeta};

const WRITERS: usize = 4;
const EACH: usize = 50;

#[test]
fn readers_and_writers_of_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("emulator.db");
    let settings = Settings {
        // So short that readers have to write, too.
        transitions: Transitions::After(Duration::from_millis(2)),
        ..Settings::default()
    };
    use_from_many_threads(&Library::open(path, settings).unwrap());
}

#[test]
fn readers_and_writers_in_memory() {
    use_from_many_threads(&Library::in_memory(Settings::default()).unwrap());
}

fn use_from_many_threads(library: &Library) {
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| scope.spawn(move || write(library, writer)))
            .collect();
        for _ in 0..4 {
            scope.spawn(|| {
                let mut seen = 0;
                while !done.load(Ordering::Relaxed) {
                    let found = library
                        .media("shared", &ShowAssetMeta::new().size(100))
                        .unwrap();
                    let total = found.total.unwrap();
                    assert!(total >= seen, "assets do not vanish");
                    assert_eq!(
                        found.asset_info_array.len(),
                        usize::try_from(total.min(100)).unwrap()
                    );
                    seen = total;
                }
            });
        }
        for writer in writers {
            writer.join().unwrap();
        }
        done.store(true, Ordering::Relaxed);
    });
    let found = library.media("shared", &ShowAssetMeta::new()).unwrap();
    assert_eq!(found.total, Some(i64::try_from(WRITERS * EACH).unwrap()));
}

fn write(library: &Library, writer: usize) {
    let own = format!("own-{writer}");
    for number in 0..EACH {
        let film = CreateDigitalAsset::new(format!("film {number}"), AssetType::Video);
        let id = library.create("shared", &film).unwrap().asset_id.unwrap();
        let found = library
            .summaries("shared", &ListAssetSummary::new([&id]))
            .unwrap();
        assert_eq!(found.asset_list.len(), 1, "what is created is found");
        library
            .set_status("shared", &id, AssetStatus::Transcoding)
            .unwrap();
        library.create(&own, &film).unwrap();
        if number % 10 == 9 {
            library.reset(&own).unwrap();
        }
    }
    assert_eq!(
        library.media(&own, &ShowAssetMeta::new()).unwrap().total,
        Some(0)
    );
}
