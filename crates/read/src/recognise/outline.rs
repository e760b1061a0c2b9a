//! What stands under what: for every block its pillar, its part and the headings above it.

use super::{
    cycle,
    pillars::{self, Layout},
    repeated, walk,
};
use crate::draft::{Block, BlockKind, Draft};
use core::ops::Range;
use verslagtoets_core::{
    Location,
    framework::{Edition, KKFZ, PartKind},
    wording::{Folded, NamedPillar, PartHeading, is_closing, part_heading, pillar_heading, strip_numbering},
};

/// What a heading opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Names a pillar; whether it opens one, [`pillars`] decides.
    Pillar(NamedPillar),
    /// Opens a part.
    Part(PartHeading),
    /// Ends the pillars.
    Closing,
    /// Anything else: a topic or another chapter.
    Other,
}

/// A heading of the draft.
#[derive(Debug, Clone, Copy)]
pub(super) struct Heading {
    /// Index of its block.
    pub(super) block: usize,
    /// 1 is the outermost.
    pub(super) level: u8,
    /// What it opens.
    pub(super) role: Role,
}

/// Where a block stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Context {
    /// The nearest heading above it, as an index into the headings.
    pub(super) parent: Option<usize>,
    /// The heading of its pillar, as an index into the headings.
    pub(super) pillar: Option<usize>,
    /// The heading of its part, as an index into the headings.
    pub(super) part: Option<usize>,
    /// The heading of the figures that it belongs to, as an index into the headings.
    pub(super) figures: Option<usize>,
}

/// A draft with the place of every block in it.
#[derive(Debug)]
pub(super) struct Outline<'a> {
    /// The draft.
    pub(super) draft: &'a Draft,
    /// The edition that names the pillars.
    pub(super) edition: &'static Edition,
    /// The headings, in order.
    pub(super) headings: Vec<Heading>,
    /// Per heading the one above it.
    pub(super) parents: Vec<Option<usize>>,
    /// Per block where it stands.
    pub(super) contexts: Vec<Context>,
    /// Which headings open a pillar, and how the report is laid out.
    pub(super) layout: Layout,
}

impl<'a> Outline<'a> {
    /// Finds the headings of a draft and what stands under them.
    pub(super) fn new(draft: &'a Draft) -> Self {
        let edition = KKFZ.edition(None);
        let mut headings: Vec<Heading> =
            draft.blocks.iter().enumerate().filter_map(|(index, block)| heading(index, block, edition)).collect();
        for heading in headings.iter_mut().filter(|heading| heading.role == Role::Other) {
            if let Some(pillar) = draft.blocks.get(heading.block + 1).and_then(|below| subtitle(below, edition)) {
                heading.role = Role::Pillar(pillar);
            }
        }
        parts_of_numbered(draft, &mut headings);
        topics_before_parts(draft, &mut headings);
        cycle::settle(draft, &mut headings);
        repeated::settle(draft, &mut headings);
        let layout = pillars::layout(draft, &headings, edition.pillars.len() as u8);
        let mut outline =
            Self { draft, edition, parents: vec![None; headings.len()], headings, contexts: Vec::new(), layout };
        outline.contexts =
            if outline.layout.levelled { walk::by_levels(&mut outline) } else { walk::by_order(&mut outline) };
        outline
    }

    /// The blocks that are no headings, with their context, in order.
    pub(super) fn content(&self) -> impl Iterator<Item = (usize, &'a Block, &Context)> {
        let blocks = self.draft.blocks.iter().zip(&self.contexts).enumerate();
        blocks.map(|(index, (block, context))| (index, block, context)).filter(|(_, block, _)| !block.is_heading())
    }

