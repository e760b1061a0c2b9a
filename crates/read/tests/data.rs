//! JSON and YAML become reports that know where they stand and where they do not fit the schema.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at what it does not expect"
)]

mod support;

use support::reading;
use verslagtoets_core::{
    Anchor, Lang, Location, Report,
    report::{DueKind, IndicatorStatus},
};
use verslagtoets_read::{Format, Options, ReadError, read};

const JSON: &str = r#"{
  "format": "verslagtoets/report-v1", "framework": "kkfz",
  "provider": "Stichting De Linde", "reportingYear": 2024,
  "pillars": [
    { "number": 2, "title": "Forensisch vakmanschap", "generalPicture": { "text": "Wij zijn op orde.\nEcht." },
      "retrospective": null,
      "goals": [ { "text": "Één opleidingsplan, [PM].",
                   "due": [ { "phrase": "uiterlijk Q4 2025", "kind": "by", "start": null, "end": "2025-12-31" } ] } ] } ],
  "keyFigures": { "lots": [7], "capacity": 10, "percentages": [ {"value": 0.4, "bound": "exact"} ] },
  "indicators": [ { "number": 2, "status": "notApplicable", "reason": "minder dan 15" } ]
}"#;

const YAML: &str = "\
# Met de hand getypt
format: verslagtoets/report-v1
provider: Stichting De Linde
reportingYear: 2024
pillars:
  - number: 2
    title: Forensisch vakmanschap
    generalPicture:
      text: |
        Wij zijn op orde.
        Echt.
    retrospective:
    goals:
      - text: Één opleidingsplan, [PM].
        due:
          - {phrase: uiterlijk Q4 2025, kind: by, end: 2025-12-31}
keyFigures:
  lots: [7]
  capacity: 10
  percentages: [{value: 0.4, bound: exact}]
indicators:
  - {number: 2, status: notApplicable, reason: minder dan 15}
";

fn report(source: &str, name: &str) -> Report {
    reading(source, name).report
}

/// The misfits of a source in English, each with its pointer and line.
fn misfits(source: &str, name: &str) -> Vec<String> {
    let told = report(source, name).mismatches;
    let show =
        |place: &Location| format!("{} line {}", place.pointer.as_deref().unwrap_or("-"), place.line.unwrap_or(0));
    told.iter().map(|told| format!("{}: {}", show(&told.location), told.message.render(Lang::En))).collect()
}

/// What stands in a source at a place.
fn at<'a>(source: &'a str, place: &Location) -> &'a str {
    let byte = |line: u32, column: u32| {
        let before: usize = source.split_inclusive('\n').take(line as usize - 1).map(str::len).sum();
        before + source[before..].chars().take(column as usize - 1).map(char::len_utf8).sum::<usize>()
    };
    let from = byte(place.line.expect("a line"), place.column.expect("a column"));
    &source[from..byte(place.end_line.expect("an end"), place.end_column.expect("an end"))]
}

#[test]
fn json_and_yaml_hold_the_same_report() {
    for (source, name) in [(JSON, "verslag.json"), (YAML, "verslag.yaml")] {
        let report = report(source, name);
        assert_eq!(report.mismatches, [], "{name}");
        assert_eq!(report.provider.as_deref(), Some("Stichting De Linde"));
        assert_eq!(report.reporting_year, Some(2024));
        let pillar = &report.pillars[0];
        let picture = pillar.general_picture.as_ref().expect("a picture");
        assert_eq!((pillar.number, picture.text.trim_end()), (2, "Wij zijn op orde.\nEcht."));
        assert!(pillar.retrospective.is_none());
        let due = &pillar.goals[0].due[0];
        assert_eq!((due.kind, due.end.map(|day| day.to_string())), (DueKind::By, Some("2025-12-31".to_owned())));
        let figures = report.key_figures.expect("figures");
        assert_eq!(
            (figures.lots.as_slice(), figures.capacity, figures.percentages[0].value),
            (&[7][..], Some(10), 0.4)
        );
        assert_eq!(report.indicators[0].status, IndicatorStatus::NotApplicable);
    }
}

