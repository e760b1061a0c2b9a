//! Findings as comments in a copy of a Word draft: the copy differs from the draft in nothing else.

#![cfg(feature = "docx")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test that cannot go on must stop"
)]

mod common;

use common::{
    Zip,
    docx::{docx, p, styled, table},
};
use quick_xml::{Reader, events::Event};
use rawzip::ZipArchive;
use std::{collections::BTreeSet, fs, process::Command};
use verslagtoets_core::{Lang, Location, assess, result::FileResult};
use verslagtoets_read::{BlankFormat, Options, ReadError, annotate, blank, read};

fn check(bytes: &[u8]) -> FileResult {
    let reading = read(bytes, &Options::default()).expect("a draft");
    FileResult::new("a.docx", String::new(), &reading.report, &assess(&reading.report), &reading.notes, Lang::Nl)
}

fn annotated(bytes: &[u8]) -> Vec<u8> {
    annotate(bytes, &check(bytes), Lang::Nl).expect("a copy")
}

/// A result whose open findings hang on these paragraphs.
fn result_at(bytes: &[u8], paragraphs: &[u32]) -> FileResult {
    let mut result = check(bytes);
    let rule = result.results.iter().position(|rule| !rule.findings.is_empty()).expect("a finding");
    let finding = result.results[rule].findings[0].clone();
    result.results.iter_mut().for_each(|rule| rule.findings.clear());
    result.results[rule].findings = paragraphs
        .iter()
        .map(|paragraph| {
            let location = Location { paragraph: Some(*paragraph), ..Location::document() };
            let message = format!("Bij alinea {paragraph}");
            verslagtoets_core::result::FindingResult { location, message, ..finding.clone() }
        })
        .collect();
    result
}

/// Names and contents of the parts, in their order.
fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let archive = ZipArchive::from_slice(bytes).expect("a ZIP file");
    let mut entries = archive.entries();
    let mut parts = Vec::new();
    while let Some(entry) = entries.next_entry().expect("an entry") {
        let name = String::from_utf8(entry.file_path().as_bytes().to_vec()).expect("a name");
        assert!(!entry.flags().has_data_descriptor(), "{name}");
        let packed = archive.get_entry(entry.wayfinder()).expect("content");
        let content = match entry.compression_method().as_u16() {
            0 => packed.data().to_vec(),
            _ => miniz_oxide::inflate::decompress_to_vec(packed.data()).expect("deflated content"),
        };
        assert_eq!(rawzip::crc32(&content), packed.claim_verifier().crc, "{name}");
        parts.push((name, content));
    }
    parts
}

fn part(bytes: &[u8], name: &str) -> String {
    let found = parts(bytes).into_iter().find(|(part, _)| part == name).expect(name);
    String::from_utf8(found.1).expect("UTF-8")
}

/// The text without the marks of comments.
fn unmarked(xml: &str) -> String {
    let mut rest = xml.to_owned();
    for (start, end) in
        [("<w:r><w:commentReference ", "</w:r>"), ("<w:commentRangeStart ", "/>"), ("<w:commentRangeEnd ", "/>")]
    {
        while let Some(at) = rest.find(start) {
            let length = rest[at..].find(end).expect("an end") + end.len();
            rest.replace_range(at..at + length, "");
        }
    }
    rest
}

fn assert_well_formed(xml: &str) {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let mut depth = 0;
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(start) => {
                start.attributes().for_each(|attribute| drop(attribute.expect("an attribute")));
                depth += 1;
            }
            Event::End(_) => depth -= 1,
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0);
}

/// Values of an attribute, in order.
fn values<'x>(xml: &'x str, before: &str) -> Vec<&'x str> {
    xml.split(before).skip(1).map(|rest| rest.split('"').next().unwrap_or_default()).collect()
}

const BODY: &[(&str, &str)] =
    &[("Kop1", "Pijler 1: Veiligheid &amp; zorg"), ("Kop2", "Doelen"), ("", "Wij gaan verder.")];

