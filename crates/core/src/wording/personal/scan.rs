//! Looking at the characters of a text from a place in it.

use crate::wording::Folded;

/// The characters just before a place that may tell what stands there, folded: not past a sentence.
pub(super) fn words_before(text: &str, at: usize) -> Folded {
    let near = near_before(text, at);
    let sentence = near.rfind(['\n', ';']).map_or(near, |end| near.get(end + 1..).unwrap_or_default());
    Folded::new(sentence)
}

/// The characters just before a place that may say whose it is.
pub(super) fn near_before(text: &str, at: usize) -> &str {
    /// Characters that a cue may stand before its value.
    const REACH: usize = 48;
    let before = text.get(..at).unwrap_or_default();
    let start = before.char_indices().rev().nth(REACH).map_or(0, |(start, _)| start);
    before.get(start..).unwrap_or_default()
}

/// Whether one of the words stands in the text.
pub(super) fn has_any(text: &Folded, words: &[&str]) -> bool {
    text.words().any(|word| words.contains(&word))
}

/// Places where a number begins: a digit that follows no letter and no other part of a number.
pub(super) fn number_starts(text: &str) -> impl Iterator<Item = usize> {
    text.char_indices().filter(|(_, char)| char.is_ascii_digit()).map(|(at, _)| at).filter(|at| {
        let mut before = text.get(..*at).unwrap_or_default().chars().rev();
        match before.next() {
            Some(char) if char.is_alphanumeric() || matches!(char, '_' | '=' | '#' | '+' | '@' | '€') => false,
            Some('.' | ',' | '-' | '/' | ' ' | '\u{A0}' | '(') => {
                !before.next().is_some_and(|char| char.is_ascii_digit() || char == '+')
            }
            _ => true,
        }
    })
}

/// The digits from a place on, with no more than `gap` other signs between two of them, and where they end.
pub(super) fn digits(text: &str, start: usize, signs: &[char], gap: usize) -> (String, usize) {
    let mut digits = String::new();
    let (mut end, mut between) = (start, 0);
    for (at, char) in text.get(start..).unwrap_or_default().char_indices() {
        if char.is_ascii_digit() {
            digits.push(char);
            end = start + at + 1;
            between = 0;
        } else if signs.contains(&char) && between < gap {
            between += 1;
        } else {
            break;
        }
    }
    (digits, end)
}

/// Whether a letter or digit stands at a place.
pub(super) fn goes_on(text: &str, at: usize) -> bool {
    text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(char::is_alphanumeric)
}
