//! The error of credentials or a project that cannot be found or used.

use std::fmt;
#[cfg(feature = "client")]
use std::io;
#[cfg(feature = "client")]
use std::path::Path;
use std::path::PathBuf;

/// Why there are no credentials. Keys and tokens are not repeated.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CredentialsError {
    /// No source has any.
    #[non_exhaustive]
    Missing {
        /// Each place that was looked at, and what is missing there.
        looked_at: Vec<String>,
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

impl CredentialsError {
    /// Credentials that a source of your own cannot provide: what the source is called, and why it cannot.
    ///
    /// Neither text may hold a secret.
    pub fn new(source: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::Unusable {
            source: source.into(),
            reason: reason.into(),
        }
    }

    #[cfg(feature = "client")]
    pub(crate) fn unreadable(file: &Path, error: &io::Error) -> Self {
        Self::Unreadable {
            file: file.to_owned(),
            reason: error.to_string(),
        }
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { looked_at } => {
                write!(f, "no credentials: {}", looked_at.join("; "))
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
                write!(f, "the credentials of {source} cannot be used: {reason}")
            }
        }
    }
}

impl std::error::Error for CredentialsError {}
