// Generated from spec/vod/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Where a file is stored.
///
/// On the page: `File_addr`.
///
/// Source: Querying Media Assets, table 9.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct FileAddr {
    /// Name of the OBS bucket.
    pub bucket: Option<String>,

    /// Name of the bucket's region, such as `cn-north-4` for CN North-Beijing4.
    ///
    /// The bucket must be in the region of VOD.
    pub location: Option<String>,

    /// Path of the file in the bucket.
    pub object: Option<String>,
}

object! {
    FileAddr {
        bucket = "bucket";
        location = "location";
        object = "object";
    }
}

impl FileAddr {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the OBS bucket.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = Some(bucket.into());
        self
    }

    /// Name of the bucket's region, such as `cn-north-4` for CN North-Beijing4.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Path of the file in the bucket.
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Some(object.into());
        self
    }
}
