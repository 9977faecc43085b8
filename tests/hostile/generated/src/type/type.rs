// Generated from spec/type/type.yaml by `cargo xtask codegen`; do not edit.

//! Names of types, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `IntoIterator_`
//! - `ToString_`
//! - `Rfc3339Time_`
//! - `Option_`, table 3
//! - `Vec_`, table 4
//! - `String_`, table 5
//! - `List_`, table 6
//! - `Result_`, table 7
//! - `Box_`, table 8
//! - `Error`, table 9
//! - `Some_`, table 10
//! - `None_`, table 11
//! - `Ok_`, table 12
//! - `Default_`, table 13
//! - `Into_`, table 14
//! - `Iterator_`, table 15
//! - `Copy`, table 16
//! - `Hash`, table 17
//! - `Send_`, table 18
//! - `Secret_`, table 19
//! - `CompactTime_`, table 20
//! - `Self_`, table 21
//! - `Object`, table 22
//! - `Options`, table 23
//! - `Operation`, table 24
//! - `Response`, table 25
//! - `REGIONS`, table 26
//! - `Endpoint`, table 27
//! - `LowerWithUnderscore`, table 28
//! - `_2D`, table 29
//! - `V3_2`, table 30
//! - `価格`, table 31
//! - `Größe`, table 32
//! - `I64`, table 33
//! - `Wheel`, table 34
//! - `DebugAnswer`, table 35
//! - `Unrecognized_`, table 36

use huaweicloud_runtime::{CompactTime, List, Secret, operation, response};

use super::{
    Box_, CompactTime_, Copy, DebugAnswer, Default_, Endpoint, Error, Größe, Hash, I64,
    IntoIterator_, Into_, Iterator_, List_, LowerWithUnderscore, None_, Object, Ok_,
    Operation, Option_, Options, REGIONS, Response, Result_, Rfc3339Time_, Secret_,
    Self_, Send_, Some_, String_, ToString_, Unrecognized_, V3_2, Vec_, Wheel, _2D,
    価格,
};

/// Objects and enumerations called like types, traits, macros and each other.
///
/// `POST /v1/types`. Response: [`DebugResponse`].
///
/// Source: Names of types (2026-01-01), table 1 (body).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Debug {
    /// Of the prelude.
    pub option: Option_,

    /// Of the prelude.
    pub vec: Vec<Vec_>,

    /// A type of its own.
    pub string: Option<String_>,

    /// Of the runtime.
    pub list: List<List_>,

    /// Of the prelude.
    pub result: Option<Result_>,

    /// Of the prelude.
    pub r#box: Option<Box_>,

    /// Of the runtime.
    pub error: Option<Error>,

    /// Of the prelude.
    pub some: Option<Some_>,

    /// Of the prelude.
    pub none: Option<None_>,

    /// Of the prelude.
    pub ok: Option<Ok_>,

    /// Of the prelude.
    ///
    /// On the wire: `default`.
    pub default_: Option<Default_>,

    /// Of the prelude.
    pub into: Option<Into_>,

    /// Of the prelude.
    pub iterator: Option<Iterator_>,

    /// A macro of the prelude.
    pub copy: Option<Copy>,

    /// A macro of the prelude.
    pub hash: Option<Hash>,

    /// Of the prelude.
    pub send: Option<Send_>,

    /// Of the runtime.
    pub secret: Option<Secret_>,

    /// What the runtime calls so.
    pub token: Option<Secret>,

    /// Of the runtime.
    pub time: Option<CompactTime_>,

    /// What the runtime calls so.
    ///
    /// UTC, `yyyymmddhhmmss` on the wire.
    pub at: Option<CompactTime>,

    /// A keyword.
    ///
    /// On the wire: `self`.
    pub self_: Option<Self_>,

    /// A word of the notation and a macro.
    pub lower: Option<Object>,

    /// A macro of the runtime.
    pub r#macro: Option<Options>,

    /// A trait of the runtime.
    pub operation: Option<Operation>,

    /// A trait of the runtime.
    pub response: Option<Response>,

    /// A constant of the module.
    pub regions: Option<REGIONS>,

    /// A function of the module.
    pub endpoint: Option<Endpoint>,

    /// An underscore.
    pub snake: Option<LowerWithUnderscore>,

    /// A digit first.
    pub digits: Option<_2D>,

    /// Two digits with an underscore.
    pub versions: List<V3_2>,

    /// Not ASCII.
    pub price: Option<価格>,

    /// Not ASCII.
    pub size: Option<Größe>,

    /// A type.
    pub i64: Option<I64>,

    /// Called like its type.
    ///
    /// On the wire: `Wheel`.
    pub wheel: Option<Wheel>,

    /// Called like the response.
    pub debug: Option<DebugAnswer>,

    /// Of the runtime.
    ///
    /// On the wire: `Unrecognized`.
    pub unrecognized: Option<Unrecognized_>,

    /// An enumeration called like a type.
    pub enumeration: List<IntoIterator_>,

    /// An enumeration called like a type.
    pub texts: Option<ToString_>,

    /// An enumeration called like a type.
    pub numbers: Option<Rfc3339Time_>,
}

