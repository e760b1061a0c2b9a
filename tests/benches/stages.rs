//! Time of each stage on one draft, beside the least that any reader must spend: checking that the bytes are UTF-8.
//!
//! The draft is the file that `VERSLAGTOETS_DRAFT` names, or the example of the documentation.

use divan::{Bencher, black_box, counter::BytesCount};
use std::sync::LazyLock;
use verslagtoets_core::{Lang, assess, result::FileResult};
use verslagtoets_read::{Options, Reading};

/// Read when the benchmark is run, so that another draft needs no build.
static DRAFT: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let named = std::env::var("VERSLAGTOETS_DRAFT").unwrap_or_else(|_| EXAMPLE.to_owned());
    std::fs::read(named).unwrap_or_default()
});

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/examples/hoevezicht-2024.md");

fn main() {
    divan::main();
}

fn read(bytes: &[u8]) -> Option<Reading> {
    verslagtoets_read::read(bytes, &Options::default()).ok()
}

fn result(reading: &Reading) -> FileResult {
    FileResult::new("-", String::new(), &reading.report, &assess(&reading.report), &reading.notes, Lang::Nl)
}

#[divan::bench]
fn floor_utf8(bencher: Bencher<'_, '_>) {
    bencher.counter(BytesCount::of_slice(DRAFT.as_slice())).bench(|| str::from_utf8(black_box(&DRAFT)).is_ok());
}

#[divan::bench]
fn read_draft(bencher: Bencher<'_, '_>) {
    bencher.counter(BytesCount::of_slice(DRAFT.as_slice())).bench(|| read(black_box(&DRAFT)));
}

#[divan::bench]
fn assess_report(bencher: Bencher<'_, '_>) {
    let reading = read(&DRAFT);
    bencher.bench(|| reading.as_ref().map(|reading| assess(black_box(&reading.report))));
}

#[divan::bench]
fn bytes_to_result(bencher: Bencher<'_, '_>) {
    bencher.counter(BytesCount::of_slice(DRAFT.as_slice())).bench(|| read(black_box(&DRAFT)).as_ref().map(result));
}
