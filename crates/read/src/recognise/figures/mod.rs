//! Key figures: what is contracted, how many clients, shares, and totals.

mod clients;
mod contract;
pub(super) mod numbers;
mod outflow;
mod shares;

use super::{
    outline::Outline,
    units::{Unit, units},
};
use core::cell::LazyCell;
use std::collections::BTreeMap;
use verslagtoets_core::{
    framework::PartKind,
    report::{KeyFigurePlaces, KeyFigures},
    wording::Folded,
};

/// The key figures of a draft; `None` where it has none.
pub(super) fn key_figures(outline: &Outline<'_>, year: Option<i32>) -> Option<KeyFigures> {
    let region = Region::find(outline);
    let inside = units(outline, &region.blocks);
    let everything = LazyCell::new(|| units(outline, &region.around));
    let (lots, lots_place) =
        first_of(contract::lots(outline, &inside), || contract::lots(outline, &everything), |found| found.0.is_empty());
    let (regions, regions_place) = first_of(
        contract::regions(outline, &inside),
        || contract::regions(outline, &everything),
        |found| found.0.is_empty(),
    );
    let product_codes = first_of(
        contract::product_codes(outline, &inside),
        || contract::product_codes(outline, &everything),
        Vec::is_empty,
    );
    let capacity = clients::capacity(outline, &inside).or_else(|| clients::capacity(outline, &everything));
    let elsewhere: Vec<usize> = region
        .around
        .iter()
        .copied()
        .filter(|index| {
            let text = outline.draft.blocks.get(*index).map_or("", |block| block.text.as_str());
            text.contains('%') && region.blocks.binary_search(index).is_err()
        })
        .collect();
    let shares = shares::percentages(outline, &inside)
        .into_iter()
        .chain(shares::checkable(outline, &units(outline, &elsewhere)));
    let totals = outflow::totals(outline, &inside);
    let figures = KeyFigures {
        lots,
        regions,
        product_codes,
        capacity: capacity.as_ref().map(|(beds, _)| *beds),
        clients: first_of(
            clients::clients(outline, &counted(outline, &inside), year),
            || clients::clients(outline, &clients::told(&counted(outline, &everything)), year),
            Vec::is_empty,
        ),
        percentages: shares.collect(),
        outflow: totals.outflow,
        outflow_total: totals.outflow_total.as_ref().map(|(total, _)| *total),
        sums: totals.sums,
        location: region.heading.and_then(|heading| outline.locate_heading(heading)),
        locations: KeyFigurePlaces {
            lots: lots_place,
            regions: regions_place,
            capacity: capacity.and_then(|(_, place)| place),
            outflow_total: totals.outflow_total.and_then(|(_, place)| place),
        },
    };
    (!figures.is_empty() || region.heading.is_some()).then_some(figures)
}

fn first_of<T>(found: T, elsewhere: impl FnOnce() -> T, is_empty: impl Fn(&T) -> bool) -> T {
    if is_empty(&found) { elsewhere() } else { found }
}

/// Units that may count clients in care: outflow and indicators count other things.
fn counted(outline: &Outline<'_>, units: &[Unit]) -> Vec<Unit> {
    let is_size = |unit: &&Unit| {
        let figures = outline.contexts.get(unit.block).and_then(|context| context.figures);
        !matches!(outline.part_kind(figures), Some(PartKind::Outflow | PartKind::Indicators))
    };
    units.iter().filter(is_size).cloned().collect()
}

/// Where the key figures stand.
struct Region {
    /// Their blocks.
    blocks: Vec<usize>,
    /// All blocks of the report, for what may also stand in an introduction.
    around: Vec<usize>,
    /// Their heading.
    heading: Option<usize>,
}

impl Region {
    /// The parts with figures that speak of forensic care; without such a part, the fifth pillar or all of the report.
    fn find(outline: &Outline<'_>) -> Self {
        let around: Vec<usize> = outline.content().map(|(index, _, _)| index).collect();
        let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (index, _, context) in outline.content() {
            if let Some(root) = context.figures.map(|figures| root(outline, figures)) {
                groups.entry(root).or_default().push(index);
            }
        }
        let first_pillar = outline.first_pillar();
        let scores: Vec<usize> =
            groups.iter().map(|(root, blocks)| score(outline, *root, blocks, first_pillar)).collect();
        let enough = scores.iter().copied().max().unwrap_or(0).min(CLEARLY_FORENSIC);
        let mut follows = false;
        let chosen = groups.into_iter().zip(scores).filter(|((root, _), score)| {
            // What left and the indicators go with the figures before them.
            let goes_on = matches!(outline.part_kind(Some(*root)), Some(PartKind::Outflow | PartKind::Indicators));
            follows = *score >= enough || follows && goes_on;
            follows
        });
        let (roots, blocks): (Vec<usize>, Vec<Vec<usize>>) = chosen.map(|(group, _)| group).unzip();
        let size = roots.iter().copied().find(|root| outline.part_kind(Some(*root)) == Some(PartKind::KeyFigures));
        let heading = size.or_else(|| empty_heading(outline));
        let mut blocks: Vec<usize> = blocks.into_iter().flatten().collect();
        if size.is_none() && heading.is_none() {
            let fifth = outline
                .content()
                .filter(|(_, _, context)| outline.pillar_number(context.pillar) == Some(5))
                .map(|(index, _, _)| index);
            blocks.extend(fifth);
            if blocks.is_empty() {
                blocks.clone_from(&around);
            }
            blocks.sort_unstable();
            blocks.dedup();
        }
        Self { blocks, around, heading }
    }
}

/// A score from which a part with figures is about forensic care without doubt.
const CLEARLY_FORENSIC: usize = 3;

/// A heading of key figures over nothing.
fn empty_heading(outline: &Outline<'_>) -> Option<usize> {
    (0..outline.headings.len()).find(|heading| outline.part_kind(Some(*heading)) == Some(PartKind::KeyFigures))
}

/// The outermost heading of figures over a heading of figures.
fn root(outline: &Outline<'_>, figures: usize) -> usize {
    let mut root = figures;
    let mut next = outline.parents.get(figures).copied().flatten();
    while let Some(heading) = next {
        if outline.part_kind(Some(heading)).is_some_and(|kind| !super::outline::is_content(kind)) {
            root = heading;
        }
        next = outline.parents.get(heading).copied().flatten();
    }
    root
}

/// How much a part with figures speaks of forensic care.
fn score(outline: &Outline<'_>, root: usize, blocks: &[usize], first_pillar: Option<usize>) -> usize {
    let mut score = 0;
    let context = outline.headings.get(root).and_then(|heading| outline.contexts.get(heading.block));
    if context.is_some_and(|context| outline.pillar_number(context.pillar) == Some(5)) {
        score += CLEARLY_FORENSIC;
    }
    score += usize::from(first_pillar.is_some_and(|first| first < root));
    let texts = blocks.iter().filter_map(|index| outline.draft.blocks.get(*index)).map(|block| block.text.as_str());
    let words = Folded::new(&texts.chain([outline.heading_text(root)]).collect::<Vec<_>>().join(" "));
    for signs in
        [["perceel", "percelen"], ["forensisch", "dji"], ["indicator", "peildatum"], ["productcode", "strafrecht"]]
    {
        score += usize::from(words.words().any(|word| signs.iter().any(|sign| word.starts_with(sign))));
    }
    score
}
