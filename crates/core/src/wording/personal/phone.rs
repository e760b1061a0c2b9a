//! Phone numbers of people; a general number of an organisation is for everybody.

use super::{
    PersonalKind, PersonalWords,
    scan::{digits, goes_on, has_any, near_before, number_starts, words_before},
};
use crate::wording::Folded;

/// Words that say that a number is a person's own.
const PERSON: &[&str] = &["dhr", "mevr", "mw", "mevrouw", "meneer", "heer", "contactpersoon", "prive", "thuis"];

/// Words that say that a mobile number is somebody's.
const MOBILE: &[&str] = &["mobiel", "mob", "gsm", "whatsapp", "doorkiesnummer"];

/// Fewer digits make no phone number.
pub(super) const LEAST_DIGITS: usize = 10;

pub(super) fn find(text: &str) -> impl Iterator<Item = PersonalWords> {
    let numbers = number_starts(text).filter(|start| text.as_bytes().get(*start) == Some(&b'0'));
    let abroad = text.match_indices("+31").map(|(at, _)| at);
    numbers.chain(abroad).filter_map(move |start| {
        let first = start + usize::from(text.as_bytes().get(start) == Some(&b'+'));
        let (digits, end) = digits(text, first, &[' ', '-', '.', '(', ')', '\u{A0}', '–'], 3);
        let national = national(&digits).filter(|_| !goes_on(text, end))?;
        let before = words_before(text, start);
        let of_person = has_any(&before, PERSON) || ends_in_name(text, start);
        let is_mobile = national.starts_with('6');
        let sure = is_mobile && (of_person || has_any(&before, MOBILE));
        (is_mobile || of_person).then_some(PersonalWords { kind: PersonalKind::Phone, range: start..end, sure })
    })
}

/// The nine digits after the 0 or the country's 31.
fn national(digits: &str) -> Option<&str> {
    let rest = ["0031", "31", "0"].iter().find_map(|prefix| digits.strip_prefix(prefix))?;
    let rest = rest.strip_prefix('0').filter(|rest| rest.len() == 9).unwrap_or(rest);
    (rest.len() == 9 && !rest.starts_with('0')).then_some(rest)
}

/// Whether a person's name stands shortly before: two words in a row with a capital, or an initial and a word.
fn ends_in_name(text: &str, at: usize) -> bool {
    /// Words between a name and its number, such as "is bereikbaar op".
    const REACH: usize = 6;
    let line = near_before(text, at).rsplit('\n').next().unwrap_or_default();
    let words: Vec<&str> = line.split_whitespace().rev().take(REACH).collect();
    let is_name = |word: &str| word.starts_with(char::is_uppercase) && !Folded::new(word).as_str().is_empty();
    // The words are in reverse order: the surname is first.
    let is_surname = |word: &str| is_name(word) && word.chars().filter(|char| char.is_lowercase()).count() >= 2;
    words.windows(2).any(|pair| matches!(pair, [surname, first] if is_surname(surname) && is_name(first)))
}
