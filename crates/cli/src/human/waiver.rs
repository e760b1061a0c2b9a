//! The lines to paste for a waiver.

use super::{
    page::{Page, plain, styled},
    style::QUIET,
};
use verslagtoets_core::{Lang, Words, waiver::REASON_TO_FILL_IN};

/// Writes the lines that excuse a rule or, with its fingerprint, one finding.
pub(crate) fn write(page: &mut Page, rule: &str, fingerprint: Option<&str>, lang: Lang) {
    page.paragraph(0, 2, &[styled(QUIET, HOW.get(lang))]);
    let fingerprint = fingerprint.map(|fingerprint| format!("fingerprint = \"{fingerprint}\""));
    let reason = format!("reason = \"{}\"", REASON_TO_FILL_IN.get(lang));
    let lines = [Some("[[waiver]]".to_owned()), Some(format!("rule = \"{rule}\"")), fingerprint, Some(reason)];
    for line in lines.into_iter().flatten() {
        page.line(2, &[plain(line)]);
    }
}

const HOW: Words = Words {
    nl: "Pas toe of leg uit: geldt een bevinding voor u niet, zet dan in verslagtoets.toml:",
    en: "Comply or explain: where a finding does not hold for you, put into verslagtoets.toml:",
};
