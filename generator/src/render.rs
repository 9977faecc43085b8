//! [`Module`] → text: tokens printed item by item, member tables line by line.

use crate::emit::{Item, Module, Table};
use crate::print;

/// Prints a module below its header line.
pub(crate) fn render(header: &str, module: &Module) -> String {
    let mut text = format!("{header}\n");
    if !module.docs.is_empty() {
        text.push('\n');
    }
    for line in &module.docs {
        text += format!("//! {line}").trim_end();
        text.push('\n');
    }
    for item in &module.items {
        text.push('\n');
        text += &match item {
            Item::Tokens(tokens) => print::file(tokens.clone()),
            Item::Table(table) => print_table(table),
        };
    }
    text
}

fn print_table(table: &Table) -> String {
    let Table { name, head, lines } = table;
    if lines.is_empty() {
        return format!("{name}! {{\n    {head} {{}}\n}}\n");
    }
    let mut text = format!("{name}! {{\n    {head} {{\n");
    for line in lines {
        text += &format!("        {line}\n");
    }
    text + "    }\n}\n"
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn comments_and_blank_lines_are_printed() {
        let module = Module {
            docs: vec!["A module.".to_owned()],
            items: vec![
                Item::Tokens(quote!(
                    use a::b;
                )),
                Item::Tokens(quote! {
                    #[doc = " Words."]
                    pub struct A { pub a: u8, #[comment = "~"] #[doc = " More."] pub b: u8, }
                }),
                Item::Table(Table {
                    name: "object",
                    head: "A".to_owned(),
                    lines: vec!["a = \"a\";".to_owned()],
                }),
            ],
        };
        let expected = "\
// Generated.

//! A module.

use a::b;

/// Words.
pub struct A {
    pub a: u8,

    /// More.
    pub b: u8,
}

object! {
    A {
        a = \"a\";
    }
}
";
        assert_eq!(render("// Generated.", &module), expected);
    }
}
