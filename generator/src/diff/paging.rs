//! How a result comes in pages.

use super::change::Sign;
use super::verdict::{Api, Effect};
use super::walk::{Finding, Place, Walk};
use crate::outline;
use crate::service::{Operation, Service, Type};

pub(super) fn compare(walk: &mut Walk<'_>, place: &Place, old: &Operation, new: &Operation) {
    let (before, after) = (walk.before, walk.after);
    let old_text = old
        .paging
        .as_ref()
        .map(|it| outline::pages(before, old, it));
    let new_text = new.paging.as_ref().map(|it| outline::pages(after, new, it));
    let finding = match (old_text, new_text) {
        (Some(a), Some(b)) if a != b => {
            let finding = Finding::changed(
                "paging",
                Effect::Unknown,
                "who asks for pages as before may miss some",
            );
            let items = |service: &Service, operation: &Operation| -> Option<Type> {
                let paging = operation.paging.as_ref()?;
                let along = service.along(&operation.response.members, &paging.items);
                let member = along.last()?;
                Some(member.ty.clone())
            };
            let same = match (items(before, old), items(after, new)) {
                (Some(a), Some(b)) => walk.same(&a, &b),
                _ => true,
            };
            let finding = finding.with(a, b);
            if same {
                finding
            } else {
                finding.api(Api::Broken("pages have items of another type".to_owned()))
            }
        }
        (Some(a), None) => Finding::changed(
            "paging",
            Effect::None,
            "it is not said any more, and nothing else",
        )
        .signed(Sign::Removed)
        .with(a, "")
        .api(Api::Broken("it is not `Paged` any more".to_owned())),
        (None, Some(b)) => Finding::changed("paging", Effect::None, "it is said, and nothing else")
            .signed(Sign::Added)
            .with("", b)
            .api(Api::Added("it is `Paged`".to_owned())),
        _ => return,
    };
    walk.add(place, &new.name, finding);
}
