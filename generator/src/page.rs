//! Spec text → [`Page`]: the documentation as it is written, nothing resolved.
//!
//! The schema knows nothing of Rust. Reading collects every problem and goes on; what could not be
//! read is left out, so that one mistake does not hide the next.

mod fields;
mod files;
mod format;
mod headers;
pub(crate) mod keys;
mod ledger;
mod limit;
mod notation;
pub mod page_notation;
mod read;
mod row;
mod words;

pub use format::{Format, Numbers};
pub use headers::is_filled_in;
pub use ledger::{Discrepancy, Effect};
pub use limit::{Limit, Number};
pub use notation::{Join, TypeNotation};
pub use row::{Choice, DocumentedOption, FilledBy, Row, Secret};

pub use files::read_spec;
pub use keys::{HEAD as HEAD_KEYS, LIMITS, ROW as ROW_KEYS};
pub use read::{METHODS, is_date};
pub use words::{PageWords, WORDS};

use std::collections::BTreeMap;

use crate::source::{Place, Placed};

/// What `crate.yaml` says: the crate that is generated.
#[derive(Clone, Debug)]
pub struct CrateInfo {
    /// The package name.
    pub name: String,
    /// One sentence about it.
    pub description: String,
}

/// A whole spec, as documented.
#[derive(Clone, Debug)]
pub struct Spec {
    /// The crate that is generated from it.
    pub krate: CrateInfo,
    /// The services, in the order of their folders.
    pub services: Vec<ServiceSpec>,
    /// Digests of the words of saved pages, by the path of the page that was written from each: `vod/show_asset_meta.yaml`.
    pub words: BTreeMap<String, PageWords>,
}

/// One service's folder.
#[derive(Clone, Debug)]
pub struct ServiceSpec {
    /// The folder's name, which becomes the module's name.
    pub folder: String,
    /// Where `service.yaml` begins.
    pub place: Place,
    /// The service's short name.
    pub name: String,
    /// Its full name.
    pub title: String,
    /// What it does.
    pub doc: String,
    /// The address of a region, with `{region}` in it.
    pub endpoint: Placed<String>,
    /// The regions that the official SDKs list.
    pub regions: Vec<Placed<String>>,
    /// The error by which it refuses parameters, if a page shows one.
    pub invalid_parameter: Option<InvalidParameter>,
    /// Its reference pages, by file name.
    pub pages: Vec<Page>,
    /// Its ledger.
    pub discrepancies: Vec<Discrepancy>,
    /// Whether a file could not be read at all. Whatever is missing may stand there.
    pub unreadable: bool,
    /// Pages that could not be read, or not in full. What they mention may well exist.
    pub unread_pages: Vec<String>,
    /// The ledger, if it could not be read in full.
    pub unread_ledger: Option<String>,
    /// Names of what the ledger would have mended, had its places been found.
    pub unapplied_fixes: Vec<String>,
}

/// The error by which a service refuses parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidParameter {
    /// The code.
    pub code: String,
    /// The message; what stands in braces in it becomes the names of the members.
    pub message: String,
}

impl ServiceSpec {
    /// Whether a page that could not be read may describe what has this name.
    pub(crate) fn unread_page_names(&self, name: &str) -> bool {
        self.unreadable || self.unread_pages.iter().any(|text| text.contains(name))
    }

    /// Whether a page or a ledger that could not be read may speak of this name.
    pub(crate) fn unread_text_names(&self, name: &str) -> bool {
        let mut texts = self.unread_pages.iter().chain(&self.unread_ledger);
        self.unreadable || texts.any(|text| text.contains(name))
    }

    /// Whether the ledger would mend what has this name, were all of it in force.
    pub(crate) fn ledger_may_fix(&self, name: &str) -> bool {
        let mut texts = self.unread_ledger.iter().chain(&self.unapplied_fixes);
        self.unreadable || texts.any(|text| text.contains(name))
    }
}

/// One reference page.
#[derive(Clone, Debug)]
pub struct Page {
    /// The file's name without its ending, which becomes the module's name.
    pub stem: String,
    /// The file's path below the spec's root.
    pub path: String,
    /// Where title and date stand.
    pub head: Place,
    /// The page's title.
    pub title: String,
    /// The date on the page; empty if it has none.
    pub updated: String,
    /// Its address, if the spec gives it.
    pub url: Option<String>,
    /// The official name of the operation.
    pub operation: Placed<String>,
    /// `GET`, `POST`, …
    pub method: String,
    /// The path with its placeholders.
    pub uri: Placed<String>,
    /// The operations that are known to have the same method and path.
    pub shares_uri_with: Vec<Placed<String>>,
    /// Whether the service only reads, whatever the method.
    pub reads_only: bool,
    /// What the operation does.
    pub doc: String,
    /// What to use instead of it, if it is not to be used any more.
    pub deprecated: Option<String>,
    /// Rules for the whole request.
    pub constraints: Vec<Constraint>,
    /// How the result comes in pages, if it does.
    pub paging: Option<Paging>,
    /// What the ledger says about the operation.
    pub notes: Vec<Note>,
    /// The tables of the request.
    pub request: Vec<(Location, Table)>,
    /// The responses, by status.
    pub responses: Vec<Response>,
    /// The named tables.
    pub objects: Vec<ObjectTable>,
    /// Requests as the page shows them.
    pub example_requests: Vec<ExampleRequest>,
    /// Responses as the page shows them.
    pub example_responses: Vec<ExampleResponse>,
    /// Whether a table or response could not be read; nothing is said to be missing then.
    pub incomplete: bool,
}

