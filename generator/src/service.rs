//! [`Service`]: references settled, types named, everything an emitter needs to know.

use crate::page::{
    Constraint, CrateInfo, Discrepancy, DocumentedOption, Format, Location, Note, Page, Row,
};

/// The crate to emit.
#[derive(Clone, Debug)]
pub struct Crate {
    /// Its name and description.
    pub info: CrateInfo,
    /// Its services.
    pub services: Vec<Service>,
}

/// One service.
#[derive(Clone, Debug)]
pub struct Service {
    /// The folder of the spec.
    pub folder: String,
    /// The module's name.
    pub module: String,
    /// The service's short name.
    pub name: String,
    /// Its full name.
    pub title: String,
    /// What it does.
    pub doc: String,
    /// The address of a region, with `{region}` in it.
    pub endpoint: String,
    /// The regions that the official SDKs list.
    pub regions: Vec<String>,
    /// One module per page, and one for what pages share.
    pub modules: Vec<Module>,
    /// Every object and enumeration; a [`TypeId`] is an index.
    pub types: Vec<NamedType>,
    /// The ledger.
    pub discrepancies: Vec<Discrepancy>,
}

/// A module of the generated crate: a page, or what several pages share.
#[derive(Clone, Debug)]
pub struct Module {
    /// The module's name.
    pub name: String,
    /// The page; none for the shared module.
    pub page: Option<Page>,
    /// The operation that the page describes.
    pub operation: Option<Operation>,
    /// Objects and enumerations in the page's order.
    pub types: Vec<TypeId>,
}

/// A type of the service, by its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// A type of the generated crate.
#[derive(Clone, Debug)]
pub struct NamedType {
    /// Its Rust name.
    pub name: String,
    /// The index of the module that defines it.
    pub module: usize,
    /// What it is.
    pub definition: Definition,
}

/// What a named type is.
#[derive(Clone, Debug)]
pub enum Definition {
    /// A structure.
    Object(Object),
    /// A set of known values.
    Enumeration(Enumeration),
}

/// A structure.
#[derive(Clone, Debug)]
pub struct Object {
    /// The name on the page.
    pub wire: String,
    /// What it is.
    pub doc: String,
    /// Where it stands: page and table.
    pub citation: String,
    /// What the ledger says about it.
    pub notes: Vec<Note>,
    /// Its members.
    pub members: Vec<Member>,
    /// Values that are always written; they are no members.
    pub constants: Vec<Constant>,
    /// Whether requests carry it.
    pub sent: bool,
    /// Whether responses carry it.
    pub received: bool,
}

/// A set of known values.
#[derive(Clone, Debug)]
pub struct Enumeration {
    /// What the values are.
    pub base: Base,
    /// Where it is used: `Object.member` or `Operation.member`.
    pub used_by: Vec<String>,
    /// The values.
    pub variants: Vec<Variant>,
}

/// What the values of an enumeration are on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Base {
    /// Texts.
    Text,
    /// Whole numbers.
    Integer,
    /// Numbers.
    Float,
}

/// A known value.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its Rust name.
    pub name: String,
    /// The value and its meaning.
    pub option: DocumentedOption,
    /// The ledger entry that added it, if no page lists it.
    pub added_by: Option<String>,
}

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

/// A value that is always sent.
#[derive(Clone, Debug)]
pub struct Constant {
    /// The row that documents it.
    pub row: Row,
    /// Where it travels; [`Location::Body`] inside objects.
    pub location: Location,
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

/// A member of a request, response or object.
#[derive(Clone, Debug)]
pub struct Member {
    /// The row that documents it.
    pub row: Row,
    /// The field's name, not yet escaped.
    pub field: String,
    /// Where it travels; [`Location::Body`] inside objects.
    pub location: Location,
    /// Its type.
    pub ty: Type,
    /// Whether it must be there.
    pub presence: Presence,
    /// Whether the type contains itself through this member, so that it must be boxed.
    pub boxed: bool,
    /// Whether `null` can be sent in its place, and means something else than absence.
    pub nullable: bool,
}

/// A member's type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Float,
    /// True or false.
    Boolean,
    /// A number, a time or a duration in a format, which has a type of its own.
    Formatted(Format),
    /// A number or a Boolean that is a text on the wire.
    Quoted(Box<Type>),
    /// Texts joined by commas.
    CommaSeparated,
    /// A text that is not shown.
    Secret,
    /// A URL whose query is not shown.
    SignedUrl,
    /// An object or enumeration.
    Named(TypeId),
    /// JSON of whatever kind.
    Json,
    /// Bytes, in memory or as a stream.
    Binary,
    /// Any number of them.
    Array(Box<Type>),
    /// Any number of them, each under a name of its own.
    Map(Box<Type>),
}

