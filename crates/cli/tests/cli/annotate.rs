//! A new draft, and a copy of it with what was found.

use crate::program::{Folder, Run};
use std::fs;

#[test]
fn a_new_draft_is_checked_and_annotated() {
    let folder = Folder::new();
    assert_eq!(folder.run(&["new", "--format", "docx", "--year", "2024", "--output", "a.docx"]).code(), 0);
    assert_eq!(folder.run(&["check", "a.docx"]).code(), 1);
    let draft = fs::read(folder.path("a.docx")).expect("the draft");
    let run = folder.run(&["annotate", "a.docx", "-o", "b.docx"]);
    assert_eq!((run.code(), run.stdout.as_str()), (0, ""));
    assert_eq!(fs::read(folder.path("a.docx")).expect("the draft"), draft);
    let copy = fs::read(folder.path("b.docx")).expect("the copy");
    assert_ne!(copy, draft);
    // A copy is a draft again: its comments are replaced by the same ones.
    assert_eq!(folder.run(&["annotate", "b.docx", "-o", "c.docx"]).code(), 0);
    assert_eq!(fs::read(folder.path("c.docx")).expect("the copy"), copy);
}

#[test]
fn what_was_written_is_said_beside_the_output() {
    let folder = Folder::new();
    let new = ["new", "--format", "docx", "--year", "2024"];
    let run = folder.run(&[&new[..], &["--output", "a.docx"]].concat());
    assert_eq!(run.stderr, "verslagtoets: a.docx geschreven: een leeg verslag over 2024.\n");
    let json = folder.run(&["check", "a.docx", "--format", "json"]).json();
    let counts = json["files"][0]["counts"].as_object().expect("counts");
    let open: u64 = ["error", "warning", "info", "review"].iter().filter_map(|class| counts[*class].as_u64()).sum();
    assert!(open > 1);
    let run = folder.run(&["annotate", "a.docx", "-o", "b.docx"]);
    assert_eq!(run.stderr, format!("verslagtoets: b.docx geschreven: {open} opmerkingen.\n"));
    let run = folder.run(&["annotate", "a.docx", "-o", "b.docx", "--lang", "en"]);
    assert_eq!(run.stderr, format!("verslagtoets: b.docx written: {open} comments.\n"));
    let run = folder.run(&["new", "--format", "md", "--year", "2024"]);
    assert_eq!((run.code(), run.stderr.as_str()), (0, ""));
}

#[cfg(unix)]
#[test]
fn nothing_is_said_of_a_device() {
    let run = Folder::new().run(&["new", "--format", "md", "--year", "2024", "--output", "/dev/stdout"]);
    assert!(run.stdout.starts_with("# Kwaliteitsverslag"), "{}", run.stdout);
    assert_eq!(run.stderr, "");
}

#[test]
fn the_draft_is_never_overwritten() {
    let folder = Folder::new();
    assert_eq!(folder.run(&["new", "--format", "docx", "--year", "2024", "--output", "a.docx"]).code(), 0);
    let draft = fs::read(folder.path("a.docx")).expect("the draft");
    let runs: [&[&str]; 3] = [
        &["annotate", "a.docx", "-o", "a.docx"],
        &["annotate", "a.docx", "-o", "./a.docx"],
        &["new", "--format", "docx", "--year", "2025", "--output", "a.docx"],
    ];
    for arguments in runs {
        let run = folder.run(arguments);
        assert_eq!(run.code(), 2);
        assert!(run.stderr.contains("niet overschreven"), "{}", run.stderr);
    }
    assert_eq!(fs::read(folder.path("a.docx")).expect("the draft"), draft);
}

#[test]
fn a_copy_has_comments_on_the_goals_of_last_year() {
    let last = "# Kwaliteitsverslag forensische zorg 2023\n\n## Pijler 3: Organisatie van zorg\n\n### Doelen 2024\n\n\
                - Uiterlijk Q4 2024 is er een zwemvijver.\n";
    let folder = Folder::new().file("2023.md", last).file("2024.md", last.replace("2023", "2024"));
    assert_eq!(folder.run(&["new", "--format", "docx", "--year", "2024", "--output", "a.docx"]).code(), 0);
    let told = |run: &Run| -> u32 {
        let words: Vec<&str> = run.stderr.split(' ').collect();
        words.iter().find_map(|word| word.parse().ok()).expect("a number of comments")
    };
    let (check, copy) = (["check", "a.docx", "--format", "json"], ["annotate", "a.docx", "-o", "b.docx"]);
    let previous = ["--previous", "2023.md"];
    let without = told(&folder.run(&copy));
    let with = folder.run(&[&copy[..], &previous].concat());
    assert_eq!(with.code(), 0, "{}", with.stderr);
    let json = folder.run(&[&check[..], &previous].concat()).json();
    let results = json["files"][0]["results"].as_array().expect("results");
    let unanswered = results.iter().filter(|result| result["rule"] == "previous-goal-unanswered");
    let unanswered: usize = unanswered.map(|result| result["findings"].as_array().expect("findings").len()).sum();
    assert_eq!((told(&with), unanswered), (without + 1, 1), "{}", with.stderr);

    let later = folder.run(&["annotate", "a.docx", "-o", "c.docx", "--previous", "2024.md"]);
    assert_eq!(later.code(), 2);
    assert!(later.stderr.contains("2024.md gaat over 2024 en uw verslag over 2024."), "{}", later.stderr);
    assert!(!folder.path("c.docx").exists());
}

#[test]
fn only_word_takes_comments() {
    let folder = Folder::new().file("a.md", "# Kwaliteitsverslag\n\nTekst.\n");
    let run = folder.run(&["annotate", "a.md", "-o", "b.docx"]);
    assert_eq!(run.code(), 2);
    assert!(run.stderr.contains(".docx"), "{}", run.stderr);
    assert!(!folder.path("b.docx").exists());
}

#[test]
fn a_new_draft_comes_in_each_format() {
    for (format, beginning) in [("docx", "PK"), ("md", "# Kwaliteitsverslag"), ("json", "{")] {
        let output = Folder::new().command(&["new", "--format", format, "--year", "2024"]).output().expect("a run");
        assert!(output.status.success());
        assert!(output.stdout.starts_with(beginning.as_bytes()), "{format}");
    }
}
