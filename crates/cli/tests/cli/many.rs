//! Runs over more drafts than fit in memory: what is written leaves draft by draft.

use crate::{formats::FORMATS, program::Folder};
use std::fmt::Write as _;

/// A draft with a finding for each of its goals.
fn draft(number: usize, goals: usize) -> String {
    let mut text =
        format!("# Kwaliteitsverslag forensische zorg 2024\n\n## Pijler {}\n\n### Doelen\n\n", number % 5 + 1);
    for goal in 0..goals {
        writeln!(text, "- Het team van locatie {number} heeft werkwijze {goal} ingevoerd.").expect("a string");
    }
    text
}

fn folder(drafts: usize, goals: usize) -> Folder {
    (0..drafts).fold(Folder::new(), |folder, number| folder.file(format!("{number:04}.md"), draft(number, goals)))
}

#[test]
fn a_waiver_that_no_draft_needs_is_reported_with_the_first_and_the_others_stay_as_they_are() {
    let folder = folder(150, 2);
    let plain = folder.run(&["check", ".", "--format", "json"]).json();
    // The first is of use to the last draft only, the second to none.
    let fingerprint = plain["files"][149]["results"].as_array().expect("results").iter();
    let fingerprint = fingerprint.filter(|result| result["rule"] == "goal-undated");
    let fingerprint = fingerprint.map(|result| result["findings"][0]["fingerprint"].as_str()).next().flatten();
    let waiver = |fingerprint: &str| {
        format!("[[waiver]]\nrule = \"goal-undated\"\nfingerprint = \"{fingerprint}\"\nreason = \"Later.\"\n")
    };
    let used = waiver(fingerprint.expect("a finding"));
    let folder = folder.file("verslagtoets.toml", used.clone() + &waiver("0123456789abcdef"));

    let run = folder.run(&["check", ".", "--format", "json"]);
    let files = run.json()["files"].as_array().expect("files").clone();
    let stale = |file: &serde_json::Value| {
        let results = file["results"].as_array().expect("results").clone();
        let stale = results.into_iter().find(|result| result["rule"] == "waiver-stale").expect("the rule");
        stale["findings"].as_array().expect("findings").len()
    };
    assert_eq!(files.iter().map(stale).collect::<Vec<_>>(), [vec![1], vec![0; 149]].concat());
    assert_eq!(files[1..149], plain["files"].as_array().expect("files")[1..149]);
    assert_eq!(files[149]["counts"]["waived"], 1);
    let page = folder.run(&["check", "."]).stdout;
    assert!(page.split("\n\n\n").next().expect("the first page").contains("waiver-stale"), "{page}");

    let run = folder.file("verslagtoets.toml", used).run(&["check", ".", "--format", "json"]);
    assert!(run.json()["files"].as_array().expect("files").iter().all(|file| stale(file) == 0));
}

#[test]
fn a_refused_previous_report_leaves_nothing_written() {
    let folder = folder(80, 1).file("2025.md", draft(0, 1).replace("2024", "2025")).file("uit.html", "oud");
    for format in [&["--format", "json"][..], &["--output", "uit.html", "--format", "html"]] {
        let named: Vec<String> = (0..80).map(|number| format!("{number:04}.md")).collect();
        let named = named.iter().map(String::as_str);
        let run = folder.run(
            &["check", "--previous", "2025.md"]
                .into_iter()
                .chain(format.iter().copied())
                .chain(named)
                .collect::<Vec<_>>(),
        );
        assert_eq!((run.code(), run.stdout.as_str()), (2, ""), "{}", run.stderr);
    }
    assert_eq!(std::fs::read_to_string(folder.path("uit.html")).expect("the old output"), "oud");
}

/// Memory that holds data, in KB: twice what the run needs, and less than the results of all drafts.
#[cfg(target_os = "linux")]
const MEMORY: u32 = 32 << 10;

#[cfg(target_os = "linux")]
#[test]
fn more_drafts_take_no_more_memory() {
    use std::process::Command;
    let limited = format!("ulimit -d {MEMORY} && exec \"$0\" \"$@\"");
    let formats = FORMATS.iter().flat_map(|format| ["--format".to_owned(), format!("{format}=/dev/null")]);
    let mut shell = Command::new("sh");
    shell.args(["-c", &limited, env!("CARGO_BIN_EXE_verslagtoets"), "check", ".", "--format", "json"]).args(formats);
    // Each thread takes memory of its own, however many drafts there are.
    shell.env_clear().env("RAYON_NUM_THREADS", "2");
    let run = shell.current_dir(folder(300, 40).path("")).output().expect("a shell");
    assert_eq!(run.status.code(), Some(1), "{}", String::from_utf8_lossy(&run.stderr));
}
