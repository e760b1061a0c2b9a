//! What the targets share.

use verslagtoets_core::{
    FailOn, Lang, assess,
    format::{github, gitlab, html, junit, markdown, sarif},
    result::{CheckResult, FileResult},
};
use verslagtoets_read::{Format, Options, Reading, annotate, read};

/// Reads bytes as a file of a name, checks the report and writes every output; an error of the reader is an answer too.
pub fn through(bytes: &[u8], name: &str) {
    let reading = match read(bytes, &Options { name: Some(name), year: None }) {
        Ok(reading) => reading,
        Err(error) => {
            assert!(!error.code().is_empty());
            return;
        }
    };
    let assessment = assess(&reading.report);
    let report = serde_json::to_vec(&reading.report).expect("a report as JSON");
    for lang in [Lang::Nl, Lang::En] {
        let file = FileResult::new(name, String::new(), &reading.report, &assessment, &reading.notes, lang);
        if reading.format == Format::Docx {
            annotated(bytes, &reading, &file, lang);
        }
        outputs(&CheckResult { files: vec![file], ..CheckResult::default() }, lang);
    }
    // What a reader gives, the reader of data takes. Very large reports may pass its own limits.
    if report.len() < 1 << 20 && reading.report.mismatches.is_empty() {
        read(&report, &Options { name: Some("report.json"), year: None }).expect("the report again");
    }
}

fn outputs(result: &CheckResult, lang: Lang) {
    serde_json::to_vec(result).expect("a result as JSON");
    serde_json::to_vec(&sarif::log(result, FailOn::Error, lang)).expect("a log as JSON");
    serde_json::to_vec(&gitlab::issues(result, lang)).expect("issues as JSON");
    let texts = [
        github::commands(result, lang),
        github::summary(result, lang),
        html::page(result, lang),
        junit::document(result, FailOn::Error, lang),
        markdown::checklist(result, lang),
    ];
    assert!(!texts.concat().contains('\u{1B}'), "an escape in an output");
}

/// A copy with comments holds the same text as the draft.
fn annotated(draft: &[u8], reading: &Reading, file: &FileResult, lang: Lang) {
    let copy = annotate(draft, file, lang).expect("a draft that was read takes comments");
    let again = read(&copy, &Options::default()).expect("the copy");
    assert_eq!(again.draft.blocks, reading.draft.blocks);
}
