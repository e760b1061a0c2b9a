use crate::{
    framework::KKFZ_SITE,
    message::{Message, Words},
    report::{DateRole, Goal},
    rule::{Answer, Case, Finding, Rule, Severity},
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
        nl: "Zet bij het doel wanneer het klaar is, bijvoorbeeld \u{201c}uiterlijk Q4 2025\u{201d}.",
        en: "Say with the goal when it will be done, for instance \u{201c}uiterlijk Q4 2025\u{201d}.",
    },
    source: Some(&KKFZ_SITE),
    check,
};

const UNDATED: Words = Words { nl: "Dit doel heeft geen einddatum.", en: "This goal has no due date." };

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for pillar in &case.report.pillars {
        for goal in &pillar.goals {
            if is_undated(goal) {
                answer.fail(Finding::new(Message::new(&UNDATED)).pillar(pillar.number).at(goal.location.as_ref()));
            } else {
                answer.pass(goal.due.first().and_then(|due| due.location.as_ref()).or(goal.location.as_ref()));
            }
        }
    }
    answer
}

/// A vague or impossible date is the matter of another rule.
fn is_undated(goal: &Goal) -> bool {
    let spoken_for = |role| matches!(role, DateRole::Vague | DateRole::Invalid);
    goal.due.is_empty() && !goal.other_dates.iter().any(|date| spoken_for(date.role))
}
