//! Each format over each outcome is what its readers accept, and the exit code is the same for all of them.

use crate::{
    outcomes::{self, Case},
    parsers,
};
use verslagtoets_core::{
    Exit, FailOn, Lang,
    format::{github, gitlab, html, junit, markdown, sarif},
};

const THRESHOLDS: [FailOn; 4] = [FailOn::Error, FailOn::Warning, FailOn::Review, FailOn::Never];

/// Calls a check with every outcome, threshold and language.
fn for_all(check: impl Fn(&Case, FailOn, Lang)) {
    for case in outcomes::all() {
        for fail_on in THRESHOLDS {
            for lang in [Lang::Nl, Lang::En] {
                check(&case, fail_on, lang);
            }
        }
    }
}

#[test]
fn the_exit_code_follows_from_the_result_alone() {
    for case in outcomes::all() {
        let codes = THRESHOLDS.map(|fail_on| Exit::of(&case.result, fail_on).code());
        assert_eq!(codes, case.exit, "{}", case.name);
    }
}

#[test]
fn sarif_keeps_to_its_schema_and_tells_the_exit_code() {
    for_all(|case, fail_on, lang| {
        let log = parsers::json(&sarif::log(&case.result, fail_on, lang));
        assert_eq!(parsers::sarif_errors(&log), Vec::<String>::new(), "{}", case.name);
        let invocation = &log["runs"][0]["invocations"][0];
        let exit = Exit::of(&case.result, fail_on);
        assert_eq!(invocation["exitCode"], exit.code(), "{}", case.name);
        let success = exit != Exit::NotChecked || case.result.files.is_empty();
        assert_eq!(invocation["executionSuccessful"], success, "{}", case.name);
    });
}

#[test]
fn junit_is_well_formed_and_fails_with_the_run() {
    for_all(|case, fail_on, lang| {
        let elements = parsers::xml(&junit::document(&case.result, fail_on, lang));
        let count = |name: &str| elements.iter().filter(|(element, _)| element == name).count();
        let (_, totals) = elements.first().expect("a root");
        for (attribute, element) in
            [("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")]
        {
            assert_eq!(totals[attribute], count(element).to_string(), "{}: {attribute}", case.name);
        }
        let problems = (count("error"), count("failure"));
        let expected = match Exit::of(&case.result, fail_on) {
            Exit::Clean => problems == (0, 0),
            Exit::Findings => problems.0 == 0 && problems.1 > 0,
            Exit::NotChecked => problems.0 > 0 || case.result.files.is_empty(),
        };
        assert!(expected, "{}, failing on {fail_on:?}: {problems:?}", case.name);
    });
}

#[test]
fn gitlab_gets_the_keys_it_asks_for_and_no_fingerprint_twice() {
    for_all(|case, _, lang| {
        let issues = parsers::json(&gitlab::issues(&case.result, lang));
        let issues = issues.as_array().expect("a list");
        let mut fingerprints: Vec<&str> = issues.iter().filter_map(|issue| issue["fingerprint"].as_str()).collect();
        fingerprints.sort_unstable();
        fingerprints.dedup();
        assert_eq!(fingerprints.len(), issues.len(), "{}", case.name);
        for issue in issues {
            let severity = issue["severity"].as_str().expect("a severity");
            assert!(["info", "minor", "major", "critical", "blocker"].contains(&severity), "{severity}");
            assert!(issue["location"]["lines"]["begin"].as_u64().is_some_and(|line| line > 0), "{issue}");
            for key in ["description", "check_name"] {
                assert!(issue[key].as_str().is_some_and(|text| !text.is_empty()), "{issue}");
            }
        }
    });
}

#[test]
fn github_gets_one_command_on_each_line() {
    for_all(|case, _, lang| {
        for line in github::commands(&case.result, lang).lines() {
            let command = line.strip_prefix("::").and_then(|rest| rest.split_once(' ')).map(|(command, _)| command);
            assert!(matches!(command, Some("error" | "warning" | "notice")), "{line}");
        }
        let columns = |line: &str| line.matches('|').count();
        assert!(github::summary(&case.result, lang).lines().all(|line| columns(line) == 7), "{}", case.name);
    });
}

#[test]
fn markdown_has_a_box_for_each_finding() {
    use pulldown_cmark::Event;
    for_all(|case, _, lang| {
        let text = markdown::checklist(&case.result, lang);
        let boxes = parsers::markdown(&text).iter().filter(|event| matches!(event, Event::TaskListMarker(_))).count();
        let results = case.result.files.iter().flat_map(|file| &file.results);
        assert_eq!(boxes, results.map(|result| result.findings.len()).sum::<usize>(), "{text}");
    });
}

#[test]
fn html_has_an_article_for_each_finding_and_closes_what_it_opens() {
    for_all(|case, _, lang| {
        let page = html::page(&case.result, lang);
        let results = case.result.files.iter().flat_map(|file| &file.results);
        let findings = results.map(|result| result.findings.len()).sum::<usize>();
        assert_eq!(parsers::tags(&page).iter().filter(|(tag, _)| tag == "article").count(), findings, "{}", case.name);
        for (tag, _) in parsers::tags(&page).iter().filter(|(tag, _)| tag != "meta") {
            let (opened, closed) =
                (page.matches(&format!("<{tag}")).count(), page.matches(&format!("</{tag}>")).count());
            assert!(opened >= closed && closed > 0, "{}: {tag}", case.name);
        }
    });
}
