//! Every report in `tests/reports` is read as its gold file says, and its planted faults are found, with no other error.

use std::collections::BTreeSet;
use verslagtoets_core::{
    Report,
    report::{Due, Goal, Section},
    wording::Folded,
};
use verslagtoets_tests::{
    fixture::{self, Fixture},
    gold::{Fault, Gold, GoldDue, GoldGoal, GoldPillar},
    outcome::{Defect, defects},
};

/// The rules that speak of a kind of planted fault.
fn rules(kind: &str) -> &[&str] {
    match kind {
        "general-picture-missing" => &["general-picture-missing", "section-empty"],
        "retrospective-missing" => &["retrospective-missing", "section-empty"],
        "goals-missing" => &["goals-missing", "section-empty"],
        "goal-undated" => &["goal-undated", "goal-date-vague"],
        "indicator-unstated" => &["indicator-unmarked"],
        "indicator-reason-missing" => &["indicator-reason-missing"],
        "indicator-result-missing" => &["indicator-result-missing"],
        "key-figure-missing" => &[
            "key-figures-missing",
            "clients-missing",
            "reference-date-missing",
            "product-codes-missing",
            "lot-missing",
        ],
        "placeholder-text" => {
            &["placeholder-text", "section-empty", "retrospective-missing", "general-picture-missing", "goals-missing"]
        }
        "empty-section" => &["section-empty", "retrospective-missing", "general-picture-missing", "goals-missing"],
        "number-mismatch" => &["number-mismatch"],
        "pillar-missing" => &["pillar-missing"],
        "date-in-past" => &["goal-date-past"],
        _ => &[],
    }
}

/// What differs from what is expected, a line each.
#[derive(Default)]
struct Differences(Vec<String>);

impl Differences {
    fn equal<T: PartialEq + core::fmt::Debug>(&mut self, what: &str, read: &T, gold: &T) {
        if read != gold {
            self.0.push(format!("{what}: read {read:?}, gold {gold:?}"));
        }
    }

    fn none(self, fixture: &Fixture) -> usize {
        for line in &self.0 {
            eprintln!("{}: {line}", fixture.name);
        }
        self.0.len()
    }
}

fn folded(text: &str) -> String {
    Folded::new(text).as_str().replace(' ', "")
}

/// Whether two texts are the same words, or one is a good part of the other.
fn is_same(read: &str, gold: &str) -> bool {
    let (read, gold) = (folded(read), folded(gold));
    let (short, long) = if read.len() < gold.len() { (read, gold) } else { (gold, read) };
    !short.is_empty() && long.contains(&short) && short.len() * 2 > long.len()
}

fn is_due(read: &Due, gold: &GoldDue) -> bool {
    let [start, end] = [read.start, read.end].map(|day| day.map(|day| day.to_string()));
    if gold.closed {
        // The older shape closes every interval: there an open side says no more than the other.
        let side = |read: &Option<String>, gold: &Option<String>| read.is_none() || read == gold;
        return (start.is_some() || end.is_some()) && side(&start, &gold.start) && side(&end, &gold.end);
    }
    (start, end) == (gold.start.clone(), gold.end.clone())
}

fn compare_goal(read: &Goal, gold: &GoldGoal, differences: &mut Differences) {
    let matches =
        read.due.len() == gold.due.len() && read.due.iter().zip(&gold.due).all(|(read, gold)| is_due(read, gold));
    if !matches {
        let read: Vec<_> = read.due.iter().map(|due| (due.start, due.end)).collect();
        differences.0.push(format!("due {read:?}, gold {:?}: {}", gold.due, gold.text));
    }
}

