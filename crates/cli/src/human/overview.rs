//! What the draft holds at a glance: pillars by parts, indicators, key figures.

use super::{
    figures,
    page::{Page, Piece, plain, styled},
    style::{BAD, GOOD, QUIET, STRONG, UNSURE},
    table,
};
use crate::check::Seen;
use verslagtoets_core::{
    Lang, Location, Message, Words,
    assess::Outcome,
    framework::{IndicatorNorm, PillarNorm},
    report::{IndicatorStatus, Pillar, Section},
    result::{FileResult, FindingResult},
};

/// Writes the overview.
pub(super) fn write(page: &mut Page, file: &FileResult, seen: &Seen, lang: Lang) {
    let overview = Overview { file, seen, lang };
    let mut rows = vec![COLUMNS.iter().map(|words| styled(QUIET, words.get(lang))).collect()];
    rows.extend(seen.edition.pillars.iter().map(|norm| overview.pillar(norm)));
    table::write(page, 2, &rows);
    page.blank();
    page.paragraph(2, 4, &overview.indicators());
    page.paragraph(2, 4, &overview.key_figures());
}

struct Overview<'a> {
    file: &'a FileResult,
    seen: &'a Seen,
    lang: Lang,
}

impl Overview<'_> {
    fn pillar(&self, norm: &PillarNorm) -> Vec<Piece<'static>> {
        let name = format!("{} {}", norm.number, norm.name.get(self.lang));
        let pillars = &self.seen.reading.report.pillars;
        let found: Vec<&Pillar> = pillars.iter().filter(|pillar| pillar.number == norm.number).collect();
        if found.is_empty() {
            let mut row = vec![styled(BAD, format!("{name}: {}", MISSING.get(self.lang)))];
            row.extend([(); 4].map(|()| styled(QUIET, "–")));
            return row;
        }
        let picture = found.iter().find_map(|pillar| pillar.general_picture.as_ref());
        let retrospective = found.iter().find_map(|pillar| pillar.retrospective.as_ref());
        let goals = found.iter().flat_map(|pillar| &pillar.goals);
        let (total, dated) = (goals.clone().count(), goals.filter(|goal| !goal.due.is_empty()).count());
        vec![
            plain(name),
            self.part("general-picture-missing", norm.number, picture),
            self.part("retrospective-missing", norm.number, retrospective),
            self.goals(norm.number, total),
            self.dated(dated, total),
        ]
    }

    fn goals(&self, pillar: u8, total: usize) -> Piece<'static> {
        match total {
            0 if self.is_unsure("goals-missing", pillar) => self.cell(UNSURE, &REVIEW),
            0 => self.cell(BAD, &NONE),
            _ => styled(GOOD, total.to_string()),
        }
    }

    /// Whether a person must decide what a rule asks of a pillar.
    fn is_unsure(&self, rule: &str, pillar: u8) -> bool {
        self.has(rule, Outcome::Review, |finding| finding.pillar == Some(pillar))
    }

    /// Whether a part of a pillar is there, as the rule that asks for it sees it.
    fn part(&self, rule: &str, pillar: u8, section: Option<&Section>) -> Piece<'static> {
        if self.is_unsure(rule, pillar) {
            return self.cell(UNSURE, &REVIEW);
        }
        let Some(section) = section else { return self.cell(BAD, &MISSING) };
        let stands_here = |finding: &FindingResult| same_place(Some(&finding.location), section.location.as_ref());
        if section.text.is_empty() || self.has("section-empty", Outcome::Fail, stands_here) {
            return self.cell(BAD, &EMPTY);
        }
        styled(GOOD, "✓")
    }

    fn has(&self, rule: &str, outcome: Outcome, is_it: impl Fn(&FindingResult) -> bool) -> bool {
        let mut results = self.file.results.iter().filter(|result| result.rule == rule && result.outcome == outcome);
        results.any(|result| result.findings.iter().any(&is_it))
    }

    fn dated(&self, dated: usize, total: usize) -> Piece<'static> {
        if total == 0 {
            return styled(QUIET, "–");
        }
        let share = Message::new(&SHARE).with("part", dated as u32).with("whole", total as u32);
        styled(if dated < total { BAD } else { GOOD }, share.render(self.lang))
    }

    fn indicators(&self) -> Vec<Piece<'static>> {
        let mut pieces = vec![styled(STRONG, format!("{}:", INDICATORS.get(self.lang)))];
        let count = self.seen.edition.indicators.len();
        for (index, norm) in self.seen.edition.indicators.iter().enumerate() {
            let (style, status) = self.status(norm);
            let end = if index + 1 == count { "" } else { ";" };
            pieces.push(plain(norm.name.get(self.lang).to_lowercase()));
            pieces.push(styled(style, format!("{}{end}", status.get(self.lang))));
        }
        pieces
    }

    fn status(&self, norm: &IndicatorNorm) -> (anstyle::Style, &'static Words) {
        let indicators = &self.seen.reading.report.indicators;
        let Some(indicator) = indicators.iter().find(|indicator| indicator.number == norm.number) else {
            return self.unstated(norm);
        };
        match indicator.status {
            IndicatorStatus::Applicable if indicator.result.is_none() => (BAD, &NO_RESULT),
            IndicatorStatus::Applicable => (GOOD, &REPORTED),
            IndicatorStatus::NotApplicable
                if indicator.reason.is_none() && !self.seen.provider.duty(norm).is_exempt() =>
            {
                (BAD, &NO_REASON)
            }
            IndicatorStatus::NotApplicable => (GOOD, &NOT_APPLICABLE),
            IndicatorStatus::Unstated => self.unstated(norm),
        }
    }

    fn unstated(&self, norm: &IndicatorNorm) -> (anstyle::Style, &'static Words) {
        if self.seen.provider.duty(norm).is_exempt() { (QUIET, &NOT_ASKED) } else { (BAD, &UNSTATED) }
    }

    fn key_figures(&self) -> Vec<Piece<'static>> {
        let mut pieces = vec![styled(STRONG, format!("{}:", KEY_FIGURES.get(self.lang)))];
        let report = &self.seen.reading.report;
        let figures = report.key_figures.as_ref().map(|figures| figures::list(figures, self.lang)).unwrap_or_default();
        if figures.is_empty() {
            pieces.push(self.cell(BAD, &NONE));
        } else {
            pieces.push(plain(figures.join(", ")));
        }
        pieces
    }

    fn cell(&self, style: anstyle::Style, words: &Words) -> Piece<'static> {
        styled(style, words.get(self.lang))
    }
}

