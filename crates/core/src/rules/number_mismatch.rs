//! Numbers that depend on one another agree: a total with its parts, a share with the counts it is made of.

mod shares;

use crate::{
    location::Location,
    message::{Argument, Message, Words},
    report::{Bound, KeyFigures, Percentage},
    rule::{Answer, Case, Finding, Rule, Severity},
};
use shares::{Share, Verdict};

pub(super) static RULE: Rule = Rule {
    id: "number-mismatch",
    severity: Severity::Warning,
    preview: false,
    title: Words { nl: "Getallen in het verslag spreken elkaar tegen.", en: "Numbers in the report disagree." },
    why: Words {
        nl: "De inkoper rekent de cijfers na en legt ze naast die van vorig jaar.",
        en: "The buyer checks the figures and lays them beside those of last year.",
    },
    help: Words {
        nl: "Reken de getallen na en verbeter wat niet klopt. Gaat het om verschillende groepen, schrijf dat er dan \
             bij, bijvoorbeeld “van alle cliënten in {year}, ook jeugd”.",
        en: "Check the numbers and correct what is wrong. If they are about different groups, say so, for instance \
             “van alle cliënten in {year}, ook jeugd”.",
    },
    messages: &[&OUTFLOW, &TOTAL, &SHARE],
    source: None,
    check,
};

const OUTFLOW: Words = Words {
    nl: "Als totaal van de uitstroom staat er {stated}, maar de rijen tellen op tot {sum}: een verschil van \
         {difference}.",
    en: "The stated total of the outflow is {stated}, but the rows add up to {sum}: a difference of {difference}.",
};
const TOTAL: Words = Words {
    nl: "Als totaal staat er {stated}, maar de delen tellen op tot {sum}: een verschil van {difference}.",
    en: "The stated total is {stated}, but the parts add up to {sum}: a difference of {difference}.",
};
const SHARE: Words = Words {
    nl: "“{bound}{value}%” volgt niet uit de aantallen: {part} van {whole} is {share}%.",
    en: "“{bound}{value}%” does not follow from the counts: {part} of {whole} is {share}%.",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    let Some(figures) = &case.report.key_figures else { return answer };
    if let Some(stated) = figures.outflow_total.filter(|_| !figures.outflow.is_empty()) {
        let place = figures.locations.outflow_total.as_ref().or(figures.location.as_ref());
        let parts = figures.outflow.iter().map(|row| row.count);
        if let Some(finding) = total_finding(&OUTFLOW, stated, parts, place, &mut answer) {
            answer.fail(finding);
        }
    }
    for sum in figures.sums.iter().filter(|sum| !sum.parts.is_empty()) {
        let found = total_finding(&TOTAL, sum.total, sum.parts.iter().copied(), sum.location.as_ref(), &mut answer);
        match found {
            Some(finding) if sum.apart => answer.review(finding),
            Some(finding) => answer.fail(finding),
            None => {}
        }
    }
    for percentage in &figures.percentages {
        match (percentage.count, percentage.total) {
            (Some(count), Some(total)) if total > 0 => check_ratio(percentage, count, total, &mut answer),
            _ if percentage.of_clients => check_share(figures, percentage, &mut answer),
            _ => {}
        }
    }
    answer
}

/// What is wrong with a total, if it is not the sum of its parts.
fn total_finding(
    words: &'static Words,
    stated: u32,
    parts: impl Iterator<Item = u32>,
    place: Option<&Location>,
    answer: &mut Answer,
) -> Option<Finding> {
    let sum = parts.fold(0, u32::saturating_add);
    if sum == stated {
        answer.pass(place);
        return None;
    }
    let message = Message::new(words)
        .with("stated", Argument::Count(stated))
        .with("sum", Argument::Count(sum))
        .with("difference", Argument::Count(sum.abs_diff(stated)));
    Some(Finding::new(message).at(place))
}

/// A percentage with its two counts in the same sentence.
fn check_ratio(percentage: &Percentage, count: u32, total: u32, answer: &mut Answer) {
    let share = f64::from(count) * 100.0 / f64::from(total);
    if shares::fits(percentage, share) {
        answer.pass(percentage.location.as_ref());
    } else {
        answer.fail(Finding::new(share_message(percentage, count, total, share)).at(percentage.location.as_ref()));
    }
}

fn share_message(percentage: &Percentage, count: u32, total: u32, share: f64) -> Message {
    Message::new(&SHARE)
        .with("bound", bound(percentage.bound))
        .with("value", percentage.value)
        .with("part", Argument::Count(count))
        .with("whole", Argument::Count(total))
        .with("share", (share * 100.0).round() / 100.0)
}

/// Which clients a share is of is for a person to tell, so a share that does not follow is never a sure defect.
fn check_share(figures: &KeyFigures, percentage: &Percentage, answer: &mut Answer) {
    match shares::judge(&figures.clients, percentage) {
        Verdict::Unknown => {}
        Verdict::Follows => answer.pass(percentage.location.as_ref()),
        Verdict::Differs(share) => {
            let Share { part, whole } = share;
            let message = share_message(percentage, part.count, whole, share.percent());
            let finding = Finding::new(message).at(percentage.location.as_ref());
            answer.review(finding.related(part.location.as_ref()));
        }
    }
}

/// What goes before a percentage to say how it is meant.
const fn bound(bound: Bound) -> &'static Words {
    match bound {
        Bound::Exact => &Words { nl: "", en: "" },
        Bound::Below => &Words { nl: "minder dan ", en: "less than " },
        Bound::Above => &Words { nl: "meer dan ", en: "more than " },
        Bound::About => &Words { nl: "ongeveer ", en: "about " },
    }
}
