//! Resolves `paging:`: the members that it names, found and checked.

use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::page::{self, Format, Location, Page};
use crate::service::{Definition, Mark, Member, MemberPath, NamedType, Paging, PagingBy, Type};
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
    let mut find = Find {
        page,
        types,
        problems,
    };
    let demand = match declared.by {
        page::PagingBy::Number(_) => &NUMBER,
        page::PagingBy::Offset => &OFFSET,
        page::PagingBy::Marker(_) | page::PagingBy::Link(_) => &MARKER,
    };
    let parameter = find.in_request(&declared.parameter, request, demand);
    let parameter = parameter.filter(|index| find.is_no_offset(declared, &request[*index]));
    let by = match &declared.by {
        page::PagingBy::Number(first) => Some(PagingBy::Number(*first)),
        page::PagingBy::Offset => Some(PagingBy::Offset),
        page::PagingBy::Marker(next) => find
            .in_response(next, response, &NEXT)
            .map(PagingBy::Marker),
        page::PagingBy::Link(next) => find.in_response(next, response, &LINK).map(PagingBy::Link),
    };
    let limit = declared.limit.as_ref();
    let limit = limit.map(|name| find.in_request(name, request, &LIMIT));
    let items = find.in_response(&declared.items, response, &ITEMS);
    let last = declared.last.as_ref().and_then(|(member, value)| {
        let path = find.in_response(member, response, &MARK)?;
        let mark = mark(along(types, response, &path)?, value, types, find.problems)?;
        Some((path, mark))
    });
    let total = declared.total.as_ref();
    let total = total.map(|name| find.in_response(name, response, &TOTAL));
    let parameter = parameter?;
    let ignored_with = request[parameter].row.ignored_with.as_ref();
    let ignored_with = ignored_with.and_then(|other| position(request, &other.value));
    Some(Paging {
        parameter,
        by: by?,
        ignored_with: ignored_with.into_iter().collect(),
        limit: limit.flatten(),
        items: items?,
        last,
        total: total.flatten(),
    })
}

/// What a member must be to take its part in paging.
struct Demand {
    task: &'static str,
    help: &'static str,
    accepts: fn(&Member) -> bool,
    /// Whether it may be a member of the last item of an array.
    in_items: bool,
}

const NUMBER: Demand = Demand {
    task: "number the pages",
    help: "name an Integer of the query or the body",
    accepts: |member| is_sent(member) && member.ty.is_integer() && !member.nullable,
    in_items: false,
};

const OFFSET: Demand = Demand {
    task: "count the records before a page",
    ..NUMBER
};

const LIMIT: Demand = Demand {
    task: "say how many items a page has",
    ..NUMBER
};

const MARKER: Demand = Demand {
    task: "say where a page begins",
    help: "name a String or an Integer of the query or the body",
    accepts: |member| is_sent(member) && is_marker(member) && !member.nullable,
    in_items: false,
};

const NEXT: Demand = Demand {
    task: "say where the next page begins",
    help: "name a String or an Integer of the response",
    accepts: is_marker,
    in_items: true,
};

const LINK: Demand = Demand {
    task: "say at which URL the next page is",
    help: "name a String of the response",
    accepts: |member| matches!(member.ty, Type::Text | Type::SignedUrl),
    in_items: false,
};

const ITEMS: Demand = Demand {
    task: "hold the items of a page",
    help: "name an array of the response's body",
    accepts: |member| member.location.is_body() && matches!(member.ty, Type::Array(_)),
    in_items: false,
};

const MARK: Demand = Demand {
    task: "mark the last page",
    help: "name an Integer, a Boolean or an enumeration of the response",
    accepts: |member| {
        let ty = &member.ty;
        ty.is_integer() || ty.is_boolean() || matches!(ty, Type::Named(_))
    },
    in_items: false,
};

const TOTAL: Demand = Demand {
    task: "say how many items there are",
    help: "name an Integer of the response",
    accepts: |member| member.ty.is_integer(),
    in_items: false,
};

fn is_sent(member: &Member) -> bool {
    matches!(member.location, Location::Query | Location::Body) && !member.nullable
}

fn is_marker(member: &Member) -> bool {
    matches!(member.ty, Type::Text | Type::Integer | Type::Secret)
}

/// Looks for the members of one page.
struct Find<'a> {
    page: &'a Page,
    types: &'a [NamedType],
    problems: &'a mut Vec<Diagnostic>,
}

