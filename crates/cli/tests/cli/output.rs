//! Where the output goes.

use crate::program::Folder;
use std::{fs, io::Read as _, process::Stdio};

const DRAFT: &str = "# Kwaliteitsverslag forensische zorg\n\nHet verslag van een zorgaanbieder.\n";

fn names(folder: &Folder) -> Vec<String> {
    let entries = fs::read_dir(folder.path("")).expect("the folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_file_takes_the_output_whole_and_nothing_is_left_beside_it() {
    let folder = Folder::new().file("a.md", DRAFT).file("uitslag.json", "oud ".repeat(100_000));
    let shown = folder.run(&["check", "a.md", "--format", "json"]);
    let run = folder.run(&["check", "a.md", "--format", "json", "--output", "uitslag.json"]);
    assert_eq!((run.code(), run.stdout.as_str()), (shown.code(), ""));
    assert_eq!(fs::read_to_string(folder.path("uitslag.json")).expect("the output"), shown.stdout);
    assert_eq!(names(&folder), ["a.md", "uitslag.json"]);
}

#[test]
fn an_output_that_cannot_be_written_is_2_and_harms_nothing() {
    let folder = Folder::new().file("a.md", DRAFT).file("map/b.md", DRAFT);
    for (target, dutch, english) in [
        ("map", "dit is een map", "this is a folder"),
        ("nergens/uitslag.json", "er is geen map nergens", "there is no folder nergens"),
        ("a.md/uitslag.json", "er is geen map a.md", "there is no folder a.md"),
    ] {
        for (lang, cannot, cause) in [("nl", "kan niet worden geschreven", dutch), ("en", "cannot be written", english)]
        {
            let run = folder.run(&["check", "a.md", "--output", target, "--lang", lang]);
            assert_eq!(run.code(), 2, "{target}");
            let said = format!("verslagtoets: {target} {cannot}: {cause}. ");
            assert!(run.stderr.starts_with(&said), "{}", run.stderr);
            assert!(!run.stderr.contains("os error") && !run.stderr.contains(".verslagtoets-"), "{}", run.stderr);
        }
    }
    assert_eq!(names(&folder), ["a.md", "map"]);
}

#[test]
fn no_output_takes_the_place_of_a_draft() {
    let folder = Folder::new().file("a.md", DRAFT);
    let runs: [&[&str]; 4] = [
        &["check", "a.md", "--output", "a.md"],
        &["check", "a.md", "--format", "html=./a.md"],
        &["read", "a.md", "--output", "a.md"],
        &["baseline", "write", "a.md", "--baseline", "a.md"],
    ];
    for arguments in runs {
        let run = folder.run(arguments);
        assert_eq!((run.code(), run.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(run.stderr.contains("wordt niet overschreven"), "{arguments:?}: {}", run.stderr);
    }
    assert_eq!(fs::read_to_string(folder.path("a.md")).expect("the draft"), DRAFT);
}

#[cfg(unix)]
#[test]
fn a_device_is_written_to_and_not_replaced() {
    use std::os::unix::fs::FileTypeExt as _;
    let run = Folder::new().file("a.md", DRAFT).run(&["read", "a.md", "--output", "/dev/null"]);
    assert_eq!(run.code(), 0, "{}", run.stderr);
    assert!(fs::metadata("/dev/null").expect("a device").file_type().is_char_device());
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let folder = (0..200).fold(Folder::new(), |folder, number| folder.file(format!("{number}.md"), DRAFT));
    for arguments in [&["check", "."][..], &["check", ".", "--format", "json"], &["schema", "report"], &["--help"]] {
        let mut child = folder.command(arguments).stdout(Stdio::piped()).spawn().expect("the program starts");
        drop(child.stdout.take());
        let status = child.wait().expect("the program ends");
        let mut messages = String::new();
        child.stderr.take().expect("a pipe").read_to_string(&mut messages).expect("UTF-8");
        assert_eq!(messages, "", "{arguments:?}");
        assert!(matches!(status.code(), Some(0 | 1)), "{arguments:?}: {status}");
    }
}

#[test]
fn colour_and_progress_are_for_a_terminal() {
    let folder = Folder::new().file("a.md", DRAFT).file("b.pdf", "%PDF-1.7");
    let run = folder.run(&["check", "a.md", "b.pdf"]);
    assert!(!run.stdout.contains('\u{1B}'), "{}", run.stdout);
    assert_eq!(run.stderr, "");
    let coloured = folder.command(&["check", "b.pdf"]).env("CLICOLOR_FORCE", "1").output().expect("the program runs");
    assert!(coloured.stdout.starts_with(b"\x1B["));
}
