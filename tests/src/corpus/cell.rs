//! The cells of pages written in short.

use std::fmt::Write as _;

use crate::flat::flat;

/// The lines of a cell.
pub(crate) fn lines(html: &str, between: &str) -> String {
    let text = flat(html);
    let lines = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| match line.split_once(". ") {
            Some((number, rest))
                if html.contains("<ol") && number.bytes().all(|byte| byte.is_ascii_digit()) =>
            {
                format!("• {rest}")
            }
            _ => line.to_owned(),
        });
    lines.collect::<Vec<_>>().join(between)
}

/// `one // two // - item // + item with a paragraph // -- inner item // ! note`.
pub(crate) fn cell(source: &str) -> String {
    let raw = ["<p>", "<div", "<ul>", "<ol>", "<pre>", "<span"];
    if raw.iter().any(|tag| source.starts_with(tag)) || source.is_empty() {
        return source.replace("\\n", "\n");
    }
    let parts: Vec<&str> = source.split(" // ").collect();
    let is_item = |part: &&str| part.starts_with("- ") || part.starts_with("-- ");
    let mut html = String::new();
    // Open lists, and whether a lead is open.
    let (mut depth, mut lead) = (0, false);
    for (index, part) in parts.iter().enumerate() {
        let (wanted, text) = match part.split_once(' ') {
            Some(("-" | "+", text)) => (1, text),
            Some(("--", text)) => (2, text),
            _ => (0, *part),
        };
        while depth > wanted {
            html.push_str("</li></ul>\n");
            depth -= 1;
        }
        if wanted == 0 && std::mem::take(&mut lead) {
            html.push_str("</div>\n");
        }
        if wanted > 0 {
            html.push_str(if depth == wanted {
                "</li><li>"
            } else {
                "<ul><li>"
            });
            depth = wanted;
            let paragraph = part.starts_with('+');
            let _ = if paragraph {
                writeln!(html, "<p>{}</p>", inline(text))
            } else {
                write!(html, "{}", inline(text))
            };
        } else if let Some(note) = part.strip_prefix("! ") {
            let _ = write!(
                html,
                "<div class=\"note\"><span class=\"notetitle\"> NOTE: </span><div class=\"notebody\"><p>{}</p>\n</div></div>\n",
                inline(note)
            );
        } else if part.ends_with(':') && parts.get(index + 1).is_some_and(is_item) {
            let _ = write!(html, "<div class=\"p\">{}", inline(part));
            lead = true;
        } else {
            let _ = writeln!(html, "<p>{}</p>", inline(part));
        }
    }
    html.push_str(&"</li></ul>".repeat(depth));
    html.push_str(if lead { "</div>" } else { "" });
    html
}

pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// Bold between `**`, links at `Table 3`.
pub(crate) fn inline(text: &str) -> String {
    let mut html = String::new();
    for (index, part) in escaped(text).split("**").enumerate() {
        match index % 2 {
            0 => html.push_str(part),
            _ => {
                let _ = write!(html, "<strong>{part}</strong>");
            }
        }
    }
    let mut rest = html.as_str();
    let mut out = String::new();
    while let Some(at) = rest.find("see Table ") {
        let (before, after) = rest.split_at(at + 4);
        out.push_str(before);
        let digits = after["Table ".len()..].bytes();
        let end = "Table ".len() + digits.take_while(u8::is_ascii_digit).count();
        let (link, after) = after.split_at(end);
        let _ = write!(out, "<a href=\"#t{}\">{link}</a>", &link["Table ".len()..]);
        rest = after;
    }
    out.push_str(rest);
    out
}
