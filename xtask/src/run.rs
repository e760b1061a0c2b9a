//! Running other programs from the root of the repository.

use std::{
    fmt, io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Why a chore stopped, for the person at the terminal.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self(error.to_string())
    }
}

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// The cargo that runs this chore.
pub(crate) fn cargo() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

/// A program with arguments, at the root of the repository.
pub(crate) fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// Runs a command, shows what it is and what it says, and stops where it fails.
pub(crate) fn step(command: &mut Command) -> Result<(), Failure> {
    let line = words(command);
    eprintln!("$ {line}");
    let status = command.status().map_err(|error| Failure(format!("{line}: {error}")))?;
    if status.success() { Ok(()) } else { Err(Failure(format!("{line}: {status}"))) }
}

/// What a command prints; `None` where it fails.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Where cargo builds, wherever the user has it build.
pub(crate) fn target() -> Result<PathBuf, Failure> {
    let metadata = answer(&mut command(&cargo(), &["metadata", "--format-version", "1", "--no-deps"]));
    let metadata: serde_json::Value =
        serde_json::from_str(&metadata.unwrap_or_default()).map_err(|error| Failure::new(error.to_string()))?;
    let target = metadata.get("target_directory").and_then(serde_json::Value::as_str);
    Ok(target.map_or_else(|| root().join("target"), PathBuf::from))
}

fn words(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
