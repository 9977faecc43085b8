//! Makes the request of an operation: address, project, and what is particular to the call.

use std::sync::atomic::Ordering;

use super::options::Options;
use super::project::{ListProjects, ListProjectsResponse};
use super::sender::Sender;
use crate::credentials::iam;
use crate::errors::Error;
use crate::errors::credentials::CredentialsError;
use crate::errors::request::RequestError;
use crate::operation::Operation;
use crate::operation::destination::Destination;
use crate::operation::service::Service;
use crate::wire::binary::Binary;
use crate::wire::object::Object as _;

impl Sender {
    /// The address of a service for a call, and those to go on with if there is no connection to it.
    pub(super) fn addresses(
        &self,
        operation: &'static str,
        service: Service,
        options: &Options,
    ) -> Result<(Destination, &[String]), Error> {
        let settings = &self.settings;
        let of_service = settings.service_endpoints.get(service.name());
        let given = options.endpoint.as_ref().or(of_service);
        let only = |address: &str| Ok((destination(operation, address)?, [].as_slice()));
        match (given, &self.endpoint, &settings.region) {
            (Some(endpoint), _, _) => only(endpoint),
            (None, Some(endpoint), _) => Ok((endpoint.clone(), &[])),
            (None, None, Some(region)) => match settings.endpoints.of(service, region) {
                [] => only(&service.endpoint(region)),
                [first, others @ ..] => Ok((destination(operation, first)?, others)),
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
        let looked_up = options.project.as_deref().unwrap_or(&self.project);
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
        let iam = destination(ListProjects::NAME, iam)?;
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

/// An address that an operation's request is to go to.
pub(super) fn destination(operation: &'static str, address: &str) -> Result<Destination, Error> {
    Destination::new(address)
        .map_err(|error| Error::Request(RequestError::BadDestination { operation, error }))
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
