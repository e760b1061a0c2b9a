//! What is said of an indicator must agree with what else is known: "fewer than 15 patients" with the clients counted,
//! "not applicable" with there being no result, and with what the buyer designated.

use super::{
    clients_missing::forensic_clients,
    indicator_unmarked::{about, numbered},
};
use crate::{
    framework::{BUYER_SITE, IndicatorNorm},
    location::Location,
    message::{Argument, Words},
    provider::Duty,
    report::{CountKind, Indicator, IndicatorStatus, KeyFigures},
    rule::{Answer, Case, Finding, Rule, Severity},
    wording::Folded,
};

pub(super) static RULE: Rule = Rule {
    id: "indicator-contradiction",
    severity: Severity::Warning,
    preview: false,
    title: Words {
        nl: "Wat er bij een indicator staat, strookt niet met wat verder bekend is.",
        en: "What is said of an indicator disagrees with what else is known.",
    },
    why: Words {
        nl: "De inkoper vergelijkt de reden met uw aantallen; vanaf de drempel hoort er een resultaat te staan.",
        en: "The buyer compares the reason with your numbers; from the threshold on a result is due.",
    },
    help: Words {
        nl: "Verbeter de reden of het aantal, of leg het verschil uit, bijvoorbeeld “In {year} stroomden 11 cliënten in; \
             op 31 december waren er 26 in zorg”.",
        en: "Correct the reason or the number, or explain the difference, for instance “In {year} stroomden 11 cliënten \
             in; op 31 december waren er 26 in zorg”.",
    },
    messages: &[&MORE_CLIENTS, &MAYBE_MORE_CLIENTS, &RESULT_GIVEN, &DESIGNATED],
    source: Some(&BUYER_SITE),
    check,
};

const MORE_CLIENTS: Words = Words {
    nl: "Volgens de reden bij indicator {indicator} ({name}) zijn er minder dan {threshold} cliënten, maar de \
         kengetallen noemen er {count}.",
    en: "The reason with indicator {indicator} ({name}) says fewer than {threshold} clients, but the key figures state \
         {count}.",
};
const MAYBE_MORE_CLIENTS: Words = Words {
    nl: "Volgens de reden bij indicator {indicator} ({name}) zijn er minder dan {threshold} cliënten; de kengetallen \
         noemen er {count}. Ga na of beide over dezelfde groep gaan.",
    en: "The reason with indicator {indicator} ({name}) says fewer than {threshold} clients; the key figures state \
         {count}. See whether both are about the same group.",
};
const RESULT_GIVEN: Words = Words {
    nl: "Indicator {indicator} ({name}) is volgens de tekst niet van toepassing, maar er staan wel cijfers bij.",
    en: "Indicator {indicator} ({name}) is said not to apply, yet there are figures with it.",
};

const DESIGNATED: Words = Words {
    nl: "Indicator {indicator} ({name}) is volgens de tekst niet van toepassing, maar volgens de instellingen bent u er \
         wel voor aangewezen.",
    en: "Indicator {indicator} ({name}) is said not to apply, but the settings say that you are designated for it.",
};

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    for norm in case.edition.indicators {
        let said = numbered(case.report, norm);
        for indicator in said.filter(|indicator| indicator.status == IndicatorStatus::NotApplicable) {
            judge(case, norm, indicator, &mut answer);
        }
    }
    answer
}

