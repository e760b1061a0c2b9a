//! The key figures name the products that are contracted.

use super::key_figures_missing::stated;
use crate::{
    framework::BUYER_SITE,
    message::{Message, Words},
    rule::{Answer, Case, Finding, Rule, Severity},
};

pub(super) static RULE: Rule = Rule {
    id: "product-codes-missing",
    severity: Severity::Warning,
    preview: false,
    title: Words { nl: "De gecontracteerde productcodes ontbreken.", en: "The contracted product codes are missing." },
    why: Words {
        nl: "Aan de productcodes ziet de inkoper welke zorg u levert en over welke zorg het gesprek gaat.",
        en: "The product codes show the buyer which care you provide and which care the talk is about.",
    },
    help: Words {
        nl: "Noem bij de kengetallen de codes uit uw contract met hun omschrijving, bijvoorbeeld “H300 begeleiding”.",
        en: "List with the key figures the codes of your contract and what they stand for, for instance “H300 \
             begeleiding”.",
    },
    messages: &[&ABSENT],
    source: Some(&BUYER_SITE),
    check,
};

const ABSENT: Words =
    Words { nl: "De kengetallen noemen geen productcodes.", en: "The key figures do not name any product codes." };

fn check(case: &Case<'_>) -> Answer {
    let mut answer = Answer::default();
    let Some(figures) = stated(case) else { return answer };
    for code in &figures.product_codes {
        answer.pass(code.location.as_ref());
    }
    if figures.product_codes.is_empty() {
        answer.lack(
            Finding::new(Message::new(&ABSENT)).absent_below(case.figures_heading()),
            case.report.scattered.figures.as_ref(),
        );
    }
    answer
}
