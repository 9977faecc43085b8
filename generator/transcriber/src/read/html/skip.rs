//! HTML: elements whose content is not the page's text: scripts, styles, navigation, buttons, what is struck through.

use html5ever::tokenizer::TokenSinkResult;
use html5ever::tokenizer::states::RawKind;

/// What is not part of the page's text.
const SKIPPED: [&str; 18] = [
    "script", "style", "head", "title", "nav", "header", "footer", "noscript", "template", "svg",
    "button", "select", "textarea", "iframe", "math", "s", "del", "strike",
];

/// The element whose content is skipped, and how often it is open.
#[derive(Default)]
pub(in crate::read) struct Skipped(Option<(String, usize)>);

impl Skipped {
    pub(in crate::read) fn is_open(&self) -> bool {
        self.0.is_some()
    }

    pub(in crate::read) fn begin(&mut self, name: &str) {
        self.0 = Some((name.to_owned(), 1));
    }

    /// What the tokenizer has to know, if the tag is skipped.
    pub(in crate::read) fn tag(
        &mut self,
        name: &str,
        start: bool,
        self_closing: bool,
    ) -> Option<TokenSinkResult<()>> {
        if let Some((skipped, open)) = &mut self.0 {
            if *skipped == name {
                *open = if start { *open + 1 } else { *open - 1 };
                if *open == 0 {
                    self.0 = None;
                }
            } else if skipped == "head" && name == "body" {
                self.0 = None;
            }
            return Some(TokenSinkResult::Continue);
        }
        if !start || !SKIPPED.contains(&name) {
            return None;
        }
        if !self_closing {
            self.begin(name);
        }
        Some(match name {
            "script" => TokenSinkResult::RawData(RawKind::ScriptData),
            "style" | "iframe" => TokenSinkResult::RawData(RawKind::Rawtext),
            "title" | "textarea" => TokenSinkResult::RawData(RawKind::Rcdata),
            _ => TokenSinkResult::Continue,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_open_several_times_is_closed_as_often() {
        let mut skipped = Skipped::default();
        assert!(skipped.tag("p", true, false).is_none());
        for start in [true, true, false] {
            assert!(skipped.tag("nav", start, false).is_some());
            assert!(skipped.is_open());
        }
        assert!(skipped.tag("p", true, false).is_some());
        assert!(skipped.tag("nav", false, false).is_some());
        assert!(!skipped.is_open());
    }

    #[test]
    fn a_head_that_is_not_closed_ends_where_the_body_begins() {
        let mut skipped = Skipped::default();
        assert!(skipped.tag("head", true, false).is_some());
        assert!(skipped.tag("body", true, false).is_some());
        assert!(!skipped.is_open());
    }
}
