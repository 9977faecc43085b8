//! What the emitter makes of members, before and after: fields, setters, and what `new` takes.

use super::verdict::Api;
use super::walk::Walk;
use crate::emit::{field_text, in_new, wrapper};
use crate::page::Format;
use crate::service::{Base, Definition, Member, Service, Type};

/// A member that was not there.
pub(super) fn added(member: &Member) -> Api {
    if in_new(member) {
        Api::Broken("`new` takes one more".to_owned())
    } else {
        Api::Added("a field and a setter are new".to_owned())
    }
}

/// A member that is not there any more.
pub(super) fn removed(member: &Member) -> Api {
    if in_new(member) {
        Api::Broken("the field is gone, and `new` takes one less".to_owned())
    } else {
        Api::Broken("field and setter are gone".to_owned())
    }
}

/// How the field of a member differs, but for its name; none if it does not.
pub(super) fn field(walk: &mut Walk<'_>, old: &Member, new: &Member) -> Option<String> {
    let same = walk.same(&old.ty, &new.ty);
    if same && wrapper(old) == wrapper(new) && old.boxed == new.boxed && in_new(old) == in_new(new)
    {
        return None;
    }
    let (a, b) = (field_text(walk.before, old), field_text(walk.after, new));
    if a != b {
        return Some(format!("`{b}` was `{a}`"));
    }
    let now = if in_new(new) {
        "is now"
    } else {
        "is no longer"
    };
    Some(format!("`{b}` {now} a parameter of `new`"))
}

/// What `new` takes.
pub(super) struct Parameter {
    name: String,
    class: String,
    /// The position of the row before, where there was one.
    old: Option<usize>,
}

impl Parameter {
    pub(super) fn new(service: &Service, member: &Member, old: Option<usize>) -> Self {
        Self {
            name: member.field.clone(),
            class: class(service, &member.ty, member.nullable),
            old,
        }
    }
}

/// What calls can give: parameters of one class take each other's arguments, as they take literals.
fn class(service: &Service, ty: &Type, nullable: bool) -> String {
    let class = match ty {
        Type::Text | Type::Secret | Type::SignedUrl => "text".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Formatted(Format::Int32) => "i32".to_owned(),
        Type::Formatted(Format::Uint32) => "u32".to_owned(),
        Type::Formatted(Format::Uint64) => "u64".to_owned(),
        Type::Float => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Array(items) => format!("[{}]", class(service, items, false)),
        Type::Map(items) => format!("{{{}}}", class(service, items, false)),
        Type::CommaSeparated => "[text]".to_owned(),
        Type::Named(id) => {
            let ty = service.named(*id);
            match &ty.definition {
                Definition::Enumeration(it) if it.base == Base::Text => "text".to_owned(),
                Definition::Enumeration(it) if it.base == Base::Integer => "i64".to_owned(),
                Definition::Enumeration(_) => "f64".to_owned(),
                Definition::Object(_) => ty.name.clone(),
            }
        }
        other => format!("{other:?}"),
    };
    if nullable {
        format!("{class} or null")
    } else {
        class
    }
}

/// `new(a, b)`.
pub(super) fn new_text(parameters: &[Parameter]) -> String {
    let names: Vec<&str> = parameters.iter().map(|it| it.name.as_str()).collect();
    format!("new({})", names.join(", "))
}

/// What becomes of calls of `new` whose arguments would stand for other members; none if each stands for its own.
pub(super) fn order(old: &[Parameter], new: &[Parameter]) -> Option<Api> {
    let positions: Vec<usize> = new.iter().filter_map(|it| it.old).collect();
    let swapped = positions.windows(2).any(|two| two[0] > two[1]);
    let identical = old.len() == new.len() && old.iter().zip(new).all(|(a, b)| a.old == b.old);
    let fits = old.len() == new.len() && old.iter().zip(new).all(|(a, b)| a.class == b.class);
    if identical || !swapped && !fits {
        return None;
    }
    Some(if fits {
        Api::Swapped("old calls of `new` compile, and give the values to other members".to_owned())
    } else {
        Api::Broken("the arguments of `new` have another order".to_owned())
    })
}
