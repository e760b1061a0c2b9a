//! Time to read and check a report of 46,000 characters as Word and ODT, beside the least that any reader of such files must
//! spend: unpacking the text and walking over its XML.

use divan::{Bencher, black_box};
use quick_xml::{Reader, events::Event};
use rawzip::{CompressionMethod, ZipArchive};
use std::sync::LazyLock;
use verslagtoets_core::{Assessment, assess};
use verslagtoets_read::{Options, read};
use verslagtoets_tests::{
    build::{docx, odt, pieces},
    fixture::of_length,
};

const CHARACTERS: usize = 46_000;

static REPORT: LazyLock<String> = LazyLock::new(|| of_length(CHARACTERS));
static DOCX: LazyLock<Vec<u8>> = LazyLock::new(|| docx::write(&pieces(&REPORT), docx::Writer::Dutch));
static ODT: LazyLock<Vec<u8>> = LazyLock::new(|| odt::write(&pieces(&REPORT)));

fn main() {
    divan::main();
}

fn check(bytes: &[u8]) -> Assessment {
    assess(&read(bytes, &Options::default()).expect("a draft").report)
}

/// Unpacks a part and counts the bytes of its text.
fn walk(bytes: &[u8], part: &str) -> usize {
    let archive = ZipArchive::from_slice(bytes).unwrap();
    let mut entries = archive.entries();
    while let Some(entry) = entries.next_entry().unwrap() {
        if entry.file_path().as_bytes() == part.as_bytes() {
            let packed = archive.get_entry(entry.wayfinder()).unwrap();
            let content = match entry.compression_method() {
                CompressionMethod::STORE => packed.data().to_vec(),
                _ => miniz_oxide::inflate::decompress_to_vec(packed.data()).unwrap(),
            };
            return text(&String::from_utf8(content).unwrap());
        }
    }
    0
}

fn text(xml: &str) -> usize {
    let mut reader = Reader::from_str(xml);
    let mut length = 0;
    loop {
        match reader.read_event().unwrap() {
            Event::Text(text) => length += text.len(),
            Event::Eof => return length,
            _ => {}
        }
    }
}

#[divan::bench]
fn docx_floor(bencher: Bencher<'_, '_>) {
    bencher.bench(|| walk(black_box(&DOCX), "word/document.xml"));
}

#[divan::bench]
fn docx_read_and_checked(bencher: Bencher<'_, '_>) {
    bencher.bench(|| check(black_box(&DOCX)));
}

#[divan::bench]
fn odt_floor(bencher: Bencher<'_, '_>) {
    bencher.bench(|| walk(black_box(&ODT), "content.xml"));
}

#[divan::bench]
fn odt_read_and_checked(bencher: Bencher<'_, '_>) {
    bencher.bench(|| check(black_box(&ODT)));
}
