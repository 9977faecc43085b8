//! A saved reference page, as text or HTML, into [`ReferencePage`]: what its tables say, word for word.
//! First stage of the transcriber; knows nothing of the spec language.
//!
//! ```text
//! HTML ──html──▶ blocks ──┐
//!                         ├──page──▶ sections, operations, examples ──tables──▶ ReferencePage
//! text ──text──▶ blocks ──┘
//! ```
//!
//! Reading never fails. What was read but may be wrong becomes a [`Doubt`].

pub(crate) mod block;
mod chinese;
mod html;
mod page;
mod reference_page;
mod tables;
mod text;
pub(crate) mod words;

pub use reference_page::{
    About, Cell, Cells, DecidedBy, Doubt, Example, Facets, Label, Operation, Parameter, Prose,
    ReferencePage, Row, Section, Side, StatusCode, Table, TableKind,
};

/// Reads a saved page. `name` is its file's name without the ending; HTML and text are told apart by content.
pub fn read(name: &str, text: &str) -> ReferencePage {
    let chinese = chinese::is_chinese(text);
    let blocks = match (html::is_html(text), chinese) {
        (true, false) => html::blocks(text),
        (true, true) => chinese::blocks(html::blocks(text)),
        (false, false) => text::blocks(text),
        (false, true) => text::blocks(&chinese::text(text)),
    };
    page::page(name, blocks)
}