fn judge(case: &Case<'_>, norm: &'static IndicatorNorm, indicator: &Indicator, answer: &mut Answer) {
    let threshold = case.edition.indicator_threshold;
    let finding = |words, clients: Option<&Clients<'_>>| {
        let count = Argument::Count(clients.map_or(0, |clients| clients.count));
        let message = about(words, norm).with("threshold", threshold).with("count", count);
        let related = clients.and_then(|clients| clients.place);
        Finding::new(message).subject(norm.number.to_string()).at(indicator.location.as_ref()).related(related)
    };
    let reason = indicator.reason.as_deref().unwrap_or_default();
    let clients = case.report.key_figures.as_ref().and_then(|figures| most_clients(figures, threshold));
    match clients.filter(|_| says_fewer(reason, threshold)) {
        Some(clients) if clients.over_a_period && !speaks_of_inflow(reason) => {
            answer.fail(finding(&MORE_CLIENTS, Some(&clients)));
        }
        Some(clients) => answer.review(finding(&MAYBE_MORE_CLIENTS, Some(&clients))),
        None if has_figures(indicator) => answer.review(finding(&RESULT_GIVEN, None)),
        None if case.duty(norm) == Duty::Designated => answer.review(finding(&DESIGNATED, None)),
        None => answer.pass(indicator.location.as_ref()),
    }
}

/// A number of clients in forensic care that reaches the threshold.
struct Clients<'a> {
    count: u32,
    over_a_period: bool,
    place: Option<&'a Location>,
}

/// The largest count over a period or, where none of these reaches the threshold, what only hints at one: a count on
/// one day, or the clients who left.
fn most_clients(figures: &KeyFigures, threshold: u32) -> Option<Clients<'_>> {
    let largest = |kind| {
        let counts = forensic_clients(figures).filter(move |count| count.kind == kind);
        counts.max_by_key(|count| count.count).map(|count| Clients {
            count: count.count,
            over_a_period: kind == CountKind::Flow,
            place: count.location.as_ref(),
        })
    };
    let left = || Clients {
        count: figures.outflow.iter().map(|row| row.count).fold(0, u32::saturating_add),
        over_a_period: false,
        place: figures.outflow.first().and_then(|row| row.location.as_ref()),
    };
    let reaches = |clients: &Clients<'_>| clients.count >= threshold;
    largest(CountKind::Flow)
        .filter(reaches)
        .or_else(|| largest(CountKind::Stock).filter(reaches))
        .or_else(|| Some(left()).filter(reaches))
}

/// Whether a reason says that there are fewer than `threshold`, in digits or in words.
fn says_fewer(reason: &str, threshold: u32) -> bool {
    let reason = Folded::new(&reason.replace('<', " minder dan "));
    let spelt = SPELT.iter().find(|(number, _)| *number == threshold).map(|(_, word)| *word);
    let numbers = [Some(threshold.to_string()), spelt.map(str::to_owned)];
    numbers.iter().flatten().any(|number| FEWER.iter().any(|fewer| reason.contains(&format!("{fewer} {number}"))))
}

/// Whether a reason counts those who came in, which neither those in care nor those who left can refute.
fn speaks_of_inflow(reason: &str) -> bool {
    let reason = Folded::new(reason);
    INFLOW.iter().any(|stem| reason.has_word_starting(stem))
}

fn has_figures(indicator: &Indicator) -> bool {
    indicator.result.as_ref().is_some_and(|result| result.contains(|char: char| char.is_ascii_digit()))
}

/// Folded words before a number that make it a limit not reached.
const FEWER: &[&str] = &[
    "minder dan",
    "minder dan de",
    "geen",
    "lager dan",
    "lager dan de",
    "kleiner dan",
    "onder",
    "onder de",
    "niet de",
];

/// Beginnings of words for coming into care.
const INFLOW: &[&str] = &["instroo", "ingestroomd", "stroomden", "nieuw", "aangemeld", "aanmelding"];

/// Thresholds as Dutch words.
const SPELT: &[(u32, &str)] = &[(5, "vijf"), (10, "tien"), (15, "vijftien"), (20, "twintig"), (25, "vijfentwintig")];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_fewer_than_fifteen_in_digits_signs_and_words() {
        for reason in
            ["minder dan 15 bewoners", "wij bleven onder de vijftien", "het aantal was < 15", "nog geen 15 cliënten"]
        {
            assert!(says_fewer(reason, 15), "{reason}");
        }
        for reason in ["wij leveren alleen verblijfszorg", "minder dan 150 dagen", "15 cliënten"] {
            assert!(!says_fewer(reason, 15), "{reason}");
        }
    }
}
