//! The formats for pipelines: where they go, and that none of them changes how the run ends.

use crate::program::Folder;
use std::{fs, process::Command};

const DRAFT: &str = "# Kwaliteitsverslag forensische zorg\n\nHet verslag van een zorgaanbieder.\n";
pub(crate) const FORMATS: [&str; 8] = ["human", "json", "sarif", "junit", "github", "gitlab", "markdown", "html"];

#[test]
fn one_run_writes_several_formats() {
    let folder = Folder::new().file("a.md", DRAFT);
    let run = folder.run(&["check", "a.md", "--format", "github", "--format", "sarif=a.sarif", "--format=html=a.html"]);
    assert_eq!(run.code(), 1, "{}", run.stderr);
    assert!(run.stdout.starts_with("::error file=a.md,"), "{}", run.stdout);
    for (file, format) in [("a.sarif", "sarif"), ("a.html", "html")] {
        let alone = folder.run(&["check", "a.md", "--format", format]);
        assert_eq!(fs::read_to_string(folder.path(file)).expect("the output"), alone.stdout);
    }
}

#[test]
fn a_file_beside_it_leaves_the_screen_to_people() {
    let folder = Folder::new().file("a.md", DRAFT);
    let run = folder.run(&["check", "a.md", "--format", "json=a.json", "--output", "a.txt"]);
    assert_eq!((run.code(), run.stdout.as_str()), (1, ""));
    let page = fs::read_to_string(folder.path("a.txt")).expect("the output");
    assert_eq!(page, folder.run(&["check", "a.md"]).stdout);
}

#[test]
fn two_formats_on_the_screen_are_refused() {
    let run = Folder::new().file("a.md", DRAFT).run(&["check", "a.md", "--format", "json", "--format", "sarif"]);
    assert_eq!((run.code(), run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("--format sarif=uitslag.sarif"), "{}", run.stderr);
}

#[test]
fn the_summary_of_a_step_grows_and_only_for_github() {
    let folder = Folder::new().file("a.md", DRAFT).file("stap.md", "Al geschreven.\n");
    let step = |mut command: Command| command.env("GITHUB_STEP_SUMMARY", folder.path("stap.md")).output();
    step(folder.command(&["check", "a.md"])).expect("the program runs");
    let summary = || fs::read_to_string(folder.path("stap.md")).expect("the summary");
    assert_eq!(summary(), "Al geschreven.\n");
    step(folder.command(&["check", "a.md", "--format", "github"])).expect("the program runs");
    assert!(summary().starts_with("Al geschreven.\n| Verslag |"), "{}", summary());
    assert!(summary().contains("| a.md | Onvolledig |"), "{}", summary());
}