operation! {
    Debug -> DebugResponse {
        POST "/v1/types" of super::SERVICE;
        body option = "option", mandatory;
        body vec = "vec", mandatory;
        body string = "string";
        body list = "list";
        body result = "result";
        body r#box = "box";
        body error = "error";
        body some = "some";
        body none = "none";
        body ok = "ok";
        body default_ = "default";
        body into = "into";
        body iterator = "iterator";
        body copy = "copy";
        body hash = "hash";
        body send = "send";
        body secret = "secret";
        body token = "token";
        body time = "time";
        body at = "at";
        body self_ = "self";
        body lower = "lower";
        body r#macro = "macro";
        body operation = "operation";
        body response = "response";
        body regions = "regions";
        body endpoint = "endpoint";
        body snake = "snake";
        body digits = "digits";
        body versions = "versions";
        body price = "price";
        body size = "size";
        body i64 = "i64";
        body wheel = "Wheel";
        body debug = "debug";
        body unrecognized = "Unrecognized";
        body enumeration = "enumeration";
        body texts = "texts";
        body numbers = "numbers";
    }
}

impl Debug {
    /// Only the mandatory members are set.
    pub fn new(option: Option_, vec: impl IntoIterator<Item = Vec_>) -> Self {
        Self {
            option,
            vec: vec.into_iter().collect(),
            string: None,
            list: List::default(),
            result: None,
            r#box: None,
            error: None,
            some: None,
            none: None,
            ok: None,
            default_: None,
            into: None,
            iterator: None,
            copy: None,
            hash: None,
            send: None,
            secret: None,
            token: None,
            time: None,
            at: None,
            self_: None,
            lower: None,
            r#macro: None,
            operation: None,
            response: None,
            regions: None,
            endpoint: None,
            snake: None,
            digits: None,
            versions: List::default(),
            price: None,
            size: None,
            i64: None,
            wheel: None,
            debug: None,
            unrecognized: None,
            enumeration: List::default(),
            texts: None,
            numbers: None,
        }
    }

    /// A type of its own.
    pub fn string(mut self, string: String_) -> Self {
        self.string = Some(string);
        self
    }

    /// Of the runtime.
    pub fn list(mut self, list: impl IntoIterator<Item = List_>) -> Self {
        self.list = list.into_iter().collect();
        self
    }

    /// Of the prelude.
    pub fn result(mut self, result: Result_) -> Self {
        self.result = Some(result);
        self
    }

