//! What a text is about: its telling words as Dutch stems, and its numbers.

use super::vocabulary::{COMMON, PARTIES, STOP, SYNONYMS};
use crate::{order, wording::Folded};
use rust_stemmers::{Algorithm, Stemmer};
use std::collections::{BTreeMap, BTreeSet};

/// A telling word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Term {
    /// What it is compared by.
    pub(super) key: String,
    /// The word as the text writes it, without signs around it.
    pub(super) word: String,
    /// Many goals share the word, or it is only a number.
    pub(super) common: bool,
    /// It names one of several that a sentence may be about: a proper name, or a party.
    pub(super) names: Option<Naming>,
}

/// What kind of thing a word names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Naming {
    /// A place, an organisation, a method: written with a capital.
    Name,
    /// Those whom it is about: clients, staff, families.
    Party,
}

/// Takes the telling words out of texts.
pub(super) struct Lexicon {
    stemmer: Stemmer,
    stop: BTreeSet<&'static str>,
    common: BTreeSet<String>,
    parties: BTreeSet<String>,
    /// Stem of each word that another stands for, with the stem of the other.
    synonyms: BTreeMap<String, String>,
}

impl Lexicon {
    pub(super) fn new() -> Self {
        let stemmer = Stemmer::create(Algorithm::Dutch);
        let stop = order::set(STOP.split_whitespace());
        let mut synonyms = BTreeMap::new();
        for group in SYNONYMS {
            let mut words = group.split(' ').map(|word| stem(&stemmer, word));
            if let Some(first) = words.next() {
                synonyms.extend(words.map(|word| (word, first.clone())));
            }
        }
        let stems =
            |words: &'static str| words.split_whitespace().map(|word| canonical(stem(&stemmer, word), &synonyms));
        let (common, parties) = (order::set(stems(COMMON)), order::set(stems(PARTIES)));
        Self { stemmer, stop, common, parties, synonyms }
    }

    /// The telling words of a text, each once, in order. Years tell when, not what.
    pub(super) fn terms(&self, text: &str) -> Vec<Term> {
        let mut terms: Vec<Term> = Vec::new();
        let (mut begins, mut is_quantified) = (true, false);
        for token in text.split_whitespace() {
            let has_name = is_name(token, begins);
            begins = token.ends_with(['.', ':', '?', '!']);
            // "ROM-metingen" is two words, for the name may stand alone; "risico-taxatie" is one.
            let parts: Vec<&str> = if has_name { token.split('-').collect() } else { vec![token] };
            for part in parts {
                let word = Folded::new(part);
                let written = part.trim_matches(|char: char| !char.is_alphanumeric());
                let term = self.term(word.as_str(), written, has_name);
                // "Alle sociotherapeuten volgen …" says who, and not what is done.
                let term = term.map(|term| Term { common: term.common || is_quantified, ..term });
                is_quantified = QUANTIFIERS.contains(&word.as_str());
                terms.extend(term.filter(|term| !terms.iter().any(|known| known.key == term.key)));
            }
        }
        terms
    }

    fn term(&self, word: &str, written: &str, has_name: bool) -> Option<Term> {
        let is_number = word.starts_with(|char: char| char.is_ascii_digit());
        let is_short = !is_number && !has_name && word.chars().count() < 3;
        if word.is_empty() || is_short || self.stop.contains(word) || is_year(word) {
            return None;
        }
        let key = canonical(stem(&self.stemmer, word), &self.synonyms);
        let party = self.parties.contains(&key).then_some(Naming::Party);
        let names = party.or_else(|| has_name.then_some(Naming::Name));
        let common = is_number || self.common.contains(&key);
        Some(Term { key, word: written.to_owned(), common, names })
    }
}

/// Words before those whom a goal is for, folded.
const QUANTIFIERS: &[&str] = &["al", "alle", "elk", "elke", "ieder", "iedere"];

/// Whether a word is written as a name; the first word of a sentence is no sign of one, unless it is all capitals.
fn is_name(token: &str, begins: bool) -> bool {
    let mut letters = token.chars().filter(|char| char.is_alphabetic());
    let starts_high = letters.next().is_some_and(char::is_uppercase);
    starts_high && (!begins || letters.next().is_some_and(char::is_uppercase))
}

