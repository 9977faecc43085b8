//! How long queries take, and how that grows: each filter of ShowAssetMeta over a file with 1,000,
//! 10,000 and 100,000 assets, and what it takes to write and to open.
//!
//! `cargo bench -p emulator`; with `EMULATOR_BENCH_MILLION=1` over 1,000,000 assets, too.

use std::collections::BTreeMap;
use std::fmt;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use divan::{Bencher, black_box};
use emulator::{Library, Seed, Settings};
use huaweicloud_media::metastudio::{AssetType, CreateDigitalAsset, ListAssetSummary};
use huaweicloud_media::vod::{AssetStatus, PublicationStatus, ShowAssetMeta, TranscodeStatus};
use huaweicloud_runtime::jiff::Timestamp;

const PROJECT: &str = "bench";

fn main() {
    divan::main();
}

/// A library with so many assets, made once.
fn library(assets: usize) -> Library {
    static MADE: Mutex<BTreeMap<usize, Library>> = Mutex::new(BTreeMap::new());
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    made.entry(assets)
        .or_insert_with(|| {
            let library = Library::open(file(&assets.to_string()), Settings::default()).unwrap();
            // In parts: the text of a million assets would take a gigabyte.
            for first in (0..assets).step_by(50_000) {
                let seed = seed(first..assets.min(first + 50_000));
                library.seed(PROJECT, &Seed::read(&seed).unwrap()).unwrap();
            }
            library
        })
        .clone()
}

/// A file that is not there yet, among those that cargo keeps for benchmarks.
fn file(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-{name}.db"));
    for end in ["", "-wal", "-shm"] {
        // What is not there need not be removed.
        _ = std::fs::remove_file(format!("{}{end}", path.display()));
    }
    path
}

/// Assets that differ in all that is filtered by: seven in a category, one in eight not published.
fn seed(numbers: std::ops::Range<usize>) -> String {
    const STATUSES: [&str; 8] = [
        "PUBLISHED",
        "PUBLISHED",
        "PUBLISHED",
        "PUBLISHED",
        "PUBLISHED",
        "PUBLISHED",
        "PUBLISHED",
        "TRANSCODING",
    ];
    let mut text = r#"{"asset_info_array": ["#.to_owned();
    let start = numbers.start;
    for number in numbers {
        let comma = if number == start { "" } else { "," };
        let time =
            Timestamp::from_second(1_500_000_000 + 60 * i64::try_from(number).unwrap()).unwrap();
        write!(
            text,
            r#"{comma}{{"asset_id": "{number:032x}", "status": "{}", "base_info": {{
                "title": "产品发布会 Keynote {number}", "description": "Recorded in hall {} of the 会议中心",
                "category_id": {}, "create_time": "{}", "tags": "year{},hall{},all",
                "video_url": "https://media.example.com/{number}/original.mp4",
                "cover_info_array": [{{"cover_url": "https://media.example.com/{number}/cover.jpg"}}]
            }}}}"#,
            STATUSES[number % 8],
            number % 1000,
            number / 7,
            huaweicloud_runtime::CompactTime::from(time).as_str(),
            number / 500,
            number % 1000,
        )
        .unwrap();
    }
    text + "]}"
}

