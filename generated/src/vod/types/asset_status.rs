// Generated from spec/vod/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of several members:
///
/// - `ShowAssetMeta.status`
/// - `AssetInfo.status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssetStatus {
    /// Not created yet, and therefore without an ID.
    Uncreated,

    /// Deleted.
    Deleted,

    /// The upload was canceled.
    Cancelled,

    /// The upload failed because VOD had an error.
    ServerError,

    /// The upload to OBS failed.
    UploadFailed,

    /// Being created.
    Creating,

    /// Published.
    Published,

    /// Not published; transcoding is under way.
    Transcoding,

    /// Not published; transcoding failed.
    TranscodeFailed,

    /// Not published; transcoding succeeded.
    TranscodeSucceed,

    /// Not published and not transcoded.
    Created,

    /// Not published; waiting for transcoding.
    WaitingTranscode,

    /// No such asset exists.
    NoAsset,

    /// Being deleted.
    Deleting,

    /// Could not be deleted.
    DeleteFailed,

    /// Being created by a dump from OBS.
    ObsCreating,

    /// Could not be created by a dump from OBS.
    ObsCreateFailed,

    /// Created by a dump from OBS.
    ObsCreateSuccess,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    AssetStatus {
        Uncreated = "UNCREATED";
        Deleted = "DELETED";
        Cancelled = "CANCELLED";
        ServerError = "SERVER_ERROR";
        UploadFailed = "UPLOAD_FAILED";
        Creating = "CREATING";
        Published = "PUBLISHED";
        Transcoding = "TRANSCODING";
        TranscodeFailed = "TRANSCODE_FAILED";
        TranscodeSucceed = "TRANSCODE_SUCCEED";
        Created = "CREATED";
        WaitingTranscode = "WAITING_TRANSCODE";
        NoAsset = "NO_ASSET";
        Deleting = "DELETING";
        DeleteFailed = "DELETE_FAILED";
        ObsCreating = "OBS_CREATING";
        ObsCreateFailed = "OBS_CREATE_FAILED";
        ObsCreateSuccess = "OBS_CREATE_SUCCESS";
    }
}
