// Generated from spec/goods/store_goods.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Storing Goods.

use harbour::ErrorBody;
use harbour::__example;
use harbour::goods::StoreGoodsResponse;

#[test]
fn status_200() {
    let json = r#"{ "goods_id": "b5a1", "receipt_id": "2026-0042" }"#;
    __example::response::<StoreGoodsResponse>(json);
}

#[test]
fn status_400() {
    let json = r#"{ "error_code": "GOODS.0007", "error_msg": "There is no room." }"#;
    __example::response::<ErrorBody>(json);
}
