//! `cargo xtask test`: everything that must hold before a change goes in.

use crate::{
    run::{Failure, cargo, command, step},
    toolchain,
};

/// Runs the checks, the quick ones first.
pub(crate) fn run() -> Result<(), Failure> {
    toolchain::complete()?;
    let steps: [&[&str]; 4] = [
        &["fmt", "--all", "--check"],
        &["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"],
        &["test", "--workspace", "--locked"],
        // Core and reader must also run in a browser.
        &[
            "check",
            "--locked",
            "--target",
            "wasm32-unknown-unknown",
            "-p",
            "verslagtoets-core",
            "-p",
            "verslagtoets-read",
        ],
    ];
    steps.iter().try_for_each(|arguments| step(&mut command(&cargo(), arguments)))
}
