// Generated from spec/type/type.yaml by `cargo xtask codegen`; do not edit.

//! Names of types, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{
    CommaSeparated, CompactTime, List, Secret, Unrecognized, object, operation, options,
    response,
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

/// Values of `Debug.enumeration`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntoIterator_ {
    /// Of the prelude.
    ///
    /// On the wire: `Ok`.
    Ok,

    /// Of the prelude.
    ///
    /// On the wire: `Err`.
    Err,

    /// Of the prelude.
    ///
    /// On the wire: `Some`.
    Some,

    /// Of the prelude.
    ///
    /// On the wire: `None`.
    None,

    /// Of the prelude.
    ///
    /// On the wire: `Box`.
    Box,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    IntoIterator_ {
        Ok = "Ok";
        Err = "Err";
        Some = "Some";
        None = "None";
        Box = "Box";
    }
}

/// Values of `Debug.texts`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToString_ {
    /// A type.
    ///
    /// On the wire: `String`.
    String,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    ToString_ {
        String = "String";
    }
}

/// Values of `Debug.numbers`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rfc3339Time_ {
    /// One.
    _1,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self, i64>),
}

options! {
    Rfc3339Time_: i64 {
        _1 = 1;
    }
}

/// Not the one of the prelude.
///
/// On the page: `Option`.
///
/// Source: Names of types, table 3.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Option_ {
    /// Some number.
    pub some: Option<i64>,
}

object! {
    Option_ {
        some = "some";
    }
}

impl Option_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Some number.
    pub fn some(mut self, some: i64) -> Self {
        self.some = Some(some);
        self
    }
}

/// Not the one of the prelude.
///
/// On the page: `Vec`.
///
/// Source: Names of types, table 4.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Vec_ {
    /// More of them.
    pub of: List<Vec_>,
}

object! {
    Vec_ {
        of = "of";
    }
}

impl Vec_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// More of them.
    pub fn of(mut self, of: impl IntoIterator<Item = Vec_>) -> Self {
        self.of = of.into_iter().collect();
        self
    }
}

/// Not the one of the prelude.
///
/// On the page: `String`.
///
/// Source: Names of types, table 5.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct String_ {
    /// The one of the prelude.
    pub text: Option<String>,
}

object! {
    String_ {
        text = "text";
    }
}

impl String_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The one of the prelude.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

/// Not the one of the runtime.
///
/// On the page: `List`.
///
/// Source: Names of types, table 6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct List_ {
    /// The one of the runtime.
    pub of: List<String>,
}

object! {
    List_ {
        of = "of";
    }
}

impl List_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The one of the runtime.
    pub fn of(mut self, of: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.of = of.into_iter().map(Into::into).collect();
        self
    }
}

/// Not the one of the prelude.
///
/// On the page: `Result`.
///
/// Source: Names of types, table 7.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Result_ {
    /// Whether it is.
    pub ok: Option<bool>,
}

object! {
    Result_ {
        ok = "ok";
    }
}

impl Result_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is.
    pub fn ok(mut self, ok: bool) -> Self {
        self.ok = Some(ok);
        self
    }
}

/// Not the one of the prelude.
///
/// On the page: `Box`.
///
/// Source: Names of types, table 8.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Box_ {
    /// A box in a box.
    pub r#box: Option<Box<Box_>>,
}

object! {
    Box_ {
        r#box = "box";
    }
}

impl Box_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A box in a box.
    pub fn r#box(mut self, r#box: Box_) -> Self {
        self.r#box = Some(Box::new(r#box));
        self
    }
}

/// Not the one of the runtime.
///
/// Source: Names of types, table 9.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Error {
    /// Its code.
    pub code: Option<String>,
}

object! {
    Error {
        code = "code";
    }
}

impl Error {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Its code.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }
}

/// Not the one of the prelude.
///
/// On the page: `Some`.
///
/// Source: Names of types, table 10.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Some_ {
    /// Some text.
    pub of: Option<String>,
}

object! {
    Some_ {
        of = "of";
    }
}

impl Some_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Some text.
    pub fn of(mut self, of: impl Into<String>) -> Self {
        self.of = Some(of.into());
        self
    }
}

/// Without members.
///
/// On the page: `None`.
///
/// Source: Names of types, table 11.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct None_ {}

object! {
    None_ {}
}

impl None_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// Without members.
///
/// On the page: `Ok`.
///
/// Source: Names of types, table 12.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Ok_ {}

object! {
    Ok_ {}
}

