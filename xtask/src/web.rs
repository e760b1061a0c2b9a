//! `cargo xtask web`: the widget, from the Rust code to the files that a site serves.

use crate::{
    run::{Failure, cargo, command, root, step, target},
    toolchain::{self, WASM},
};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Name of the files of the wasm module.
pub(crate) const NAME: &str = "verslagtoets";

/// Builds `web/dist`.
pub(crate) fn run() -> Result<(), Failure> {
    toolchain::complete()?;
    packages()?;
    wasm()?;
    step(&mut npm(&["run", "--silent", "build"]))
}

/// Installs the npm packages of the lock file, where they are not what it says.
pub(crate) fn packages() -> Result<(), Failure> {
    let wanted = modified(&root().join("web/package-lock.json"));
    let installed = modified(&root().join("web/node_modules/.package-lock.json"));
    if installed.is_some() && installed >= wanted {
        return Ok(());
    }
    step(&mut npm(&["ci", "--no-audit", "--no-fund"])).map_err(|failure| {
        Failure::new(format!("{failure}\nThe widget needs Node.js 20.19 or newer with npm: https://nodejs.org"))
    })
}

/// A command of npm in `web`.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    let mut npm = command("npm", arguments);
    npm.current_dir(root().join("web"));
    npm
}

/// Builds `tool` of wasm-bindgen and says where it is.
pub(crate) fn bindgen() -> Result<PathBuf, Failure> {
    step(&mut command(&cargo(), &["build", "--locked", "--package", "xtask-bindgen"]))?;
    Ok(target()?.join("debug/xtask-bindgen").with_extension(env::consts::EXE_EXTENSION))
}

/// Makes the module and its glue in `web/wasm`.
fn wasm() -> Result<(), Failure> {
    let out = root().join("web/wasm");
    module(&[], &target()?.join("web"), &out)
}

/// Makes the module and its glue in `out`, by way of the folder `work`, with further arguments for cargo.
pub(crate) fn module(arguments: &[&str], work: &Path, out: &Path) -> Result<(), Failure> {
    let profile = "release-wasm";
    let mut compile = command(&cargo(), &["build", "--locked", "--package", "verslagtoets-wasm", "--target", WASM]);
    compile.args(["--profile", profile]).args(arguments);
    step(compile.env("CARGO_ENCODED_RUSTFLAGS", without_paths().join("\x1f")))?;
    let built = target()?.join(WASM).join(profile).join("verslagtoets_wasm.wasm");
    let mut glue = command(
        &bindgen()?.to_string_lossy(),
        &["glue", "--target", "web", "--omit-default-module-path", "--experimental-reset-state-function"],
    );
    step(glue.arg("--out-name").arg(NAME).arg("--out-dir").arg(work).arg(built))?;

    fs::create_dir_all(out)?;
    for file in ["verslagtoets.js", "verslagtoets.d.ts"] {
        fs::copy(work.join(file), out.join(file))?;
    }
    optimise(work, out)
}

/// Shrinks the module; that takes a minute, so not where the same one was shrunk before.
fn optimise(work: &Path, out: &Path) -> Result<(), Failure> {
    let file = format!("{NAME}_bg.wasm");
    let (given, seen, small) = (work.join(&file), work.join("shrunk-from.wasm"), work.join("shrunk.wasm"));
    if !small.exists() || fs::read(&seen).ok() != Some(fs::read(&given)?) {
        let optimiser = root().join("web/node_modules/.bin/wasm-opt");
        // A second pass finds what the first laid bare.
        let mut shrink = command(&optimiser.to_string_lossy(), &["-Oz", "-Oz", "--strip-target-features"]);
        step(shrink.args(FEATURES).arg(&given).arg("-o").arg(&small))?;
        fs::copy(&given, &seen)?;
    }
    fs::copy(&small, out.join(&file))?;
    Ok(())
}

/// What the Rust compiler takes for granted of a browser.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Panic messages name source files: without the folders of this machine the same code gives the same bytes.
fn without_paths() -> Vec<String> {
    let home = env::var("CARGO_HOME").or_else(|_| env::var("HOME").map(|home| home + "/.cargo"));
    let folders = home.into_iter().map(|home| (home, "/cargo"));
    let folders = folders.chain([(root().to_string_lossy().into_owned(), "/verslagtoets")]);
    folders.map(|(from, to)| format!("--remap-path-prefix={from}={to}")).collect()
}

fn modified(path: &Path) -> Option<std::time::SystemTime> {
    fs::metadata(path).and_then(|found| found.modified()).ok()
}
