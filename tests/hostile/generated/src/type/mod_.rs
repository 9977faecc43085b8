// Generated from spec/type/mod.yaml by `cargo xtask codegen`; do not edit.

//! Methods of the types, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{operation, response};

/// Members called like methods and functions that the types have, or could have.
///
/// `POST /v1/methods`. Response: [`CloneResponse`].
///
/// Source: Methods of the types (2026-01-01), table 1 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Clone {
    /// Makes a value.
    ///
    /// On the wire: `new`.
    pub new_: Option<i64>,

    /// Of a trait that is derived.
    ///
    /// On the wire: `clone`.
    pub clone_: Option<bool>,

    /// Of a trait that is derived.
    ///
    /// On the wire: `default`.
    pub default_: Option<String>,

    /// Of a trait that is derived.
    pub eq: Option<i64>,

    /// Of a trait that is derived.
    pub fmt: Option<i64>,

    /// Of the trait of operations.
    ///
    /// On the wire: `validate`.
    pub validate_: Option<i64>,

    /// Of the trait of operations.
    ///
    /// On the wire: `to_request`.
    pub to_request_: Option<i64>,

    /// Of the trait of operations.
    ///
    /// On the wire: `read_response`.
    pub read_response_: Option<i64>,

    /// Of the trait of operations.
    ///
    /// On the wire: `from_body`.
    pub from_body_: Option<i64>,

    /// Of the trait of operations.
    pub parts: Option<i64>,

    /// Of the trait of objects.
    pub read: Option<i64>,

    /// Of the trait of objects.
    pub write: Option<i64>,

    /// Of the trait of objects.
    pub check: Option<i64>,

    /// Of the trait of objects.
    pub empty: Option<i64>,

    /// Of the trait of objects, and a rule of the member tables.
    pub mandatory: Option<i64>,

    /// A variable where limits are checked.
    ///
    /// Range: at most 9.
    pub checker: Option<i64>,

    /// Of a trait of the prelude.
    pub into: Option<i64>,

    /// Of a trait of the prelude.
    pub from: Option<i64>,

    /// Of a trait of the prelude.
    pub try_from: Option<i64>,

    /// Of a trait of the prelude.
    pub to_string: Option<i64>,

    /// Of a trait of the prelude.
    pub to_owned: Option<i64>,

    /// Of a trait of the prelude.
    pub as_ref: Option<i64>,

    /// Of a trait of the prelude.
    pub into_iter: Option<i64>,

    /// A method by convention.
    pub iter: Option<i64>,

    /// Of a trait of the prelude.
    pub next: Option<i64>,

    /// Of a trait of the prelude.
    pub drop: Option<i64>,

    /// Looks like a question.
    pub is_new: Option<bool>,

    /// Looks like a conversion.
    pub as_text: Option<String>,

    /// Looks like a conversion.
    pub to_text: Option<String>,

    /// Looks like a conversion.
    pub into_text: Option<String>,

    /// Looks like a conversion.
    pub from_text: Option<String>,

    /// Of an operator.
    pub add: Option<i64>,

    /// Of an operator.
    pub sub: Option<i64>,

    /// Of an operator.
    pub mul: Option<f64>,

    /// Of an operator.
    pub div: Option<f64>,

    /// Of an operator.
    pub rem: Option<i64>,

    /// Of an operator.
    pub shl: Option<i64>,

    /// Of an operator.
    pub shr: Option<i64>,

    /// Of an operator.
    pub bitand: Option<bool>,

    /// Of an operator.
    pub bitor: Option<bool>,

    /// Of an operator.
    pub bitxor: Option<bool>,

    /// Of an operator.
    pub neg: Option<i64>,

    /// Of an operator.
    pub not: Option<bool>,

    /// Of an operator.
    pub index: Option<i64>,

    /// Of an operator.
    pub deref: Option<i64>,

    /// Of a trait of serde.
    pub serialize: Option<i64>,

    /// Of a trait of serde.
    pub deserialize: Option<i64>,

    /// A crate.
    pub serde: Option<i64>,

    /// A crate.
    pub huaweicloud_runtime: Option<i64>,
}

