//! One report, written in every format, is one report: the same answers of the rules, goals, dates and heading paths.
//!
//! Compared for HTML, Word, ODT, JSON and YAML: outcome and number of findings of every rule; messages, pillars, quotes and
//! heading paths of the findings; goals by text, due dates and heading path. Plain text knows no levels of headings and no
//! cells, so there the outcomes and numbers, and the goals with their due dates, are compared.

use std::{fs, path::Path, process::Command};
use verslagtoets_core::{Report, report::Due, wording::Folded};
use verslagtoets_read::{Format, Reading};
use verslagtoets_tests::{
    build::{Piece, docx, html, odt, pieces, text, yaml},
    fixture::{self, Fixture, read},
    outcome::{defects, outcomes},
};

fn due(due: &Due) -> String {
    format!("{:?} {:?} {:?}", due.kind, due.start, due.end)
}

/// The goals: pillar, folded text and due dates; with the heading path where it is compared.
fn goals(report: &Report, with_path: bool) -> Vec<String> {
    let goals = report.pillars.iter().flat_map(|pillar| pillar.goals.iter().map(move |goal| (pillar.number, goal)));
    let line = goals.map(|(pillar, goal)| {
        let path = goal.location.as_ref().filter(|_| with_path).map(|place| place.heading_path.join(" > "));
        let due: Vec<String> = goal.due.iter().map(due).collect();
        format!("{pillar} [{}] {} {due:?}", path.unwrap_or_default(), Folded::new(&goal.text).as_str())
    });
    line.collect()
}

fn answers(report: &Report) -> Vec<String> {
    outcomes(report).iter().map(|answer| format!("{answer:?}")).collect()
}

fn findings(report: &Report) -> Vec<String> {
    let findings = defects(report).into_iter();
    findings
        .map(|found| {
            format!("{} {:?} {} | {} | {:?}", found.rule, found.pillar, found.message, found.quote, found.path)
        })
        .collect()
}

/// Prints what stands in only one of two lists; how many lines that are.
fn differences(name: &str, wanted: &[String], read: &[String]) -> usize {
    let missing = wanted.iter().filter(|line| !read.contains(line)).map(|line| format!("- {line}"));
    let extra = read.iter().filter(|line| !wanted.contains(line)).map(|line| format!("+ {line}"));
    let lines: Vec<String> = missing.chain(extra).collect();
    lines.iter().for_each(|line| eprintln!("{name}: {line}"));
    lines.len()
}

/// How often another writing of a report differs from the Markdown.
fn compare(name: &str, source: &Reading, other: &Reading) -> usize {
    let (source, other) = (&source.report, &other.report);
    differences(name, &answers(source), &answers(other))
        + differences(name, &findings(source), &findings(other))
        + differences(name, &goals(source, true), &goals(other, true))
}

fn every(write: impl Fn(usize, &Fixture, &[Piece]) -> usize) {
    let fixtures = fixture::markdown();
    assert!(fixtures.len() >= 6, "too few reports");
    let differences = fixtures.iter().enumerate().map(|(at, fixture)| write(at, fixture, &pieces(fixture.text())));
    assert_eq!(differences.sum::<usize>(), 0, "lines with - are only in the Markdown, lines with + only in the other");
}

#[test]
fn html_is_the_same_report() {
    every(|_, fixture, pieces| {
        let name = format!("{}.html", fixture.name);
        let other = read(&name, html::write(pieces).as_bytes());
        assert_eq!(other.format, Format::Html);
        compare(&name, &fixture.read(), &other)
    });
}

#[test]
fn text_is_the_same_report() {
    every(|_, fixture, pieces| {
        let name = format!("{}.txt", fixture.name);
        let (source, other) = (fixture.read(), read(&name, text::write(pieces).as_bytes()));
        assert_eq!(other.format, Format::Text);
        differences(&name, &answers(&source.report), &answers(&other.report))
            + differences(&name, &goals(&source.report, false), &goals(&other.report, false))
    });
}

/// Half of the reports come from a Dutch Word.
#[test]
fn word_is_the_same_report() {
    every(|at, fixture, pieces| {
        let writer = if at % 2 == 0 { docx::Writer::Dutch } else { docx::Writer::English };
        let name = format!("{}.{writer:?}.docx", fixture.name);
        let other = read(&name, &docx::write(pieces, writer));
        assert_eq!(other.format, Format::Docx);
        compare(&name, &fixture.read(), &other)
    });
}

#[test]
fn odt_is_the_same_report() {
    every(|_, fixture, pieces| {
        let name = format!("{}.odt", fixture.name);
        let other = read(&name, &odt::write(pieces));
        assert_eq!(other.format, Format::Odt);
        compare(&name, &fixture.read(), &other)
    });
}

#[test]
fn json_is_the_same_report() {
    every(|_, fixture, _| {
        let name = format!("{}.json", fixture.name);
        let source = fixture.read();
        let other = read(&name, &serde_json::to_vec_pretty(&source.report).unwrap());
        assert_eq!(other.format, Format::Json);
        compare(&name, &source, &other)
    });
}

#[test]
fn yaml_is_the_same_report() {
    every(|_, fixture, _| {
        let name = format!("{}.yaml", fixture.name);
        let source = fixture.read();
        let other = read(&name, yaml::write(&serde_json::to_value(&source.report).unwrap()).as_bytes());
        assert_eq!(other.format, Format::Yaml);
        compare(&name, &source, &other)
    });
}

/// All reports at once: starting the office takes longer than converting.
fn convert(folder: &Path, from: &str, to: &str) -> bool {
    let inputs = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let inputs = inputs.filter(|path| path.extension().is_some_and(|extension| extension == from));
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let mut office = Command::new("soffice");
    office.args([&profile, "--headless", "--convert-to", to, "--outdir"]).arg(folder.join("out")).args(inputs);
    office.output().is_ok_and(|output| output.status.success())
}

fn other_writer(from: &'static str, to: &'static str, write: impl Fn(&[Piece]) -> Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    for fixture in fixture::markdown() {
        fs::write(folder.path().join(&fixture.name).with_extension(from), write(&pieces(fixture.text()))).unwrap();
    }
    if !convert(folder.path(), from, to) {
        eprintln!("skipped: soffice is not there or does not run");
        return;
    }
    every(|_, fixture, _| {
        let path = folder.path().join("out").join(&fixture.name).with_extension(to);
        let name = format!("{} ({from} by LibreOffice as {to})", fixture.name);
        compare(&name, &fixture.read(), &read(&format!("x.{to}"), &fs::read(path).expect("a converted report")))
    });
}

#[test]
fn word_by_libreoffice_as_odt_is_the_same_report() {
    other_writer("docx", "odt", |pieces| docx::write(pieces, docx::Writer::Dutch));
}

#[test]
fn odt_by_libreoffice_as_word_is_the_same_report() {
    other_writer("odt", "docx", odt::write);
}
