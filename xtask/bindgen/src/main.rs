//! The tools of wasm-bindgen, in the exact version of the lock file: no tool needs to be installed by hand.
//!
//! A package of its own, so that an ordinary build does not wait for it.
//!
//! ```text
//! xtask-bindgen glue ARGUMENTS…    as wasm-bindgen: makes the JavaScript around a module
//! xtask-bindgen test ARGUMENTS…    as wasm-bindgen-test-runner: runs the tests of a module in a browser
//! ```

use anyhow::{Result, bail};
use std::ffi::OsString;
use wasm_bindgen_cli::{wasm_bindgen, wasm_bindgen_test_runner};

fn main() -> Result<()> {
    let mut arguments: Vec<OsString> = std::env::args_os().collect();
    if arguments.len() < 2 {
        bail!("usage: xtask-bindgen glue|test ARGUMENTS…");
    }
    let tool = arguments.remove(1);
    // The runner refuses what `cargo test --quiet` passes on.
    arguments.retain(|argument| argument != "--quiet");
    match tool.to_str() {
        Some("glue") => wasm_bindgen::run_cli_with_args(arguments),
        Some("test") => wasm_bindgen_test_runner::run_cli_with_args(arguments),
        _ => bail!("unknown tool {}", tool.display()),
    }
}
