//! What the Markdown of the repository names must exist.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Folders that a path in the documentation begins with.
const FOLDERS: [&str; 7] = [".ci/", "crates/", "docs/", "templates/", "tests/", "web/", "xtask/"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the root of the repository").to_owned()
}

/// The Markdown files at the root and in `docs`, with their text.
fn documents() -> Vec<(PathBuf, String)> {
    let entries = [root(), root().join("docs")].map(|folder| fs::read_dir(folder).expect("a folder"));
    let paths = entries.into_iter().flatten().map(|entry| entry.expect("an entry").path());
    let documents = paths.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    documents.map(|path| (path.clone(), fs::read_to_string(path).expect("text"))).collect()
}

/// Words of the code in a text: between back quotes, in code blocks, and the targets of links.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split(|char: char| char.is_whitespace() || matches!(char, '`' | '(' | ')' | ',' | '|' | '#'))
}

#[test]
fn every_path_exists() {
    for (document, text) in documents() {
        // Without a full stop, and without a line and column.
        for name in names(&text).filter_map(|name| name.trim_end_matches(['.', ';']).split(':').next()) {
            let is_path = FOLDERS.iter().any(|folder| name.starts_with(folder)) && !name.contains(['<', '*', '…']);
            assert!(!is_path || root().join(name).exists(), "{} names {name}", document.display());
        }
    }
}

#[test]
fn every_chore_exists() {
    let chores = fs::read_to_string(root().join("xtask/src/main.rs")).expect("the chores");
    for (document, text) in documents() {
        for chore in text.split("cargo xtask ").skip(1).filter_map(|rest| rest.split(['`', ' ', '\n']).next()) {
            assert!(chores.contains(&format!("[\"{chore}\"")), "{} names {chore}", document.display());
        }
    }
}
