//! Makes the request of an operation: address, project, and what is particular to the call.

use std::sync::atomic::Ordering;

use super::options::Options;
use super::project::{ListProjects, ListProjectsResponse};
use super::sender::Sender;
use crate::credentials::iam;
use crate::errors::Error;
use crate::errors::credentials::CredentialsError;
use crate::errors::destination::DestinationError;
use crate::errors::request::RequestError;
use crate::operation::Operation;
use crate::operation::destination::Destination;
use crate::operation::service::Service;
use crate::wire::binary::Binary;
use crate::wire::object::Object as _;

impl Sender {
    /// The addresses of a service for a call, best first.
    pub(super) fn addresses(
        &self,
        operation: &'static str,
        service: Service,
        options: &Options,
    ) -> Result<Vec<Destination>, Error> {
        let settings = &self.settings;
        let of_service = settings.service_endpoints.get(service.name());
        let given = options.endpoint.as_ref().or(of_service);
        let destination = |address: &str| bad_destination(operation, Destination::new(address));
        match (given, &self.endpoint, &settings.region) {
            (Some(endpoint), _, _) => Ok(vec![destination(endpoint)?]),
            (None, Some(endpoint), _) => Ok(vec![endpoint.clone()]),
            (None, None, Some(region)) => match settings.endpoints.of(service, region) {
                [] => Ok(vec![destination(&service.endpoint(region))?]),
                several => several.iter().map(|address| destination(address)).collect(),
            },
            (None, None, None) => unreachable!("the builder asks for a region or an endpoint"),
        }
    }

    /// Makes the request, with the project looked up if the operation needs one; and says where it goes.
    pub(super) async fn request<O: Operation + Sync>(
        &self,
        operation: &O,
        mut destination: Destination,
        options: &Options,
    ) -> Result<(http::Request<Binary>, Destination), Error> {
        let unusable = |error| Error::Credentials {
            operation: O::NAME,
            error,
        };
        let credentials = self.credentials(options);
        if credentials.are_empty() {
            let reason = "the access key, its secret or the token is empty";
            return Err(unusable(CredentialsError::new("the call", reason)));
        }
        // What was looked up is the project of the client's own credentials, or of the call's.
        let others = options.credentials.is_some();
        let looked_up = if others {
            &*options.project
        } else {
            &self.project
        };
        let context = || self.context(self.correction.load(Ordering::Relaxed));
        let of_service = self.settings.service_projects.get(O::SERVICE.name());
        let mut given = credentials.project(context).await.map_err(unusable)?;
        if let Some(project) = of_service.filter(|_| !others) {
            given.id = Some(project);
        }
        if let Some(project) = given.id.or(looked_up.known()) {
            destination = destination.project_id(project);
        }
        match (
            make(operation, &destination, options),
            &self.settings.region,
        ) {
            (
                Err(Error::Request(RequestError::MissingPathParameter {
                    from_sender: true, ..
                })),
                Some(region),
            ) => {
                let projects = Box::pin(self.list_projects(region, given.iam_endpoint, options));
                let project = looked_up.ask(O::NAME, region, projects).await?;
                let destination = destination.project_id(project);
                Ok((make(operation, &destination, options)?, destination))
            }
            (request, _) => Ok((request?, destination)),
        }
    }

    /// Asks IAM for the projects of the region, as whoever makes the call.
    async fn list_projects(
        &self,
        region: &str,
        given: Option<&str>,
        options: &Options,
    ) -> Result<ListProjectsResponse, Error> {
        let iam = given.unwrap_or_else(|| iam(region));
        let iam = bad_destination(ListProjects::NAME, Destination::new(iam))?;
        let list = ListProjects {
            name: region.to_owned(),
        };
        let options = Options {
            headers: Vec::new(),
            ..options.clone()
        };
        let mut request = list.to_request(&iam)?;
        options.apply(ListProjects::NAME, &mut request)?;
        let response = self.exchange(request, &options).await?;
        ListProjects::read_response(&response)
    }
}

fn bad_destination(
    operation: &'static str,
    destination: Result<Destination, DestinationError>,
) -> Result<Destination, Error> {
    destination.map_err(|error| Error::Request(RequestError::BadDestination { operation, error }))
}

/// A request as it goes out, but for what proves who sends.
pub(super) fn make<O: Operation>(
    operation: &O,
    to: &Destination,
    options: &Options,
) -> Result<http::Request<Binary>, Error> {
    let mut request = operation.to_streamed_request(to)?;
    options.apply(O::NAME, &mut request)?;
    Ok(request)
}
