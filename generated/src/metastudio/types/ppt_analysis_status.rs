// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `PPTAssetMeta.ppt_analysis_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PptAnalysisStatus {
    /// Initial state.
    Initialize,

    /// Parsing has yet to start.
    Waiting,

    /// Parsing is under way.
    Converting,

    /// Parsing failed.
    Failed,

    /// Parsing succeeded.
    Succeeded,

    /// Parsing was canceled.
    Canceled,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    PptAnalysisStatus {
        Initialize = "INITIALIZE";
        Waiting = "WAITING";
        Converting = "CONVERTING";
        Failed = "FAILED";
        Succeeded = "SUCCEEDED";
        Canceled = "CANCELED";
    }
}
