//! Pillars by their place: a heading that no wording names, at the level of the pillars and with the parts of one below it,
//! is the pillar that is missing there. "Resultaten delen" after four pillars is the fifth.

use super::outline::{Heading, Role, is_content};
use verslagtoets_core::framework::PartKind;

/// Pillars that must be known by their names.
const LEAST_KNOWN: usize = 3;

/// Parts that must stand below such a heading.
const LEAST_PARTS: usize = 2;

/// Numbers, among `1..=most`, the pillars that are known by their place alone.
pub(super) fn number(headings: &[Heading], most: u8, numbers: &mut [Option<u8>]) {
    let known: Vec<(usize, u8)> =
        numbers.iter().enumerate().filter_map(|(index, number)| Some((index, (*number)?))).collect();
    let level_of = |index: usize| headings.get(index).map_or(0, |heading| heading.level);
    let Some(level) = known.first().map(|(index, _)| level_of(*index)) else { return };
    let in_order = known.windows(2).all(|pair| matches!(pair, [(_, one), (_, other)] if one < other));
    if known.len() < LEAST_KNOWN || !in_order || known.iter().any(|(index, _)| level_of(*index) != level) {
        return;
    }
    let starts = [(None, 0)].into_iter().chain(known.iter().map(|(index, number)| (Some(*index), *number)));
    let ends = known.iter().copied().chain([(headings.len(), most + 1)]);
    for ((from, before), (until, after)) in starts.zip(ends) {
        let from = from.map_or(0, |from| from + 1);
        let unnamed: Vec<usize> = (from..until).filter(|index| is_one(headings, *index, level)).collect();
        if unnamed.len() == usize::from(after.saturating_sub(before + 1)) {
            for (index, missing) in unnamed.into_iter().zip(before + 1..after) {
                if let Some(number) = numbers.get_mut(index) {
                    *number = Some(missing);
                }
            }
        }
    }
}

/// Whether a heading of that level names nothing that is known, and has the parts of a pillar below it.
fn is_one(headings: &[Heading], index: usize, level: u8) -> bool {
    if !headings.get(index).is_some_and(|heading| heading.level == level && heading.role == Role::Other) {
        return false;
    }
    let below = headings.iter().skip(index + 1).take_while(|heading| heading.level > level);
    let mut parts: Vec<PartKind> = Vec::new();
    for heading in below {
        if let Role::Part(part) = heading.role
            && is_content(part.kind)
            && !parts.contains(&part.kind)
        {
            parts.push(part.kind);
        }
    }
    parts.len() >= LEAST_PARTS
}
