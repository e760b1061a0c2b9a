//! Packages that are no document, broken or hostile: each gets an error that names the cause, and none a panic.

#![cfg(all(feature = "docx", feature = "odt"))]

mod common;

use common::{
    Zip,
    docx::{docx, p, table},
    error, lines, odt, reading, said,
};
use std::fmt::Write as _;
use verslagtoets_read::{Options, ReadError};

fn repeat(times: usize, text: &str) -> String {
    text.repeat(times)
}

#[test]
fn other_packages_are_told_apart_from_documents() {
    let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    let packages = [
        docx(&p("Tekst")).kind(sheet).bytes(),
        Zip::default().stored("mimetype", "application/epub+zip").stored("content.xml", "<a/>").bytes(),
        Zip::default().stored("mimetype", "application/vnd.oasis.opendocument.spreadsheet").bytes(),
        Zip::default().stored("foto.jpg", "...").bytes(),
        Zip::default().bytes(),
    ];
    for package in packages {
        assert_eq!(error(&package), ReadError::OtherPackage);
    }
}

#[test]
fn names_of_parts_are_never_paths() {
    let bytes = docx(&p("Tekst")).zip().stored("../../etc/passwd", "x").stored("/absoluut", "x").bytes();
    assert_eq!(lines(&bytes), ["Tekst"]);
}

#[test]
fn protected_documents_are_refused() {
    assert_eq!(error(&Zip::default().locked("_rels/.rels").bytes()), ReadError::Encrypted);
    let manifest = r#"<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
        <m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>"#;
    let text = || odt::odt(&odt::p("Tekst")).zip();
    assert_eq!(error(&text().stored("META-INF/manifest.xml", manifest).bytes()), ReadError::Encrypted);
    assert_eq!(error(&text().stored("encrypted-package", "....").bytes()), ReadError::Encrypted);
}

#[test]
fn two_parts_of_one_name_are_refused() {
    assert_eq!(error(&docx(&p("a")).zip().stored("Word/Document.xml", "<b/>").bytes()), ReadError::Damaged);
}

#[test]
fn too_many_parts_are_refused() {
    let zip = (0..2001).fold(Zip::default(), |zip, number| zip.stored(&number.to_string(), ""));
    assert_eq!(error(&zip.bytes()), ReadError::TooManyParts { parts: 2000 });
}

#[test]
fn parts_that_unpack_to_far_more_are_refused() {
    let bomb = Zip::default().packed("_rels/.rels", vec![b' '; 8 << 20]).bytes();
    assert!(bomb.len() < 10_000);
    assert_eq!(error(&bomb), ReadError::Overpacked);
}

#[test]
fn documents_that_break_off_are_damaged() {
    let whole = docx(&(p("Pijler 1") + &table(&[&[&p("a"), &p("b")]]))).bytes();
    let beginnings = (4..whole.len()).filter_map(|end| whole.get(..end));
    for beginning in beginnings {
        assert_eq!(error(beginning), ReadError::Damaged, "{} bytes", beginning.len());
    }
    for xml in ["<w:document", "<a><b></a>", "<a>&onbekend;</a>", "<a>&#0;</a>", "<a><b>"] {
        assert_eq!(error(&docx("").document(xml).bytes()), ReadError::Damaged, "{xml}");
    }
    assert_eq!(error(&docx("").document([b'<', 0xFF, b'>']).bytes()), ReadError::Damaged);
}

#[test]
fn any_changed_byte_gives_an_answer() {
    for whole in [docx(&p("Pijler 1")).bytes(), odt::odt(&odt::p("Pijler 1")).bytes()] {
        for at in 0..whole.len() {
            let mut changed = whole.clone();
            if let Some(byte) = changed.get_mut(at) {
                *byte ^= 0xFF;
            }
            let _ = verslagtoets_read::read(&changed, &Options::default());
        }
    }
}

#[test]
fn declarations_of_entities_are_refused() {
    let mut laughs = "<!DOCTYPE a [<!ENTITY e0 \"ha\">".to_owned();
    for level in 1..20 {
        let _ = write!(laughs, "<!ENTITY e{level} \"{}\">", repeat(10, &format!("&e{};", level - 1)));
    }
    assert_eq!(error(&docx("").document(laughs + "]><a>&e19;</a>").bytes()), ReadError::Entities);
    let outside = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>";
    assert_eq!(error(&docx("").document(outside).bytes()), ReadError::Entities);
}

#[test]
fn deep_nesting_is_refused() {
    let deep = |open: &str, close: &str| repeat(100_000, open) + &repeat(100_000, close);
    let tables = deep("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>");
    assert_eq!(error(&docx(&tables).bytes()), ReadError::TooDeep { levels: 256 });
    let spans = deep("<text:span>", "</text:span>");
    assert_eq!(error(&odt::odt(&odt::p(&spans)).bytes()), ReadError::TooDeep { levels: 256 });
}

#[test]
fn many_empty_elements_and_large_attributes_are_no_text() {
    assert_eq!(error(&docx(&repeat(200_000, "<w:p/>")).bytes()), ReadError::Empty);
    assert_eq!(error(&odt::odt(&repeat(200_000, "<text:p/>")).bytes()), ReadError::Empty);
    let attribute = format!("<w:p w:rsid=\"{}\"><w:r><w:t>Tekst</w:t></w:r></w:p>", repeat(5_000_000, "x"));
    assert_eq!(lines(&docx(&attribute).bytes()), ["Tekst"]);
}

#[test]
fn drafts_beyond_all_measure_are_cut_and_said() {
    let reading = reading(&docx(&repeat(100_001, "<w:p><w:r><w:t>Zin.</w:t></w:r></w:p>")).bytes());
    assert_eq!(reading.draft.blocks.len(), 100_000);
    assert_eq!(
        reading.notes.iter().map(said).collect::<Vec<_>>(),
        ["! Het document is langer dan gelezen wordt; vanaf alinea 100001 is de rest overgeslagen."]
    );
}

#[test]
fn elements_in_wrong_places_lose_no_text() {
    let body = format!(
        "<w:tc>{}</w:tc><w:tr>{}</w:tr><w:r><w:t>los</w:t></w:r><w:tbl>{}<w:tc>{}</w:tc></w:tbl>",
        p("cel"),
        p("rij"),
        p("tabel"),
        p("cel zonder rij"),
    );
    assert_eq!(lines(&docx(&body).bytes()), ["cel", "rij", "tabel", "cel zonder rij"]);
}