impl Page {
    /// Every table: of the request, of the responses, of the objects.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        let responses = self.responses.iter().flat_map(|response| &response.tables);
        let located = self.request.iter().chain(responses).map(|(_, table)| table);
        located.chain(self.objects.iter().map(|object| &object.table))
    }

    /// Whether the ledger has an entry about anything on the page.
    pub(crate) fn is_disputed(&self) -> bool {
        let rows = self.tables().flat_map(|table| &table.rows);
        let disputed = |row: &Row| !row.notes.is_empty() || !row.added.is_empty();
        !self.notes.is_empty()
            || self.objects.iter().any(|object| !object.notes.is_empty())
            || rows.into_iter().any(disputed)
    }
}

/// Where a member of a request or response travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Location {
    /// In the path of the URI.
    Path,
    /// In its query.
    Query,
    /// In a header.
    Header,
    /// In the body, which is an object.
    Body,
    /// As the body, which is this one value.
    Whole,
}

impl Location {
    /// Every place, in the order of the tables.
    pub const ALL: [Self; 5] = [
        Self::Path,
        Self::Query,
        Self::Header,
        Self::Body,
        Self::Whole,
    ];

    /// The word for it, as in the spec and in the member tables.
    pub fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Body => "body",
            Self::Whole => "whole body",
        }
    }

    /// Whether it is the body, or in it.
    pub fn is_body(self) -> bool {
        matches!(self, Self::Body | Self::Whole)
    }
}

/// One table of the page.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its number on the page.
    pub number: Placed<String>,
    /// Its rows, in the page's order; of a body that is one value as a whole, the value.
    pub rows: Vec<Row>,
    /// Of a body: whether it must be there.
    pub mandatory: bool,
    /// Of a body: its media type, where the spec gives one. Otherwise it is JSON.
    pub content_type: Option<Placed<String>>,
}

impl Table {
    /// What the page's reader finds it by: `table 7`, `unnumbered table 2`.
    pub fn name(&self) -> String {
        let number = &self.number.value;
        match number.strip_prefix("unnumbered ") {
            Some(position) => format!("unnumbered table {position}"),
            None if number == "none" => "no table".to_owned(),
            None => format!("table {number}"),
        }
    }
}

/// A table with a name: a structure that rows refer to.
#[derive(Clone, Debug)]
pub struct ObjectTable {
    /// The structure's name on the page.
    pub name: Placed<String>,
    /// The Rust name, where the spec gives one.
    pub rust: Option<Placed<String>>,
    /// What the structure is.
    pub doc: String,
    /// What the ledger says about it.
    pub notes: Vec<Note>,
    /// The table.
    pub table: Table,
}

/// What the ledger has to say about a page, an object or a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The entry's name.
    pub entry: String,
    /// What callers should know or do, if they should.
    pub callers: Option<String>,
}

/// How a result comes in pages. Members of objects are named by their path, `page_info.next`.
#[derive(Clone, Debug)]
pub struct Paging {
    /// The parameter by which a page is asked for.
    pub parameter: Placed<String>,
    /// What it says.
    pub by: PagingBy,
    /// The parameter that says how many items a page has.
    pub limit: Option<Placed<String>>,
    /// The member of the response whose items are the page's.
    pub items: Placed<String>,
    /// The member of the response, and its value, that mark the last page.
    pub last: Option<(Placed<String>, Placed<String>)>,
    /// The member of the response that says how many items all pages have.
    pub total: Option<Placed<String>>,
}

/// What the parameter says by which a page is asked for.
#[derive(Clone, Debug)]
pub enum PagingBy {
    /// The number of the page, where the first has this one.
    Number(i64),
    /// How many records come before the page.
    Offset,
    /// What this member of the response before says.
    Marker(Placed<String>),
    /// What the parameter is in the URL that this member of the response before says.
    Link(Placed<String>),
}

/// A rule for the whole request.
#[derive(Clone, Debug)]
pub struct Constraint {
    /// Holds only when these members have these values.
    pub when: Vec<(Placed<String>, Placed<String>)>,
    /// File formats that are accepted.
    pub formats: Vec<String>,
    /// The largest file that is accepted.
    pub max_size: Option<String>,
    /// The rule in words.
    pub doc: String,
}

/// What a status code means.
#[derive(Clone, Debug)]
pub struct Response {
    /// The status code.
    pub status: Placed<u16>,
    /// What it says.
    pub doc: String,
    /// Header and body tables.
    pub tables: Vec<(Location, Table)>,
}

/// A request as the page shows it.
#[derive(Clone, Debug)]
pub struct ExampleRequest {
    /// What it asks for.
    pub doc: String,
    /// The method.
    pub method: String,
    /// The address, with `{…}` where the page leaves something open.
    pub uri: Placed<String>,
    /// The JSON body.
    pub body: Option<Placed<String>>,
    /// What of the tables it contradicts: then it is kept as the page shows it, and used for nothing.
    pub contradicts: Option<Placed<String>>,
}

/// A response as the page shows it.
#[derive(Clone, Debug)]
pub struct ExampleResponse {
    /// Its status code.
    pub status: Placed<u16>,
    /// The JSON body.
    pub body: Placed<String>,
    /// What of the tables it contradicts, as of a request.
    pub contradicts: Option<Placed<String>>,
}
