//! Objects of one wire name that are different things → a Rust name for each, as a person would choose it.

use std::collections::{HashMap, HashSet};

use super::words::{compose, participle, same_word, words};
use super::{Kind, rust_name};

/// What is done to many things at once.
const BATCHED: [&str; 16] = [
    "Add", "Bind", "Create", "Delete", "Disable", "Enable", "Import", "List", "Modify", "Publish",
    "Query", "Remove", "Show", "Start", "Stop", "Update",
];

/// What one of several objects of the same wire name is used for.
#[derive(Clone, Debug, Default)]
pub struct Variant<'a> {
    /// The operations whose pages describe it, in the spec's order.
    pub operations: Vec<&'a str>,
    /// The objects that contain it on these pages; empty where a request or response does, too.
    pub parents: Vec<&'a str>,
}

/// A Rust name for each of the objects: valid, unlike the others, and not taken.
///
/// The one that most pages describe keeps the name that the naming rules give.
///
/// ```
/// use generator::resolve::names::{Variant, propose};
///
/// let on = |operations: &[&'static str]| Variant {
///     operations: operations.to_vec(),
///     parents: Vec::new(),
/// };
/// let variants = [on(&["CreateAsset"]), on(&["ListTasks", "ShowTask"])];
/// let names = propose("Output", &variants, &|_| false);
/// assert_eq!(names, ["CreateAssetOutput", "Output"]);
/// ```
pub fn propose(
    object: &str,
    variants: &[Variant<'_>],
    taken: &dyn Fn(&str) -> bool,
) -> Vec<String> {
    let plain = rust_name(Kind::Type, object).unwrap_or_else(|| "Object".to_owned());
    let pages: usize = variants.iter().map(|it| it.operations.len()).sum();
    let keeps = |variant: &Variant<'_>| variant.operations.len() * 2 > pages && !taken(&plain);
    let candidates: Vec<Vec<String>> = variants
        .iter()
        .map(|variant| candidates(&plain, variant))
        .collect();
    let mut wanted: HashMap<&String, usize> = HashMap::new();
    for own in &candidates {
        for name in own.iter().collect::<HashSet<_>>() {
            *wanted.entry(name).or_default() += 1;
        }
    }
    let mut given: HashSet<String> = HashSet::new();
    let mut names: Vec<String> = Vec::new();
    for (own, variant) in candidates.iter().zip(variants) {
        if keeps(variant) {
            names.push(plain.clone());
            continue;
        }
        let free = |name: &&String| {
            **name != plain
                && !taken(name)
                && !given.contains(*name)
                && rust_name(Kind::Type, name).as_ref() == Some(*name)
        };
        // What would name two of them tells nobody which one it is.
        let own_alone = own.iter().filter(free).find(|name| wanted[name] == 1);
        let name = own_alone.or_else(|| own.iter().find(free)).cloned();
        let name = name.or_else(|| {
            let base = own.last().unwrap_or(&plain);
            // `Thing` of the operation `Thing`.
            let info = format!("{plain}Info");
            if *base == plain && !plain.ends_with("Info") && free(&&info) {
                return Some(info);
            }
            let mut numbered = (2..).map(|number| format!("{base}{number}"));
            numbered.find(|name| !taken(name) && !given.contains(name))
        });
        let name = name.unwrap_or_default();
        given.insert(name.clone());
        names.push(name);
    }
    names
}

/// Names that would do, the best first.
fn candidates(plain: &str, variant: &Variant<'_>) -> Vec<String> {
    let object = words(plain);
    let operations: Vec<_> = variant.operations.iter().map(|name| words(name)).collect();
    let mut names = Vec::new();
    let shared = shared_run(&operations);
    let (of_subject, of_verb) = match shared {
        Some((0, ref run)) if run.len() == 1 && operations.len() > 1 => (None, shared),
        shared => (shared, None),
    };
    let of_run = |run: Option<(usize, Vec<String>)>| {
        run.and_then(|(start, run)| match start {
            0 => of_operation(&run, &object),
            _ => Some(compose(&run, &object)),
        })
    };
    names.extend(of_run(of_subject));
    if let [parent] = variant.parents.as_slice() {
        names.push(compose(&words(parent), &object));
    }
    names.extend(of_run(of_verb));
    for operation in &operations {
        names.extend(of_operation(operation, &object));
        names.push(compose(operation.get(1..).unwrap_or_default(), &object));
    }
    names
}

/// The object named after an operation. One that the operation is named after would be called like the operation: it
/// becomes what has been done to it.
fn of_operation(operation: &[String], object: &[String]) -> Option<String> {
    let (verb, subject) = operation.split_first()?;
    let whole = subject.len() >= object.len()
        && subject[subject.len() - object.len()..]
            .iter()
            .zip(object)
            .all(|(a, b)| same_word(a, b));
    if whole {
        let front = &subject[..subject.len() - object.len()];
        // `BatchCreateThings` creates.
        if let ("Batch", [verb]) = (verb.as_str(), front)
            && BATCHED.contains(&verb.as_str())
        {
            return Some(format!("Batch{}{}", participle(verb)?, object.concat()));
        }
        return Some(format!(
            "{}{}",
            participle(verb)?,
            front.concat() + &object.concat()
        ));
    }
    Some(compose(operation, object))
}

/// The longest run of words that all names have, and where it begins in the first; of equal ones rather the subject
/// than the verb.
fn shared_run(names: &[Vec<String>]) -> Option<(usize, Vec<String>)> {
    let (first, others) = names.split_first()?;
    for length in (1..=first.len()).rev() {
        for start in (0..=first.len() - length).rev() {
            let run = &first[start..start + length];
            let is_run = |part: &&[String]| part.iter().zip(run).all(|(a, b)| same_word(a, b));
            let found = others
                .iter()
                .map(|other| other.windows(length).find(is_run));
            let Some(mut found) = found.collect::<Option<Vec<_>>>() else {
                continue;
            };
            found.push(run);
            // Of a word in the singular and the plural, the singular.
            let shortest = |at: usize| found.iter().map(|part| &part[at]).min_by_key(|it| it.len());
            let run = (0..length).filter_map(shortest).cloned();
            return Some((start, run.collect()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Proposals for an object that stands on these pages; a parent after a slash.
    fn names(object: &str, variants: &[&str], taken: &[&str]) -> Vec<String> {
        let variants = variants.iter().map(|variant| {
            let (operations, parents) = variant.split_once('/').unwrap_or((variant, ""));
            Variant {
                operations: operations.split_whitespace().collect(),
                parents: parents.split_whitespace().collect(),
            }
        });
        propose(object, &variants.collect::<Vec<_>>(), &|name| {
            taken.contains(&name)
        })
    }

    #[test]
    fn names_come_from_the_operation() {
        assert_eq!(
            names("Output", &["CreateAsset", "ListJobs"], &[]),
            ["CreateAssetOutput", "ListJobsOutput"]
        );
        assert_eq!(
            names("AssetInfo", &["ShowAsset", "ListAssets", "CreateTask"], &[]),
            ["ShowAssetInfo", "ListAssetInfo", "CreateTaskAssetInfo"]
        );
        assert_eq!(
            names(
                "Thing",
                &["ListThings", "ShowThing", "CreateOldThing", "BatchThings"],
                &[]
            ),
            [
                "ListedThing",
                "ShownThing",
                "CreatedOldThing",
                "BatchedThing"
            ]
        );
        assert_eq!(
            names("Thing", &["BatchCreateThings", "CreateThing", "Thing"], &[]),
            ["BatchCreatedThing", "CreatedThing", "ThingInfo"]
        );
        assert_eq!(
            names("play_info", &["ShowPPT2DModel", "GetX"], &[]),
            ["ShowPPT2DModelPlayInfo", "GetXPlayInfo"]
        );
    }

    #[test]
    fn names_come_from_what_pages_share() {
        let variants = ["CreateAsset UpdateAsset", "ListJobs ShowJob", "StopTask"];
        assert_eq!(
            names("Output", &variants, &[]),
            ["AssetOutput", "JobOutput", "StopTaskOutput"]
        );
        let variants = ["CreateVideo CreateImage", "ShowVideo ShowImage"];
        assert_eq!(
            names("Output", &variants, &[]),
            ["CreateOutput", "ShowOutput"]
        );
        let variants = ["CreateVideo ShowImage/Layer", "ListJobs StopTask/Track"];
        assert_eq!(
            names("Output", &variants, &[]),
            ["LayerOutput", "TrackOutput"]
        );
        // What both would be called, neither is.
        let variants = ["CreateAsset UpdateAsset", "ListAssets ShowAsset"];
        assert_eq!(
            names("Output", &variants, &[]),
            ["CreateAssetOutput", "ListAssetsOutput"]
        );
    }

    #[test]
    fn what_most_pages_describe_keeps_its_name() {
        let variants = ["CreateA", "ShowA ListB"];
        assert_eq!(names("Tag", &variants, &[]), ["CreateATag", "Tag"]);
        assert_eq!(
            names("Tag", &variants, &["Tag"]),
            ["CreateATag", "ShowATag"]
        );
    }

    #[test]
    fn names_are_valid_and_of_one_thing() {
        assert_eq!(
            names("Response", &["CreateAsset", "B"], &["CreateAssetResponse"]),
            ["AssetResponse", "BResponse"]
        );
        assert_eq!(
            names("+", &["A", "A", "A"], &[]),
            ["AObject", "ObjectInfo", "Object2"]
        );
        let taken = ["CreateAssetOutput", "AssetOutput"];
        assert_eq!(
            names("Output", &["CreateAsset", "B"], &taken),
            ["AssetOutput2", "BOutput"]
        );
    }
}
