//! A phrase without a place on the calendar is no due date.

use crate::{
    framework::KKFZ_SITE,
    message::{Message, Words},
    report::{DateRole, Goal, OtherDate},
    rule::{Answer, Case, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "goal-date-vague",
    severity: Severity::Warning,
    preview: false,
    title: Words { nl: "De einddatum van een doel is te vaag.", en: "The due date of a goal is too vague." },
    why: Words {
        nl: "Bij “komende jaren” of “doorlopend” kan de inkoper nooit met u vaststellen dat het doel is gehaald.",
        en: "With “komende jaren” or “doorlopend” you and the buyer can never establish that the goal was met.",
    },
    help: Words {
        nl: "Noem een dag, maand, kwartaal of jaar, bijvoorbeeld “uiterlijk Q4 {next}”. Loopt het doel echt door, noem \
             dan een eerste resultaat met een datum.",
        en: "Name a day, month, quarter or year, for instance “uiterlijk Q4 {next}”. If the goal really goes on, name a \
             first result with a date.",
    },
    messages: &[&VAGUE],
    source: Some(&KKFZ_SITE),
    check,
};

const VAGUE: Words = Words {
    nl: "Dit doel heeft geen echte einddatum: “{phrase}” is te vaag.",
    en: "This goal has no real due date: “{phrase}” is too vague.",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for pillar in &case.report.pillars {
        for goal in pillar.goals() {
            if let Some(due) = goal.due.first() {
                answer.pass(due.location.as_ref().or(goal.location.as_ref()));
            } else if let Some(date) = vague_date(goal) {
                let message = Message::new(&VAGUE).with("phrase", date.phrase.as_str());
                answer.fail(case.finding(pillar.number, message).of_goal(goal, date.location.as_ref()));
            }
        }
    }
    answer
}

/// The vague phrase of a goal without a date; beside an impossible date it is not what is wrong.
fn vague_date(goal: &Goal) -> Option<&OtherDate> {
    let first = |role| goal.other_dates.iter().find(move |date| date.role == role);
    first(DateRole::Vague).filter(|_| first(DateRole::Invalid).is_none())
}
