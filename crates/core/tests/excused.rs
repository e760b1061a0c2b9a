//! What does not count: waived findings, known ones, rules that are switched off.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod common;

use chrono::NaiveDate;
use common::{complete, day};
use std::collections::BTreeMap;
use verslagtoets_core::{
    Exit, FailOn, Lang, Severity, assess,
    assess::Outcome,
    baseline::Baseline,
    config::{Config, RuleConfig},
    format::sarif,
    format::verdict::sentence,
    result::{CheckResult, FileResult, FindingResult, RuleResult, State, Verdict},
    rules::RULES,
    waiver::{self, StaleWaivers, Waiver},
};

/// A draft in which the first goal of the first two pillars has no date.
fn undated() -> FileResult {
    let mut report = complete();
    for pillar in report.pillars.iter_mut().take(2) {
        pillar.goals.first_mut().unwrap().due.clear();
    }
    let file = FileResult::new("a.md", String::new(), &report, &assess(&report), &[], Lang::Nl);
    assert_eq!((file.verdict, file.counts.error), (Verdict::Incomplete, 2));
    file
}

fn of<'a>(file: &'a FileResult, rule: &str) -> &'a RuleResult {
    file.results.iter().find(|result| result.rule == rule).unwrap()
}

fn goals(file: &FileResult) -> &[FindingResult] {
    &of(file, "goal-undated").findings
}

fn waiver() -> Waiver {
    let reason = "Loopt mee in het jaarplan.".to_owned();
    Waiver { rule: "goal-undated".to_owned(), fingerprint: None, pillar: None, reason, by: None, until: None }
}

fn today() -> NaiveDate {
    day(2025, 3, 1).unwrap()
}

fn apply(files: &mut [&mut FileResult], waiver: Waiver) {
    let waivers = [waiver];
    for file in files.iter_mut() {
        waiver::excuse(file, &waivers, today());
    }
    let mut stale = StaleWaivers::new(&waivers, today());
    for file in files.iter() {
        stale.see(file);
    }
    stale.report(files.first_mut().unwrap(), Lang::Nl);
}

fn exit(file: FileResult) -> Exit {
    Exit::of(&CheckResult { files: vec![file], ..CheckResult::default() }, FailOn::Warning)
}

#[test]
fn a_waiver_excuses_a_rule_a_pillar_or_one_finding() {
    let fingerprint = goals(&undated()).first().unwrap().fingerprint.clone();
    let cases = [
        (waiver(), 2),
        (Waiver { pillar: Some(2), ..waiver() }, 1),
        (Waiver { fingerprint: Some(fingerprint), ..waiver() }, 1),
        (Waiver { until: day(2025, 3, 1), ..waiver() }, 2),
    ];
    for (waiver, excused) in cases {
        let mut file = undated();
        apply(&mut [&mut file], waiver);
        assert_eq!((file.counts.waived, file.counts.error), (excused, 2 - excused));
        let waived = goals(&file).iter().filter(|finding| finding.state == State::Waived);
        assert!(waived.clone().all(|finding| finding.reason.as_deref() == Some("Loopt mee in het jaarplan.")));
        assert_eq!(waived.count() as u32, excused);
        assert_eq!(exit(file), if excused == 2 { Exit::Clean } else { Exit::Findings });
    }
}

#[test]
fn a_waiver_that_is_of_no_use_is_a_finding_that_says_so() {
    let cases = [
        (
            Waiver { until: day(2025, 2, 28), ..waiver() },
            "De uitzondering op goal-undated (“Loopt mee in het jaarplan.”) gold tot en met 28 februari 2025.",
        ),
        (
            Waiver { pillar: Some(5), ..waiver() },
            "De uitzondering op goal-undated (“Loopt mee in het jaarplan.”) slaat op geen enkele bevinding.",
        ),
    ];
    for (waiver, message) in cases {
        let mut file = undated();
        apply(&mut [&mut file], waiver);
        let stale = of(&file, "waiver-stale");
        assert_eq!(stale.outcome, Outcome::Fail);
        assert_eq!(stale.findings.iter().map(|finding| finding.message.as_str()).collect::<Vec<_>>(), [message]);
        assert_eq!((file.counts.error, file.counts.warning, file.counts.waived), (2, 1, 0));
    }
}

