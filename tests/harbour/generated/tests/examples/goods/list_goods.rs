// Generated from spec/goods/list_goods.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Querying Goods.

use harbour::__example;
use harbour::goods::ListGoodsResponse;

#[test]
fn status_200() {
    let json = r#"{ "goods": [{ "goods_id": "b5a1", "name": "Barley of 2025", "kind": "GRAIN", "state": "STORED" }] }"#;
    __example::response::<ListGoodsResponse>(json);
}
