//! Snapshots of the spec, one line per public item: what a reviewer of a pull request reads.

#[test]
fn outlines() {
    for (name, outline) in generator::outline(&tests::krate()) {
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("outline__{name}"), outline);
        });
    }
}
