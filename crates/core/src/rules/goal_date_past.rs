//! A goal for the time to come is not due before the reporting year is over.

use crate::{
    message::{Message, Words},
    report::{Due, Goal},
    rule::{Answer, Case, Rule, Severity},
};
use chrono::{Datelike, NaiveDate};

pub(super) static RULE: Rule = Rule {
    id: "goal-date-past",
    severity: Severity::Warning,
    preview: false,
    title: Words {
        nl: "De einddatum van een doel ligt niet na het verslagjaar.",
        en: "The due date of a goal is not after the reporting year.",
    },
    why: Words {
        nl: "Met de inkoper maakt u afspraken over de komende tijd; een verlopen datum is meestal uit het vorige \
             verslag blijven staan.",
        en: "With the buyer you agree on the time to come; a date that has passed was mostly left from the last \
             report.",
    },
    help: Words {
        nl: "Geef het doel een nieuwe datum, bijvoorbeeld “uiterlijk Q2 {next}”. Is het al gehaald, zet het dan in de \
             terugblik.",
        en: "Give the goal a new date, for instance “uiterlijk Q2 {next}”. If it was met, move it to the look back.",
    },
    messages: &[&PAST],
    source: None,
    check,
};

const PAST: Words = Words {
    nl: "Dit doel moest uiterlijk {day} klaar zijn (“{phrase}”): dat ligt niet na het verslagjaar {year}.",
    en: "This goal was to be done by {day} (“{phrase}”): that is not after the reporting year {year}.",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    let Some(year) = case.report.reporting_year else { return answer };
    for pillar in &case.report.pillars {
        for goal in pillar.goals() {
            let Some((day, due)) = last_day(goal) else { continue };
            if day.year() > year {
                answer.pass(due.location.as_ref().or(goal.location.as_ref()));
            } else {
                let message = Message::new(&PAST).with("day", day).with("phrase", due.phrase.as_str());
                let finding = case.finding(pillar.number, message.with("year", year));
                answer.fail(finding.of_goal(goal, due.location.as_ref()));
            }
        }
    }
    answer
}

/// The last day that a goal names, and the words for it; `None` where it has no end.
fn last_day(goal: &Goal) -> Option<(NaiveDate, &Due)> {
    let ends = goal.due.iter().map(|due| due.end.map(|end| (end, due))).collect::<Option<Vec<_>>>()?;
    ends.into_iter().max_by_key(|(end, _)| *end)
}
