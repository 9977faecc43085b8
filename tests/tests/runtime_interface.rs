//! The public interface of the hand-written runtime as a snapshot, for reviewers: what `lib.rs` exports,
//! and then file by file a line for each exported item, public field, variant, function and implemented
//! trait. Left out are documentation, bodies and what `#[doc(hidden)]` hides; of what macros of the
//! runtime write, nothing is seen.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use syn::{Attribute, Fields, ImplItem, Item, TraitItem, UseTree, Visibility};

/// The source files, by their path below `src`.
fn read(folder: &Path, src: &Path, found: &mut Vec<(String, Vec<Item>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, src, found);
        } else {
            let text = fs::read_to_string(&path).unwrap();
            let place = path.strip_prefix(src).unwrap().to_str().unwrap();
            let items = syn::parse_file(&text).unwrap().items;
            found.push((place.replace('\\', "/"), items));
        }
    }
}

/// The attributes, name and visibility of an item that can be exported.
fn head(item: &mut Item) -> Option<(&mut Vec<Attribute>, String, &Visibility)> {
    let (attrs, ident, vis) = match item {
        Item::Struct(it) => (&mut it.attrs, &it.ident, &it.vis),
        Item::Enum(it) => (&mut it.attrs, &it.ident, &it.vis),
        Item::Trait(it) => (&mut it.attrs, &it.ident, &it.vis),
        Item::Type(it) => (&mut it.attrs, &it.ident, &it.vis),
        Item::Const(it) => (&mut it.attrs, &it.ident, &it.vis),
        Item::Fn(it) => (&mut it.attrs, &it.sig.ident, &it.vis),
        Item::Mod(it) => (&mut it.attrs, &it.ident, &it.vis),
        Item::Macro(it) => (&mut it.attrs, it.ident.as_ref()?, &Visibility::Inherited),
        _ => return None,
    };
    Some((attrs, ident.to_string(), vis))
}

fn last(path: &syn::Path) -> String {
    path.segments.last().unwrap().ident.to_string()
}

fn is_public(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

/// Keeps the attributes that callers notice; whether the item is part of the documentation.
fn notice(attrs: &mut Vec<Attribute>) -> bool {
    const NOTICED: [&str; 5] = ["cfg", "derive", "deprecated", "must_use", "non_exhaustive"];
    let hidden = |it: &Attribute| it.path().is_ident("doc") && it.meta.require_list().is_ok();
    let shown = !attrs.iter().any(hidden);
    attrs.retain(|it| NOTICED.iter().any(|name| it.path().is_ident(name)));
    shown
}

/// An item in one line; of one that is wrapped in another, only the inner one.
fn line(item: Item, wrapper: &str) -> String {
    let mut file = syn::parse_file("").unwrap();
    file.items.push(item);
    let text = prettyplease::unparse(&file);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = text.strip_prefix(wrapper).unwrap_or(&text).trim();
    let text = if wrapper.is_empty() {
        text
    } else {
        text.trim_end_matches(" }")
    };
    let text = text
        .replace("( ", "(")
        .replace(", )", ")")
        .replace(", }", " }");
    text.trim_end_matches(" {}")
        .trim_end_matches([',', ';'])
        .to_owned()
}

/// The names in a `pub use`.
fn names(tree: &UseTree, found: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(it) => names(&it.tree, found),
        UseTree::Group(it) => it.items.iter().for_each(|it| names(it, found)),
        UseTree::Name(it) => _ = found.insert(it.ident.to_string()),
        UseTree::Rename(it) => _ = found.insert(it.rename.to_string()),
        UseTree::Glob(_) => panic!("a glob hides what is exported"),
    }
}

/// Leaves out fields that are not public.
fn strip(fields: &mut Fields) {
    match fields {
        Fields::Named(it) => {
            let all = std::mem::take(&mut it.named).into_iter();
            it.named = all.filter(|it| is_public(&it.vis)).collect();
        }
        Fields::Unnamed(it) if !it.unnamed.iter().all(|it| is_public(&it.vis)) => {
            *fields = Fields::Unit;
        }
        _ => {}
    }
    fields.iter_mut().for_each(|it| it.attrs.clear());
}

