//! Says which year a due date was read as where the words leave it out, so that the reader can correct it.

use crate::{
    message::{Message, Words},
    report::Due,
    rule::{Answer, Case, Rule, Severity},
};
use chrono::Datelike;

pub(super) static RULE: Rule = Rule {
    id: "goal-date-inferred",
    severity: Severity::Info,
    preview: false,
    title: Words {
        nl: "Bij de einddatum van een doel staat geen jaar.",
        en: "The due date of a goal does not name the year.",
    },
    why: Words {
        nl: "Wie het doel los leest, zoals de inkoper in een overzicht, weet dan niet welk jaar u bedoelt.",
        en: "Whoever reads the goal on its own, as the buyer does in an overview, cannot tell which year you mean.",
    },
    help: Words {
        nl: "Schrijf het jaar erbij, bijvoorbeeld “in Q2 {next}” in plaats van “in Q2”.",
        en: "Add the year, for instance “in Q2 {next}” instead of “in Q2”.",
    },
    messages: &[&INFERRED],
    source: None,
    check,
};

const INFERRED: Words = Words {
    nl: "“{phrase}” noemt geen jaar; uit de tekst eromheen is {year} afgeleid.",
    en: "“{phrase}” does not name the year; the text around it suggests {year}.",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for pillar in &case.report.pillars {
        for goal in pillar.goals() {
            if let Some((due, year)) = goal.due.iter().find_map(inferred_year) {
                let message = Message::new(&INFERRED).with("phrase", due.phrase.as_str()).with("year", year);
                answer.fail(case.finding(pillar.number, message).in_goal(goal, due.location.as_ref()));
            } else if let Some(due) = goal.due.first() {
                answer.pass(due.location.as_ref().or(goal.location.as_ref()));
            }
        }
    }
    answer
}

fn inferred_year(due: &Due) -> Option<(&Due, i32)> {
    let day = due.end.or(due.start)?;
    due.inferred.then(|| (due, day.year()))
}
