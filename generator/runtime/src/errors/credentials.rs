//! The error of credentials or a project that cannot be found or used.

use std::fmt;
use std::path::PathBuf;

/// Why there are no credentials. Keys and tokens are not repeated.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CredentialsError {
    /// Neither the environment nor a file has any.
    #[non_exhaustive]
    Missing {
        /// The file that does not exist; none if there is no home directory either.
        file: Option<PathBuf>,
    },

    /// IAM does not know exactly one project for the region.
    #[non_exhaustive]
    Project {
        /// The region.
        region: String,
        /// How many projects IAM knows.
        found: usize,
    },

    /// The profile file cannot be read.
    #[non_exhaustive]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system says.
        reason: String,
    },

    /// What was found is not complete, or cannot be sent.
    #[non_exhaustive]
    Unusable {
        /// Where it was found.
        source: String,
        /// What is wrong with it.
        reason: String,
    },
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { file } => {
                f.write_str("no credentials: set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK")?;
                match file {
                    Some(file) => write!(f, ", or write them into {}", file.display()),
                    None => Ok(()),
                }
            }
            Self::Project { region, found } => {
                match found {
                    0 => write!(f, "IAM knows no project of the region {region}")?,
                    _ => write!(f, "IAM knows {found} projects of the region {region}")?,
                }
                f.write_str(": set one with Credentials::project_id")
            }
            Self::Unreadable { file, reason } => {
                write!(
                    f,
                    "cannot read credentials from {}: {reason}",
                    file.display()
                )
            }
            Self::Unusable { source, reason } => {
                write!(f, "the credentials in {source} cannot be used: {reason}")
            }
        }
    }
}

impl std::error::Error for CredentialsError {}
