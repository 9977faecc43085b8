//! Tokens → text, with prettyplease.

use proc_macro2::TokenStream;
use quote::quote;

/// What a lone comment with this text stands for in the output: an empty line.
const BLANK: &str = "~";

/// A mark that becomes an empty line before what follows it. prettyplease prints this attribute as a
/// comment, and [`file`] leaves the comment out.
pub(crate) fn blank_line() -> TokenStream {
    quote!(#[comment = #BLANK])
}

/// The items of a file.
pub(crate) fn file(tokens: TokenStream) -> String {
    let file = match syn::parse2::<syn::File>(tokens) {
        Ok(file) => file,
        // Emitters write Rust, whatever the spec says: anything else is a mistake in this crate.
        Err(error) => panic!("the generator emitted something that is not Rust: {error}"),
    };
    let printed = prettyplease::unparse(&file);
    let mut text = String::with_capacity(printed.len());
    for line in printed.lines() {
        if line.trim().strip_prefix("//") != Some(BLANK) {
            text += line;
        }
        text.push('\n');
    }
    text
}

/// The lines of some statements.
pub(crate) fn statements(tokens: &TokenStream) -> Vec<String> {
    let text = file(quote!(fn main() { #tokens }));
    let lines = text
        .lines()
        .map(|line| line.strip_prefix("    ").unwrap_or(line));
    let mut lines: Vec<String> = lines.skip(1).map(str::to_owned).collect();
    lines.pop();
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_stand_where_they_are_marked() {
        let blank = blank_line();
        let text = file(quote!(struct A { a: u8, #blank b: u8 }));
        assert_eq!(text, "struct A {\n    a: u8,\n\n    b: u8,\n}\n");
    }

    #[test]
    fn statements_stand_at_the_margin() {
        let lines = statements(&quote!(let a = 1; if a > 0 { call(); }));
        assert_eq!(lines, ["let a = 1;", "if a > 0 {", "    call();", "}"]);
    }
}