impl Find<'_> {
    fn in_request(
        &mut self,
        name: &Placed<String>,
        members: &[Member],
        demand: &Demand,
    ) -> Option<usize> {
        let Some(index) = position(members, &name.value) else {
            self.unknown(name, members, "request");
            return None;
        };
        self.accepts(name, &members[index], demand).then_some(index)
    }

    fn in_response(
        &mut self,
        name: &Placed<String>,
        members: &[Member],
        demand: &Demand,
    ) -> Option<MemberPath> {
        let Some(path) = self.path(members, &name.value, demand.in_items) else {
            self.unknown(name, members, "response");
            return None;
        };
        let member = along(self.types, members, &path)?;
        self.accepts(name, member, demand).then_some(path)
    }

    /// The member of this name, or of this path; names with dots go before.
    fn path(&self, members: &[Member], name: &str, in_items: bool) -> Option<MemberPath> {
        if let Some(index) = position(members, name) {
            return Some(vec![index]);
        }
        let dots = name.match_indices('.');
        dots.into_iter().find_map(|(at, _)| {
            let index = position(members, &name[..at])?;
            let outer = Some(&members[index]).filter(|outer| in_items || !outer.ty.has_items())?;
            let rest = self.path(inside(self.types, outer), &name[at + 1..], in_items)?;
            Some([vec![index], rest].concat())
        })
    }

    fn accepts(&mut self, name: &Placed<String>, member: &Member, demand: &Demand) -> bool {
        let accepts = (demand.accepts)(member);
        if !accepts {
            let message = format!("`{}` cannot {}", name.value, demand.task);
            self.problems.push(
                Diagnostic::new(Code::UnknownParameter, name.place, message)
                    .other(member.row.name.place, "this row")
                    .help(demand.help),
            );
        }
        accepts
    }

    /// A member that is called like one that counts records does not number pages.
    fn is_no_offset(&mut self, declared: &page::Paging, member: &Member) -> bool {
        let name = declared.parameter.value.to_ascii_lowercase();
        let counts = name.contains("offset") || name == "skip";
        let is_wrong = counts && matches!(declared.by, page::PagingBy::Number(_));
        if is_wrong {
            let name = &declared.parameter;
            let message = format!("`{}` counts records, and numbers no pages", name.value);
            self.problems.push(
                Diagnostic::new(Code::UnknownParameter, name.place, message)
                    .other(member.row.name.place, "this row")
                    .help(format!(
                        "write `offset: {}` in place of `page:`",
                        name.value
                    )),
            );
        }
        !is_wrong
    }

    fn unknown(&mut self, name: &Placed<String>, members: &[Member], whose: &str) {
        if self.page.incomplete {
            return;
        }
        let message = format!("the {whose} has no member `{}`", name.value);
        let problem = Diagnostic::new(Code::UnknownParameter, name.place, message);
        let name_of = |member: &Member| member.row.name.value.clone();
        let mut names: Vec<String> = members.iter().map(name_of).collect();
        if name.value.contains('.') {
            names = members
                .iter()
                .flat_map(|outer| {
                    let inner = inside(self.types, outer).iter();
                    let paths = inner.map(|inner| format!("{}.{}", name_of(outer), name_of(inner)));
                    std::iter::once(name_of(outer))
                        .chain(paths)
                        .collect::<Vec<_>>()
                })
                .collect();
        }
        let near = nearest(&name.value, names.iter().map(String::as_str));
        let help = match near {
            Some(near) => format!("is `{near}` meant?"),
            None => format!("there are: {}", names.join(", ")),
        };
        self.problems.push(problem.help(help));
    }
}

/// The last member of a path.
fn along<'m>(
    types: &'m [NamedType],
    members: &'m [Member],
    path: &MemberPath,
) -> Option<&'m Member> {
    let (first, rest) = path.split_first()?;
    let mut rest = rest.iter();
    rest.try_fold(members.get(*first)?, |member, index| {
        inside(types, member).get(*index)
    })
}

/// The members of the object that a member holds, itself or as an item of an array.
fn inside<'m>(types: &'m [NamedType], member: &Member) -> &'m [Member] {
    let ty = match &member.ty {
        Type::Array(items) => items,
        ty => ty,
    };
    match ty {
        Type::Named(id) => match &types[id.0].definition {
            Definition::Object(object) => &object.members,
            Definition::Enumeration(_) => &[],
        },
        _ => &[],
    }
}

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
        ty if ty.is_boolean() => vec!["true", "false"],
        ty if ty.is_integer() && is_whole(member, &value.value) => {
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

/// Whether it is a number that the member can hold.
fn is_whole(member: &Member, text: &str) -> bool {
    let numbers = member.row.format().and_then(Format::whole_numbers);
    let number: Option<i128> = text.parse::<i64>().ok().map(Into::into);
    number.is_some_and(|number| numbers.is_none_or(|numbers| numbers.contains(&number)))
}
