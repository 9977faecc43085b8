// Generated from spec/ships/show_berth_fees.yaml by `cargo xtask codegen`; do not edit.

//! Querying the Fees of a Berth, as the reference page of 2026-02-03 describes it.

use huaweicloud_runtime::{Map, Rfc3339Time, operation, response};

/// Tells what a berth costs.
///
/// `GET /v2/{project_id}/quays/{quay}/berths/{number}/fees`. Response: [`ShowBerthFeesResponse`].
///
/// Source: Querying the Fees of a Berth (2026-02-03), table 1 (path).
///
/// # Examples
///
/// The fees of the first berth.
///
/// ```
/// use harbour::ships::ShowBerthFees;
///
/// let request = ShowBerthFees::new("East", 1);
/// # harbour::__example::request(&request, "GET /v2/{project_id}/quays/East/berths/1/fees", "");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ShowBerthFees {
    /// ID of the project.
    ///
    /// Whoever sends the request fills it in, unless it is set here.
    pub project_id: Option<String>,

    /// Name of the quay.
    pub quay: String,

    /// Number at the quay.
    ///
    /// Range: 1 to 99.
    pub number: i64,
}

operation! {
    ShowBerthFees -> ShowBerthFeesResponse {
        GET "/v2/{project_id}/quays/{quay}/berths/{number}/fees" of super::SERVICE;
        path project_id = "project_id", from_sender;
        path quay = "quay", mandatory;
        path number = "number", mandatory, range(1..=99);
    }
}

impl ShowBerthFees {
    /// Only the mandatory members are set.
    pub fn new(quay: impl Into<String>, number: i64) -> Self {
        Self {
            project_id: None,
            quay: quay.into(),
            number,
        }
    }

    /// ID of the project. Whoever sends the request fills it in, unless it is set here.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
}

/// The response to [`ShowBerthFees`].
///
/// The fees are known.
///
/// Source: Querying the Fees of a Berth, table 2 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShowBerthFeesResponse {
    /// Fee of a day by the class of the ship.
    pub fees: Map<f64>,

    /// Whether two ships share the berth.
    pub shared: Option<bool>,

    /// Until when the fees hold.
    ///
    /// RFC 3339 on the wire.
    pub valid_until: Option<Rfc3339Time>,
}

response! {
    ShowBerthFeesResponse {
        body fees = "fees";
        body shared = "shared";
        body valid_until = "valid_until";
    }
}

impl ShowBerthFeesResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Fee of a day by the class of the ship.
    #[must_use]
    pub fn fees(
        mut self,
        fees: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        self.fees = fees.into_iter().map(|(key, item)| (key.into(), item)).collect();
        self
    }

    /// Whether two ships share the berth.
    #[must_use]
    pub fn shared(mut self, shared: bool) -> Self {
        self.shared = Some(shared);
        self
    }

    /// Until when the fees hold. RFC 3339 on the wire.
    #[must_use]
    pub fn valid_until(mut self, valid_until: impl Into<Rfc3339Time>) -> Self {
        self.valid_until = Some(valid_until.into());
        self
    }
}
