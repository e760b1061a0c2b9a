//! A look at the first word that spares most wordings the comparison.

use super::{Spelling, errors_allowed};

/// How a wording begins.
#[derive(Debug, Clone, Copy)]
pub(super) struct Opening {
    first: u8,
    length: usize,
    any_ending: bool,
    letters: u32,
    /// Typing errors that are forgiven in its first word.
    errors: usize,
}

/// The first word of a heading.
#[derive(Debug, Clone, Copy)]
pub(super) struct FirstWord {
    first: u8,
    length: usize,
    letters: u32,
}

impl Opening {
    /// How a wording begins.
    pub(super) fn new(wording: &str) -> Self {
        let word = wording.split(' ').next().unwrap_or_default();
        let stem = word.trim_end_matches('*');
        Self {
            first: stem.bytes().next().unwrap_or_default(),
            length: stem.len(),
            any_ending: stem.len() < word.len(),
            letters: letters(stem),
            errors: errors_allowed(stem),
        }
    }

    /// Whether the wording may begin with a word. Each typing error drops at most one letter.
    pub(super) const fn may_be(self, word: FirstWord, spelling: Spelling) -> bool {
        let errors = match spelling {
            Spelling::Exact => 0,
            Spelling::Forgiving => self.errors,
        };
        let fits = if self.any_ending {
            word.length + errors >= self.length
        } else {
            word.length.abs_diff(self.length) <= errors
        };
        let missing = (self.letters & !word.letters).count_ones() as usize;
        fits && missing <= errors && (errors > 0 || self.first == word.first)
    }
}

impl FirstWord {
    /// The first of some words.
    pub(super) fn of(words: &[&str]) -> Self {
        let word = words.first().copied().unwrap_or_default();
        Self { first: word.bytes().next().unwrap_or_default(), length: word.len(), letters: letters(word) }
    }
}

/// The letters of a word as a set of bits.
fn letters(word: &str) -> u32 {
    word.bytes().filter(u8::is_ascii_lowercase).fold(0, |letters, letter| letters | 1 << (letter - b'a'))
}
