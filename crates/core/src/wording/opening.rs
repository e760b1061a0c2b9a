//! Wordings by their first word: a look at it spares most of them the comparison.

use super::{Pattern, Spelling, errors_allowed};
use core::cmp::Reverse;

/// Wordings, each with what it means, by their first word.
#[derive(Debug)]
pub(super) struct Wordings<T> {
    groups: Vec<Group<T>>,
}

/// Wordings that begin with the same word.
#[derive(Debug)]
struct Group<T> {
    word: &'static str,
    opening: Opening,
    wordings: Vec<Wording<T>>,
}

#[derive(Debug)]
struct Wording<T> {
    /// Place among all wordings.
    order: usize,
    pattern: Pattern<'static>,
    meaning: T,
}

impl<T> Wordings<T> {
    /// Orders wordings by their first word; of wordings that fit equally well an earlier one wins.
    pub(super) fn new(wordings: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        let mut groups: Vec<Group<T>> = Vec::new();
        for (order, (pattern, meaning)) in wordings.into_iter().enumerate() {
            let word = pattern.split(' ').next().unwrap_or_default();
            let wording = Wording { order, pattern: Pattern(pattern), meaning };
            match groups.iter_mut().find(|group| group.word == word) {
                Some(group) => group.wordings.push(wording),
                None => groups.push(Group { word, opening: Opening::new(word), wordings: vec![wording] }),
            }
        }
        groups.sort_unstable_by_key(|group| group.opening.first);
        Self { groups }
    }

    /// Of the wordings that `words` begin with and that `accept` takes, the longest: how many words it takes, and what
    /// `accept` makes of it.
    pub(super) fn longest<R>(
        &self,
        words: &[&str],
        spelling: Spelling,
        accept: impl Fn(&T, usize) -> Option<R>,
    ) -> Option<(usize, R)> {
        let first = FirstWord::of(words);
        let groups = self.candidates(first, spelling).iter().filter(|group| group.opening.may_be(first, spelling));
        let fitting = groups.flat_map(|group| &group.wordings).filter_map(|wording| {
            let taken = wording.pattern.leads(words, spelling)?;
            Some((taken, wording.order, accept(&wording.meaning, taken)?))
        });
        let best = fitting.max_by_key(|(taken, order, _)| (*taken, Reverse(*order)));
        best.map(|(taken, _, found)| (taken, found))
    }

    /// The groups among which the one of a word is: without typing errors, those with its first letter.
    fn candidates(&self, word: FirstWord, spelling: Spelling) -> &[Group<T>] {
        let from = self.groups.partition_point(|group| group.opening.first < word.first);
        let until = self.groups.partition_point(|group| group.opening.first <= word.first);
        match spelling {
            Spelling::Exact => self.groups.get(from..until).unwrap_or_default(),
            Spelling::Forgiving => &self.groups,
        }
    }
}

/// How a wording begins.
#[derive(Debug, Clone, Copy)]
struct Opening {
    first: u8,
    length: usize,
    any_ending: bool,
    letters: u32,
    /// Typing errors that are forgiven in its first word.
    errors: usize,
}

/// The first word of a heading.
#[derive(Debug, Clone, Copy)]
struct FirstWord {
    first: u8,
    length: usize,
    letters: u32,
}

impl Opening {
    /// A first word of a wording; one that ends in `*` stands for any ending.
    fn new(word: &str) -> Self {
        let stem = word.trim_end_matches('*');
        Self {
            first: stem.bytes().next().unwrap_or_default(),
            length: stem.len(),
            any_ending: stem.len() < word.len(),
            letters: letters(stem),
            errors: errors_allowed(stem),
        }
    }

    /// Whether the wording may begin with a word. Each typing error drops or adds at most one letter.
    const fn may_be(self, word: FirstWord, spelling: Spelling) -> bool {
        let errors = match spelling {
            Spelling::Exact => 0,
            Spelling::Forgiving => self.errors,
        };
        if errors == 0 && (self.first != word.first || matches!(spelling, Spelling::Forgiving)) {
            return false;
        }
        let (fits, added) = if self.any_ending {
            (word.length + errors >= self.length, 0)
        } else {
            (word.length.abs_diff(self.length) <= errors, (word.letters & !self.letters).count_ones() as usize)
        };
        let missing = (self.letters & !word.letters).count_ones() as usize;
        fits && missing <= errors && added <= errors
    }
}

impl FirstWord {
    /// The first of some words.
    fn of(words: &[&str]) -> Self {
        let word = words.first().copied().unwrap_or_default();
        Self { first: word.bytes().next().unwrap_or_default(), length: word.len(), letters: letters(word) }
    }
}

/// The letters of a word as a set of bits.
fn letters(word: &str) -> u32 {
    word.bytes().filter(u8::is_ascii_lowercase).fold(0, |letters, letter| letters | 1 << (letter - b'a'))
}
