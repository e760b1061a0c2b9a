//! The reports that the cases read.

use crate::gold::Gold;
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
};
use verslagtoets_read::{Options, Reading};

/// A report and what is expected of it.
#[derive(Debug, Clone)]
pub struct Fixture {
    /// Name of the file, with its extension.
    pub name: String,
    /// The report.
    pub bytes: Vec<u8>,
    gold: PathBuf,
}

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every report in `tests/reports`, in the order of their names.
#[must_use]
pub fn all() -> Vec<Fixture> {
    in_folder(&root().join("tests/reports")).expect("the reports")
}

/// The reports in Markdown: the sources from which the other formats are built.
#[must_use]
pub fn markdown() -> Vec<Fixture> {
    all()
        .into_iter()
        .filter(|fixture| Path::new(&fixture.name).extension().is_some_and(|extension| extension == "md"))
        .collect()
}

/// The reports in Markdown after one another, cut after so many characters at the end of a line.
#[must_use]
pub fn of_length(characters: usize) -> String {
    let fixtures = markdown();
    let mut report = String::new();
    for line in fixtures.iter().flat_map(|fixture| fixture.text().lines()) {
        report.push_str(line);
        report.push('\n');
        if report.chars().count() >= characters {
            break;
        }
    }
    report
}

/// The two real reports beside the repository; `None` where they are not there.
#[must_use]
pub fn seeds() -> Option<Vec<Fixture>> {
    in_folder(&root().join("../shared/seeds"))
}

fn in_folder(folder: &Path) -> Option<Vec<Fixture>> {
    let paths = fs::read_dir(folder).ok()?.map(|entry| entry.expect("an entry").path());
    let mut reports: Vec<PathBuf> = paths.filter(|path| path.extension().is_some_and(|it| it != "json")).collect();
    reports.sort();
    let fixture = |path: PathBuf| Fixture {
        name: path.file_name().unwrap().to_str().unwrap().to_owned(),
        bytes: fs::read(&path).expect("a report"),
        gold: path.with_extension("gold.json"),
    };
    Some(reports.into_iter().map(fixture).collect())
}

impl Fixture {
    /// The report as text.
    #[must_use]
    pub fn text(&self) -> &str {
        core::str::from_utf8(&self.bytes).expect("UTF-8")
    }

    /// What is expected.
    #[must_use]
    pub fn gold(&self) -> Gold {
        let text = fs::read_to_string(&self.gold).unwrap_or_else(|error| panic!("{}: {error}", self.gold.display()));
        Gold::new(&serde_json::from_str::<Value>(&text).expect("JSON"))
    }

    /// The report as read.
    #[must_use]
    pub fn read(&self) -> Reading {
        read(&self.name, &self.bytes)
    }
}

/// Reads bytes that must be readable.
#[must_use]
pub fn read(name: &str, bytes: &[u8]) -> Reading {
    let options = Options { name: Some(name), year: None };
    verslagtoets_read::read(bytes, &options).unwrap_or_else(|error| panic!("{name}: {error}"))
}
