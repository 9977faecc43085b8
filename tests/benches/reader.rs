//! The reader of reference pages, on pages made up at random and, where they lie beside the repository, on those of
//! others; then the transcriber, on many pages of one service. `cargo bench -p tests --bench reader`

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use generator::source::SpecFiles;
use tests::synthetic::{Dice, Oddities, page};
use transcriber::draft::transcribe;
use transcriber::read::read;
use transcriber::verify::SavedPage;

fn main() {
    divan::main();
}

const ODDITIES: Oddities = Oddities {
    empty: 25,
    disguised: 8,
    columns: true,
};

/// A page of some four tables as text.
#[divan::bench]
fn text(bencher: Bencher) {
    bench(bencher, &page(&mut Dice::new(7), ODDITIES).text);
}

/// The same as HTML.
#[divan::bench]
fn html(bencher: Bencher) {
    bench(bencher, &page(&mut Dice::new(7), ODDITIES).html);
}

/// The saved pages, if there are any.
#[divan::bench(args = saved_pages())]
fn saved(bencher: Bencher, name: &str) {
    let path = tests::root().join("../shared/pages").join(name);
    bench(bencher, &std::fs::read_to_string(path).expect("a page"));
}

fn saved_pages() -> Vec<String> {
    let pages = std::fs::read_dir(tests::root().join("../shared/pages"));
    let pages = pages.into_iter().flatten().flatten();
    let mut names: Vec<_> = pages
        .map(|page| page.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Pages of one service, read already: the time of ten times as many is ten times as long.
#[divan::bench(args = [10, 100])]
fn transcribed(bencher: Bencher, count: u64) {
    let pages = (0..count).map(|seed| {
        let made = page(&mut Dice::new(seed + 1), ODDITIES);
        let text = made.text.replace("/berths", &format!("/berths/{seed}"));
        SavedPage::read("ships", &text)
    });
    let pages: Vec<SavedPage> = pages.collect();
    let spec = SpecFiles::default();
    bencher.bench(|| {
        transcribe(black_box(&pages), "ships", &spec).map(|transcript| transcript.operations.len())
    });
}

fn bench(bencher: Bencher, text: &str) {
    bencher
        .counter(BytesCount::of_str(text))
        .bench(|| read("demo", black_box(text)));
}
