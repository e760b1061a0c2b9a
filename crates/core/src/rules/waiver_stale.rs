//! A waiver that has ended or excuses nothing. A report knows nothing of waivers, so that the check itself has nothing
//! to look at: [`report`] answers when the waivers are applied.

use crate::{
    assess::Outcome,
    message::{Lang, Message, Words},
    result::{FileResult, FindingResult},
    rule::{Answer, Finding, Rule, Severity},
    waiver::{Stale, Waiver},
};

pub(super) static RULE: Rule = Rule {
    id: "waiver-stale",
    severity: Severity::Warning,
    preview: false,
    title: Words {
        nl: "Een uitzondering is verlopen of slaat nergens meer op.",
        en: "An exception has ended or no longer applies to anything.",
    },
    why: Words {
        nl: "Een uitzondering die blijft staan, verbergt later een bevinding die niemand heeft bekeken.",
        en: "An exception that stays behind will hide a finding later that nobody has looked at.",
    },
    help: Words {
        nl: "Haal de uitzondering weg, of leg opnieuw uit waarom zij geldt en tot wanneer.",
        en: "Remove the exception, or explain anew why it holds and until when.",
    },
    messages: &[&UNMATCHED, &ENDED],
    source: None,
    check: |_| Answer::default(),
};

const UNMATCHED: Words = Words {
    nl: "De uitzondering op {rule} (“{reason}”) slaat op geen enkele bevinding.",
    en: "The exception to {rule} (“{reason}”) applies to no finding.",
};
const ENDED: Words = Words {
    nl: "De uitzondering op {rule} (“{reason}”) gold tot en met {until}.",
    en: "The exception to {rule} (“{reason}”) held until {until}.",
};

/// Answers for the waivers that are of no use, in the language of the result.
pub(crate) fn report(file: &mut FileResult, stale: &[(&Waiver, Stale)], lang: Lang) {
    let Some(result) = file.results.iter_mut().find(|result| result.rule == RULE.id) else { return };
    if !stale.is_empty() {
        result.outcome = Outcome::Fail;
        result.findings = stale.iter().map(|(waiver, stale)| finding(waiver, *stale, lang)).collect();
    }
}

fn finding(waiver: &Waiver, stale: Stale, lang: Lang) -> FindingResult {
    let message = match (stale, waiver.until) {
        (Stale::Ended, Some(until)) => Message::new(&ENDED).with("until", until),
        _ => Message::new(&UNMATCHED),
    };
    let message = message.with("rule", waiver.rule.as_str()).with("reason", waiver.reason.as_str());
    let which = waiver.fingerprint.as_deref().unwrap_or_default();
    let finding = Finding::new(message).subject(format!("{} {which}", waiver.rule));
    let finding = waiver.pillar.map_or(finding.clone(), |pillar| finding.pillar(pillar));
    FindingResult::new(&RULE, &finding, None, lang)
}