/// Whether two places begin at the same point of the draft.
fn same_place(one: Option<&Location>, other: Option<&Location>) -> bool {
    let start = |place: &Location| (place.line, place.column, place.paragraph, place.pointer.clone());
    one.is_some() && one.map(start) == other.map(start)
}

const COLUMNS: [Words; 5] = [
    Words { nl: "Pijler", en: "Pillar" },
    Words { nl: "Beeld", en: "Picture" },
    Words { nl: "Terugblik", en: "Look back" },
    Words { nl: "Doelen", en: "Goals" },
    Words { nl: "Gedateerd", en: "Dated" },
];
const INDICATORS: Words = Words { nl: "Indicatoren", en: "Indicators" };
const KEY_FIGURES: Words = Words { nl: "Kengetallen", en: "Key figures" };
const SHARE: Words = Words { nl: "{part} van {whole}", en: "{part} of {whole}" };

const MISSING: Words = Words { nl: "ontbreekt", en: "missing" };
const EMPTY: Words = Words { nl: "leeg", en: "empty" };
const NONE: Words = Words { nl: "geen", en: "none" };
const REVIEW: Words = Words { nl: "nakijken", en: "review" };

const REPORTED: Words = Words { nl: "gerapporteerd", en: "reported" };
const NOT_APPLICABLE: Words = Words { nl: "niet van toepassing", en: "not applicable" };
const NO_RESULT: Words = Words { nl: "zonder uitkomst", en: "without result" };
const NO_REASON: Words = Words { nl: "niet van toepassing, zonder reden", en: "not applicable, without reason" };
const NOT_ASKED: Words = Words { nl: "niet gevraagd", en: "not asked for" };
const UNSTATED: Words = Words { nl: "niet vermeld", en: "not stated" };
