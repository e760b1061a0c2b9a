//! Phrases in whole sentences. `[ ]` marks the phrase; the second part tells kind, start, end, role, `~` for inferred.

mod no_dates;
mod phrases;
mod properties;
mod roles;

use super::{Context, Kind, Mention, Role, first_day, mentions, years};
use chrono::NaiveDate;

/// A sentence and what is found in it.
type Cases = &'static [(&'static str, &'static str)];

/// The report is over 2024; no heading.
const CONTEXT: Context = Context { reporting_year: Some(2024), writing_year: None, heading_year: None };

fn told(text: &str, mention: &Mention) -> String {
    let phrase = text.get(mention.range.clone()).unwrap_or("?");
    let day = |day: Option<NaiveDate>| day.map_or("-".to_owned(), |day| day.to_string());
    let role = match mention.role {
        Role::Due => "due",
        Role::Background => "background",
        Role::Late => "late",
        Role::Vague => return format!("[{phrase}] vague"),
        Role::Recurring => return format!("[{phrase}] recurring"),
        Role::Invalid => return format!("[{phrase}] invalid"),
    };
    let kind = match mention.kind {
        Kind::In => "in",
        Kind::By => "by",
        Kind::From => "from",
    };
    let inferred = if mention.inferred { " ~" } else { "" };
    format!("[{phrase}] {kind} {} {} {role}{inferred}", day(mention.start), day(mention.end))
}

/// Compares a case; gives what differs.
fn differs(case: &str, expected: &str, context: &Context) -> Option<String> {
    let text = case.replace(['[', ']'], "");
    let phrases: Vec<&str> = case.split('[').skip(1).filter_map(|part| part.split(']').next()).collect();
    let wanted: Vec<String> = expected
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .zip(&phrases)
        .map(|(part, phrase)| format!("[{phrase}] {part}"))
        .collect();
    assert_eq!(wanted.len(), phrases.len(), "{case}");
    let got: Vec<String> = mentions(&text, context).iter().map(|mention| told(&text, mention)).collect();
    (got != wanted).then(|| format!("{case}\n   got {got:?}\n  want {wanted:?}\n"))
}

fn check(cases: &[(&str, &str)], context: &Context) {
    let faults: Vec<String> = cases.iter().filter_map(|(case, expected)| differs(case, expected, context)).collect();
    assert!(faults.is_empty(), "{} of {} differ\n{}", faults.len(), cases.len(), faults.concat());
}

#[test]
fn phrases() {
    check(phrases::PHRASES, &CONTEXT);
}

#[test]
fn roles() {
    check(roles::ROLES, &CONTEXT);
}

#[test]
fn no_dates() {
    check(no_dates::NO_DATES, &CONTEXT);
}

#[test]
fn a_heading_lends_its_year() {
    check(roles::HEADING, &Context { heading_year: Some(2026), ..CONTEXT });
}

#[test]
fn without_context_a_phrase_without_year_is_vague() {
    check(
        &[("[In Q4] starten we.", "vague"), ("[In 2023] zijn we gestart.", "in 2023-01-01 2023-12-31 due")],
        &Context::default(),
    );
}

#[test]
fn years_of_headings() {
    let cases: &[(&str, &[i32])] = &[
        ("Doelen 2025-2026", &[2025, 2026]),
        ("Doelen en ontwikkelpunten 2025", &[2025]),
        ("Doelen voor 2025/26", &[2025, 2026]),
        ("Terugblik 2024 en doelen 2025", &[2024, 2025]),
        ("Kwaliteitskompas 2023-2028", &[2023, 2028]),
        ("Schooljaar 2025-2026", &[2025, 2026]),
        ("TERUGBLIK 2024", &[2024]),
        ("ISO 9001:2015 en 2025 cliënten", &[]),
        ("Doelen voor de komende jaren", &[]),
    ];
    for (heading, expected) in cases {
        assert_eq!(years(heading), *expected, "{heading}");
    }
}

#[test]
fn first_days() {
    let cases = [
        ("Op peildatum 31 december 2024 waren er 12", "31 december 2024"),
        ("Peildatum: 31-12-2024", "31-12-2024"),
        ("per 31/12/2024", "31/12/2024"),
        ("In Q3 2024 en op 31 december 2024", "31 december 2024"),
        ("Op 31 februari 2024, op 31 december 2024", "31 december 2024"),
    ];
    for (text, expected) in cases {
        let (range, day) = first_day(text).unwrap_or_default();
        assert_eq!((text.get(range), Some(day)), (Some(expected), NaiveDate::from_ymd_opt(2024, 12, 31)), "{text}");
    }
    assert_eq!(first_day("In 2024 waren er 12 op 31 december"), None);
}
