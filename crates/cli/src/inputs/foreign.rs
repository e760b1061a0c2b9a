//! Files in a folder that are no drafts although they end like one: data of other programs, and pages and data that
//! Verslagtoets wrote itself. A file that is named is read all the same.

use std::{ffi::OsStr, fs, path::Path};
use verslagtoets_core::{format::html::GENERATOR, report::REPORT_TAG};

/// Whether a file found in a folder is no draft. One that cannot be read is not told apart: reading it will say why.
pub(super) fn is_foreign(path: &Path) -> bool {
    let extension = path.extension().and_then(OsStr::to_str).map(str::to_ascii_lowercase);
    match extension.as_deref() {
        Some("json" | "yaml" | "yml") => contains(path, REPORT_TAG) == Some(false),
        Some("html" | "htm") => contains(path, GENERATOR) == Some(true),
        _ => false,
    }
}

fn contains(path: &Path, words: &str) -> Option<bool> {
    let bytes = fs::read(path).ok()?;
    Some(bytes.windows(words.len()).any(|window| window == words.as_bytes()))
}
