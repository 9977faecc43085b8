// Generated from spec/bodies/say_word.yaml by `cargo xtask codegen`; do not edit.

//! Saying a Word, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `Word`

use huaweicloud_runtime::{List, operation, response};

use super::Word;

/// A body that is one of some words, or not there.
///
/// `PUT /v1/word`. Response: [`SayWordResponse`].
///
/// Where other sources disagree: [discrepancies](crate::discrepancies#bodies).
///
/// Source: Saying a Word (2026-01-01), table 1 (whole body).
///
/// # Examples
///
/// Yes.
///
/// ```
/// use hostile::bodies::{SayWord, Word};
///
/// let request = SayWord::new().body(Word::Yes);
/// # let body = r#""YES""#;
/// # hostile::__example::request(&request, "PUT /v1/word", body);
/// ```
///
/// Nothing.
///
/// ```
/// use hostile::bodies::SayWord;
///
/// let request = SayWord::new();
/// # hostile::__example::request(&request, "PUT /v1/word", "");
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct SayWord {
    /// The word.
    ///
    /// The body as a whole.
    ///
    /// It may be refused.
    pub body: Option<Word>,
}

operation! {
    SayWord -> SayWordResponse {
        PUT "/v1/word" of super::SERVICE;
        whole body;
    }
}

impl SayWord {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The word. The body as a whole.
    pub fn body(mut self, body: impl Into<Word>) -> Self {
        self.body = Some(body.into());
        self
    }
}

/// The response to [`SayWord`].
///
/// The words so far.
///
/// Source: Saying a Word, table 2 (whole body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SayWordResponse {
    /// Words.
    ///
    /// The body as a whole.
    pub body: List<Word>,
}

response! {
    SayWordResponse {
        whole body;
    }
}

impl SayWordResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Words. The body as a whole.
    #[must_use]
    pub fn body(mut self, body: impl IntoIterator<Item = impl Into<Word>>) -> Self {
        self.body = body.into_iter().map(Into::into).collect();
        self
    }
}
