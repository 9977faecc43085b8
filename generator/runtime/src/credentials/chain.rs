//! Several sources of credentials in an order: the first that has any is the one from then on.

use std::sync::OnceLock;

use super::issued::IssuedCredentials;
use super::provide::ProvideContext;
use super::{Credentials, Project};
use crate::errors::credentials::CredentialsError;

/// Sources that are asked one after the other.
pub(super) struct Chain {
    sources: Vec<Credentials>,
    /// The one that had some: whoever signs as somebody goes on as the same.
    chosen: OnceLock<usize>,
    /// What was looked at before the sources, in vain.
    looked_at: Vec<String>,
}

impl Chain {
    pub(super) fn new(sources: Vec<Credentials>, looked_at: Vec<String>) -> Self {
        Self {
            sources,
            chosen: OnceLock::new(),
            looked_at,
        }
    }

    pub(super) fn sources(&self) -> &[Credentials] {
        &self.sources
    }

    /// What the first source hands out that has any, with the project of that source.
    pub(super) async fn issue(
        &self,
        context: &ProvideContext<'_>,
    ) -> Result<(IssuedCredentials, Project<'_>), CredentialsError> {
        if let Some(&chosen) = self.chosen.get() {
            return Box::pin(self.sources[chosen].issue_with_project(context)).await;
        }
        let mut looked_at = self.looked_at.clone();
        for (place, source) in self.sources.iter().enumerate() {
            match Box::pin(source.issue_with_project(context)).await {
                Ok(issued) => {
                    let chosen = *self.chosen.get_or_init(|| place);
                    if chosen == place {
                        return Ok(issued);
                    }
                    return Box::pin(self.sources[chosen].issue_with_project(context)).await;
                }
                Err(error) => looked_at.push(error.to_string()),
            }
        }
        if looked_at.is_empty() {
            looked_at.push("no source was given".to_owned());
        }
        Err(CredentialsError::Missing { looked_at })
    }
}
