//! A page saved as HTML → blocks: paragraphs, list items, tables and code.
//!
//! The tokens are html5ever's. One pass, so that the time is linear however broken or deeply nested the page is.

mod cell;
mod grid;
mod markup;
mod skip;

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use crate::read::block::Block;
use crate::read::html::markup::MarkupReader;

/// Whether a text is HTML.
pub(in crate::read) fn is_html(text: &str) -> bool {
    let text = text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
    text.starts_with('<')
        || ["</td>", "</TD>", "</table>", "</TABLE>"]
            .iter()
            .any(|tag| text.contains(tag))
}

/// The blocks of a page.
pub(in crate::read) fn blocks(text: &str) -> Vec<Block> {
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    // HTML takes a lone `\r` for the end of a line, and lines would be counted as nobody counts them.
    let text = text.replace("\r\n", "\n").replace('\r', " ");
    input.push_back(StrTendril::from_slice(&text));
    // Without scripts to run, one call reads all there is.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner().finish()
}

#[derive(Default)]
struct Sink(RefCell<MarkupReader>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let mut reader = self.0.borrow_mut();
        reader.line = usize::try_from(line).unwrap_or(usize::MAX);
        match token {
            Token::TagToken(tag) => return reader.tag(&tag),
            Token::CharacterTokens(text) => reader.text(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::block::RawTable;

    fn tables(html: &str) -> Vec<RawTable> {
        let tables = blocks(html).into_iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        tables.collect()
    }

    #[test]
    fn lines_are_counted_as_editors_count_them() {
        for ends in ["\n", "\r\n"] {
            let page = ["<html><p>a\rb</p>", "<h4 id=x>Function</h4>", "<p>c</p>"].join(ends);
            let mut prose = blocks(&page).into_iter().filter_map(|block| match block {
                Block::Prose(prose) => Some(prose.line),
                _ => None,
            });
            assert_eq!(prose.next_back(), Some(3), "{page:?}");
        }
    }

    #[test]
    fn html_is_told_from_text() {
        assert!(is_html("\u{feff}\n<!DOCTYPE html>"));
        assert!(is_html("a</td>"));
        assert!(!is_html("Title\n\nA < B"));
    }

    #[test]
    fn paragraphs_items_and_examples_keep_their_order() {
        let html = "<h4>URI</h4><ul><li><p>Format</p>GET /v1</li></ul><pre>{\n}</pre>";
        let found = blocks(html);
        let [
            Block::Heading { text, .. },
            Block::Prose(item),
            Block::Prose(uri),
            Block::Code { .. },
        ] = &*found
        else {
            panic!("{found:?}");
        };
        assert_eq!(
            (text.as_str(), item.bullet, uri.bullet),
            ("URI", true, false)
        );
        assert_eq!((item.depth, uri.depth), (1, 1));
    }

    #[test]
    fn a_table_inside_of_a_cell_is_part_of_the_cell() {
        let inner = "<table><tr><th>A<th>B<tr><td>1<td>2</table>";
        let html = format!("<table><tr><th>Name<th>Type<tr><td>x {inner}<td>y</table>");
        let [table] = &*tables(&html) else { panic!() };
        assert_eq!(table.rows[0].cells[0].inline(), "x A B 1 2");
    }

    #[test]
    fn layout_and_navigation_are_no_tables() {
        assert!(tables("<nav><table><tr><th>a<th>b<tr><td>1<td>2</table></nav>").is_empty());
        assert!(tables("<table><tr><td><h1>Title</h1></td></tr></table>").is_empty());
    }
}
