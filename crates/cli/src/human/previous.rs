//! Last year's goals with what became of them.

use super::{
    cut::cut_end,
    page::{Page, plain, styled},
    style::{BAD, GOOD, QUIET, REMARK, STRONG, UNSURE},
};
use anstyle::Style;
use verslagtoets_core::{
    Lang, Location,
    format::{
        place,
        previous::{TITLE, became, sum},
    },
    previous::{PreviousGoal, PreviousOutcome},
    result::FileResult,
};

/// Columns that the later lines of a goal stand in from the edge.
const INDENT: usize = 4;

/// Columns of a goal, and of what tells of it, that are shown.
const SHOWN: usize = 160;

/// Writes the goals that fell due, where last year's report was given.
pub(super) fn write(page: &mut Page, file: &FileResult, lang: Lang) {
    let Some(goals) = &file.previous_goals else { return };
    page.blank();
    page.paragraph(0, 2, &[styled(STRONG, TITLE.get(lang))]);
    page.paragraph(2, INDENT, &[plain(sum(goals, lang))]);
    for previous in goals {
        page.blank();
        write_goal(page, file, previous, lang);
    }
}

fn write_goal(page: &mut Page, file: &FileResult, previous: &PreviousGoal, lang: Lang) {
    let words = became(previous.outcome).get(lang);
    let became = styled(style_of(previous.outcome), format!("{words}:"));
    page.paragraph(2, INDENT, &[plain("-"), became, plain(cut_end(&previous.goal.text, SHOWN))]);
    if let Some(passage) = &previous.passage {
        write_passage(page, file, passage, lang);
    }
}

/// What this year's report says of the goal, and where.
fn write_passage(page: &mut Page, file: &FileResult, passage: &Location, lang: Lang) {
    if let Some(quote) = &passage.quote {
        page.paragraph(INDENT, INDENT, &[plain(format!("\u{201c}{}\u{201d}", cut_end(quote, SHOWN)))]);
    }
    if let Some(place) = place::words(&file.path, passage, lang) {
        page.paragraph(INDENT, INDENT, &[styled(QUIET, place)]);
    }
}

const fn style_of(outcome: PreviousOutcome) -> Style {
    match outcome {
        PreviousOutcome::Answered => GOOD,
        PreviousOutcome::Moved => REMARK,
        PreviousOutcome::Unanswered => BAD,
        PreviousOutcome::Unsure => UNSURE,
    }
}
