//! Where objects and enumerations stand: each in a file that its name alone decides.
//!
//! So no page moves the lines of another: one that is added, removed or renamed changes its own files, and the lists
//! that name them. A page is read in its own order along the list that its module begins with.

use std::collections::BTreeMap;

use quote::quote;

use super::literal::ident;
use super::types::Imports;
use super::{Item, Module, enumeration, object};
use crate::resolve::names::{Kind, rust_name};
use crate::service::{Definition, Service, TypeId};

/// The file of types whose names no file can have.
const OTHERS: &str = "others";

/// The types of each file, both by name. Two types that differ in case alone share one.
pub(crate) fn files(service: &Service) -> BTreeMap<String, Vec<TypeId>> {
    let mut ids: Vec<TypeId> = (0..service.types.len()).map(TypeId).collect();
    ids.sort_by_key(|id| &service.named(*id).name);
    let mut files: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    for id in ids {
        let file = file(&service.named(id).name);
        files.entry(file).or_default().push(id);
    }
    files
}

/// The file of a type, without its ending.
fn file(name: &str) -> String {
    let Some(snake) = rust_name(Kind::Module, name) else {
        return OTHERS.to_owned();
    };
    // `HumanModel2DAssetMeta` is about `2D`, not about a `d`.
    let mut file = String::new();
    for (index, word) in snake.split('_').enumerate() {
        let is_unit = word.len() == 1 && file.ends_with(|c: char| c.is_ascii_digit());
        if index > 0 && !is_unit {
            file.push('_');
        }
        file += word;
    }
    file
}

/// Emits one file.
pub(crate) fn module(service: &Service, ids: &[TypeId]) -> Module {
    let mut imports = Imports::default();
    let mut items = Vec::new();
    for id in ids {
        let ty = service.named(*id);
        match &ty.definition {
            Definition::Object(object) => {
                imports.runtime.insert("object");
                for member in &object.members {
                    imports.add(service, member);
                }
                items.extend(object::items(service, &ty.name, object));
            }
            Definition::Enumeration(enumeration) => {
                imports.runtime.extend(["options", "Unrecognized"]);
                items.extend(enumeration::items(&ty.name, enumeration));
            }
        }
    }
    for id in ids {
        imports.siblings.remove(service.named(*id).name.as_str());
    }
    let mut all = imports.items();
    all.append(&mut items);
    Module {
        docs: Vec::new(),
        items: all,
    }
}

/// Emits the list of the files.
pub(crate) fn root(service: &Service) -> Module {
    let files = files(service);
    let modules: Vec<_> = files.keys().map(|file| ident(file)).collect();
    Module {
        docs: Vec::new(),
        items: vec![
            Item::Tokens(quote!(#(mod #modules;)*)),
            Item::Tokens(quote!(#(pub use #modules::*;)*)),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_called_like_its_type() {
        for (name, expected) in [
            ("AssetInfo", "asset_info"),
            ("HumanModel2DAssetMeta", "human_model2d_asset_meta"),
            ("Mod", "mod_"),
            ("_2D", "_2d"),
            ("PPTPageInfo", "ppt_page_info"),
            ("Größe", OTHERS),
        ] {
            assert_eq!(file(name), expected);
        }
    }
}
