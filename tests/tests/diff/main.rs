//! Two specs compared: the verdicts of the tables, and what holds for every pair of specs.

mod items;
mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use generator::diff::{self, Change, Effect, Level, Sign, Verdict, diff};
use generator::service::Crate;
use generator::source::SpecFiles;

use table::{Mutation, mutations};

fn read(spec: &SpecFiles) -> Crate {
    generator::read(spec).unwrap_or_else(|problems| panic!("{problems}"))
}

/// The specs that are mutated, as files and resolved.
static SPECS: LazyLock<BTreeMap<&'static str, (SpecFiles, Crate)>> = LazyLock::new(|| {
    let folders = ["spec", "tests/hostile/spec"];
    let specs = folders.map(|folder| (folder, tests::spec(&tests::root().join(folder))));
    specs
        .map(|(folder, spec)| {
            let krate = read(&spec);
            (folder, (spec, krate))
        })
        .into()
});

/// A finding as the tables write it.
fn line(change: &Change) -> String {
    let wire = match change.verdict() {
        Verdict::Compatible => 'C',
        Verdict::Depends => 'D',
        Verdict::Breaking => 'B',
    };
    let rust = match change.level() {
        Level::Silent => "silent",
        other => other.word(),
    };
    format!(
        "{} {} {}  {wire} {rust}",
        change.sign.mark(),
        change.section,
        change.subject
    )
}

fn lines(changes: &[Change]) -> Vec<String> {
    let mut lines: Vec<String> = changes.iter().map(line).collect();
    lines.sort();
    lines
}

