//! Looks up the ID of the project that belongs to a region, with IAM, as the official SDKs do.

use std::future::Future;

use tokio::sync::OnceCell;

use crate::credentials::last_failure::LastFailure;
use crate::errors::Error;
use crate::errors::credentials::CredentialsError;
use crate::operation::service::Service;
use crate::wire::list::List;

/// Where it is depends on more than the region: see [`iam`](crate::credentials::iam).
const IAM: Service = Service::new("IAM", "https://iam.myhuaweicloud.com", &[]);

/// The project that IAM named, if it was asked.
#[derive(Default)]
pub(super) struct LookedUp {
    project: OnceCell<String>,
    failure: LastFailure<Error>,
}

impl LookedUp {
    pub(super) fn known(&self) -> Option<&str> {
        self.project.get().map(String::as_str)
    }

    /// Asks IAM on behalf of an operation; calls that come together ask once.
    ///
    /// `projects` asks, and is not begun before it is this call's turn.
    pub(super) async fn ask(
        &self,
        operation: &'static str,
        region: &str,
        projects: impl Future<Output = Result<ListProjectsResponse, Error>>,
    ) -> Result<&String, Error> {
        let before = self.failure.before();
        let ask = async || {
            if let Some(error) = self.failure.since(before) {
                return Err(error);
            }
            let turn = self.failure.begin();
            let only = projects.await.and_then(|projects| {
                let only = projects.only(region);
                only.map_err(|error| Error::Credentials { operation, error })
            });
            only.map_err(|error| self.failure.note(turn, error))
        };
        let project = self.project.get_or_try_init(ask).await;
        project.map_err(|error| match error {
            // Perhaps that of another call.
            Error::Credentials { error, .. } => Error::Credentials { operation, error },
            other => other,
        })
    }
}

/// The projects of the caller that are called like a region.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ListProjects {
    pub(super) name: String,
}

crate::operation! {
    ListProjects -> ListProjectsResponse {
        GET "/v3/projects" of IAM;
        query name = "name", mandatory;
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct ListProjectsResponse {
    projects: List<Project>,
}

crate::response! {
    ListProjectsResponse {
        body projects = "projects";
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Project {
    id: String,
}

crate::object! {
    Project {
        id = "id", mandatory;
    }
}

impl ListProjectsResponse {
    /// The one project that there is.
    pub(super) fn only(self, region: &str) -> Result<String, CredentialsError> {
        let found = self.projects.len();
        let mut ids = self.projects.into_iter().map(|project| project.id);
        match (ids.next(), found) {
            (Some(id), 1) => Ok(id),
            _ => Err(CredentialsError::Project {
                region: region.to_owned(),
                found,
            }),
        }
    }
}
