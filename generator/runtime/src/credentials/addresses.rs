//! The addresses of IAM and STS, which hand out keys and know projects.
//!
//! The official SDKs list the regions that have one of their own; for every other region they ask the
//! one without a region.

macro_rules! addresses {
    ($region:expr, $service:literal, [$($known:literal)*], $other:literal) => {
        match $region {
            $($known => concat!("https://", $service, ".", $known, ".myhuaweicloud.com"),)*
            _ => $other,
        }
    };
}

/// The address of IAM for a region, whatever that is.
pub(crate) fn iam(region: &str) -> &'static str {
    addresses!(
        region,
        "iam",
        ["cn-north-1" "cn-north-2" "cn-north-4" "cn-north-9" "cn-north-12"
         "cn-east-2" "cn-east-3" "cn-east-4" "cn-east-5"
         "cn-south-1" "cn-south-2" "cn-southwest-2"
         "ap-southeast-1" "ap-southeast-2" "ap-southeast-3" "ap-southeast-4"
         "af-south-1" "sa-brazil-1" "la-south-2" "la-north-2" "na-mexico-1"
         "eu-west-0" "my-kualalumpur-1" "ru-moscow-1" "me-east-1" "ae-ad-1" "tr-west-1"],
        "https://iam.myhuaweicloud.com"
    )
}

/// The address of STS for a region, whatever that is.
pub(super) fn sts(region: &str) -> &'static str {
    addresses!(
        region,
        "sts",
        ["cn-north-4" "cn-south-1" "cn-east-3" "cn-southwest-2"
         "ap-southeast-1" "ap-southeast-2" "ap-southeast-3" "ap-southeast-4"
         "sa-brazil-1" "la-south-2" "af-south-1" "tr-west-1"],
        "https://sts.cn-north-4.myhuaweicloud.com"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_that_is_not_listed_has_no_address_of_its_own() {
        assert_eq!(iam("cn-east-3"), "https://iam.cn-east-3.myhuaweicloud.com");
        assert_eq!(iam("eu-west-101"), "https://iam.myhuaweicloud.com");
        assert_eq!(iam(""), "https://iam.myhuaweicloud.com");
        assert_eq!(
            sts("la-south-2"),
            "https://sts.la-south-2.myhuaweicloud.com"
        );
        assert_eq!(
            sts("cn-north-1"),
            "https://sts.cn-north-4.myhuaweicloud.com"
        );
    }
}