operation! {
    Clone -> CloneResponse {
        POST "/v1/methods" of super::SERVICE;
        body new_ = "new";
        body clone_ = "clone";
        body default_ = "default";
        body eq = "eq";
        body fmt = "fmt";
        body validate_ = "validate";
        body to_request_ = "to_request";
        body read_response_ = "read_response";
        body from_body_ = "from_body";
        body parts = "parts";
        body read = "read";
        body write = "write";
        body check = "check";
        body empty = "empty";
        body mandatory = "mandatory";
        body checker = "checker", range(..=9);
        body into = "into";
        body from = "from";
        body try_from = "try_from";
        body to_string = "to_string";
        body to_owned = "to_owned";
        body as_ref = "as_ref";
        body into_iter = "into_iter";
        body iter = "iter";
        body next = "next";
        body drop = "drop";
        body is_new = "is_new";
        body as_text = "as_text";
        body to_text = "to_text";
        body into_text = "into_text";
        body from_text = "from_text";
        body add = "add";
        body sub = "sub";
        body mul = "mul";
        body div = "div";
        body rem = "rem";
        body shl = "shl";
        body shr = "shr";
        body bitand = "bitand";
        body bitor = "bitor";
        body bitxor = "bitxor";
        body neg = "neg";
        body not = "not";
        body index = "index";
        body deref = "deref";
        body serialize = "serialize";
        body deserialize = "deserialize";
        body serde = "serde";
        body huaweicloud_runtime = "huaweicloud_runtime";
    }
}

impl Clone {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes a value.
    pub fn new_(mut self, new_: i64) -> Self {
        self.new_ = Some(new_);
        self
    }

    /// Of a trait that is derived.
    pub fn clone_(mut self, clone_: bool) -> Self {
        self.clone_ = Some(clone_);
        self
    }

    /// Of a trait that is derived.
    pub fn default_(mut self, default_: impl Into<String>) -> Self {
        self.default_ = Some(default_.into());
        self
    }

    /// Of a trait that is derived.
    pub fn eq(mut self, eq: i64) -> Self {
        self.eq = Some(eq);
        self
    }

    /// Of a trait that is derived.
    pub fn fmt(mut self, fmt: i64) -> Self {
        self.fmt = Some(fmt);
        self
    }

    /// Of the trait of operations.
    pub fn validate_(mut self, validate_: i64) -> Self {
        self.validate_ = Some(validate_);
        self
    }

    /// Of the trait of operations.
    pub fn to_request_(mut self, to_request_: i64) -> Self {
        self.to_request_ = Some(to_request_);
        self
    }

    /// Of the trait of operations.
    pub fn read_response_(mut self, read_response_: i64) -> Self {
        self.read_response_ = Some(read_response_);
        self
    }

    /// Of the trait of operations.
    pub fn from_body_(mut self, from_body_: i64) -> Self {
        self.from_body_ = Some(from_body_);
        self
    }

    /// Of the trait of operations.
    pub fn parts(mut self, parts: i64) -> Self {
        self.parts = Some(parts);
        self
    }

    /// Of the trait of objects.
    pub fn read(mut self, read: i64) -> Self {
        self.read = Some(read);
        self
    }

    /// Of the trait of objects.
    pub fn write(mut self, write: i64) -> Self {
        self.write = Some(write);
        self
    }

    /// Of the trait of objects.
    pub fn check(mut self, check: i64) -> Self {
        self.check = Some(check);
        self
    }

    /// Of the trait of objects.
    pub fn empty(mut self, empty: i64) -> Self {
        self.empty = Some(empty);
        self
    }

    /// Of the trait of objects, and a rule of the member tables.
    pub fn mandatory(mut self, mandatory: i64) -> Self {
        self.mandatory = Some(mandatory);
        self
    }

    /// A variable where limits are checked. Range: at most 9.
    pub fn checker(mut self, checker: i64) -> Self {
        self.checker = Some(checker);
        self
    }

    /// Of a trait of the prelude.
    pub fn into(mut self, into: i64) -> Self {
        self.into = Some(into);
        self
    }

    /// Of a trait of the prelude.
    pub fn from(mut self, from: i64) -> Self {
        self.from = Some(from);
        self
    }

    /// Of a trait of the prelude.
    pub fn try_from(mut self, try_from: i64) -> Self {
        self.try_from = Some(try_from);
        self
    }

    /// Of a trait of the prelude.
    pub fn to_string(mut self, to_string: i64) -> Self {
        self.to_string = Some(to_string);
        self
    }

    /// Of a trait of the prelude.
    pub fn to_owned(mut self, to_owned: i64) -> Self {
        self.to_owned = Some(to_owned);
        self
    }

