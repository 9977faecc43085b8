//! Examples that do not fit their tables → marked as contradicting them, or left out.

use super::super::sheet::Sheet;
use super::super::text::one_line;

impl Sheet {
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
