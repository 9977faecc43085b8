// Generated from spec/bodies/publish.yaml by `cargo xtask codegen`; do not edit.

//! Publishing, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{List, SignedUrl, operation, response, responses};

use super::Node;

/// A body that may be absent, and an answer for each status.
///
/// `POST /v1/publish`. Response: [`PublishResponse`].
///
/// Of the same method and path: [`Hash`](super::Hash).
///
/// Status 409: It is published already.
///
/// The body may be absent: none is sent unless a member of it is set.
///
/// Where other sources disagree: [discrepancies](crate::discrepancies#bodies).
///
/// Source: Publishing (2026-01-01), table 1 (body).
///
/// # Examples
///
/// As it is.
///
/// ```
/// use hostile::bodies::Publish;
///
/// let request = Publish::new();
/// # hostile::__example::request(&request, "POST /v1/publish", "");
/// ```
///
/// With a title.
///
/// ```
/// use hostile::bodies::{Node, Publish};
///
/// let request = Publish::new().title("t").node(Node::new("n"));
/// # let body = r#"{ "title": "t", "node": { "body": "n" } }"#;
/// # hostile::__example::request(&request, "POST /v1/publish", body);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Publish {
    /// A title.
    ///
    /// 1 to 4 characters. Default: `new`. Must be set if anything else of the body is.
    pub title: Option<String>,

    /// A node.
    ///
    /// Must be set if anything else of the body is.
    pub node: Option<Node>,

    /// Types.
    pub r#type: List<String>,
}

operation! {
    Publish -> PublishResponse {
        POST "/v1/publish" of super::SERVICE;
        optional body;
        body title = "title", mandatory_in_body, length(1..=4);
        body node = "node", mandatory_in_body;
        body r#type = "type";
    }
}

impl Publish {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A title. 1 to 4 characters. Default: `new`. Must be set if anything else of the body is.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// A node. Must be set if anything else of the body is.
    pub fn node(mut self, node: Node) -> Self {
        self.node = Some(node);
        self
    }

    /// Types.
    pub fn r#type(
        mut self,
        r#type: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.r#type = r#type.into_iter().map(Into::into).collect();
        self
    }
}

/// The response to [`Publish`], by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PublishResponse {
    /// Status 204: There is `nothing` to say.
    NoContent,

    /// Status 200: It is published.
    Ok(PublishOk),

    /// Status 202: It \*will\* be published.
    Accepted(PublishAccepted),

    /// Status 207: Some of it is.
    MultiStatus(PublishMultiStatus),

    /// Status 226: Something else.
    Status226(PublishStatus226),
}

responses! {
    PublishResponse {
        204 => NoContent;
        200 => Ok(PublishOk);
        202 => Accepted(PublishAccepted);
        207 => MultiStatus(PublishMultiStatus);
        226 => Status226(PublishStatus226);
    }
}

/// The response to [`Publish`] with status 200.
///
/// It is published.
///
/// Source: Publishing, table 2 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishOk {
    /// Where it is.
    ///
    /// It may be a link.
    pub url: Option<SignedUrl>,
}

response! {
    PublishOk {
        body url = "url";
    }
}

impl PublishOk {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where it is.
    #[must_use]
    pub fn url(mut self, url: impl Into<SignedUrl>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// The response to [`Publish`] with status 202.
///
/// It \*will\* be published.
///
/// The body may be absent.
///
/// Source: Publishing, table 3 (header), table 4 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishAccepted {
    /// When to ask.
    ///
    /// Unit: seconds. Header: `Retry-After`.
    pub retry_after: Option<i64>,

    /// The task.
    pub task: Option<Node>,
}

response! {
    PublishAccepted {
        header retry_after = "Retry-After";
        optional body;
        body task = "task";
    }
}

impl PublishAccepted {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// When to ask. Unit: seconds.
    #[must_use]
    pub fn retry_after(mut self, retry_after: i64) -> Self {
        self.retry_after = Some(retry_after);
        self
    }

    /// The task.
    #[must_use]
    pub fn task(mut self, task: Node) -> Self {
        self.task = Some(task);
        self
    }
}

/// The response to [`Publish`] with status 207.
///
/// Some of it is.
///
/// Source: Publishing, table 5 (whole body).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublishMultiStatus {
    /// What is.
    ///
    /// The body as a whole.
    pub body: Vec<Node>,
}

response! {
    PublishMultiStatus {
        whole body, mandatory;
    }
}

impl PublishMultiStatus {
    /// Only the mandatory members are set.
    #[must_use]
    pub fn new(body: impl IntoIterator<Item = Node>) -> Self {
        Self {
            body: body.into_iter().collect(),
        }
    }
}

/// The response to [`Publish`] with status 226.
///
/// Something else.
///
/// Source: Publishing, table 6 (header).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishStatus226 {
    /// A word.
    pub ok: Option<String>,
}

response! {
    PublishStatus226 {
        header ok = "ok";
    }
}

impl PublishStatus226 {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A word.
    #[must_use]
    pub fn ok(mut self, ok: impl Into<String>) -> Self {
        self.ok = Some(ok.into());
        self
    }
}
