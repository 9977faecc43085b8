//! Patterns of `regex-lite` → regular expressions that JSON Schema has: those of ECMAScript, in its strict mode.

/// The same expression for other readers; none if it has something that they do not know.
pub(super) fn portable(pattern: &str) -> Option<String> {
    let mut out = String::with_capacity(pattern.len());
    let mut in_class = false;
    let mut rest = pattern.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' => {
                let escaped = rest.next()?;
                if "AzaxuU<>".contains(escaped) || escaped == 'b' && rest.as_str().starts_with('{')
                {
                    return None;
                }
                // A character of syntax, in its place; of others the strict mode takes no escape.
                let needed = escaped.is_alphanumeric()
                    || "^$\\.*+?()[]{}|/".contains(escaped)
                    || escaped == '-' && in_class;
                out.extend(needed.then_some('\\'));
                out.push(escaped);
                continue;
            }
            '[' if in_class => return None,
            '[' => in_class = true,
            ']' => in_class = false,
            // Flags and names.
            '(' if !in_class
                && rest.as_str().starts_with('?')
                && !rest.as_str().starts_with("?:") =>
            {
                return None;
            }
            _ => {}
        }
        out.push(c);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_every_reader_knows_stays_and_the_rest_is_told() {
        for (pattern, portable) in [
            ("^[0-9a-f]{32}$", Some("^[0-9a-f]{32}$")),
            (r"^\d+\.\w*(?:a|b)?$", Some(r"^\d+\.\w*(?:a|b)?$")),
            (r"\-\@[\-\_/]", Some(r"-@[\-_/]")),
            ("(?i)a", None),
            ("(?P<name>a)", None),
            (r"\Aa\z", None),
            ("[[:alpha:]]", None),
        ] {
            assert_eq!(super::portable(pattern).as_deref(), portable, "{pattern}");
        }
    }
}
