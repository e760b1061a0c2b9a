//! Goals that are headings of their own: "Familiekamer" under "Doelen", with the text below it telling what, when and who.

use super::{
    GoalSpans, Span, is_due_later,
    labels::{label, leading},
    prose, text,
};
use crate::{dates::is_date, recognise::outline::Outline};
use verslagtoets_core::wording::{Folded, strip_numbering};

/// The goals of a part, where its topics are the goals: each heading has text below it that holds no more than one goal.
pub(super) fn goals(outline: &Outline<'_>, blocks: &[usize]) -> Option<Vec<GoalSpans>> {
    let parent = |block: &usize| outline.contexts.get(*block).and_then(|context| context.parent);
    let part = |block: &usize| outline.contexts.get(*block).and_then(|context| context.part);
    let groups = blocks.chunk_by(|one, other| parent(one) == parent(other));
    let mut goals = Vec::new();
    let mut with_date = 0;
    for group in groups {
        let first = group.first()?;
        let heading = parent(first)?;
        if part(first) == Some(heading) {
            if !prose::goals(outline, group).is_empty() {
                return None;
            }
            continue;
        }
        let sentences = prose::goals(outline, group).len();
        let span = goal(outline, heading).filter(|_| sentences <= 1)?;
        with_date += usize::from(group.iter().any(|block| is_due_later(outline, *block, None)));
        let dates = group.iter().map(|block| Span::whole(outline, *block)).collect();
        goals.push(GoalSpans { dates, ..GoalSpans::of(span) });
    }
    (!goals.is_empty() && with_date * 2 >= goals.len()).then_some(goals)
}

/// What a heading names as a goal; a date, a label or a theme of the framework is none.
fn goal(outline: &Outline<'_>, heading: usize) -> Option<Span> {
    let block = outline.headings.get(heading)?.block;
    let words = text(outline, block);
    let name = strip_numbering(words);
    let tells_of = |word: &str| ASIDES.contains(&word);
    if is_date(name)
        || leading(name).is_some()
        || label(name).is_some()
        || Folded::new(name).words().next().is_some_and(tells_of)
        || is_theme(outline, name)
    {
        return None;
    }
    Some(Span { block, range: words.len() - name.len()..words.len() })
}

/// First words of headings that stand beside goals.
const ASIDES: &[&str] = &[
    "aanpak",
    "financiering",
    "inleiding",
    "middelen",
    "proces",
    "samenvatting",
    "toelichting",
    "vooraf",
    "werkwijze",
];

/// Whether all words of the one are among those of the other.
fn is_theme(outline: &Outline<'_>, name: &str) -> bool {
    let name = Folded::new(name);
    let themes = outline.edition.pillars.iter().flat_map(|pillar| pillar.themes);
    themes.into_iter().any(|theme| {
        let theme = Folded::new(theme.name.nl);
        let within = |one: &Folded, other: &Folded| one.words().all(|word| other.words().any(|known| known == word));
        within(&name, &theme) || within(&theme, &name)
    })
}
