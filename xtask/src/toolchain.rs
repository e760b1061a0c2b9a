//! What the toolchain must have. Where rustup does not install by itself it passes a missing target over in silence,
//! and the build then fails with an error that does not name the cause.

use crate::run::{Failure, answer, cargo, command, step};
use std::path::Path;

/// The target of browsers.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Adds what is missing, through rustup.
pub(crate) fn complete() -> Result<(), Failure> {
    for component in ["rustfmt", "clippy"] {
        let program = if component == "rustfmt" { "fmt" } else { "clippy" };
        if answer(&mut command(&cargo(), &[program, "--version"])).is_none() {
            add("component", component)?;
        }
    }
    if !has_wasm() {
        add("target", WASM)?;
    }
    Ok(())
}

fn has_wasm() -> bool {
    let library = answer(&mut command("rustc", &["--print", "target-libdir", "--target", WASM]));
    library.is_some_and(|library| Path::new(&library).is_dir())
}

fn add(kind: &str, name: &str) -> Result<(), Failure> {
    step(&mut command("rustup", &[kind, "add", name])).map_err(|failure| {
        Failure::new(format!("{failure}\nThe Rust toolchain lacks {name}; install it and try again."))
    })
}
