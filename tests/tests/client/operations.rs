//! The operations that the tests call when it does not matter what they ask for.

use harbour::goods::{GoodsKind, StoreGoods};
use harbour::ships::ListShips;

/// One that may be sent twice.
pub(crate) fn get() -> ListShips {
    ListShips::new()
}

/// One that must not.
pub(crate) fn post() -> StoreGoods {
    StoreGoods::new("Barley", GoodsKind::Grain)
}
