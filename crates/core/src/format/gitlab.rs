//! GitLab Code Quality: a list of issues for the merge request.

use super::{
    Entry, in_reading_order, place,
    words::{NOT_READ, REASON},
};
use crate::{
    class::Class,
    fingerprint::sha256,
    message::Lang,
    result::{CheckResult, FileResult, NoteResult},
    safe::visible,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// An issue, as GitLab documents it.
#[derive(Debug, Serialize)]
pub struct Issue {
    description: String,
    check_name: String,
    fingerprint: String,
    severity: Severity,
    location: Location,
}

#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
enum Severity {
    Info,
    Minor,
    Major,
    Critical,
    Blocker,
}

#[derive(Debug, Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Debug, Serialize)]
struct Lines {
    begin: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<u32>,
}

/// The result as a list of issues.
#[must_use]
pub fn issues(result: &CheckResult, lang: Lang) -> Vec<Issue> {
    result.files.iter().flat_map(|file| of_file(file, lang)).collect()
}

/// The issues of one draft.
#[must_use]
pub fn of_file(file: &FileResult, lang: Lang) -> Vec<Issue> {
    let mut issues: Vec<Issue> = file.unchecked().map(|note| not_read(file, note, lang)).collect();
    let mut seen = BTreeMap::new();
    for entry in in_reading_order(file) {
        let twins = seen.entry(&entry.finding.fingerprint).and_modify(|twins| *twins += 1).or_insert(0);
        issues.push(issue(file, entry, *twins, lang));
    }
    issues
}

fn not_read(file: &FileResult, note: &NoteResult, lang: Lang) -> Issue {
    let description = format!("{} {}", NOT_READ.get(lang), note.message);
    Issue {
        fingerprint: fingerprint(file, &description, 0),
        description: visible(&description).into_owned(),
        check_name: "not-read".to_owned(),
        severity: Severity::Blocker,
        location: location(file, None, None),
    }
}

fn issue(file: &FileResult, entry: Entry<'_>, twins: u32, lang: Lang) -> Issue {
    let Entry { result, finding } = entry;
    let place = place::words(&file.path, &finding.location, lang).map(|place| format!("({place})"));
    let reason = finding.reason.as_ref().map(|reason| format!("{} {reason}", REASON.get(lang)));
    let label = format!("{}:", entry.class().label().get(lang));
    let parts = [Some(label), Some(finding.message.clone()), place, reason];
    let description = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    Issue {
        fingerprint: fingerprint(file, &finding.fingerprint, twins),
        description: visible(&description).into_owned(),
        check_name: result.rule.clone(),
        severity: severity(entry.class()),
        location: location(file, finding.location.line, finding.location.end_line),
    }
}

/// GitLab drops the second of two issues with the same fingerprint, so the file counts, and which of its twins it is.
fn fingerprint(file: &FileResult, of: &str, twins: u32) -> String {
    sha256(format!("{}\n{of}\n{twins}", file.path).as_bytes())
}

const fn severity(class: Class) -> Severity {
    match class {
        Class::Error => Severity::Critical,
        Class::Warning => Severity::Major,
        Class::Review => Severity::Minor,
        Class::Info | Class::Known | Class::Waived => Severity::Info,
    }
}

/// GitLab asks for a line. Where a draft has none it is the first, and the description names the true place.
fn location(file: &FileResult, line: Option<u32>, end: Option<u32>) -> Location {
    let path = visible(file.path.strip_prefix("./").unwrap_or(&file.path)).into_owned();
    Location { path, lines: Lines { begin: line.unwrap_or(1), end } }
}
