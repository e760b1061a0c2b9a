//! The key figures name the procurement lot (perceel) of the contract.

use super::key_figures_missing::stated;
use crate::{
    framework::BUYER_SITE,
    message::{Message, Words},
    rule::{Answer, Case, Finding, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "lot-missing",
    severity: Severity::Info,
    preview: false,
    title: Words { nl: "Het perceel van het contract ontbreekt.", en: "The lot of the contract is missing." },
    why: Words {
        nl: "Het perceel bepaalt welke indicatoren voor u gelden.",
        en: "The lot decides which indicators apply to you.",
    },
    help: Words {
        nl: "Noem bij de kengetallen het perceel waarvoor u bent gecontracteerd, bijvoorbeeld “perceel 7: regionale \
             verblijfszorg”.",
        en: "Name with the key figures the lot that you are contracted for, for instance “perceel 7: regionale \
             verblijfszorg”.",
    },
    messages: &[&ABSENT],
    source: Some(&BUYER_SITE),
    check,
};

const ABSENT: Words = Words { nl: "De kengetallen noemen geen perceel.", en: "The key figures do not name a lot." };

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    let Some(figures) = stated(case) else { return answer };
    if figures.lots.is_empty() {
        answer.lack(
            Finding::new(Message::new(&ABSENT)).absent_below(case.figures_heading()),
            case.report.scattered.figures.as_ref(),
        );
    } else {
        answer.pass(figures.locations.lots.as_ref());
    }
    answer
}
