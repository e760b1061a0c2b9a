//! One fault gives one finding: a complete report is broken in one place, and exactly the rule of that fault speaks.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a fault that cannot be made in the complete report is a fault of the test"
)]

mod common;

use common::{clients, complete, day, due, last_year, place};
use std::collections::BTreeSet;
use verslagtoets_core::{
    Anchor, Assessment, Context, Lang, Location, Message, Provider, Report,
    assess::Outcome,
    assess_with,
    fingerprint::fingerprint,
    mismatch::{self, Kind, Mismatch},
    report::{
        Bound, ClientScope, CountKind, DateRole, DueKind, Goal, IndicatorStatus, KeyFigures, OtherDate, PersonalData,
        Pillar, Placeholder, Scattered, Section,
    },
    result::FileResult,
    rule::Finding,
    rules::RULES,
};

/// A fault: how to make it, and which rule answers what.
struct Fault {
    rule: &'static str,
    outcome: Outcome,
    what: &'static str,
    make: fn(&mut Report),
}

const fn fail(rule: &'static str, what: &'static str, make: fn(&mut Report)) -> Fault {
    Fault { rule, outcome: Outcome::Fail, what, make }
}

const fn review(rule: &'static str, what: &'static str, make: fn(&mut Report)) -> Fault {
    Fault { rule, outcome: Outcome::Review, what, make }
}

/// A fault of a report that was typed as data.
fn malformed(report: &mut Report, message: Message) {
    let location = Location { anchor: Anchor::Pointer, pointer: Some("/pillars/0".to_owned()), ..Location::default() };
    report.mismatches.push(Mismatch { message, location });
}

/// The one rule that no report can break: it is about waivers.
const OUTSIDE: &str = "waiver-stale";