    /// The block of a heading.
    pub(super) fn heading_block(&self, heading: usize) -> Option<&'a Block> {
        self.headings.get(heading).and_then(|heading| self.draft.blocks.get(heading.block))
    }

    /// The text of a heading.
    pub(super) fn heading_text(&self, heading: usize) -> &'a str {
        self.heading_block(heading).map_or("", |block| block.text.as_str())
    }

    /// The texts of a heading and those above it, outermost first.
    pub(super) fn path(&self, heading: Option<usize>) -> Vec<String> {
        let mut path = Vec::new();
        let mut next = heading;
        while let Some(heading) = next {
            path.push(self.heading_text(heading).to_owned());
            next = self.parents.get(heading).copied().flatten();
        }
        path.reverse();
        path
    }

    /// The place of a heading; its path ends with itself.
    pub(super) fn locate_heading(&self, heading: usize) -> Option<Location> {
        let block = self.heading_block(heading)?;
        Some(self.draft.locate_all(block, &self.path(Some(heading))))
    }

    /// The place of a stretch of a block.
    pub(super) fn locate(&self, block: usize, range: Range<usize>) -> Option<Location> {
        let path = self.path(self.contexts.get(block).and_then(|context| context.parent));
        self.draft.blocks.get(block).map(|found| self.draft.locate(found, range, &path))
    }

    /// The place of a whole block.
    pub(super) fn locate_all(&self, block: usize) -> Option<Location> {
        let length = self.draft.blocks.get(block)?.text.as_str().len();
        self.locate(block, 0..length)
    }

    /// The kind of part that a heading opens.
    pub(super) fn part_kind(&self, heading: Option<usize>) -> Option<PartKind> {
        match self.headings.get(heading?)?.role {
            Role::Part(part) => Some(part.kind),
            _ => None,
        }
    }

    /// The first heading that opens a pillar.
    pub(super) fn first_pillar(&self) -> Option<usize> {
        (0..self.headings.len()).find(|heading| self.pillar_number(Some(*heading)).is_some())
    }

    /// The number of the pillar that a heading opens.
    pub(super) fn pillar_number(&self, heading: Option<usize>) -> Option<u8> {
        self.layout.numbers.get(heading?).copied().flatten()
    }
}

fn heading(index: usize, block: &Block, edition: &Edition) -> Option<Heading> {
    let BlockKind::Heading { level, .. } = block.kind else { return None };
    let text = block.text.as_str();
    let role = match (pillar_heading(text, edition), part_heading(text)) {
        (Some(pillar), Some(part)) if pillar.stated.is_none() && !pillar.exact && part.exact => Role::Part(part),
        (Some(pillar), _) => Role::Pillar(pillar),
        (None, Some(part)) if part.extra <= MOST_EXTRA => Role::Part(part),
        _ if is_closing(text) => Role::Closing,
        _ => Role::Other,
    };
    Some(Heading { block: index, level, role })
}

/// "Terugblik pijler 2" inside pillar 2 opens a part of it.
fn parts_of_numbered(draft: &Draft, headings: &mut [Heading]) {
    let mut above: Option<(u8, NamedPillar)> = None;
    for heading in headings {
        let Role::Pillar(pillar) = heading.role else { continue };
        let inside = above.is_some_and(|(level, open)| {
            pillar.named.is_none() && open.number() == pillar.stated && (open.named.is_some() || level < heading.level)
        });
        let part = draft.blocks.get(heading.block).and_then(|block| part_heading(block.text.as_str()));
        match part.filter(|part| inside && part.exact && is_content(part.kind)) {
            Some(part) => heading.role = Role::Part(part),
            None => above = Some((heading.level, pillar)),
        }
    }
}

/// "Samenvatting" ends no pillar when a part follows that is headed as that of another pillar is.
fn topics_before_parts(draft: &Draft, headings: &mut [Heading]) {
    /// Parts that are compared at most, so that any number of headings takes linear time.
    const MOST_PARTS: usize = 64;
    let words = |heading: &Heading| {
        Folded::new(draft.blocks.get(heading.block).map_or("", |block| strip_numbering(block.text.as_str())))
    };
    let is_part = |heading: &&Heading| matches!(heading.role, Role::Part(part) if is_content(part.kind));
    let parts: Vec<Folded> = headings.iter().filter(is_part).take(MOST_PARTS).map(words).collect();
    let comes_back = |next: &Heading| {
        let next = words(next);
        parts.iter().filter(|part| **part == next).count() > 1
    };
    let sums_up = |heading: &Heading| {
        heading.role == Role::Closing && words(heading).words().next().is_some_and(|first| SUMMARIES.contains(&first))
    };
    let topics: Vec<bool> = headings
        .windows(2)
        .map(|pair| matches!(pair, [one, next] if sums_up(one) && is_part(&next) && comes_back(next)))
        .collect();
    for (heading, _) in headings.iter_mut().zip(topics).filter(|(_, topic)| *topic) {
        heading.role = Role::Other;
    }
}

/// First words of headings that sum up what stands above them.
const SUMMARIES: [&str; 3] = ["conclusie", "conclusies", "samenvatting"];

/// "(pijler Organisatie van zorg)" below a heading of its own words: the pillar that it opens.
fn subtitle(block: &Block, edition: &Edition) -> Option<NamedPillar> {
    let words = block.text.as_str().strip_prefix('(')?.strip_suffix(')')?;
    pillar_heading(words, edition).filter(|_| block.kind == BlockKind::Paragraph)
}

/// Words beyond its wording that the heading of a part may have.
const MOST_EXTRA: usize = 6;

/// Whether a part belongs to every pillar, and not to the figures.
pub(super) const fn is_content(kind: PartKind) -> bool {
    matches!(kind, PartKind::GeneralPicture | PartKind::Retrospective | PartKind::Goals)
}
