//! An empty draft, checked as it stands, lacks every part and nothing else.

#![cfg(all(feature = "docx", feature = "markdown", feature = "json"))]
#![allow(clippy::expect_used, reason = "a test that cannot go on must stop")]

use std::collections::BTreeMap;
use verslagtoets_core::{Lang, assess, result::FileResult};
use verslagtoets_read::{BlankFormat, Options, Reading, blank, draft::BlockKind, read};

const FORMATS: [(BlankFormat, &str); 3] =
    [(BlankFormat::Docx, "a.docx"), (BlankFormat::Markdown, "a.md"), (BlankFormat::Json, "a.json")];

fn reading(format: BlankFormat, name: &str, year: i32) -> Reading {
    read(&blank(format, year), &Options { name: Some(name), year: None }).expect("a draft")
}

#[test]
fn every_part_is_empty_and_nothing_else_is_wrong() {
    for year in [2022, 2024, 2031] {
        for (format, name) in FORMATS {
            let reading = reading(format, name, year);
            assert_eq!(reading.report.reporting_year, Some(year), "{name}");
            let assessment = assess(&reading.report);
            let result = FileResult::new(name, String::new(), &reading.report, &assessment, &reading.notes, Lang::Nl);
            let said: BTreeMap<&str, usize> = result
                .results
                .iter()
                .filter(|rule| !rule.findings.is_empty())
                .map(|rule| (rule.rule.as_str(), rule.findings.len()))
                .collect();
            let expected = BTreeMap::from([
                ("indicator-unmarked", 3),
                ("key-figures-missing", 1),
                ("provider-missing", 1),
                ("section-empty", 15),
            ]);
            assert_eq!(said, expected, "{name} {year}");
            assert!(result.notes.is_empty(), "{name}");
        }
    }
}

#[test]
fn headings_are_those_of_word_itself() {
    let draft = reading(BlankFormat::Docx, "a.docx", 2024).draft;
    let headings = draft.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Heading { .. }));
    assert!(headings.count() >= 25);
    assert_eq!(draft.title.as_deref(), Some("Kwaliteitsverslag forensische zorg 2024"));
}