/// An exported item, and what is in it.
fn describe(mut item: Item, out: &mut Vec<String>) {
    let mut inner = Vec::new();
    match &mut item {
        Item::Struct(it) => strip(&mut it.fields),
        Item::Fn(it) => it.block.stmts.clear(),
        Item::Macro(it) => it.mac.tokens = syn::parse_quote!(),
        Item::Enum(it) => {
            for mut variant in std::mem::take(&mut it.variants) {
                notice(&mut variant.attrs);
                variant.fields.iter_mut().for_each(|it| it.attrs.clear());
                inner.push(line(syn::parse_quote!(enum E { #variant }), "enum E {"));
            }
        }
        Item::Trait(it) => {
            for mut item in std::mem::take(&mut it.items) {
                let (attrs, provided) = match &mut item {
                    TraitItem::Fn(it) => (&mut it.attrs, it.default.take().is_some()),
                    TraitItem::Const(it) => (&mut it.attrs, it.default.is_some()),
                    TraitItem::Type(it) => (&mut it.attrs, false),
                    _ => continue,
                };
                if notice(attrs) {
                    let text = line(syn::parse_quote!(trait T { #item }), "trait T {");
                    inner.push(text + if provided { " { … }" } else { "" });
                }
            }
        }
        _ => {}
    }
    out.push(line(item, ""));
    out.extend(inner.into_iter().map(|line| format!("    {line}")));
}

/// The public functions and constants of a block, or the trait that it implements.
fn implementation(mut block: syn::ItemImpl, out: &mut Vec<String>) {
    let mut inner = Vec::new();
    for mut item in std::mem::take(&mut block.items) {
        let (attrs, vis) = match &mut item {
            ImplItem::Fn(it) => {
                it.block.stmts.clear();
                (&mut it.attrs, &it.vis)
            }
            ImplItem::Const(it) => (&mut it.attrs, &it.vis),
            _ => continue,
        };
        if notice(attrs) && is_public(vis) {
            inner.push(line(syn::parse_quote!(impl T { #item }), "impl T {"));
        }
    }
    if block.trait_.is_some() || !inner.is_empty() {
        notice(&mut block.attrs);
        out.push(line(Item::Impl(block), ""));
        out.extend(inner.into_iter().map(|line| format!("    {line}")));
    }
}

#[test]
fn the_public_interface_of_the_runtime() {
    let src = tests::root().join("generator/runtime/src");
    let mut files = Vec::new();
    read(&src, &src, &mut files);
    files.sort_by(|a, b| (a.0 != "lib.rs", &a.0).cmp(&(b.0 != "lib.rs", &b.0)));

    let mut exported = BTreeSet::new();
    let (mut open, mut hidden) = (BTreeSet::new(), BTreeSet::new());
    for item in files.iter_mut().flat_map(|(_, items)| items) {
        match item {
            Item::Use(it) if is_public(&it.vis) => names(&it.tree, &mut exported),
            Item::Mod(it) if is_public(&it.vis) => {
                open.insert(it.ident.to_string());
                for item in it.content.iter().flat_map(|(_, items)| items) {
                    if let Item::Use(it) = item {
                        names(&it.tree, &mut hidden);
                    }
                }
            }
            _ => {}
        }
    }
    let mut out = Vec::new();
    for (place, items) in files {
        let stem = Path::new(&place).file_stem().unwrap().to_str().unwrap();
        let is_open = open.contains(stem);
        let mut lines = Vec::new();
        for mut item in items {
            if let Item::Use(mut it) = item {
                if is_public(&it.vis) {
                    notice(&mut it.attrs);
                    lines.push(line(Item::Use(it), ""));
                }
            } else if let Item::Impl(it) = item {
                let of_hidden = it
                    .trait_
                    .as_ref()
                    .is_some_and(|it| hidden.contains(&last(&it.0)));
                let ty = match &*it.self_ty {
                    syn::Type::Reference(ty) => &*ty.elem,
                    ty => ty,
                };
                let is_exported =
                    matches!(ty, syn::Type::Path(ty) if exported.contains(&last(&ty.path)));
                if (is_exported || is_open) && !of_hidden {
                    implementation(it, &mut lines);
                }
            } else if let Some((attrs, name, vis)) = head(&mut item) {
                let exports =
                    is_public(vis) && (is_open || place == "lib.rs" || exported.contains(&name));
                let exports = exports || attrs.iter().any(|it| it.path().is_ident("macro_export"));
                if notice(attrs) && exports {
                    describe(item, &mut lines);
                }
            }
        }
        if !lines.is_empty() {
            out.push(format!("\n== {place}\n{}", lines.join("\n")));
        }
    }
    insta::assert_snapshot!(out.join("\n"));
}
