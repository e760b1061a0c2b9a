//! Parts by their place: a heading that comes back under most pillars, at the place of a part that no wording names,
//! is that part. "Wat 2023 ons bracht" between the picture and the goals of every pillar looks back.

use super::outline::{Heading, Role, is_content};
use crate::draft::Draft;
use std::collections::BTreeMap;
use verslagtoets_core::{
    framework::PartKind,
    order::{put_in_order, rank},
    wording::{Folded, PartHeading, strip_numbering},
};

/// The parts of a pillar in their usual order.
const ORDER: [PartKind; 3] = [PartKind::GeneralPicture, PartKind::Retrospective, PartKind::Goals];

/// Pillars under which a heading must come back.
const LEAST_PILLARS: usize = 3;

/// Words of headings that come back beside the parts: somebody's story, a picture, a source.
const ASIDES: &[&str] = &[
    "aan",
    "artikel",
    "bron",
    "casus",
    "citaat",
    "column",
    "ervaring",
    "ervaringen",
    "ervaringsverhaal",
    "gesprek",
    "gesproken",
    "interview",
    "kader",
    "leeswijzer",
    "portret",
    "praktijkvoorbeeld",
    "quote",
    "themas",
    "uitgelicht",
    "verhaal",
    "voorbeeld",
    "woord",
];

/// Gives a part to the headings that come back at its place.
pub(super) fn settle(draft: &Draft, headings: &mut [Heading]) {
    let pillars = segments(headings);
    if pillars < LEAST_PILLARS {
        return;
    }
    let mut series = series(draft, headings);
    series.retain(|one| one.members.len() >= LEAST_PILLARS && one.members.len() * 2 > pillars);
    put_in_order(&mut series, |one| rank(one.place * 1000 / one.members.len()));
    series.retain(|one| one.kind.is_some() || !one.aside);
    let known: Vec<Option<PartKind>> = series.iter().map(|one| one.kind).collect();
    let text_above = series.first().is_some_and(|first| first.text_above * 2 > first.members.len());
    for (index, one) in series.iter().enumerate().filter(|(_, one)| one.kind.is_none()) {
        let Some(kind) = between(&known, index, text_above) else { continue };
        for member in &one.members {
            if let Some(heading) = headings.get_mut(*member) {
                heading.role = Role::Part(PartHeading { kind, extra: 0, sure: true, exact: true });
            }
        }
    }
}

/// A heading that comes back, at most once under each pillar.
struct Series {
    /// The headings, as indices.
    members: Vec<usize>,
    /// What its wording says.
    kind: Option<PartKind>,
    /// Sum of its places among the headings of its pillars.
    place: usize,
    /// How often text stands between the pillar's own heading and it, with no heading between.
    text_above: usize,
    /// It stands beside the parts.
    aside: bool,
}

fn segments(headings: &[Heading]) -> usize {
    headings.iter().filter(|heading| matches!(heading.role, Role::Pillar(_))).count()
}

/// The headings under pillars that come back, by their words and level; those that name a part, by their part.
fn series(draft: &Draft, headings: &[Heading]) -> Vec<Series> {
    let mut found: BTreeMap<(Option<PartKind>, String, u8), Series> = BTreeMap::new();
    let mut pillar = None;
    for (index, heading) in headings.iter().enumerate() {
        let kind = match heading.role {
            Role::Pillar(_) => {
                pillar = Some(index);
                continue;
            }
            Role::Closing => {
                pillar = None;
                continue;
            }
            Role::Part(part) if is_content(part.kind) => Some(part.kind),
            Role::Part(_) => continue,
            Role::Other => None,
        };
        let Some(opened) = pillar else { continue };
        let text = draft.blocks.get(heading.block).map_or("", |block| block.text.as_str());
        let folded = Folded::new(strip_numbering(text));
        let words: Vec<&str> = folded.words().filter(|word| word.parse::<u32>().is_err()).collect();
        // A heading that is only a year comes back as that year.
        let is_year = words.is_empty() && folded.as_str().len() == 4;
        let name = if is_year { folded.as_str().to_owned() } else { words.join(" ") };
        let key = if kind.is_some() { (kind, String::new(), 0) } else { (None, name, heading.level) };
        let one = found.entry(key).or_insert_with(|| Series {
            members: Vec::new(),
            kind,
            place: 0,
            text_above: 0,
            aside: words.is_empty() && !is_year || words.iter().any(|word| ASIDES.contains(word)),
        });
        if one.members.last().is_some_and(|last| *last > opened) {
            continue;
        }
        one.members.push(index);
        one.place += index - opened;
        let first = index == opened + 1;
        let above = headings.get(opened).map_or(0, |opened| opened.block) + 1 < heading.block;
        one.text_above += usize::from(first && above);
    }
    found.into_values().collect()
}

/// The one part that can stand at a place among the series: none that another names, in the usual order.
fn between(known: &[Option<PartKind>], index: usize, text_above: bool) -> Option<PartKind> {
    let asked = if text_above { ORDER.get(1..)? } else { &ORDER };
    let agree = known.iter().zip(asked).all(|(known, asked)| known.is_none_or(|known| known == *asked));
    if known.len() == asked.len() && agree {
        return asked.get(index).copied();
    }
    let (before, after) = (known.get(..index)?, known.get(index + 1..)?);
    let missing: Vec<PartKind> = asked
        .iter()
        .copied()
        .filter(|kind| !known.contains(&Some(*kind)))
        .filter(|kind| before.iter().flatten().all(|earlier| earlier < kind))
        .filter(|kind| after.iter().flatten().all(|later| later > kind))
        .collect();
    // Only between parts that are named: after the last of them anything may come back.
    let anchored = after.iter().any(Option::is_some) || before.contains(&Some(PartKind::Retrospective));
    match missing.as_slice() {
        [only] if anchored => Some(*only),
        _ => None,
    }
}
