//! A report that is typed as data fits the schema: what does not fit cannot be checked.

use crate::{
    message::Words,
    mismatch,
    rule::{Answer, Case, Finding, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "report-malformed",
    severity: Severity::Error,
    preview: false,
    title: Words { nl: "Het verslag past niet bij het schema.", en: "The report does not fit the schema." },
    why: Words {
        nl: "Wat niet bij het schema past, is niet gelezen en dus niet gecontroleerd.",
        en: "What does not fit the schema was not read, and so was not checked.",
    },
    help: Words {
        nl: "Verbeter de sleutel of de waarde. Het schema krijgt u met `verslagtoets schema report`.",
        en: "Mend the key or the value. `verslagtoets schema report` gives the schema.",
    },
    messages: mismatch::MESSAGES,
    source: None,
    check,
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for mismatch in &case.report.mismatches {
        let subject = mismatch.location.pointer.clone().unwrap_or_default();
        let finding = Finding::new(mismatch.message.clone()).at(Some(&mismatch.location));
        answer.fail(finding.subject(subject));
    }
    if case.report.mismatches.is_empty() {
        answer.pass(None);
    }
    answer
}
