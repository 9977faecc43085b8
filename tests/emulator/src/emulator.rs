//! The emulator as a whole: which mode answers, who is let in, what fails on demand, what is kept of it.

use std::fmt;
use std::sync::Arc;

use huaweicloud_media::AccessKey;
use huaweicloud_media::server::axum::Router;
use huaweicloud_media::server::axum::middleware::from_fn_with_state;
use huaweicloud_media::server::axum::routing::get;
use huaweicloud_media::server::{FixedKeys, InProcessRouter, Routes, Server, Validation, Verifier};
use huaweicloud_media::{Secret, metastudio, vod};

use crate::echo::Echo;
use crate::faults::Faults;
use crate::operations::identify;
use crate::recorder::Recorder;
use crate::service::Services;
use crate::time::Time;
use crate::{Library, LibraryError, OpenError, Seed, Settings, admin, docs, examples};

/// The largest body that is taken: 2 MiB.
pub(crate) const MAX_BODY: usize = 2 * 1024 * 1024;

/// What answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// The library, which keeps what is created.
    #[default]
    Library,
    /// The example of a success that the page of each operation shows.
    Examples,
    /// What the request was understood to be.
    Echo,
}

/// How an emulator is to be.
#[derive(Clone, Debug)]
pub struct Options {
    /// What answers.
    pub mode: Mode,
    /// The access key that requests are signed with.
    pub access_key: AccessKey,
    /// The token that requests may bring instead.
    pub token: Secret,
    /// Whether signatures and tokens are verified.
    pub verify: bool,
    /// The host that clients sign, where a proxy puts another in its place.
    pub public_host: Option<String>,
    /// What requests are held against.
    pub validation: Validation,
    /// What each project begins with.
    pub seed: Option<Seed>,
    /// What the library does not decide by itself.
    pub settings: Settings,
}

/// The access key by default: its ID and its secret.
pub const LOCAL_KEY: (&str, &str) = ("LOCALACCESSKEY", "local-secret-key");
/// The token by default.
pub const LOCAL_TOKEN: &str = "local-token";

impl Default for Options {
    /// The library, verified, held against the documentation, empty.
    fn default() -> Self {
        Self {
            mode: Mode::Library,
            access_key: AccessKey::new(LOCAL_KEY.0, LOCAL_KEY.1),
            token: LOCAL_TOKEN.into(),
            verify: true,
            public_host: None,
            validation: Validation::Documented,
            seed: None,
            settings: Settings::default(),
        }
    }
}

/// An emulator of MetaStudio and VOD. Clones are the same emulator.
///
/// ```
/// use emulator::{Emulator, LOCAL_KEY, Options};
/// use huaweicloud_media::metastudio::{AssetType, CreateDigitalAsset};
/// use huaweicloud_media::{Client, Credentials};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let emulator = Emulator::in_memory(Options::default())?;
/// let client = Client::builder()
///     .endpoint("http://emulator")
///     .credentials(Credentials::new(LOCAL_KEY.0, LOCAL_KEY.1).project_id("p1"))
///     .transport(emulator.transport())
///     .build()?;
/// let created = client.send(CreateDigitalAsset::new("Opening", AssetType::Video)).await?;
/// assert!(created.asset_id.is_some());
/// assert_eq!(emulator.recorder().requests().len(), 1);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Emulator {
    services: Services,
    router: Router,
    recorder: Recorder,
    faults: Faults,
    time: Time,
    public_host: Option<Arc<str>>,
    verified: String,
}

/// The library it has, and no secret.
impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator")
            .field("library", self.library())
            .field("verified", &self.verified)
            .finish_non_exhaustive()
    }
}

impl Emulator {
    /// An emulator whose assets are gone once its last clone is dropped.
    pub fn in_memory(options: Options) -> Result<Self, OpenError> {
        Self::new(options, Library::in_memory)
    }

    /// An emulator whose assets are in a file, which is made if it is not there.
    pub fn open(path: impl AsRef<std::path::Path>, options: Options) -> Result<Self, OpenError> {
        Self::new(options, |settings| Library::open(path, settings))
    }

    fn new(
        options: Options,
        open: impl FnOnce(Settings) -> Result<Library, OpenError>,
    ) -> Result<Self, OpenError> {
        let time = Time::new(options.settings.clock.clone());
        let settings = Settings {
            clock: time.clock(),
            ..options.settings
        };
        let services = Services::new(open(settings)?, options.seed);
        let pages = docs::router(services.library.clone(), options.token.expose());
        let keys = FixedKeys::new([options.access_key]).tokens([options.token]);
        let mut verifier = Verifier::new(keys).enabled(options.verify);
        if let Some(host) = &options.public_host {
            verifier = verifier.public_host(host.as_str());
        }
        let mut emulator = Self {
            services,
            router: Router::new(),
            recorder: Recorder::default(),
            faults: Faults::default(),
            time,
            public_host: options.public_host.map(Into::into),
            verified: verifier.to_string(),
        };
        let routes = emulator.routes(options.mode);
        let known = Arc::new(routes.clone());
        let (recorder, faults) = (emulator.recorder.clone(), emulator.faults.clone());
        let served = Server::new()
            .service(routes)
            .validation(options.validation)
            .max_body(MAX_BODY)
            .verifier(verifier)
            .around(move |request, next| faults.clone().around(request, next))
            .around(move |request, next| recorder.clone().around(MAX_BODY, request, next))
            .around(move |request, next| identify(Arc::clone(&known), request, next))
            .router();
        let administration = admin::router(emulator.clone());
        // The pages have the token in them.
        let from_here = from_fn_with_state(Arc::new(emulator.clone()), admin::from_here);
        emulator.router = served
            .nest("/__emulator", administration)
            .route("/__emulator/", get(async || admin::WHAT_THERE_IS))
            .merge(pages.layer(from_here));
        Ok(emulator)
    }

    fn routes(&self, mode: Mode) -> Routes {
        match mode {
            Mode::Library => {
                vod::routes(self.services.clone()).and(metastudio::routes(self.services.clone()))
            }
            Mode::Echo => vod::routes(Echo).and(metastudio::routes(Echo)),
            Mode::Examples => examples::routes(),
        }
    }

    /// What answers, for a server or a test.
    pub fn router(&self) -> Router {
        self.router.clone()
    }

    /// A transport for a client in the same process.
    pub fn transport(&self) -> InProcessRouter {
        InProcessRouter::new(self.router())
    }

    /// What arrived.
    pub fn recorder(&self) -> &Recorder {
        &self.recorder
    }

    /// What fails.
    pub fn faults(&self) -> &Faults {
        &self.faults
    }

    /// The time of the library.
    pub fn time(&self) -> &Time {
        &self.time
    }

    /// What the library mode keeps.
    pub fn library(&self) -> &Library {
        &self.services.library
    }

    /// Removes everything of a project, which begins anew.
    pub fn reset(&self, project_id: &str) -> Result<(), LibraryError> {
        self.services.reset(project_id)
    }

    /// One line on what is verified.
    pub fn verified(&self) -> &str {
        &self.verified
    }

    /// Whether this is the host that clients address, its port aside.
    pub(crate) fn is_called(&self, host: &str) -> bool {
        let known = self.public_host.as_deref();
        known.is_some_and(|known| admin::without_port(known).eq_ignore_ascii_case(host))
    }
}

/// A transport into an emulator of its own, which keeps everything in memory.
///
/// # Panics
///
/// If there is not even memory for an empty database.
pub fn in_process() -> InProcessRouter {
    let emulator = Emulator::in_memory(Options::default());
    emulator.expect("a database in memory").transport()
}