const FAULTS: &[Fault] = &[
    fail("report-malformed", "a strange key", |report| malformed(report, mismatch::unknown_key("kleur", None))),
    fail("report-malformed", "a misspelt key", |report| {
        malformed(report, mismatch::unknown_key("pilars", Some("pillars")));
    }),
    fail("report-malformed", "a key twice", |report| malformed(report, mismatch::duplicate_key("goals"))),
    fail("report-malformed", "a key forgotten", |report| malformed(report, mismatch::missing_key("text"))),
    fail("report-malformed", "a list for a text", |report| {
        malformed(report, mismatch::wrong_kind("text", Kind::Text, Kind::List));
    }),
    fail("report-malformed", "a strange word", |report| {
        malformed(report, mismatch::unknown_value("kind", "ooit", None, &["in", "by", "from"]));
    }),
    fail("report-malformed", "a misspelt word", |report| {
        malformed(report, mismatch::unknown_value("kind", "form", Some("from"), &["in", "by", "from"]));
    }),
    fail("report-malformed", "a negative count", |report| malformed(report, mismatch::out_of_range("count", "-1"))),
    fail("report-malformed", "no such day", |report| malformed(report, mismatch::no_date("end", "2025-02-30"))),
    fail("report-malformed", "much more", |report| malformed(report, mismatch::more())),
    fail("reporting-year-missing", "no year", |report| report.reporting_year = None),
    fail("provider-missing", "no name", |report| report.provider = None),
    fail("provider-missing", "a blank name", |report| report.provider = Some(" ".to_owned())),
    fail("pillar-missing", "the last pillar away", |report| drop(report.pillars.pop())),
    fail("pillar-missing", "the first pillar away", |report| drop(report.pillars.remove(0))),
    fail("pillar-duplicated", "a pillar split over two headings", |report| {
        let second = Pillar {
            retrospective: pillar(report, 3).retrospective.take(),
            location: Some(place(&[], "Pijler 3 (vervolg)")),
            ..Pillar { number: 3, ..Pillar::default() }
        };
        report.pillars.push(second);
    }),
    fail("pillar-mislabelled", "number of another pillar", |report| pillar(report, 3).number_stated = Some(4)),
    fail("pillar-mislabelled", "name of another pillar", |report| {
        pillar(report, 3).title = String::from("Samenwerking");
    }),
    review("pillar-mislabelled", "a heading that names no pillar", |report| {
        "Resultaten delen".clone_into(&mut pillar(report, 5).title);
        pillar(report, 5).by_place = true;
    }),
    fail("pillar-mislabelled", "a sixth pillar", |report| {
        report.pillars.push(Pillar { number: 6, ..Pillar::default() });
    }),
    fail("general-picture-missing", "no picture", |report| pillar(report, 4).general_picture = None),
    review("general-picture-missing", "only a definition", |report| {
        pillar(report, 5).general_picture = Some(Section {
            text: "Deze pijler gaat over wat organisaties van hun resultaten laten zien.".to_owned(),
            labelled: false,
            ..Section::default()
        });
    }),
    fail("retrospective-missing", "no look back", |report| pillar(report, 1).retrospective = None),
    fail("goals-missing", "neither goals nor a heading for them", |report| {
        pillar(report, 2).goals.clear();
        pillar(report, 2).goals_section = None;
    }),
    review("goals-missing", "text without a goal", |report| {
        pillar(report, 2).goals.clear();
        goals_text(report, "Hierover spreken wij volgend jaar met onze opleiders.");
    }),
    fail("section-empty", "nothing below a heading", |report| {
        retrospective(report, "");
    }),
    fail("section-empty", "only a placeholder below a heading", |report| {
        retrospective(report, "Deze tekst volgt nog.");
        placeholder(report, "volgt nog");
    }),
    fail("section-empty", "only a placeholder, placed", |report| {
        retrospective(report, "Deze tekst volgt nog.");
        let line = Location { paragraph: Some(41), ..Location::default() };
        pillar(report, 2).retrospective.as_mut().unwrap().lines = vec![line.clone()];
        placeholder(report, "volgt nog");
        report.placeholders[0].location = Some(line);
    }),
    fail("section-empty", "nothing below the heading for goals", |report| {
        pillar(report, 2).goals.clear();
        goals_text(report, "");
    }),
    fail("section-empty", "a placeholder for a goal", |report| {
        goals_text(report, "[PM]");
        pillar(report, 2).goals = vec![Goal { text: "[PM]".to_owned(), ..Goal::default() }];
        placeholder(report, "[PM]");
    }),
    fail("section-empty", "a pillar that is a heading", |report| {
        *pillar(report, 2) = Pillar { number: 2, location: Some(place(&[], "Pijler 2")), ..Pillar::default() };
    }),
    fail("section-empty", "a pillar that is a placeholder", |report| {
        let picture = Section { text: "Volgt nog".to_owned(), labelled: false, ..Section::default() };
        *pillar(report, 2) = Pillar { number: 2, general_picture: Some(picture), ..Pillar::default() };
        placeholder(report, "Volgt nog");
    }),
    fail("placeholder-text", "a placeholder in a text", |report| {
        retrospective(report, "In 2024 hebben XX begeleiders de training risicotaxatie afgerond.");
        placeholder(report, "XX");
    }),
    fail("placeholder-text", "a placeholder in a report typed by hand", |report| {
        retrospective(report, "In 2024 hebben XX begeleiders de training risicotaxatie afgerond.");
    }),
    fail("goal-undated", "no date", |report| goal(report).due.clear()),
    fail("goal-undated", "only a date of the past", |report| other_date(report, "in 2023", DateRole::Background)),
    fail("goal-date-vague", "a vague date", |report| other_date(report, "komende jaren", DateRole::Vague)),
    fail("goal-date-past", "a date in the reporting year", |report| goal(report).due[0].end = day(2024, 12, 31)),
    fail("goal-date-invalid", "no such day", |report| other_date(report, "31 februari", DateRole::Invalid)),
    fail("goal-date-invalid", "ends before it begins", |report| goal(report).due[0].start = day(2026, 1, 1)),
    fail("goal-date-inferred", "a quarter without a year", |report| goal(report).due[0].inferred = true),
    fail("previous-goal-unanswered", "no account of anything", |report| look_back(report, "Wij zijn tevreden.")),
    review("previous-goal-unanswered", "an account that may be of a goal of last year", |report| {
        look_back(report, "Met de reclassering is elke maand gesproken.");
    }),
    review("previous-goal-unanswered", "something on a goal of last year", |report| {
        look_back(report, "De overdracht verliep bij twee cliënten moeizaam.");
    }),
    fail("previous-goal-moved", "a goal of last year with a later date", |report| {
        let text = "Uiterlijk Q4 2025 is de overdracht naar vervolgzorg beschreven.";
        let goal = Goal { text: text.to_owned(), due: vec![due(2025)], ..Goal::default() };
        pillar(report, 4).goals.push(goal);
    }),
    review("key-figure-jump", "more than twice the places", |report| figures(report).capacity = Some(57)),
    review("key-figure-jump", "less than half the places", |report| figures(report).capacity = Some(13)),
    fail("key-figures-missing", "no key figures", |report| report.key_figures = None),
    fail("key-figures-missing", "a heading over no figures", |report| {
        report.key_figures = Some(KeyFigures { location: Some(place(&[], "Kengetallen")), ..KeyFigures::default() });
    }),
    fail("clients-missing", "no forensic clients", |report| {
        figures(report).clients.retain(|count| count.scope == ClientScope::Other);
    }),
    fail("reference-date-missing", "a count without a day", |report| figures(report).clients[0].reference_date = None),
    fail("product-codes-missing", "no codes", |report| figures(report).product_codes.clear()),
    fail("lot-missing", "no lot", |report| figures(report).lots.clear()),
    fail("indicator-unmarked", "not mentioned", |report| drop(report.indicators.remove(0))),
    fail("indicator-unmarked", "mentioned only", |report| {
        report.indicators[2].status = IndicatorStatus::Unstated;
        report.indicators[2].reason = None;
    }),
    fail("indicator-reason-missing", "no reason", |report| report.indicators[2].reason = None),
    fail("indicator-result-missing", "no result", |report| report.indicators[1].result = None),
    fail("indicator-result-missing", "a placeholder for the result", |report| {
        report.indicators[1].result = Some("volgt nog".to_owned());
        report.placeholders = vec![Placeholder { text: "volgt nog".to_owned(), ..Placeholder::default() }];
    }),
    fail("indicator-contradiction", "too few clients, but 31 over the year", |report| {
        report.indicators[2].reason = Some("in 2024 waren er minder dan 15 cliënten in zorg".to_owned());
    }),
    review("indicator-contradiction", "too little inflow, but 31 in care", |report| {
        report.indicators[2].reason = Some("in 2024 was de instroom minder dan vijftien".to_owned());
    }),
    review("indicator-contradiction", "too few clients, but 24 on one day", |report| {
        figures(report).clients.retain(|count| count.kind == CountKind::Stock);
        report.indicators[2].reason = Some("wij blijven onder de 15".to_owned());
    }),
    review("indicator-contradiction", "not applicable, yet a result", |report| {
        report.indicators[2].result = Some("Bij 3 cliënten nam de ernst af.".to_owned());
    }),
    fail("number-mismatch", "outflow that does not add up", |report| figures(report).outflow_total = Some(9)),
    fail("number-mismatch", "parts that do not add up", |report| figures(report).sums[0].total = 410),
    review("number-mismatch", "a total beside a table that it may not be of", |report| {
        figures(report).sums[0].apart = true;
        figures(report).sums[0].total = 410;
    }),
    review("number-mismatch", "a share that does not follow", |report| figures(report).percentages[0].value = 7.5),
    review("number-mismatch", "a limit that is not kept", |report| {
        figures(report).clients = [(50, ClientScope::Forensic), (1340, ClientScope::Other), (290, ClientScope::Other)]
            .map(|(count, scope)| clients(count, scope, CountKind::Stock))
            .to_vec();
        figures(report).percentages[0].value = 3.0;
        figures(report).percentages[0].bound = Bound::Below;
    }),
    fail("personal-data", "a service number", |report| {
        retrospective(report, "In 2024 is cliënt 1 (BSN 123456782) begeleid naar een eigen woning.");
    }),
    fail("personal-data", "an address, found by the reader", |report| {
        report.personal_data = PersonalData::find("Mail jan.bos@wilgenhof.nl", Some(2), |_| None);
    }),
    review("personal-data", "a number that may be one", |report| {
        retrospective(report, "In 2024 kreeg het dossier nummer 123456782.");
    }),
    fail("theme-unmentioned", "nothing on experts by experience", |report| {
        pillar(report, 2).general_picture.as_mut().unwrap().text = String::from("Onze begeleiders zijn vakbekwaam.");
    }),
];

