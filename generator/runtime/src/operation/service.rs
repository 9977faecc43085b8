//! A service: its name, its endpoint in each region, the known regions.

use std::fmt;

/// A service, as generated code declares it once for all of its operations.
///
/// ```
/// # use huaweicloud_runtime::Service;
///
/// const VOD: Service = Service::new("VOD", "https://vod.{region}.myhuaweicloud.com", &["cn-north-4"]);
///
/// assert_eq!(VOD.endpoint("cn-east-3"), "https://vod.cn-east-3.myhuaweicloud.com");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Service {
    name: &'static str,
    endpoint: &'static str,
    regions: &'static [&'static str],
}

impl Service {
    /// A service by its short name, its endpoint with `{region}` in it, and the known regions.
    pub const fn new(
        name: &'static str,
        endpoint: &'static str,
        regions: &'static [&'static str],
    ) -> Self {
        Self {
            name,
            endpoint,
            regions,
        }
    }

    /// The short name, such as `VOD`.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The regions that the official SDKs list. Others may exist.
    pub const fn regions(&self) -> &'static [&'static str] {
        self.regions
    }

    /// The address in a region, listed or not.
    pub fn endpoint(&self, region: &str) -> String {
        self.endpoint.replace("{region}", region)
    }
}

impl fmt::Display for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}
