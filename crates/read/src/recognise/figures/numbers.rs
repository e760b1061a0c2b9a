//! Numbers in Dutch text: digits with points between thousands, and number words.

use crate::dates::names_month;
use core::ops::Range;

/// A whole number in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::recognise) struct Number {
    /// Its value.
    pub(in crate::recognise) value: u32,
    /// Where it stands.
    pub(in crate::recognise) range: Range<usize>,
}

/// The whole numbers of a text that count something: no years, dates, codes, percentages or decimals.
pub(in crate::recognise) fn counts(text: &str) -> Vec<Number> {
    words(text).filter_map(|(range, word)| Some(Number { value: value(text, &range, word)?, range })).collect()
}

/// Whether a text holds a figure: a count, a share, or a number with decimals.
pub(in crate::recognise) fn holds_figure(text: &str) -> bool {
    let mut counts = counts(text).into_iter().filter(|number| !(number.range.start == 0 && text.len() > 3));
    let is_decimal = |word: &str| word.split_once(',').is_some_and(|(whole, part)| is_digits(whole) && is_digits(part));
    counts.next().is_some() || words(text).any(|(range, word)| is_decimal(word) || is_share(text, &range))
}

fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a number is a percentage.
pub(in crate::recognise) fn is_share(text: &str, range: &Range<usize>) -> bool {
    let number = text.get(range.clone()).is_some_and(|word| word.starts_with(|char: char| char.is_ascii_digit()));
    let after = text.get(range.end..).unwrap_or_default().trim_start();
    number && (after.starts_with(['%', '‰']) || after.starts_with("procent"))
}

/// The words of a text: letters and digits, with points and commas between digits.
pub(in crate::recognise) fn words(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let digit = move |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let mut at = 0;
    core::iter::from_fn(move || {
        while !letter_or_digit(text, at)?.1 {
            at += letter_or_digit(text, at)?.0;
        }
        let start = at;
        while let Some((length, inside)) = letter_or_digit(text, at) {
            let between = || matches!(text.as_bytes().get(at), Some(b'.' | b',')) && digit(at - 1) && digit(at + 1);
            if !inside && !between() {
                break;
            }
            at += length;
        }
        Some((start..at, text.get(start..at)?))
    })
}

/// Length in bytes of the character at a place, and whether it is a letter or digit.
fn letter_or_digit(text: &str, at: usize) -> Option<(usize, bool)> {
    let byte = text.as_bytes().get(at)?;
    if byte.is_ascii() {
        return Some((1, byte.is_ascii_alphanumeric()));
    }
    let char = text.get(at..)?.chars().next()?;
    Some((char.len_utf8(), char.is_alphanumeric()))
}

fn value(text: &str, range: &Range<usize>, word: &str) -> Option<u32> {
    if !word.starts_with(|char: char| char.is_ascii_digit()) {
        return if word.len() > LONGEST_WORD { None } else { number_word(&word.to_lowercase()) };
    }
    let before = text.get(..range.start).unwrap_or_default();
    let after = text.get(range.end..).unwrap_or_default();
    let plain = whole(word)?;
    let is_year = (1990..=2099).contains(&plain) && word.len() == 4;
    let is_share = is_share(text, range);
    let joined =
        before.ends_with(['-', '/', '€', 'Q']) || after.starts_with(['-', '/', '+']) && !after.starts_with("- ");
    let money = before.trim_end().ends_with('€')
        || after.trim_start().starts_with("euro")
        || after.trim_start().starts_with("miljoen");
    (!is_year && !is_share && !joined && !money && !is_day(after) && !is_named_number(before)).then_some(plain)
}

/// "1.630" and "1630", but no decimals.
fn whole(word: &str) -> Option<u32> {
    if word.contains(',') {
        return None;
    }
    let mut groups = word.split('.');
    let first = groups.next()?;
    let thousands = groups.all(|group| group.len() == 3);
    (thousands && first.len() <= 9).then(|| word.replace('.', "").parse().ok()).flatten()
}

/// Whether what follows a number makes it the day of a month.
fn is_day(after: &str) -> bool {
    after.starts_with(' ') && words(after).next().is_some_and(|(_, month)| names_month(month))
}

/// Words whose number names something and counts nothing.
fn is_named_number(before: &str) -> bool {
    let mut words = before.rsplit(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
    let last = words.next().unwrap_or_default().to_lowercase();
    let named = |word: &str| {
        word.starts_with("indicator")
            || word.starts_with("perceel")
            || word.starts_with("percelen")
            || matches!(
                word,
                "pijler"
                    | "vg"
                    | "zzp"
                    | "hoofdstuk"
                    | "paragraaf"
                    | "bijlage"
                    | "tabel"
                    | "figuur"
                    | "artikel"
                    | "kwartaal"
                    | "week"
                    | "iso"
                    | "nen"
                    | "fase"
                    | "niveau"
                    | "q"
                    | "versie"
            )
    };
    named(&last)
        || (matches!(last.as_str(), "en" | "of" | "nr")
            && words.next().is_some_and(|word| word.parse::<u32>().is_ok())
            && words.next().is_some_and(|word| named(&word.to_lowercase())))
}

const UNITS: [&str; 20] = [
    "nul",
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
];

const TENS: [(&str, u32); 8] = [
    ("twintig", 20),
    ("dertig", 30),
    ("veertig", 40),
    ("vijftig", 50),
    ("zestig", 60),
    ("zeventig", 70),
    ("tachtig", 80),
    ("negentig", 90),
];

/// Longest number word, "negenennegentighonderd", in bytes.
const LONGEST_WORD: usize = 24;

/// The value of a number word up to ninety-nine, and hundreds; "een" is an article, "één" is one.
pub(in crate::recognise) fn number_word(word: &str) -> Option<u32> {
    if word == "één" || word == "eén" {
        return Some(1);
    }
    if let Some(rest) = word.strip_suffix("honderd") {
        return if rest.is_empty() { Some(100) } else { small(rest).map(|hundreds| hundreds * 100) };
    }
    small(word).filter(|_| word != "een")
}

fn small(word: &str) -> Option<u32> {
    if let Some(value) = UNITS.iter().position(|unit| *unit == word) {
        return Some(value as u32);
    }
    let (tens, value) = TENS.iter().find(|(tens, _)| word.ends_with(tens))?;
    let rest = word.strip_suffix(tens)?;
    if rest.is_empty() {
        return Some(*value);
    }
    let unit = rest.strip_suffix("en").or_else(|| rest.strip_suffix("ën"))?;
    UNITS.iter().take(10).position(|name| *name == unit).map(|unit| unit as u32 + value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_that_count_are_counts() {
        let values = |text| counts(text).into_iter().map(|number| number.value).collect::<Vec<_>>();
        assert_eq!(values("Op 31 december 2024 waren er 1.630 cliënten, waarvan vijfendertig forensisch"), [1630, 35]);
        assert_eq!(values("Indicatoren 1 en 3, perceel 7, Q3 2025, 8,6% en 24/7"), [0u32; 0]);
    }
}
