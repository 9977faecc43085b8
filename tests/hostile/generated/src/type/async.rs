// Generated from spec/type/async.yaml by `cargo xtask codegen`; do not edit.

//! Keywords, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `Match`, table 7

use huaweicloud_runtime::{List, operation, response};

use super::Match;

/// Members called like keywords of every edition, and their neighbours.
///
/// `POST /v1/{type}/keywords`. Response: [`IfResponse`].
///
/// Source: Keywords (2026-01-01), table 1 (path), table 2 (query), table 3 (header), table 4
/// (body).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct If {
    /// A keyword in the path.
    pub r#type: String,

    /// No raw identifier exists.
    ///
    /// On the wire: `self`.
    pub self_: Option<i64>,

    /// The same as a field would be called
    ///
    /// On the wire: `Self`.
    pub self_type: Option<i64>,

    /// No raw identifier exists.
    ///
    /// On the wire: `super`.
    pub super_: Option<i64>,

    /// No raw identifier exists.
    ///
    /// On the wire: `crate`.
    pub crate_: List<i64>,

    /// No identifier at all.
    ///
    /// On the wire: `_`.
    pub underscore: Option<i64>,

    /// A keyword in a header.
    ///
    /// Header: `Extern`.
    pub r#extern: Option<String>,

    /// Strict.
    pub r#as: bool,

    /// Strict.
    pub r#break: Option<i64>,

    /// Strict.
    pub r#const: Option<i64>,

    /// Strict.
    pub r#continue: Option<i64>,

    /// Strict since 2018.
    pub r#dyn: Option<i64>,

    /// Strict.
    pub r#else: Option<i64>,

    /// Strict.
    pub r#enum: Option<i64>,

    /// Strict.
    pub r#false: Option<bool>,

    /// Strict.
    pub r#fn: Vec<String>,

    /// Strict.
    pub r#for: Option<i64>,

    /// Strict.
    pub r#if: Option<i64>,

    /// Strict.
    pub r#impl: Option<i64>,

    /// Strict.
    pub r#in: String,

    /// Strict.
    pub r#let: Option<i64>,

    /// Strict.
    ///
    /// Range: 0 to 9. Has no effect beside `match`.
    pub r#loop: Option<i64>,

    /// Strict.
    pub r#match: Option<i64>,

    /// Strict.
    pub r#mod: Option<i64>,

    /// Strict.
    pub r#move: Option<i64>,

    /// Strict.
    pub r#mut: Option<i64>,

    /// Strict.
    pub r#pub: Option<i64>,

    /// Strict.
    pub r#ref: Option<i64>,

    /// Strict.
    pub r#return: Option<i64>,

    /// Strict.
    pub r#static: Option<i64>,

    /// Strict.
    pub r#struct: Option<i64>,

    /// Strict.
    pub r#trait: Option<i64>,

    /// Strict.
    pub r#true: Option<bool>,

    /// Strict.
    pub r#unsafe: Option<i64>,

    /// Strict.
    pub r#use: Option<i64>,

    /// Strict.
    pub r#where: Option<i64>,

    /// Strict.
    pub r#while: Option<i64>,

    /// Strict since 2018.
    pub r#async: Option<i64>,

    /// Strict since 2018.
    pub r#await: Option<i64>,

    /// Reserved.
    pub r#abstract: Option<i64>,

    /// Reserved.
    pub r#become: Option<i64>,

    /// Reserved.
    pub r#box: Option<i64>,

    /// Reserved.
    pub r#do: Option<i64>,

    /// Reserved.
    pub r#final: Option<i64>,

    /// Reserved.
    pub r#macro: Option<i64>,

    /// Reserved.
    pub r#override: Option<i64>,

    /// Reserved.
    pub r#priv: Option<i64>,

    /// Reserved.
    pub r#typeof: Option<i64>,

    /// Reserved.
    pub r#unsized: Option<i64>,

    /// Reserved.
    pub r#virtual: Option<i64>,

    /// Reserved.
    pub r#yield: Option<i64>,

    /// Reserved since 2018.
    pub r#try: Option<i64>,

    /// Reserved since 2024.
    pub r#gen: Option<i64>,

    /// Weak.
    pub auto: Option<i64>,

    /// Weak.
    pub macro_rules: Option<i64>,

    /// Weak.
    pub raw: Option<i64>,

    /// Weak.
    pub safe: Option<i64>,

    /// Weak.
    pub union: Option<i64>,

    /// A word of the member tables.
    pub path: Option<i64>,

    /// A word of the member tables.
    pub query: Option<i64>,

    /// A word of the member tables.
    pub header: Option<i64>,

    /// A word of the member tables.
    pub body: Option<i64>,

    /// A type.
    pub u8: Option<i64>,

    /// A type.
    pub str: Option<String>,

    /// A type.
    pub string: Option<String>,
}

