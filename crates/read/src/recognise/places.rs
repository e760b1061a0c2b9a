//! What stands anywhere in the text and should not: placeholders, personal data.

use super::outline::Outline;
use verslagtoets_core::{
    report::{PersonalData, Placeholder},
    wording::placeholders as find,
};

/// More are not listed: who left so many needs no list.
const MOST: usize = 200;

/// The placeholders in the draft, in order.
pub(super) fn placeholders(outline: &Outline<'_>) -> Vec<Placeholder> {
    let blocks = outline.draft.blocks.iter().enumerate();
    let found =
        blocks.flat_map(|(index, block)| find(block.text.as_str()).into_iter().map(move |range| (index, range)));
    found
        .take(MOST)
        .filter_map(|(index, range)| {
            let context = outline.contexts.get(index)?;
            Some(Placeholder {
                text: outline.draft.blocks.get(index)?.text.as_str().get(range.clone())?.to_owned(),
                pillar: outline.pillar_number(context.pillar),
                location: outline.locate(index, range),
            })
        })
        .collect()
}

/// The personal data in the draft, in order.
pub(super) fn personal_data(outline: &Outline<'_>) -> Vec<PersonalData> {
    let blocks = outline.draft.blocks.iter().zip(&outline.contexts).enumerate();
    let found = blocks.flat_map(|(index, (block, context))| {
        let pillar = outline.pillar_number(context.pillar);
        PersonalData::find(block.text.as_str(), pillar, |range| outline.locate(index, range))
    });
    found.take(MOST).collect()
}
