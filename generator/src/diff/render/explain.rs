//! Changes with the derivation of their verdicts, step by step.

use super::super::change::Change;
use super::super::verdict::{Effect, received, sent};
use super::{NOTHING, title};

/// How each verdict follows from what the change does.
pub fn explain(changes: &[Change]) -> String {
    if changes.is_empty() {
        return format!("{NOTHING}\n");
    }
    changes.iter().map(one).collect::<Vec<_>>().join("\n")
}

fn one(change: &Change) -> String {
    let mut text = format!(
        "{} {}: {} {}\n",
        title(change),
        change.section,
        change.sign.mark(),
        change.subject
    );
    let mut line = |name: &str, what: &str| text += &format!("  {name:12} {what}\n");
    line(
        "rule",
        &format!("{} ({})", change.rule, change.fingerprint()),
    );
    if !change.values().is_empty() {
        line("values", &change.values());
    }
    let wire = &change.wire;
    let law =
        |effect: Effect, verdict: &str| format!("the set of values: {} ⇒ {verdict}", effect.word());
    if let Some(effect) = wire.request {
        line("request", &law(effect, sent(effect).word()));
    }
    if let Some(effect) = wire.response {
        let before = received(effect);
        line("response", &law(effect, before.word()));
        if let Some(guard) = wire.guard.filter(|_| before.word() == "breaking") {
            line("", &format!("counts less: {}", guard.reason()));
        }
    }
    line(
        "wire",
        &format!("{}: {}", change.verdict().word(), wire.reason),
    );
    line(
        "rust",
        &format!("{}: {}", change.level().word(), change.rust_reason()),
    );
    if let Some(note) = &change.note {
        line("note", note);
    }
    text
}
