// Generated from spec/values/options.yaml by `cargo xtask codegen`; do not edit.

//! Options, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `NastyText`
//! - `NastyInteger`
//! - `Single`
//! - `Many`
//! - `ManyNumbers`

use huaweicloud_runtime::{List, operation, response};

use super::{Many, ManyNumbers, NastyInteger, NastyText, Single};

/// Enumerations with values that no identifier can be.
///
/// `POST /v1/options`. Response: [`OptionsResponse`].
///
/// Source: Options (2026-01-01), table 1 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Options {
    /// Texts.
    ///
    /// At most 64 characters. Default: an empty text.
    pub text: Option<NastyText>,

    /// The same in an array.
    ///
    /// At most 3 items. Each item: at most 0 characters.
    pub texts: List<NastyText>,

    /// Numbers.
    ///
    /// Range: at least -9,223,372,036,854,775,808. Default: `9223372036854775807`.
    pub integer: Option<NastyInteger>,

    /// The same in an array.
    ///
    /// Exactly 1 item. Each item: 0 to 1.
    pub integers: List<NastyInteger>,

    /// One value.
    pub single: Option<Single>,

    /// A flag.
    ///
    /// - `true`: It is `on`: \<T>.
    /// - `false`: It is off.
    ///
    /// Default: `true`.
    pub flag: Option<bool>,

    /// Three hundred values.
    pub many: Option<Many>,

    /// A hundred numbers.
    pub many_numbers: Option<ManyNumbers>,

    /// A few of them.
    ///
    /// Documented here: `VALUE_7`.
    pub some: Option<Many>,
}

operation! {
    Options -> OptionsResponse {
        POST "/v1/options" of super::SERVICE;
        body text = "text", length(..=64), default("");
        body texts = "texts", items(..=3), item_length(..=0);
        body integer = "integer", default(9_223_372_036_854_775_807);
        body integers = "integers", items(1..=1);
        body single = "single";
        body flag = "flag", default(true);
        body many = "many";
        body many_numbers = "many_numbers";
        body some = "some";
    }
}

impl Options {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Texts. At most 64 characters. Default: an empty text.
    pub fn text(mut self, text: impl Into<NastyText>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The same in an array. At most 3 items. Each item: at most 0 characters.
    pub fn texts(
        mut self,
        texts: impl IntoIterator<Item = impl Into<NastyText>>,
    ) -> Self {
        self.texts = texts.into_iter().map(Into::into).collect();
        self
    }

    /// Numbers. Range: at least -9,223,372,036,854,775,808. Default: `9223372036854775807`.
    pub fn integer(mut self, integer: impl Into<NastyInteger>) -> Self {
        self.integer = Some(integer.into());
        self
    }

    /// The same in an array. Exactly 1 item. Each item: 0 to 1.
    pub fn integers(
        mut self,
        integers: impl IntoIterator<Item = impl Into<NastyInteger>>,
    ) -> Self {
        self.integers = integers.into_iter().map(Into::into).collect();
        self
    }

    /// One value.
    pub fn single(mut self, single: impl Into<Single>) -> Self {
        self.single = Some(single.into());
        self
    }

    /// A flag. Default: `true`.
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Three hundred values.
    pub fn many(mut self, many: impl Into<Many>) -> Self {
        self.many = Some(many.into());
        self
    }

    /// A hundred numbers.
    pub fn many_numbers(mut self, many_numbers: impl Into<ManyNumbers>) -> Self {
        self.many_numbers = Some(many_numbers.into());
        self
    }

    /// A few of them. Documented here: `VALUE_7`.
    pub fn some(mut self, some: impl Into<Many>) -> Self {
        self.some = Some(some.into());
        self
    }
}

/// The response to [`Options`].
///
/// The same comes back.
///
/// Source: Options, table 2 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionsResponse {
    /// Texts.
    pub text: Option<NastyText>,

    /// Texts.
    pub texts: List<NastyText>,

    /// Numbers.
    pub integer: Option<NastyInteger>,

    /// Numbers.
    pub integers: List<NastyInteger>,
}

response! {
    OptionsResponse {
        body text = "text";
        body texts = "texts";
        body integer = "integer";
        body integers = "integers";
    }
}

impl OptionsResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Texts.
    #[must_use]
    pub fn text(mut self, text: impl Into<NastyText>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Texts.
    #[must_use]
    pub fn texts(
        mut self,
        texts: impl IntoIterator<Item = impl Into<NastyText>>,
    ) -> Self {
        self.texts = texts.into_iter().map(Into::into).collect();
        self
    }

    /// Numbers.
    #[must_use]
    pub fn integer(mut self, integer: impl Into<NastyInteger>) -> Self {
        self.integer = Some(integer.into());
        self
    }

    /// Numbers.
    #[must_use]
    pub fn integers(
        mut self,
        integers: impl IntoIterator<Item = impl Into<NastyInteger>>,
    ) -> Self {
        self.integers = integers.into_iter().map(Into::into).collect();
        self
    }
}
