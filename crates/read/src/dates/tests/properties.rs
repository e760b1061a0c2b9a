//! What holds for any text.

use super::super::{Context, first_day, mentions, years};
use proptest::prelude::*;

/// Pieces that meet in texts about dates, and that break them.
const PIECES: &[&str] = &[
    "uiterlijk",
    "in",
    "vóór",
    "voor",
    "de",
    "het",
    "vanaf",
    "per",
    "tot en met",
    "t/m",
    "tussen",
    "en",
    "van",
    "na",
    "Q3",
    "Q5",
    "K2",
    "H1",
    "2025",
    "2024",
    "'25",
    "1",
    "31",
    "e",
    "kwartaal",
    "derde",
    "helft",
    "juli",
    "mei",
    "jan.",
    "februari",
    "winter",
    "schooljaar",
    "week",
    "eind",
    "begin",
    "jaar",
    "dit",
    "dat",
    "komend",
    "komende",
    "jaren",
    "elk",
    "half",
    "keer",
    "-",
    "/",
    ".",
    ",",
    "(",
    ")",
    ":",
    " ",
    " ",
    " ",
    "\n",
    "€",
    "zijn",
    "gestart",
    "we",
    "die",
    "hoewel",
    "wet",
    "z.s.m.",
    "n.t.b",
    "vo\u{301}o\u{301}r",
    "ï",
    "\u{a0}",
    "🙂",
    "uitloop naar",
    "sinds",
    "0",
    "99",
    "2025-07-01",
    "1-7-2025",
    "–",
];

fn holds(text: &str, context: &Context) {
    let mut last = 0;
    for mention in mentions(text, context) {
        assert!(mention.range.start >= last && mention.range.start < mention.range.end, "{mention:?}");
        assert!(text.get(mention.range.clone()).is_some(), "{mention:?}");
        if let (Some(start), Some(end)) = (mention.start, mention.end) {
            assert!(start <= end, "{mention:?}");
        }
        last = mention.range.end;
    }
    if let Some((range, _)) = first_day(text) {
        assert!(text.get(range).is_some());
    }
    assert!(years(text).iter().all(|year| (1950..=2100).contains(year)));
}

fn context() -> impl Strategy<Value = Context> {
    let year = || prop_oneof![Just(None), (2020..2030).prop_map(Some), any::<i32>().prop_map(Some)];
    (year(), year(), year()).prop_map(|(reporting_year, writing_year, heading_year)| Context {
        reporting_year,
        writing_year,
        heading_year,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in "\\PC*", context in context()) {
        holds(&text, &context);
    }

    #[test]
    fn any_pieces(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40), context in context()) {
        holds(&pieces.concat(), &context);
        holds(&pieces.join(" "), &context);
    }
}

#[test]
fn long_texts_take_linear_time() {
    for piece in [
        "2025/",
        "Q1, ",
        "in ",
        "de ",
        "in de loop van ",
        "2025 ",
        "eind ",
        "1 t/m ",
        "dat jaar ",
        "tot en ",
        "a",
        ".",
        "((",
        "1-",
        "Q3 zijn we in 2024 ",
    ] {
        let text = piece.repeat(300_000 / piece.len());
        holds(&text, &Context { reporting_year: Some(2024), ..Context::default() });
    }
}