operation! {
    If -> IfResponse {
        POST "/v1/{type}/keywords" of super::SERVICE;
        path r#type = "type", mandatory;
        query self_ = "self";
        query self_type = "Self";
        query super_ = "super";
        query crate_ = "crate";
        query underscore = "_";
        header r#extern = "Extern";
        body r#as = "as", mandatory;
        body r#break = "break";
        body r#const = "const";
        body r#continue = "continue";
        body r#dyn = "dyn";
        body r#else = "else";
        body r#enum = "enum";
        body r#false = "false";
        body r#fn = "fn", mandatory;
        body r#for = "for";
        body r#if = "if";
        body r#impl = "impl";
        body r#in = "in", mandatory;
        body r#let = "let";
        body r#loop = "loop", range(0..=9), ignored_with(r#match);
        body r#match = "match";
        body r#mod = "mod";
        body r#move = "move";
        body r#mut = "mut";
        body r#pub = "pub";
        body r#ref = "ref";
        body r#return = "return";
        body r#static = "static";
        body r#struct = "struct";
        body r#trait = "trait";
        body r#true = "true";
        body r#unsafe = "unsafe";
        body r#use = "use";
        body r#where = "where";
        body r#while = "while";
        body r#async = "async";
        body r#await = "await";
        body r#abstract = "abstract";
        body r#become = "become";
        body r#box = "box";
        body r#do = "do";
        body r#final = "final";
        body r#macro = "macro";
        body r#override = "override";
        body r#priv = "priv";
        body r#typeof = "typeof";
        body r#unsized = "unsized";
        body r#virtual = "virtual";
        body r#yield = "yield";
        body r#try = "try";
        body r#gen = "gen";
        body auto = "auto";
        body macro_rules = "macro_rules";
        body raw = "raw";
        body safe = "safe";
        body union = "union";
        body path = "path";
        body query = "query";
        body header = "header";
        body body = "body";
        body u8 = "u8";
        body str = "str";
        body string = "string";
    }
}

