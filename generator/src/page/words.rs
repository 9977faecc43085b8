//! `words/<service>/<page>.yaml` → [`PageWords`]: digests of a page's words, as a person last read them.
//!
//! Nothing of the crate depends on them. The transcriber writes them, and compares them with saved pages.

use std::collections::BTreeMap;

use super::fields::Reader;
use crate::diagnostic::{Code, Diagnostic};
use crate::digest::is_digest;
use crate::source::{Place, Placed};
use crate::yaml::Node;

/// The folder beside those of the services.
pub const WORDS: &str = "words";

/// The digests of one page.
#[derive(Clone, Debug)]
pub struct PageWords {
    /// Where they begin.
    pub place: Place,
    /// By table and row, in the words of the file: `query` and `size`.
    pub digests: BTreeMap<(String, String), Placed<String>>,
}

impl PageWords {
    /// The path of the file about the page at a path below the spec's root: `words/vod/show_asset_meta.yaml`.
    pub fn path(page: &str) -> String {
        format!("{WORDS}/{page}")
    }
}

impl Reader<'_> {
    /// Reads them; whether the page has these tables and rows is not asked.
    pub(super) fn words(&mut self, node: &Node, page: &str) -> Option<PageWords> {
        let mut words = PageWords {
            place: self.place(node),
            digests: BTreeMap::new(),
        };
        for (table, rows) in self.entries(node, &format!("the record of {page}"), "table")? {
            let what = format!("`{}`", table.value);
            for (row, digest) in self.entries(rows, &what, "row").unwrap_or_default() {
                let Some(digest) = self.text(digest, &format!("`{}`", row.value)) else {
                    continue;
                };
                if !is_digest(&digest.value) {
                    let message = format!("`{}` is no digest", digest.value);
                    self.report(
                        Diagnostic::new(Code::Malformed, digest.place, message).help(
                            "have it written by `cargo xtask verify <saved page> --read`, once the page is read; a digest is like `~90a3ee`",
                        ),
                    );
                }
                words
                    .digests
                    .insert((table.value.clone(), row.value), digest);
            }
        }
        Some(words)
    }
}
