//! Words, numbers and marks of a text, split once and classified once.

use core::ops::Range;

use super::words::{self, Word};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A run of letters.
    Word(Word),
    /// A run of ASCII digits: its value, capped, and how many digits.
    Number(u16, u8),
    /// Any other character; dashes and apostrophes of every form are one. A run of one mark is one token.
    Mark(char),
}

/// A piece of the text between spaces.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) kind: Kind,
}

/// A text with its tokens.
pub(super) struct Tokens<'a> {
    text: &'a str,
    list: Vec<Token>,
}

impl<'a> Tokens<'a> {
    /// Splits a text; what lies beyond four gigabytes is left out.
    pub(super) fn new(text: &'a str) -> Self {
        let mut list = Vec::with_capacity(text.len() / 5 + 4);
        let mut chars = text.char_indices().peekable();
        while let Some((start, c)) = chars.next() {
            if c.is_whitespace() {
                continue;
            }
            let same: fn(char, char) -> bool = if c.is_ascii_digit() {
                |_, next| next.is_ascii_digit()
            } else if c.is_alphabetic() {
                |_, next| next.is_alphabetic() || words::is_mark(next)
            } else {
                |first, next| first == next && first != '(' && first != ')'
            };
            let mut end = start + c.len_utf8();
            while let Some((at, next)) = chars.next_if(|(_, next)| same(c, *next)) {
                end = at + next.len_utf8();
            }
            let (Ok(from), Ok(to)) = (u32::try_from(start), u32::try_from(end)) else { break };
            let kind = kind(c, text.get(start..end).unwrap_or_default());
            list.push(Token { start: from, end: to, kind });
        }
        Self { text, list }
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    pub(super) fn get(&self, at: usize) -> Option<Token> {
        self.list.get(at).copied()
    }

    /// The token before `at`.
    pub(super) fn before(&self, at: usize) -> Option<Token> {
        self.get(at.checked_sub(1)?)
    }

    /// The class of the word at `at`; `Other` where there is no word.
    pub(super) fn word(&self, at: usize) -> Word {
        match self.get(at) {
            Some(Token { kind: Kind::Word(word), .. }) => word,
            _ => Word::Other,
        }
    }

    /// The class of the word before `at`.
    pub(super) fn word_before(&self, at: usize) -> Word {
        at.checked_sub(1).map_or(Word::Other, |at| self.word(at))
    }

    /// Value and digits of the number at `at`.
    pub(super) fn number(&self, at: usize) -> Option<(u16, u8)> {
        match self.get(at)?.kind {
            Kind::Number(value, digits) => Some((value, digits)),
            _ => None,
        }
    }

    /// The mark at `at`.
    pub(super) fn mark(&self, at: usize) -> Option<char> {
        match self.get(at)?.kind {
            Kind::Mark(mark) => Some(mark),
            _ => None,
        }
    }

    /// Whether no space parts the token from the one before.
    pub(super) fn glued(&self, at: usize) -> bool {
        match (self.get(at), self.before(at)) {
            (Some(own), Some(last)) => own.start == last.end,
            _ => false,
        }
    }

    /// Whether a line ends right before the token.
    pub(super) fn begins_line(&self, at: usize) -> bool {
        match (self.get(at), self.before(at)) {
            (Some(own), Some(last)) => {
                self.text.get(last.end as usize..own.start as usize).is_some_and(|gap| gap.contains('\n'))
            }
            _ => true,
        }
    }

    /// The token as written.
    pub(super) fn written(&self, at: usize) -> &'a str {
        self.get(at).and_then(|token| self.text.get(token.start as usize..token.end as usize)).unwrap_or_default()
    }

    /// Bytes from token `from` up to token `to`, the latter not included.
    pub(super) fn range(&self, from: usize, to: usize) -> Range<usize> {
        let start = self.get(from).map_or(self.text.len(), |token| token.start as usize);
        let end = self.before(to).map_or(start, |token| token.end as usize);
        start..end.max(start)
    }

    /// Where a phrase of words and marks, parted by spaces, ends if it stands at `at`.
    pub(super) fn phrase(&self, at: usize, phrase: &str) -> Option<usize> {
        if phrase.is_empty() {
            return Some(at);
        }
        // Most phrases of a table differ in the first letter.
        let first = self.written(at).bytes().next()?.to_ascii_lowercase();
        if phrase.bytes().next() != Some(first) {
            return None;
        }
        let mut next = at;
        for part in phrase.split(' ') {
            if !words::is(self.written(next), part) {
                return None;
            }
            next += 1;
        }
        Some(next)
    }

    /// Whether the phrase ends right before `at`.
    pub(super) fn phrase_before(&self, at: usize, phrase: &str) -> bool {
        let words = phrase.split(' ').count();
        at.checked_sub(words).is_some_and(|from| self.phrase(from, phrase).is_some())
    }

    /// Whether the word at `at` begins with a capital.
    pub(super) fn capital(&self, at: usize) -> bool {
        self.written(at).chars().next().is_some_and(char::is_uppercase)
    }
}

fn kind(first: char, written: &str) -> Kind {
    if first.is_ascii_digit() {
        let value = written
            .bytes()
            .fold(0_u16, |sum, digit| sum.saturating_mul(10).saturating_add(u16::from(digit.saturating_sub(b'0'))));
        return Kind::Number(value, u8::try_from(written.len()).unwrap_or(u8::MAX));
    }
    if first.is_alphabetic() {
        return Kind::Word(words::classify(written));
    }
    Kind::Mark(match first {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2018}' | '\u{2019}' | '`' | '\u{b4}' => '\'',
        other => other,
    })
}
