//! Enumerations: values that came and went, where they are listed, and their names in Rust.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::deprecated;
use super::verdict::{Api, Effect, Guard};
use super::walk::{Finding, Place, Walk};
use crate::service::{Definition, Enumeration, TypeId, Variant};

/// A row that has the enumeration as its type, before and after.
#[derive(Clone)]
pub(super) struct Use {
    pub(super) place: Place,
    pub(super) subject: String,
    /// The values that the row lists; none if it lists none, and so takes all.
    pub(super) listed: (Option<BTreeSet<String>>, Option<BTreeSet<String>>),
}

/// Compares every pair of enumerations that rows have led to.
pub(super) fn all(walk: &mut Walk<'_>) {
    for ((old, new), uses) in std::mem::take(&mut walk.uses) {
        let (before, after) = (walk.before, walk.after);
        if let (Definition::Enumeration(a), Definition::Enumeration(b)) =
            (&before.named(old).definition, &after.named(new).definition)
        {
            enumeration(walk, (old, a), (new, b), &uses);
        }
    }
}

fn enumeration(
    walk: &mut Walk<'_>,
    old: (TypeId, &Enumeration),
    new: (TypeId, &Enumeration),
    uses: &[Use],
) {
    let (before, after) = (walk.before, walk.after);
    let (a, b) = (&before.named(old.0).name, &after.named(new.0).name);
    let everywhere: Vec<&Use> = uses.iter().collect();
    let (place, subject) = place_of(walk, (old.0, new.0), &everywhere);
    if a != b {
        let finding = Finding::changed("enumeration", Effect::None, "names of types do not travel")
            .with(a, b)
            .api(Api::Broken(format!("the type `{a}` is called `{b}`")));
        walk.add(&place, &subject, finding);
    }
    let values = |of: &Enumeration| -> BTreeSet<String> {
        of.variants
            .iter()
            .map(|it| it.option.value.value.clone())
            .collect()
    };
    let sides = (values(old.1), values(new.1));
    for added in [true, false] {
        let (lacks, has) = if added {
            (&sides.0, &sides.1)
        } else {
            (&sides.1, &sides.0)
        };
        // Values of the same rows and the same fate in Rust make one finding.
        let mut groups: BTreeMap<(Vec<usize>, bool), Vec<&str>> = BTreeMap::new();
        for value in has {
            let listed = |of: &Option<BTreeSet<String>>, all: &BTreeSet<String>| {
                of.as_ref().unwrap_or(all).contains(value)
            };
            let at = uses.iter().enumerate().filter(|(_, it)| {
                let (a, b) = (
                    listed(&it.listed.0, &sides.0),
                    listed(&it.listed.1, &sides.1),
                );
                if added { !a && b } else { a && !b }
            });
            let at: Vec<usize> = at.map(|(index, _)| index).collect();
            let fate = !lacks.contains(value);
            if fate || !at.is_empty() {
                groups.entry((at, fate)).or_default().push(value);
            }
        }
        for ((at, fate), values) in groups {
            let rows: Vec<&Use> = at.iter().map(|it| &uses[*it]).collect();
            let (place, subject) = place_of(walk, (old.0, new.0), &rows);
            let finding = listed(added, fate, &values, !rows.is_empty());
            walk.add(&place, &subject, finding);
        }
    }
    for variant in &new.1.variants {
        let value = &variant.option.value.value;
        let same = |it: &&Variant| it.option.value.value == *value;
        if let Some(was) = old.1.variants.iter().find(same) {
            kept(walk, &place, &subject, was, variant);
        }
    }
}

/// Where a finding stands that is about these rows: at the only one, or at the enumeration.
fn place_of(walk: &Walk<'_>, (old, new): (TypeId, TypeId), uses: &[&Use]) -> (Place, String) {
    if let [one] = uses {
        return (one.place.clone(), one.subject.clone());
    }
    let mut place = walk.place_of(old, new);
    if !uses.is_empty() {
        place.sent = uses.iter().any(|it| it.place.sent);
        place.received = uses.iter().any(|it| it.place.received);
    }
    (place, walk.after.named(new).name.clone())
}

/// Values that came or went.
fn listed(added: bool, fate: bool, values: &[&str], is_listed: bool) -> Finding {
    let text = values
        .iter()
        .map(|it| format!("{} {it}", if added { '+' } else { '-' }));
    let text = text.collect::<Vec<_>>().join(", ");
    let first = values[0];
    let (effect, reason) = match (is_listed, added) {
        (false, _) => (Effect::None, "no row that was there lists it"),
        (true, true) => (Effect::Widens, "one more value is possible"),
        (true, false) => (Effect::Narrows, "who sends it is refused"),
    };
    let finding = Finding {
        guard: Some(Guard::Open),
        ..Finding::changed("option", effect, reason)
    };
    let api = match (fate, added) {
        (false, _) => Api::Inside,
        (true, true) => Api::Added(format!(
            "a variant is new; code that matches `Unrecognized(\"{first}\")` compiles and stops matching"
        )),
        (true, false) => Api::Broken(format!("the variant of `{first}` is gone")),
    };
    let finding = finding.api(api);
    if added {
        finding.with("", text)
    } else {
        finding.with(text, "")
    }
}

/// A value that is on both sides.
fn kept(walk: &mut Walk<'_>, place: &Place, subject: &str, old: &Variant, new: &Variant) {
    let value = &new.option.value.value;
    if old.name != new.name {
        let finding = Finding::changed("variant", Effect::None, "names of variants do not travel")
            .with(&old.name, &new.name)
            .api(Api::Broken(format!(
                "the variant `{}` is called `{}`",
                old.name, new.name
            )));
        walk.add(place, subject, finding);
    }
    let (was, is) = (&old.option.deprecated, &new.option.deprecated);
    let finding = deprecated((was, is), &format!("{value} "));
    let is_other = finding.is_none() && was != is;
    if let Some(finding) = finding {
        walk.add(place, subject, finding);
    }
    if is_other || old.option.doc != new.option.doc || old.added_by != new.added_by {
        let what = format!("meaning of {value}");
        let finding =
            Finding::changed("words", Effect::None, "words do not travel").with(&what, &what);
        walk.add(place, subject, finding);
    }
}
