//! Percentages, and the counts that they should follow from.

use super::numbers::{counts, words};
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
    for unit in units {
        let shares: Vec<_> = words(&unit.text).filter(|(range, word)| is_share(&unit.text, range.end, word)).collect();
        let ratio = ratio(&unit.text).filter(|_| shares.len() == 1);
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
                of_clients: is_of_clients(&unit.text, of),
                count: ratio.map(|(count, _)| count),
                total: ratio.map(|(_, total)| total),
                location: unit.locate(outline, range.clone()),
            });
        }
    }
    found
}

fn is_share(text: &str, end: usize, word: &str) -> bool {
    let after = text.get(end..).unwrap_or_default().trim_start();
    word.starts_with(|char: char| char.is_ascii_digit()) && (after.starts_with('%') || after.starts_with("procent"))
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
fn is_of_clients(text: &str, of: &str) -> bool {
    let of = Folded::new(first_words(of));
    let all = Folded::new(text);
    let people = |folded: &Folded| {
        folded
            .words()
            .any(|word| word.starts_with("client") || word.starts_with("patient") || word.starts_with("bewoner"))
    };
    let whole = ["totaal", "alle", "totale"].iter().any(|word| of.contains(word));
    let forensic = all.words().any(|word| word.starts_with("forensisch") || word == "fz");
    people(&of) && whole && forensic
}

/// "84 van de 120 cliënten": two counts that a percentage beside them should follow from.
fn ratio(text: &str) -> Option<(u32, u32)> {
    let numbers = counts(text);
    let mut pairs = numbers.windows(2).filter_map(|pair| {
        let [count, total] = pair else { return None };
        let between = Folded::new(text.get(count.range.end..total.range.start)?);
        let linked = between.words().count() <= 6 && between.words().any(|word| matches!(word, "van" | "op" | "uit"));
        (linked && count.value <= total.value && total.value > 0).then_some((count.value, total.value))
    });
    let only = pairs.next()?;
    pairs.next().is_none().then_some(only)
}
