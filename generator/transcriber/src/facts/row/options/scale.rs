//! Numbers that are the ends of a scale, or special ones beside the rest.

use crate::facts::fact::Listed;
use crate::facts::sentence::token::tokens;

/// That values with a meaning are not all that there are.
pub(in crate::facts::row) const OF_A_SCALE: &str =
    "these may be the ends of a scale, or special numbers: none was taken as an option";

/// Whether numbers leave others out: `1` and `7`, the ends of a scale; `-1` and `0`, which are special.
pub(in crate::facts::row) fn is_scale(values: &[&str]) -> bool {
    let numbers: Option<Vec<i64>> = values.iter().map(|value| value.parse().ok()).collect();
    let Some(numbers) = numbers else {
        return false;
    };
    let ends = numbers.iter().min().zip(numbers.iter().max());
    ends.is_some_and(|(min, max)| {
        let between = usize::try_from(max.abs_diff(*min));
        *min < 0 || between.is_ok_and(|between| between >= numbers.len())
    })
}

/// Whether two of several numbers are said to be the ends, and others lie between them.
pub(super) fn has_ends(listed: &[Listed]) -> bool {
    #[rustfmt::skip]
    const ENDS: [&str; 16] = [
        "highest", "lowest", "best", "worst", "fastest", "slowest", "largest", "smallest", "strongest", "weakest", "loudest", "quietest", "longest",
        "shortest", "most", "least",
    ];
    let values: Vec<&str> = listed.iter().map(|option| option.value.as_str()).collect();
    let end = |option: &&Listed| {
        let meaning = tokens(&option.meaning);
        meaning.iter().any(|token| token.is_one_of(&ENDS))
    };
    is_scale(&values) && listed.iter().filter(end).count() > 1
}
