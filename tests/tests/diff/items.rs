//! What is public in a generated crate, a line for each item, read from its code.

use std::collections::BTreeSet;

use generator::diff::Level;
use generator::service::Crate;
use syn::{Attribute, Fields, FnArg, ImplItem, Item, Signature, TraitItem, Visibility};

/// What is public.
#[derive(Default)]
pub(crate) struct Items {
    /// Names and types.
    lines: BTreeSet<String>,
    /// What `new` calls its parameters, in order.
    names: BTreeSet<String>,
}

pub(crate) fn of(krate: &Crate) -> Items {
    let mut items = Items::default();
    items.lines.insert(format!("crate {}", krate.info.name));
    for (path, text) in &generator::write(krate).0 {
        let parts: Vec<&str> = path.split('/').collect();
        let (["src", module, file] | ["src", module, "types", file]) = parts.as_slice() else {
            continue;
        };
        items.lines.insert(format!("mod {module}"));
        if *file == "mod.rs" {
            continue;
        }
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        for item in &file.items {
            items.item(module, item);
        }
    }
    items
}

/// What is on one side alone.
pub(crate) fn differences<'a>(
    old: &'a Items,
    new: &'a Items,
) -> (Vec<&'a String>, Vec<&'a String>) {
    (
        old.lines.difference(&new.lines).collect(),
        new.lines.difference(&old.lines).collect(),
    )
}

/// What Cargo calls it.
pub(crate) fn level(old: &Items, new: &Items) -> Level {
    let (lost, added) = differences(old, new);
    // To use what is deprecated warns; not to be deprecated any more breaks nobody.
    let lost = lost.iter().any(|line| !line.starts_with("deprecated "));
    let kept = |name: &&String| old.lines.iter().any(|line| name.starts_with(line.as_str()));
    let swapped = new.names.difference(&old.names).any(|name| kept(&name));
    match (lost, swapped, added.is_empty()) {
        (true, ..) => Level::Major,
        (_, true, _) => Level::Silent,
        (_, _, false) => Level::Minor,
        _ => Level::Patch,
    }
}

impl Items {
    fn item(&mut self, module: &str, item: &Item) {
        match item {
            Item::Struct(it) if is_public(&it.vis) => {
                let name = format!("{module}::{}", it.ident);
                self.lines.insert(format!("struct {name}"));
                self.attributes(&name, &it.attrs);
                for field in &it.fields {
                    let field_name = field
                        .ident
                        .as_ref()
                        .map(ToString::to_string)
                        .unwrap_or_default();
                    let field_name = format!("{name}.{field_name}");
                    self.lines
                        .insert(format!("{field_name}: {}", text(&field.ty)));
                    self.attributes(&field_name, &field.attrs);
                }
            }
            Item::Enum(it) if is_public(&it.vis) => {
                let name = format!("{module}::{}", it.ident);
                self.lines.insert(format!("enum {name}"));
                self.attributes(&name, &it.attrs);
                for variant in &it.variants {
                    let variant_name = format!("{name}::{}", variant.ident);
                    let payload = match &variant.fields {
                        Fields::Unnamed(fields) => {
                            fields.unnamed.iter().map(|it| text(&it.ty)).collect()
                        }
                        _ => String::new(),
                    };
                    self.lines.insert(format!("{variant_name}({payload})"));
                    self.attributes(&variant_name, &variant.attrs);
                }
            }
            Item::Impl(it) if it.trait_.is_none() => {
                let name = format!("{module}::{}", text(&it.self_ty));
                for item in &it.items {
                    if let ImplItem::Fn(method) = item
                        && is_public(&method.vis)
                    {
                        self.method(&name, &method.sig);
                    }
                }
            }
            Item::Trait(it) => {
                for item in &it.items {
                    if let TraitItem::Fn(method) = item {
                        self.method(&format!("{module}::{}", it.ident), &method.sig);
                    }
                }
            }
            Item::Macro(it) => {
                // What pages are made of is said in the head of their table.
                let name = it.mac.path.segments.last().map(|it| it.ident.to_string());
                let tokens = it.mac.tokens.to_string();
                if name.as_deref() == Some("paging") {
                    let head = tokens.split('{').next().unwrap_or_default();
                    self.lines.insert(format!("Paged {module}::{head}"));
                }
            }
            _ => {}
        }
    }

    fn method(&mut self, of: &str, signature: &Signature) {
        let parameters = signature.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(it) => Some((text(&it.pat), text(&it.ty))),
            FnArg::Receiver(_) => None,
        });
        let (names, types): (Vec<String>, Vec<String>) = parameters.unzip();
        let line = format!("fn {of}::{}({})", signature.ident, types.join(", "));
        if signature.ident == "new" {
            self.names.insert(format!("{line} {}", names.join(", ")));
        }
        self.lines.insert(line);
    }

    /// What is derived, and whether it is deprecated.
    fn attributes(&mut self, name: &str, attributes: &[Attribute]) {
        for attribute in attributes {
            if attribute.path().is_ident("deprecated") {
                self.lines.insert(format!("deprecated {name}"));
            }
            if let (true, Ok(list)) = (
                attribute.path().is_ident("derive"),
                attribute.meta.require_list(),
            ) {
                for derived in list.tokens.to_string().split(',') {
                    self.lines
                        .insert(format!("impl {} for {name}", derived.trim()));
                }
            }
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// A piece of code on one line.
fn text(of: &impl quote::ToTokens) -> String {
    of.to_token_stream().to_string()
}
