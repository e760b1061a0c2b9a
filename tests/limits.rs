//! Drafts far beyond any real one end: read, or refused with an error. In debug they are smaller.

use std::{
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};
use verslagtoets_core::Lang;
use verslagtoets_read::{Options, read};
use verslagtoets_tests::outcome::json;

/// A watchdog, not a measure: what is quadratic takes hours.
const PATIENCE: Duration = Duration::from_secs(120);

/// A size in release, and a part of it in debug.
const fn size(release: usize) -> usize {
    if cfg!(debug_assertions) { release / 40 } else { release }
}

/// Reads and checks a draft under each name within the patience.
fn ends(case: &'static str, names: &[&'static str], draft: String) {
    let (sender, receiver) = mpsc::channel();
    let names = names.to_vec();
    thread::spawn(move || {
        for name in names {
            let start = Instant::now();
            let length = match read(draft.as_bytes(), &Options { name: Some(name), year: None }) {
                Ok(reading) => json(&reading.report, &reading.notes, Lang::Nl).len(),
                Err(error) => error.to_string().len(),
            };
            eprintln!("{case} as {name}: {:?}, {length} bytes", start.elapsed());
        }
        sender.send(()).unwrap();
    });
    let end = receiver.recv_timeout(PATIENCE);
    assert_ne!(end, Err(mpsc::RecvTimeoutError::Timeout), "{case} takes more than {PATIENCE:?}");
    end.expect("no panic");
}

#[test]
fn one_long_line() {
    let sentence = "Uiterlijk in Q3 2025 is het plan klaar, meldt pijler 1. ";
    let line = sentence.repeat(size(30 << 20) / sentence.len());
    ends("a long line", &["a.txt", "a.md", "a.html"], line);
}

#[test]
fn one_long_word() {
    ends("a long word", &["a.txt", "a.md", "a.html"], "a".repeat(size(30 << 20)));
}

#[test]
fn many_headings() {
    let headings = size(200_000);
    let markdown = (0..headings).map(|at| format!("{} Doelen {at}\n\n", "#".repeat(at % 6 + 1))).collect();
    ends("headings in Markdown", &["a.md"], markdown);
    let html = (0..headings).map(|at| format!("<h{0}>Pijler 1</h{0}>", at % 6 + 1)).collect();
    ends("headings in HTML", &["a.html"], html);
}

#[test]
fn many_pillar_headings() {
    let headings = size(200_000);
    let text = (0..headings).map(|at| format!("Pijler {}: Terugblik\n\nTekst.\n\n", at % 5 + 1)).collect();
    ends("headings in text", &["a.txt"], text);
}

#[test]
fn deep_quotes() {
    ends("quotes", &["a.md", "a.txt"], format!("{} diep\n", ">".repeat(size(100_000))));
    ends("quotes with blanks", &["a.md"], format!("{}diep\n", "> ".repeat(size(100_000))));
}

#[test]
fn deep_lists() {
    let depth = size(100_000);
    ends("lists on one line", &["a.md"], format!("{}diep\n", "- ".repeat(depth)));
    // The indent makes the draft grow with the square of the depth.
    let deep = size(100_000).isqrt() * 8;
    ends("lists on lines", &["a.md", "a.txt"], (0..deep).map(|at| format!("{}- diep\n", "  ".repeat(at))).collect());
    ends("lists in HTML", &["a.html"], "<ul><li>".repeat(depth));
}

#[test]
fn deep_html() {
    let depth = size(100_000);
    ends("elements", &["a.html"], "<div><b>".repeat(depth) + "diep");
    ends("tables", &["a.html"], "<table><tr><td>".repeat(depth) + "diep");
    ends("closing tags", &["a.html"], "<main>".to_owned() + &"<p>".repeat(depth) + &"</div>".repeat(depth));
}

#[test]
fn deep_data() {
    let depth = size(100_000);
    ends("lists in JSON", &["a.json"], "[".repeat(depth));
    ends("objects in JSON", &["a.json"], "{\"pillars\":".repeat(depth));
    ends("lists in YAML", &["a.yaml"], format!("format: verslagtoets/report-v1\npillars: {}", "[".repeat(depth)));
}

#[test]
fn many_bullets() {
    let goals = "## Pijler 1\n\n### Doelen\n\n";
    let bullet = "- Uiterlijk Q3 2025 is het plan klaar.\n";
    let bullets = bullet.repeat(size(20 << 20) / bullet.len());
    ends("bullets", &["a.md", "a.txt"], format!("{goals}{bullets}"));
}

#[test]
fn marks_that_never_close() {
    let times = size(100_000);
    for mark in ["[", "![", "**a ", "`", "``a`", "<!--", "<a ", "| a ", "&", "\\", "_a*", "[^a]: ", "a\n-\n"] {
        ends(mark, &["a.md", "a.html"], mark.repeat(times));
    }
}

#[test]
fn wide_tables() {
    let columns = size(20_000);
    let row = format!("{}|\n", "| a ".repeat(columns));
    ends("columns", &["a.md"], format!("{row}{}|\n{}", "|---".repeat(columns), row.repeat(20)));
    ends("spans", &["a.html"], format!("<table>{}", "<tr><td rowspan=65000 colspan=1000>a".repeat(size(20_000))));
}