fn canonical(stem: String, synonyms: &BTreeMap<String, String>) -> String {
    synonyms.get(&stem).cloned().unwrap_or(stem)
}

/// The Dutch stem, without the marks of a past participle and without doubled letters: Dutch doubles them by its
/// rules of spelling alone ("geschoold", "scholing").
fn stem(stemmer: &Stemmer, word: &str) -> String {
    let snowball = stemmer.stem(&infinitive(word)).into_owned();
    let mut stem = String::with_capacity(snowball.len());
    for char in snowball.chars() {
        if !stem.ends_with(char) || char.is_ascii_digit() {
            stem.push(char);
        }
    }
    stem
}

/// Parts that a separable verb begins with.
const SEPARABLE: &[&str] =
    &["aan", "af", "bij", "door", "in", "mee", "om", "op", "over", "samen", "toe", "uit", "vast", "voor", ""];

/// Parts that take the place of `ge`.
const INSEPARABLE: &[&str] = &["be", "her", "ont", "ver"];

/// What a past participle shares with its verb: "ingericht" gives "inrich", "verbeterd" gives "verbeter".
fn infinitive(word: &str) -> String {
    let Some(body) = word.strip_suffix(['d', 't']).filter(|body| body.len() >= 6) else { return word.to_owned() };
    let without_ge = |prefix: &&str| Some([prefix, body.strip_prefix(*prefix)?.strip_prefix("ge")?].concat());
    if INSEPARABLE.iter().any(|prefix| body.starts_with(prefix)) {
        return body.to_owned();
    }
    SEPARABLE.iter().find_map(without_ge).unwrap_or_else(|| word.to_owned())
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20")) && word.bytes().all(|b| b.is_ascii_digit())
}

/// Letters that two words must share from their start, or that the last part of a compound must have.
const LEAST_SHARED: usize = 5;

/// Letters of the first part of two compounds that share it ("inwerkprogramma", "inwerktraject"), and of the rest.
const FIRST_PART: usize = 6;
const PART: usize = 4;

/// How much one word answers another: 1 for the same stem but for an ending, something for a compound or another form
/// of it, less for a compound of the same thing.
pub(super) fn likeness(one: &str, other: &str) -> f64 {
    const RELATED: f64 = 0.6;
    const AKIN: f64 = 0.4;
    if one == other {
        return 1.0;
    }
    if one.starts_with(|char: char| char.is_ascii_digit()) {
        return 0.0;
    }
    // Of "agressieprotocol" a protocol alone says little; an audit may well be a "thema-audit".
    let is_tail_only = one.len() > other.len() && one.ends_with(other);
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let shared = short.bytes().zip(long.bytes()).take_while(|(a, b)| a == b).count();
    let is_head = shared == short.len() && long.len() - shared >= PART;
    let is_first_part = shared >= FIRST_PART && short.len() - shared >= PART;
    let is_form = shared >= LEAST_SHARED && shared * 10 >= short.len() * 7;
    let is_last_part = short.len() >= LEAST_SHARED && long.ends_with(short);
    if shared * 6 >= long.len() * 5 {
        1.0
    } else if is_form || (is_last_part && !is_tail_only) {
        RELATED
    } else if is_first_part || is_last_part || (is_head && shared >= PART) {
        AKIN
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Vec<String> {
        Lexicon::new().terms(text).into_iter().map(|term| term.key).collect()
    }

    #[test]
    fn words_of_one_family_meet() {
        let like = |one: &str, other: &str| {
            let (one, other) = (keys(one).remove(0), keys(other).remove(0));
            likeness(&one, &other)
        };
        for (one, other) in [
            ("risicotaxaties", "risicotaxatie"),
            ("verbeteringen", "verbeterd"),
            ("ingericht", "inrichten"),
            ("registratie", "geregistreerd"),
            ("audit", "thema-audits"),
            ("bewoners", "cliënten"),
        ] {
            assert!(like(one, other) > 0.5, "{one} {other}");
        }
        for (one, other) in [("samenvatting", "samenstelling"), ("medicatie", "mediation"), ("raad", "draad")] {
            assert!(like(one, other) < 0.5, "{one} {other}");
        }
    }

    #[test]
    fn grammar_and_years_tell_nothing() {
        assert_eq!(keys("Uiterlijk in Q3 2025 hebben wij het met alle 24 afgerond."), ["24"]);
    }
}