fn draft() -> Zip {
    let body: String =
        BODY.iter().map(|(style, text)| styled(&format!("<w:pStyle w:val=\"{style}\"/>"), text)).collect();
    let cells = table(&[&[&p("Doel"), &p("Gereed")], &[&p("Een beter plan"), "<w:p/>"]]);
    let style = |level: u32| {
        format!(r#"<w:style w:type="paragraph" w:styleId="Kop{level}"><w:name w:val="heading {level}"/></w:style>"#)
    };
    docx(&(body + &cells))
        .styles(&(1..=2).map(style).collect::<String>())
        .zip()
        .packed("customXml/item1.xml", b"<eigen/>")
        .stored("word/media/foto.png", [0x89, 0x50, 0xFF, 0x00])
}

const CHANGED: [&str; 4] =
    ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml", "word/comments.xml"];

#[test]
fn all_but_the_comments_stays_as_it_was() {
    let original = draft().bytes();
    let copy = annotated(&original);
    let (before, after) = (parts(&original), parts(&copy));
    let names = |parts: &[(String, Vec<u8>)]| parts.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&after)[..before.len()], names(&before));
    assert_eq!(names(&after)[before.len()..], ["word/comments.xml"]);
    for (old, new) in before.iter().zip(&after).filter(|(old, _)| !CHANGED.contains(&old.0.as_str())) {
        assert_eq!(old, new);
    }
    let text = part(&original, "word/document.xml");
    // Only an element can take marks: the paragraph without content got an end tag if something hangs on it.
    assert_eq!(unmarked(&part(&copy, "word/document.xml")).replace("<w:p></w:p>", "<w:p/>"), text);
    for name in CHANGED {
        assert_well_formed(&part(&copy, name));
    }
}

#[test]
fn each_open_finding_has_one_comment() {
    let original = draft().bytes();
    let result = check(&original);
    let copy = annotated(&original);
    let (text, comments) = (part(&copy, "word/document.xml"), part(&copy, "word/comments.xml"));
    let count = result.results.iter().map(|rule| rule.findings.len()).sum::<usize>();
    let ids = values(&comments, "<w:comment w:id=\"");
    assert_eq!(ids.len(), count);
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), count);
    for mark in ["commentRangeStart", "commentRangeEnd", "commentReference"] {
        let mut marked = values(&text, &format!("<w:{mark} w:id=\""));
        marked.sort_by_key(|id| id.parse::<u32>().expect("a number"));
        assert_eq!(marked, ids, "{mark}");
    }
    assert!(comments.contains("w:author=\"Verslagtoets\" w:initials=\"VT\""));
    assert!(!comments.contains("w:date"));
    assert!(part(&copy, "[Content_Types].xml").contains("PartName=\"/word/comments.xml\""));
    assert!(part(&copy, "word/_rels/document.xml.rels").contains("Target=\"comments.xml\""));
}

