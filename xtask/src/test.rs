//! `cargo xtask test`: everything that must hold before a change goes in.

use crate::{
    browser,
    run::{Failure, cargo, command, step, target},
    toolchain::{self, WASM},
    web,
};
use std::env::consts::EXE_EXTENSION;

/// Runs the checks, the quick ones first.
pub(crate) fn run() -> Result<(), Failure> {
    toolchain::complete()?;
    let browser = browser::complete()?;
    let steps: [&[&str]; 4] = [
        &["fmt", "--all", "--check"],
        &["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"],
        &["clippy", "-p", "verslagtoets-wasm", "--target", WASM, "--all-targets", "--locked", "--", "-D", "warnings"],
        &["test", "--workspace", "--locked", "--exclude", "xtask-bindgen"],
    ];
    steps.iter().try_for_each(|arguments| step(&mut command(&cargo(), arguments)))?;
    in_browser(&browser)?;
    web::run()?;
    step(&mut web::npm(&["run", "--silent", "sizes"]))?;
    end_to_end(&browser)
}

/// Runs the tests of the wasm face in a browser.
fn in_browser(browser: &browser::Browser) -> Result<(), Failure> {
    let runner = format!("{} test", web::bindgen()?.display());
    let mut tests = command(&cargo(), &["test", "--locked", "-p", "verslagtoets-wasm", "--target", WASM, "--tests"]);
    tests.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner).env("CHROMEDRIVER", &browser.driver);
    // A loaded build server is slow to start a browser.
    tests.env("WASM_BINDGEN_TEST_TIMEOUT", "120").env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60");
    step(&mut tests)
}

/// Runs the tests of the built widget, beside the command line that they compare it with.
fn end_to_end(browser: &browser::Browser) -> Result<(), Failure> {
    step(&mut command(&cargo(), &["build", "--locked", "-p", "verslagtoets"]))?;
    let program = target()?.join("debug/verslagtoets").with_extension(EXE_EXTENSION);
    let mut tests = web::npm(&["run", "--silent", "e2e"]);
    step(tests.env("VERSLAGTOETS", program).env("VERSLAGTOETS_CHROMIUM", &browser.program))
}
