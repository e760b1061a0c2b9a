//! A due date must exist: there is no 31 February and no fifth quarter, and no interval ends before it begins.

use crate::{
    framework::KKFZ_SITE,
    location::Location,
    message::{Message, Words},
    report::{DateRole, Goal},
    rule::{Answer, Case, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "goal-date-invalid",
    severity: Severity::Error,
    preview: false,
    title: Words { nl: "De datum bij een doel bestaat niet.", en: "The date with a goal does not exist." },
    why: Words {
        nl: "Een datum die niet bestaat is geen afspraak: de inkoper kan u er niet aan houden.",
        en: "A date that does not exist is no agreement: the buyer cannot hold you to it.",
    },
    help: Words {
        nl: "Verbeter de datum, bijvoorbeeld “28 februari {next}” in plaats van “31 februari {next}”, of “Q4” in plaats \
             van “Q5”.",
        en: "Correct the date, for instance “28 februari {next}” instead of “31 februari {next}”, or “Q4” instead of “Q5”.",
    },
    messages: &[&NO_SUCH_DATE, &BACKWARDS],
    source: Some(&KKFZ_SITE),
    check,
};

const NO_SUCH_DATE: Words = Words {
    nl: "De datum “{phrase}” bij dit doel bestaat niet.",
    en: "The date “{phrase}” with this goal does not exist.",
};
const BACKWARDS: Words = Words {
    nl: "“{phrase}” bij dit doel eindigt voordat het begint.",
    en: "“{phrase}” with this goal ends before it begins.",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for pillar in &case.report.pillars {
        for goal in pillar.goals() {
            let mut faults = faults(goal).peekable();
            if faults.peek().is_none() && !goal.due.is_empty() {
                answer.pass(goal.location.as_ref());
            }
            for (words, phrase, place) in faults {
                let message = Message::new(words).with("phrase", phrase);
                answer.fail(case.finding(pillar.number, message).in_goal(goal, place));
            }
        }
    }
    answer
}

fn faults(goal: &Goal) -> impl Iterator<Item = (&'static Words, &str, Option<&Location>)> {
    let impossible = goal.other_dates.iter().filter(|date| date.role == DateRole::Invalid);
    let backwards = goal.due.iter().filter(|due| due.start.zip(due.end).is_some_and(|(start, end)| end < start));
    impossible
        .map(|date| (&NO_SUCH_DATE, date.phrase.as_str(), date.location.as_ref()))
        .chain(backwards.map(|due| (&BACKWARDS, due.phrase.as_str(), due.location.as_ref())))
}
