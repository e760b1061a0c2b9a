//! What is said of a draft, as remarks beside its text.

use verslagtoets_core::{
    Class, Lang, Words,
    order::{put_in_order, rank},
    result::{FileResult, FindingResult, RuleResult, State},
};

/// Something to say beside a paragraph.
#[derive(Debug)]
pub(super) struct Remark {
    /// Number of the paragraph, from 1.
    pub(super) paragraph: u32,
    /// What to say, one paragraph each.
    pub(super) lines: Vec<String>,
}

/// A remark for each open finding, in the order of the text. What concerns the draft as a whole comes first.
pub(super) fn remarks(result: &FileResult, lang: Lang) -> Vec<Remark> {
    let mut remarks: Vec<Remark> = result
        .results
        .iter()
        .flat_map(|rule| rule.findings.iter().map(move |finding| (rule, finding)))
        .filter(|(_, finding)| finding.state == State::Open)
        .map(|(rule, finding)| remark(rule, finding, lang))
        .collect();
    put_in_order(&mut remarks, |remark| rank(remark.paragraph as usize));
    remarks
}

fn remark(rule: &RuleResult, finding: &FindingResult, lang: Lang) -> Remark {
    let class = Class::of(rule, finding).label();
    let labelled = |label: &Words, text: &str| format!("{}: {text}", label.get(lang));
    Remark {
        paragraph: finding.location.paragraph.unwrap_or(1).max(1),
        lines: vec![labelled(class, &finding.message), labelled(&WHY, &finding.why), labelled(&HELP, &finding.help)],
    }
}

const WHY: Words = Words { nl: "Waarom", en: "Why" };
const HELP: Words = Words { nl: "Wat te doen", en: "What to do" };
