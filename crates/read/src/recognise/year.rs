//! The year that a report is about.

use super::outline::{Outline, Role};
use crate::dates;
use core::ops::Range;
use std::collections::BTreeMap;
use verslagtoets_core::{Location, framework::PartKind, wording::Folded};

/// Where a year or name stands: a block, or the title in the document's properties.
pub(super) type Place = Option<(usize, Range<usize>)>;

/// The reporting year: the year that title, look backs, goals and reference dates agree on most.
pub(super) fn reporting_year(outline: &Outline<'_>) -> (Option<i32>, Option<Location>) {
    let mut votes = Votes::default();
    for year in outline.draft.title.iter().flat_map(|title| title_years(title)) {
        votes.add(year, TITLE, None);
    }
    for (index, block) in outline.draft.blocks.iter().enumerate().take(FRONT) {
        if may_be_title(block.text.as_str()) {
            for year in title_years(block.text.as_str()) {
                votes.add(year, TITLE, Some((index, 0..block.text.as_str().len())));
            }
        }
    }
    for heading in &outline.headings {
        let Role::Part(part) = heading.role else { continue };
        let Some(block) = outline.draft.blocks.get(heading.block) else { continue };
        let place = Some((heading.block, 0..block.text.as_str().len()));
        let years = dates::years(block.text.as_str());
        let (years, weight) = match part.kind {
            PartKind::Retrospective => (years, LOOK_BACK),
            PartKind::Goals => (years.into_iter().min().map(|year| year - 1).into_iter().collect(), GOALS),
            PartKind::Outflow | PartKind::KeyFigures | PartKind::Indicators => (years, FIGURES),
            PartKind::GeneralPicture => continue,
        };
        for year in years {
            votes.add(year, weight, place.clone());
        }
    }
    for (index, block, context) in outline.content() {
        let text = block.text.as_str();
        if outline.part_kind(context.part) == Some(PartKind::Retrospective) {
            plain_years(text).for_each(|year| votes.add(year, MENTION, Some((index, 0..text.len()))));
        }
        if let Some((range, day)) = text.contains("31").then(|| dates::first_day(text)).flatten()
            && (chrono::Datelike::month(&day), chrono::Datelike::day(&day)) == (12, 31)
        {
            votes.add(chrono::Datelike::year(&day), FIGURES, Some((index, range)));
        }
        if let Some(at) = text.find("verslagjaar") {
            let near = text.get(at..).unwrap_or_default().split_whitespace().take(3).flat_map(dates::years);
            near.for_each(|year| votes.add(year, LOOK_BACK, Some((index, 0..text.len()))));
        }
    }
    votes.best(outline)
}

/// Blocks in which a title stands.
pub(super) const FRONT: usize = 30;

/// What each place weighs.
const TITLE: u32 = 6;
const LOOK_BACK: u32 = 4;
const FIGURES: u32 = 3;
const GOALS: u32 = 2;
const MENTION: u32 = 1;

#[derive(Default)]
struct Votes {
    years: BTreeMap<i32, (u32, Place)>,
}

impl Votes {
    fn add(&mut self, year: i32, weight: u32, place: Place) {
        if (2015..=2060).contains(&year) {
            let entry = self.years.entry(year).or_default();
            entry.0 += weight;
            entry.1 = entry.1.take().or(place);
        }
    }

    fn best(self, outline: &Outline<'_>) -> (Option<i32>, Option<Location>) {
        let best = self.years.into_iter().max_by_key(|(year, (weight, _))| (*weight, -year));
        best.map_or((None, None), |(year, (_, place))| {
            (Some(year), place.and_then(|(block, range)| outline.locate(block, range)))
        })
    }
}

/// Years in running text, at a glance: many of them outvote what is none.
fn plain_years(text: &str) -> impl Iterator<Item = i32> + '_ {
    text.match_indices("20").filter_map(|(at, _)| {
        let digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
        let alone = !digit(at + 4) && !at.checked_sub(1).is_some_and(digit);
        text.get(at..at + 4).filter(|_| alone).and_then(|year| year.parse().ok())
    })
}

/// Whether a text is a line that names a report, as a title is.
pub(super) fn may_be_title(text: &str) -> bool {
    const LONGEST: usize = 160;
    text.len() < LONGEST && names_report(text)
}

/// Whether a text names a report.
pub(super) fn names_report(text: &str) -> bool {
    let folded = Folded::new(text);
    folded.words().any(|word| {
        word.ends_with("verslag")
            || word.ends_with("rapportage")
            || word.ends_with("jaardocument")
            || word.ends_with("kwaliteitsbeeld")
            || word == "rapport"
    })
}

/// The years of a title, without those of a day or month on which it was written.
fn title_years(title: &str) -> Vec<i32> {
    let folded = Folded::new(title);
    let words: Vec<&str> = folded.words().collect();
    let dated = |at: usize| {
        at.checked_sub(1)
            .and_then(|at| words.get(at))
            .is_some_and(|before| dates::names_month(before) || before.parse::<u32>().is_ok_and(|number| number < 13))
    };
    let years = words.iter().enumerate().filter(|(at, _)| !dated(*at)).flat_map(|(_, word)| dates::years(word));
    years.collect()
}