impl If {
    /// Only the mandatory members are set.
    pub fn new(
        r#type: impl Into<String>,
        r#as: bool,
        r#fn: impl IntoIterator<Item = impl Into<String>>,
        r#in: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            self_: None,
            self_type: None,
            super_: None,
            crate_: List::default(),
            underscore: None,
            r#extern: None,
            r#as,
            r#break: None,
            r#const: None,
            r#continue: None,
            r#dyn: None,
            r#else: None,
            r#enum: None,
            r#false: None,
            r#fn: r#fn.into_iter().map(Into::into).collect(),
            r#for: None,
            r#if: None,
            r#impl: None,
            r#in: r#in.into(),
            r#let: None,
            r#loop: None,
            r#match: None,
            r#mod: None,
            r#move: None,
            r#mut: None,
            r#pub: None,
            r#ref: None,
            r#return: None,
            r#static: None,
            r#struct: None,
            r#trait: None,
            r#true: None,
            r#unsafe: None,
            r#use: None,
            r#where: None,
            r#while: None,
            r#async: None,
            r#await: None,
            r#abstract: None,
            r#become: None,
            r#box: None,
            r#do: None,
            r#final: None,
            r#macro: None,
            r#override: None,
            r#priv: None,
            r#typeof: None,
            r#unsized: None,
            r#virtual: None,
            r#yield: None,
            r#try: None,
            r#gen: None,
            auto: None,
            macro_rules: None,
            raw: None,
            safe: None,
            union: None,
            path: None,
            query: None,
            header: None,
            body: None,
            u8: None,
            str: None,
            string: None,
        }
    }

    /// No raw identifier exists.
    pub fn self_(mut self, self_: i64) -> Self {
        self.self_ = Some(self_);
        self
    }

    /// The same as a field would be called.
    pub fn self_type(mut self, self_type: i64) -> Self {
        self.self_type = Some(self_type);
        self
    }

    /// No raw identifier exists.
    pub fn super_(mut self, super_: i64) -> Self {
        self.super_ = Some(super_);
        self
    }

    /// No raw identifier exists.
    pub fn crate_(mut self, crate_: impl IntoIterator<Item = i64>) -> Self {
        self.crate_ = crate_.into_iter().collect();
        self
    }

    /// No identifier at all.
    pub fn underscore(mut self, underscore: i64) -> Self {
        self.underscore = Some(underscore);
        self
    }

    /// A keyword in a header.
    pub fn r#extern(mut self, r#extern: impl Into<String>) -> Self {
        self.r#extern = Some(r#extern.into());
        self
    }

    /// Strict.
    pub fn r#break(mut self, r#break: i64) -> Self {
        self.r#break = Some(r#break);
        self
    }

    /// Strict.
    pub fn r#const(mut self, r#const: i64) -> Self {
        self.r#const = Some(r#const);
        self
    }

    /// Strict.
    pub fn r#continue(mut self, r#continue: i64) -> Self {
        self.r#continue = Some(r#continue);
        self
    }

    /// Strict since 2018.
    pub fn r#dyn(mut self, r#dyn: i64) -> Self {
        self.r#dyn = Some(r#dyn);
        self
    }

    /// Strict.
    pub fn r#else(mut self, r#else: i64) -> Self {
        self.r#else = Some(r#else);
        self
    }

    /// Strict.
    pub fn r#enum(mut self, r#enum: i64) -> Self {
        self.r#enum = Some(r#enum);
        self
    }

    /// Strict.
    pub fn r#false(mut self, r#false: bool) -> Self {
        self.r#false = Some(r#false);
        self
    }

    /// Strict.
    pub fn r#for(mut self, r#for: i64) -> Self {
        self.r#for = Some(r#for);
        self
    }

    /// Strict.
    pub fn r#if(mut self, r#if: i64) -> Self {
        self.r#if = Some(r#if);
        self
    }

    /// Strict.
    pub fn r#impl(mut self, r#impl: i64) -> Self {
        self.r#impl = Some(r#impl);
        self
    }

    /// Strict.
    pub fn r#let(mut self, r#let: i64) -> Self {
        self.r#let = Some(r#let);
        self
    }

    /// Strict. Range: 0 to 9. Has no effect beside `match`.
    pub fn r#loop(mut self, r#loop: i64) -> Self {
        self.r#loop = Some(r#loop);
        self
    }

    /// Strict.
    pub fn r#match(mut self, r#match: i64) -> Self {
        self.r#match = Some(r#match);
        self
    }

    /// Strict.
    pub fn r#mod(mut self, r#mod: i64) -> Self {
        self.r#mod = Some(r#mod);
        self
    }

    /// Strict.
    pub fn r#move(mut self, r#move: i64) -> Self {
        self.r#move = Some(r#move);
        self
    }

    /// Strict.
    pub fn r#mut(mut self, r#mut: i64) -> Self {
        self.r#mut = Some(r#mut);
        self
    }

    /// Strict.
    pub fn r#pub(mut self, r#pub: i64) -> Self {
        self.r#pub = Some(r#pub);
        self
    }

    /// Strict.
    pub fn r#ref(mut self, r#ref: i64) -> Self {
        self.r#ref = Some(r#ref);
        self
    }

    /// Strict.
    pub fn r#return(mut self, r#return: i64) -> Self {
        self.r#return = Some(r#return);
        self
    }

    /// Strict.
    pub fn r#static(mut self, r#static: i64) -> Self {
        self.r#static = Some(r#static);
        self
    }

    /// Strict.
    pub fn r#struct(mut self, r#struct: i64) -> Self {
        self.r#struct = Some(r#struct);
        self
    }

    /// Strict.
    pub fn r#trait(mut self, r#trait: i64) -> Self {
        self.r#trait = Some(r#trait);
        self
    }

    /// Strict.
    pub fn r#true(mut self, r#true: bool) -> Self {
        self.r#true = Some(r#true);
        self
    }

    /// Strict.
    pub fn r#unsafe(mut self, r#unsafe: i64) -> Self {
        self.r#unsafe = Some(r#unsafe);
        self
    }

    /// Strict.
    pub fn r#use(mut self, r#use: i64) -> Self {
        self.r#use = Some(r#use);
        self
    }

    /// Strict.
    pub fn r#where(mut self, r#where: i64) -> Self {
        self.r#where = Some(r#where);
        self
    }

    /// Strict.
    pub fn r#while(mut self, r#while: i64) -> Self {
        self.r#while = Some(r#while);
        self
    }

    /// Strict since 2018.
    pub fn r#async(mut self, r#async: i64) -> Self {
        self.r#async = Some(r#async);
        self
    }

    /// Strict since 2018.
    pub fn r#await(mut self, r#await: i64) -> Self {
        self.r#await = Some(r#await);
        self
    }

    /// Reserved.
    pub fn r#abstract(mut self, r#abstract: i64) -> Self {
        self.r#abstract = Some(r#abstract);
        self
    }

    /// Reserved.
    pub fn r#become(mut self, r#become: i64) -> Self {
        self.r#become = Some(r#become);
        self
    }

    /// Reserved.
    pub fn r#box(mut self, r#box: i64) -> Self {
        self.r#box = Some(r#box);
        self
    }

    /// Reserved.
    pub fn r#do(mut self, r#do: i64) -> Self {
        self.r#do = Some(r#do);
        self
    }

    /// Reserved.
    pub fn r#final(mut self, r#final: i64) -> Self {
        self.r#final = Some(r#final);
        self
    }

    /// Reserved.
    pub fn r#macro(mut self, r#macro: i64) -> Self {
        self.r#macro = Some(r#macro);
        self
    }

    /// Reserved.
    pub fn r#override(mut self, r#override: i64) -> Self {
        self.r#override = Some(r#override);
        self
    }

    /// Reserved.
    pub fn r#priv(mut self, r#priv: i64) -> Self {
        self.r#priv = Some(r#priv);
        self
    }

    /// Reserved.
    pub fn r#typeof(mut self, r#typeof: i64) -> Self {
        self.r#typeof = Some(r#typeof);
        self
    }

    /// Reserved.
    pub fn r#unsized(mut self, r#unsized: i64) -> Self {
        self.r#unsized = Some(r#unsized);
        self
    }

    /// Reserved.
    pub fn r#virtual(mut self, r#virtual: i64) -> Self {
        self.r#virtual = Some(r#virtual);
        self
    }

    /// Reserved.
    pub fn r#yield(mut self, r#yield: i64) -> Self {
        self.r#yield = Some(r#yield);
        self
    }

    /// Reserved since 2018.
    pub fn r#try(mut self, r#try: i64) -> Self {
        self.r#try = Some(r#try);
        self
    }

    /// Reserved since 2024.
    pub fn r#gen(mut self, r#gen: i64) -> Self {
        self.r#gen = Some(r#gen);
        self
    }

    /// Weak.
    pub fn auto(mut self, auto: i64) -> Self {
        self.auto = Some(auto);
        self
    }

    /// Weak.
    pub fn macro_rules(mut self, macro_rules: i64) -> Self {
        self.macro_rules = Some(macro_rules);
        self
    }

    /// Weak.
    pub fn raw(mut self, raw: i64) -> Self {
        self.raw = Some(raw);
        self
    }

    /// Weak.
    pub fn safe(mut self, safe: i64) -> Self {
        self.safe = Some(safe);
        self
    }

    /// Weak.
    pub fn union(mut self, union: i64) -> Self {
        self.union = Some(union);
        self
    }

    /// A word of the member tables.
    pub fn path(mut self, path: i64) -> Self {
        self.path = Some(path);
        self
    }

    /// A word of the member tables.
    pub fn query(mut self, query: i64) -> Self {
        self.query = Some(query);
        self
    }

    /// A word of the member tables.
    pub fn header(mut self, header: i64) -> Self {
        self.header = Some(header);
        self
    }

    /// A word of the member tables.
    pub fn body(mut self, body: i64) -> Self {
        self.body = Some(body);
        self
    }

    /// A type.
    pub fn u8(mut self, u8: i64) -> Self {
        self.u8 = Some(u8);
        self
    }

    /// A type.
    pub fn str(mut self, str: impl Into<String>) -> Self {
        self.str = Some(str.into());
        self
    }

    /// A type.
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.string = Some(string.into());
        self
    }
}

/// The response to [`If`].
///
/// The same once more.
///
/// Source: Keywords, table 5 (header), table 6 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IfResponse {
    /// A keyword in a header.
    pub r#type: Option<String>,

    /// A keyword whose object is one.
    pub r#match: Option<Match>,

    /// A list of them.
    ///
    /// On the wire: `crate`.
    pub crate_: List<Match>,
}

response! {
    IfResponse {
        header r#type = "type";
        body r#match = "match";
        body crate_ = "crate";
    }
}

impl IfResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A keyword in a header.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// A keyword whose object is one.
    #[must_use]
    pub fn r#match(mut self, r#match: Match) -> Self {
        self.r#match = Some(r#match);
        self
    }

    /// A list of them.
    #[must_use]
    pub fn crate_(mut self, crate_: impl IntoIterator<Item = Match>) -> Self {
        self.crate_ = crate_.into_iter().collect();
        self
    }
}