impl Ok_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// Not the one of the prelude.
///
/// On the page: `Default`.
///
/// Source: Names of types, table 13.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Default_ {
    /// Like its method.
    ///
    /// Default: `false`. On the wire: `default`.
    pub default_: Option<bool>,
}

object! {
    Default_ {
        default_ = "default", default(false);
    }
}

impl Default_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Like its method. Default: `false`.
    pub fn default_(mut self, default_: bool) -> Self {
        self.default_ = Some(default_);
        self
    }
}

/// Not the one of the prelude.
///
/// On the page: `Into`.
///
/// Source: Names of types, table 14.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Into_ {
    /// Texts.
    pub of: Vec<String>,
}

object! {
    Into_ {
        of = "of", mandatory;
    }
}

impl Into_ {
    /// Only the mandatory members are set.
    pub fn new(of: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            of: of.into_iter().map(Into::into).collect(),
        }
    }
}

/// Not the one of the prelude.
///
/// On the page: `Iterator`.
///
/// Source: Names of types, table 15.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Iterator_ {
    /// Texts.
    ///
    /// Joined by commas on the wire.
    pub of: Option<CommaSeparated>,
}

object! {
    Iterator_ {
        of = "of";
    }
}

impl Iterator_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Texts. Joined by commas on the wire.
    pub fn of(mut self, of: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.of = Some(of.into_iter().collect());
        self
    }
}

/// Not the one of the prelude.
///
/// Source: Names of types, table 16.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Copy {
    /// A text.
    pub of: Option<String>,
}

object! {
    Copy {
        of = "of";
    }
}

impl Copy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn of(mut self, of: impl Into<String>) -> Self {
        self.of = Some(of.into());
        self
    }
}

/// Not the one of the prelude.
///
/// Source: Names of types, table 17.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Hash {
    /// A text.
    pub hash: Option<String>,
}

object! {
    Hash {
        hash = "hash";
    }
}

impl Hash {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn hash(mut self, hash: impl Into<String>) -> Self {
        self.hash = Some(hash.into());
        self
    }
}

/// Not the one of the prelude.
///
/// On the page: `Send`.
///
/// Source: Names of types, table 18.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Send_ {
    /// A text.
    pub to: Option<String>,
}

object! {
    Send_ {
        to = "to";
    }
}

impl Send_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }
}

/// Not the one of the runtime.
///
/// On the page: `Secret`.
///
/// Source: Names of types, table 19.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Secret_ {
    /// The one of the runtime.
    pub secret: Option<Secret>,
}

object! {
    Secret_ {
        secret = "secret";
    }
}

impl Secret_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The one of the runtime.
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

/// Not the one of the runtime.
///
/// On the page: `CompactTime`.
///
/// Source: Names of types, table 20.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CompactTime_ {
    /// The one of the runtime.
    ///
    /// UTC, `yyyymmddhhmmss` on the wire.
    pub time: Option<CompactTime>,
}

object! {
    CompactTime_ {
        time = "time";
    }
}

impl CompactTime_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The one of the runtime. UTC, `yyyymmddhhmmss` on the wire.
    pub fn time(mut self, time: impl Into<CompactTime>) -> Self {
        self.time = Some(time.into());
        self
    }
}

/// Not this one.
///
/// On the page: `Self`.
///
/// Source: Names of types, table 21.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Self_ {
    /// This one.
    ///
    /// On the wire: `self`.
    pub self_: Option<Box<Self_>>,
}

object! {
    Self_ {
        self_ = "self";
    }
}

impl Self_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// This one.
    pub fn self_(mut self, self_: Self_) -> Self {
        self.self_ = Some(Box::new(self_));
        self
    }
}

/// Lower case.
///
/// On the page: `object`.
///
/// Source: Names of types, table 22.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Object {
    /// Called like its type.
    pub object: Option<Box<Object>>,
}

object! {
    Object {
        object = "object";
    }
}

impl Object {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Called like its type.
    pub fn object(mut self, object: Object) -> Self {
        self.object = Some(Box::new(object));
        self
    }
}

/// Lower case.
///
/// On the page: `options`.
///
/// Source: Names of types, table 23.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Options {
    /// Called like its type.
    pub options: List<Options>,
}

object! {
    Options {
        options = "options";
    }
}

impl Options {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Called like its type.
    pub fn options(mut self, options: impl IntoIterator<Item = Options>) -> Self {
        self.options = options.into_iter().collect();
        self
    }
}

