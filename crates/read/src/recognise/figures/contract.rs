//! What is contracted: product codes, lots and regions.

use super::numbers::words;
use crate::recognise::{
    outline::Outline,
    units::{CELL_BREAK, Unit},
};
use core::ops::Range;
use verslagtoets_core::{Location, report::ProductCode, wording::Folded};

/// The product codes in the units: a capital and three digits.
pub(super) fn product_codes(outline: &Outline<'_>, units: &[Unit]) -> Vec<ProductCode> {
    let mut found: Vec<ProductCode> = Vec::new();
    for unit in units {
        let codes: Vec<(Range<usize>, String)> =
            words(&unit.text).filter_map(|(range, word)| code(&unit.text, range, word)).collect();
        for (place, (range, code)) in codes.iter().enumerate() {
            if found.iter().any(|known| known.code == *code) {
                continue;
            }
            let end = codes.get(place + 1).map_or(unit.text.len(), |(next, _)| next.start);
            let description = unit.text.get(range.end..end).unwrap_or_default();
            found.push(ProductCode {
                code: code.clone(),
                description: clean(description),
                location: unit.locate(outline, range.clone()),
            });
        }
    }
    found
}

/// The code that a word begins, "Z443" or "Z-443", and where it stands.
fn code(text: &str, range: Range<usize>, word: &str) -> Option<(Range<usize>, String)> {
    let letter = word.get(..1).filter(|letter| letter.bytes().all(|byte| byte.is_ascii_uppercase()))?;
    let (digits, end) = match word.len() {
        1 => (text.get(range.end..)?.strip_prefix('-')?.get(..3)?, range.end + 4),
        _ => (word.get(1..)?, range.end),
    };
    let goes_on = text.get(end..)?.starts_with(|char: char| char.is_alphanumeric());
    let fits = digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit()) && !goes_on;
    fits.then(|| (range.start..end, format!("{letter}{digits}")))
}

/// The words that describe a code, without the signs around them.
fn clean(description: &str) -> String {
    let description = description.split(CELL_BREAK).map(str::trim).find(|cell| !cell.is_empty()).unwrap_or_default();
    let sign = |char: char| char.is_whitespace() || matches!(char, ':' | '-' | '–' | '—' | ',' | ';' | '.' | '=' | '|');
    let words = description.trim_matches(sign);
    let bracketed = words.strip_prefix('(').and_then(|rest| rest.split_once(')'));
    let words = bracketed.map_or(words, |(inner, _)| inner);
    let leads_on = words.strip_suffix("en").filter(|rest| rest.is_empty() || rest.ends_with(' '));
    leads_on.unwrap_or(words).trim_end_matches(sign).to_owned()
}

/// The numbers of the lots: "perceel 7", "percelen 2, 3 en 5".
pub(super) fn lots(outline: &Outline<'_>, units: &[Unit]) -> (Vec<u32>, Option<Location>) {
    let mut lots = Vec::new();
    let mut location = None;
    for unit in units.iter().filter(|unit| unit.folded.words().any(is_lot_word)) {
        let mut inside = false;
        for (range, word) in words(&unit.text) {
            let folded = Folded::new(word);
            let number = word.parse::<u32>().ok().filter(|number| (1..100).contains(number));
            match (inside, number) {
                (true, Some(number)) => {
                    if !lots.contains(&number) {
                        lots.push(number);
                    }
                    location = location.or_else(|| unit.locate(outline, range));
                }
                (true, None) if matches!(folded.as_str(), "en" | "nummer" | "nr" | "nrs" | "tm") => {}
                _ => inside = is_lot_word(folded.as_str()),
            }
        }
    }
    (lots, location)
}

fn is_lot_word(word: &str) -> bool {
    word.starts_with("perceel") || word.starts_with("percelen") || word == "kavel"
}

/// The regions served: names after "regio".
pub(super) fn regions(outline: &Outline<'_>, units: &[Unit]) -> (Vec<String>, Option<Location>) {
    for unit in units.iter().filter(|unit| unit.folded.words().any(is_region_word)) {
        let named = words(&unit.text).find(|(_, word)| is_region_word(Folded::new(word).as_str()));
        let Some((range, _)) = named else { continue };
        let after = unit.text.get(range.end..).unwrap_or_default();
        let regions = region_names(after.trim_start_matches(|char: char| char != ' ' && char != ':' && char != '|'));
        if !regions.is_empty() {
            return (regions, unit.locate_all(outline));
        }
    }
    (Vec::new(), None)
}

fn is_region_word(word: &str) -> bool {
    [
        "regio",
        "regios",
        "veiligheidsregio",
        "veiligheidsregios",
        "arrondissement",
        "arrondissementen",
        "werkgebied",
        "zorgkantoorregio",
        "zorgkantoorregios",
    ]
    .contains(&word)
}

/// The names of an enumeration; "Noord- en Zuid-Limburg" is one name.
fn region_names(after: &str) -> Vec<String> {
    let clause = after.split(['.', ';', '(']).next().unwrap_or_default().replace("- en ", "-\u{1}");
    let parts = clause.split([',', '/', ':', '|']).flat_map(|part| part.split(" en "));
    let names = parts.map(|part| part.replace('\u{1}', " en ")).filter_map(|part| {
        let name = part.trim().trim_start_matches("de ").trim_start_matches("regio ").trim();
        let name: Vec<&str> = name
            .split(' ')
            .take_while(|word| {
                word.starts_with(|char: char| char.is_uppercase())
                    || matches!(*word, "en" | "aan" | "van" | "de" | "den")
            })
            .collect();
        let name = name.join(" ").trim_end_matches([' ']).to_owned();
        name.starts_with(char::is_uppercase).then_some(name)
    });
    names.collect()
}
