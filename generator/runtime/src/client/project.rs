//! The project of a region, asked of IAM the way the official SDKs do.

use crate::credentials_error::CredentialsError;
use crate::list::List;
use crate::service::Service;

pub(super) const IAM: Service = Service::new("IAM", "https://iam.{region}.myhuaweicloud.com", &[]);

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
