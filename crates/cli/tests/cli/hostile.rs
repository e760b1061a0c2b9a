//! Nothing in a draft, a file name or an argument steers the terminal.

use crate::{formats::FORMATS, program::Folder};

/// Clears the screen, sets the window title, turns text around, in one and in two bytes.
const STEERING: &str = "\u{1B}[2J\u{1B}]0;titel\u{7}\u{9B}31m\u{202E}\u{2066}\u{200F}\r\u{8}";

fn assert_tame(text: &str) {
    let steers =
        |char: char| (char.is_control() && char != '\n') || matches!(char, '\u{202E}' | '\u{2066}' | '\u{200F}');
    assert!(!text.contains(steers), "{text:?}");
}

#[test]
fn text_of_a_draft_is_shown_with_visible_signs() {
    let draft = format!("# Pijler 1 {STEERING}\n\n{}\n\n## Doelen\n\n- Een doel {STEERING}\n", "Tekst. ".repeat(200));
    let folder = Folder::new().file("a.md", draft);
    let checks = FORMATS.map(|format| vec!["check", "a.md", "--format", format]);
    for arguments in checks.into_iter().chain([vec!["read", "a.md"]]) {
        let run = folder.run(&arguments);
        assert_tame(&run.stdout);
        assert_tame(&run.stderr);
    }
}

#[cfg(unix)]
#[test]
fn names_of_files_are_shown_with_visible_signs() {
    let name = format!("{STEERING}.md");
    let folder = Folder::new().file(&name, "%PDF-1.7");
    for arguments in [&["check", &name][..], &["check", "."], &["check", ".", "--format", "json"], &["read", &name]] {
        let run = folder.run(arguments);
        assert_eq!(run.code(), 2);
        assert_tame(&run.stdout);
        assert_tame(&run.stderr);
    }
}

#[test]
fn arguments_are_shown_with_visible_signs() {
    let option = format!("--{STEERING}");
    for arguments in [&["check", &option][..], &[STEERING], &["explain", STEERING], &["check", "--year", STEERING, "a"]]
    {
        let run = Folder::new().run(arguments);
        assert_eq!(run.code(), 2, "{arguments:?}");
        assert_tame(&run.stderr);
    }
}

#[cfg(unix)]
#[test]
fn a_name_that_is_no_unicode_is_read() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt as _};
    let name = OsStr::from_bytes(b"caf\xE9.md");
    let folder = Folder::new().file(name, "# Verslag\n\nTekst.\n");
    let output = folder.command(&["check", "--fail-on", "never"]).arg(name).output().expect("the program runs");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn personal_data_is_found_and_never_shown() {
    let values = ["123456782", "06-12345678", "anna.bakker@wilgenhof.nl", "3 mei 1984"];
    let [number, phone, address, birth] = values;
    let draft = format!(
        "# Kwaliteitsverslag forensische zorg 2024\n\n## Vragen? Mail {address}\n\n\
         Bel Anna Bakker, {phone}. Zij is geboren op {birth}.\n\nBSN {number}\n"
    );
    let folder = Folder::new().file("a.md", draft);
    let human = folder.run(&["check", "a.md"]).stdout;
    let finding = |result: &&serde_json::Value| result["rule"] == "personal-data" && result["outcome"] == "fail";
    let json = folder.run(&["check", "a.md", "--format", "json"]).json();
    let results = json["files"][0]["results"].as_array().expect("results");
    let found = results.iter().find(finding).expect("the rule speaks");
    assert_eq!(found["findings"].as_array().map(Vec::len), Some(4), "{found:#}");
    let shown = human.split("(personal-data)").skip(1).collect::<String>();
    for value in values {
        assert!(!found.to_string().contains(value), "{found:#}");
        assert!(!shown.contains(value), "{human}");
    }
}