fn pillar(report: &mut Report, number: u8) -> &mut Pillar {
    report.pillars.iter_mut().find(|pillar| pillar.number == number).unwrap()
}

fn retrospective(report: &mut Report, text: &str) {
    let section = pillar(report, 2).retrospective.as_mut().unwrap();
    section.text = String::from(text);
    section.lines.clear();
}

fn look_back(report: &mut Report, text: &str) {
    let section = pillar(report, 4).retrospective.as_mut().unwrap();
    section.text = String::from(text);
    section.lines.clear();
}

fn goals_text(report: &mut Report, text: &str) {
    pillar(report, 2).goals_section.as_mut().unwrap().text = String::from(text);
}

fn placeholder(report: &mut Report, text: &str) {
    report.placeholders.push(Placeholder { text: text.to_owned(), pillar: Some(2), location: None });
}

fn goal(report: &mut Report) -> &mut Goal {
    &mut pillar(report, 3).goals[0]
}

fn other_date(report: &mut Report, phrase: &str, role: DateRole) {
    goal(report).due.clear();
    goal(report).other_dates.push(OtherDate { phrase: phrase.to_owned(), role, location: None });
}

fn figures(report: &mut Report) -> &mut KeyFigures {
    report.key_figures.as_mut().unwrap()
}

