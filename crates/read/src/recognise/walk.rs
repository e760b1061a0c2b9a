//! Two walks over a draft that tell what stands under what: by the levels of the headings, or by their order alone.

use super::outline::{Context, Outline, Role, is_content};
use crate::draft::BlockKind;
use verslagtoets_core::{framework::PartKind, wording::strip_numbering};

/// Walks a draft whose headings have levels that mean something.
pub(super) fn by_levels(outline: &mut Outline<'_>) -> Vec<Context> {
    let mut stack: Vec<usize> = Vec::new();
    let mut context = Context::default();
    let mut next = 0;
    let mut contexts = Vec::with_capacity(outline.draft.blocks.len());
    for block in &outline.draft.blocks {
        if let BlockKind::Heading { level, .. } = block.kind {
            while stack.last().and_then(|top| outline.headings.get(*top)).is_some_and(|top| top.level >= level) {
                stack.pop();
            }
            if let Some(parent) = outline.parents.get_mut(next) {
                *parent = stack.last().copied();
            }
            stack.push(next);
            context = of_stack(outline, &stack);
            next += 1;
        }
        contexts.push(context);
    }
    contexts
}

/// The context under the headings of a stack, outermost first.
fn of_stack(outline: &Outline<'_>, stack: &[usize]) -> Context {
    let kind = |heading: usize| outline.part_kind(Some(heading));
    let pillar_at = stack.iter().rposition(|heading| outline.pillar_number(Some(*heading)).is_some());
    let is_content_part = |heading: &&usize| kind(**heading).is_some_and(is_content);
    let above = stack
        .iter()
        .take(pillar_at.unwrap_or(0))
        .rfind(|heading| outline.layout.section_first && is_content_part(heading));
    let below = stack.iter().skip(pillar_at.map_or(0, |at| at + 1)).find(is_content_part);
    Context {
        parent: stack.last().copied(),
        pillar: pillar_at.and_then(|at| stack.get(at)).copied(),
        part: above.or(below).copied(),
        figures: stack.iter().rfind(|heading| kind(**heading).is_some_and(|kind| !is_content(kind))).copied(),
    }
}

/// Walks a draft whose headings only have an order.
pub(super) fn by_order(outline: &mut Outline<'_>) -> Vec<Context> {
    let chapters = chapters(outline);
    let mut state = Context::default();
    let mut topic = None;
    let mut next = 0;
    let mut contexts = Vec::with_capacity(outline.draft.blocks.len());
    for block in &outline.draft.blocks {
        if block.is_heading() {
            let parent = step(outline, &mut state, &mut topic, next, &chapters);
            if let Some(slot) = outline.parents.get_mut(next) {
                *slot = parent;
            }
            state.parent = Some(next);
            next += 1;
        }
        contexts.push(state);
    }
    contexts
}

/// Takes one heading into the state, and says which heading stands above it.
fn step(
    outline: &Outline<'_>,
    state: &mut Context,
    topic: &mut Option<usize>,
    index: usize,
    chapters: &[bool],
) -> Option<usize> {
    let heading = outline.headings.get(index)?;
    let section_first = outline.layout.section_first;
    if outline.pillar_number(Some(index)).is_some() {
        let part = state.part.filter(|_| section_first);
        *state = Context { pillar: Some(index), part, ..Context::default() };
        *topic = None;
        return part;
    }
    if chapters.get(index) == Some(&true) || heading.role == Role::Closing {
        *state = Context::default();
        *topic = None;
        return None;
    }
    match heading.role {
        Role::Part(part)
            if is_content(part.kind)
                && (part.sure || is_next(outline, state, part.kind) || leads_pillars(outline, index)) =>
        {
            *topic = None;
            state.figures = None;
            state.part = Some(index);
            if section_first {
                state.pillar = None;
            }
            state.pillar
        }
        Role::Part(part) if !is_content(part.kind) => {
            *topic = None;
            let inside = part.kind != PartKind::KeyFigures;
            let above = if inside { figures_above(outline, state.figures) } else { None };
            let pillar = state.pillar.filter(|pillar| outline.pillar_number(Some(*pillar)) == Some(INFORMING));
            state.part = None;
            state.figures = Some(index);
            above.or(pillar)
        }
        _ => {
            *topic = Some(index);
            state.part = state.part.filter(|part| !is_beside(outline, *part, index));
            state.part.or(state.figures).or(state.pillar)
        }
    }
}

