//! The look back accounts for each goal of last year's report that fell due.

use crate::{
    location::Location,
    message::{Message, Words},
    previous::{PreviousGoal, PreviousOutcome},
    rule::{Answer, Case, Finding, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "previous-goal-unanswered",
    severity: Severity::Warning,
    preview: false,
    title: Words {
        nl: "De terugblik gaat niet in op een doel van vorig jaar.",
        en: "The look back does not account for a goal of last year.",
    },
    why: Words {
        nl: "De inkoper legt de terugblik naast de doelen van vorig jaar en vraagt wat ervan is gekomen.",
        en: "The buyer lays the look back beside last year’s goals and asks what became of them.",
    },
    help: Words {
        nl: "Schrijf in de terugblik of het doel is gehaald, ook als het niet is gelukt, bijvoorbeeld “De training is \
             uitgesteld naar {next} omdat …”.",
        en: "Say in the look back whether the goal was met, even if it was not, for instance “De training is \
             uitgesteld naar {next} omdat …”.",
    },
    messages: &[&UNANSWERED, &UNSURE, &NOT_FOUND],
    source: None,
    check,
};

const UNANSWERED: Words = Words {
    nl: "Over het doel van vorig jaar “{goal}” staat niets in het verslag.",
    en: "The report says nothing about last year’s goal “{goal}”.",
};
const UNSURE: Words = Words {
    nl: "Is dit het antwoord op het doel van vorig jaar “{goal}”? Gelijke of verwante woorden: {words}.",
    en: "Does this account for last year’s goal “{goal}”? Same or related words: {words}.",
};

const NOT_FOUND: Words = Words {
    nl: "Het doel van vorig jaar “{goal}” is niet teruggevonden. Staat het antwoord in andere woorden in de terugblik?",
    en: "Last year’s goal “{goal}” was not found. Does the look back account for it in other words?",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for previous in case.previous_goals {
        match previous.outcome {
            PreviousOutcome::Answered | PreviousOutcome::Moved => answer.pass(previous.passage.as_ref()),
            PreviousOutcome::Unanswered => {
                answer.fail(finding(previous, &UNANSWERED).absent_below(look_back(case, previous.pillar)));
            }
            PreviousOutcome::Unsure => answer.review(match &previous.passage {
                Some(passage) => finding(previous, &UNSURE).at(Some(passage)),
                None => finding(previous, &NOT_FOUND).absent_below(look_back(case, previous.pillar)),
            }),
        }
    }
    answer
}

/// A finding about a goal of last year. Its own place is in another draft, so that its words must tell which it is.
pub(super) fn finding(previous: &PreviousGoal, words: &'static Words) -> Finding {
    let goal = previous.goal.text.as_str();
    let message = Message::new(words).with("goal", goal).with("words", previous.words.join(", "));
    Finding::new(message).pillar(previous.pillar).subject(goal)
}

/// Where a reader would look for the account: under the look back of the pillar, or else under the pillar.
fn look_back<'a>(case: &Case<'a>, pillar: u8) -> Option<&'a Location> {
    let own = case.sections(pillar, |pillar| pillar.retrospective.as_ref()).find_map(|part| part.location.as_ref());
    own.or_else(|| case.report.pillars_numbered(pillar).find_map(|pillar| pillar.location.as_ref()))
}
