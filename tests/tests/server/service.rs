//! A service as somebody would write it, and the client against it.

use harbour::server::{ApiError, Call, InProcessRouter, Server};
use harbour::ships::{self, ListShips, ListShipsResponse, Ship};
use harbour::{Client, Credentials, Error, http::StatusCode};

/// Knows two ships.
struct Port;

impl ships::Api for Port {
    async fn list_ships(
        &self,
        call: Call,
        request: ListShips,
    ) -> Result<ListShipsResponse, ApiError> {
        assert!(!call.request_id().is_empty());
        if request.project_id.as_deref() != Some("p1") {
            let status = StatusCode::NOT_FOUND;
            return Err(ApiError::new(
                status,
                "SHIP.0404",
                "there is no such harbour",
            ));
        }
        let mut response = ListShipsResponse::default();
        for name in ["Aurora", "Boreas"] {
            let mut ship = Ship::default();
            ship.ship_id = Some(name.to_owned());
            response.ships.push(ship);
        }
        Ok(response)
    }
}

fn client(project: &str) -> Client {
    Client::builder()
        .endpoint("http://localhost")
        .credentials(Credentials::new("key", "secret").project_id(project))
        .transport(InProcessRouter::new(ships::router(Port)))
        .build()
        .unwrap()
}

#[tokio::test]
async fn what_a_service_answers_arrives() {
    let response = client("p1").send(ListShips::new()).await.unwrap();
    let names = response.ships.iter().map(|ship| ship.ship_id.as_deref());
    assert!(names.eq([Some("Aurora"), Some("Boreas")]));
}

#[tokio::test]
async fn an_error_arrives_with_its_code_and_the_id_of_the_request() {
    let error = client("p2").send(ListShips::new()).await.unwrap_err();
    let Error::Service(error) = error else {
        panic!("{error}");
    };
    assert_eq!(error.status(), 404);
    assert_eq!(error.code(), Some("SHIP.0404"));
    assert_eq!(error.message(), Some("there is no such harbour"));
    assert_eq!(error.request_id().unwrap().len(), 32);
}

#[tokio::test]
async fn an_operation_that_nobody_wrote_is_answered_501() {
    let error = client("p1")
        .send(ships::ShowBerthFees::new("north", 3))
        .await
        .unwrap_err();
    let Error::Service(error) = error else {
        panic!("{error}");
    };
    assert_eq!(error.status(), 501);
    assert_eq!(error.message(), Some("ShowBerthFees is not implemented"));
}

#[tokio::test]
async fn ids_of_requests_can_be_fixed() {
    let server = Server::new()
        .service(ships::routes(Port))
        .request_ids(|| "r1".to_owned());
    let client = Client::builder()
        .endpoint("http://localhost")
        .credentials(Credentials::new("key", "secret").project_id("p2"))
        .transport(InProcessRouter::new(server.router()))
        .build()
        .unwrap();
    let error = client.send(ListShips::new()).await.unwrap_err();
    assert!(error.to_string().contains("r1"), "{error}");
}
