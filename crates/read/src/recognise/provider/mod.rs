//! Whose report it is: the name that stands with the title, and that the text names most in the place of the one who
//! gives care.

mod cover;
mod cued;

use super::{outline::Outline, year::Place};
use std::collections::BTreeMap;
use verslagtoets_core::Location;

/// The provider's name, and where it stands.
pub(super) fn provider(outline: &Outline<'_>) -> (Option<String>, Option<Location>) {
    let mut names = Names::default();
    for name in outline.draft.title.iter().filter_map(|title| cover::title_name(title)) {
        names.add(name, ON_COVER + presence(outline, name, None).unwrap_or(0), None);
    }
    let front = cover::lines(outline);
    let is_title = |index: usize| front.get(index).is_some_and(|text| cover::is_title(text));
    for (index, text) in front.iter().enumerate() {
        let near = index < BESIDE || (index.saturating_sub(BESIDE)..=index + BESIDE).any(is_title);
        let name = if is_title(index) { cover::title_name(text) } else { cover::leading_name(text).filter(|_| near) };
        let Some(name) = name else { continue };
        let Some(presence) = presence(outline, name, Some(index)).filter(|found| *found > 0 || is_title(index)) else {
            continue;
        };
        let start = name.as_ptr() as usize - text.as_ptr() as usize;
        names.add(name, ON_COVER + presence, Some((index, start..start + name.len())));
    }
    for (index, block) in outline.draft.blocks.iter().enumerate() {
        let text = block.text.as_str();
        for (range, weight) in cued::names(text) {
            names.add(text.get(range.clone()).unwrap_or_default(), weight, Some((index, range)));
        }
    }
    let (name, place) = names.best();
    (name, place.and_then(|(block, range)| outline.locate(block, range)))
}

/// Blocks between a title and the name beside it at most.
const BESIDE: usize = 4;

/// What a name on the cover weighs, in the title or beside it.
const ON_COVER: u32 = 12;

/// What cues must add up to, at least.
const LEAST_WEIGHT: u32 = 2;

/// Names by what speaks for them.
#[derive(Debug, Default)]
struct Names(BTreeMap<String, (u32, Place)>);

impl Names {
    fn add(&mut self, name: &str, weight: u32, place: Place) {
        let entry = self.0.entry(name.to_owned()).or_default();
        entry.0 += weight;
        entry.1 = entry.1.take().or(place);
    }

    /// The name for which most speaks, as the cover writes it in full: "Stichting De Linde" where the text says "De Linde".
    fn best(self) -> (Option<String>, Place) {
        let best = self.0.iter().filter(|(_, (weight, _))| *weight >= LEAST_WEIGHT);
        let best = best.max_by_key(|(name, (weight, _))| (*weight, name.len())).map(|(name, _)| name.clone());
        let Some(best) = best else { return (None, None) };
        let is_fuller = |name: &str| {
            name.split_once(&best)
                .is_some_and(|(before, after)| before.ends_with(' ') && (after.is_empty() || after.starts_with(' ')))
        };
        let found =
            self.0.into_iter().filter(|(name, (weight, _))| *name == best || is_fuller(name) && *weight >= ON_COVER);
        found.max_by_key(|(name, _)| name.len()).map_or((None, None), |(name, (_, place))| (Some(name), place))
    }
}

/// How much the text beside the block `own` speaks of a name: by its whole, or its word that comes back most. `None` for
/// common words, that the text writes in small letters too.
fn presence(outline: &Outline<'_>, name: &str, own: Option<usize>) -> Option<u32> {
    const MOST: u32 = 10;
    let texts = || outline.draft.blocks.iter().enumerate().filter(|(index, _)| Some(*index) != own);
    let times = |word: &str| texts().map(|(_, block)| occurrences(block.text.as_str(), word)).sum::<u32>();
    let words = name.split(' ').filter(|word| cued::is_name(word) && word.chars().count() >= 4);
    let counts: Vec<(u32, u32)> = words
        .map(|word| {
            let small = word.to_lowercase();
            let capitalised: String = word.chars().take(1).chain(small.chars().skip(1)).collect();
            (times(&capitalised), times(&small))
        })
        .collect();
    let whole = if name.contains(' ') { times(name) } else { 0 };
    if whole == 0 && !counts.is_empty() && counts.iter().all(|(capitalised, small)| small > capitalised) {
        return None;
    }
    let proper = counts.into_iter().filter(|(capitalised, small)| capitalised > small);
    Some(proper.map(|(capitalised, _)| capitalised).chain([whole]).max().unwrap_or(0).min(MOST))
}

/// How often a word stands in a text as a whole word.
fn occurrences(text: &str, word: &str) -> u32 {
    let is_edge = |char: Option<char>| char.is_none_or(|char| !char.is_alphanumeric());
    let found = text.match_indices(word).filter(|(at, _)| {
        let before = text.get(..*at).and_then(|before| before.chars().next_back());
        is_edge(before) && is_edge(text.get(at + word.len()..).and_then(|after| after.chars().next()))
    });
    found.count() as u32
}
