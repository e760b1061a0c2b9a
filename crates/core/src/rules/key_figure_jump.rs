//! Points out key figures that more than doubled, or fell to less than half, since last year.

use crate::{
    location::Location,
    message::{Argument, Message, Words},
    report::{ClientScope, CountKind, KeyFigures},
    rule::{Answer, Case, Finding, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "key-figure-jump",
    severity: Severity::Warning,
    preview: false,
    title: Words {
        nl: "Een kengetal wijkt sterk af van dat van vorig jaar.",
        en: "A key figure differs much from last year’s.",
    },
    why: Words {
        nl: "Een sprong kan kloppen, maar is ook vaak een tikfout of een andere manier van tellen.",
        en: "A leap may be right, but is often a typing error or another way of counting.",
    },
    help: Words {
        nl: "Reken het getal na. Klopt het, leg de sprong dan uit, bijvoorbeeld “In mei opende een tweede woning”.",
        en: "Check the number. If it is right, explain the leap, for instance “In mei opende een tweede woning”.",
    },
    messages: &[&JUMP],
    source: None,
    check,
};

const JUMP: Words = Words {
    nl: "{figure}: nu {now}, vorig jaar {before}. Klopt dat?",
    en: "{figure}: {now} now, {before} last year. Is that right?",
};
const CLIENTS: Words =
    Words { nl: "Cliënten in forensische zorg op de peildatum", en: "Clients in forensic care on the reference date" };
const CAPACITY: Words = Words { nl: "Capaciteit", en: "Capacity" };

/// A figure and where it stands.
type Figure<'a> = (u32, Option<&'a Location>);

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    let before = case.previous.and_then(|previous| previous.key_figures.as_ref());
    if let (Some(now), Some(before)) = (&case.report.key_figures, before) {
        compare(&CLIENTS, clients(now), clients(before), &mut answer);
        compare(&CAPACITY, capacity(now), capacity(before), &mut answer);
    }
    answer
}

/// A program cannot tell whether a leap is real, so that it is never a sure defect.
fn compare(name: &'static Words, now: Option<Figure<'_>>, before: Option<Figure<'_>>, answer: &mut Answer) {
    let (Some((now, place)), Some((before, _))) = (now, before) else { return };
    if now > before.saturating_mul(2) || now.saturating_mul(2) < before {
        let message = Message::new(&JUMP)
            .with("figure", name)
            .with("now", Argument::Count(now))
            .with("before", Argument::Count(before));
        answer.review(Finding::new(message).at(place).subject(name.nl));
    } else {
        answer.pass(place);
    }
}

fn clients(figures: &KeyFigures) -> Option<Figure<'_>> {
    let mut stocks = figures.clients.iter().filter(|count| count.kind == CountKind::Stock);
    let forensic = stocks.find(|count| count.scope == ClientScope::Forensic)?;
    Some((forensic.count, forensic.location.as_ref()))
}

fn capacity(figures: &KeyFigures) -> Option<Figure<'_>> {
    let place = figures.locations.capacity.as_ref().or(figures.location.as_ref());
    Some((figures.capacity?, place))
}
