//! Collects the violations of a validation, each with the path of its member in the body.

use std::fmt::Write;

use crate::wire::violation::{Problem, Violation, Violations};

/// Where validation stands, and what it has found so far.
#[derive(Debug, Default)]
pub struct Checker {
    /// Whether what is checked has a body to send.
    pub(crate) sends_body: bool,
    steps: Vec<Step>,
    found: Vec<Violation>,
}

#[derive(Debug)]
enum Step {
    Member(&'static str),
    Item(usize),
    Key(String),
}

impl Checker {
    pub(crate) fn of_body(sends_body: bool) -> Self {
        Self {
            sends_body,
            ..Self::default()
        }
    }

    /// Records a problem of the value being visited.
    pub(crate) fn report(&mut self, problem: Problem) {
        let mut path = String::new();
        for step in &self.steps {
            match step {
                Step::Member(name) => push_name(&mut path, name),
                Step::Key(name) => push_name(&mut path, name),
                // Writing to a string cannot fail.
                Step::Item(index) => _ = write!(path, "[{index}]"),
            }
        }
        self.found.push(Violation::new(path, problem));
    }

    pub(crate) fn at_item(&mut self, index: usize, visit: impl FnOnce(&mut Self)) {
        self.steps.push(Step::Item(index));
        visit(self);
        self.steps.pop();
    }

    pub(crate) fn at_key(&mut self, key: &str, visit: impl FnOnce(&mut Self)) {
        self.steps.push(Step::Key(key.to_owned()));
        visit(self);
        self.steps.pop();
    }

    pub(crate) fn at_member(&mut self, name: &'static str, visit: impl FnOnce(&mut Self)) {
        self.steps.push(Step::Member(name));
        visit(self);
        self.steps.pop();
    }

    pub(crate) fn finish(self) -> Result<(), Violations> {
        Violations::new(self.found).map_or(Ok(()), Err)
    }
}

fn push_name(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}
