//! [`Service`]: references settled, types named, everything an emitter needs to know.

mod member;
mod operation;

pub use member::{Constant, Member, Presence, Type};
pub use operation::{
    Alternative, Content, Example, Mark, Media, MemberPath, Operation, Paging, PagingBy, Success,
};

use crate::page::{CrateInfo, Discrepancy, DocumentedOption, InvalidParameter, Note, Page};

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
    /// The error by which it refuses parameters, if a page shows one.
    pub invalid_parameter: Option<InvalidParameter>,
    /// One module per page.
    pub modules: Vec<Module>,
    /// Every object and enumeration; a [`TypeId`] is an index.
    pub types: Vec<NamedType>,
    /// The ledger.
    pub discrepancies: Vec<Discrepancy>,
}

/// A page, and the module of its operation in the generated crate.
#[derive(Clone, Debug)]
pub struct Module {
    /// The module's name.
    pub name: String,
    /// The page.
    pub page: Page,
    /// The operation that the page describes.
    pub operation: Operation,
    /// The objects and enumerations that it describes, in its order. Other pages may describe them, too.
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
        self.modules.iter().map(|module| &module.operation)
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
