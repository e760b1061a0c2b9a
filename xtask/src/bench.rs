//! `cargo xtask bench`: each stage on one draft, Word and ODT beside other readers, then the whole program on a thousand.

use crate::run::{Failure, cargo, command, root, step, target};
use std::{
    env::consts::EXE_EXTENSION,
    fs,
    path::Path,
    time::{Duration, Instant},
};

/// Drafts in the run of the whole program.
const DRAFTS: u32 = 1000;

/// Runs after which the best time is told.
const RUNS: u32 = 5;

/// The draft to measure on where none is named.
const EXAMPLE: &str = "docs/examples/hoevezicht-2024.md";

/// Measures on a draft.
pub(crate) fn run(draft: Option<&str>) -> Result<(), Failure> {
    let draft = draft.map_or_else(|| Ok(root().join(EXAMPLE)), fs::canonicalize)?;
    let mut stages = command(&cargo(), &["bench", "--locked", "-p", "verslagtoets-tests", "--bench", "stages"]);
    step(stages.env("VERSLAGTOETS_DRAFT", &draft))?;
    step(&mut command(&cargo(), &["bench", "--locked", "-p", "verslagtoets-tests", "--bench", "packages"]))?;
    step(&mut command(&cargo(), &["build", "--locked", "--release", "-p", "verslagtoets"]))?;
    let program = target()?.join("release/verslagtoets").with_extension(EXE_EXTENSION);
    peers(&program)?;
    many(&program, &draft)
}

/// Times the built program beside other readers of Word and ODT.
fn peers(program: &Path) -> Result<(), Failure> {
    let manifest = ["--manifest-path", "tests/peers/Cargo.toml"];
    let mut peers = command(&cargo(), &["run", "--locked", "--release"]);
    peers.args(manifest).arg("--target-dir").arg(target()?).arg("--").arg(program);
    step(&mut peers)
}

/// Times the built program over copies of a draft.
fn many(program: &Path, draft: &Path) -> Result<(), Failure> {
    let folder = target()?.join("bench-drafts");
    fs::create_dir_all(&folder)?;
    let name = draft.file_name().unwrap_or_default().to_string_lossy();
    for number in 0..DRAFTS {
        fs::copy(draft, folder.join(format!("{number:04}-{name}")))?;
    }
    let best = (0..RUNS).map(|_| once(program, &folder)).collect::<Result<Vec<_>, _>>()?.into_iter().min();
    fs::remove_dir_all(&folder)?;
    let best = best.unwrap_or_default();
    let size = fs::metadata(draft)?.len() * u64::from(DRAFTS);
    println!("{DRAFTS} drafts, {} MB in all: {best:?} for the whole process", size / 1_000_000);
    Ok(())
}

fn once(program: &Path, folder: &Path) -> Result<Duration, Failure> {
    let mut check = command(&program.to_string_lossy(), &["check", "--format", "json"]);
    check.arg(folder).stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
    let start = Instant::now();
    check.status()?;
    Ok(start.elapsed())
}
