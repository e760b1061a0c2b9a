//! Comparing Dutch wordings: folded words, patterns of words, and typing errors.

mod heading;
mod opening;
mod personal;
mod placeholder;
mod told;

pub use heading::{
    NamedPillar, PartHeading, indicators_named, is_closing, part_heading, pillar_heading, states_part, states_pillar,
    strip_numbering,
};
pub use personal::{MASK, PersonalKind, PersonalWords, mask, masked, personal_data};
pub use placeholder::{placeholders, says_nothing};

use strsim::osa_distance;

/// Words of a text in lower case, without accents, hyphens inside words and punctuation between them.
///
/// "Risico-taxatie, cliënten" gives `risicotaxatie clienten`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
    text: String,
}

impl Folded {
    /// Folds a text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut folded = String::with_capacity(text.len());
        let mut rest = text;
        let mut gap = false;
        while let Some(first) = rest.bytes().next() {
            let letters = rest.bytes().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(rest.len());
            let sign = if first.is_ascii() { char::from(first) } else { rest.chars().next().unwrap_or_default() };
            let (taken, after) = rest.split_at(letters.max(sign.len_utf8()));
            if letters > 0 || sign.is_alphanumeric() {
                if gap && !folded.is_empty() {
                    folded.push(' ');
                }
                gap = false;
            } else {
                let joins = is_joint(sign) && after.starts_with(char::is_alphanumeric);
                gap |= !(joins || is_silent(sign));
            }
            if letters > 0 {
                folded.push_str(taken);
            } else if !sign.is_ascii() && sign.is_alphanumeric() {
                fold_char(sign, &mut folded);
            }
            rest = after;
        }
        folded.make_ascii_lowercase();
        Self { text: folded }
    }

    /// The words with a blank between each.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The words.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.text.split_ascii_whitespace()
    }

    /// Whether the words of `phrase` stand somewhere in the text, one after the other, as whole words.
    #[must_use]
    pub fn contains(&self, phrase: &str) -> bool {
        self.find(phrase).is_some()
    }

    /// Byte offset, in the folded text, of the words of `phrase` as whole words.
    #[must_use]
    pub fn find(&self, phrase: &str) -> Option<usize> {
        self.text.match_indices(phrase).map(|(at, _)| at).find(|at| {
            let starts = *at == 0 || self.text.as_bytes().get(at - 1) == Some(&b' ');
            let ends = matches!(self.text.as_bytes().get(at + phrase.len()), None | Some(b' '));
            starts && ends
        })
    }

    /// Whether a word of the text begins with `stem`; a stem of more words may end inside the last.
    #[must_use]
    pub fn has_word_starting(&self, stem: &str) -> bool {
        self.text.match_indices(stem).any(|(at, _)| at == 0 || self.text.as_bytes().get(at - 1) == Some(&b' '))
    }
}

/// A sign inside a word: "risico-taxatie", "auto’s".
const fn is_joint(char: char) -> bool {
    matches!(char, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’')
}

/// A combining accent or a soft hyphen.
const fn is_silent(char: char) -> bool {
    matches!(char, '\u{300}'..='\u{36F}' | '\u{AD}')
}

/// Appends a letter beyond ASCII in lower case, without its accent.
fn fold_char(char: char, out: &mut String) {
    for lower in char.to_lowercase() {
        match lower {
            'à'..='å' => out.push('a'),
            'ç' => out.push('c'),
            'è'..='ë' => out.push('e'),
            'ì'..='ï' => out.push('i'),
            'ñ' => out.push('n'),
            'ò'..='ö' => out.push('o'),
            'ù'..='ü' => out.push('u'),
            'ý' | 'ÿ' => out.push('y'),
            'ĳ' => out.push_str("ij"),
            other if is_silent(other) => {}
            other => out.push(other),
        }
    }
}

/// How strictly words are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// Letter for letter.
    Exact,
    /// A typing error in a long word is forgiven.
    Forgiving,
}

/// Folded words in a row; a word that ends in `*` stands for any ending.
#[derive(Debug, Clone, Copy)]
pub struct Pattern<'a>(pub &'a str);

impl Pattern<'_> {
    /// How many of `words` the pattern takes from their start; `None` where they do not begin with it.
    #[must_use]
    pub fn leads(self, words: &[&str], spelling: Spelling) -> Option<usize> {
        let mut taken = 0;
        for wanted in self.0.split(' ') {
            if !same_word(wanted, words.get(taken)?, spelling) {
                return None;
            }
            taken += 1;
        }
        Some(taken)
    }
}

fn same_word(wanted: &str, word: &str, spelling: Spelling) -> bool {
    if let Some(stem) = wanted.strip_suffix('*') {
        // One letter more or less than the stem: a typing error may have added or dropped one.
        let beginning =
            |length: usize| word.char_indices().nth(length).map_or(word, |(end, _)| word.get(..end).unwrap_or(word));
        let like =
            || [stem.len(), stem.len() + 1, stem.len() - 1].into_iter().any(|length| nearly(stem, beginning(length)));
        return word.starts_with(stem) || (spelling == Spelling::Forgiving && like());
    }
    wanted == word || (spelling == Spelling::Forgiving && nearly(wanted, word))
}

/// Whether two words differ by no more than a typing error: one in six letters or more, two in ten or more.
#[must_use]
pub fn nearly(wanted: &str, word: &str) -> bool {
    let allowed = errors_allowed(wanted);
    allowed > 0 && wanted.len().abs_diff(word.len()) <= allowed && osa_distance(wanted, word) <= allowed
}

/// Typing errors that are forgiven in a word.
const fn errors_allowed(wanted: &str) -> usize {
    match wanted.len() {
        0..6 => 0,
        6..10 => 1,
        _ => 2,
    }
}

/// The nearest of `known` to a misspelt `word`, for suggestions; `None` where nothing comes near.
#[must_use]
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let scored = known.into_iter().map(|candidate| (osa_distance(word, candidate), candidate));
    scored
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, candidate)| *distance * 3 <= candidate.len().max(3))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_case_accents_hyphens_and_punctuation() {
        assert_eq!(Folded::new("Risico-taxatie, cliënten (én  ‘Wij’)").as_str(), "risicotaxatie clienten en wij");
    }

    #[test]
    fn patterns_take_whole_words_any_endings_and_typing_errors() {
        let words = ["terugblikken", "op", "het", "vakmanschp"];
        assert_eq!(Pattern("terugblik*").leads(&words, Spelling::Exact), Some(1));
        assert_eq!(Pattern("terugblik").leads(&words, Spelling::Exact), None);
        assert_eq!(Pattern("vakmanschap").leads(&words[3..], Spelling::Forgiving), Some(1));
        assert_eq!(Pattern("vakmanschap").leads(&words[3..], Spelling::Exact), None);
    }

    #[test]
    fn finds_words_by_their_beginning() {
        let text = Folded::new("Het ketenoverleg en de eigen regierol");
        assert!(text.has_word_starting("keten") && text.has_word_starting("eigen regie"));
        assert!(!text.has_word_starting("overleg"));
    }

    #[test]
    fn suggests_only_what_comes_near() {
        assert_eq!(nearest("goal-undatd", ["goal-undated", "lot-missing"]), Some("goal-undated"));
        assert_eq!(nearest("heel iets anders", ["goal-undated", "lot-missing"]), None);
    }
}
