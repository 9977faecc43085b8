//! A saved page as a report quotes it: the lines of HTML without their tags.

/// The same lines, each with what a reader sees of it; one that has tags only stays as it is.
pub(super) fn plain(text: &str) -> String {
    if !text
        .trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with('<')
    {
        return text.to_owned();
    }
    let mut in_tag = false;
    let lines = text.split('\n').map(|line| {
        let words = words(line, &mut in_tag);
        if words.is_empty() {
            line.to_owned()
        } else {
            words
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What stands outside of tags; a tag may go on in the next line.
fn words(line: &str, in_tag: &mut bool) -> String {
    let mut seen = String::new();
    let mut rest = line;
    loop {
        if *in_tag {
            let Some((_, behind)) = rest.split_once('>') else {
                break;
            };
            *in_tag = false;
            rest = behind;
        }
        let Some(start) = tag(rest) else {
            seen += rest;
            break;
        };
        seen += &rest[..start];
        seen.push(' ');
        *in_tag = true;
        rest = &rest[start..];
    }
    for (entity, character) in [
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ] {
        seen = seen.replace(entity, character);
    }
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where the first tag begins; a lone `<` is none.
fn tag(text: &str) -> Option<usize> {
    let mut all = text.match_indices('<').map(|(at, _)| at);
    all.find(|at| {
        let next = text[at + 1..].chars().next();
        next.is_some_and(|c| c.is_ascii_alphabetic() || ['/', '!'].contains(&c))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_go_and_lines_stay() {
        let html =
            "<tr id=\"a\"\n class=\"b\"><td><p>size</p></td><td>a &lt; b, 1 < 2</td>\n</tr>\n\nend";
        let shown = "<tr id=\"a\"\nsize a < b, 1 < 2\n</tr>\n\nend";
        assert_eq!(plain(html), shown);
        let text = "Size\n\nmap<String,String>";
        assert_eq!(plain(text), text);
    }
}
