//! Percentages, and the counts that they should follow from.

use super::numbers::{Number, counts, is_share, words};
use crate::recognise::{outline::Outline, units::Unit};
use verslagtoets_core::{
    report::{Bound, Percentage},
    wording::Folded,
};

/// Words before a number that make it a limit.
const BOUNDS: &[(Bound, &[&str])] = &[
    (Bound::Below, &["minder dan", "nog geen", "onder de", "lager dan", "maximaal", "hooguit", "bijna"]),
    (Bound::Above, &["meer dan", "ruim", "boven de", "hoger dan", "minimaal", "ten minste", "minstens"]),
    (Bound::About, &["circa", "ongeveer", "ca", "zon", "rond de", "om en nabij", "afgerond"]),
];

/// The percentages in the units.
pub(super) fn percentages(outline: &Outline<'_>, units: &[Unit]) -> Vec<Percentage> {
    let mut found = Vec::new();
    let mut previous = "";
    for unit in units {
        let shares: Vec<_> = words(&unit.text).filter(|(range, _)| is_share(&unit.text, range)).collect();
        let own = ratio(&unit.text).or_else(|| ratio_with(previous, &unit.text));
        let ratio = own.or_else(|| ratio_told(previous, unit)).filter(|_| shares.len() == 1);
        previous = &unit.text;
        for (range, word) in &shares {
            let Ok(value) = word.replace(',', ".").parse::<f64>() else { continue };
            let decimals = word.split_once([',', '.']).map_or(0, |(_, decimals)| decimals.len().min(9) as u8);
            let before = Folded::new(unit.text.get(..range.start).unwrap_or_default());
            let after = unit.text.get(range.end..).unwrap_or_default();
            let of = after.trim_start().trim_start_matches('%').trim_start_matches("procent").trim();
            found.push(Percentage {
                value,
                decimals,
                bound: bound(before.as_str()),
                of: first_words(of).to_owned(),
                of_clients: is_of_clients(&unit.folded, of),
                count: ratio.map(|(count, _)| count),
                total: ratio.map(|(_, total)| total),
                location: unit.locate(outline, range.clone()),
            });
        }
    }
    found
}

fn bound(before: &str) -> Bound {
    BOUNDS
        .iter()
        .find(|(_, phrases)| phrases.iter().any(|phrase| before.ends_with(phrase)))
        .map_or(Bound::Exact, |(bound, _)| *bound)
}

/// What a percentage is of, up to the end of its clause.
fn first_words(of: &str) -> &str {
    let end = of.find([',', ';', '.', ')']).unwrap_or(of.len());
    of.get(..end).unwrap_or(of).trim()
}

/// Whether it is the forensic share of all clients.
fn is_of_clients(all: &Folded, of: &str) -> bool {
    let of = Folded::new(first_words(of));
    let people = |folded: &Folded| {
        folded
            .words()
            .any(|word| word.starts_with("client") || word.starts_with("patient") || word.starts_with("bewoner"))
    };
    let whole = ["totaal", "alle", "totale"].iter().any(|word| of.contains(word));
    let forensic = all.words().any(|word| word.starts_with("forensisch") || word == "fz");
    people(&of) && whole && forensic
}

/// Words before a count that is the whole of what follows: "Van de 58 patiënten hadden er 49".
const OUT_OF: &[&str] = &["van alle", "van de", "van deze", "van onze"];

/// "84 van de 120 cliënten": two counts that a percentage beside them should follow from.
fn ratio(text: &str) -> Option<(u32, u32)> {
    let numbers = counts(text);
    let whole_first = numbers.first().and_then(|first| text.get(..first.range.start)).is_some_and(|before| {
        let before = Folded::new(before);
        OUT_OF.iter().any(|words| before.as_str().ends_with(words))
    });
    let mut pairs = numbers.windows(2).enumerate().filter_map(|(place, pair)| {
        let [count, total] = pair else { return None };
        let between = Folded::new(text.get(count.range.end..total.range.start)?);
        // "42 medewerkers, van wie 30": the whole comes first.
        let turned = ["van wie", "waarvan", "waaronder"].iter().any(|words| between.as_str().ends_with(words))
            || place == 0 && whole_first && between.words().count() <= 6;
        if turned {
            return (total.value <= count.value && count.value > 0).then_some((total.value, count.value));
        }
        let reach = if between.contains("totaal") { 9 } else { 6 };
        let linked =
            between.words().count() <= reach && between.words().any(|word| matches!(word, "van" | "op" | "uit"));
        (linked && count.value <= total.value && total.value > 0).then_some((count.value, total.value))
    });
    let only = pairs.next()?;
    pairs.next().is_none().then_some(only)
}

/// "Daarvan zouden 84 cliënten ...": one count in a sentence that points back to one count in the sentence before.
fn ratio_with(previous: &str, text: &str) -> Option<(u32, u32)> {
    let points_back = Folded::new(text).words().take(2).any(|word| matches!(word, "daarvan" | "hiervan" | "hen"));
    let only = |text| match counts(text).as_slice() {
        [Number { value, .. }] => Some(*value),
        _ => None,
    };
    let (count, total) = (only(text)?, only(previous)?);
    (points_back && count <= total).then_some((count, total))
}

/// Words of a sentence that sums up the one before it, at most.
const LONGEST_SUMMARY: usize = 12;

/// "... bij 117 van de 130 patiënten. Dat is 90%": a share that sums up the two counts of the sentence before.
fn ratio_told(previous: &str, unit: &Unit) -> Option<(u32, u32)> {
    let mut words = unit.folded.words();
    let first = words.next();
    let sums_up = matches!(first, Some("dat" | "dit" | "daarmee" | "hiermee" | "dus" | "ofwel" | "oftewel"))
        && unit.folded.words().count() <= LONGEST_SUMMARY;
    (sums_up && counts(&unit.text).is_empty()).then(|| ratio(previous)).flatten()
}

/// Percentages with both their counts beside them, wherever they stand: those can always be checked.
pub(super) fn checkable(outline: &Outline<'_>, units: &[Unit]) -> Vec<Percentage> {
    let mut found = percentages(outline, units);
    found.retain(|share| share.total.is_some());
    found
}
