//! The strongest verdict in Rust → the crate's next version, by Cargo's rules.

use super::verdict::{Level, Verdict};

/// A version and the one after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versions {
    /// The version of the crate before.
    pub old: String,
    /// The least version of the crate after.
    pub new: String,
    /// What raises it.
    pub reason: &'static str,
}

/// The least version that may follow; none if `old` is no `major.minor.patch`. What breaks on the wire and not in Rust
/// is at least an addition.
pub fn next_version(old: &str, level: Level, wire: Verdict) -> Option<Versions> {
    let numbers: Vec<u64> = old
        .split('.')
        .map(|it| it.parse().ok())
        .collect::<Option<_>>()?;
    let [major, minor, patch] = numbers.try_into().ok()?;
    let (level, reason) = match (level, wire) {
        (Level::Major | Level::Silent, _) => (Level::Major, "breaking in Rust"),
        (_, Verdict::Breaking) => (Level::Minor, "breaking on the wire, not in Rust"),
        (Level::Minor, _) => (Level::Minor, "additions"),
        (Level::Patch, _) => (Level::Patch, "no public item changes"),
    };
    // Before 1.0.0, the second number is what the first is later, and the third what the second is; before 0.1.0, every
    // version breaks.
    let (major, minor, patch) = match (level, major, minor) {
        (Level::Patch, ..) | (Level::Minor, 0, _) | (_, 0, 0) => (major, minor, patch + 1),
        (Level::Minor, ..) | (_, 0, _) => (major, minor + 1, 0),
        _ => (major + 1, 0, 0),
    };
    Some(Versions {
        old: old.to_owned(),
        new: format!("{major}.{minor}.{patch}"),
        reason,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_number_that_is_not_zero_breaks() {
        let next =
            |old: &str, level| next_version(old, level, Verdict::Compatible).map(|it| it.new);
        let all = |old| {
            [Level::Patch, Level::Minor, Level::Major, Level::Silent]
                .map(|level| next(old, level).unwrap())
        };
        assert_eq!(all("1.2.3"), ["1.2.4", "1.3.0", "2.0.0", "2.0.0"]);
        assert_eq!(all("0.4.0"), ["0.4.1", "0.4.1", "0.5.0", "0.5.0"]);
        assert_eq!(all("0.0.7"), ["0.0.8", "0.0.8", "0.0.8", "0.0.8"]);
        assert_eq!(next("1.2", Level::Patch), None);
        assert_eq!(next("1.2.3-rc.1", Level::Patch), None);
    }

    #[test]
    fn what_breaks_on_the_wire_alone_is_an_addition() {
        let next = next_version("1.2.3", Level::Patch, Verdict::Breaking).unwrap();
        assert_eq!(
            (next.new.as_str(), next.reason),
            ("1.3.0", "breaking on the wire, not in Rust")
        );
    }
}