#[test]
fn verdicts_are_those_that_a_careful_person_gives() {
    assert!(PAIRS.len() >= 100, "only {} mutations", PAIRS.len());
    let mut wrong = String::new();
    for (mutation, before, after) in PAIRS.iter() {
        let after = match after {
            Ok(after) => after,
            Err(problems) => {
                wrong += &format!("{}: {problems}\n", mutation.title);
                continue;
            }
        };
        for (way, changes, expected) in [
            ('>', diff(before, after), &mutation.there),
            ('<', diff(after, before), &mutation.back),
        ] {
            let found = lines(&changes);
            if found != *expected {
                wrong += &format!(
                    "{} {way}\n  expected {expected:#?}\n  found {found:#?}\n",
                    mutation.title
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// A mutation, and the specs before and after it; what is wrong with the latter, if it cannot be read.
type Pair = (Mutation, &'static Crate, Result<Crate, String>);

/// Every mutation, read once.
static PAIRS: LazyLock<Vec<Pair>> = LazyLock::new(|| {
    let all = mutations().into_iter();
    all.map(|mutation| {
        let (spec, before) = &SPECS[mutation.spec];
        let after = generator::read(&mutation.apply(spec));
        let after = after.map_err(|problems| problems.to_string());
        (mutation, before, after)
    })
    .collect()
});

/// Calls `check` with every pair, both ways.
fn pairs(mut check: impl FnMut(&str, &Crate, &Crate)) {
    for (mutation, before, after) in PAIRS.iter() {
        if let Ok(after) = after {
            check(&mutation.title, before, after);
            check(&mutation.title, after, before);
        }
    }
}

#[test]
fn a_spec_has_not_changed_from_itself() {
    for (spec, krate) in SPECS.values() {
        assert_eq!(diff(krate, krate), []);
        assert_eq!(diff(krate, &read(spec)), []);
    }
}

/// The way back has the opposite effects: what narrowed widens.
#[test]
fn the_way_back_undoes_the_way_there() {
    pairs(|title, a, b| {
        let (there, back) = (diff(a, b), diff(b, a));
        assert_eq!(there.len(), back.len(), "{title}");
        let signs = |changes: &[Change], sign| changes.iter().filter(|it| it.sign == sign).count();
        assert_eq!(
            signs(&there, Sign::Added),
            signs(&back, Sign::Removed),
            "{title}"
        );
        // Members, operations and statuses that go are judged by what is left, not by the set alone.
        let effects = |changes: &[Change], mirror: bool| {
            let changes = changes
                .iter()
                .filter(|it| it.sign == Sign::Changed && it.rule != "presence");
            let mut effects: Vec<String> = changes
                .map(|it| {
                    let seen = |effect: Option<Effect>| {
                        effect.map(|effect| if mirror { mirrored(effect) } else { effect })
                    };
                    format!(
                        "{} {:?} {:?}",
                        it.rule,
                        seen(it.wire.request),
                        seen(it.wire.response)
                    )
                })
                .collect();
            effects.sort();
            effects
        };
        assert_eq!(effects(&there, false), effects(&back, true), "{title}");
    });
}

fn mirrored(effect: Effect) -> Effect {
    match effect {
        Effect::Narrows => Effect::Widens,
        Effect::Widens => Effect::Narrows,
        other => other,
    }
}

/// Fingerprints are stable, differ within a diff, and are not made of words.
#[test]
fn fingerprints_tell_findings_apart() {
    pairs(|title, a, b| {
        let changes = diff(a, b);
        let prints: BTreeSet<String> = changes.iter().map(Change::fingerprint).collect();
        assert_eq!(prints.len(), changes.len(), "{title}");
        let again: BTreeSet<String> = diff(a, b).iter().map(Change::fingerprint).collect();
        assert_eq!(prints, again, "{title}");
    });
    let words = |doc: &str| {
        let (spec, krate) = &SPECS["spec"];
        let mut spec = spec.clone();
        let text = spec
            .files
            .get_mut("vod/show_asset_meta.yaml")
            .expect("the page");
        *text = text.replace("Size of the video file.", doc);
        diff(krate, &read(&spec))[0].fingerprint()
    };
    assert_eq!(words("One text."), words("Another text."));
}

/// Whoever reads one line reads no more than 100 columns, but for the subject of a very long name.
#[test]
fn lines_of_text_are_readable() {
    pairs(|title, a, b| {
        let changes = diff(a, b);
        let text = diff::text(&changes, "demo", None);
        for line in text.lines() {
            assert!(line.chars().count() <= 120, "{title}: {line}");
        }
        assert_eq!(
            diff::json(&changes, "demo", None)
                .matches("\"fingerprint\"")
                .count(),
            changes.len()
        );
        let rows = diff::markdown(&changes, "demo", None).lines().count();
        assert_eq!(
            rows,
            if changes.is_empty() {
                1
            } else {
                changes.len() + 2
            },
            "{title}"
        );
    });
}

/// What changes the outline, which has whatever users see, is found.
#[test]
fn nothing_changes_for_users_without_a_finding() {
    let files = tests::files(&tests::root().join("tests/outline"));
    let spec = SpecFiles {
        root: "spec".to_owned(),
        files: files.clone(),
        ..SpecFiles::default()
    };
    let krate = read(&spec);
    let outline = generator::outline(&krate);
    let (mut seen, mut silent) = (0, Vec::new());
    for (path, text) in &files {
        let lines: Vec<&str> = text.lines().collect();
        for (index, line) in lines.iter().enumerate() {
            for changed in changes(line) {
                let mut lines = lines.clone();
                lines[index] = &changed;
                let mut spec = spec.clone();
                spec.files.insert(path.clone(), lines.join("\n") + "\n");
                let Ok(mutated) = generator::read(&spec) else {
                    continue;
                };
                let moved = generator::outline(&mutated) != outline;
                let found = diff(&krate, &mutated);
                if moved && found.is_empty() {
                    silent.push(format!("{path}: {line} → {changed}"));
                }
                seen += usize::from(moved);
            }
        }
    }
    assert!(silent.is_empty(), "not found: {silent:#?}");
    assert!(seen > 100, "only {seen} changes");
}

/// A line with other words, another number, another key, or none at all.
fn changes(line: &str) -> Vec<String> {
    let mut changes = vec![String::new(), line.replace("Yes", "No")];
    let body = line.trim_end_matches(['"', '}', ']', ' ', '.']);
    changes.push(format!("{body}x{}", &line[body.len()..]));
    if let Some(at) = line.rfind(|c: char| c.is_ascii_digit()) {
        let digit = (line.as_bytes()[at] - b'0' + 1) % 10;
        changes.push(format!("{}{digit}{}", &line[..at], &line[at + 1..]));
    }
    changes.retain(|changed| changed != line);
    changes
}

/// Every key of the spec language has a mutation, or a reason why it needs none.
#[test]
fn every_key_has_a_mutation() {
    // Whatever is in quotes there is a key.
    let source = include_str!("../../../generator/src/page/keys.rs");
    let keys: BTreeSet<&str> = source.split('"').skip(1).step_by(2).collect();
    assert!(keys.len() > 60, "{keys:?}");
    let exempt: BTreeSet<&str> = EXEMPT.iter().map(|(key, _)| *key).collect();
    let mutated: BTreeSet<&str> = keys
        .iter()
        .copied()
        .filter(|key| PAIRS.iter().any(|(mutation, ..)| mutation.touches(key)))
        .collect();
    let without: Vec<&str> = keys
        .iter()
        .copied()
        .filter(|key| !mutated.contains(*key) && !exempt.contains(*key))
        .collect();
    assert!(without.is_empty(), "keys without a mutation: {without:?}");
    let stale: Vec<&&str> = exempt
        .iter()
        .filter(|key| mutated.contains(**key) || !keys.contains(*key))
        .collect();
    assert!(stale.is_empty(), "exemptions that are none: {stale:?}");
}

/// Keys without a mutation.
const EXEMPT: [(&str, &str); 16] = [
    ("add_options", HOLDS),
    ("constraints", HOLDS),
    ("examples", HOLDS),
    ("objects", HOLDS),
    ("path", HOLDS),
    ("query", HOLDS),
    ("requests", HOLDS),
    ("responses", HOLDS),
    ("limit", WHOLE),
    ("marker", WHOLE),
    ("next", WHOLE),
    ("next_link", WHOLE),
    ("offset", WHOLE),
    (
        "shares_uri_with",
        "what it names comes or goes with it, and is found",
    ),
    ("status", "of an example: words"),
    (
        "when",
        "names a rule for the whole request; with another condition it is another rule",
    ),
];
const HOLDS: &str = "what it holds has mutations";
const WHOLE: &str = "paging is compared as a whole";

/// The verdict in Rust is the one that the generated code gives: whatever is public there and is not any more breaks,
/// whatever is new is an addition.
#[test]
fn verdicts_in_rust_are_those_of_the_generated_code() {
    let mut wrong = Vec::new();
    let mut seen: BTreeMap<Level, usize> = BTreeMap::new();
    for (mutation, before, after) in PAIRS.iter() {
        let Ok(after) = after else { continue };
        let folders = mutation.folders();
        let of = |krate: &Crate| items::of(&only(krate, &folders));
        let (a, b) = (of(before), of(after));
        for (way, changes, expected) in [
            ('>', diff(before, after), items::level(&a, &b)),
            ('<', diff(after, before), items::level(&b, &a)),
        ] {
            let found = diff::rust(&changes);
            *seen.entry(found).or_default() += 1;
            if found != expected {
                let (lost, new) = if way == '>' {
                    items::differences(&a, &b)
                } else {
                    items::differences(&b, &a)
                };
                wrong.push(format!(
                    "{} {way}: {found:?}, and in code {expected:?}: lost {lost:?}, new {new:?}",
                    mutation.title
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(
        seen.len() == 4 && seen.values().all(|count| *count >= 4),
        "{seen:?}"
    );
}

/// The crate with the services in these folders alone.
fn only(krate: &Crate, folders: &BTreeSet<&str>) -> Crate {
    let mut krate = krate.clone();
    krate
        .services
        .retain(|it| folders.contains(it.folder.as_str()));
    krate
}
