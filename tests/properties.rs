//! What holds of any draft.

use proptest::{prelude::*, sample::Index};
use serde_json::Value;
use std::{collections::BTreeMap, sync::LazyLock};
use verslagtoets_core::{Lang, assess::Outcome};
use verslagtoets_read::{Options, Reading, read};
use verslagtoets_tests::{
    build::{docx, html, odt, pieces},
    fixture::{self, Fixture},
    mutation::{Mutation, mutate, mutation},
    outcome::{defects, json, outcomes},
};

static ALL: LazyLock<Vec<Fixture>> = LazyLock::new(fixture::all);
static MARKDOWN: LazyLock<Vec<Fixture>> = LazyLock::new(fixture::markdown);

/// One report in every format.
static FORMATS: LazyLock<Vec<(&str, Vec<u8>)>> = LazyLock::new(|| {
    let source = &MARKDOWN[0];
    let pieces = pieces(source.text());
    let data = serde_json::to_vec_pretty(&source.read().report).unwrap();
    vec![
        ("draft.html", html::write(&pieces).into_bytes()),
        ("draft.docx", docx::write(&pieces, docx::Writer::Dutch)),
        ("draft.odt", odt::write(&pieces)),
        ("draft.json", data.clone()),
        ("draft.yaml", data),
    ]
});

const NAMES: [&str; 8] = ["a.txt", "a.md", "a.html", "a.docx", "a.odt", "a.json", "a.yaml", ""];

fn config(cases: u32) -> ProptestConfig {
    let cases = if cfg!(debug_assertions) { cases } else { cases * 20 };
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 200, ..ProptestConfig::default() }
}

fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    prop::collection::vec(mutation(), 1..12)
}

fn reading(name: &str, bytes: &[u8]) -> Option<Reading> {
    read(bytes, &Options { name: Some(name), year: None }).ok()
}

/// Reads, checks and writes; the JSON in both languages, or the error.
fn through(name: &str, bytes: &[u8]) -> String {
    match read(bytes, &Options { name: Some(name), year: None }) {
        Ok(reading) => [Lang::Nl, Lang::En].map(|lang| json(&reading.report, &reading.notes, lang)).concat(),
        Err(error) => error.to_string(),
    }
}

/// Every place in a value that has a stretch of source: start and end in UTF-16 code units, and quote.
fn places(value: &Value, found: &mut Vec<(usize, usize, String)>) {
    let unit = |key: &str| value.get(key).and_then(Value::as_u64).map(|unit| usize::try_from(unit).unwrap());
    if let (Some(start), Some(end), Some(quote)) = (unit("utf16Start"), unit("utf16End"), value["quote"].as_str()) {
        found.push((start, end, quote.to_owned()));
    }
    match value {
        Value::Array(values) => values.iter().for_each(|value| places(value, found)),
        Value::Object(values) => values.values().for_each(|value| places(value, found)),
        _ => {}
    }
}

/// Text without white space, hyphens and, in Markdown, the marks of emphasis.
fn bare(text: &str, is_markdown: bool) -> String {
    let is_kept = |char: &char| {
        let is_hyphen = matches!(char, '-' | '\u{AD}' | '\u{2010}' | '\u{2011}');
        !(char.is_whitespace() || is_hyphen || is_markdown && *char == '*')
    };
    text.chars().filter(is_kept).collect()
}

/// Whether a quote is what stands in the source. In text from a PDF a page may end inside a quote: there the source has the
/// furniture of the page as well, as lines of their own or, with a blank line, between the same beginning and end.
fn is_quote(quote: &str, source: &str, is_markdown: bool) -> bool {
    let has_gap = source.lines().any(|line| line.trim().is_empty());
    let lines: Vec<String> = source.lines().map(|line| bare(line, is_markdown)).collect();
    let [quote, source] = [quote, source].map(|text| bare(text, is_markdown));
    if quote == source || is_markdown {
        return quote == source;
    }
    if !has_gap {
        return is_without_lines(&quote, &lines);
    }
    let mut rest = source.chars();
    let is_within = quote.chars().all(|wanted| rest.any(|char| char == wanted));
    is_within && quote.chars().next() == source.chars().next() && quote.chars().last() == source.chars().last()
}

/// Whether a quote is all lines of the source but some between the first and the last.
fn is_without_lines(quote: &str, lines: &[String]) -> bool {
    let [first, inner @ .., last] = lines else { return false };
    let within = quote.strip_prefix(first.as_str()).and_then(|rest| rest.strip_suffix(last.as_str()));
    let left =
        within.map(|rest| inner.iter().fold(rest, |rest, line| rest.strip_prefix(line.as_str()).unwrap_or(rest)));
    left == Some("")
}

/// The first place of a draft whose quote is not what stands there.
fn misplaced(reading: &Reading, is_markdown: bool) -> Option<(String, String)> {
    let units: Vec<u16> = reading.draft.lines.as_ref()?.source().encode_utf16().collect();
    let mut found = Vec::new();
    places(&serde_json::to_value(&reading.report).unwrap(), &mut found);
    let result = json(&reading.report, &reading.notes, Lang::Nl);
    places(&serde_json::from_str(&result).unwrap(), &mut found);
    found.into_iter().find_map(|(start, end, quote)| {
        let units = units.get(start..end).unwrap_or_default();
        let source = String::from_utf16(units).unwrap_or_else(|_| "a split character".to_owned());
        (!is_quote(&quote, &source, is_markdown)).then_some((quote, source))
    })
}

