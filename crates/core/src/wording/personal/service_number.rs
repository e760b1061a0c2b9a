//! Citizen service numbers: eight or nine digits that pass the eleven-test.

use super::{
    PersonalKind, PersonalWords,
    scan::{digits, goes_on, has_any, number_starts, words_before},
};

/// Words that say that a service number follows.
const CUES: &[&str] = &["bsn", "bsnnummer", "burgerservicenummer", "sofi", "sofinummer"];

/// Words that say that some other number follows.
const OTHERS: &[&str] = &[
    "kvk",
    "kvknummer",
    "koophandel",
    "agb",
    "agbcode",
    "iban",
    "tel",
    "telefoon",
    "fax",
    "isbn",
    "issn",
    "btw",
    "euro",
    "eur",
    "factuur",
    "factuurnummer",
    "contract",
    "contractnummer",
    "zaaknummer",
    "dossiernummer",
    "ordernummer",
];

/// Fewer digits make no service number.
pub(super) const LEAST_DIGITS: usize = 8;

pub(super) fn find(text: &str) -> impl Iterator<Item = PersonalWords> {
    number_starts(text).filter_map(move |start| {
        let (digits, end) = digits(text, start, &['.', ' ', '\u{A0}'], 1);
        let before = words_before(text, start);
        let sure = has_any(&before, CUES);
        let may_be = sure || (!has_any(&before, OTHERS) && !is_day(&digits));
        let found = !goes_on(text, end) && passes_eleven_test(&digits) && may_be;
        found.then_some(PersonalWords { kind: PersonalKind::ServiceNumber, range: start..end, sure })
    })
}

/// The nine digits times 9, 8, … 2 and -1 add up to a multiple of eleven; a number of eight digits begins with 0.
fn passes_eleven_test(digits: &str) -> bool {
    const WEIGHTS: [i32; 9] = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    if !(8..=9).contains(&digits.len()) || digits.bytes().all(|digit| digit == b'0') {
        return false;
    }
    let weights = WEIGHTS.iter().skip(9 - digits.len());
    let sum: i32 = digits.bytes().zip(weights).map(|(digit, weight)| i32::from(digit - b'0') * weight).sum();
    sum % 11 == 0
}

/// Whether eight digits are a day of our time, such as 20241231.
fn is_day(digits: &str) -> bool {
    digits.len() == 8
        && ["19", "20"].iter().any(|century| digits.starts_with(century) || digits.get(4..6) == Some(*century))
}
