//! Words that more than one format says.

use crate::{
    message::{Lang, Words},
    rule::{Rule, Severity},
};

/// Before why a finding matters.
pub const WHY: Words = Words { nl: "Waarom:", en: "Why:" };
/// Before how to mend a finding.
pub const HELP: Words = Words { nl: "Wat te doen:", en: "What to do:" };
/// Before why a finding is excused.
pub const REASON: Words = Words { nl: "Reden:", en: "Reason:" };
/// Before other places.
pub const SEE_ALSO: Words = Words { nl: "Zie ook", en: "See also" };
/// Before where the norm stands.
pub const SOURCE: Words = Words { nl: "Bron:", en: "Source:" };
/// Above what was not read.
pub const NOTES: Words = Words { nl: "Bij het lezen", en: "On reading" };
/// In place of the source of a rule that has none.
pub const ADVICE: Words =
    Words { nl: "geen; dit is een advies van Verslagtoets.", en: "none; this is advice by Verslagtoets." };
/// What is found in a draft that was not read.
pub const NOT_READ: Words = Words { nl: "Niet gelezen:", en: "Not read:" };

/// How bad a failure of a rule is: "fout", or "opmerking, op proef".
#[must_use]
pub fn severity(rule: &Rule, lang: Lang) -> String {
    let word = match rule.severity {
        Severity::Error => &ERROR,
        Severity::Warning => &WARNING,
        Severity::Info => &INFO,
    };
    let preview = if rule.preview { PREVIEW.get(lang) } else { "" };
    format!("{}{preview}", word.get(lang))
}

const ERROR: Words = Words { nl: "fout", en: "error" };
const WARNING: Words = Words { nl: "waarschuwing", en: "warning" };
const INFO: Words = Words { nl: "opmerking", en: "remark" };
const PREVIEW: Words = Words { nl: ", op proef", en: ", on trial" };
