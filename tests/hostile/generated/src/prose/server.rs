// Generated from spec/prose/ by `cargo xtask codegen`; do not edit.

//! The other side of # Prose \& "quotes" `code` \[x\] {{ loop.index }} \\: what those who provide
//! the service write, and the routes that lead there.

#![allow(
    deprecated,
    reason = "who provides a service still has the operations that callers should not use"
)]

use std::future::Future;

use huaweicloud_runtime::routes;
use huaweicloud_runtime::server::{ApiError, Call, not_implemented};

use super::Prose;
use super::ProseResponse;

/// The operations of # Prose \& "quotes" `code` \[x\] {{ loop.index }} \\, as those who provide the
/// service answer them.
///
/// Implementations write `async fn`. An operation that they leave out is answered with status 501,
/// so one that is added here breaks none of them. What arrives has been held against the
/// documentation, as far as the router does so; what the caller did not set is absent.
/// `request.with_defaults()` fills in what is documented for that, and `request.without_ignored()`
/// clears what has no effect beside another member, and so was not looked at.
pub trait Api: Send + Sync + 'static {
    /// \# No heading - no list \* nor one 1. nor two no code | no | table | |\-\-\--|\-\-\-\-\-\--|
    /// \| a | b | \`\`\`rust fn no_code() {} \`\`\` > no quote No heading ==========
    ///
    /// `POST /v1/prose/{text}`.
    fn prose(
        &self,
        call: Call,
        request: Prose,
    ) -> impl Future<Output = Result<ProseResponse, ApiError>> + Send {
        not_implemented(call, request)
    }
}

routes! {
    Api, invalid("\"", "\\ {{ \"x\" }} }{ { \"") {
        prose = Prose;
    }
}
