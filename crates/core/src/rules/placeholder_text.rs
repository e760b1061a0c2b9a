//! Words that hold a place were left in the text. Where they are all that a part says, the part is empty, which
//! another rule says.

use super::section_empty::{Empty, empties};
use crate::{
    framework::PartKind,
    message::{Message, Words},
    report::{Pillar, Placeholder, Report, Section},
    rule::{Answer, Case, Finding, Rule, Severity},
    wording::{placeholders, says_nothing},
};

pub(super) static RULE: Rule = Rule {
    id: "placeholder-text",
    severity: Severity::Warning,
    preview: false,
    title: Words {
        nl: "Er staat nog tekst die moet worden aangevuld.",
        en: "There is text left that is still to be filled in.",
    },
    why: Words {
        nl: "De inkoper ziet dan een verslag dat niet af is en kan op dat punt niets met u bespreken.",
        en: "The buyer then sees a report that is not finished and cannot discuss that point with you.",
    },
    help: Words {
        nl: "Vervang de woorden door de tekst of het getal, bijvoorbeeld “[PM]” door “12 begeleiders”, of haal ze weg.",
        en: "Replace the words by the text or the number, for instance “[PM]” by “12 begeleiders”, or remove them.",
    },
    messages: &[&LEFT],
    source: None,
    check,
};

const LEFT: Words =
    Words { nl: "“{words}” moet nog worden aangevuld.", en: "“{words}” is still to be filled in." };

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    let empties = empties(case);
    for placeholder in found(case.report) {
        if !is_whole_part(&placeholder, &empties) && !is_whole_statement(&placeholder, case.report) {
            let Placeholder { text, pillar, location } = placeholder;
            let finding = Finding::new(Message::new(&LEFT).with("words", text.as_str())).subject(text);
            answer.fail(Finding { pillar, ..finding.at(location.as_ref()) });
        }
    }
    if answer.fails.is_empty() {
        answer.pass(None);
    }
    answer
}

/// The placeholders that the reader found or, in a report typed by hand, those in its texts.
fn found(report: &Report) -> Vec<Placeholder> {
    if report.placeholders.is_empty() {
        report.pillars.iter().flat_map(typed).collect()
    } else {
        report.placeholders.clone()
    }
}

fn typed(pillar: &Pillar) -> impl Iterator<Item = Placeholder> {
    let sections = [&pillar.general_picture, &pillar.retrospective].into_iter().flatten();
    let texts = sections.map(|section| (&section.text, section.location.as_ref()));
    let goals = pillar.goals.iter().map(|goal| (&goal.text, goal.location.as_ref()));
    texts.chain(goals).flat_map(move |(text, location)| {
        placeholders(text).into_iter().filter_map(|range| text.get(range)).map(move |words| Placeholder {
            text: words.to_owned(),
            pillar: Some(pillar.number),
            location: location.cloned(),
        })
    })
}

/// Whether the words are all that stands under an empty heading.
fn is_whole_part(placeholder: &Placeholder, empties: &[Empty<'_>]) -> bool {
    empties.iter().filter(|empty| placeholder.pillar == Some(empty.pillar.number)).any(|empty| {
        let among_goals = || empty.pillar.goals.iter().any(|goal| goal.text.contains(&placeholder.text));
        empty.part.is_none()
            || empty.section().is_some_and(|section| stands_in(placeholder, section))
            || (empty.part == Some(PartKind::Goals) && among_goals())
    })
}

fn stands_in(placeholder: &Placeholder, section: &Section) -> bool {
    match &placeholder.location {
        Some(place) if !section.lines.is_empty() => section.lines.iter().any(|line| line.holds(place)),
        _ => section.text.contains(&placeholder.text),
    }
}

/// Whether the words are all that is said of an indicator: then its reason or its result is missing.
fn is_whole_statement(placeholder: &Placeholder, report: &Report) -> bool {
    report.indicators.iter().any(|indicator| {
        let near = match (&indicator.location, &placeholder.location) {
            (Some(indicator), Some(place)) => indicator.holds(place) || place.is_under(indicator),
            _ => true,
        };
        let mut said = [&indicator.reason, &indicator.result].into_iter().flatten();
        near && said.any(|text| says_nothing(text) && text.contains(&placeholder.text))
    })
}
