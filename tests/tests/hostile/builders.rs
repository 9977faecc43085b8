//! Whoever builds a request, a response or an object can set every member of it, and can drop nothing by mistake.

use std::collections::{BTreeMap, BTreeSet};

use generator::generate;
use syn::{Attribute, FnArg, ImplItem, ImplItemFn, Item, Pat, Type};
use tests::spec;

use crate::folder;

/// A struct, and what its functions set.
#[derive(Default)]
struct Built {
    fields: BTreeSet<String>,
    set: BTreeSet<String>,
    must_use: bool,
    functions_must_use: BTreeSet<bool>,
}

fn is_must_use(attributes: &[Attribute]) -> bool {
    let mut attributes = attributes.iter();
    attributes.any(|attribute| attribute.path().is_ident("must_use"))
}

/// What a function sets: `new` whatever it is given, a setter the field of its name.
fn set_by(function: &ImplItemFn) -> Vec<String> {
    let parameters = function.sig.inputs.iter().filter_map(|it| match it {
        FnArg::Typed(it) => Some(&*it.pat),
        FnArg::Receiver(_) => None,
    });
    let names = parameters.map(|pattern| match pattern {
        Pat::Ident(it) => it.ident.to_string(),
        _ => panic!("{}: a parameter without a name", function.sig.ident),
    });
    names.collect()
}

#[test]
fn every_member_can_be_set() {
    let files = generate(&spec(&folder("spec"))).unwrap().0;
    let mut all = 0;
    for (path, text) in &files {
        if !path.starts_with("src/") {
            continue;
        }
        let mut structs: BTreeMap<String, Built> = BTreeMap::new();
        for item in syn::parse_file(text).unwrap().items {
            match item {
                Item::Struct(it) => {
                    let of = structs.entry(it.ident.to_string()).or_default();
                    of.must_use = is_must_use(&it.attrs);
                    let names = it.fields.iter().filter_map(|field| field.ident.as_ref());
                    of.fields = names.map(ToString::to_string).collect();
                }
                Item::Impl(it) if it.trait_.is_none() => {
                    let Type::Path(ty) = &*it.self_ty else {
                        continue;
                    };
                    let name = ty.path.require_ident().unwrap().to_string();
                    let of = structs.entry(name).or_default();
                    for function in &it.items {
                        let ImplItem::Fn(function) = function else {
                            continue;
                        };
                        of.set.extend(set_by(function));
                        of.functions_must_use.insert(is_must_use(&function.attrs));
                    }
                }
                _ => {}
            }
        }
        for (name, built) in &structs {
            assert_eq!(built.set, built.fields, "{path}: {name}");
            // Of the two ways to say it exactly one.
            let functions = BTreeSet::from([!built.must_use]);
            assert_eq!(built.functions_must_use, functions, "{path}: {name}");
        }
        all += structs.len();
    }
    assert!(all > 100, "{all} structs");
}
