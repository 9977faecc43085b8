//! Constants: what it costs to take a paragraph of flat text for (part of) a cell.
//!
//! Only sums over a whole table decide, so a number here means something beside the others alone: what is as good as
//! certain is worth 4 and more ([`crate::read::words::scores`]).

use crate::read::words::Role;

/// Below every sum.
pub(super) const NEVER: f64 = -1e9;

// What a paragraph is like.

/// A score below this one says that a text cannot be in a column, …
pub(super) const POSSIBLE: f64 = -2.0;
/// … and then to leave a cell out, even the name's, is better.
pub(super) const UNFIT: f64 = -20.0;
/// Cells are set apart by empty lines, …
pub(super) const NO_GAP_ABOVE: f64 = 4.0;
/// … above and below.
pub(super) const NO_GAP_BELOW: f64 = 3.0;
/// A name that the page's URI or examples have, too.
pub(super) const KNOWN_NAME: f64 = 2.5;
/// A type that is the name of one of the page's objects.
pub(super) const KNOWN_OBJECT: f64 = 5.0;
/// `Range` where descriptions have no labels: a header of this name.
pub(super) const RANGE_AS_NAME: f64 = 1.0;
/// What stands below a label is its value, and no name.
pub(super) const VALUE_AS_NAME: f64 = 5.0;
/// `Yes` and `No` one below the other are values that a description tells.
pub(super) const VALUE_AS_MANDATORY: f64 = 15.0;
/// A word in a column whose codes are numbers.
pub(super) const WORD_AS_CODE: f64 = 4.0;

// To take for prose what looks like a cell.

/// A type: what its score is above the first number, up to the second one.
pub(super) const TYPE_AS_PROSE: (f64, f64) = (3.0, 4.0);
/// `Yes` or `No`.
pub(super) const MANDATORY_AS_PROSE: f64 = 5.0;
/// A name: what its score is above the first number, up to the second one.
pub(super) const NAME_AS_PROSE: (f64, f64) = (1.0, 4.5);

// To begin a cell.

/// With what can be nothing but prose, in a column that holds none.
pub(super) const PROSE_IN_CELL: f64 = 40.0;
/// A description, with anything, …
pub(super) const DESCRIPTION: f64 = 0.5;
/// … and with several words.
pub(super) const DESCRIPTION_IN_WORDS: f64 = 0.5;
/// With a list item, when the one above it is in another cell: a list is rather one cell than two.
pub(super) const SPLIT_LIST: f64 = 0.5;

// To go on with a cell.

/// A description, with the label that begins descriptions.
pub(super) const SECOND_OPENING: f64 = 4.0;
/// A description, with what is not certainly prose.
pub(super) const DESCRIPTION_GOES_ON: f64 = 0.2;
/// What to do about an error: it is told at more length than what the error is.
pub(super) const ADVICE_GOES_ON: f64 = 0.1;
/// A cell of another kind, with a paragraph of its own, …
pub(super) const OTHER_GOES_ON: f64 = 1.5;
/// … and once more where the cells of the column look alike.
pub(super) const SHAPED_GOES_ON: f64 = 1.5;
/// `Array of strings` in two lines.
pub(super) const TYPE_GOES_ON: f64 = 6.0;
/// `Yes: …` and `No: …` in two paragraphs.
pub(super) const MANDATORY_GOES_ON: f64 = 1.0;
/// A name, a code, a plain yes or no: they have one line.
pub(super) const LINE_GOES_ON: f64 = 14.0;

/// To leave out the cell of a column, beside these other columns.
pub(super) fn left_out(role: Role, roles: &[Role], about_parameters: bool) -> f64 {
    match role {
        Role::Name => 20.0,
        Role::Code | Role::Mandatory => 8.0,
        // Where there is a yes or no, the row is told by that already.
        Role::Type if roles.contains(&Role::Mandatory) => 6.5,
        Role::Type => 8.5,
        Role::Description => 2.5,
        Role::Known | Role::Advice => 2.0,
        Role::Unknown if about_parameters => 1.0,
        Role::Unknown => 3.0,
    }
}
