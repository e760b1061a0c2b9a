//! Whose report it is, and over which year.

use super::{
    figures::numbers::words,
    outline::{Outline, Role},
};
use crate::dates;
use core::ops::Range;
use std::collections::BTreeMap;
use verslagtoets_core::{Location, framework::PartKind, wording::Folded};

/// Where a year or name stands: a block, or the title in the document's properties.
type Place = Option<(usize, Range<usize>)>;

/// The reporting year: the year that title, look backs, goals and reference dates agree on most.
pub(super) fn reporting_year(outline: &Outline<'_>) -> (Option<i32>, Option<Location>) {
    let mut votes = Votes::default();
    for year in outline.draft.title.iter().flat_map(|title| title_years(title)) {
        votes.add(year, TITLE, None);
    }
    for (index, block) in outline.draft.blocks.iter().enumerate().take(FRONT) {
        if block.text.as_str().len() < 160 && names_report(block.text.as_str()) {
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
const FRONT: usize = 30;

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

fn names_report(text: &str) -> bool {
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

/// The provider's name: what title and text name most in the place of the one who gives care.
pub(super) fn provider(outline: &Outline<'_>) -> (Option<String>, Option<Location>) {
    let mut names: BTreeMap<String, (u32, Place)> = BTreeMap::new();
    let mut add = |name: &str, weight: u32, place: Place| {
        let entry = names.entry(name.to_owned()).or_default();
        entry.0 += weight;
        entry.1 = entry.1.take().or(place);
    };
    for name in outline.draft.title.iter().filter_map(|title| title_name(title)) {
        add(name, NAME_IN_TITLE, None);
    }
    for (index, block) in outline.draft.blocks.iter().enumerate() {
        let text = block.text.as_str();
        if index < FRONT
            && text.len() < 160
            && names_report(text)
            && let Some(name) = title_name(text)
        {
            let start = name.as_ptr() as usize - text.as_ptr() as usize;
            add(name, NAME_IN_TITLE, Some((index, start..start + name.len())));
        }
        for (range, weight) in cued_names(text) {
            if let Some(name) = text.get(range.clone()) {
                add(name, weight, Some((index, range)));
            }
        }
    }
    let best =
        names.iter().filter(|(_, (weight, _))| *weight >= 2).max_by_key(|(name, (weight, _))| (*weight, name.len()));
    best.map_or((None, None), |(name, (_, place))| {
        (Some(name.clone()), place.clone().and_then(|(block, range)| outline.locate(block, range)))
    })
}

const NAME_IN_TITLE: u32 = 8;

/// Words before the provider's name, by how surely it follows.
const CUES: &[(u32, &[&str])] = &[
    (6, &["stichting", "fpc", "fpa", "fpk", "ppc", "ribw", "ggz"]),
    (2, &["binnen", "bij"]),
    (
        1,
        &[
            "heeft",
            "is",
            "van",
            "door",
            "biedt",
            "werkt",
            "voor",
            "beschikt",
            "vindt",
            "dat",
            "organisatie",
            "zorgorganisatie",
            "instelling",
            "en",
        ],
    ),
];

/// Capitalised words that are no provider.
const NO_PROVIDER: &[&str] = &[
    "dji",
    "dienst",
    "justitiele",
    "inrichtingen",
    "forensische",
    "forensisch",
    "kwaliteitskader",
    "nederland",
    "nederlandse",
    "zorginstituut",
    "reclassering",
    "ministerie",
    "kkfz",
    "kfz",
    "ggz",
    "hkz",
    "iso",
    "nen",
    "wlz",
    "wmo",
    "lvb",
    "tbs",
    "fpc",
    "fpk",
    "fpa",
    "ggd",
    "politie",
    "veiligheidshuis",
    "zorg",
    "de",
    "het",
    "een",
    "in",
    "wij",
    "we",
    "ons",
    "onze",
    "deze",
    "dit",
    "pijler",
    "indicator",
    "mdo",
    "q1",
    "q2",
    "q3",
    "q4",
    "igj",
    "vgn",
    "valente",
    "openbaar",
    "justitie",
    "inspectie",
    "ifzo",
    "doel",
    "doelen",
    "terugblik",
    "berk",
    "hktr",
    "fare",
    "ssa",
    "ecd",
    "hr",
    "mto",
    "vog",
    "avg",
    "saxion",
    "perceel",
    "cliënten",
    "clienten",
    "daarnaast",
    "ook",
    "er",
    "zo",
    "om",
    "op",
    "voor",
    "met",
    "kwaliteitsverslag",
    "jaarverslag",
    "leger",
    "waag",
    "gemeente",
    "zzp",
    "vg",
    "zzpvg",
    "wzd",
    "rom",
    "pdca",
    "bhv",
    "raad",
    "bestuur",
];

/// Names in the place of the provider: capitalised words right after a cue inside a sentence, with the cue's weight.
fn cued_names(text: &str) -> Vec<(Range<usize>, u32)> {
    let mut found = Vec::new();
    let mut previous: Option<(Range<usize>, &str)> = None;
    let mut words = words(text).peekable();
    while let Some((range, word)) = words.next() {
        let cue = previous.replace((range.clone(), word)).filter(|_| word.starts_with(char::is_uppercase));
        let follows = |cue: &(Range<usize>, &str)| text.get(cue.0.end..range.start) == Some(" ");
        let Some(weight) =
            cue.filter(follows).and_then(|(_, cue)| weight(cue)).filter(|_| opens_name(word, words.peek()))
        else {
            continue;
        };
        let mut end = range.end;
        while let Some((next, _)) =
            words.next_if(|(next, word)| text.get(end..next.start) == Some(" ") && is_name(word))
        {
            end = next.end;
        }
        found.push((range.start..end, weight));
        previous = None;
    }
    found
}

/// What a word before a name weighs.
fn weight(cue: &str) -> Option<u32> {
    CUES.iter().find(|(_, cues)| cues.iter().any(|known| cue.eq_ignore_ascii_case(known))).map(|(weight, _)| *weight)
}

/// A name, or the article that belongs to one: "De Linde".
fn opens_name(word: &str, next: Option<&(Range<usize>, &str)>) -> bool {
    is_name(word) || (matches!(word, "De" | "Het" | "Den") && next.is_some_and(|(_, next)| is_name(next)))
}

fn is_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().count() > 2 && !is_no_provider(word)
}

fn is_no_provider(word: &str) -> bool {
    let folded = Folded::new(word);
    NO_PROVIDER.contains(&folded.as_str()) || dates::names_month(word)
}

/// The name in a title such as "Kwaliteitsverslag forensische zorg 2024 – Stichting De Linde".
fn title_name(title: &str) -> Option<&str> {
    let parts = title
        .split([',', '–', '—', '|', ':', '(', ')', '·', '\n'])
        .flat_map(|part| part.split(" - "))
        .flat_map(|part| part.split(" van "));
    let is_title = |part: &str| {
        let folded = Folded::new(part);
        names_report(part)
            || folded.words().any(|word| {
                [
                    "forensische",
                    "concept",
                    "versie",
                    "pagina",
                    "jaar",
                    "verslagjaar",
                    "datum",
                    "pijler",
                    "kwaliteitskader",
                ]
                .contains(&word)
            })
    };
    let parts = parts.map(|part| part.trim().trim_end_matches(|char: char| char.is_ascii_digit()).trim());
    let parts = parts.map(after_title);
    parts
        .filter(|part| part.starts_with(char::is_uppercase) && part.len() > 2 && !is_title(part))
        .find(|part| part.split(' ').count() <= 6)
}

/// What follows the words of a title in the same breath: "Kwaliteitsverslag Forensische Zorg De Linde".
fn after_title(part: &str) -> &str {
    let is_title_word = |word: &str| {
        let folded = Folded::new(word);
        names_report(word)
            || folded.as_str().parse::<u32>().is_ok()
            || ["forensische", "zorg", "over", "het", "jaar", "verslagjaar", "fz"].contains(&folded.as_str())
                && word != "Het"
    };
    let mut words = words(part).peekable();
    if words.peek().is_none_or(|(_, word)| !names_report(word)) {
        return part;
    }
    words.find(|(_, word)| !is_title_word(word)).and_then(|(range, _)| part.get(range.start..)).unwrap_or(part)
}
