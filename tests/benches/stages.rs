//! Time of each stage on one draft, beside the least that any reader must spend: checking that the bytes are UTF-8.
//!
//! The draft is the file that `VERSLAGTOETS_DRAFT` names, or a made-up one of the usual 46 kB.

use divan::{Bencher, black_box, counter::BytesCount};
use std::sync::LazyLock;
use verslagtoets_core::{Lang, assess, result::FileResult};
use verslagtoets_read::{Options, Reading};

static DRAFT: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let named = std::env::var_os("VERSLAGTOETS_DRAFT").and_then(|path| std::fs::read(path).ok());
    named.unwrap_or_else(|| made_up().into_bytes())
});

fn main() {
    divan::main();
}

fn made_up() -> String {
    let text =
        "De begeleiding is afgestemd op de cliënt en zijn netwerk, en wordt elk half jaar besproken. ".repeat(35);
    let goal = |quarter| format!("- Uiterlijk Q{quarter} 2025 is stap {quarter} gezet.\n");
    let goals = (1..=4).map(goal).collect::<Vec<_>>().concat();
    let parts =
        format!("## Algemeen beeld\n\n{text}\n\n## Terugblik 2024\n\n{text}\n{text}\n\n## Doelen 2025\n\n{goals}");
    (1..=5).map(|number| format!("# Pijler {number}\n\n{parts}\n")).collect::<Vec<_>>().concat()
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
