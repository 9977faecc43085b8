//! An operation: its request, its responses, its examples, and how its result comes in pages.

use super::{Constant, Member, TypeId};
use crate::page::{Constraint, Location, Note, Row};

/// An operation: its request and its response.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The official name, which the request type carries.
    pub name: String,
    /// The response type's name.
    pub response_name: String,
    /// The page's title.
    pub title: String,
    /// The page's date; empty if it has none.
    pub updated: String,
    /// The page's address, if the spec gives it.
    pub url: Option<String>,
    /// The method.
    pub method: String,
    /// The path with its placeholders.
    pub path: String,
    /// The operations of the same method and path, by the names of their requests, where the spec knows of them.
    pub shares_uri_with: Vec<String>,
    /// Whether the service only reads, whatever the method.
    pub reads_only: bool,
    /// What it does.
    pub doc: String,
    /// What to use instead of it, if it is not to be used any more.
    pub deprecated: Option<String>,
    /// Rules for the whole request.
    pub constraints: Vec<Constraint>,
    /// What the ledger says about it.
    pub notes: Vec<Note>,
    /// Headers that signing fills in; they are no members.
    pub credentials: Vec<Row>,
    /// Values that are always sent; they are no members.
    pub constants: Vec<Constant>,
    /// Requests that the page shows.
    pub examples: Vec<Example>,
    /// Responses that the page shows: status and JSON.
    pub example_responses: Vec<(u16, String)>,
    /// Whether the ledger has an entry about it, or about something in it.
    pub disputed: bool,
    /// The request's members.
    pub request: Vec<Member>,
    /// Whether the request's body, an object, may be absent.
    pub optional_body: bool,
    /// How the request's body is written, where it is not plain JSON.
    pub media: Option<Media>,
    /// The response; where statuses of success differ, it has no members.
    pub response: Success,
    /// Where statuses of success differ, the response of each.
    pub alternatives: Vec<Alternative>,
    /// How the result comes in pages, if it does.
    pub paging: Option<Paging>,
    /// Other statuses and what they say.
    pub failures: Vec<(u16, String)>,
    /// The page's tables of the request, for the documentation.
    pub request_tables: Vec<(Location, String)>,
}

/// How a body is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Media {
    /// What it is made of.
    pub content: Content,
    /// Its media type.
    pub content_type: String,
}

/// What a body is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// JSON.
    Json,
    /// The parts or pairs of a form, one or more for each member.
    Form,
    /// One value as it is: bytes, or a text.
    Raw,
}

impl Media {
    /// Whether a body is one value as it is.
    pub fn is_raw(media: Option<&Self>) -> bool {
        media.is_some_and(|media| media.content == Content::Raw)
    }
}

/// What a call returns that succeeds.
#[derive(Clone, Debug)]
pub struct Success {
    /// Its statuses, and what each says.
    pub statuses: Vec<(u16, String)>,
    /// Its members.
    pub members: Vec<Member>,
    /// Whether its body, an object, may be absent.
    pub optional_body: bool,
    /// How its body is written, where it is not plain JSON.
    pub media: Option<Media>,
    /// The page's tables of it, for the documentation.
    pub tables: Vec<(Location, String)>,
}

/// The response of one of several statuses of success: a variant of the operation's response.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// The status.
    pub status: u16,
    /// The variant's name.
    pub variant: String,
    /// The name of the struct in it; none if there is nothing in it.
    pub name: Option<String>,
    /// The response.
    pub response: Success,
}

impl Operation {
    /// Everything that responses of success carry.
    pub fn received(&self) -> impl Iterator<Item = &Member> {
        let alternatives = self.alternatives.iter().map(|it| &it.response);
        std::iter::once(&self.response)
            .chain(alternatives)
            .flat_map(|response| &response.members)
    }
}

/// A request that the page shows, as the members that it sets.
#[derive(Clone, Debug)]
pub struct Example {
    /// What it asks for.
    pub doc: String,
    /// Path and query; what the sender fills in, and what the page leaves open, stands in braces.
    pub target: String,
    /// The body.
    pub body: Option<String>,
    /// Members by their position, with their values as JSON.
    pub values: Vec<(usize, serde_json::Value)>,
}

/// How a result comes in pages. Members of the request are named by their position.
#[derive(Clone, Debug)]
pub struct Paging {
    /// The member of the request by which a page is asked for.
    pub parameter: usize,
    /// What it says.
    pub by: PagingBy,
    /// The members of the request beside which it has no effect.
    pub ignored_with: Vec<usize>,
    /// The member of the request that says how many items a page has.
    pub limit: Option<usize>,
    /// The member of the response that holds the items.
    pub items: MemberPath,
    /// The member of the response, and its value, that mark the last page.
    pub last: Option<(MemberPath, Mark)>,
    /// The member of the response that says how many items all pages have.
    pub total: Option<MemberPath>,
}

/// What the member says by which a page is asked for.
#[derive(Clone, Debug)]
pub enum PagingBy {
    /// The number of the page, where the first has this one.
    Number(i64),
    /// How many records come before the page.
    Offset,
    /// What this member of the response before says.
    Marker(MemberPath),
    /// What its parameter is in the URL that this member of the response before says.
    Link(MemberPath),
}

/// A member of a response, or of an object in it: the positions that lead there.
pub type MemberPath = Vec<usize>;

/// The value that marks the last page.
#[derive(Clone, Debug)]
pub enum Mark {
    /// A number or a boolean, as Rust writes it too.
    Literal(String),
    /// A variant of an enumeration.
    Variant(TypeId, usize),
}
