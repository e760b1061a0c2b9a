//! The findings in reading order, grouped by pillar.

use super::{
    cut::cut_end,
    page::{Page, plain, styled},
    place, snippet,
    style::{BAD, QUIET, REMARK, STRONG, UNSURE},
};
use crate::check::Seen;
use anstyle::Style;
use std::collections::BTreeSet;
use verslagtoets_core::{
    Anchor, Lang, Location, Message, Severity, Words,
    assess::Outcome,
    result::{FileResult, FindingResult, RuleResult, State},
};

/// Columns that all but the first line of a finding stand in from the edge.
const INDENT: usize = 4;

/// Columns of a quote that is shown without its line.
const QUOTE: usize = 240;

/// Writes the findings: those on the whole draft first, then those of each pillar.
pub(super) fn write(page: &mut Page, file: &FileResult, seen: &Seen, lang: Lang) {
    let mut pillar = None;
    let mut explained = BTreeSet::new();
    for entry in in_reading_order(file) {
        if pillar != Some(entry.finding.pillar) {
            pillar = Some(entry.finding.pillar);
            page.blank();
            page.paragraph(0, 2, &[styled(STRONG, title(entry.finding.pillar, seen, lang))]);
        }
        page.blank();
        entry.write(page, file, seen, lang);
        if explained.insert(&entry.result.rule) {
            entry.explain(page, lang);
        }
    }
}

/// A finding and the rule that it is of.
struct Entry<'a> {
    result: &'a RuleResult,
    finding: &'a FindingResult,
}

fn in_reading_order(file: &FileResult) -> Vec<Entry<'_>> {
    let entries = file.results.iter().flat_map(|result| {
        let findings = result.findings.iter().filter(|finding| finding.state != State::Known);
        findings.map(move |finding| Entry { result, finding })
    });
    let mut entries: Vec<Entry<'_>> = entries.collect();
    entries.sort_by_key(|entry| {
        let place = &entry.finding.location;
        (entry.finding.pillar, place.line, place.column, place.paragraph)
    });
    entries
}

fn title(pillar: Option<u8>, seen: &Seen, lang: Lang) -> String {
    let Some(number) = pillar else { return WHOLE.get(lang).to_owned() };
    let name = seen.edition.pillar(number).map_or("", |norm| norm.name.get(lang));
    Message::new(&PILLAR).with("number", number).with("name", name).render(lang)
}

impl Entry<'_> {
    fn write(&self, page: &mut Page, file: &FileResult, seen: &Seen, lang: Lang) {
        let (label, style) = self.label();
        let label = styled(style.bold(), format!("{}:", label.get(lang)));
        let rule = styled(QUIET, format!("({})", self.result.rule));
        page.paragraph(2, INDENT, &[label, plain(&self.finding.message), rule]);

        let place = &self.finding.location;
        if let Some(words) = place::words(&file.path, place, lang) {
            page.paragraph(INDENT, INDENT, &[styled(QUIET, words)]);
        }
        match (&seen.reading.draft.lines, &place.quote) {
            (Some(lines), _) if place.line.is_some() && !place.is_masked() => {
                snippet::write(page, INDENT, lines, place, style);
            }
            (_, Some(quote)) if place.anchor != Anchor::Absent => {
                let quote = format!("\u{201c}{}\u{201d}", cut_end(quote, QUOTE));
                page.paragraph(INDENT, INDENT, &[plain(quote)]);
            }
            _ => {}
        }
        self.write_related(page, file, lang);
        if let Some(reason) = &self.finding.reason {
            page.paragraph(INDENT, INDENT, &[styled(STRONG, REASON.get(lang)), plain(reason)]);
        }
    }

    fn write_related(&self, page: &mut Page, file: &FileResult, lang: Lang) {
        let words = |place: &Location| place::words(&file.path, place, lang);
        let places: Vec<String> = self.finding.related.iter().filter_map(words).collect();
        if !places.is_empty() {
            page.paragraph(INDENT, INDENT, &[styled(QUIET, SEE_ALSO.get(lang)), styled(QUIET, places.join("; "))]);
        }
    }

    /// Why it matters and how to mend it: the same for every finding of a rule, so said once.
    fn explain(&self, page: &mut Page, lang: Lang) {
        page.paragraph(INDENT, INDENT, &[styled(STRONG, WHY.get(lang)), plain(&self.finding.why)]);
        page.paragraph(INDENT, INDENT, &[styled(STRONG, HELP.get(lang)), plain(&self.finding.help)]);
    }

    const fn label(&self) -> (&'static Words, Style) {
        match (self.finding.state, self.result.outcome, self.finding.severity) {
            (State::Waived, _, _) => (&WAIVED, QUIET),
            (_, Outcome::Review, _) => (&REVIEW, UNSURE),
            (_, _, Severity::Error) => (&ERROR, BAD),
            (_, _, Severity::Warning) => (&WARNING, UNSURE),
            (_, _, Severity::Info) => (&INFO, REMARK),
        }
    }
}

const WHOLE: Words = Words { nl: "Het hele verslag", en: "The report as a whole" };
const PILLAR: Words = Words { nl: "Pijler {number}: {name}", en: "Pillar {number}: {name}" };
const ERROR: Words = Words { nl: "Fout", en: "Error" };
const WARNING: Words = Words { nl: "Waarschuwing", en: "Warning" };
const INFO: Words = Words { nl: "Opmerking", en: "Remark" };
const REVIEW: Words = Words { nl: "Na te kijken", en: "To be reviewed" };
const WAIVED: Words = Words { nl: "Uitzondering", en: "Exception" };
const WHY: Words = Words { nl: "Waarom:", en: "Why:" };
const HELP: Words = Words { nl: "Wat te doen:", en: "What to do:" };
const REASON: Words = Words { nl: "Reden:", en: "Reason:" };
const SEE_ALSO: Words = Words { nl: "Zie ook", en: "See also" };
