//! Points out the goals of last year's report that came back with a later date.

use super::previous_goal_unanswered::finding;
use crate::{
    message::Words,
    previous::PreviousOutcome,
    rule::{Answer, Case, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "previous-goal-moved",
    severity: Severity::Info,
    preview: false,
    title: Words {
        nl: "Een doel van vorig jaar komt terug met een latere datum.",
        en: "A goal of last year came back with a later date.",
    },
    why: Words {
        nl: "De inkoper wil weten waarom het doel niet op tijd is gehaald en wat er nu anders gaat.",
        en: "The buyer wants to know why the goal was not met in time and what will be different now.",
    },
    help: Words {
        nl: "Leg in de terugblik uit waarom het later wordt, bijvoorbeeld “De leverancier kon pas in mei leveren”.",
        en: "Explain in the look back why it is later, for instance “De leverancier kon pas in mei leveren”.",
    },
    messages: &[&MOVED],
    source: None,
    check,
};

const MOVED: Words = Words {
    nl: "Dit doel stond ook in het vorige verslag: “{goal}”. Gelijke of verwante woorden: {words}.",
    en: "This goal was in last year’s report, too: “{goal}”. Same or related words: {words}.",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for previous in case.previous_goals {
        match previous.outcome {
            PreviousOutcome::Moved => answer.fail(finding(previous, &MOVED).at(previous.passage.as_ref())),
            PreviousOutcome::Answered => answer.pass(previous.passage.as_ref()),
            PreviousOutcome::Unanswered | PreviousOutcome::Unsure => {}
        }
    }
    answer
}
