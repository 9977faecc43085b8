//! A page costs its YAML: a copy of the spec grows by pages, rows and an option, and by whatever definitions say, as it is
//! imported; and the crate generated from it compiles without a warning, passes its own tests, and keeps every promise
//! that is made of any page.
//!
//! Nothing here names anything of `spec/`: what a page adds there is checked by being there.

mod additions;
mod every;
mod imports;
mod workspace;

#[test]
fn a_spec_that_grows_gives_a_crate_that_works() {
    let spec = additions::grown(&tests::spec(&tests::root().join("spec")));
    let spec = imports::with_imports(&spec);
    let krate = generator::read(&spec).unwrap_or_else(|problems| panic!("{problems}"));
    let mut files = workspace::files(&krate);
    files.extend(every::files(&krate));
    workspace::test(&files);
}
