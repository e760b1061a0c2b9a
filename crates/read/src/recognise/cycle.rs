//! Reports that go through the same steps under each pillar, such as those of the PDCA cycle: what was planned, done and
//! checked looks back, what is acted on is to come.

use super::outline::{Heading, Role};
use crate::{dates::years, draft::Draft};
use verslagtoets_core::{
    framework::PartKind,
    wording::{Folded, PartHeading, strip_numbering},
};

/// Steps by their first word, and the part that each is.
type Cycle = &'static [(&'static str, PartKind)];

const CYCLES: &[Cycle] = &[
    &[
        ("plan", PartKind::Retrospective),
        ("do", PartKind::Retrospective),
        ("check", PartKind::Retrospective),
        ("act", PartKind::Goals),
    ],
    &[("ambitie", PartKind::GeneralPicture), ("resultaat", PartKind::Retrospective), ("vervolg", PartKind::Goals)],
];

/// Words of a heading that opens a step, at most.
const MOST_WORDS: usize = 4;

/// Times that each step comes at least.
const LEAST: usize = 2;

/// Gives a part to the steps of a cycle, where all of them come back.
pub(super) fn settle(draft: &Draft, headings: &mut [Heading]) {
    for cycle in CYCLES {
        let steps: Vec<Option<usize>> = headings.iter().map(|heading| step(draft, heading, cycle)).collect();
        let comes_back = |step: usize| steps.iter().filter(|found| **found == Some(step)).count() >= LEAST;
        if (0..cycle.len()).all(comes_back) {
            for (heading, step) in headings.iter_mut().zip(steps) {
                if let Some((_, kind)) = step.and_then(|step| cycle.get(step)) {
                    heading.role = Role::Part(PartHeading { kind: *kind, extra: 0, sure: true, exact: true });
                }
            }
        }
    }
}

/// The step that a heading opens.
fn step(draft: &Draft, heading: &Heading, cycle: Cycle) -> Option<usize> {
    let text = draft.blocks.get(heading.block).map_or("", |block| block.text.as_str());
    let folded = Folded::new(strip_numbering(text));
    let first = folded.words().next().filter(|_| folded.words().count() <= MOST_WORDS)?;
    // "Ambitie 2025" tells of its own year.
    cycle.iter().position(|(word, _)| *word == first).filter(|_| years(text).is_empty())
}
