//! How much each word tells: rare words of the two reports much, words that all goals share little.

use super::terms::{Naming, Term};
use std::collections::BTreeMap;

/// How much a word that many goals share, or a party to many of them, counts, against one that names a thing.
const COMMON: f64 = 0.35;

/// A word in no more texts than this is rare. Were it fewer, a word would weigh less because the answer has it, too.
const RARE: u32 = 3;

/// In how many texts of the two reports each word stands.
pub(super) struct Weights {
    texts: u32,
    frequencies: BTreeMap<String, u32>,
}

impl Weights {
    pub(super) fn new<'a>(texts: impl IntoIterator<Item = &'a [Term]>) -> Self {
        let mut weights = Self { texts: 0, frequencies: BTreeMap::new() };
        for terms in texts {
            weights.texts += 1;
            for term in terms {
                *weights.frequencies.entry(term.key.clone()).or_default() += 1;
            }
        }
        weights
    }

    /// Weight of a word, above 0 and at most 1: its inverse document frequency, as a share of the highest.
    pub(super) fn of(&self, term: &Term) -> f64 {
        let texts = f64::from(self.texts.max(RARE));
        let frequency = f64::from(self.frequencies.get(&term.key).copied().unwrap_or(0).max(RARE));
        let rarity = (1.0 + texts / frequency).ln() / (1.0 + texts / f64::from(RARE)).ln();
        rarity * if term.common || term.names == Some(Naming::Party) { COMMON } else { weight_of_length(term) }
    }
}

/// Long words are compounds, which name one thing; a name says as much in few letters.
fn weight_of_length(term: &Term) -> f64 {
    const FULL: f64 = 12.0;
    const LEAST: f64 = 0.4;
    if term.names == Some(Naming::Name) { 1.0 } else { (f64::from(term.word.len() as u32) / FULL).clamp(LEAST, 1.0) }
}
