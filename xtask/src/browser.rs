//! The browser that the widget is tested in: the system's Chromium and its driver.

use crate::run::{Failure, answer, command, step};
use std::{env, path::PathBuf};

/// A browser and the program that steers it.
pub(crate) struct Browser {
    pub(crate) program: PathBuf,
    pub(crate) driver: PathBuf,
}

/// Finds the browser; installs it where that is possible and says how where it is not.
pub(crate) fn complete() -> Result<Browser, Failure> {
    if let Some(browser) = find() {
        return Ok(browser);
    }
    let is_root = answer(&mut command("id", &["-u"])).is_some_and(|id| id == "0");
    if is_root && on_path("apt-get").is_some() {
        step(&mut command("apt-get", &["update", "--quiet"]))?;
        let install = ["install", "--yes", "--quiet", "--no-install-recommends", "chromium", "chromium-driver"];
        step(command("apt-get", &install).env("DEBIAN_FRONTEND", "noninteractive"))?;
    }
    find().ok_or_else(|| {
        Failure::new(
            "The tests of the widget need Chromium and its driver. Install them and try again; on Debian:\n  \
             sudo apt-get install chromium chromium-driver",
        )
    })
}

fn find() -> Option<Browser> {
    let program = ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(on_path)?;
    Some(Browser { program, driver: on_path("chromedriver")? })
}

/// Where a program is that a shell would find.
fn on_path(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(name)).find(|path| path.is_file())
}
