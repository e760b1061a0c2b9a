//! The outcomes that a run can have.

use verslagtoets_core::{
    Anchor, Location, Severity,
    assess::Outcome,
    previous::{PreviousGoal, PreviousOutcome},
    report::Goal,
    result::{CheckResult, Counts, FileResult, FindingResult, NoteResult, RuleResult, State, Verdict},
};

/// An outcome and the exit codes that belong to it, by threshold: error, warning, review, never.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) result: CheckResult,
    pub(crate) exit: [u8; 4],
}

/// Every outcome.
pub(crate) fn all() -> Vec<Case> {
    let case = |name, files, exit| Case { name, result: CheckResult { files, ..CheckResult::default() }, exit };
    vec![
        case("clean", vec![clean()], [0, 0, 0, 0]),
        case("findings", vec![findings()], [1, 1, 1, 0]),
        case("warnings only", vec![warnings()], [0, 1, 1, 0]),
        case("review only", vec![review()], [0, 0, 1, 0]),
        case("waived only", vec![waived()], [0, 0, 0, 0]),
        case("known only", vec![known()], [0, 0, 0, 0]),
        case("unreadable", vec![unreadable()], [2, 2, 2, 2]),
        case("with last year's goals", vec![with_previous_goals()], [0, 0, 0, 0]),
        case("cut short", vec![cut()], [2, 2, 2, 2]),
        case("mixed", vec![clean(), findings(), warnings(), review(), waived(), known(), unreadable()], [2, 2, 2, 2]),
        case("nothing", vec![], [2, 2, 2, 2]),
    ]
}

pub(crate) fn clean() -> FileResult {
    let pass = rule("retrospective-missing", Outcome::Pass, vec![]);
    let passed = RuleResult { evidence: vec![place("Terugblik", 12)], ..pass };
    let results = vec![passed, rule("goal-undated", Outcome::NotApplicable, vec![])];
    file("verslagen/goed.md", Verdict::Complete, Counts::default(), results)
}

pub(crate) fn findings() -> FileResult {
    let undated = finding(Severity::Error, "Dit doel heeft geen einddatum.", place("Doelen", 20));
    let absent = Location { anchor: Anchor::Absent, quote: Some("Doelen".to_owned()), ..Location::default() };
    let missing = FindingResult { pillar: None, ..finding(Severity::Error, "Pijler 2 ontbreekt.", absent) };
    let related = FindingResult { related: vec![place("Doelen", 3)], ..undated };
    let results = vec![
        rule("pillar-missing", Outcome::Fail, vec![missing]),
        rule("goal-undated", Outcome::Fail, vec![related.clone(), related]),
    ];
    file("./fout.md", Verdict::Incomplete, Counts { error: 3, ..Counts::default() }, results)
}

fn warnings() -> FileResult {
    let paragraph = Location { anchor: Anchor::Block, paragraph: Some(41), ..place("Doelen", 1) };
    let paragraph = Location { line: None, column: None, end_line: None, end_column: None, ..paragraph };
    let vague = finding(Severity::Warning, "“Komende jaren” is geen einddatum.", paragraph);
    let results = vec![rule("goal-date-vague", Outcome::Fail, vec![vague])];
    file("vaag.docx", Verdict::Complete, Counts { warning: 1, ..Counts::default() }, results)
}

fn review() -> FileResult {
    let pointer = Location { pointer: Some("/pillars/0".to_owned()), anchor: Anchor::Pointer, ..Location::default() };
    let unsure = finding(Severity::Warning, "Dit is misschien geen beeld.", pointer);
    let results = vec![rule("general-picture-missing", Outcome::Review, vec![unsure])];
    file("kijk.json", Verdict::Review, Counts { review: 1, ..Counts::default() }, results)
}

fn waived() -> FileResult {
    let excused = finding(Severity::Error, "Dit doel heeft geen einddatum.", place("Doelen", 9));
    let reason = Some("Loopt mee in het jaarplan.".to_owned());
    let excused = FindingResult { state: State::Waived, reason, ..excused };
    let results = vec![rule("goal-undated", Outcome::Fail, vec![excused])];
    file("-", Verdict::Complete, Counts { waived: 1, ..Counts::default() }, results)
}

fn known() -> FileResult {
    let old = finding(Severity::Error, "Dit doel heeft geen einddatum.", place("Doelen", 9));
    let results = vec![rule("goal-undated", Outcome::Fail, vec![FindingResult { state: State::Known, ..old }])];
    file("oud.md", Verdict::Complete, Counts::default(), results)
}

fn unreadable() -> FileResult {
    let note = note("Dit is een PDF. Kies het Word-bestand.", false);
    FileResult { notes: vec![note], ..file("scan.pdf", Verdict::Unreadable, Counts::default(), vec![]) }
}

fn cut() -> FileResult {
    FileResult { notes: vec![note("Na 64 MB is gestopt.", true)], verdict: Verdict::Review, ..findings() }
}

pub(crate) fn with_previous_goals() -> FileResult {
    let goals = vec![
        previous_goal("Het rooster is vervangen.", PreviousOutcome::Answered, Some(place("Terugblik", 12))),
        previous_goal("Er is een zwemvijver.", PreviousOutcome::Unanswered, None),
    ];
    FileResult { previous_goals: Some(goals), ..clean() }
}

pub(crate) fn previous_goal(text: &str, outcome: PreviousOutcome, passage: Option<Location>) -> PreviousGoal {
    let goal = Goal { text: text.to_owned(), ..Goal::default() };
    PreviousGoal { pillar: 3, goal, outcome, passage, score: 80, words: vec![] }
}

pub(crate) fn note(message: &str, cut: bool) -> NoteResult {
    NoteResult { message: message.to_owned(), location: Location::document(), cut }
}

pub(crate) fn rule(id: &str, outcome: Outcome, findings: Vec<FindingResult>) -> RuleResult {
    RuleResult { rule: id.to_owned(), outcome, evidence: vec![], findings }
}

pub(crate) fn finding(severity: Severity, message: &str, location: Location) -> FindingResult {
    FindingResult {
        severity,
        pillar: Some(3),
        message: message.to_owned(),
        why: "Zonder einddatum is niet na te gaan of een doel is gehaald.".to_owned(),
        help: "Zet erbij wanneer het klaar is.".to_owned(),
        location,
        related: vec![],
        fingerprint: "0123456789abcdef".to_owned(),
        state: State::Open,
        reason: None,
    }
}

fn place(heading: &str, line: u32) -> Location {
    Location {
        anchor: Anchor::Text,
        heading_path: vec!["Pijler 3".to_owned(), heading.to_owned()],
        quote: Some("Wij schaffen een systeem aan.".to_owned()),
        line: Some(line),
        column: Some(3),
        end_line: Some(line),
        end_column: Some(32),
        ..Location::default()
    }
}

fn file(path: &str, verdict: Verdict, counts: Counts, results: Vec<RuleResult>) -> FileResult {
    FileResult {
        previous_goals: None,
        path: path.to_owned(),
        sha256: "ab".repeat(32),
        framework: "kkfz".to_owned(),
        edition: "2022".to_owned(),
        reporting_year: Some(2024),
        provider: Some("Stichting De Terp".to_owned()),
        verdict,
        counts,
        results,
        notes: vec![],
    }
}
