//! Sentences in whatever script a page is written: where they end, and that they do.

/// Whether the text ends as a sentence does, with a full stop or what stands for one.
pub fn ends(text: &str) -> bool {
    let stops = [
        '.', '!', '?', ':', '…', '。', '．', '｡', '！', '？', '：', '‼', '⁇', '⁈', '⁉', '؟', '۔',
        '।', '॥', '։', '။', '።', '៕',
    ];
    // Where a quotation ends with a sentence, so does what quotes it.
    let quotes = ['"', '”', '’', '」', '』'];
    text.trim_end_matches(quotes).ends_with(stops)
}

/// The text with a full stop, unless it has one.
pub(crate) fn ended(text: String) -> String {
    if ends(&text) { text } else { text + "." }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_once() {
        for (text, sentence) in [
            ("Text", "Text."),
            ("Text.", "Text."),
            ("Really?", "Really?"),
            ("Formats (MP4, etc.)", "Formats (MP4, etc.)."),
            ("It is called \"a.\"", "It is called \"a.\""),
            ("媒资。", "媒资。"),
            ("媒资！", "媒资！"),
            ("他说：「是。」", "他说：「是。」"),
            ("And so on…", "And so on…"),
            ("क्या।", "क्या।"),
            ("", "."),
        ] {
            assert_eq!(ended(text.to_owned()), sentence);
        }
    }
}
