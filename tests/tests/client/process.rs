//! Tests that need an environment of their own: they start themselves again, in a process that has it.

use std::env;
use std::process::Command;

/// Marks the process in which the test goes on.
const CHILD: &str = "HARBOUR_TEST_CHILD";

/// Runs the test of a name in a process with these variables, and returns what it printed.
#[track_caller]
pub(crate) fn in_a_process(test: &str, variables: &[(&str, &str)]) -> String {
    let mut child = Command::new(env::current_exe().unwrap());
    for (name, _) in env::vars_os() {
        if name.to_string_lossy().starts_with("HUAWEICLOUD_") {
            child.env_remove(name);
        }
    }
    let output = child
        .args(["--exact", test, "--nocapture"])
        .env("NO_PROXY", "127.0.0.1")
        .env(CHILD, "yes")
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success() && printed.contains("1 passed"),
        "{printed}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    printed
}

/// Whether this is the process of [`in_a_process`].
pub(crate) fn is_child() -> bool {
    env::var_os(CHILD).is_some()
}
