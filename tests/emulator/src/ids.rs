//! Where the IDs of created assets come from: the one place that is random.

use std::fmt;
use std::sync::Arc;

/// What gives created assets their IDs: 32 hexadecimal digits, as in the pages' examples.
///
/// An ID is made for the n-th asset of a project, so that a project that was reset gets the same ones
/// again.
///
/// ```
/// use emulator::Ids;
///
/// let ids = Ids::seeded(7);
/// assert_eq!(ids.make("project", 0).len(), 32);
/// assert_eq!(ids.make("project", 0), Ids::seeded(7).make("project", 0));
/// assert_ne!(ids.make("project", 0), ids.make("project", 1));
/// ```
#[derive(Clone)]
pub struct Ids(Arc<Make>);

type Make = dyn Fn(&str, u64) -> String + Send + Sync;

impl Ids {
    /// IDs that nobody can foresee.
    #[expect(clippy::disallowed_methods, reason = "the only IDs that are random")]
    pub fn random() -> Self {
        Self::new(|_, _| format!("{:032x}", fastrand::u128(..)))
    }

    /// IDs that are the same in each run: they depend on `seed`, the project and the number alone.
    pub fn seeded(seed: u64) -> Self {
        Self::new(move |project, number| {
            // FNV-1a: the hashes of the standard library may differ from one release to the next.
            let text = [
                &seed.to_le_bytes(),
                project.as_bytes(),
                &number.to_le_bytes(),
            ]
            .concat();
            let hash = text.iter().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
                (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
            });
            format!("{:032x}", fastrand::Rng::with_seed(hash).u128(..))
        })
    }

    /// IDs that a function makes of the project's ID and the number of the asset, counted from 0.
    ///
    /// An ID that is taken is passed over, and the next number asked for.
    pub fn new(make: impl Fn(&str, u64) -> String + Send + Sync + 'static) -> Self {
        Self(Arc::new(make))
    }

    /// The ID of the asset with this number in a project.
    pub fn make(&self, project_id: &str, number: u64) -> String {
        (self.0)(project_id, number)
    }
}

impl Default for Ids {
    /// IDs that nobody can foresee.
    fn default() -> Self {
        Self::random()
    }
}

impl fmt::Debug for Ids {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ids")
    }
}
