//! One snapshot per service, one line per public item: what a reviewer of a pull request reads.

#[test]
fn outlines() {
    for service in &tests::krate().services {
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("outline__{}", service.module), generator::outline(service));
        });
    }
}