#[derive(Clone, Copy)]
struct Filter(&'static str, fn() -> ShowAssetMeta);

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

const FILTERS: [Filter; 19] = [
    Filter("none", ShowAssetMeta::new),
    Filter("page 999 of 100", || {
        ShowAssetMeta::new().page(999).size(100)
    }),
    Filter("ten IDs", || {
        ShowAssetMeta::new().asset_id((0..10).map(|number| format!("{:032x}", number * 91)))
    }),
    Filter("status, common", || {
        ShowAssetMeta::new().status([AssetStatus::Published])
    }),
    Filter("status, rare", || {
        ShowAssetMeta::new().status([AssetStatus::Deleted])
    }),
    Filter("two statuses", || {
        ShowAssetMeta::new().status([AssetStatus::Published, AssetStatus::Transcoding])
    }),
    Filter("transcodeStatus", || {
        ShowAssetMeta::new().transcode_status([TranscodeStatus::Transcoding])
    }),
    Filter("assetStatus", || {
        ShowAssetMeta::new().asset_status([PublicationStatus::Published])
    }),
    Filter("time, a day", || {
        ShowAssetMeta::new()
            .start_time(at(100_000))
            .end_time(at(186_400))
    }),
    Filter("time, all", || ShowAssetMeta::new().start_time(at(0))),
    Filter("category", || ShowAssetMeta::new().category_id(100)),
    Filter("tag, common", || ShowAssetMeta::new().tags(["all"])),
    Filter("tag, rare", || ShowAssetMeta::new().tags(["year1"])),
    Filter("text, common", || {
        ShowAssetMeta::new().query_string("keynote")
    }),
    Filter("text, rare", || {
        ShowAssetMeta::new().query_string("Keynote 77")
    }),
    Filter("two characters, common", || {
        ShowAssetMeta::new().query_string("会议")
    }),
    Filter("two characters, rare", || {
        ShowAssetMeta::new().query_string("99")
    }),
    Filter("no match", || {
        ShowAssetMeta::new().query_string("nowhere to be found")
    }),
    Filter("all filters", || {
        ShowAssetMeta::new()
            .status([AssetStatus::Published, AssetStatus::Transcoding])
            .asset_status([PublicationStatus::Published])
            .start_time(at(0))
            .tags(["all"])
            .query_string("发布会")
    }),
];

/// So many seconds after the first asset.
fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_500_000_000 + seconds).unwrap()
}

fn query(bencher: Bencher<'_, '_>, assets: usize, Filter(_, request): Filter) {
    let library = library(assets);
    let request = request();
    bencher.bench(|| library.media(PROJECT, black_box(&request)).unwrap());
}

#[divan::bench(args = FILTERS, max_time = 0.3)]
fn assets_1000(bencher: Bencher<'_, '_>, filter: Filter) {
    query(bencher, 1000, filter);
}

#[divan::bench(args = FILTERS, max_time = 0.3)]
fn assets_10000(bencher: Bencher<'_, '_>, filter: Filter) {
    query(bencher, 10_000, filter);
}

#[divan::bench(args = FILTERS, max_time = 0.5)]
fn assets_100000(bencher: Bencher<'_, '_>, filter: Filter) {
    query(bencher, 100_000, filter);
}

#[divan::bench(args = FILTERS, max_time = 0.5, ignore = std::env::var_os("EMULATOR_BENCH_MILLION").is_none())]
fn assets_1000000(bencher: Bencher<'_, '_>, filter: Filter) {
    query(bencher, 1_000_000, filter);
}

/// One asset, created and acknowledged, into a library that has 100,000.
#[divan::bench(max_time = 1)]
fn create(bencher: Bencher<'_, '_>) {
    let library = library(100_000);
    let request =
        CreateDigitalAsset::new("Opening of the 会议中心", AssetType::Video).tags(["all"]);
    bencher.bench(|| library.create("other", black_box(&request)).unwrap());
}

/// Ten assets of MetaStudio by their IDs.
#[divan::bench(max_time = 1)]
fn summaries(bencher: Bencher<'_, '_>) {
    let library = library(100_000);
    let request = CreateDigitalAsset::new("Opening", AssetType::Image);
    let ids = (0..10).map(|_| library.create(PROJECT, &request).unwrap().asset_id.unwrap());
    let request = ListAssetSummary::new(ids);
    bencher.bench(|| library.summaries(PROJECT, black_box(&request)).unwrap());
}

/// Opening a file that has 100,000 assets, and closing it.
#[divan::bench(max_time = 1)]
fn open(bencher: Bencher<'_, '_>) {
    let path = file("open");
    let library = Library::open(&path, Settings::default()).unwrap();
    library
        .seed(PROJECT, &Seed::read(&seed(0..100_000)).unwrap())
        .unwrap();
    drop(library);
    bencher.bench(|| Library::open(black_box(&path), Settings::default()).unwrap());
}
