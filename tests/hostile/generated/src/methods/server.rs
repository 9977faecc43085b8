// Generated from spec/methods/ by `cargo xtask codegen`; do not edit.

//! The other side of Methods: what those who provide the service write, and the routes that lead
//! there.

#![allow(
    deprecated,
    reason = "who provides a service still has the operations that callers should not use"
)]

use std::future::Future;

use huaweicloud_runtime::routes;
use huaweicloud_runtime::server::{ApiError, Call, not_implemented};

use super::Delete;
use super::DeleteResponse;
use super::GetMany;
use super::GetManyResponse;
use super::Head;
use super::HeadResponse;
use super::ListResponse;
use super::List_;
use super::Patch;
use super::PatchResponse;
use super::Post;
use super::PostResponse;
use super::Put;
use super::PutResponse;

/// The operations of Methods, as those who provide the service answer them.
///
/// Implementations write `async fn`. An operation that they leave out is answered with status 501,
/// so one that is added here breaks none of them. What arrives has been held against the
/// documentation, as far as the router does so; what the caller did not set is absent.
/// `request.with_defaults()` fills in what is documented for that, and `request.without_ignored()`
/// clears what has no effect beside another member, and so was not looked at.
pub trait Api: Send + Sync + 'static {
    /// A number in the path, and nothing comes back.
    ///
    /// `DELETE /v1/{id}`.
    fn delete(
        &self,
        call: Call,
        request: Delete,
    ) -> impl Future<Output = Result<DeleteResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Several parameters in the path, two of which differ in their case.
    ///
    /// `GET /v1/{project_id}/{Type}/of/{type}/{dotted.name}/{größe}`.
    fn get_with_many_parameters(
        &self,
        call: Call,
        request: GetMany,
    ) -> impl Future<Output = Result<GetManyResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// No parameters at all.
    ///
    /// `HEAD /`.
    fn head(
        &self,
        call: Call,
        request: Head,
    ) -> impl Future<Output = Result<HeadResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Pages are numbered in the body, by a keyword.
    ///
    /// `POST /v1/list`.
    fn list(
        &self,
        call: Call,
        request: List_,
    ) -> impl Future<Output = Result<ListResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// One placeholder begins like another one.
    ///
    /// `PATCH /v1/{id}/{id_2}`.
    fn patch(
        &self,
        call: Call,
        request: Patch,
    ) -> impl Future<Output = Result<PatchResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// A path with characters that a URI does not have.
    ///
    /// `POST /v1/%22quoted%22%5Cback/a.b;c=1$2'!*(3),@:~`.
    fn post(
        &self,
        call: Call,
        request: Post,
    ) -> impl Future<Output = Result<PostResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// The same name at every place.
    ///
    /// `PUT /v1/{id}`.
    fn put(
        &self,
        call: Call,
        request: Put,
    ) -> impl Future<Output = Result<PutResponse, ApiError>> + Send {
        not_implemented(call, request)
    }
}

routes! {
    Api {
        delete = Delete, status(202);
        get_with_many_parameters = GetMany;
        head = Head, status(204);
        list = List_;
        patch = Patch;
        post = Post;
        put = Put, status(201);
    }
}