    /// Of the prelude.
    pub fn r#box(mut self, r#box: Box_) -> Self {
        self.r#box = Some(r#box);
        self
    }

    /// Of the runtime.
    pub fn error(mut self, error: Error) -> Self {
        self.error = Some(error);
        self
    }

    /// Of the prelude.
    pub fn some(mut self, some: Some_) -> Self {
        self.some = Some(some);
        self
    }

    /// Of the prelude.
    pub fn none(mut self, none: None_) -> Self {
        self.none = Some(none);
        self
    }

    /// Of the prelude.
    pub fn ok(mut self, ok: Ok_) -> Self {
        self.ok = Some(ok);
        self
    }

    /// Of the prelude.
    pub fn default_(mut self, default_: Default_) -> Self {
        self.default_ = Some(default_);
        self
    }

    /// Of the prelude.
    pub fn into(mut self, into: Into_) -> Self {
        self.into = Some(into);
        self
    }

    /// Of the prelude.
    pub fn iterator(mut self, iterator: Iterator_) -> Self {
        self.iterator = Some(iterator);
        self
    }

    /// A macro of the prelude.
    pub fn copy(mut self, copy: Copy) -> Self {
        self.copy = Some(copy);
        self
    }

    /// A macro of the prelude.
    pub fn hash(mut self, hash: Hash) -> Self {
        self.hash = Some(hash);
        self
    }

    /// Of the prelude.
    pub fn send(mut self, send: Send_) -> Self {
        self.send = Some(send);
        self
    }

    /// Of the runtime.
    pub fn secret(mut self, secret: Secret_) -> Self {
        self.secret = Some(secret);
        self
    }

    /// What the runtime calls so.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Of the runtime.
    pub fn time(mut self, time: CompactTime_) -> Self {
        self.time = Some(time);
        self
    }

    /// What the runtime calls so. UTC, `yyyymmddhhmmss` on the wire.
    pub fn at(mut self, at: impl Into<CompactTime>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// A keyword.
    pub fn self_(mut self, self_: Self_) -> Self {
        self.self_ = Some(self_);
        self
    }

    /// A word of the notation and a macro.
    pub fn lower(mut self, lower: Object) -> Self {
        self.lower = Some(lower);
        self
    }

    /// A macro of the runtime.
    pub fn r#macro(mut self, r#macro: Options) -> Self {
        self.r#macro = Some(r#macro);
        self
    }

    /// A trait of the runtime.
    pub fn operation(mut self, operation: Operation) -> Self {
        self.operation = Some(operation);
        self
    }

    /// A trait of the runtime.
    pub fn response(mut self, response: Response) -> Self {
        self.response = Some(response);
        self
    }

    /// A constant of the module.
    pub fn regions(mut self, regions: REGIONS) -> Self {
        self.regions = Some(regions);
        self
    }

    /// A function of the module.
    pub fn endpoint(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }

    /// An underscore.
    pub fn snake(mut self, snake: LowerWithUnderscore) -> Self {
        self.snake = Some(snake);
        self
    }

    /// A digit first.
    pub fn digits(mut self, digits: _2D) -> Self {
        self.digits = Some(digits);
        self
    }

    /// Two digits with an underscore.
    pub fn versions(mut self, versions: impl IntoIterator<Item = V3_2>) -> Self {
        self.versions = versions.into_iter().collect();
        self
    }

    /// Not ASCII.
    pub fn price(mut self, price: 価格) -> Self {
        self.price = Some(price);
        self
    }

    /// Not ASCII.
    pub fn size(mut self, size: Größe) -> Self {
        self.size = Some(size);
        self
    }

    /// A type.
    pub fn i64(mut self, i64: I64) -> Self {
        self.i64 = Some(i64);
        self
    }

    /// Called like its type.
    pub fn wheel(mut self, wheel: Wheel) -> Self {
        self.wheel = Some(wheel);
        self
    }

    /// Called like the response.
    pub fn debug(mut self, debug: DebugAnswer) -> Self {
        self.debug = Some(debug);
        self
    }

    /// Of the runtime.
    pub fn unrecognized(mut self, unrecognized: Unrecognized_) -> Self {
        self.unrecognized = Some(unrecognized);
        self
    }

    /// An enumeration called like a type.
    pub fn enumeration(
        mut self,
        enumeration: impl IntoIterator<Item = impl Into<IntoIterator_>>,
    ) -> Self {
        self.enumeration = enumeration.into_iter().map(Into::into).collect();
        self
    }

    /// An enumeration called like a type.
    pub fn texts(mut self, texts: impl Into<ToString_>) -> Self {
        self.texts = Some(texts.into());
        self
    }

    /// An enumeration called like a type.
    pub fn numbers(mut self, numbers: impl Into<Rfc3339Time_>) -> Self {
        self.numbers = Some(numbers.into());
        self
    }
}

/// The response to [`struct@Debug`].
///
/// Some of them come back.
///
/// Source: Names of types, table 2 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DebugResponse {
    /// Called like its type.
    ///
    /// On the wire: `Wheel`.
    pub wheel: Option<Wheel>,

    /// Called like its type.
    pub wheels: List<Wheel>,
}

response! {
    DebugResponse {
        body wheel = "Wheel";
        body wheels = "wheels";
    }
}

impl DebugResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Called like its type.
    #[must_use]
    pub fn wheel(mut self, wheel: Wheel) -> Self {
        self.wheel = Some(wheel);
        self
    }

    /// Called like its type.
    #[must_use]
    pub fn wheels(mut self, wheels: impl IntoIterator<Item = Wheel>) -> Self {
        self.wheels = wheels.into_iter().collect();
        self
    }
}
