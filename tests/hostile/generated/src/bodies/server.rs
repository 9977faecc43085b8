// Generated from spec/bodies/ by `cargo xtask codegen`; do not edit.

//! The other side of Bodies: what those who provide the service write, and the routes that lead
//! there.

#![allow(
    deprecated,
    reason = "who provides a service still has the operations that callers should not use"
)]

use std::future::Future;

use huaweicloud_runtime::routes;
use huaweicloud_runtime::server::{ApiError, Call, not_implemented};

use super::Count;
use super::CountResponse;
use super::CreateAlike;
use super::CreateAlikeResponse;
use super::Decide;
use super::DecideResponse;
use super::Hash;
use super::HashResponse;
use super::ListAll;
use super::ListAllResponse;
use super::Publish;
use super::PublishResponse;
use super::SayWord;
use super::SayWordResponse;
use super::StoreAll;
use super::StoreAllResponse;
use super::TakeAnything;
use super::TakeAnythingResponse;
use super::TellTree;
use super::TellTreeResponse;

/// The operations of Bodies, as those who provide the service answer them.
///
/// Implementations write `async fn`. An operation that they leave out is answered with status 501,
/// so one that is added here breaks none of them. What arrives has been held against the
/// documentation, as far as the router does so; what the caller did not set is absent.
/// `request.with_defaults()` fills in what is documented for that, and `request.without_ignored()`
/// clears what has no effect beside another member, and so was not looked at.
pub trait Api: Send + Sync + 'static {
    /// A body that is a number, and a secret for an answer.
    ///
    /// `POST /v1/count`.
    fn count(
        &self,
        call: Call,
        request: Count,
    ) -> impl Future<Output = Result<CountResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Two statuses that say the same.
    ///
    /// `POST /v1/alike`.
    fn create_alike(
        &self,
        call: Call,
        request: CreateAlike,
    ) -> impl Future<Output = Result<CreateAlikeResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Nothing, or nothing but a header.
    ///
    /// `GET /v1/decision`.
    fn decide(
        &self,
        call: Call,
        request: Decide,
    ) -> impl Future<Output = Result<DecideResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// What the service tells apart by the body alone.
    ///
    /// `POST /v1/publish`.
    fn hash(
        &self,
        call: Call,
        request: Hash,
    ) -> impl Future<Output = Result<HashResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Pages that are arrays and nothing else.
    ///
    /// `GET /v1/all`.
    fn list_all(
        &self,
        call: Call,
        request: ListAll,
    ) -> impl Future<Output = Result<ListAllResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// A body that may be absent, and an answer for each status.
    ///
    /// `POST /v1/publish`.
    fn publish(
        &self,
        call: Call,
        request: Publish,
    ) -> impl Future<Output = Result<PublishResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// A body that is one of some words, or not there.
    ///
    /// `PUT /v1/word`.
    fn say_word(
        &self,
        call: Call,
        request: SayWord,
    ) -> impl Future<Output = Result<SayWordResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// A body that is an array, beside a parameter of its name.
    ///
    /// `POST /v1/all/{self}`.
    fn store_all(
        &self,
        call: Call,
        request: StoreAll,
    ) -> impl Future<Output = Result<StoreAllResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// A body of which nothing is known.
    ///
    /// `POST /v1/anything`.
    fn take_anything(
        &self,
        call: Call,
        request: TakeAnything,
    ) -> impl Future<Output = Result<TakeAnythingResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// A body that is an object of its own, there and back.
    ///
    /// `PATCH /v1/tree`.
    fn tell_tree(
        &self,
        call: Call,
        request: TellTree,
    ) -> impl Future<Output = Result<TellTreeResponse, ApiError>> + Send {
        not_implemented(call, request)
    }
}

routes! {
    Api {
        count = Count, status(201);
        create_alike = CreateAlike;
        decide = Decide;
        hash = Hash, status(204);
        list_all = ListAll;
        publish = Publish, status(204);
        say_word = SayWord;
        store_all = StoreAll;
        take_anything = TakeAnything;
        tell_tree = TellTree;
    }
}
