//! Two specs compared: the verdicts of the tables, and what holds for every pair of specs.

mod items;
mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use generator::diff::{self, Change, Effect, Level, Sign, Verdict, diff};
use generator::service::Crate;
use generator::source::SpecFiles;

use items::Items;
use rayon::prelude::*;
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
    for Pair {
        mutation,
        after,
        there,
        back,
        ..
    } in PAIRS.iter()
    {
        if let Err(problems) = after {
            wrong += &format!("{}: {problems}\n", mutation.title);
            continue;
        }
        for (way, changes, expected) in [('>', there, &mutation.there), ('<', back, &mutation.back)]
        {
            let found = lines(changes);
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

/// A mutation, and the specs before and after it.
struct Pair {
    mutation: Mutation,
    before: &'static Crate,
    /// What is wrong with it, if it cannot be read.
    after: Result<Crate, String>,
    there: Vec<Change>,
    back: Vec<Change>,
}

/// Every mutation, read and compared once.
static PAIRS: LazyLock<Vec<Pair>> = LazyLock::new(|| {
    let all = mutations().into_par_iter();
    all.map(|mutation| {
        let (spec, before) = &SPECS[mutation.spec];
        let after = after(&mutation, spec, before);
        let both = after.as_ref();
        let both = both.map(|after| (diff(before, after), diff(after, before)));
        let (there, back) = both.unwrap_or_default();
        Pair {
            mutation,
            before,
            after,
            there,
            back,
        }
    })
    .collect()
});

/// The whole crate after a mutation. Services know nothing of each other: only those that it edits are read anew.
fn after(mutation: &Mutation, spec: &SpecFiles, before: &Crate) -> Result<Crate, String> {
    let edited = mutation.apply(&mutation.narrowed(spec));
    let mut after = generator::read(&edited).map_err(|problems| problems.to_string())?;
    let folders = mutation.folders();
    if !folders.is_empty() {
        let others = before.services.iter();
        let others = others.filter(|it| !folders.contains(it.folder.as_str()));
        after.services.extend(others.cloned());
        after.services.sort_by(|a, b| a.folder.cmp(&b.folder));
    }
    Ok(after)
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
    for Pair {
        mutation,
        there,
        back,
        ..
    } in PAIRS.iter()
    {
        let title = &mutation.title;
        assert_eq!(there.len(), back.len(), "{title}");
        let signs = |changes: &[Change], sign| changes.iter().filter(|it| it.sign == sign).count();
        assert_eq!(
            signs(there, Sign::Added),
            signs(back, Sign::Removed),
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
        assert_eq!(effects(there, false), effects(back, true), "{title}");
    }
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
    let prints = |changes: &[Change]| -> BTreeSet<String> {
        changes.iter().map(Change::fingerprint).collect()
    };
    for pair in PAIRS.iter() {
        let title = &pair.mutation.title;
        for changes in [&pair.there, &pair.back] {
            assert_eq!(prints(changes).len(), changes.len(), "{title}");
        }
        if let Ok(after) = &pair.after {
            let again = diff(pair.before, after);
            assert_eq!(prints(&again), prints(&pair.there), "{title}");
        }
    }
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
    let pairs = PAIRS.iter();
    let pairs = pairs.flat_map(|it| [&it.there, &it.back].map(|all| (&it.mutation.title, all)));
    for (title, changes) in pairs {
        let text = diff::text(changes, "demo", None);
        for line in text.lines() {
            assert!(line.chars().count() <= 120, "{title}: {line}");
        }
        assert_eq!(
            diff::json(changes, "demo", None)
                .matches("\"fingerprint\"")
                .count(),
            changes.len()
        );
        let rows = diff::markdown(changes, "demo", None).lines().count();
        assert_eq!(
            rows,
            if changes.is_empty() {
                1
            } else {
                changes.len() + 2
            },
            "{title}"
        );
    }
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
    let edits = files.par_iter().flat_map_iter(|(path, text)| {
        let lines: Vec<&str> = text.lines().collect();
        let edits = lines.clone().into_iter().enumerate();
        edits.flat_map(move |(index, line)| {
            let lines = lines.clone();
            changes(line).into_iter().map(move |changed| {
                let mut lines = lines.clone();
                lines[index] = &changed;
                (path, format!("{line} → {changed}"), lines.join("\n") + "\n")
            })
        })
    });
    let edits: Vec<(&String, String, String)> = edits.collect();
    let moved = edits.into_par_iter().filter_map(|(path, edit, text)| {
        let mut spec = spec.clone();
        spec.files.insert(path.clone(), text);
        let mutated = generator::read(&spec).ok()?;
        let moved = generator::outline(&mutated) != outline;
        moved.then(|| (diff(&krate, &mutated).is_empty(), format!("{path}: {edit}")))
    });
    let moved: Vec<(bool, String)> = moved.collect();
    let seen = moved.len();
    let silent: Vec<String> = moved
        .into_iter()
        .filter_map(|(is_silent, edit)| is_silent.then_some(edit))
        .collect();
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
        .filter(|key| PAIRS.iter().any(|pair| pair.mutation.touches(key)))
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
    let before: BTreeMap<(&str, BTreeSet<&str>), &Crate> = PAIRS
        .iter()
        .map(|it| ((it.mutation.spec, it.mutation.folders()), it.before))
        .collect();
    let before: BTreeMap<(&str, BTreeSet<&str>), Items> = before
        .into_par_iter()
        .map(|(key, krate)| {
            let items = items::of(&only(krate, &key.1));
            (key, items)
        })
        .collect();
    let pairs = PAIRS.par_iter().filter_map(|pair| {
        let (mutation, after) = (&pair.mutation, pair.after.as_ref().ok()?);
        let folders = mutation.folders();
        let new = items::of(&only(after, &folders));
        let old = &before[&(mutation.spec, folders)];
        let ways = [('>', &pair.there, old, &new), ('<', &pair.back, &new, old)];
        Some(ways.map(|(way, changes, a, b)| {
            let found = diff::rust(changes);
            let expected = items::level(a, b);
            let wrong = (found != expected).then(|| {
                let (lost, new) = items::differences(a, b);
                let title = &mutation.title;
                format!(
                    "{title} {way}: {found:?}, and in code {expected:?}: lost {lost:?}, new {new:?}"
                )
            });
            (found, wrong)
        }))
    });
    let pairs: Vec<(Level, Option<String>)> = pairs.flatten_iter().collect();
    let mut seen: BTreeMap<Level, usize> = BTreeMap::new();
    for (level, _) in &pairs {
        *seen.entry(*level).or_default() += 1;
    }
    let wrong: Vec<String> = pairs.into_iter().filter_map(|(_, wrong)| wrong).collect();
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
