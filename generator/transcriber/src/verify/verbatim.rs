//! Finds descriptions that are the page's own sentences: for a person to write afresh.

use generator::page::Row;

use super::compare::Compare;
use super::subject::Subject;
use crate::facts::Source;

/// Fewer words say the same in anybody's mouth: `ID of the asset.`
const WORDS: usize = 6;

impl Compare<'_> {
    /// The description of a row, and the meanings of its options; `page` is all that the page's row says.
    pub(super) fn verbatim_row(&mut self, subject: &Subject, page: &str, row: &Row) {
        let options = row.options.iter().flat_map(|options| &options.value);
        let options = options.map(|option| {
            let what = format!("the meaning of `{}`", option.value.value);
            (what, option.doc.as_str())
        });
        let texts = std::iter::once(("`doc:`".to_owned(), row.doc.as_str())).chain(options);
        for (what, text) in texts {
            self.verbatim(&subject.name, &what, text, page, subject.line);
        }
    }

    /// The descriptions of the operation, its responses and its objects.
    pub(super) fn verbatim_page(&mut self) {
        let (page, spec) = (self.facts, self.spec);
        let operation = spec.operation.value.as_str();
        let line = page.operation.line;
        self.verbatim(operation, "`doc:`", &spec.doc, &page.prose.join("\n"), line);
        for known in &spec.responses {
            let status = known.status.value;
            let said = page.responses.iter().find(|it| it.status == status);
            if let Some(said) = said {
                let what = format!("the `doc:` of {status}");
                self.verbatim(operation, &what, &known.doc, &said.prose, line);
            }
        }
        for said in &page.objects {
            if let Some(object) = self.same_object(said) {
                let (name, line) = (&object.name.value, said.table.line);
                self.verbatim(name, "`doc:`", &object.doc, &said.prose, line);
            }
        }
    }

    fn verbatim(&mut self, subject: &str, what: &str, text: &str, page: &str, line: usize) {
        if self.facts.source == Source::Page && is_verbatim(text, page) {
            let what = format!(
                "`{subject}`: {what} is what the page says, word for word: write it afresh"
            );
            self.look(line, what);
        }
    }
}

/// Whether a text is one or several whole sentences of the page, one after the other.
fn is_verbatim(text: &str, page: &str) -> bool {
    let wanted = words(text);
    if wanted.len() < WORDS {
        return false;
    }
    let sentences: Vec<Vec<String>> = page.split(ends_sentence).map(words).collect();
    (0..sentences.len()).any(|first| {
        let mut rest = wanted.as_slice();
        for sentence in &sentences[first..] {
            match rest.strip_prefix(sentence.as_slice()) {
                Some([]) => return true,
                Some(behind) => rest = behind,
                None => return false,
            }
        }
        false
    })
}

/// A sentence, a line, or what stands behind a name in a list.
fn ends_sentence(c: char) -> bool {
    ['.', '!', '?', ':', ';', '\n', '。', '；', '：'].contains(&c)
}

/// Words in lower case, whatever stands between them.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_sentences_of_six_words_are_the_page_s() {
        let page = "Definition\nLamp of the room that is lit. It may be up to 2.5 m high.\n• ON: the lamp is lit all the day";
        for text in [
            "Lamp of the room that is lit.",
            "It may be up to `2.5` m high.",
            "lamp of the room that is lit; it may be up to 2.5 m high",
            "The lamp is lit all the day.",
        ] {
            assert!(is_verbatim(text, page), "{text}");
        }
        for text in [
            "",
            "The lamp is lit.",
            "Lamp of the room that is lit, or not.",
            "Room with the lamp that is lit.",
            "the room that is lit. It may be up to 2.5 m high.",
            "Lamp of the room that is lit. The lamp is lit all the day.",
        ] {
            assert!(!is_verbatim(text, page), "{text}");
        }
    }
}
