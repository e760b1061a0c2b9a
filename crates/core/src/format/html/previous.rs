//! Last year's goals with what became of them, as a table.

use crate::{
    format::{
        markup::escaped,
        place,
        previous::{TITLE, became, sum},
    },
    message::{Lang, Words},
    previous::{PreviousGoal, PreviousOutcome},
    result::FileResult,
};

/// The goals, where last year's report was given.
pub(super) fn table(file: &FileResult, lang: Lang) -> String {
    let Some(goals) = &file.previous_goals else { return String::new() };
    let head = format!("<h2>{}</h2>\n<p>{}</p>\n", TITLE.get(lang), sum(goals, lang));
    if goals.is_empty() {
        return head;
    }
    let columns = COLUMNS.map(|words| format!("<th scope=\"col\">{}</th>", words.get(lang))).concat();
    let rows = goals.iter().map(|goal| row(file, goal, lang)).collect::<Vec<_>>().concat();
    format!("{head}<table>\n<thead><tr>{columns}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n")
}

fn row(file: &FileResult, previous: &PreviousGoal, lang: Lang) -> String {
    let PreviousGoal { pillar, goal, outcome, passage, .. } = previous;
    let quote = passage.as_ref().and_then(|passage| passage.quote.as_ref());
    let quote = quote.map_or_else(String::new, |quote| format!("<q>{}</q>", escaped(quote)));
    let place = passage.as_ref().and_then(|passage| place::words(&file.path, passage, lang));
    let place = place.map_or_else(String::new, |place| format!(" <span class=\"quiet\">{}</span>", escaped(&place)));
    format!(
        "<tr><td>{pillar}</td><td>{}</td><td class=\"{}\">{}</td><td>{quote}{place}</td></tr>\n",
        escaped(&goal.text),
        class(*outcome),
        became(*outcome).get(lang),
    )
}

const fn class(outcome: PreviousOutcome) -> &'static str {
    match outcome {
        PreviousOutcome::Answered => "good",
        PreviousOutcome::Moved => "info",
        PreviousOutcome::Unanswered => "error",
        PreviousOutcome::Unsure => "review",
    }
}

const COLUMNS: [Words; 4] = [
    Words { nl: "Pijler", en: "Pillar" },
    Words { nl: "Doel", en: "Goal" },
    Words { nl: "Wat ervan kwam", en: "What became of it" },
    Words { nl: "Waar dat staat", en: "Where it says so" },
];
