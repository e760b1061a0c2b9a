//! Joining lines: what a hyphen, or none, at a line's end means.

use crate::{dates::names_month, draft::Text};

/// How a line goes on in the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    /// With a blank between two words.
    Blank,
    /// As one word, the hyphen at the line's end being the typesetter's.
    Broken,
    /// As one word with its own hyphen.
    Hyphen,
    /// As one word whose hyphen was lost.
    Lost,
}

/// What a text shows of how its lines were broken.
#[derive(Debug, Default)]
pub(super) struct Breaks<'a> {
    /// Wrapped lines end in a blank, so that one without is a word broken by a lost hyphen.
    pub(super) blank_ends: bool,
    /// Words that stand inside lines and so are whole, in order; none where lines are so long that few were broken.
    words: Vec<&'a str>,
}

/// Characters of the longest lines among which many a word is broken.
const NARROW: usize = 64;

impl<'a> Breaks<'a> {
    /// Of lines with a usual width in characters.
    pub(super) fn new(lines: impl Iterator<Item = &'a str>, width: usize, blank_ends: bool) -> Self {
        let mut words: Vec<&str> = Vec::new();
        if width <= NARROW && !blank_ends {
            for line in lines {
                let mut inside = line.split(|char: char| !char.is_alphabetic()).filter(|word| !word.is_empty());
                let (_, _) = (inside.next(), inside.next_back());
                words.extend(inside);
            }
            words.sort_unstable();
            words.dedup();
        }
        Self { blank_ends, words }
    }

    /// Two halves of one word: together they stand elsewhere in the text or name a month, and the second alone does
    /// not.
    fn is_broken(&self, line: &str, next: &str) -> bool {
        let first = line.rsplit(|char: char| !char.is_alphabetic()).next().unwrap_or_default();
        let second = next.split(|char: char| !char.is_alphabetic()).next().unwrap_or_default();
        if self.words.is_empty() || first.len() < 2 || second.len() < 2 || self.stands_inside(second) {
            return false;
        }
        let joined = format!("{first}{second}");
        names_month(&joined) || self.stands_inside(&joined)
    }

    fn stands_inside(&self, word: &str) -> bool {
        self.words.binary_search(&word).is_ok()
    }
}

/// The joint between two lines; `blank_end` says that the first ends in a blank.
pub(super) fn joint(line: &str, next: &str, breaks: &Breaks<'_>, blank_end: bool) -> Joint {
    let Some(stem) = line.strip_suffix(['-', '\u{AD}', '\u{2010}']) else {
        let letters = line.ends_with(char::is_lowercase) && next.starts_with(char::is_lowercase);
        let lost = (breaks.blank_ends && !blank_end) || breaks.is_broken(line, next);
        return if letters && lost { Joint::Lost } else { Joint::Blank };
    };
    let last_word = stem.rsplit(|char: char| !char.is_alphanumeric()).next().unwrap_or_default();
    let next_word = next.split(|char: char| !char.is_alphanumeric()).next().unwrap_or_default();
    if line.ends_with('\u{AD}') {
        return Joint::Broken;
    }
    if last_word.is_empty() || matches!(next_word, "en" | "of" | "tot" | "als" | "dan" | "maar") {
        return Joint::Blank;
    }
    if keeps_hyphen(last_word, next_word) { Joint::Hyphen } else { Joint::Broken }
}

/// Whether two halves are a compound that Dutch writes with a hyphen: a name, number or abbreviation before it
/// (JUST-team, tbs-maatregel), a capital after it, or vowels that would read as one sound (re-integratie).
fn keeps_hyphen(before: &str, after: &str) -> bool {
    let abbreviation = !before.chars().any(is_vowel) || before.chars().skip(1).any(char::is_uppercase);
    let digits =
        before.ends_with(|char: char| char.is_ascii_digit()) || after.starts_with(|char: char| char.is_ascii_digit());
    abbreviation || digits || after.starts_with(char::is_uppercase) || clash(before, after)
}

fn is_vowel(char: char) -> bool {
    matches!(char.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ë' | 'ï' | 'é' | 'è' | 'ö' | 'ü')
}

fn clash(before: &str, after: &str) -> bool {
    let pair = (before.chars().next_back(), after.chars().next());
    matches!(
        pair,
        (Some('a'), Some('a' | 'e' | 'i' | 'u'))
            | (Some('e'), Some('e' | 'i' | 'u'))
            | (Some('i'), Some('e' | 'i' | 'j'))
            | (Some('o'), Some('e' | 'i' | 'o' | 'u'))
            | (Some('u'), Some('i' | 'u'))
    )
}

/// Appends a line to a text that ends in `line`.
pub(super) fn append(text: &mut Text, joint: Joint, next: &str, start: usize) {
    match joint {
        Joint::Blank if text.is_empty() => {}
        Joint::Blank => text.push(" ", start.saturating_sub(1)),
        Joint::Broken => text.pop(),
        Joint::Hyphen | Joint::Lost => {}
    }
    text.push_collapsed(next, start);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hyphen_at_a_lines_end_is_kept_where_dutch_writes_one() {
        for (line, next, expected) in [
            ("het kwaliteits-", "beleid", Joint::Broken),
            ("het FACT-", "team", Joint::Hyphen),
            ("de risico-", "inventarisatie", Joint::Hyphen),
            ("een tbs-", "maatregel", Joint::Hyphen),
            ("de behoefte-", "en zorgvraag", Joint::Blank),
            ("zonder", "afbreking", Joint::Blank),
        ] {
            assert_eq!(joint(line, next, &Breaks::default(), false), expected, "{line} {next}");
        }
    }

    #[test]
    fn a_lost_hyphen_shows_where_other_lines_end_in_a_blank() {
        let breaks = Breaks { blank_ends: true, ..Breaks::default() };
        assert_eq!(joint("de zorg", "aanbieder", &breaks, false), Joint::Lost);
        assert_eq!(joint("de zorg", "aanbieder", &breaks, true), Joint::Blank);
    }

    #[test]
    fn a_lost_hyphen_shows_where_the_whole_word_stands_elsewhere() {
        let lines = ["wij geven forensische zorg", "met veel zorg voor ieder"];
        let breaks = Breaks::new(lines.into_iter(), 30, false);
        assert_eq!(joint("onze foren", "sische clienten", &breaks, false), Joint::Lost);
        assert_eq!(joint("op 31 decem", "ber 2022", &breaks, false), Joint::Lost);
        assert_eq!(joint("met veel", "zorg", &breaks, false), Joint::Blank);
    }
}
