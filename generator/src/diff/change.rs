//! A [`Change`]: one finding, with its place, its values and its two verdicts.

use super::verdict::{Api, Level, Verdict, Wire};

/// Whether something came, went, or is another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    /// It was not there.
    Added,
    /// It is not there any more.
    Removed,
    /// It is there still.
    Changed,
}

impl Sign {
    /// The character for it.
    pub fn mark(self) -> char {
        match self {
            Self::Added => '+',
            Self::Removed => '-',
            Self::Changed => '~',
        }
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What kind of change it is, such as `limit`.
    pub rule: &'static str,
    /// The service's folder; empty for the crate.
    pub service: String,
    /// The operation, or the type that several operations share; empty for the service itself.
    pub owner: String,
    /// The operations that a shared type reaches; empty if there is one, which is the owner.
    pub reaches: Vec<String>,
    /// The part of the owner: `query`, `response`, `both` for what is sent and received, `ledger`, ….
    pub section: &'static str,
    /// Whether it came, went, or is another.
    pub sign: Sign,
    /// The member, as `member` or `Object.member`, or whatever else has changed.
    pub subject: String,
    /// The value before; for words, what kinds of words they are.
    pub before: String,
    /// The value after.
    pub after: String,
    /// What a person should look at.
    pub note: Option<String>,
    /// What it does on the wire.
    pub wire: Wire,
    /// What it does in Rust.
    pub api: Vec<Api>,
}

impl Change {
    /// The verdict on the wire.
    pub fn verdict(&self) -> Verdict {
        self.wire.verdict()
    }

    /// The part of the crate's version that it raises.
    pub fn level(&self) -> Level {
        let levels = self.api.iter().map(Api::level);
        levels.max().unwrap_or(Level::Patch)
    }

    /// Why Rust's verdict is what it is, in a clause.
    pub fn rust_reason(&self) -> String {
        let level = self.level();
        let mut reasons = self.api.iter().filter(|api| api.level() == level);
        reasons
            .next()
            .map_or_else(|| Api::Inside.to_string(), ToString::to_string)
    }

    /// The values in one text: `String`, `1..100 → 1..50`.
    pub fn values(&self) -> String {
        match (self.before.as_str(), self.after.as_str()) {
            ("", one) | (one, "") => one.to_owned(),
            (one, same) if one == same => one.to_owned(),
            (before, after) => format!("{before} → {after}"),
        }
    }

    /// Sixteen digits that stay the same as long as rule, place and values do, whatever the words: FNV-1a.
    pub fn fingerprint(&self) -> String {
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        let mark = self.sign.mark().to_string();
        for text in [
            self.rule,
            &self.service,
            &self.owner,
            self.section,
            &mark,
            &self.subject,
            &self.before,
            &self.after,
        ] {
            // A zero byte keeps texts apart that only together are the same.
            for byte in text.bytes().chain([0]) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        format!("{hash:016x}")
    }
}