/// The pillar that holds the key figures.
const INFORMING: u8 = 5;

/// The key figures that an inner heading of figures stands under.
fn figures_above(outline: &Outline<'_>, figures: Option<usize>) -> Option<usize> {
    let parent = figures.and_then(|figures| outline.parents.get(figures).copied().flatten());
    [figures, parent]
        .into_iter()
        .flatten()
        .find(|heading| outline.part_kind(Some(*heading)) == Some(PartKind::KeyFigures))
}

/// Whether a part is a chapter that the pillars come back in.
fn leads_pillars(outline: &Outline<'_>, index: usize) -> bool {
    outline.layout.section_first && outline.pillar_number(Some(index + 1)).is_some()
}

/// Whether a part comes after the one that is open, in the usual order of a pillar.
fn is_next(outline: &Outline<'_>, state: &Context, kind: PartKind) -> bool {
    state.pillar.is_some() && outline.part_kind(state.part).is_none_or(|open| kind > open)
}

/// Headings that open another chapter although nothing marks them so: after the pillars' own parts, an unknown heading
/// with parts of its own; or one that is numbered no deeper than the pillars, or in another chapter.
fn chapters(outline: &Outline<'_>) -> Vec<bool> {
    let mut chapters = vec![false; outline.headings.len()];
    let mut seen: Vec<PartKind> = Vec::new();
    let mut in_pillar = false;
    let mut pillar_number = Vec::new();
    let mut topics_first = false;
    for (index, heading) in outline.headings.iter().enumerate() {
        let after_other = index
            .checked_sub(1)
            .and_then(|before| outline.headings.get(before))
            .is_some_and(|before| before.role == Role::Other);
        if outline.pillar_number(Some(index)).is_some() {
            (in_pillar, pillar_number, topics_first) = (true, numbering(outline.heading_text(index)), false);
            seen.clear();
            continue;
        }
        let own = numbering(outline.heading_text(index));
        let figures = matches!(heading.role, Role::Part(part) if !is_content(part.kind));
        if !figures
            && is_elsewhere(&own, &pillar_number)
            && let Some(chapter) = chapters.get_mut(index)
        {
            *chapter = true;
            in_pillar = false;
            continue;
        }
        match heading.role {
            Role::Part(part) if is_content(part.kind) && part.sure && in_pillar && !outline.layout.section_first => {
                topics_first |= seen.is_empty() && after_other;
                if seen.contains(&part.kind) && after_other && !topics_first {
                    if let Some(chapter) = chapters.get_mut(index - 1) {
                        *chapter = true;
                    }
                    in_pillar = false;
                }
                seen.push(part.kind);
            }
            Role::Other => {
                if (1..=pillar_number.len()).contains(&own.len())
                    && let Some(chapter) = chapters.get_mut(index)
                {
                    *chapter = true;
                    in_pillar = false;
                }
            }
            _ => {}
        }
    }
    chapters
}

/// "6.4 Een gesprek" stands beside "6.3 Doelen" and not in it.
fn is_beside(outline: &Outline<'_>, part: usize, topic: usize) -> bool {
    let [part, topic] = [part, topic].map(|heading| numbering(outline.heading_text(heading)));
    share_chapter(&part, &topic) == Some(true)
}

/// "5.1" stands in another chapter than the pillars "4.1" to "4.5".
fn is_elsewhere(own: &[&str], pillar: &[&str]) -> bool {
    share_chapter(own, pillar) == Some(false)
}

/// Whether two headings stand in one chapter; `None` where they are not numbered equally deep below one.
fn share_chapter(one: &[&str], other: &[&str]) -> Option<bool> {
    let above = |numbers: &[&str]| numbers.split_last().is_some_and(|(_, above)| !above.is_empty());
    let equally_deep = above(one) && one.len() == other.len();
    equally_deep.then(|| one.split_last().map(|(_, above)| above) == other.split_last().map(|(_, above)| above))
}

/// The numbers before a heading: 4 and 2 for "4.2 Werken aan kwaliteit".
fn numbering(heading: &str) -> Vec<&str> {
    let rest = strip_numbering(heading);
    let number = heading.get(..heading.len() - rest.len()).unwrap_or_default();
    number.split(|char: char| !char.is_ascii_digit()).filter(|part| !part.is_empty()).collect()
}
