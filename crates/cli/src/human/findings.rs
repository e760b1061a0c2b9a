//! The findings in reading order, grouped by pillar.

use super::{
    cut::cut_end,
    page::{Page, plain, styled},
    snippet,
    style::{BAD, QUIET, REMARK, STRONG, UNSURE},
    waiver,
};
use crate::check::Seen;
use anstyle::Style;
use std::collections::BTreeSet;
use verslagtoets_core::{
    Anchor, Class, Lang, Location,
    format::{
        Entry, in_reading_order, place, title,
        words::{HELP, REASON, SEE_ALSO, WHY},
    },
    result::{FileResult, FindingResult, State},
    waiver::invites,
};

/// Columns that all but the first line of a finding stand in from the edge.
const INDENT: usize = 4;

/// Columns of a quote that is shown without its line.
const QUOTE: usize = 240;

/// Writes the findings: those on the whole draft first, then those of each pillar. What was known before is left out.
pub(super) fn write(page: &mut Page, file: &FileResult, seen: &Seen, lang: Lang) {
    let mut pillar = None;
    let mut explained = BTreeSet::new();
    let mut entries = in_reading_order(file);
    entries.retain(|entry| entry.class() != Class::Known);
    for entry in entries.iter().copied() {
        if pillar != Some(entry.finding.pillar) {
            pillar = Some(entry.finding.pillar);
            page.blank();
            page.paragraph(0, 2, &[styled(STRONG, title(entry.finding.pillar, file, lang))]);
        }
        page.blank();
        write_one(page, entry, file, seen, lang);
        if explained.insert(&entry.result.rule) {
            explain(page, entry.finding, lang);
        }
    }
    let excusable = |entry: &&Entry<'_>| entry.finding.state == State::Open && invites(&entry.result.rule);
    if let Some(example) = entries.iter().find(excusable) {
        page.blank();
        waiver::write(page, &example.result.rule, Some(&example.finding.fingerprint), lang);
    }
}

fn write_one(page: &mut Page, entry: Entry<'_>, file: &FileResult, seen: &Seen, lang: Lang) {
    let Entry { result, finding } = entry;
    let style = style_of(entry.class());
    let label = styled(style.bold(), format!("{}:", entry.class().label().get(lang)));
    let rule = styled(QUIET, format!("({} · {})", result.rule, finding.fingerprint));
    page.paragraph(2, INDENT, &[label, plain(&finding.message), rule]);

    let place = &finding.location;
    if let Some(words) = place::words(&file.path, place, lang) {
        page.paragraph(INDENT, INDENT, &[styled(QUIET, words)]);
    }
    match (&seen.reading.draft.lines, &place.quote) {
        (Some(lines), _) if place.line.is_some() && !place.is_masked() && is_in_draft(seen, place) => {
            snippet::write(page, INDENT, lines, place, style);
        }
        (_, Some(quote)) if place.anchor != Anchor::Absent => {
            let quote = format!("\u{201c}{}\u{201d}", cut_end(quote, QUOTE));
            page.paragraph(INDENT, INDENT, &[plain(quote)]);
        }
        _ => {}
    }
    write_related(page, finding, file, lang);
    if let Some(reason) = &finding.reason {
        page.paragraph(INDENT, INDENT, &[styled(STRONG, REASON.get(lang)), plain(reason)]);
    }
}

/// Whether a place is one of the draft at hand: a report that was read before holds the places of its own source.
fn is_in_draft(seen: &Seen, place: &Location) -> bool {
    let is_data = seen.reading.draft.blocks.is_empty();
    !is_data || place.pointer.is_some()
}

fn write_related(page: &mut Page, finding: &FindingResult, file: &FileResult, lang: Lang) {
    let words = |place: &Location| place::words(&file.path, place, lang);
    let places: Vec<String> = finding.related.iter().filter_map(words).collect();
    if !places.is_empty() {
        page.paragraph(INDENT, INDENT, &[styled(QUIET, SEE_ALSO.get(lang)), styled(QUIET, places.join("; "))]);
    }
}

/// Why it matters and how to mend it: the same for every finding of a rule, so said once.
fn explain(page: &mut Page, finding: &FindingResult, lang: Lang) {
    page.paragraph(INDENT, INDENT, &[styled(STRONG, WHY.get(lang)), plain(&finding.why)]);
    page.paragraph(INDENT, INDENT, &[styled(STRONG, HELP.get(lang)), plain(&finding.help)]);
}

const fn style_of(class: Class) -> Style {
    match class {
        Class::Error => BAD,
        Class::Warning | Class::Review => UNSURE,
        Class::Info => REMARK,
        Class::Known | Class::Waived => QUIET,
    }
}
