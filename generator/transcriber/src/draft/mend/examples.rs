//! Examples that do not fit their tables → marked as contradicting them, or left out.

use super::super::sheet::Sheet;
use super::super::text::one_line;
use super::Complaint;
use crate::facts::examples::in_one_line;

impl Sheet {
    /// Mends the first example that the generator complains about, and takes the complaints about examples out. Of what is
    /// alike it complains once: the others come when the first is mended, each with all that is wrong with it.
    pub(super) fn mend_first_example(&mut self, complaints: &mut Vec<Complaint<'_>>) -> bool {
        let of_examples = complaints.extract_if(.., |(keys, _)| example_of(keys).is_some());
        let of_examples: Vec<Complaint<'_>> = of_examples.collect();
        let mut found: Vec<((&str, usize), &str)> = Vec::new();
        for (keys, problem) in &of_examples {
            let example = example_of(keys);
            found.extend(example.map(|example| (example, problem.message.as_str())));
        }
        let Some((first, _)) = found.iter().min() else {
            return false;
        };
        let whys = found.iter().filter(|(example, _)| example == first);
        let why = in_one_line(whys.map(|(_, why)| *why));
        let (list, index) = (first.0, first.1.to_string());
        self.mark_example(list, &index, &why) || self.drop_example(list, &index, &why)
    }

    /// Keeps an example that does not fit its tables, and says why. One that was marked is of no use all the same.
    pub(super) fn mark_example(&mut self, list: &str, index: &str, why: &str) -> bool {
        let Some((read, line, contradicts @ None)) = self.example(list, index) else {
            return false;
        };
        *contradicts = Some(one_line(why));
        let why = format!("{why}; the example is kept, and marked as contradicting its tables");
        self.doubt(line, read, why);
        true
    }

    pub(super) fn drop_example(&mut self, list: &str, index: &str, why: &str) -> bool {
        let Some((read, line, _)) = self.example(list, index) else {
            return false;
        };
        let index = index.parse().unwrap_or_default();
        if list == "requests" {
            self.example_requests.remove(index);
        } else {
            self.example_responses.remove(index);
        }
        self.doubt(line, read, format!("{why}; the example was left out"));
        true
    }

    /// An example: what reports call it, its line on the page, and what it contradicts.
    fn example(&mut self, list: &str, index: &str) -> Option<(String, usize, &mut Option<String>)> {
        let index: usize = index.parse().ok()?;
        if list == "requests" {
            let example = self.example_requests.get_mut(index)?;
            let read = format!("example request: {}", example.doc);
            Some((read, example.line, &mut example.contradicts))
        } else {
            let example = self.example_responses.get_mut(index)?;
            let read = format!("example response {}", example.status);
            Some((read, example.line, &mut example.contradicts))
        }
    }
}

/// Which example keys lead to: requests stand before responses.
fn example_of(keys: &[String]) -> Option<(&str, usize)> {
    match keys {
        [first, list, index, ..] if first == "examples" => {
            Some((list.as_str(), index.parse().ok()?))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use generator::source::SpecFiles;

    use crate::draft::transcribe;
    use crate::verify::SavedPage;

    #[test]
    fn all_is_said_that_contradicts_an_example() {
        let rows = ["load", "crew", "mast", "port", "flag"];
        let rows = rows.map(|name| format!("<tr><td>{name}<td>Yes<td>Integer<td>It."));
        let example = |body: &str| format!("<pre>PUT /v1/ships\n\n{body}</pre>");
        let html = format!(
            "<h1>T</h1><h4>URI</h4><p>PUT /v1/ships</p><h4>Request</h4><table><caption>Table 1 Request body parameters\
             </caption><tr><th>Parameter<th>Mandatory<th>Type<th>Description{}</table><h4>Example Request</h4>{}{}{}",
            rows.concat(),
            example(
                "{\"load\": \"x\", \"sail\": 1, \"crew\": 1, \"mast\": 1, \"port\": 1, \"flag\": 1}"
            ),
            example("{\"load\": \"x\", \"crew\": 1, \"mast\": 1, \"port\": 1, \"flag\": 1}"),
            example("{}"),
        );
        let page = SavedPage::read("ships-demo.html", &html);
        let transcript = transcribe(&[page], "ships", &SpecFiles::default());
        let transcript = transcript.expect("nothing is there yet");
        let draft = transcript.operations[0].draft.as_ref();
        let doubts = draft.into_iter().flat_map(|draft| &draft.doubts);
        let whys = doubts.filter(|doubt| doubt.read.starts_with("example request"));
        let whys = whys.filter_map(|doubt| doubt.why.strip_suffix(KEPT));
        assert_eq!(
            whys.collect::<Vec<_>>(),
            [
                "the example's `load` is not of the type `Integer`; the example has `sail`, which no row describes",
                "the example's `load` is not of the type `Integer`",
                "the example lacks the mandatory `load`; the example lacks the mandatory `crew`; the example lacks the \
                 mandatory `mast`; and 2 more",
            ]
        );
    }

    const KEPT: &str = "; the example is kept, and marked as contradicting its tables";
}
