//! The command line: what the program is told, or why it cannot be told that.

use std::path::PathBuf;
use std::time::Duration;

use clap::builder::NonEmptyStringValueParser;
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use emulator::{Fault, LOCAL_KEY, LOCAL_TOKEN, Mode, Transitions};

/// What the program is told.
pub(crate) struct Arguments {
    pub(crate) mode: Mode,
    pub(crate) host: String,
    pub(crate) port: u16,
    /// The file of the library; none if it is in memory.
    pub(crate) data: Option<PathBuf>,
    pub(crate) seed: Option<PathBuf>,
    pub(crate) key: (String, String),
    pub(crate) token: String,
    pub(crate) verify: bool,
    pub(crate) public_host: Option<String>,
    pub(crate) strict: bool,
    pub(crate) transitions: Transitions,
    pub(crate) faults: Vec<Fault>,
    /// What IDs are made from; they are random without.
    pub(crate) ids: Option<u64>,
}

const AFTER_HELP: &str = "\
Point a client at it:
  HUAWEICLOUD_SDK_REGION_VOD_CN_NORTH_4=http://127.0.0.1:8080          official SDKs
  Client::builder().endpoint(\"http://127.0.0.1:8080\")                  huaweicloud-media
  curl -H 'X-Auth-Token: local-token' http://127.0.0.1:8080/v1.0/p1/asset/info

The access key is taken from HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, if both are set;
otherwise it is LOCALACCESSKEY / local-secret-key.

While it runs, /__docs shows the reference and what is stored, and /__emulator is for tests:
requests that arrived, faults, the clock, states, seeds and resets. GET /__emulator lists them.

Words of a fault, in any order:
  operation=ShowAssetMeta  project=p1   which requests; all without them
  nth=2  times=1                        from which of these on, and how many of them
  delay=250ms                           the answer waits
  status=503  code=VOD.1  message=…     the answer is this error; the message comes last
  cut                                   the connection ends without an answer
As in: --fault 'operation=ShowAssetMeta times=1 status=503'. A request can bring its own fault
in the header X-Emulator-Fault.";

pub(crate) fn read() -> Arguments {
    let matches = command().get_matches();
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    let file = |name: &str| matches.get_one::<PathBuf>(name).cloned();
    let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let key = match (
        variable("HUAWEICLOUD_SDK_AK"),
        variable("HUAWEICLOUD_SDK_SK"),
    ) {
        (Some(id), Some(secret)) => (id, secret),
        (None, None) => (LOCAL_KEY.0.to_owned(), LOCAL_KEY.1.to_owned()),
        _ => {
            let half = "of HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK only one is set: set both, or neither\n";
            command()
                .error(ErrorKind::MissingRequiredArgument, half)
                .exit()
        }
    };
    Arguments {
        mode: match text("mode").as_deref() {
            Some("examples") => Mode::Examples,
            Some("echo") => Mode::Echo,
            _ => Mode::Library,
        },
        host: text("host").unwrap_or_default(),
        port: matches.get_one("port").copied().unwrap_or_default(),
        data: file("data").filter(|_| !matches.get_flag("memory")),
        seed: file("seed"),
        key,
        token: text("token").unwrap_or_default(),
        verify: !matches.get_flag("no-verify"),
        public_host: text("public-host"),
        strict: matches.get_flag("strict"),
        transitions: matches.get_one("transitions").copied().unwrap_or_default(),
        faults: faults(&matches),
        ids: matches.get_one("ids").copied(),
    }
}

fn faults(matches: &ArgMatches) -> Vec<Fault> {
    let faults = matches.get_many::<Fault>("fault");
    faults.into_iter().flatten().cloned().collect()
}

fn command() -> Command {
    let option =
        |name: &'static str, value: &'static str| Arg::new(name).long(name).value_name(value);
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    Command::new("emulator")
        .about("MetaStudio and VOD on this machine, as their pages document them")
        .after_help(AFTER_HELP)
        .arg(
            option("mode", "MODE")
                .value_parser(["library", "examples", "echo"])
                .default_value("library")
                .help("What answers: a library that keeps what is created, the documented examples, or what was understood"),
        )
        .arg(
            option("port", "PORT")
                .value_parser(value_parser!(u16))
                .default_value("8080")
                .help("Where it listens; 0 takes a free port, which the first line says"),
        )
        .arg(
            option("host", "ADDRESS")
                .value_parser(NonEmptyStringValueParser::new())
                .default_value("127.0.0.1")
                .help("On which address; 0.0.0.0 lets other machines in"),
        )
        .arg(
            option("data", "FILE")
                .value_parser(value_parser!(PathBuf))
                .default_value("emulator.db")
                .help("The file that keeps the assets, an SQLite database"),
        )
        .arg(
            option("ids", "SEED")
                .value_parser(value_parser!(u64))
                .help("IDs of created assets that are the same in each run, made from this number"),
        )
        .arg(flag("memory").conflicts_with("data").help("Keep the assets in memory, and lose them at the end"))
        .arg(
            option("seed", "FILE")
                .value_parser(value_parser!(PathBuf))
                .help("What each project begins with: answers of ShowAssetMeta or ListAssetSummary as JSON, or `examples` for those of the pages"),
        )
        .arg(
            option("transitions", "WHEN")
                .value_parser(transitions)
                .default_value("at-once")
                .help("When a created asset leaves the state CREATING: at-once, by-hand, or a time like 5s"),
        )
        .arg(
            option("token", "TOKEN")
                .value_parser(NonEmptyStringValueParser::new())
                .default_value(LOCAL_TOKEN)
                .help("The token that is taken in X-Auth-Token in place of a signature"),
        )
        .arg(flag("no-verify").help("Let everybody in: verify neither signatures nor tokens"))
        .arg(option("public-host", "HOST").help("The host that clients address, with its port if they name one: of a proxy, or of this machine for others"))
        .arg(flag("strict").help("Refuse members and values that the pages do not have"))
        .arg(
            option("fault", "RULE")
                .value_parser(|text: &str| text.parse::<Fault>())
                .action(ArgAction::Append)
                .help("A failure on demand, see below; any number of them"),
        )
}

fn transitions(text: &str) -> Result<Transitions, String> {
    match text {
        "at-once" => Ok(Transitions::AtOnce),
        "by-hand" => Ok(Transitions::ByHand),
        time => {
            let seconds = time.strip_suffix('s').and_then(|it| it.parse().ok());
            let seconds = seconds.ok_or("write at-once, by-hand, or seconds like 5s")?;
            Ok(Transitions::After(Duration::from_secs(seconds)))
        }
    }
}
