//! Pairs of years of invented providers: what became of last year's goals, against what a person says of it.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a pair that cannot be read is a fault of the test")]

use serde_json::Value;
use std::{fs, path::Path};
use verslagtoets_core::{
    Report,
    previous::{PreviousGoal, PreviousOutcome, trace},
    report::{Due, DueKind, Goal, Pillar, Section},
};

/// A pair: this year's report, last year's, and what became of each goal that fell due.
struct Pair {
    name: String,
    report: Report,
    previous: Report,
    expected: Vec<(String, PreviousOutcome)>,
}

fn pairs() -> Vec<Pair> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pairs");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().map(|path| pair(path)).collect()
}

fn pair(path: &Path) -> Pair {
    let data: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let year = data["year"].as_i64().unwrap() as i32;
    let old = data["goals"].as_array().unwrap();
    let new = data["nextGoals"].as_array().unwrap();
    let mut report = report(year, new);
    for (pillar, lines) in data["lookBack"].as_object().unwrap() {
        let lines: Vec<&str> = lines.as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect();
        let section = Section { text: lines.join("\n"), ..Section::default() };
        let number: u8 = pillar.parse().unwrap();
        report.pillars.iter_mut().find(|pillar| pillar.number == number).unwrap().retrospective = Some(section);
    }
    let expected = old.iter().filter_map(|goal| {
        let became = serde_json::from_value(goal["became"].clone()).ok()?;
        Some((goal["text"].as_str().unwrap().to_owned(), became))
    });
    Pair {
        name: path.file_stem().unwrap().to_string_lossy().into_owned(),
        report,
        previous: self::report(year - 1, old),
        expected: expected.collect(),
    }
}

fn report(year: i32, goals: &[Value]) -> Report {
    let pillar = |number: u8| Pillar {
        number,
        goals: goals.iter().filter(|goal| goal["pillar"] == number).map(goal).collect(),
        ..Pillar::default()
    };
    Report { reporting_year: Some(year), pillars: (1..=5).map(pillar).collect(), ..Report::default() }
}

fn goal(data: &Value) -> Goal {
    let due = data["due"].as_str().map(|day| Due {
        phrase: day.to_owned(),
        kind: DueKind::By,
        start: None,
        end: Some(day.parse().unwrap()),
        inferred: false,
        location: None,
    });
    Goal { text: data["text"].as_str().unwrap().to_owned(), due: due.into_iter().collect(), ..Goal::default() }
}

/// Per goal that fell due, in all pairs: what a person says and what was found.
fn judged() -> Vec<(String, PreviousOutcome, PreviousGoal)> {
    let mut judged = Vec::new();
    for pair in pairs() {
        let traced = trace(&pair.report, &pair.previous);
        assert_eq!(traced.len(), pair.expected.len(), "{}: the goals that fell due", pair.name);
        for found in traced {
            let (_, expected) = pair.expected.iter().find(|(text, _)| *text == found.goal.text).unwrap();
            judged.push((pair.name.clone(), *expected, found));
        }
    }
    judged
}

#[test]
fn what_became_of_a_goal_is_told_rightly() {
    let judged = judged();
    for (pair, expected, found) in judged.iter().filter(|(_, expected, found)| *expected != found.outcome) {
        let PreviousGoal { goal, outcome, score, words, .. } = found;
        println!("{pair}: {expected:?} told as {outcome:?} ({score}, {words:?}): {}", goal.text);
    }
    let count = |is_it: &dyn Fn(PreviousOutcome, PreviousOutcome) -> bool| {
        judged.iter().filter(|(_, expected, found)| is_it(*expected, found.outcome)).count() as u32
    };
    let share = |part: u32, whole: u32| f64::from(part) / f64::from(whole);
    // What a person must decide is brought to them by the same rule, so that it counts as found.
    let is_flagged = |outcome, found| {
        found == outcome || (outcome == PreviousOutcome::Unanswered && found == PreviousOutcome::Unsure)
    };
    for outcome in [PreviousOutcome::Unanswered, PreviousOutcome::Moved, PreviousOutcome::Answered] {
        let right = count(&|expected, found| expected == outcome && found == outcome);
        let flagged = count(&|expected, found| expected == outcome && is_flagged(outcome, found));
        let precision = share(right, count(&|_, found| found == outcome));
        let recall = share(flagged, count(&|expected, _| expected == outcome));
        println!("{outcome:?}: precision {precision:.2}, recall {recall:.2}");
        assert!(precision >= 0.9 && (recall >= 0.9 || outcome == PreviousOutcome::Answered), "{outcome:?}");
    }
    let needless =
        count(&|expected, found| expected != PreviousOutcome::Unanswered && found == PreviousOutcome::Unsure);
    let needless = share(needless, count(&|expected, _| expected != PreviousOutcome::Unanswered));
    println!("{} goals; {needless:.2} of those that are told of are for a person to decide", judged.len());
    assert!(needless <= 0.2);
}
