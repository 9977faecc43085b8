//! Addresses of services that are not those of their regions, as the official SDKs read them.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::errors::build::BuildError;
use crate::operation::destination::Destination;
use crate::operation::service::Service;

/// What the names of variables begin with: `HUAWEICLOUD_SDK_REGION_VOD_CN_NORTH_4`.
const PREFIX: &str = "HUAWEICLOUD_SDK_REGION_";

/// The file with addresses, in place of the one in the home directory.
const FILE: &str = "HUAWEICLOUD_SDK_REGIONS_FILE";

/// Addresses of services in regions, where they are not those that the pages name.
///
/// ```no_run
/// # #[cfg(feature = "reqwest")]
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// # use huaweicloud_runtime::{Client, Credentials, Endpoints};
///
/// let client = Client::builder()
///     .region("my-region-1")
///     .endpoints(Endpoints::from_env()?)
///     .credentials(Credentials::from_env()?)
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Endpoints {
    /// By service and region, as the names of variables spell them.
    addresses: BTreeMap<String, Vec<String>>,
}

impl Endpoints {
    /// What the official SDKs read, in their order:
    ///
    /// 1. `HUAWEICLOUD_SDK_REGION_<SERVICE>_<REGION>`, such as `HUAWEICLOUD_SDK_REGION_VOD_CN_NORTH_4`,
    ///    with an address or several, separated by commas;
    /// 2. the file that `HUAWEICLOUD_SDK_REGIONS_FILE` names, or else `.huaweicloud/regions.yaml` in the
    ///    home directory, if there is one; see [`Endpoints::from_file`].
    ///
    /// # Errors
    ///
    /// An address is none, or the file cannot be read: without the feature `regions-file`, none can.
    pub fn from_env() -> Result<Self, BuildError> {
        Self::find(std::env::vars_os())
    }

    /// From a file of the official SDKs, in YAML: for each service a list of regions with an `id` and an
    /// `endpoint`, or several `endpoints`.
    ///
    /// # Errors
    ///
    /// The file cannot be read, is something else, or has an address that is none.
    #[cfg(feature = "regions-file")]
    pub fn from_file(file: impl AsRef<Path>) -> Result<Self, BuildError> {
        let file = file.as_ref();
        let text = std::fs::read_to_string(file);
        let text = text.map_err(|error| unusable(file.display(), &error))?;
        Self::from_yaml(file, &text)
    }

    #[cfg(feature = "regions-file")]
    fn from_yaml(file: &Path, text: &str) -> Result<Self, BuildError> {
        type Regions = BTreeMap<String, Vec<BTreeMap<String, serde_yaml::Value>>>;
        let services: Option<Regions> =
            serde_yaml::from_str(text).map_err(|error| unusable(file.display(), &error))?;
        let mut endpoints = Self::default();
        for (service, regions) in services.unwrap_or_default() {
            for region in regions {
                let text = |key: &str| region.get(key).and_then(serde_yaml::Value::as_str);
                let Some(id) = text("id") else {
                    let reason = format!("a region of {service} has no `id`");
                    return Err(unusable(file.display(), &reason));
                };
                let several = region
                    .get("endpoints")
                    .and_then(|listed| listed.as_sequence());
                let several = several
                    .into_iter()
                    .flatten()
                    .filter_map(|value| value.as_str());
                let addresses = several.chain(text("endpoint"));
                endpoints.add(&file.display().to_string(), &key(&service, id), addresses)?;
            }
        }
        Ok(endpoints)
    }

    fn find(variables: impl Iterator<Item = (OsString, OsString)>) -> Result<Self, BuildError> {
        let mut from_variables = Self::default();
        let (mut file, mut home) = (None, None);
        for (name, value) in variables {
            match name.to_str() {
                _ if value.is_empty() => {}
                Some(FILE) => file = Some(PathBuf::from(value)),
                Some("HOME" | "USERPROFILE") => home = Some(PathBuf::from(value)),
                Some(name) => {
                    if let Some(key) = name.strip_prefix(PREFIX) {
                        let value = value.to_str();
                        let value =
                            value.ok_or_else(|| unusable(name, &"it is not valid UTF-8"))?;
                        from_variables.add(name, key, value.split(','))?;
                    }
                }
                None => {}
            }
        }
        let home = home.map(|home: PathBuf| home.join(".huaweicloud/regions.yaml"));
        let mut endpoints = match (file, home) {
            (Some(file), _) => Self::of_existing(&file)?,
            (None, Some(file)) if file.exists() => Self::of_existing(&file)?,
            _ => Self::default(),
        };
        endpoints.addresses.append(&mut from_variables.addresses);
        Ok(endpoints)
    }

