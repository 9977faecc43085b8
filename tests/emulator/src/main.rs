//! The program: reads its arguments, opens the library, and answers until it is stopped.

mod cli;

use std::fmt;
use std::io::Write as _;
use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;

use cli::Arguments;
use emulator::{Emulator, Ids, Limits, Mode, Options, Seed, Settings, documented_seed, serve};
use huaweicloud_media::AccessKey;
use huaweicloud_media::server::Validation;
use tokio::net::TcpListener;

fn main() -> ExitCode {
    let arguments = cli::read();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        // Those that ask the database; more of them would only wait for each other.
        .max_blocking_threads(32)
        .build();
    let ran = match runtime {
        Ok(runtime) => runtime.block_on(run(arguments)),
        Err(error) => Err(Failure(format!("no threads can be started: {error}"))),
    };
    match ran {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("emulator: {failure}");
            ExitCode::FAILURE
        }
    }
}

/// Why the emulator cannot start, and what to do.
struct Failure(String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

async fn run(arguments: Arguments) -> Result<(), Failure> {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_target(false)
        .init();
    let seed = seed(&arguments)?;
    let options = Options {
        mode: arguments.mode,
        access_key: AccessKey::new(&arguments.key.0, arguments.key.1.as_str()),
        token: arguments.token.as_str().into(),
        verify: arguments.verify,
        public_host: arguments.public_host.clone(),
        validation: if arguments.strict {
            Validation::Strict
        } else {
            Validation::Documented
        },
        seed,
        settings: Settings {
            ids: arguments.ids.map_or_else(Ids::random, Ids::seeded),
            transitions: arguments.transitions,
            ..Settings::default()
        },
    };
    // The port first: an emulator that runs already is the likeliest obstacle, and has the file as well.
    let listener = listen(&arguments.host, arguments.port).await?;
    let emulator = match &arguments.data {
        Some(path) if arguments.mode == Mode::Library => Emulator::open(path, options),
        _ => Emulator::in_memory(options),
    };
    let emulator = emulator.map_err(|error| Failure(error.to_string()))?;
    for fault in &arguments.faults {
        emulator.faults().add(fault.clone());
    }
    let address = listener.local_addr();
    let address = address.map_err(|error| Failure(format!("the port is unknown: {error}")))?;
    // Before anybody is told that it runs: whoever reads that may stop it at once.
    let stopped =
        stopped().map_err(|error| Failure(format!("it could not be stopped: {error}")))?;
    greet(&arguments, &emulator, address);
    serve(listener, emulator.router(), Limits::default(), stopped).await;
    Ok(())
}

fn seed(arguments: &Arguments) -> Result<Option<Seed>, Failure> {
    let Some(path) = &arguments.seed else {
        return Ok(None);
    };
    if path.as_os_str() == "examples" {
        let seed = documented_seed();
        return seed
            .map(Some)
            .map_err(|mistakes| Failure(format!("the documented examples:\n{mistakes}")));
    }
    let text = std::fs::read_to_string(path).map_err(|error| {
        Failure(format!(
            "{}: the seed cannot be read: {error}",
            path.display()
        ))
    })?;
    let seed = Seed::read(&text);
    seed.map(Some)
        .map_err(|mistakes| Failure(format!("{}:\n{mistakes}", path.display())))
}

async fn listen(host: &str, port: u16) -> Result<TcpListener, Failure> {
    TcpListener::bind((host, port)).await.map_err(|error| {
        let what = match error.kind() {
            std::io::ErrorKind::AddrInUse => {
                "the port is in use; stop what uses it, or take another with --port (0 is any that is free)"
            }
            std::io::ErrorKind::PermissionDenied => {
                "this port needs more rights; take one above 1023 with --port"
            }
            _ => "it cannot listen there; see --host and --port",
        };
        Failure(format!("{host}:{port}: {what} ({error})"))
    })
}

/// What whoever starts the emulator wants to know. Whether anybody reads it does not matter.
fn greet(arguments: &Arguments, emulator: &Emulator, address: SocketAddr) {
    let mut out = std::io::stdout().lock();
    let assets = match (&arguments.data, arguments.mode) {
        (Some(path), Mode::Library) => format!("assets in {}", path.display()),
        (None, Mode::Library) => "assets in memory".to_owned(),
        (_, Mode::Examples) => "answers are the documented examples".to_owned(),
        (_, Mode::Echo) => "answers say what was understood".to_owned(),
    };
    let unverified = if arguments.verify {
        String::new()
    } else {
        format!("   {}", emulator.verified())
    };
    let (id, secret) = &arguments.key;
    // A key of the user's own is no text for a terminal.
    let secret = if secret == emulator::LOCAL_KEY.1 {
        secret
    } else {
        "(as in HUAWEICLOUD_SDK_SK)"
    };
    let token = if arguments.token == emulator::LOCAL_TOKEN {
        &arguments.token
    } else {
        "(as in --token)"
    };
    // The address of all interfaces is none that the pages answer at.
    let docs = if address.ip().is_unspecified() {
        SocketAddr::from((Ipv4Addr::LOCALHOST, address.port()))
    } else {
        address
    };
    _ = write!(
        out,
        "MetaStudio and VOD on http://{address}   {assets}{unverified}\n\
         access key {id} / {secret}  (HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK)   token {token}\n\
         reference and try-out: http://{docs}/__docs\n"
    );
    _ = out.flush();
}

/// Ready when the program is to stop: on SIGINT and, where there is one, on SIGTERM.
fn stopped() -> std::io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};

        let mut interrupted = signal(SignalKind::interrupt())?;
        let mut terminated = signal(SignalKind::terminate())?;
        Ok(async move {
            tokio::select! {
                _ = interrupted.recv() => {}
                _ = terminated.recv() => {}
            }
        })
    }
    #[cfg(not(unix))]
    {
        Ok(async { _ = tokio::signal::ctrl_c().await })
    }
}