fn compare_pillar(report: &Report, gold: &GoldPillar, differences: &mut Differences) {
    let name = |part: &str| format!("pillar {} {part}", gold.number);
    let mut pillars = report.pillars.iter().filter(|pillar| u64::from(pillar.number) == gold.number);
    let Some(pillar) = pillars.next() else {
        return differences.equal(&name("present"), &false, &gold.present);
    };
    differences.equal(&name("present"), &true, &gold.present);
    let has = |section: &Option<Section>| section.is_some();
    let parts = [has(&pillar.general_picture), has(&pillar.retrospective), has(&pillar.goals_section)];
    differences.equal(&name("picture, look back, goals"), &parts, &gold.parts);
    let mut left: Vec<&Goal> = pillar.goals.iter().collect();
    for wanted in &gold.goals {
        match left.iter().position(|goal| is_same(&goal.text, &wanted.text)) {
            Some(at) => compare_goal(left.remove(at), wanted, differences),
            None => differences.0.push(name(&format!("goal not read: {}", wanted.text))),
        }
    }
    differences.0.extend(left.iter().map(|goal| name(&format!("no goal in gold: {}", goal.text))));
}

fn compare(report: &Report, gold: &Gold, differences: &mut Differences) {
    differences.equal("year", &report.reporting_year.map(i64::from), &Some(gold.year));
    let provider = report.provider.clone().unwrap_or_default();
    let [read, wanted] = [&provider, &gold.provider].map(|name| folded(name));
    let is_named = !read.is_empty() && (read.contains(&wanted) || wanted.contains(&read));
    if !is_named {
        differences.0.push(format!("provider: read {provider:?}, gold {:?}", gold.provider));
    }
    for pillar in &gold.pillars {
        compare_pillar(report, pillar, differences);
    }
    for (number, status) in &gold.indicators {
        let read = report.indicators.iter().find(|indicator| u64::from(indicator.number) == *number);
        let read = read.map(|indicator| serde_json::to_value(indicator.status).unwrap());
        let read = read.as_ref().and_then(|status| status.as_str()).unwrap_or("unstated").to_owned();
        differences.equal(&format!("indicator {number}"), &read, status);
    }
    let codes = report.key_figures.iter().flat_map(|figures| &figures.product_codes);
    let codes: BTreeSet<String> = codes.map(|code| code.code.clone()).collect();
    differences.equal("product codes", &codes, &gold.codes);
}

fn is_found_by(fault: &Fault, defect: &Defect) -> bool {
    let is_there = match (fault.pillar, defect.pillar) {
        (Some(fault), Some(found)) => fault == u64::from(found),
        _ => true,
    };
    let of_goal = matches!(fault.kind.as_str(), "goal-undated" | "date-in-past");
    let (planted, found) = (folded(&fault.quote), folded(&defect.quote));
    let is_quoted = !of_goal || planted.contains(&found) || found.contains(&planted);
    rules(&fault.kind).contains(&defect.rule) && is_there && is_quoted
}

fn compare_faults(defects: &[Defect], faults: &[Fault], differences: &mut Differences) {
    for fault in faults {
        assert!(!rules(&fault.kind).is_empty(), "no rule speaks of {}", fault.kind);
        if !defects.iter().any(|defect| is_found_by(fault, defect)) {
            differences.0.push(format!("not found: {} {:?} {}", fault.kind, fault.pillar, fault.quote));
        }
    }
    let alarms = defects.iter().filter(|defect| defect.error && !faults.iter().any(|fault| is_found_by(fault, defect)));
    differences
        .0
        .extend(alarms.map(|defect| format!("false alarm: {} {:?} {}", defect.rule, defect.pillar, defect.message)));
}

fn check(fixtures: &[Fixture]) {
    let differences = fixtures.iter().map(|fixture| {
        let (report, gold) = (fixture.read().report, fixture.gold());
        let mut differences = Differences::default();
        compare(&report, &gold, &mut differences);
        if let Some(faults) = &gold.faults {
            compare_faults(&defects(&report), faults, &mut differences);
        }
        differences.none(fixture)
    });
    assert_eq!(differences.sum::<usize>(), 0, "reports are read otherwise than their gold files say; see above");
}

#[test]
fn own_reports_are_read_as_their_gold_says() {
    check(&fixture::all());
}

#[test]
fn real_reports_are_read_as_their_gold_says() {
    match fixture::seeds() {
        Some(seeds) => check(&seeds),
        None => eprintln!("skipped: there is no folder ../shared/seeds beside the repository"),
    }
}
