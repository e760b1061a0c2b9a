//! What each format says, beyond being valid.

use crate::{
    outcomes::{self, all, finding, note},
    parsers,
};
use verslagtoets_core::{
    FailOn, Lang, Location, Severity,
    assess::Outcome,
    format::{github, gitlab, html, junit, markdown, sarif},
    result::{CheckResult, FileResult},
    rules::RULES,
};

fn mixed() -> CheckResult {
    all().into_iter().find(|case| case.name == "mixed").expect("a mixed run").result
}

#[test]
fn sarif_describes_every_rule_and_says_where_and_whether_it_counts() {
    let log = parsers::json(&sarif::log(&mixed(), FailOn::Error, Lang::Nl));
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    assert!(rules.iter().map(|rule| &rule["id"]).eq(RULES.iter().map(|rule| rule.id)));
    assert!(rules.iter().all(|rule| rule["help"]["markdown"].is_string()));
    let results = run["results"].as_array().expect("results");
    for result in results {
        let index = result["ruleIndex"].as_u64().expect("an index") as usize;
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert_eq!(result["partialFingerprints"]["verslagtoets/v1"], "0123456789abcdef");
    }
    let undated = &results[1]["locations"][0];
    assert_eq!(undated["logicalLocations"][0]["fullyQualifiedName"], "Pijler 3 › Doelen");
    assert_eq!(undated["physicalLocation"]["artifactLocation"]["uri"], "fout.md");
    let of = |key: &str, value: &str| results.iter().find(|result| result[key] == value).expect("a result");
    assert_eq!(of("kind", "review")["level"], "none");
    assert_eq!(of("baselineState", "unchanged")["suppressions"], serde_json::json!([]));
    let waived = results.iter().find_map(|result| result["suppressions"].get(0)).expect("a suppression");
    assert_eq!(waived["justification"], "Loopt mee in het jaarplan.");
    assert_eq!(run["invocations"][0]["toolExecutionNotifications"][0]["level"], "error");
}

#[test]
fn what_is_waived_is_shown_with_its_reason_in_every_format() {
    let result = mixed();
    let outputs = [
        parsers::json(&sarif::log(&result, FailOn::Error, Lang::Nl)).to_string(),
        parsers::json(&gitlab::issues(&result, Lang::Nl)).to_string(),
        junit::document(&result, FailOn::Error, Lang::Nl),
        github::commands(&result, Lang::Nl),
        markdown::checklist(&result, Lang::Nl),
        html::page(&result, Lang::Nl),
    ];
    for output in outputs {
        assert!(output.contains("Loopt mee in het jaarplan."), "{output}");
    }
}

#[test]
fn github_shows_the_worst_first_and_counts_the_rest() {
    let many =
        |severity, count| (0..count).map(move |number| finding(severity, &format!("{number}"), Location::document()));
    let findings = many(Severity::Warning, 12).chain(many(Severity::Error, 11)).collect();
    let results = vec![outcomes::rule("goal-undated", Outcome::Fail, findings)];
    let notes = vec![note("Afgebroken.", true)];
    let file = FileResult { results, notes, ..outcomes::clean() };
    let commands = github::commands(&CheckResult { files: vec![file], ..CheckResult::default() }, Lang::Nl);
    let starts = |start: &str| commands.lines().filter(|line| line.starts_with(start)).count();
    assert_eq!((starts("::error "), starts("::warning "), starts("::notice ")), (10, 10, 0));
    assert!(
        commands.starts_with("::error file=verslagen/goed.md,title=Volledig::Niet gelezen: Afgebroken.\n"),
        "{commands}"
    );
    for line in ["Nog 2 van de soort error, ", "Nog 2 van de soort warning, "] {
        assert_eq!(starts(line), 1, "{commands}");
    }
}

#[test]
fn html_loads_nothing_and_runs_nothing() {
    let page = html::page(&mixed(), Lang::Nl);
    let tags = parsers::tags(&page);
    assert!(page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"), "{page}");
    for (tag, attributes) in tags {
        assert!(!["script", "link", "img", "iframe", "object", "form", "base"].contains(&tag.as_str()), "{tag}");
        assert!(attributes.iter().all(|name| name != "style" && name != "src" && !name.starts_with("on")), "{tag}");
    }
}

#[test]
fn last_years_goals_stand_in_the_formats_for_people_with_what_became_of_them() {
    let result = CheckResult { files: vec![outcomes::with_previous_goals()], ..CheckResult::default() };
    for (lang, answered, unanswered) in
        [(Lang::Nl, "besproken", "niet teruggevonden"), (Lang::En, "accounted for", "nothing found")]
    {
        for text in [markdown::checklist(&result, lang), html::page(&result, lang)] {
            let goal = |words: &str| {
                let line = text.lines().find(|line| line.contains(words));
                line.expect("the goal").to_owned()
            };
            let told = goal("Het rooster is vervangen.");
            assert!(told.contains(answered) && told.contains("Pijler 3 › Terugblik"), "{told}");
            let untold = goal("Er is een zwemvijver.");
            assert!(untold.contains(unanswered) && !untold.contains("Terugblik"), "{untold}");
        }
    }
    let none = FileResult { previous_goals: Some(vec![]), ..outcomes::clean() };
    let result = CheckResult { files: vec![none], ..CheckResult::default() };
    for text in [markdown::checklist(&result, Lang::Nl), html::page(&result, Lang::Nl)] {
        assert!(text.contains("Er was geen doel dat nu klaar moest zijn."), "{text}");
    }
}
