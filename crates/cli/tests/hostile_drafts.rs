//! Drafts made to break a reader end like any other: with an exit code that says how it went, within ten seconds of
//! work and 512 MB of memory. In debug, where all is slower, those that are large are smaller.

#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on must stop")]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
    time::Instant,
};
use verslagtoets_tests::hostile::{self, Hostile};

/// Seconds of work, of all threads together: time on the clock says more of the machine than of the program.
const SECONDS: u32 = 10;
/// Memory that holds data, in KB.
const MEMORY: u32 = 512 << 10;

/// Runs the program under the limits.
fn run(arguments: &[&str], draft: &Path) -> Output {
    let limited = format!("ulimit -t {SECONDS} && ulimit -d {MEMORY} && exec \"$0\" \"$@\"");
    let mut shell = Command::new("sh");
    shell.args(["-c", &limited, env!("CARGO_BIN_EXE_verslagtoets")]).args(arguments).arg(draft);
    shell.output().expect("a shell")
}

/// What is wrong with a run, if anything.
fn fault(output: &Output) -> Option<String> {
    let error = String::from_utf8_lossy(&output.stderr);
    match output.status.code() {
        Some(0..=2) if error.contains("panicked") => Some(format!("panics: {error}")),
        Some(0..=2) => serde_json::from_slice::<serde_json::Value>(&output.stdout).err().map(|error| error.to_string()),
        Some(code) => Some(format!("ends with {code}: {error}")),
        None => Some(format!("is stopped by {}: {error}", output.status)),
    }
}

#[test]
fn hostile_drafts_end_within_the_limits() {
    let folder = tempfile::tempdir().expect("a folder");
    let scale = if cfg!(debug_assertions) { 100 } else { 1 };
    let mut faults = Vec::new();
    for Hostile { name, extension, bytes } in hostile::all(scale) {
        let path = folder.path().join("draft").with_extension(extension);
        fs::write(&path, bytes).expect("a draft");
        let start = Instant::now();
        let output = run(&["check", "--format", "json"], &path);
        let found = fault(&output);
        println!("{:>8.2?} {:?} {extension}: {name}", start.elapsed(), output.status.code());
        faults.extend(found.map(|found| format!("{extension}, {name}: {found}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