    /// Of a trait of the prelude.
    pub fn as_ref(mut self, as_ref: i64) -> Self {
        self.as_ref = Some(as_ref);
        self
    }

    /// Of a trait of the prelude.
    pub fn into_iter(mut self, into_iter: i64) -> Self {
        self.into_iter = Some(into_iter);
        self
    }

    /// A method by convention.
    pub fn iter(mut self, iter: i64) -> Self {
        self.iter = Some(iter);
        self
    }

    /// Of a trait of the prelude.
    pub fn next(mut self, next: i64) -> Self {
        self.next = Some(next);
        self
    }

    /// Of a trait of the prelude.
    pub fn drop(mut self, drop: i64) -> Self {
        self.drop = Some(drop);
        self
    }

    /// Looks like a question.
    pub fn is_new(mut self, is_new: bool) -> Self {
        self.is_new = Some(is_new);
        self
    }

    /// Looks like a conversion.
    pub fn as_text(mut self, as_text: impl Into<String>) -> Self {
        self.as_text = Some(as_text.into());
        self
    }

    /// Looks like a conversion.
    pub fn to_text(mut self, to_text: impl Into<String>) -> Self {
        self.to_text = Some(to_text.into());
        self
    }

    /// Looks like a conversion.
    pub fn into_text(mut self, into_text: impl Into<String>) -> Self {
        self.into_text = Some(into_text.into());
        self
    }

    /// Looks like a conversion.
    pub fn from_text(mut self, from_text: impl Into<String>) -> Self {
        self.from_text = Some(from_text.into());
        self
    }

    /// Of an operator.
    pub fn add(mut self, add: i64) -> Self {
        self.add = Some(add);
        self
    }

    /// Of an operator.
    pub fn sub(mut self, sub: i64) -> Self {
        self.sub = Some(sub);
        self
    }

    /// Of an operator.
    pub fn mul(mut self, mul: f64) -> Self {
        self.mul = Some(mul);
        self
    }

    /// Of an operator.
    pub fn div(mut self, div: f64) -> Self {
        self.div = Some(div);
        self
    }

    /// Of an operator.
    pub fn rem(mut self, rem: i64) -> Self {
        self.rem = Some(rem);
        self
    }

    /// Of an operator.
    pub fn shl(mut self, shl: i64) -> Self {
        self.shl = Some(shl);
        self
    }

    /// Of an operator.
    pub fn shr(mut self, shr: i64) -> Self {
        self.shr = Some(shr);
        self
    }

    /// Of an operator.
    pub fn bitand(mut self, bitand: bool) -> Self {
        self.bitand = Some(bitand);
        self
    }

    /// Of an operator.
    pub fn bitor(mut self, bitor: bool) -> Self {
        self.bitor = Some(bitor);
        self
    }

    /// Of an operator.
    pub fn bitxor(mut self, bitxor: bool) -> Self {
        self.bitxor = Some(bitxor);
        self
    }

    /// Of an operator.
    pub fn neg(mut self, neg: i64) -> Self {
        self.neg = Some(neg);
        self
    }

    /// Of an operator.
    pub fn not(mut self, not: bool) -> Self {
        self.not = Some(not);
        self
    }

    /// Of an operator.
    pub fn index(mut self, index: i64) -> Self {
        self.index = Some(index);
        self
    }

    /// Of an operator.
    pub fn deref(mut self, deref: i64) -> Self {
        self.deref = Some(deref);
        self
    }

    /// Of a trait of serde.
    pub fn serialize(mut self, serialize: i64) -> Self {
        self.serialize = Some(serialize);
        self
    }

    /// Of a trait of serde.
    pub fn deserialize(mut self, deserialize: i64) -> Self {
        self.deserialize = Some(deserialize);
        self
    }

    /// A crate.
    pub fn serde(mut self, serde: i64) -> Self {
        self.serde = Some(serde);
        self
    }

    /// A crate.
    pub fn huaweicloud_runtime(mut self, huaweicloud_runtime: i64) -> Self {
        self.huaweicloud_runtime = Some(huaweicloud_runtime);
        self
    }
}

/// The response to [`struct@Clone`].
///
/// Nothing comes back.
///
/// Source: Methods of the types.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CloneResponse {}

response! {
    CloneResponse {}
}

impl CloneResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