#[test]
fn comments_hang_on_their_paragraphs() {
    let original = draft().bytes();
    let result = result_at(&original, &[1, 6, 7, 999]);
    let text = part(&annotate(&original, &result, Lang::Nl).expect("a copy"), "word/document.xml");
    let expected = [
        "<w:pPr><w:pStyle w:val=\"Kop1\"/></w:pPr><w:commentRangeStart w:id=\"0\"/><w:r>",
        "<w:tc><w:p><w:pPr></w:pPr><w:commentRangeStart w:id=\"1\"/><w:r><w:t xml:space=\"preserve\">Een beter plan",
        "<w:p><w:commentRangeStart w:id=\"2\"/><w:commentRangeStart w:id=\"3\"/><w:commentRangeEnd w:id=\"2\"/>",
        "<w:commentReference w:id=\"3\"/></w:r></w:p></w:tc>",
    ];
    for expected in expected {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
}

#[test]
fn a_second_run_replaces_its_own_comments() {
    let once = annotated(&draft().bytes());
    assert_eq!(annotated(&once), once);
    let fewer = annotate(&once, &result_at(&once, &[2]), Lang::Nl).expect("a copy");
    assert_eq!(values(&part(&fewer, "word/comments.xml"), "<w:comment w:id=\""), ["0"]);
    assert_eq!(part(&fewer, "word/document.xml").matches("commentReference").count(), 1);
}

#[test]
fn comments_of_others_stay() {
    let theirs = r#"<w:comment w:id="0" w:author="Anja"><w:p><w:r><w:t>Klopt dit?</w:t></w:r></w:p></w:comment>"#;
    let marked = r#"<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Pijler 1: Veiligheid</w:t></w:r>
        <w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>"#;
    let original = docx(marked).part("comments", "comments", theirs).bytes();
    let copy = annotate(&original, &result_at(&original, &[1]), Lang::Nl).expect("a copy");
    let comments = part(&copy, "word/comments.xml");
    assert!(comments.contains(theirs));
    assert_eq!(values(&comments, "<w:comment w:id=\""), ["0", "1"]);
    let again = annotate(&copy, &result_at(&copy, &[1]), Lang::Nl).expect("a copy");
    assert_eq!(again, copy);
}

#[test]
fn an_empty_list_of_comments_and_other_prefixes_are_taken_as_they_are() {
    const WORD: &str = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    let document = format!("<document xmlns='{WORD}'><body><p><r><t>Pijler 1</t></r></p><p/></body></document>");
    let comments = format!("<x:comments xmlns:x='{WORD}'/>");
    let types = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    let links = |kind: &str, target: &str| {
        format!(
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="a" Type="{types}/{kind}" Target="{target}"/></Relationships>"#
        )
    };
    let content = format!(
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Override PartName="/tekst.xml" ContentType="{}"/></Types>"#,
        common::docx::DOCUMENT
    );
    let original = Zip::default()
        .stored("[Content_Types].xml", content)
        .stored("_rels/.rels", links("officeDocument", "tekst.xml"))
        .stored("_rels/tekst.xml.rels", links("comments", "opmerkingen.xml"))
        .stored("tekst.xml", document)
        .stored("opmerkingen.xml", comments)
        .bytes();
    let copy = annotate(&original, &result_at(&original, &[1, 2]), Lang::En).expect("a copy");
    let (text, comments) = (part(&copy, "tekst.xml"), part(&copy, "opmerkingen.xml"));
    assert_well_formed(&text);
    assert_well_formed(&comments);
    assert!(text.contains(&format!("<w:commentRangeStart xmlns:w=\"{WORD}\" w:id=\"0\"/>")), "{text}");
    assert!(comments.starts_with(&format!("<x:comments xmlns:x='{WORD}'><x:comment x:id=\"0\"")), "{comments}");
    assert!(comments.ends_with("</x:comment></x:comments>"), "{comments}");
    assert_eq!(annotate(&copy, &result_at(&copy, &[1, 2]), Lang::En).expect("a copy"), copy);
}

#[test]
fn text_boxes_take_no_comments() {
    let boxed = format!("<w:p><w:r><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></w:r></w:p>", p("In een kader"));
    let original = docx(&(boxed + &p("Erna"))).bytes();
    let text =
        part(&annotate(&original, &result_at(&original, &[2, 3]), Lang::Nl).expect("a copy"), "word/document.xml");
    assert!(text.contains("<w:body><w:p><w:commentRangeStart w:id=\"0\"/>"), "{text}");
    assert!(text.contains("<w:commentRangeStart w:id=\"1\"/><w:r><w:t xml:space=\"preserve\">Erna"), "{text}");
}

#[test]
fn other_documents_are_refused() {
    let result = check(&draft().bytes());
    assert_eq!(annotate(b"# Verslag", &result, Lang::Nl), Err(ReadError::NotWord));
    assert_eq!(annotate(b"%PDF-1.7", &result, Lang::Nl), Err(ReadError::Pdf));
}

/// Opens the copy in `LibreOffice`, where that is installed.
#[test]
fn libreoffice_shows_the_comments() {
    let folder = std::env::temp_dir().join(format!("verslagtoets-annotate-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("verslag.docx");
    fs::write(&file, annotated(&blank(BlankFormat::Docx, 2024))).expect("a file");
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let run = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", "fodt", "--outdir"])
        .args([&folder, &file])
        .output();
    let shown = fs::read_to_string(folder.join("verslag.fodt"));
    fs::remove_dir_all(&folder).expect("the folder");
    let Ok(run) = run else {
        eprintln!("soffice is not installed: the copy was not opened in LibreOffice");
        return;
    };
    let shown = shown.unwrap_or_else(|_| panic!("no output of soffice: {run:?}"));
    let expected = check(&blank(BlankFormat::Docx, 2024)).results.iter().map(|rule| rule.findings.len()).sum::<usize>();
    assert_eq!(shown.matches("<office:annotation ").count(), expected);
    assert!(shown.contains("<dc:creator>Verslagtoets</dc:creator>"));
    assert!(shown.contains("is nog leeg") || shown.contains("staat nog niets"));
}