/// The assessment, last year's report beside it.
fn assess(report: &Report) -> Assessment {
    assess_with(report, &Context { previous: Some(&last_year()), ..Context::default() })
}

/// Every finding with its rule and outcome.
fn findings(report: &Report) -> Vec<(&'static str, Outcome, Finding)> {
    let outcomes = assess(report).outcomes.into_iter();
    outcomes
        .flat_map(|found| found.findings.into_iter().map(move |finding| (found.rule.id, found.outcome, finding)))
        .collect()
}

fn spoken(report: &Report) -> Vec<(&'static str, Outcome, String)> {
    let render = |finding: &Finding| finding.message.render(Lang::Nl);
    findings(report).into_iter().map(|(rule, outcome, finding)| (rule, outcome, render(&finding))).collect()
}

#[test]
fn a_complete_report_has_nothing_against_it() {
    assert_eq!(spoken(&complete()), []);
}

#[test]
fn every_rule_has_something_to_look_at_in_a_complete_report() {
    let idle: Vec<&str> = assess(&complete())
        .outcomes
        .iter()
        .filter(|found| found.outcome != Outcome::Pass || found.evidence.is_empty())
        .map(|found| found.rule.id)
        .collect();
    assert_eq!(idle, [OUTSIDE]);
}

#[test]
fn one_fault_gives_one_finding_of_its_rule() {
    for fault in FAULTS {
        let mut report = complete();
        (fault.make)(&mut report);
        let spoken = spoken(&report);
        let rules: Vec<_> = spoken.iter().map(|(rule, outcome, _)| (*rule, *outcome)).collect();
        assert_eq!(rules, [(fault.rule, fault.outcome)], "{}: {spoken:#?}", fault.what);
    }
}

#[test]
fn what_is_missing_may_stand_where_the_layout_was_lost() {
    let goals = ["section-empty", "goals-missing", "goal-undated"];
    let parts = ["general-picture-missing", "retrospective-missing", "section-empty", "goals-missing", "goal-undated"];
    let figures = [
        "key-figures-missing",
        "clients-missing",
        "reference-date-missing",
        "product-codes-missing",
        "lot-missing",
        "indicator-unmarked",
        "indicator-reason-missing",
        "indicator-result-missing",
    ];
    let lost = || Some(place(&[], "Doel"));
    let of_parts = Scattered { parts: lost(), ..Scattered::default() };
    let of_goals = Scattered { goals: lost(), ..Scattered::default() };
    let of_figures = Scattered { figures: lost(), ..Scattered::default() };
    for (scattered, unsure) in [(of_parts, &parts[..]), (of_goals, &goals), (of_figures, &figures)] {
        for fault in FAULTS {
            let mut report = complete();
            (fault.make)(&mut report);
            report.scattered = scattered.clone();
            let outcome = if unsure.contains(&fault.rule) { Outcome::Review } else { fault.outcome };
            let found: Vec<_> = findings(&report).into_iter().map(|(rule, outcome, _)| (rule, outcome)).collect();
            assert_eq!(found, [(fault.rule, outcome)], "{}", fault.what);
        }
    }
}

/// A complete report with the key figures in pillar 5, and one pillar that tells nothing but its picture.
fn picture_only(number: u8) -> Report {
    let mut report = complete();
    figures(&mut report).location = Some(place(&["Pijler 5: Informeren over resultaten"], "Kengetallen"));
    let bare = pillar(&mut report, number);
    *bare = Pillar { retrospective: None, goals_section: None, goals: Vec::new(), ..bare.clone() };
    report
}

