//! Nothing in a draft or its name breaks out of any format.

use crate::{
    outcomes::{clean, finding, note, previous_goal, rule},
    parsers,
};
use pulldown_cmark::{Event, Tag};
use verslagtoets_core::{
    Anchor, FailOn, Lang, Location, Severity,
    assess::Outcome,
    format::{github, gitlab, html, junit, markdown, sarif},
    previous::PreviousOutcome,
    result::{CheckResult, FileResult, FindingResult, State},
};

const HOSTILE: &[&str] = &[
    "\n::error::ingebroken",
    "%0A::error::ingebroken%0D,title=x:y",
    "##[error]ingebroken ::add-mask::a",
    "</style></q></title><script>alert(1)</script><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)' x='",
    "]]></system-out></testcase><testcase name=\"ingebroken\">&lt;&#0;&nietbekend;",
    "\n# Kop\n- [ ] punt\n| a | b |\n",
    "[klik](javascript:alert(1)) ![](https://example.org/x) <https://example.org> https://example.org www.example.org",
    "**vet** _schuin_ ~~weg~~ `code` ``` $x$ @iemand #12 {0} \\",
    "=HYPERLINK(\"https://example.org\") +1 -1 @SUM(A1)",
    "\u{1B}[2J\u{1B}]0;titel\u{7}\u{9B}31m\0\u{8}\r\u{7F}",
    "\u{202E}\u{2066}\u{200F}\u{2028}\u{2029}\u{FEFF}\u{E0041}\u{FFFF}\u{FFFE}",
];

/// A draft in which everything that a writer can choose is hostile.
fn result() -> CheckResult {
    let files = HOSTILE.iter().map(|text| {
        let place = Location {
            anchor: Anchor::Text,
            heading_path: vec![(*text).to_owned(), "Doelen".to_owned()],
            quote: Some((*text).to_owned()),
            line: Some(1),
            pointer: Some((*text).to_owned()),
            ..Location::default()
        };
        let open = FindingResult { related: vec![place.clone()], ..finding(Severity::Error, text, place.clone()) };
        let reason = Some((*text).to_owned());
        let waived = FindingResult { state: State::Waived, reason, ..finding(Severity::Error, text, place.clone()) };
        let passed = rule("goals-missing", Outcome::Pass, vec![]);
        FileResult {
            path: (*text).to_owned(),
            provider: Some((*text).to_owned()),
            previous_goals: Some(vec![previous_goal(text, PreviousOutcome::Unsure, Some(place.clone()))]),
            results: vec![rule("goal-undated", Outcome::Fail, vec![open, waived])]
                .into_iter()
                .chain([verslagtoets_core::result::RuleResult { evidence: vec![place], ..passed }])
                .collect(),
            notes: vec![note(text, false)],
            ..clean()
        }
    });
    CheckResult { files: files.collect(), ..CheckResult::default() }
}

fn assert_tame(text: &str) {
    let steers = |char: char| {
        (char.is_control() && char != '\n')
            || matches!(char, '\u{202E}' | '\u{2066}' | '\u{200F}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{E0041}')
    };
    assert!(!text.contains(steers), "{text:?}");
}

#[test]
fn github_commands_stay_one_on_a_line() {
    let text = github::commands(&result(), Lang::Nl);
    assert_tame(&text);
    for line in text.lines().filter(|line| !line.starts_with("Nog ")) {
        let (properties, message) = line.strip_prefix("::").and_then(|line| line.split_once("::")).expect("a command");
        let (_, properties) = properties.split_once(' ').expect("properties");
        let keys: Vec<&str> = properties.split(',').filter_map(|pair| Some(pair.split_once('=')?.0)).collect();
        assert_eq!(keys, ["file", "line", "title"], "{line}");
        assert!(!properties.contains(':') && !message.contains("%0A::"), "{line}");
    }
    let summary = github::summary(&result(), Lang::Nl);
    assert_tame(&summary);
    let rows = parsers::markdown(&summary).iter().filter(|event| matches!(event, Event::Start(Tag::TableRow))).count();
    assert_eq!(rows, HOSTILE.len());
    assert_plain(&summary);
}

/// A renderer sees no markup but what the format itself writes.
fn assert_plain(text: &str) {
    for event in parsers::markdown(text) {
        let foreign = match &event {
            Event::Html(html) | Event::InlineHtml(html) => &**html != "<!-- -->",
            Event::Code(code) => &**code != "goal-undated",
            Event::Start(
                Tag::Link { .. } | Tag::Image { .. } | Tag::Emphasis | Tag::Strikethrough | Tag::CodeBlock(_),
            )
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => true,
            _ => false,
        };
        assert!(!foreign, "{event:?}");
    }
}

#[test]
fn markdown_shows_text_as_text() {
    let text = markdown::checklist(&result(), Lang::Nl);
    assert_tame(&text);
    assert_plain(&text);
    let events = parsers::markdown(&text);
    let boxes = events.iter().filter(|event| matches!(event, Event::TaskListMarker(_))).count();
    assert_eq!(boxes, 2 * HOSTILE.len());
    assert!(!text.contains("https://") && !text.contains("www.example"), "{text}");
}

#[test]
fn html_has_the_tags_and_attributes_it_writes_itself() {
    let page = html::page(&result(), Lang::Nl);
    assert_tame(&page);
    let tags = parsers::tags(&page);
    assert_eq!(tags.iter().filter(|(tag, _)| tag == "article").count(), 2 * HOSTILE.len());
    for (tag, attributes) in tags {
        assert!(!["script", "img"].contains(&tag.as_str()), "{tag}");
        let own = ["class", "id", "href", "lang", "scope", "charset", "content", "http-equiv", "name"];
        assert!(attributes.iter().all(|name| own.contains(&name.as_str())), "{tag} {attributes:?}");
    }
}

#[test]
fn junit_has_the_tests_it_writes_itself() {
    let document = junit::document(&result(), FailOn::Error, Lang::Nl);
    assert_tame(&document);
    assert!(!document.contains(['\u{FFFE}', '\u{FFFF}']));
    let tests = parsers::xml(&document).into_iter().filter(|(element, _)| element == "testcase");
    let names: Vec<String> = tests.map(|(_, attributes)| attributes["name"].clone()).collect();
    assert_eq!(names.len(), 3 * HOSTILE.len());
    assert!(!names.iter().any(|name| name == "ingebroken"));
}

#[test]
fn values_of_json_are_tame_and_valid() {
    let log = parsers::json(&sarif::log(&result(), FailOn::Error, Lang::Nl));
    assert_eq!(parsers::sarif_errors(&log), Vec::<String>::new());
    let message =
        |index: usize| log["runs"][0]["results"][index]["message"]["text"].as_str().unwrap_or_default().to_owned();
    assert!(message(14).starts_with("\\[klik\\]("), "{}", message(14));
    let issues = parsers::json(&gitlab::issues(&result(), Lang::Nl));
    for value in [&log, &issues] {
        assert_tame(&strings(value).concat());
    }
}

fn strings(value: &serde_json::Value) -> Vec<&str> {
    match value {
        serde_json::Value::String(text) => vec![text],
        serde_json::Value::Array(items) => items.iter().flat_map(strings).collect(),
        serde_json::Value::Object(members) => members.values().flat_map(strings).collect(),
        _ => vec![],
    }
}
