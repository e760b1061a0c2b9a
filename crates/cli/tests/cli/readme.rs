//! The output that the readme shows is what the program prints.

use crate::program::Folder;
use std::{fs, path::Path};

#[test]
fn the_readme_shows_real_output() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let readme = fs::read_to_string(root.join("README.md")).expect("the readme");
    let session = readme.split("```console\n$ verslagtoets ").nth(1).expect("a session");
    let (command, shown) =
        session.split("```").next().and_then(|session| session.split_once('\n')).expect("its output");
    let arguments: Vec<&str> = command.split(' ').collect();
    let output = Folder::new().command(&arguments).current_dir(root).output().expect("the program runs").stdout;
    let output = String::from_utf8(output).expect("UTF-8");
    // An ellipsis on a line of its own stands for the rest.
    let shown = shown.trim_end().trim_end_matches("\n…");
    assert!(output.starts_with(shown), "the readme shows\n{shown}\nand the program prints\n{output}");
}