/// Not the one of the runtime.
///
/// Source: Names of types, table 24.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Operation {
    /// A text.
    pub path: Option<String>,
}

object! {
    Operation {
        path = "path";
    }
}

impl Operation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

/// Not the one of the runtime.
///
/// Source: Names of types, table 25.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Response {
    /// A text.
    pub body: Option<String>,
}

object! {
    Response {
        body = "body";
    }
}

impl Response {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }
}

/// Not the constant.
///
/// Source: Names of types, table 26.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct REGIONS {
    /// A text.
    pub region: Option<String>,
}

object! {
    REGIONS {
        region = "region";
    }
}

impl REGIONS {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
}

/// Not the function.
///
/// On the page: `endpoint`.
///
/// Source: Names of types, table 27.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Endpoint {
    /// A text.
    pub region: Option<String>,
}

object! {
    Endpoint {
        region = "region";
    }
}

impl Endpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
}

/// Lower case.
///
/// On the page: `lower_with_underscore`.
///
/// Source: Names of types, table 28.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct LowerWithUnderscore {
    /// A text.
    pub a: Option<String>,
}

object! {
    LowerWithUnderscore {
        a = "a";
    }
}

impl LowerWithUnderscore {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

/// A digit first.
///
/// On the page: `2D`.
///
/// Source: Names of types, table 29.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct _2D {
    /// A text.
    ///
    /// On the wire: `2D`.
    pub _2d: Option<String>,
}

object! {
    _2D {
        _2d = "2D";
    }
}

impl _2D {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn _2d(mut self, _2d: impl Into<String>) -> Self {
        self._2d = Some(_2d.into());
        self
    }
}

/// Two digits with an underscore.
///
/// Source: Names of types, table 30.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct V3_2 {
    /// A text.
    ///
    /// On the wire: `V3_2`.
    pub v3_2: Option<String>,
}

object! {
    V3_2 {
        v3_2 = "V3_2";
    }
}

impl V3_2 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn v3_2(mut self, v3_2: impl Into<String>) -> Self {
        self.v3_2 = Some(v3_2.into());
        self
    }
}

/// Japanese: price.
///
/// Source: Names of types, table 31.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct 価格 {
    /// A text.
    pub 価格: Option<String>,
}

object! {
    価格 {
        価格 = "価格";
    }
}

impl 価格 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn 価格(mut self, 価格: impl Into<String>) -> Self {
        self.価格 = Some(価格.into());
        self
    }
}

/// German: size.
///
/// On the page: `größe`.
///
/// Source: Names of types, table 32.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Größe {
    /// A text.
    pub größe: Option<String>,
}

object! {
    Größe {
        größe = "größe";
    }
}

impl Größe {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn größe(mut self, größe: impl Into<String>) -> Self {
        self.größe = Some(größe.into());
        self
    }
}

/// Not the number.
///
/// On the page: `i64`.
///
/// Source: Names of types, table 33.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct I64 {
    /// The number.
    pub i64: i64,
}

object! {
    I64 {
        i64 = "i64", mandatory;
    }
}

impl I64 {
    /// Only the mandatory members are set.
    pub fn new(i64: i64) -> Self {
        Self { i64 }
    }
}

/// Sent and received.
///
/// Source: Names of types, table 34.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Wheel {
    /// Mandatory and itself.
    ///
    /// Must be set in requests. On the wire: `Wheel`.
    pub wheel: Option<Box<Wheel>>,
}

object! {
    Wheel {
        wheel = "Wheel", mandatory_when_sent;
    }
}

impl Wheel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Mandatory and itself. Must be set in requests.
    pub fn wheel(mut self, wheel: Wheel) -> Self {
        self.wheel = Some(Box::new(wheel));
        self
    }
}

/// Called like the response.
///
/// On the page: `DebugResponse`.
///
/// Source: Names of types, table 35.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct DebugAnswer {
    /// A text.
    pub debug: Option<String>,
}

object! {
    DebugAnswer {
        debug = "debug";
    }
}

impl DebugAnswer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn debug(mut self, debug: impl Into<String>) -> Self {
        self.debug = Some(debug.into());
        self
    }
}

/// Not the one of the runtime.
///
/// On the page: `Unrecognized`.
///
/// Source: Names of types, table 36.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Unrecognized_ {
    /// A text.
    pub of: Option<String>,
}

object! {
    Unrecognized_ {
        of = "of";
    }
}

impl Unrecognized_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn of(mut self, of: impl Into<String>) -> Self {
        self.of = Some(of.into());
        self
    }
}
