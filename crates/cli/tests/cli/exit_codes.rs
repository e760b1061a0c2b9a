//! 0 nothing at or above the threshold, 1 findings, 2 something was not fully checked; 2 wins over 1.

use crate::{formats::FORMATS, program::Folder};

const DRAFT: &str = "# Kwaliteitsverslag forensische zorg\n\nHet verslag van een zorgaanbieder.\n";

#[test]
fn what_was_not_checked_is_2_in_every_format() {
    let folder = Folder::new().file("goed.md", DRAFT).file("scan.pdf", "%PDF-1.7").file("leeg/wit.txt", " \n");
    let inputs: [&[&str]; 5] =
        [&["scan.pdf"], &["goed.md", "scan.pdf"], &["er-is-niets.md"], &["leeg"], &["goed.md", "er-is-niets.md"]];
    for input in inputs {
        for format in FORMATS {
            for fail_on in ["error", "warning", "review", "never"] {
                let run = folder.run(&[&["check", "--format", format, "--fail-on", fail_on], input].concat());
                assert_eq!(run.code(), 2, "{input:?} as {format}, failing on {fail_on}:\n{}", run.stdout);
            }
        }
    }
}

#[test]
fn findings_are_1_in_every_format() {
    let folder = Folder::new().file("goed.md", DRAFT);
    for format in FORMATS {
        for (fail_on, code) in [("error", 1), ("warning", 1), ("review", 1), ("never", 0)] {
            let run = folder.run(&["check", "goed.md", "--format", format, "--fail-on", fail_on]);
            assert_eq!(run.code(), code, "as {format}, failing on {fail_on}:\n{}", run.stderr);
        }
    }
}

#[test]
fn a_draft_that_was_read_never_fails_on_never() {
    let run = Folder::new().file("goed.md", DRAFT).run(&["check", "goed.md", "--fail-on", "never"]);
    assert_eq!(run.code(), 0, "{}", run.stdout);
}

#[test]
fn an_incomplete_report_is_1_unless_told_otherwise() {
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/examples/hoevezicht-2024.md");
    for (fail_on, code) in [("error", 1), ("warning", 1), ("review", 1), ("never", 0)] {
        for format in ["human", "json"] {
            let run = Folder::new().run(&["check", example, "--fail-on", fail_on, "--format", format]);
            assert_eq!(run.code(), code, "failing on {fail_on}:\n{}", run.stdout);
        }
    }
}

#[test]
fn arguments_that_make_no_sense_are_2_with_a_word_of_advice() {
    let cases: [(&[&str], &str); 11] = [
        (&["check"], "Er ontbreekt iets: verslagen, mappen met verslagen, of - voor de standaardinvoer. "),
        (&["new"], "iets: --format – vorm van het verslag: docx (Word), md (Markdown) of json; --year – jaar waar"),
        (&["chek"], "Bedoelt u “check”?"),
        (&["check", "--frmat", "json", "a.md"], "Bedoelt u “--format”?"),
        (&["check", "--format", "jsn", "a.md"], "Bedoelt u “json”?"),
        (&["check", "--format", "xml", "a.md"], "Kies uit: human, json, sarif, junit, github, gitlab, markdown, html."),
        (&["check", "--year", "vorig", "a.md"], "“vorig” is geen geldige waarde voor --year. Geef een jaartal"),
        (&["check", "--year", "25", "a.md"], "in vier cijfers, van 1900 tot en met 2200."),
        (&["check", "--output"], "Bij --output ontbreekt een waarde"),
        (&["schema", "verslag"], "Kies uit: report, result, config."),
        (&["explain"], "ontbreekt"),
    ];
    let folder = Folder::new();
    for (arguments, advice) in cases {
        let run = folder.run(arguments);
        assert_eq!(run.code(), 2, "{arguments:?}");
        assert!(run.stderr.contains(advice), "{arguments:?}: {}", run.stderr);
        assert_eq!(run.stdout, "", "{arguments:?}");
    }
}

#[test]
fn advice_ends_with_the_help_of_the_command_that_was_typed() {
    let cases: [(&[&str], &str); 5] = [
        (&["chek"], "verslagtoets --help"),
        (&["check"], "verslagtoets check --help"),
        (&["baseline", "writ"], "verslagtoets baseline --help"),
        (&["baseline", "write", "a.md", "--yaer", "2024"], "verslagtoets baseline write --help"),
        (&["--lang", "en", "read"], "verslagtoets read --help --lang en"),
    ];
    for (arguments, help) in cases {
        let run = Folder::new().run(arguments);
        assert!(run.stderr.ends_with(&format!(" “{help}”.\n")), "{arguments:?}: {}", run.stderr);
        let words: Vec<&str> = help.split(' ').skip(1).collect();
        assert_eq!(Folder::new().run(&words).code(), 0, "{help}");
    }
}

#[test]
fn help_and_version_are_0() {
    let folder = Folder::new();
    for arguments in [&["--help"][..], &["--version"], &["check", "--help"], &["rules"], &["schema", "report"]] {
        let run = folder.run(arguments);
        assert_eq!((run.code(), run.stderr.as_str()), (0, ""), "{arguments:?}");
        assert!(!run.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn help_and_advice_are_in_the_language_that_is_asked_for() {
    let folder = Folder::new();
    for (arguments, dutch, english) in [
        (&["--help"][..], "Opdrachten:", "Commands:"),
        (
            &["check", "--help"],
            "Gebruik: verslagtoets check [OPTIES] BESTAND",
            "Usage: verslagtoets check [OPTIONS] FILE",
        ),
        (&["baseline", "write", "--help"], "Schrijf alle bevindingen", "Write every finding"),
    ] {
        assert!(folder.run(arguments).stdout.contains(dutch), "{arguments:?}");
        for lang in [&["--lang", "en"][..], &["--lang=en"]] {
            let shown = folder.run(&[arguments, lang].concat()).stdout;
            assert!(shown.contains(english) && !shown.contains(dutch), "{shown}");
        }
    }
    let run = folder.run(&["--lang", "en", "check", "--frmat", "json", "a.md"]);
    assert_eq!(run.code(), 2);
    assert!(run.stderr.starts_with("verslagtoets: There is no option “--frmat” here. Do you mean"), "{}", run.stderr);
}