/// Reports of which nobody can be sure that a part is missing: pillar 5 tells its key figures, or nothing but its picture;
/// pillar 4 is one text without headings.
fn doubtful() -> [Report; 3] {
    let mut elsewhere = picture_only(5);
    figures(&mut elsewhere).location = Some(place(&[], "Kengetallen"));
    let mut prose = picture_only(4);
    let text = "Wij kennen elkaar.\nWij zagen elkaar vaker.".to_owned();
    pillar(&mut prose, 4).general_picture = Some(Section { text, labelled: false, ..Section::default() });
    [picture_only(5), elsewhere, prose]
}

#[test]
fn whether_the_last_pillar_or_one_in_prose_lacks_a_part_is_for_a_person_to_decide() {
    let outcomes = |report: &Report, rule: &str| -> Vec<Outcome> {
        let spoken = spoken(report).into_iter();
        spoken.filter(|(spoken, _, _)| *spoken == rule).map(|(_, outcome, _)| outcome).collect()
    };
    let [figures, elsewhere, prose] = doubtful();
    for rule in ["retrospective-missing", "goals-missing"] {
        assert_eq!(outcomes(&figures, rule), [Outcome::Review]);
        assert_eq!(outcomes(&picture_only(4), rule), [Outcome::Fail]);
        assert_eq!(outcomes(&elsewhere, rule), [Outcome::Review]);
        assert_eq!(outcomes(&prose, rule), [Outcome::Review]);
    }
}

#[test]
fn every_rule_has_a_fault() {
    let tried: BTreeSet<&str> = FAULTS.iter().map(|fault| fault.rule).chain([OUTSIDE]).collect();
    assert_eq!(tried, RULES.iter().map(|rule| rule.id).collect());
}

#[test]
fn a_rule_says_what_it_lists_and_nothing_else() {
    let mut spoken: BTreeSet<(&str, &str)> = BTreeSet::new();
    for fault in FAULTS {
        let mut report = complete();
        (fault.make)(&mut report);
        spoken.extend(findings(&report).iter().map(|(rule, _, finding)| (*rule, finding.message.words().nl)));
    }
    for report in doubtful() {
        spoken.extend(findings(&report).iter().map(|(rule, _, finding)| (*rule, finding.message.words().nl)));
    }
    let provider = Provider { designated_indicators: Some(vec![1, 2, 3]), ..Provider::default() };
    let designated = assess_with(&complete(), &Context { provider: Some(&provider), ..Context::default() });
    spoken.extend(
        designated
            .outcomes
            .iter()
            .flat_map(|found| found.findings.iter().map(|finding| (found.rule.id, finding.message.words().nl))),
    );
    let listed = RULES
        .iter()
        .filter(|rule| rule.id != OUTSIDE)
        .flat_map(|rule| rule.messages.iter().map(|words| (rule.id, words.nl)));
    assert_eq!(spoken, listed.collect());
}

#[test]
fn messages_leave_nothing_unfilled() {
    for fault in FAULTS {
        let mut report = complete();
        (fault.make)(&mut report);
        for (_, _, finding) in findings(&report) {
            for lang in [Lang::Nl, Lang::En] {
                let message = finding.message.render(lang);
                let unfilled = ["{", "}", "  ", "“”", " .", " ,"].iter().find(|gap| message.contains(*gap));
                assert_eq!(unfilled, None, "{message}");
            }
        }
    }
}

#[test]
fn a_report_without_places_is_checked_all_the_same() {
    for fault in FAULTS {
        let mut report = complete();
        (fault.make)(&mut report);
        let placed = findings(&report).len();
        report.locations = verslagtoets_core::report::ReportPlaces::default();
        for pillar in &mut report.pillars {
            pillar.location = None;
            for goal in &mut pillar.goals {
                goal.location = None;
            }
        }
        assert_eq!(findings(&report).len(), placed, "{}", fault.what);
    }
}

#[test]
fn no_figures_and_no_indicators_are_four_findings_that_are_told_apart() {
    let mut report = complete();
    report.key_figures = None;
    report.indicators.clear();
    report.locations.indicators = None;
    let findings = findings(&report);
    let rules: Vec<&str> = findings.iter().map(|(rule, _, _)| *rule).collect();
    assert_eq!(rules, ["key-figures-missing", "indicator-unmarked", "indicator-unmarked", "indicator-unmarked"]);
    let names: BTreeSet<String> = findings.iter().map(|(rule, _, finding)| fingerprint(rule, finding)).collect();
    assert_eq!(names.len(), findings.len());
}

