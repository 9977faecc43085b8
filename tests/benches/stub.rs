//! A generated stub beside a handler that somebody wrote by hand with axum's extractors, in one run and without a socket.
//!
//! Both read the same parameters and the same body, hold them against the same limits, and answer the same.
//! The ratios of the medians count: `stub` to `by_hand`. `cargo bench -p tests --bench stub`

use axum::extract::{Path, Query};
use axum::http::{Request, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router, body::Body};
use divan::{Bencher, black_box};
use harbour::goods::{self, StoreGoods, StoreGoodsResponse};
use harbour::server::{ApiError, Call};
use harbour::ships::{self, ListShips, ListShipsResponse};
use serde::{Deserialize, Serialize};
use tower::ServiceExt;

fn main() {
    divan::main();
}

struct Service;

impl ships::Api for Service {
    async fn list_ships(&self, _: Call, request: ListShips) -> Result<ListShipsResponse, ApiError> {
        let mut response = ListShipsResponse::default();
        response.total = request.size;
        drop(black_box(request));
        Ok(response)
    }
}

impl goods::Api for Service {
    async fn store_goods(
        &self,
        _: Call,
        request: StoreGoods,
    ) -> Result<StoreGoodsResponse, ApiError> {
        drop(black_box(request));
        Ok(StoreGoodsResponse::default())
    }
}

const TARGET: &str = "/v2/0f1e2d3c4b5a69788796a5b4c3d2e1f0/ships?ship_id=s1&ship_id=s2&state=MOORED&state=EXPECTED\
                      &fleet_id=7&labels=grain,bulk&search=north%20star&page=3&size=20";

fn list() -> Request<Body> {
    Request::get(TARGET).body(Body::empty()).expect("a request")
}

/// A body of about 1 kB.
fn body() -> String {
    let labels: Vec<String> = (0..20)
        .map(|index| format!("label of the goods {index}"))
        .collect();
    let goods = Goods {
        name: "Barley".to_owned(),
        kind: "GRAIN".to_owned(),
        description: Some("x".repeat(500)),
        labels,
        needs_cooling: Some(false),
        order: Some(7),
    };
    serde_json::to_string(&goods).expect("JSON")
}

fn store(body: &str) -> Request<Body> {
    Request::post("/v1/0f1e2d3c4b5a69788796a5b4c3d2e1f0/goods")
        .header("content-type", "application/json")
        .body(Body::from(body.to_owned()))
        .expect("a request")
}

#[derive(Default)]
struct Search {
    project_id: String,
    ship_id: Vec<String>,
    state: Vec<String>,
    fleet_id: Option<i64>,
    labels: Vec<String>,
    text: Option<String>,
    page: Option<i64>,
    size: Option<i64>,
}

#[derive(Serialize)]
struct Ships {
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<i64>,
}

fn refuse(name: &str) -> Response {
    let error = serde_json::json!({ "error_code": "SHIPS.0030", "error_msg": name });
    (StatusCode::BAD_REQUEST, Json(error)).into_response()
}

async fn list_by_hand(
    Path(project_id): Path<String>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Response {
    let mut search = Search {
        project_id,
        ..Search::default()
    };
    for (name, value) in pairs {
        let number = || value.parse::<i64>().map_err(|_| Box::new(refuse(&name)));
        match name.as_str() {
            "ship_id" => search.ship_id.push(value),
            "state" => search.state.push(value),
            "fleet_id" => match number() {
                Ok(number) => search.fleet_id = Some(number),
                Err(refused) => return *refused,
            },
            "labels" => search.labels = value.split(',').map(str::to_owned).collect(),
            "search" => search.text = Some(value),
            "page" => match number() {
                Ok(number) => search.page = Some(number),
                Err(refused) => return *refused,
            },
            "size" => match number() {
                Ok(number) => search.size = Some(number),
                Err(refused) => return *refused,
            },
            _ => {}
        }
    }
    let is_wrong = search.ship_id.len() > 10
        || search.labels.len() > 16
        || search.labels.iter().any(|label| label.chars().count() > 24)
        || search.size.is_some_and(|size| !(1..=100).contains(&size));
    if is_wrong {
        return refuse("a parameter");
    }
    let total = search.size;
    black_box((
        search.project_id,
        search.state,
        search.fleet_id,
        search.text,
        search.page,
    ));
    Json(Ships { total }).into_response()
}

#[derive(Deserialize, Serialize)]
struct Goods {
    name: String,
    kind: String,
    description: Option<String>,
    labels: Vec<String>,
    needs_cooling: Option<bool>,
    order: Option<i64>,
}

#[derive(Serialize)]
struct Stored {}

async fn store_by_hand(Path(project_id): Path<String>, Json(goods): Json<Goods>) -> Response {
    let longer = |text: &str, most| text.chars().count() > most;
    let is_wrong = longer(&goods.name, 256)
        || goods
            .description
            .as_ref()
            .is_some_and(|text| longer(text, 4096))
        || goods.labels.len() > 50
        || goods.labels.iter().any(|label| longer(label, 128))
        || goods
            .order
            .is_some_and(|order| !(0..=32_767).contains(&order));
    if is_wrong {
        return refuse("a member");
    }
    black_box((project_id, goods));
    Json(Stored {}).into_response()
}

/// With the ID that every response of a stub has.
async fn with_id(request: axum::extract::Request, next: axum::middleware::Next) -> Response {
    let mut response = next.run(request).await;
    let id = format!("{:032x}", fastrand::u128(..));
    if let Ok(id) = id.parse() {
        response.headers_mut().insert("x-request-id", id);
    }
    response
}

fn by_hand() -> Router {
    Router::new()
        .route("/v2/{project_id}/ships", get(list_by_hand))
        .route("/v1/{project_id}/goods", post(store_by_hand))
        .layer(axum::middleware::from_fn(with_id))
}

fn stub() -> Router {
    harbour::server::Server::new()
        .service(ships::routes(Service))
        .service(goods::routes(Service))
        .router()
}

fn answers(bencher: Bencher, router: &Router, request: impl Fn() -> Request<Body>) {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let runtime = runtime.expect("a runtime");
    let call = |request| {
        let response = runtime.block_on(router.clone().oneshot(request));
        response.unwrap_or_else(|never| match never {})
    };
    assert!(call(request()).status().is_success());
    bencher.with_inputs(request).bench_local_values(call);
}

#[divan::bench_group(min_time = 1)]
mod list_ships {
    #[divan::bench]
    fn stub(bencher: divan::Bencher) {
        super::answers(bencher, &super::stub(), super::list);
    }

    #[divan::bench]
    fn by_hand(bencher: divan::Bencher) {
        super::answers(bencher, &super::by_hand(), super::list);
    }
}

#[divan::bench_group(min_time = 1)]
mod store_goods {
    #[divan::bench]
    fn stub(bencher: divan::Bencher) {
        let body = super::body();
        super::answers(bencher, &super::stub(), || super::store(&body));
    }

    #[divan::bench]
    fn by_hand(bencher: divan::Bencher) {
        let body = super::body();
        super::answers(bencher, &super::by_hand(), || super::store(&body));
    }
}
