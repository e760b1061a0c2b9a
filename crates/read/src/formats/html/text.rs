//! Text between tags: its stretches with their places, character references decoded.

use super::tokens::tokens;
use html5gum::Token;
use std::borrow::Cow;

/// Stretches of a source text, each with the byte of the source at which it begins.
pub(super) struct Stretches<'a> {
    rest: &'a str,
    at: usize,
}

/// The stretches of `text`, which begins at byte `at` of the source.
pub(super) const fn stretches(text: &str, at: usize) -> Stretches<'_> {
    Stretches { rest: text, at }
}

impl<'a> Iterator for Stretches<'a> {
    type Item = (Cow<'a, str>, usize);

    fn next(&mut self) -> Option<Self::Item> {
        let first = self.rest.chars().next()?;
        let (words, length) = if let Some((decoded, length)) = reference(self.rest) {
            (Cow::Owned(decoded), length)
        } else {
            let after = self.rest.get(first.len_utf8()..).unwrap_or_default();
            let length = first.len_utf8() + after.find('&').unwrap_or(after.len());
            (Cow::Borrowed(self.rest.get(..length).unwrap_or_default()), length)
        };
        let at = self.at;
        self.at += length;
        self.rest = self.rest.get(length..).unwrap_or_default();
        Some((words, at))
    }
}

/// What the character reference at the start of `text` stands for, and its length in bytes.
///
/// A reference without a semicolon may run into the next word ("&eacuten"), so the tokenizer decodes the whole
/// run of letters; what then ends alike on both sides is no part of the reference.
fn reference(text: &str) -> Option<(String, usize)> {
    const LONGEST: usize = 40;
    let name = text.strip_prefix('&')?;
    let is_name = |char: char| char.is_ascii_alphanumeric() || char == '#';
    let length = name.find(|char: char| !is_name(char)).unwrap_or(name.len());
    let ends = usize::from(name.as_bytes().get(length) == Some(&b';'));
    let run = text.get(..1 + length + ends).filter(|run| (3..=LONGEST).contains(&run.len()))?;
    let decoded = decode(run);
    let alike = run.bytes().rev().zip(decoded.bytes().rev()).take_while(|(one, other)| one == other).count();
    let stands_for = decoded.get(..decoded.len() - alike)?;
    (!stands_for.is_empty()).then(|| (stands_for.to_owned(), run.len() - alike))
}

fn decode(run: &str) -> String {
    let mut decoded = String::new();
    for Ok(token) in tokens(run) {
        if let Token::String(string) = token {
            decoded.push_str(&String::from_utf8_lossy(&string));
        }
    }
    decoded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<(String, usize)> {
        stretches(text, 10).map(|(words, at)| (words.into_owned(), at)).collect()
    }

    fn pairs(expected: &[(&str, usize)]) -> Vec<(String, usize)> {
        expected.iter().map(|(words, at)| ((*words).to_owned(), *at)).collect()
    }

    #[test]
    fn decodes_references_and_keeps_places() {
        assert_eq!(
            of("cli&euml;nt &amp;amp; &#x20AC;5"),
            pairs(&[("cli", 10), ("ë", 13), ("nt ", 19), ("&", 22), ("amp; ", 27), ("€", 32), ("5", 40),])
        );
        assert_eq!(of("&eacuten &copy"), pairs(&[("é", 10), ("n ", 17), ("©", 19)]));
    }

    #[test]
    fn leaves_what_is_no_reference() {
        assert_eq!(
            of("R&D & x&&y &onbekend;"),
            pairs(&[("R", 10), ("&D ", 11), ("& x", 14), ("&", 17), ("&y ", 18), ("&onbekend;", 21),])
        );
    }
}
