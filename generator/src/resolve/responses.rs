//! The responses of success of a page: one struct, or a variant for each status where their tables differ.

use super::members::Resolver;
use super::names::{Kind, Scope};
use super::types::same_row;
use super::{content, is_success};
use crate::diagnostic::Diagnostic;
use crate::page::{Location, Page, Response, Table};
use crate::service::{Alternative, Member, Presence, Success};
use crate::source::Placed;

/// The names of the types of an operation.
#[derive(Clone, Default)]
pub(super) struct OperationNames {
    pub(super) operation: String,
    pub(super) response: String,
    /// The structs of the statuses, where they differ: none for a status without members.
    alternatives: Vec<Option<String>>,
}

impl OperationNames {
    /// Takes the names in the scope of the service's types.
    pub(super) fn take(page: &Page, scope: &mut Scope, problems: &mut Vec<Diagnostic>) -> Self {
        let operation = &page.operation;
        if operation.value.is_empty() {
            return Self::default();
        }
        let before = problems.len();
        let name = scope.take(operation, None, problems);
        let after = problems.len();
        let mut take = |ending: &str| {
            let wire = Placed {
                value: format!("{name}{ending}"),
                place: operation.place,
            };
            scope.take(&wire, None, problems)
        };
        let response = take("Response");
        let successes = successes(page);
        let alternatives = if are_one(&successes) {
            Vec::new()
        } else {
            let name = |it: &&Response| has_rows(it).then(|| take(&variant(it.status.value)));
            successes.iter().map(name).collect()
        };
        if after > before {
            // Where two operations clash, so do their responses.
            problems.truncate(after);
        }
        Self {
            operation: name,
            response,
            alternatives,
        }
    }
}

impl Resolver<'_> {
    /// The response as a struct, or as alternatives.
    pub(super) fn responses(
        &self,
        index: usize,
        page: &Page,
        problems: &mut Vec<Diagnostic>,
    ) -> (Success, Vec<Alternative>) {
        let successes = successes(page);
        let statuses = successes.iter();
        let statuses = statuses
            .map(|it| (it.status.value, it.doc.clone()))
            .collect();
        let no_tables: &[(Location, Table)] = &[];
        if are_one(&successes) {
            let tables = successes.first().map_or(no_tables, |first| &first.tables);
            let mut response = self.success(index, statuses, tables, problems);
            for name in successes
                .iter()
                .skip(1)
                .flat_map(|it| table_names(&it.tables))
            {
                if !response.tables.contains(&name) {
                    response.tables.push(name);
                }
            }
            return (response, Vec::new());
        }
        let names = &self.operation_names[index].alternatives;
        let alternatives = successes.iter().zip(names).map(|(it, name)| {
            let statuses = vec![(it.status.value, it.doc.clone())];
            Alternative {
                status: it.status.value,
                variant: variant(it.status.value),
                name: name.clone(),
                response: self.success(index, statuses, &it.tables, problems),
            }
        });
        let alternatives = alternatives.collect();
        let response = self.success(index, statuses, no_tables, problems);
        (response, alternatives)
    }

    fn success(
        &self,
        index: usize,
        statuses: Vec<(u16, String)>,
        tables: &[(Location, Table)],
        problems: &mut Vec<Diagnostic>,
    ) -> Success {
        let mut scope = Scope::new(Kind::Field);
        let rows = tables.iter();
        let rows =
            rows.flat_map(|(location, table)| table.rows.iter().map(move |row| (*location, row)));
        let members = rows.map(|(location, row)| {
            let mut member = self.member(index, row, location, &mut scope, problems);
            // Without it there is no response.
            if location == Location::Whole && row.mandatory {
                member.presence = Presence::Mandatory;
            }
            member
        });
        let members: Vec<Member> = members.collect();
        Success {
            statuses,
            members,
            optional_body: tables.iter().any(has_optional_body),
            media: content::media(tables),
            tables: table_names(tables),
        }
    }
}

fn successes(page: &Page) -> Vec<&Response> {
    let responses = page.responses.iter();
    responses.filter(|it| is_success(it.status.value)).collect()
}

/// Whether these responses are all described alike, so that one struct holds any of them.
pub(super) fn are_one(successes: &[&Response]) -> bool {
    successes.windows(2).all(|pair| {
        let (a, b) = (&pair[0].tables, &pair[1].tables);
        a.len() == b.len() && a.iter().zip(b).all(|(a, b)| are_alike(a, b))
    })
}

/// Whether two tables say the same of the same part of a response.
pub(super) fn are_alike(a: &(Location, Table), b: &(Location, Table)) -> bool {
    let rows = a.1.rows.iter().zip(&b.1.rows);
    let content_type =
        |(_, table): &(Location, Table)| table.content_type.as_ref().map(|it| it.value.clone());
    let mut pairs = rows.map(|(a, b)| a.name.value == b.name.value && same_row(a, b));
    a.0 == b.0
        && a.1.mandatory == b.1.mandatory
        && content_type(a) == content_type(b)
        && a.1.rows.len() == b.1.rows.len()
        && pairs.all(|alike| alike)
}

fn has_rows(response: &Response) -> bool {
    response
        .tables
        .iter()
        .any(|(_, table)| !table.rows.is_empty())
}

/// Whether a table is that of a body which may be absent and is an object. Of any other the one value says it.
pub(super) fn has_optional_body((location, table): &(Location, Table)) -> bool {
    *location == Location::Body && !table.mandatory
}

/// How the documentation calls tables.
pub(super) fn table_names(tables: &[(Location, Table)]) -> Vec<(Location, String)> {
    let tables = tables.iter();
    tables
        .map(|(location, table)| (*location, table.name()))
        .collect()
}

/// What HTTP calls a status, as the name of a variant.
fn variant(status: u16) -> String {
    let name = match status {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritative",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        other => return format!("Status{other}"),
    };
    name.to_owned()
}
