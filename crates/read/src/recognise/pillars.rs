//! Which headings open a pillar, and how the report is laid out.

use super::{
    outline::{Heading, Role, is_content},
    siblings,
};
use crate::draft::{BlockKind, Draft, HeadingBasis};
use std::collections::BTreeMap;
use verslagtoets_core::{order, wording::NamedPillar};

/// Which headings open a pillar, and how the report is laid out.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// Per heading the number of the pillar that it opens.
    pub(super) numbers: Vec<Option<u8>>,
    /// Levels tell what stands under what; otherwise order alone does.
    pub(super) levelled: bool,
    /// The parts are the chapters, with the pillars below each.
    pub(super) section_first: bool,
}

/// Decides which headings open one of so many `pillars`.
pub(super) fn layout(draft: &Draft, headings: &[Heading], pillars: u8) -> Layout {
    let candidates = candidates(draft, headings);
    let kept = without_repeats(headings, &without_lists(headings, &candidates));
    let section_first = is_section_first(headings, &kept);
    let kept = if section_first { kept } else { opening(headings, &kept) };
    let mut numbers = vec![None; headings.len()];
    let mut distinct: Vec<NamedPillar> = Vec::new();
    for (_, named) in &kept {
        if !distinct.contains(named) {
            distinct.push(*named);
        }
    }
    for (index, named) in &kept {
        if let Some(number) = numbers.get_mut(*index) {
            *number = settle(*named, &distinct);
        }
    }
    if !section_first {
        siblings::number(headings, pillars, &mut numbers);
    }
    let levelled = is_levelled(draft, headings, &kept, section_first);
    Layout { numbers, levelled, section_first }
}

/// A heading that names a pillar, by its index.
type Candidate = (usize, NamedPillar);

/// Headings that name a pillar in the way that most do: with the word "pijler", or at the level of the others.
fn candidates(draft: &Draft, headings: &[Heading]) -> Vec<Candidate> {
    let named = headings.iter().enumerate().filter_map(|(index, heading)| match heading.role {
        Role::Pillar(named) => Some((index, named)),
        _ => None,
    });
    let named: Vec<Candidate> = named.collect();
    let stated: Vec<u8> = named.iter().filter_map(|(_, pillar)| pillar.stated).collect();
    let level_of = |index: usize| headings.get(index).map_or(0, |heading| heading.level);
    let level = main_level(&named, level_of, stated.len() >= 2);
    // The names of most pillars come back without their number: the parts are chapters, with the pillars below each.
    let mut unstated: Vec<u8> =
        named.iter().filter(|(_, pillar)| pillar.stated.is_none()).filter_map(|(_, pillar)| pillar.named).collect();
    unstated.sort_unstable();
    unstated.dedup();
    let come_back = unstated.len() >= 4;
    named
        .into_iter()
        .filter(|(index, pillar)| {
            if pillar.stated.is_some() {
                true
            } else {
                let marked = headings.get(*index).is_some_and(|heading| is_marked(draft, heading));
                level_of(*index) == level
                    && (marked || come_back || !pillar.named.is_some_and(|number| stated.contains(&number)))
            }
        })
        .collect()
}

/// The level at which most pillars are named.
fn main_level(named: &[Candidate], level_of: impl Fn(usize) -> u8, only_stated: bool) -> u8 {
    let mut levels: BTreeMap<u8, Vec<u8>> = BTreeMap::new();
    for (index, pillar) in named.iter().filter(|(_, pillar)| !only_stated || pillar.stated.is_some()) {
        let numbers = levels.entry(level_of(*index)).or_default();
        if let Some(number) = pillar.number()
            && !numbers.contains(&number)
        {
            numbers.push(number);
        }
    }
    let best = levels.iter().max_by_key(|(level, numbers)| (numbers.len(), u8::MAX - **level));
    best.map_or(0, |(level, _)| *level)
}

/// Leaves out headings of a bare list of the pillars, when the pillars themselves come later.
fn without_lists(headings: &[Heading], candidates: &[Candidate]) -> Vec<Candidate> {
    let block = |index: usize| headings.get(index).map_or(0, |heading| heading.block);
    let touches =
        |pair: Option<&[Candidate]>| matches!(pair, Some([(one, _), (other, _)]) if block(*other) == block(*one) + 1);
    let last = order::map(candidates.iter().enumerate().map(|(place, (_, pillar))| (pillar.number(), place)));
    let listed = |place: usize, pillar: &NamedPillar| {
        let next = touches(candidates.get(place..place + 2));
        let previous = place.checked_sub(1).is_some_and(|before| touches(candidates.get(before..=place)));
        (next || previous) && last.get(&pillar.number()).is_some_and(|last| *last > place)
    };
    let kept = candidates.iter().enumerate().filter(|(place, (_, pillar))| !listed(*place, pillar));
    kept.map(|(_, candidate)| *candidate).collect()
}

