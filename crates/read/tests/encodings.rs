//! Every text format is told and read in the encodings that editors save in, and a note says what was assumed.

#![allow(clippy::expect_used, reason = "a test stops at what it does not expect")]

use verslagtoets_core::Lang;
use verslagtoets_read::{Format, Options, ReadError, Reading, read};

const UTF16: &str = "The text was read as UTF-16; lines and columns count in that text.";
const WINDOWS: &str = "The text is not UTF-8 and was read as Windows-1252. Check letters with accents.";

fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    "\u{FEFF}".encode_utf16().chain(text.encode_utf16()).flat_map(unit).collect()
}

fn windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|char| if char == '€' { 0x80 } else { u8::try_from(char).expect("a letter of Latin-1") }).collect()
}

fn unnamed(bytes: &[u8]) -> Reading {
    read(bytes, &Options::default()).expect("a draft")
}

fn notes(reading: &Reading) -> Vec<String> {
    reading.notes.iter().map(|note| note.message.render(Lang::En)).collect()
}

const DRAFTS: [(&str, Format); 5] = [
    ("<!DOCTYPE html><html><body><h1>Pijler 1</h1><p>Cliënten vóór alles, € 5</p></body></html>", Format::Html),
    ("<p>Cliënten</p>\n<ul><li>één</li></ul>", Format::Html),
    ("{\"format\": \"verslagtoets/report-v1\", \"provider\": \"De Linde, cliënten\"}", Format::Json),
    ("# Pijler 1\n\n## Doelen\n\n- Cliënten vóór alles\n", Format::Markdown),
    ("Pijler 1\n\nCliënten vóór alles.\n", Format::Text),
];

#[test]
fn marks_tell_utf16_in_both_orders() {
    for (text, format) in DRAFTS {
        for bytes in [utf16(text, u16::to_le_bytes), utf16(text, u16::to_be_bytes)] {
            let reading = unnamed(&bytes);
            assert_eq!(reading.format, format, "{text}");
            assert_eq!(reading.draft.blocks, unnamed(text.as_bytes()).draft.blocks);
            assert_eq!(reading.report.provider, unnamed(text.as_bytes()).report.provider);
            assert_eq!(notes(&reading), [UTF16]);
        }
    }
}

#[test]
fn a_mark_of_utf8_is_no_text_and_needs_no_note() {
    for (text, format) in DRAFTS {
        let reading = unnamed(format!("\u{FEFF}{text}").as_bytes());
        assert_eq!(reading.format, format, "{text}");
        assert_eq!(reading.draft.blocks, unnamed(text.as_bytes()).draft.blocks);
        assert!(notes(&reading).is_empty());
    }
}

#[test]
fn what_is_no_utf8_is_windows_1252() {
    for (text, format) in DRAFTS {
        let reading = unnamed(&windows_1252(text));
        assert_eq!(reading.format, format, "{text}");
        let texts = |reading: &Reading| -> Vec<String> {
            reading.draft.blocks.iter().map(|block| block.text.as_str().to_owned()).collect()
        };
        assert_eq!(texts(&reading), texts(&unnamed(text.as_bytes())));
        assert_eq!(reading.report.provider, unnamed(text.as_bytes()).report.provider);
        assert_eq!(notes(&reading), [WINDOWS]);
    }
}

#[test]
fn yaml_is_told_by_its_first_key_in_any_encoding() {
    let text = "format: verslagtoets/report-v1\nprovider: De Linde, cliënten\n";
    for bytes in [utf16(text, u16::to_le_bytes), windows_1252(text)] {
        let reading = unnamed(&bytes);
        assert_eq!(reading.format, Format::Yaml);
        assert_eq!(reading.report.provider.as_deref(), Some("De Linde, cliënten"));
    }
}

#[test]
fn broken_utf16_is_refused() {
    for bytes in [&[0xFF, 0xFE, b'a'][..], &[0xFF, 0xFE, 0x00, 0xD8, b'a', 0]] {
        assert_eq!(read(bytes, &Options::default()).expect_err("an error"), ReadError::Encoding);
    }
}