#[test]
fn values_without_a_place_get_the_one_in_the_source() {
    for (source, name, goal) in [(JSON, "x.json", "{ \"text\": \"Één"), (YAML, "x.yml", "text: Één")] {
        let report = report(source, name);
        let place = report.pillars[0].goals[0].location.clone().expect("a place");
        assert_eq!((place.anchor, place.pointer.as_deref()), (Anchor::Pointer, Some("/pillars/0/goals/0")));
        assert_eq!(place.quote.as_deref(), Some("Één opleidingsplan, [PM]."));
        assert!(at(source, &place).starts_with(goal), "{}", at(source, &place));
        let provider = report.locations.provider.expect("a place");
        assert_eq!(at(source, &provider).trim_matches('"'), "Stichting De Linde");
        let figures = report.key_figures.expect("figures").locations;
        assert_eq!(figures.capacity.and_then(|place| place.pointer).as_deref(), Some("/keyFigures/capacity"));
        let words = &report.placeholders[0];
        assert_eq!((words.text.as_str(), words.pillar), ("[PM]", Some(2)));
        let place = words.location.as_ref().expect("a place");
        assert_eq!(place.pointer.as_deref(), Some("/pillars/0/goals/0/text"));
        assert!(at(source, place).contains("Één opleidingsplan"));
    }
}

#[test]
fn a_report_that_was_read_is_read_again_with_its_places() {
    let draft = "# Kwaliteitsverslag 2024 van Stichting De Linde\n\n## Pijler 1 Veiligheid\n\n### Algemeen beeld\n\n\
        Het gaat goed.\n\n### Terugblik\n\nIn 2024 is veel gebeurd.\n\n### Doelen\n\n- Een plan, uiterlijk Q4 2025.\n";
    let first = report(draft, "verslag.md");
    let written = serde_json::to_string_pretty(&first).expect("JSON");
    let again = report(&written, "verslag.json");
    assert_eq!(again.mismatches, []);
    assert_eq!(again.pillars, first.pillars);
    let third = report(&serde_json::to_string(&again).expect("JSON"), "-");
    assert_eq!(third, again);
}

#[test]
fn what_does_not_fit_is_told_with_its_place_and_the_nearest_right_word() {
    let source = r#"{
      "format": "verslagtoets/report-v1",
      "pilars": [], "kleur": "rood", "provider": ["x"],
      "provider": "De Linde",
      "indicators": [
        { "number": 300 },
        { "number": 1, "status": "notAplicable" },
        { "number": 2, "status": true },
        { "titel": "x" }
      ],
      "keyFigures": { "clients": [ { "count": 2.5, "scope": "forensic", "kind": "stock", "referenceDate": "2025-02-30" } ] }
    }"#;
    assert_eq!(
        misfits(source, "x"),
        [
            "/pilars line 3: The key “pilars” does not belong here. Do you mean “pillars”?",
            "/kleur line 3: The key “kleur” does not belong here.",
            "/provider line 3: “provider” must be a text, but it is a list.",
            "/provider line 4: The key “provider” stands here more than once; only the first counts.",
            "/indicators/0/number line 6: The number 300 is too large or too small for “number”.",
            "/indicators/1/status line 7: “status” cannot be “notAplicable”. Do you mean “notApplicable”?",
            "/indicators/2/status line 8: “status” must be a text, but it is true or false.",
            "/indicators/3 line 9: The key “number” is missing here.",
            "/indicators/3/titel line 9: The key “titel” does not belong here. Do you mean “title”?",
            "/keyFigures/clients/0/count line 11: “count” must be a whole number, but it is a number.",
            "/keyFigures/clients/0/referenceDate line 11: “2025-02-30” at “referenceDate” is no existing day. \
         Write year-month-day, for instance 2025-12-31.",
        ]
    );
    let numbers: Vec<u8> = report(source, "x").indicators.iter().map(|indicator| indicator.number).collect();
    assert_eq!(numbers, [1, 2], "what fits is kept");
}