/// Whether a member must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It may be absent.
    Optional,
    /// It may be absent together with the whole body, and must be there if anything else of the body is.
    MandatoryInBody,
    /// It must be sent, but what is received may lack it: the type is used both ways.
    MandatoryWhenSent,
    /// It must be there.
    Mandatory,
}

impl Crate {
    /// Whether there is any disagreement to document.
    pub(crate) fn has_discrepancies(&self) -> bool {
        self.services
            .iter()
            .any(|service| !service.discrepancies.is_empty())
    }

    /// Whether `null` can be sent for any member.
    pub(crate) fn has_nullable(&self) -> bool {
        let mut members = self.services.iter().flat_map(|service| {
            let requests = service
                .operations()
                .flat_map(|operation| &operation.request);
            requests.chain(service.objects().flat_map(|object| &object.members))
        });
        members.any(|member| member.nullable)
    }

    /// What Rust calls it.
    pub fn library(&self) -> String {
        self.info.name.replace('-', "_")
    }
}

impl Service {
    /// The type behind an id.
    pub fn named(&self, id: TypeId) -> &NamedType {
        &self.types[id.0]
    }

    /// The members that a path leads along.
    pub fn along<'s>(&'s self, members: &'s [Member], path: &MemberPath) -> Vec<&'s Member> {
        let mut members = members;
        let mut along = Vec::new();
        for index in path {
            let member = &members[*index];
            along.push(member);
            if let Some(id) = member.ty.named()
                && let Definition::Object(object) = &self.named(id).definition
            {
                members = &object.members;
            }
        }
        along
    }

    /// A path in names of the wire, `page_info.next`.
    pub fn wire_path(&self, members: &[Member], path: &MemberPath) -> String {
        let along = self.along(members, path).into_iter();
        let names: Vec<&str> = along.map(|it| it.row.name.value.as_str()).collect();
        names.join(".")
    }

    /// The operations, by module.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.modules
            .iter()
            .filter_map(|module| module.operation.as_ref())
    }

    /// The members of all requests, responses and objects.
    pub fn members(&self) -> impl Iterator<Item = &Member> {
        let operations = self.operations();
        let operations = operations.flat_map(|it| it.request.iter().chain(it.received()));
        operations.chain(self.objects().flat_map(|object| &object.members))
    }

    /// The objects.
    pub fn objects(&self) -> impl Iterator<Item = &Object> {
        self.types.iter().filter_map(|ty| match &ty.definition {
            Definition::Object(object) => Some(object),
            Definition::Enumeration(_) => None,
        })
    }

    /// The enumerations.
    pub fn enumerations(&self) -> impl Iterator<Item = &Enumeration> {
        self.types.iter().filter_map(|ty| match &ty.definition {
            Definition::Enumeration(enumeration) => Some(enumeration),
            Definition::Object(_) => None,
        })
    }
}

impl Constant {
    /// The value, as written.
    pub fn value(&self) -> &str {
        let constant = self.row.constant.as_ref();
        constant.map_or("", |constant| &constant.value)
    }
}

impl Type {
    /// The object or enumeration in it, if there is one.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::Array(items) | Self::Map(items) => items.named(),
            _ => None,
        }
    }

    /// Whether there are items: arrays and maps.
    pub fn has_items(&self) -> bool {
        matches!(self, Self::Array(_) | Self::Map(_))
    }

    /// Whether it is a whole number, of whatever width, in quotes or without.
    pub fn is_integer(&self) -> bool {
        use Format::{Int32, Uint32, Uint64};
        match self {
            Self::Quoted(inner) => inner.is_integer(),
            other => matches!(
                other,
                Self::Integer | Self::Formatted(Int32 | Uint32 | Uint64)
            ),
        }
    }

    /// Whether it is true or false, in quotes or without.
    pub fn is_boolean(&self) -> bool {
        match self {
            Self::Quoted(inner) => inner.is_boolean(),
            other => *other == Self::Boolean,
        }
    }
}
