// Generated from spec/files/ by `cargo xtask codegen`; do not edit.

//! The other side of Bodies that are no JSON: what those who provide the service write, and the
//! routes that lead there.

#![allow(
    deprecated,
    reason = "who provides a service still has the operations that callers should not use"
)]

use std::future::Future;

use huaweicloud_runtime::routes;
use huaweicloud_runtime::server::{ApiError, Call, not_implemented};

use super::GetFile;
use super::GetFileResponse;
use super::MergePatch;
use super::MergePatchResponse;
use super::PutFile;
use super::PutFileResponse;
use super::SendPairs;
use super::SendPairsResponse;
use super::SendText;
use super::SendTextResponse;
use super::UploadFile;
use super::UploadFileResponse;

/// The operations of Bodies that are no JSON, as those who provide the service answer them.
///
/// Implementations write `async fn`. An operation that they leave out is answered with status 501,
/// so one that is added here breaks none of them. What arrives has been held against the
/// documentation, as far as the router does so; what the caller did not set is absent.
/// `request.with_defaults()` fills in what is documented for that, and `request.without_ignored()`
/// clears what has no effect beside another member, and so was not looked at.
pub trait Api: Send + Sync + 'static {
    /// Gives bytes, or says when there will be some.
    ///
    /// `GET /v1/files/{id}`.
    fn get(
        &self,
        call: Call,
        request: GetFile,
    ) -> impl Future<Output = Result<GetFileResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Takes pairs, or nothing.
    ///
    /// `POST /v1/pairs`.
    fn pairs(
        &self,
        call: Call,
        request: SendPairs,
    ) -> impl Future<Output = Result<SendPairsResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Takes JSON that says that it is a patch.
    ///
    /// `PATCH /v1/files`.
    fn patch(
        &self,
        call: Call,
        request: MergePatch,
    ) -> impl Future<Output = Result<MergePatchResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Takes bytes that a caller may say the type of.
    ///
    /// `PUT /v1/files/{to_streamed_request}`.
    fn put(
        &self,
        call: Call,
        request: PutFile,
    ) -> impl Future<Output = Result<PutFileResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Takes a text without quotes.
    ///
    /// `PUT /v1/text`.
    fn text(
        &self,
        call: Call,
        request: SendText,
    ) -> impl Future<Output = Result<SendTextResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Takes a form of everything that a form can hold.
    ///
    /// `POST /v1/forms`.
    fn upload(
        &self,
        call: Call,
        request: UploadFile,
    ) -> impl Future<Output = Result<UploadFileResponse, ApiError>> + Send {
        not_implemented(call, request)
    }
}

routes! {
    Api {
        get = GetFile;
        pairs = SendPairs;
        patch = MergePatch;
        put = PutFile;
        text = SendText;
        upload = UploadFile, status(201);
    }
}
