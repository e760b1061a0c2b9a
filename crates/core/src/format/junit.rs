//! `JUnit` XML, as Jenkins, GitLab and Azure `DevOps` read it: a suite for each draft, a test for each rule.

use super::{
    Document,
    document::whole,
    markup::escaped,
    place,
    words::{HELP, NOT_READ, NOTES, REASON},
};
use crate::{
    assess::Outcome,
    class::Class,
    exit::FailOn,
    message::{Lang, Words},
    result::{CheckResult, FileResult, FindingResult, RuleResult, Tool},
    rules::RULES,
};
use core::fmt::Write as _;

/// The result as an XML document. A test fails by the same threshold as the run; what lies below it is output.
#[must_use]
pub fn document(result: &CheckResult, fail_on: FailOn, lang: Lang) -> String {
    whole(Suites::new(&result.tool, fail_on, lang), result)
}

/// The document under way.
#[derive(Debug)]
pub struct Suites {
    name: String,
    totals: Totals,
    fail_on: FailOn,
    lang: Lang,
}

impl Suites {
    /// A document without drafts.
    #[must_use]
    pub fn new(tool: &Tool, fail_on: FailOn, lang: Lang) -> Self {
        Self { name: tool.name.clone(), totals: Totals::default(), fail_on, lang }
    }
}

impl Document for Suites {
    const SUMS_UP: bool = true;

    fn head(&self) -> String {
        let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        line(&mut xml, 0, &format!("<testsuites name=\"{}\"{}>", escaped(&self.name), self.totals.attributes()));
        xml
    }

    fn part(&mut self, file: &FileResult) -> String {
        let suite = Suite::new(file, self.fail_on, self.lang);
        self.totals = self.totals.plus(suite.totals);
        let mut xml = String::new();
        suite.write(&mut xml);
        xml
    }

    fn tail(&self) -> String {
        let mut xml = String::new();
        line(&mut xml, 0, "</testsuites>");
        xml
    }
}

/// A draft.
struct Suite<'a> {
    file: &'a FileResult,
    totals: Totals,
    cases: Vec<Case>,
    lang: Lang,
}

/// A rule, or the reading of the draft.
struct Case {
    name: String,
    /// Why it did not pass.
    problem: Option<Problem>,
    /// What was found below the threshold.
    output: Vec<String>,
}

struct Problem {
    /// Name of the element.
    element: &'static str,
    message: String,
    lines: Vec<String>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Totals {
    tests: usize,
    failures: usize,
    errors: usize,
    skipped: usize,
}

impl<'a> Suite<'a> {
    fn new(file: &'a FileResult, fail_on: FailOn, lang: Lang) -> Self {
        let mut cases = vec![reading(file, lang)];
        for rule in RULES {
            let results: Vec<&RuleResult> = file.results.iter().filter(|result| result.rule == rule.id).collect();
            if !results.is_empty() {
                cases.push(case(file, rule.id, &results, fail_on, lang));
            }
        }
        let count = |element| cases.iter().filter(|case| case.is(element)).count();
        let (failures, errors, skipped) = (count("failure"), count("error"), count("skipped"));
        Self { file, totals: Totals { tests: cases.len(), failures, errors, skipped }, cases, lang }
    }

    fn write(&self, xml: &mut String) {
        let name = escaped(place::name(&self.file.path, self.lang));
        line(xml, 1, &format!("<testsuite name=\"{name}\"{}>", self.totals.attributes()));
        for case in &self.cases {
            case.write(xml, &name);
        }
        line(xml, 1, "</testsuite>");
    }
}

/// Whether the draft could be read, as the first test.
fn reading(file: &FileResult, lang: Lang) -> Case {
    let problem = (!file.is_whole()).then(|| Problem {
        element: "error",
        message: NOT_READ.get(lang).to_owned(),
        lines: file.unchecked().map(|note| note.message.clone()).collect(),
    });
    let output =
        if problem.is_some() { Vec::new() } else { file.notes.iter().map(|note| note.message.clone()).collect() };
    Case { name: NOTES.get(lang).to_owned(), problem, output }
}

fn case(file: &FileResult, rule: &str, results: &[&RuleResult], fail_on: FailOn, lang: Lang) -> Case {
    let findings = results.iter().flat_map(|result| result.findings.iter().map(move |finding| (*result, finding)));
    let (failing, rest): (Vec<_>, Vec<_>) = findings.partition(|(result, finding)| fail_on.fails(result, finding));
    let lines = |findings: Vec<(&RuleResult, &FindingResult)>| -> Vec<String> {
        findings.into_iter().map(|(result, finding)| sentence(file, result, finding, lang)).collect()
    };
    let problem = if let Some((_, first)) = failing.first() {
        Some(Problem { element: "failure", message: first.message.clone(), lines: lines(failing) })
    } else if results.iter().all(|result| result.outcome == Outcome::NotApplicable) {
        Some(Problem { element: "skipped", message: NOTHING_TO_CHECK.get(lang).to_owned(), lines: Vec::new() })
    } else {
        None
    };
    Case { name: rule.to_owned(), problem, output: lines(rest) }
}

/// "Fout: Dit doel heeft geen einddatum. (a.md:12:3 · Pijler 3 › Doelen) Wat te doen: …"
fn sentence(file: &FileResult, result: &RuleResult, finding: &FindingResult, lang: Lang) -> String {
    // Writing to a string cannot fail.
    let mut sentence = format!("{}: {}", Class::of(result, finding).label().get(lang), finding.message);
    if let Some(place) = place::words(&file.path, &finding.location, lang) {
        let _ = write!(sentence, " ({place})");
    }
    let (words, text) = match &finding.reason {
        Some(reason) => (&REASON, reason),
        None => (&HELP, &finding.help),
    };
    let _ = write!(sentence, " {} {text}", words.get(lang));
    sentence
}

impl Case {
    fn is(&self, element: &str) -> bool {
        self.problem.as_ref().is_some_and(|problem| problem.element == element)
    }

    fn write(&self, xml: &mut String, suite: &str) {
        line(xml, 2, &format!("<testcase name=\"{}\" classname=\"{suite}\">", escaped(&self.name)));
        if let Some(Problem { element, message, lines }) = &self.problem {
            let start = format!("<{element} message=\"{}\">", escaped(message));
            line(xml, 3, &format!("{start}{}</{element}>", joined(lines)));
        }
        if !self.output.is_empty() {
            line(xml, 3, &format!("<system-out>{}</system-out>", joined(&self.output)));
        }
        line(xml, 2, "</testcase>");
    }
}

impl Totals {
    const fn plus(self, other: Self) -> Self {
        Self {
            tests: self.tests + other.tests,
            failures: self.failures + other.failures,
            errors: self.errors + other.errors,
            skipped: self.skipped + other.skipped,
        }
    }

    fn attributes(self) -> String {
        let Self { tests, failures, errors, skipped } = self;
        format!(" tests=\"{tests}\" failures=\"{failures}\" errors=\"{errors}\" skipped=\"{skipped}\"")
    }
}

/// Each text on a line of its own.
fn joined(lines: &[String]) -> String {
    lines.iter().map(|line| escaped(line)).collect::<Vec<_>>().join("\n")
}

fn line(xml: &mut String, depth: usize, text: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(xml, "{:indent$}{text}", "", indent = 2 * depth);
}

const NOTHING_TO_CHECK: Words = Words { nl: "niet van toepassing", en: "not applicable" };
