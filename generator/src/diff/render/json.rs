//! Changes as JSON, for tools.
//!
//! ```json
//! {
//!   "format": 1,                       // raised when a key changes its meaning; new keys do not raise it
//!   "crate": "huaweicloud-media",
//!   "version": { "before": "0.4.0", "after": "0.5.0", "reason": "breaking in Rust" },  // or null
//!   "wire": "breaking",                // the strongest: compatible, depends, breaking
//!   "rust": "major",                   // the strongest: patch, minor, major, silent major
//!   "changes": [{
//!     "fingerprint": "90a3ee…",        // 16 digits, of all keys down to `after`; words are no part of it
//!     "rule": "limit",                 // the kind of change
//!     "service": "vod",                // the folder; empty for the crate
//!     "owner": "ShowAssetMeta",        // the operation or shared type; empty for the service
//!     "operations": [],                // those that a shared type reaches
//!     "section": "query",              // path, query, header, body, response, response header, request, both, …
//!     "change": "changed",             // added, removed, changed
//!     "subject": "size",
//!     "before": "range 1..100",        // empty if there was none
//!     "after": "range 1..50",
//!     "wire": {
//!       "verdict": "breaking",
//!       "request": "narrows",          // stays, narrows, widens, incomparable, unknown; null if it is not sent
//!       "response": null,
//!       "guard": null,                 // why an effect on responses counts less: open, unchecked
//!       "reason": "less is taken than before"
//!     },
//!     "rust": { "level": "patch", "reason": "no public item changes" },
//!     "note": null                     // what a person should look at
//!   }]
//! }
//! ```

use serde_json::{Value, json};

use super::super::change::{Change, Sign};
use super::super::verdict::{Effect, Guard};
use super::super::version::Versions;
use super::super::{rust, wire};

/// The changes, in order.
pub fn json(changes: &[Change], krate: &str, versions: Option<&Versions>) -> String {
    let version =
        versions.map(|it| json!({ "before": it.old, "after": it.new, "reason": it.reason }));
    let document = json!({
        "format": 1,
        "crate": krate,
        "version": version,
        "wire": wire(changes).word(),
        "rust": rust(changes).word(),
        "changes": changes.iter().map(change).collect::<Vec<Value>>(),
    });
    format!("{document:#}\n")
}

fn change(change: &Change) -> Value {
    let effect = |effect: Option<Effect>| effect.map(Effect::word);
    let guard = change.wire.guard.map(|guard| match guard {
        Guard::Open => "open",
        Guard::Unchecked => "unchecked",
    });
    json!({
        "fingerprint": change.fingerprint(),
        "rule": change.rule,
        "service": change.service,
        "owner": change.owner,
        "operations": change.reaches,
        "section": change.section,
        "change": match change.sign {
            Sign::Added => "added",
            Sign::Removed => "removed",
            Sign::Changed => "changed",
        },
        "subject": change.subject,
        "before": change.before,
        "after": change.after,
        "wire": {
            "verdict": change.verdict().word(),
            "request": effect(change.wire.request),
            "response": effect(change.wire.response),
            "guard": guard,
            "reason": change.wire.reason,
        },
        "rust": { "level": change.level().word(), "reason": change.rust_reason() },
        "note": change.note,
    })
}
