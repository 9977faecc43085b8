//! Objects within objects within objects: how deep Rust's compiler follows them.
//!
//! Whether a type can be sent to another thread, the compiler finds out level by level, and gives up after 128, in the
//! crates of users too, where no attribute of ours reaches. It would do so far from the cause, so the limit is held here.

use super::usage;
use crate::diagnostic::{Code, Diagnostic};
use crate::service::{Definition, NamedType, Type, TypeId};
use crate::source::Place;

/// What is left to the futures and types of users is a quarter of the compiler's levels.
const LEVELS: usize = 96;

/// Reports objects that are nested deeper, and cuts them off there, so that what follows has an end. Says whether there
/// are none.
pub(crate) fn limit(
    types: &mut [NamedType],
    place_of: &dyn Fn(TypeId) -> Option<Place>,
    problems: &mut Vec<Diagnostic>,
) -> bool {
    let rings = Rings::of(types);
    let mut walk = Walk {
        cycles: usage::cycles(types, &usage::without_items),
        deepest: vec![None; types.len()],
        on_path: vec![false; types.len()],
        cuts: Vec::new(),
        leads_to_ring: &rings.leads_to_one,
        types,
    };
    for index in 0..walk.types.len() {
        if rings.is_root[index] {
            walk.visit(index, index, 0);
        }
    }
    let cuts = walk.cuts;
    if let Some((root, index, member)) = cuts.first()
        && let Definition::Object(object) = &types[*index].definition
    {
        let place = object.members[*member].row.notation.place;
        let message = format!(
            "the object of `{}` is within `{}` too deeply for Rust",
            object.members[*member].row.name.value, types[*root].name
        );
        let problem = Diagnostic::new(Code::Nesting, place, message).help(
            "some 48 objects can be within one another, 24 that come back to the first, 16 arrays of objects, or 9 maps; let this be of type `Object`, \
             which holds any JSON",
        );
        problems.push(match place_of(TypeId(*root)) {
            Some(outermost) => problem.other(outermost, "the outermost object"),
            None => problem,
        });
    }
    for (_, index, member) in &cuts {
        if let Definition::Object(object) = &mut types[*index].definition {
            object.members[*member].ty = Type::Json;
        }
    }
    cuts.is_empty()
}

/// Objects that contain one another, so that one comes back to each of them.
struct Rings {
    /// Whether a type is in a ring or contains one.
    leads_to_one: Vec<bool>,
    /// Whether a walk has to begin at a type: walks from elsewhere would miss something.
    is_root: Vec<bool>,
}

impl Rings {
    fn of(types: &[NamedType]) -> Self {
        let components = usage::cycles(types, &Type::named);
        let mut sizes = vec![0; types.len()];
        for component in &components {
            sizes[*component] += 1;
        }
        let mut containers = vec![Vec::new(); types.len()];
        for (index, ty) in types.iter().enumerate() {
            if let Definition::Object(object) = &ty.definition {
                let inner = object.members.iter().filter_map(|member| member.ty.named());
                inner.for_each(|inner| containers[inner.0].push(index));
            }
        }
        let in_ring = |index: usize| sizes[components[index]] > 1;
        let mut leads_to_one = vec![false; types.len()];
        let mut waiting: Vec<usize> = (0..types.len()).filter(|index| in_ring(*index)).collect();
        while let Some(index) = waiting.pop() {
            if !std::mem::replace(&mut leads_to_one[index], true) {
                waiting.extend(&containers[index]);
            }
        }
        let is_root = (0..types.len()).map(|index| {
            let outermost = || {
                containers[index]
                    .iter()
                    .all(|container| *container == index)
            };
            !leads_to_one[index] || in_ring(index) || outermost()
        });
        Self {
            is_root: is_root.collect(),
            leads_to_one,
        }
    }
}

struct Walk<'a> {
    types: &'a [NamedType],
    /// For each type a number that it shares with those it contains and is contained in.
    cycles: Vec<usize>,
    /// The most levels around a type so far, and the outermost object of these. With fewer, it need not be looked at again,
    /// unless it leads to a ring: how far round that goes depends on where it is entered.
    deepest: Vec<Option<(usize, usize)>>,
    leads_to_ring: &'a [bool],
    on_path: Vec<bool>,
    /// The outermost object, and the object and member behind which the levels end.
    cuts: Vec<(usize, usize, usize)>,
}

impl Walk<'_> {
    fn visit(&mut self, root: usize, index: usize, levels: usize) {
        let is_known = |(of, deepest): (usize, usize)| {
            levels <= deepest && (of == root || !self.leads_to_ring[index])
        };
        if self.on_path[index] || self.deepest[index].is_some_and(is_known) {
            return;
        }
        self.deepest[index] = Some((root, levels));
        self.on_path[index] = true;
        if let Definition::Object(object) = &self.types[index].definition {
            for (position, member) in object.members.iter().enumerate() {
                let Some(TypeId(inner)) = member.ty.named() else {
                    continue;
                };
                let boxed = self.cycles[inner] == self.cycles[index];
                let levels = levels + levels_of(&member.ty, boxed);
                // `Nullable` is one more.
                let levels = levels + 2 * usize::from(member.row.nullable.is_some());
                if levels > LEVELS {
                    self.cuts.push((root, index, position));
                } else {
                    self.visit(root, inner, levels);
                }
            }
        }
        self.on_path[index] = false;
    }
}

/// The levels between a member's type and what is at its bottom, counted with rustc 1.95. rustdoc also asks whether a type
/// survives a panic, which goes deeper into maps.
fn levels_of(ty: &Type, boxed: bool) -> usize {
    match ty {
        // `Option<Box<T>>`, since the type contains itself.
        Type::Named(_) if boxed => 4,
        // `List` and `Map` know absent from empty, around what `Vec` and `BTreeMap` have.
        Type::Array(items) => 6 + nested(items),
        Type::Map(items) => 10 + nested(items),
        _ => 2,
    }
}

/// The levels of arrays and maps within one another.
fn nested(ty: &Type) -> usize {
    match ty {
        Type::Array(items) => 4 + nested(items),
        Type::Map(items) => 5 + nested(items),
        _ => 0,
    }
}