#[test]
fn quotes_stand_in_the_fixtures_where_their_places_say() {
    for fixture in ALL.iter() {
        assert_eq!(misplaced(&fixture.read(), fixture.name.ends_with(".md")), None, "{}", fixture.name);
    }
}

/// Sentences that belong in any report and in none: no dates, digits, goals, themes or names of parts.
const NEUTRAL: [&str; 6] = [
    "De koffie in de kantine smaakt iedereen goed.",
    "Achter het gebouw ligt een tuin met een oude kastanje.",
    "Aan de muur van de gang hangen foto’s van het landschap.",
    "De fietsenstalling is overdekt en ligt naast de ingang.",
    "Het pand heeft grote ramen en een lichte hal.",
    "Op het dak broedt een paar kauwen.",
];

/// A Markdown report with a paragraph between two blocks. Not straight below a heading, where it would be the text that
/// the heading stands over; nor where nothing but a placeholder stands, for the same reason.
fn with_paragraph(source: &str, at: Index, sentence: &str) -> String {
    let blocks: Vec<&str> = source.split("\n\n").collect();
    let is_text = |block: &str| !block.starts_with('#') && block.len() > 40;
    let gaps: Vec<usize> = (1..blocks.len()).filter(|gap| is_text(blocks[gap - 1])).collect();
    let gap = gaps[at.index(gaps.len())];
    let (before, after) = blocks.split_at(gap);
    [before, &[sentence], after].concat().join("\n\n")
}

fn by_rule(reading: &Reading) -> BTreeMap<&'static str, Vec<Outcome>> {
    let mut answers: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (rule, outcome, _) in outcomes(&reading.report) {
        answers.entry(rule).or_default().push(outcome);
    }
    answers
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn any_bytes_end_in_a_result_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..2000), name in prop::sample::select(&NAMES[..])) {
        through(name, &bytes);
    }

    #[test]
    fn any_text_ends_in_a_result_or_an_error(text in "\\PC{0,400}", name in prop::sample::select(&NAMES[..])) {
        through(name, text.as_bytes());
    }
}

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn spoilt_drafts_give_the_same_bytes_twice(at in any::<Index>(), mutations in mutations(), name in prop::sample::select(&NAMES[..])) {
        let fixture = &ALL[at.index(ALL.len())];
        let draft = mutate(&fixture.bytes, &mutations);
        for name in [&fixture.name, name] {
            prop_assert_eq!(through(name, &draft), through(name, &draft));
        }
    }

    #[test]
    fn spoilt_files_of_every_format_end_in_a_result_or_an_error(at in any::<Index>(), mutations in mutations()) {
        let (name, bytes) = &FORMATS[at.index(FORMATS.len())];
        through(name, &mutate(bytes, &mutations));
    }

    #[test]
    fn quotes_stand_in_spoilt_text_where_their_places_say(at in any::<Index>(), mutations in mutations()) {
        let fixture = &ALL[at.index(ALL.len())];
        let draft = mutate(&fixture.bytes, &mutations);
        if let Some(reading) = reading("draft.txt", &draft).filter(|reading| reading.format == verslagtoets_read::Format::Text) {
            prop_assert_eq!(misplaced(&reading, false), None);
        }
    }

    #[test]
    fn an_unrelated_paragraph_mends_nothing_and_breaks_nothing(at in any::<Index>(), gap in any::<Index>(), sentence in prop::sample::select(&NEUTRAL[..])) {
        let fixture = &MARKDOWN[at.index(MARKDOWN.len())];
        let before = fixture.read();
        let after = fixture::read(&fixture.name, with_paragraph(fixture.text(), gap, sentence).as_bytes());
        let answers = by_rule(&after);
        for (rule, outcomes) in by_rule(&before) {
            let is_mended = outcomes.contains(&Outcome::Fail) && !answers[rule].contains(&Outcome::Fail);
            prop_assert!(!is_mended, "{} is mended in {} by {sentence}", rule, fixture.name);
        }
        let errors = |reading: &Reading| defects(&reading.report).into_iter().filter(|defect| defect.error).map(|defect| (defect.rule, defect.pillar, defect.message)).collect::<Vec<_>>();
        prop_assert_eq!(errors(&before), errors(&after), "in {}", &fixture.name);
    }

    #[test]
    fn a_report_as_json_has_the_outcomes_of_its_draft(at in any::<Index>(), mutations in mutations()) {
        let fixture = &ALL[at.index(ALL.len())];
        if let Some(reading) = reading(&fixture.name, &mutate(&fixture.bytes, &mutations)) {
            let data = fixture::read("draft.json", &serde_json::to_vec(&reading.report).unwrap());
            prop_assert_eq!(outcomes(&reading.report), outcomes(&data.report));
        }
    }
}