#[test]
fn a_waiver_is_of_use_when_one_draft_of_the_run_needs_it() {
    let report = complete();
    let mut whole = FileResult::new("b.md", String::new(), &report, &assess(&report), &[], Lang::Nl);
    let mut files = [&mut whole, &mut undated()];
    apply(&mut files, waiver());
    assert_eq!(whole.counts.warning, 0);
}

#[test]
fn nobody_can_tell_of_a_draft_that_was_not_read() {
    let report = complete();
    let mut whole = FileResult::new("b.md", String::new(), &report, &assess(&report), &[], Lang::Nl);
    let mut unread = FileResult::unreadable("a.md", String::new(), &[], Lang::Nl);
    apply(&mut [&mut whole, &mut unread], waiver());
    assert_eq!((whole.counts.warning, unread.verdict), (0, Verdict::Unreadable));
}

#[test]
fn only_what_is_not_in_the_baseline_counts() {
    let run = |file| CheckResult { files: vec![file], ..CheckResult::default() };
    let baseline = Baseline::of(&run(undated()));
    let mut file = undated();
    baseline.apply(&mut file);
    assert!(goals(&file).iter().all(|finding| finding.state == State::Known));
    assert_eq!((file.verdict, exit(file.clone())), (Verdict::Complete, Exit::Clean));
    assert_eq!(Baseline::of(&run(file.clone())), baseline);
    for warning in [0, 1] {
        file.counts.warning = warning;
        assert!(!sentence(&file, Lang::Nl).starts_with("Volledig"), "{warning} warnings");
    }

    let mut mended = undated();
    mended.results.iter_mut().for_each(|result| result.findings.truncate(1));
    let pruned = baseline.pruned(&Baseline::of(&run(mended)));
    assert!(pruned.findings.is_subset(&baseline.findings) && pruned.findings.len() < baseline.findings.len());
}

/// Waivers and baselines of users hold these: another recipe needs another version.
#[test]
fn the_recipe_of_fingerprints_does_not_change() {
    let baseline = Baseline::of(&CheckResult { files: vec![undated()], ..CheckResult::default() });
    let json = serde_json::to_string_pretty(&baseline).unwrap() + "\n";
    assert_eq!(json, include_str!("baseline.golden.json"));
}

#[test]
fn a_rule_has_another_severity_or_is_off_with_a_note() {
    let config =
        |setting| Config { rules: BTreeMap::from([("goal-undated".to_owned(), setting)]), ..Config::default() };
    let mut file = undated();
    config(RuleConfig { severity: Some(Severity::Warning), off: None }).apply(&mut file, Lang::Nl);
    assert_eq!((file.verdict, file.counts.error, file.counts.warning), (Verdict::Complete, 0, 2));

    let mut file = undated();
    config(RuleConfig { severity: None, off: Some("Volgt later.".to_owned()) }).apply(&mut file, Lang::Nl);
    assert_eq!((file.verdict, of(&file, "goal-undated").outcome), (Verdict::Complete, Outcome::NotApplicable));
    assert_eq!(file.notes.last().unwrap().message, "De regel goal-undated staat uit: Volgt later.");
}

/// Whatever its outcome, and whatever severity the settings give it.
#[test]
fn a_rule_on_trial_makes_no_report_incomplete_and_no_run_fail() {
    let preview = RULES.iter().find(|rule| rule.preview).unwrap();
    let error = RuleConfig { severity: Some(Severity::Error), off: None };
    let config = Config { rules: BTreeMap::from([(preview.id.to_owned(), error)]), ..Config::default() };
    for outcome in [Outcome::Fail, Outcome::Review] {
        let report = complete();
        let mut file = FileResult::new("a.md", String::new(), &report, &assess(&report), &[], Lang::Nl);
        let finding = goals(&undated()).first().unwrap().clone();
        let result = file.results.iter_mut().find(|result| result.rule == preview.id).unwrap();
        (result.outcome, result.findings) = (outcome, vec![finding]);
        config.apply(&mut file, Lang::Nl);
        assert_eq!((file.verdict, file.counts.info), (Verdict::Complete, 1));
        let result = CheckResult { files: vec![file], ..CheckResult::default() };
        assert_eq!(Exit::of(&result, FailOn::Review), Exit::Clean);
        let log = serde_json::to_value(sarif::log(&result, FailOn::Review, Lang::Nl)).unwrap();
        assert_eq!(log.pointer("/runs/0/results/0/level").unwrap(), "note");
    }
}
