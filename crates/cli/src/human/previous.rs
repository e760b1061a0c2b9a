//! Last year's goals with what became of them.

use super::{
    cut::cut_end,
    page::{Page, plain, styled},
    style::{BAD, GOOD, QUIET, REMARK, STRONG, UNSURE},
};
use anstyle::Style;
use verslagtoets_core::{
    Lang, Words,
    format::place,
    previous::{PreviousGoal, PreviousOutcome},
    result::FileResult,
};

/// Columns that the later lines of a goal stand in from the edge.
const INDENT: usize = 4;

/// Columns of a goal that are shown.
const GOAL: usize = 160;

/// Writes the goals that fell due, where last year's report was given.
pub(super) fn write(page: &mut Page, file: &FileResult, lang: Lang) {
    let Some(goals) = &file.previous_goals else { return };
    page.blank();
    page.paragraph(0, 2, &[styled(STRONG, TITLE.get(lang))]);
    if goals.is_empty() {
        page.paragraph(2, INDENT, &[plain(NONE.get(lang))]);
    }
    for previous in goals {
        write_goal(page, file, previous, lang);
    }
}

fn write_goal(page: &mut Page, file: &FileResult, previous: &PreviousGoal, lang: Lang) {
    let (words, style) = became(previous.outcome);
    let goal = cut_end(&previous.goal.text, GOAL);
    let place = previous.passage.as_ref().and_then(|passage| place::words(&file.path, passage, lang));
    let place = place.map(|words| format!("({words})")).unwrap_or_default();
    let became = styled(style, format!("{}:", words.get(lang)));
    page.paragraph(2, INDENT, &[plain("-"), became, plain(goal), styled(QUIET, place)]);
}

const fn became(outcome: PreviousOutcome) -> (&'static Words, Style) {
    match outcome {
        PreviousOutcome::Answered => (&ANSWERED, GOOD),
        PreviousOutcome::Moved => (&MOVED, REMARK),
        PreviousOutcome::Unanswered => (&UNANSWERED, BAD),
        PreviousOutcome::Unsure => (&UNSURE_WORDS, UNSURE),
    }
}

const TITLE: Words = Words { nl: "Doelen van vorig jaar", en: "Last year\u{2019}s goals" };
const NONE: Words = Words { nl: "Er was geen doel dat nu klaar moest zijn.", en: "No goal was to be done by now." };
const ANSWERED: Words = Words { nl: "beantwoord", en: "accounted for" };
const MOVED: Words = Words { nl: "later", en: "later" };
const UNANSWERED: Words = Words { nl: "niets over te vinden", en: "nothing found" };
const UNSURE_WORDS: Words = Words { nl: "nakijken", en: "review" };