/// Leaves out a heading that repeats the pillar it stands in, as running heads do.
fn without_repeats(headings: &[Heading], candidates: &[Candidate]) -> Vec<Candidate> {
    let parts = Count::of(headings, |role| matches!(role, Role::Part(_)));
    let mut kept: Vec<Candidate> = Vec::new();
    for (index, pillar) in candidates {
        let repeats = kept
            .last()
            .is_some_and(|(last, before)| before.number() == pillar.number() && !parts.any_in(*last, *index));
        if !repeats {
            kept.push((*index, *pillar));
        }
    }
    kept
}

/// How many headings of a kind stand before each heading.
struct Count(Vec<usize>);

impl Count {
    fn of(headings: &[Heading], is_one: impl Fn(Role) -> bool) -> Self {
        let mut so_far = 0;
        let before = headings.iter().map(|heading| {
            let before = so_far;
            so_far += usize::from(is_one(heading.role));
            before
        });
        let mut counts: Vec<usize> = before.collect();
        counts.push(so_far);
        Self(counts)
    }

    fn any_in(&self, from: usize, until: usize) -> bool {
        self.0.get(from) < self.0.get(until)
    }
}

/// Whether the pillars come back under each part.
fn is_section_first(headings: &[Heading], kept: &[Candidate]) -> bool {
    let mut counts: BTreeMap<u8, usize> = BTreeMap::new();
    for number in kept.iter().filter_map(|(_, pillar)| pillar.number()) {
        *counts.entry(number).or_default() += 1;
    }
    let repeated = counts.values().filter(|count| **count > 1).count();
    let is_kept = |index: usize| kept.binary_search_by_key(&index, |(kept, _)| *kept).is_ok();
    let parts = headings.iter().enumerate().filter(|(_, heading)| is_content_part(heading.role));
    let (all, leading) =
        parts.fold((0, 0), |(all, leading), (index, _)| (all + 1, leading + usize::from(is_kept(index + 1))));
    repeated >= 2 && leading >= 2 && all * 2 <= kept.len()
}

fn is_content_part(role: Role) -> bool {
    matches!(role, Role::Part(part) if is_content(part.kind))
}

/// Of headings that name the same pillar without its number, those that parts follow, or else the first.
fn opening(headings: &[Heading], kept: &[Candidate]) -> Vec<Candidate> {
    let parts = Count::of(headings, is_content_part);
    let ends = kept.iter().skip(1).map(|(index, _)| *index).chain([headings.len()]);
    let has_parts: Vec<bool> = kept.iter().zip(ends).map(|((index, _), end)| parts.any_in(*index, end)).collect();
    let mut first: BTreeMap<Option<u8>, (bool, usize)> = BTreeMap::new();
    for (place, ((_, pillar), has_parts)) in kept.iter().zip(&has_parts).enumerate() {
        let known = first.entry(pillar.number()).or_insert((*has_parts, place));
        if *has_parts && !known.0 {
            *known = (true, place);
        }
    }
    let opens = |place: usize, pillar: &NamedPillar| {
        pillar.stated.is_some()
            || has_parts.get(place) == Some(&true)
            || first.get(&pillar.number()).is_some_and(|(_, first)| *first == place)
    };
    let opening = kept.iter().enumerate().filter(|(place, (_, pillar))| opens(*place, pillar));
    opening.map(|(_, candidate)| *candidate).collect()
}

/// The number of a pillar whose heading may state another than its name's: the one that no other heading claims.
fn settle(pillar: NamedPillar, others: &[NamedPillar]) -> Option<u8> {
    let (Some(stated), Some(named)) = (pillar.stated, pillar.named) else { return pillar.number() };
    let claimed = others.iter().any(|other| *other != pillar && other.number() == Some(stated));
    Some(if claimed { named } else { stated })
}

/// Levels tell what stands under what where the format marks them and the parts lie on the expected side of the pillars.
fn is_levelled(draft: &Draft, headings: &[Heading], kept: &[Candidate], section_first: bool) -> bool {
    let marked = headings.iter().filter(|heading| is_marked(draft, heading)).count() * 2 > headings.len();
    let Some((first, _)) = kept.first() else { return marked };
    let level = headings.get(*first).map_or(0, |heading| heading.level);
    let parts = headings.iter().skip(if section_first { 0 } else { *first });
    let parts = parts.filter(|heading| is_content_part(heading.role));
    let (all, right) = parts.fold((0, 0), |(all, right), part| {
        (all + 1, right + usize::from(if section_first { part.level < level } else { part.level > level }))
    });
    marked && right * 2 >= all
}

fn is_marked(draft: &Draft, heading: &Heading) -> bool {
    let block = draft.blocks.get(heading.block);
    matches!(block.map(|block| &block.kind), Some(BlockKind::Heading { basis: HeadingBasis::Marked, .. }))
}