    #[cfg(feature = "regions-file")]
    fn of_existing(file: &Path) -> Result<Self, BuildError> {
        Self::from_file(file)
    }

    #[cfg(not(feature = "regions-file"))]
    fn of_existing(file: &Path) -> Result<Self, BuildError> {
        Err(unusable(
            file.display(),
            &"it is YAML, which only the feature `regions-file` reads",
        ))
    }

    fn add<'a>(
        &mut self,
        source: &str,
        key: &str,
        addresses: impl IntoIterator<Item = &'a str>,
    ) -> Result<(), BuildError> {
        let addresses = addresses.into_iter().map(str::trim);
        let addresses: Vec<_> = addresses.filter(|address| !address.is_empty()).collect();
        for address in &addresses {
            Destination::new(address).map_err(|error| unusable(source, &error))?;
        }
        if !addresses.is_empty() {
            let addresses = addresses.into_iter().map(str::to_owned).collect();
            self.addresses.insert(key.to_owned(), addresses);
        }
        Ok(())
    }

    /// The addresses of a service in a region: the next is for when there is no connection to one, or no TLS.
    pub(super) fn of(&self, service: Service, region: &str) -> &[String] {
        // Most clients have none at all, and every call asks.
        if self.addresses.is_empty() {
            return &[];
        }
        let addresses = self.addresses.get(&key(service.name(), region));
        addresses.map_or(&[], Vec::as_slice)
    }
}

/// A service and a region as the name of a variable spells them.
fn key(service: &str, region: &str) -> String {
    format!("{service}_{}", region.replace('-', "_")).to_uppercase()
}

fn unusable(source: impl std::fmt::Display, reason: &dyn std::fmt::Display) -> BuildError {
    BuildError::Endpoints {
        source: source.to_string(),
        reason: reason.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VOD: Service = Service::new("VOD", "https://vod.{region}.example.com", &[]);

    fn find(variables: &[(&str, &str)]) -> Result<Endpoints, BuildError> {
        let variables = variables
            .iter()
            .map(|(name, value)| (name.into(), value.into()));
        Endpoints::find(variables)
    }

    #[test]
    fn a_variable_has_an_address_or_several() {
        let found = find(&[
            (
                "HUAWEICLOUD_SDK_REGION_VOD_CN_NORTH_4",
                "https://a.example, b.example,",
            ),
            ("HUAWEICLOUD_SDK_REGION_VOD_CN_EAST_3", ""),
        ])
        .unwrap();
        assert_eq!(
            found.of(VOD, "cn-north-4"),
            ["https://a.example", "b.example"]
        );
        assert_eq!(found.of(VOD, "cn-east-3"), [] as [&str; 0]);
        let error = find(&[("HUAWEICLOUD_SDK_REGION_VOD_CN_NORTH_4", "ftp://a.example")]);
        assert_eq!(
            error.unwrap_err().to_string(),
            "the endpoints of HUAWEICLOUD_SDK_REGION_VOD_CN_NORTH_4 cannot be used: the \
             scheme of an endpoint must be https or http"
        );
    }

    #[cfg(feature = "regions-file")]
    #[test]
    fn the_file_comes_after_the_variables() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("regions.yaml");
        let text = "vod:\n  - id: cn-north-4\n    endpoint: https://file.example\n  - id: my-1\n    \
                    endpoints: [a.example, b.example]\n    endpoint: c.example\n";
        std::fs::write(&file, text).unwrap();
        let file = (FILE, file.to_str().unwrap());
        let found = find(&[
            file,
            (
                "HUAWEICLOUD_SDK_REGION_VOD_CN_NORTH_4",
                "https://variable.example",
            ),
        ])
        .unwrap();
        assert_eq!(found.of(VOD, "cn-north-4"), ["https://variable.example"]);
        assert_eq!(
            found.of(VOD, "my-1"),
            ["a.example", "b.example", "c.example"]
        );
        std::fs::write(file.1, "VOD: [{endpoint: a.example}]").unwrap();
        let error = find(&[file]).unwrap_err().to_string();
        assert!(error.ends_with("a region of VOD has no `id`"), "{error}");
        std::fs::write(file.1, "").unwrap();
        assert_eq!(find(&[file]).unwrap(), Endpoints::default());
    }

    #[cfg(not(feature = "regions-file"))]
    #[test]
    fn a_file_that_cannot_be_read_is_not_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("regions.yaml");
        std::fs::write(&file, "VOD: []").unwrap();
        let error = find(&[(FILE, file.to_str().unwrap())]).unwrap_err();
        assert!(
            error.to_string().contains("feature `regions-file`"),
            "{error}"
        );
    }
}
