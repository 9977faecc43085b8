//! What the README shows of `cargo xtask transcribe` and `diff` is what the commands print, whatever the lines of the page.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Without the numbers of lines.
fn plain(text: &str) -> String {
    text.chars().filter(|char| !char.is_ascii_digit()).collect()
}

#[test]
fn the_readme_shows_what_transcribe_prints() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let (_, shown) = readme
        .split_once("```console\n$ cargo xtask transcribe ")
        .unwrap();
    let (command, shown) = shown.split_once('\n').unwrap();
    let (shown, _) = shown.split_once("```").unwrap();
    let Ok(pages) = root.join("../shared/pages").canonicalize() else {
        eprintln!("skipped: there are no saved pages beside the repository");
        return;
    };
    let title = shown.trim_start().split("   ").next().unwrap();
    let page = fs::read_dir(pages)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|page| fs::read_to_string(page).unwrap().contains(title))
        .unwrap_or_else(|| panic!("no saved page has the title {title}"));

    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("spec");
    fs::create_dir(&spec).unwrap();
    fs::write(
        spec.join("crate.yaml"),
        "name: demo\ndescription: A demo.\n",
    )
    .unwrap();
    let service = command.split_once("--service ").unwrap().1;
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .current_dir(folder.path())
        .args(["transcribe", "--spec", "spec", "--service", service])
        .arg(page)
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(plain(&printed).contains(&plain(shown)), "{printed}");
}

#[test]
fn the_readme_shows_what_diff_prints() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let (_, shown) = readme.split_once("$ cargo xtask diff main\n").unwrap();
    let (shown, _) = shown.split_once("```").unwrap();
    let folder = tempfile::tempdir().unwrap();
    for path in [
        "crate.yaml",
        "vod/service.yaml",
        "vod/discrepancies.yaml",
        "vod/show_asset_meta.yaml",
    ] {
        let text = fs::read_to_string(root.join("spec").join(path)).unwrap();
        for side in ["old", "new"] {
            let to = folder.path().join(side).join(path);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::write(to, &text).unwrap();
        }
    }
    let page = folder.path().join("new/vod/show_asset_meta.yaml");
    let text = fs::read_to_string(&page).unwrap();
    let (before, rest) = text.split_once("    query_string:\n").unwrap();
    let (_, after) = rest.split_once("    page:\n").unwrap();
    let text = format!("{before}    page:\n{after}");
    let edited = text
        .replacen("        CREATED: Not", "        NO_ASSET: No such asset exists.\n        CREATED: Not", 1)
        .replacen(
            "      audio_channels:",
            "      audio_layout: { type: String, doc: Layout of the channels. }\n      audio_channels:",
            1,
        );
    fs::write(&page, edited).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .current_dir(folder.path())
        .args(["diff", "old", "new"])
        .output()
        .unwrap();
    // The last line is about the version, which releases change.
    let findings = |text: &str| text.trim_end().rsplit_once('\n').unwrap().0.to_owned();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        findings(&printed),
        findings(shown),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