#[test]
fn what_is_missing_hangs_below_the_heading_where_one_would_look() {
    let mut report = complete();
    pillar(&mut report, 3).retrospective = None;
    let (_, _, finding) = findings(&report).remove(0);
    assert_eq!(finding.pillar, Some(3));
    assert_eq!(finding.location, Location::absent_below(&place(&[], "Pijler 3: Organisatie van zorg")));
    assert_eq!(finding.message.render(Lang::Nl), "Pijler 3 (Organisatie van zorg) heeft geen terugblik op 2024.");
}

#[test]
fn a_last_pillar_of_key_figures_only_is_no_empty_heading() {
    let mut report = complete();
    let heading = place(&[], "Pijler 5: Informeren over resultaten");
    *pillar(&mut report, 5) = Pillar { number: 5, location: Some(heading), ..Pillar::default() };
    figures(&mut report).location = Some(place(&["Pijler 5: Informeren over resultaten"], "Kengetallen"));
    let rules: Vec<&str> = findings(&report).iter().map(|(rule, _, _)| *rule).collect();
    assert_eq!(rules, ["general-picture-missing", "retrospective-missing", "goals-missing"]);
}

#[test]
fn an_open_end_is_never_past() {
    let mut report = complete();
    let due = &mut goal(&mut report).due[0];
    due.kind = DueKind::From;
    (due.start, due.end) = (day(2024, 1, 1), None);
    assert_eq!(spoken(&report), []);
}

#[test]
fn says_the_arithmetic() {
    let mut report = complete();
    let fault = FAULTS.iter().find(|fault| fault.what == "a limit that is not kept").unwrap();
    (fault.make)(&mut report);
    let (_, _, message) = spoken(&report).remove(0);
    assert_eq!(message, "“minder dan 3%” volgt niet uit de aantallen: 50 van 1.630 is 3,07%.");
}

#[test]
fn without_last_year_nothing_is_held_against_it() {
    let assessment = verslagtoets_core::assess(&complete());
    let rules = ["previous-goal-unanswered", "previous-goal-moved", "key-figure-jump"];
    let outcomes = assessment.outcomes.iter().filter(|found| rules.contains(&found.rule.id));
    assert!(outcomes.clone().count() == 3 && outcomes.into_iter().all(|found| found.outcome == Outcome::NotApplicable));
    assert_eq!(assessment.previous_goals, None);
}

#[test]
fn a_report_of_the_same_year_is_not_the_previous_one() {
    let mut previous = last_year();
    previous.reporting_year = Some(2024);
    let assessment = assess_with(&complete(), &Context { previous: Some(&previous), ..Context::default() });
    assert_eq!(assessment.previous_goals, Some(Vec::new()));
}

#[test]
fn personal_data_is_never_shown_in_full() {
    let mut report = complete();
    let value = "123456782";
    let text = format!("Cliënt met BSN {value} is begeleid naar een eigen woning.");
    retrospective(&mut report, &text);
    pillar(&mut report, 2).retrospective.as_mut().unwrap().location = Some(place(&[&text], &text));
    let found = findings(&report);
    assert!(!found.is_empty());
    assert!(!format!("{found:?}").contains(value), "{found:#?}");
}

#[test]
fn the_examples_of_how_to_mend_fit_the_year_of_the_report() {
    for rule in RULES {
        for lang in [Lang::Nl, Lang::En] {
            let help = rule.help(lang, Some(2031));
            assert!(!help.contains(['{', '}']), "{}: {help}", rule.id);
            let years = help.split(|char: char| !char.is_ascii_digit()).filter(|number| number.starts_with("20"));
            assert!(years.into_iter().all(|year| matches!(year, "2031" | "2032")), "{}: {help}", rule.id);
        }
    }
}

#[test]
fn personal_data_is_masked_in_the_findings_of_other_rules() {
    let mut report = complete();
    goal(&mut report).due.clear();
    goal(&mut report).text = "Intervisie over de cliënt met BSN 123456782".to_owned();
    goal(&mut report).location = Some(place(&["BSN 123456782"], "Intervisie over de cliënt met BSN 123456782"));
    let file = FileResult::new("a.md", String::new(), &report, &assess(&report), &[], Lang::Nl);
    let undated = file.results.iter().find(|result| result.rule == "goal-undated").unwrap();
    assert_eq!(undated.findings[0].location.quote.as_deref(), Some("Intervisie over de cliënt met BSN 1███████2"));
    assert!(!serde_json::to_string(&file).unwrap().contains("123456782"));
}
