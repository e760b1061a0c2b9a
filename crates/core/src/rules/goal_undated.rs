//! Each goal says when it is due.

use crate::{
    framework::KKFZ_SITE,
    message::{Message, Words},
    report::{DateRole, Goal},
    rule::{Answer, Case, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "goal-undated",
    severity: Severity::Error,
    preview: false,
    title: Words { nl: "Een doel heeft geen einddatum.", en: "A goal has no due date." },
    why: Words {
        nl: "Zonder einddatum kan de inkoper met u niet nagaan of een doel is gehaald.",
        en: "Without a due date you and the buyer cannot tell whether a goal was met.",
    },
    help: Words {
        nl: "Zet bij het doel wanneer het klaar is, bijvoorbeeld “uiterlijk Q4 {next}”.",
        en: "Say with the goal when it will be done, for instance “uiterlijk Q4 {next}”.",
    },
    messages: &[&UNDATED],
    source: Some(&KKFZ_SITE),
    check,
};

const UNDATED: Words = Words { nl: "Dit doel heeft geen einddatum.", en: "This goal has no due date." };

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for pillar in &case.report.pillars {
        for goal in pillar.goals() {
            if let Some(due) = goal.due.first() {
                answer.pass(due.location.as_ref().or(goal.location.as_ref()));
            } else if !is_spoken_for(goal) {
                answer.lack(
                    case.finding(pillar.number, Message::new(&UNDATED)).of_goal(goal, None),
                    case.report.scattered.of_goals(),
                );
            }
        }
    }
    answer
}

/// A vague or impossible date is the matter of another rule.
fn is_spoken_for(goal: &Goal) -> bool {
    goal.other_dates.iter().any(|date| matches!(date.role, DateRole::Vague | DateRole::Invalid))
}
