//! What the settings say of the provider decides which indicators are asked for.

#![expect(clippy::indexing_slicing, reason = "a test that cannot go on must stop")]

mod common;

use common::complete;
use verslagtoets_core::{
    Context, Lang, Provider, Report,
    assess::{Assessment, Outcome},
    assess_with,
    framework::{KKFZ, Setting},
    report::IndicatorStatus,
};

/// The rules that speak, with how they answer.
fn spoken(report: &Report, provider: &Provider) -> Vec<(&'static str, Outcome, String)> {
    let context = Context { provider: Some(provider), ..Context::default() };
    let Assessment { outcomes, .. } = assess_with(report, &context);
    let all = outcomes.into_iter().flat_map(|outcome| {
        let told = |message: String| (outcome.rule.id, outcome.outcome, message);
        outcome.findings.iter().map(|finding| told(finding.message.render(Lang::Nl))).collect::<Vec<_>>()
    });
    all.collect()
}

fn rules(report: &Report, provider: &Provider) -> Vec<&'static str> {
    spoken(report, provider).into_iter().map(|(rule, ..)| rule).collect()
}

fn delivers(settings: &[Setting]) -> Provider {
    Provider { settings: settings.to_vec(), designated_indicators: None }
}

fn designated(indicators: &[u8]) -> Provider {
    Provider { settings: vec![], designated_indicators: Some(indicators.to_vec()) }
}

fn notes(provider: &Provider) -> Vec<String> {
    provider.notes(KKFZ.edition(Some(2024))).map(|note| note.message.render(Lang::Nl)).collect()
}

#[test]
fn an_indicator_for_other_care_is_not_asked_for_and_a_note_says_so() {
    let mut report = complete();
    report.indicators.retain(|indicator| indicator.number == 2);
    for treatment in Setting::TREATMENT {
        let provider = delivers(&[Setting::ResidentialCare, *treatment]);
        assert_eq!(rules(&report, &provider), ["indicator-unmarked"; 2]);
        assert_eq!(notes(&provider), [""; 0]);
    }
    for other in [Setting::ResidentialCare, Setting::OutpatientSupport] {
        let provider = delivers(&[other]);
        assert_eq!(rules(&report, &provider), [""; 0]);
        assert_eq!(notes(&provider).len(), 2);
        assert!(notes(&provider)[0].starts_with("Naar indicator 1 (Risicotaxatie) is niet gevraagd: "));
    }
}

#[test]
fn only_designated_indicators_are_asked_for() {
    let mut report = complete();
    report.indicators.clear();
    assert_eq!(rules(&report, &designated(&[])), [""; 0]);
    let provider = Provider { settings: vec![Setting::ResidentialCare], ..designated(&[3]) };
    let spoken = spoken(&report, &provider);
    assert_eq!(spoken.len(), 1, "the designation goes before the kinds of care: {spoken:?}");
    assert!(spoken[0].2.starts_with("Indicator 3 "), "{spoken:?}");
    assert_eq!(notes(&provider).len(), 2);
}

#[test]
fn a_reason_is_not_asked_for_where_the_settings_give_it() {
    let mut report = complete();
    report.indicators[2].status = IndicatorStatus::NotApplicable;
    report.indicators[2].reason = None;
    assert_eq!(rules(&report, &Provider::default()), ["indicator-reason-missing"]);
    assert_eq!(rules(&report, &designated(&[1, 2])), [""; 0]);
}

#[test]
fn a_designated_indicator_that_is_said_not_to_apply_is_for_a_person_to_decide() {
    let report = complete();
    let excused = report.indicators.iter().find(|indicator| indicator.status == IndicatorStatus::NotApplicable);
    let number = excused.map(|indicator| indicator.number).unwrap_or_default();
    let spoken = spoken(&report, &designated(&[number]));
    assert_eq!(spoken.len(), 1, "{spoken:?}");
    assert_eq!((spoken[0].0, spoken[0].1), ("indicator-contradiction", Outcome::Review));
    assert!(spoken[0].2.ends_with("volgens de instellingen bent u er wel voor aangewezen."), "{spoken:?}");
}