#[test]
fn a_misfit_stands_exactly_where_it_is() {
    let source = "{\n  \"provider\": \"é\",  \"résumé\": 1\n}";
    let told = report(source, "x.json").mismatches;
    assert_eq!(told.len(), 2, "{told:?}");
    assert_eq!(at(source, &told[1].location), "\"résumé\"");
    assert_eq!(told[0].message.render(Lang::En), "The key “format” is missing here.");
}

#[test]
fn a_wrong_version_is_told_once() {
    let told = misfits("format: verslagtoets/report-v2\nreportingYear: 2024\n", "x.yaml");
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("Do you mean “verslagtoets/report-v1”?"));
}

#[test]
fn many_misfits_end_with_a_last_one() {
    let source = format!("{{\"format\": \"verslagtoets/report-v1\", \"pillars\": [{}0]}}", "0, ".repeat(5000));
    let told = misfits(&source, "x.json");
    assert_eq!(told.len(), 101);
    assert!(told.iter().any(|told| told.contains("There is more")));
}

fn error(source: &str, name: &str) -> ReadError {
    read(source.as_bytes(), &Options { name: Some(name), year: None }).expect_err("an error")
}

#[test]
fn what_cannot_be_read_is_an_error_with_its_place() {
    assert_eq!(error("{\"format\": \"x\",\n \"provider\": 'y'}", "x"), ReadError::Syntax { line: 2, column: 14 });
    assert_eq!(error("{\"format\": 1, // nee\n}", "x"), ReadError::Syntax { line: 1, column: 15 });
    assert_eq!(error("a: [1\nb: é: 2\n", "x.yaml"), ReadError::Syntax { line: 2, column: 2 });
    assert_eq!(error("a: &x 1\nb: *x\n", "x.yaml"), ReadError::YamlAlias { line: 1 });
    assert_eq!(error("format: verslagtoets/report-v1\n---\na: 1\n", "x.yaml"), ReadError::YamlDocuments { line: 2 });
    for source in ["[]", "{}", "{\"name\": \"pakket\"}", "3"] {
        assert_eq!(error(source, "x.json"), ReadError::NotAReport, "{source}");
    }
    assert_eq!(error("", "x.yaml"), ReadError::Empty);
}

#[test]
fn depth_and_size_are_limited() {
    let deep = |open: &str| format!("{{\"pillars\": {}", open.repeat(100_000));
    assert_eq!(error(&deep("["), "x.json"), ReadError::TooDeep { levels: 64 });
    assert_eq!(
        error(&format!("{{\"a\":{}1{}}}", "[".repeat(80), "]".repeat(80)), "x.json"),
        ReadError::TooDeep { levels: 64 }
    );
    assert_eq!(error(&"- ".repeat(10_000), "x.yaml"), ReadError::TooDeep { levels: 64 });
    assert_eq!(
        error(&format!("{{\"a\": \"{}\"}}", "x".repeat(9 << 20)), "x.json"),
        ReadError::TooLarge { megabytes: 8 }
    );
}

#[test]
fn data_is_told_by_its_content() {
    let format = |source: &str, name| reading(source, name).format;
    assert_eq!(format(JSON, "verslag.txt"), Format::Json);
    assert_eq!(format(&format!("---\n{YAML}"), "-"), Format::Yaml);
    assert_eq!(format("{ een accolade in de tekst }", "-"), Format::Text);
}

#[test]
fn the_year_of_the_caller_wins() {
    let reading = read(JSON.as_bytes(), &Options { name: None, year: Some(2023) }).expect("a report");
    assert_eq!((reading.report.reporting_year, reading.report.locations.reporting_year), (Some(2023), None));
}

#[test]
fn signs_that_no_text_has_may_stand_in_a_report() {
    let signs = "\u{7F}".repeat(200);
    let source = JSON.replace("Stichting De Linde", &format!("Stichting {signs}De Linde"));
    assert_eq!(report(&source, "verslag.json").provider, Some(format!("Stichting {signs}De Linde")));
    let text = read(signs.as_bytes(), &Options { name: Some("verslag.txt"), year: None });
    assert!(matches!(text, Err(ReadError::Binary)), "a text of such signs is none");
}
