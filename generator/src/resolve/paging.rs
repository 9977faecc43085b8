//! Resolves `paging:`: the members that it names, found and checked.

use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::page::{Location, Page};
use crate::service::{Definition, Mark, Member, NamedType, Paging, Presence, Type};
use crate::source::Placed;

/// Finds the members that `paging:` names.
pub(crate) fn resolve(
    page: &Page,
    request: &[Member],
    response: &[Member],
    types: &[NamedType],
    problems: &mut Vec<Diagnostic>,
) -> Option<Paging> {
    let declared = page.paging.as_ref()?;
    let mut find = |name: &Placed<String>, members: &[Member], whose: &str, what: &Demand| {
        let Some(index) = position(members, &name.value) else {
            if !page.incomplete {
                problems.push(unknown(name, members, whose));
            }
            return None;
        };
        if let Some(member) = members.get(index)
            && !(what.accepts)(member)
        {
            let message = format!("`{}` cannot {}", name.value, what.task);
            problems.push(
                Diagnostic::new(Code::UnknownParameter, name.place, message)
                    .other(member.row.name.place, "this row")
                    .help(what.help),
            );
            return None;
        }
        Some(index)
    };
    let number = find(&declared.page, request, "request", &NUMBER);
    let items = find(&declared.items, response, "response", &ITEMS);
    let last = declared.last.as_ref().and_then(|(member, value)| {
        let index = find(member, response, "response", &MARK)?;
        Some((index, value))
    });
    let last = last.and_then(|(index, value)| {
        let mark = mark(response.get(index)?, value, types, problems)?;
        Some((index, mark))
    });
    let page = number?;
    let ignored_with = request.get(page)?.row.ignored_with.as_ref();
    let ignored_with = ignored_with.and_then(|other| position(request, &other.value));
    Some(Paging {
        page,
        ignored_with: ignored_with.into_iter().collect(),
        items: items?,
        last,
    })
}

/// What a member must be to take its part in paging.
struct Demand {
    task: &'static str,
    help: &'static str,
    accepts: fn(&Member) -> bool,
}

const NUMBER: Demand = Demand {
    task: "number the pages",
    help: "name an optional Integer of the query or the body",
    accepts: |member| {
        matches!(member.location, Location::Query | Location::Body)
            && member.ty == Type::Integer
            && member.presence != Presence::Mandatory
            && !member.nullable
    },
};

const ITEMS: Demand = Demand {
    task: "hold the items of a page",
    help: "name an array of the response's body",
    accepts: |member| member.location.is_body() && matches!(member.ty, Type::Array(_)),
};

const MARK: Demand = Demand {
    task: "mark the last page",
    help: "name an Integer, a Boolean or an enumeration of the response's body",
    accepts: |member| {
        let fits = matches!(member.ty, Type::Integer | Type::Boolean | Type::Named(_));
        member.location == Location::Body && fits
    },
};

fn position(members: &[Member], name: &str) -> Option<usize> {
    members
        .iter()
        .position(|member| member.row.name.value == name)
}

/// The value that marks the last page, as a value of its member.
fn mark(
    member: &Member,
    value: &Placed<String>,
    types: &[NamedType],
    problems: &mut Vec<Diagnostic>,
) -> Option<Mark> {
    let values: Vec<&str> = match &member.ty {
        Type::Boolean => vec!["true", "false"],
        Type::Integer if value.value.parse::<i64>().is_ok() => {
            return Some(Mark::Literal(value.value.clone()));
        }
        Type::Named(id) => match types.get(id.0).map(|ty| &ty.definition) {
            Some(Definition::Enumeration(enumeration)) => {
                let variants = enumeration.variants.iter();
                let values: Vec<_> = variants.map(|v| v.option.value.value.as_str()).collect();
                if let Some(variant) = values.iter().position(|known| *known == value.value) {
                    return Some(Mark::Variant(*id, variant));
                }
                values
            }
            _ => Vec::new(),
        },
        _ => Vec::new(),
    };
    if values.contains(&value.value.as_str()) {
        return Some(Mark::Literal(value.value.clone()));
    }
    let message = format!("`{}` cannot be `{}`", member.row.name.value, value.value);
    let problem = Diagnostic::new(Code::UnknownParameter, value.place, message)
        .other(member.row.name.place, "this row");
    problems.push(match nearest(&value.value, values.iter().copied()) {
        Some(near) => problem.help(format!("is `{near}` meant?")),
        None => problem.help("name the value that the member has on the last page"),
    });
    None
}

fn unknown(name: &Placed<String>, members: &[Member], whose: &str) -> Diagnostic {
    let message = format!("the {whose} has no member `{}`", name.value);
    let problem = Diagnostic::new(Code::UnknownParameter, name.place, message);
    let names: Vec<&str> = members.iter().map(|m| m.row.name.value.as_str()).collect();
    match nearest(&name.value, names.iter().copied()) {
        Some(near) => problem.help(format!("is `{near}` meant?")),
        None => problem.help(format!("there are: {}", names.join(", "))),
    }
}
