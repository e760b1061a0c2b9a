//! How far a passage speaks of a goal, and by which words.

use super::{
    terms::{Naming, Term, likeness},
    weights::Weights,
};

/// How far one text speaks of another.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Likeness {
    /// 0 to 1: the mean of what is found of all words and of the most telling.
    pub(super) score: f64,
    /// How many words both have that not all goals share.
    pub(super) telling_words: usize,
    /// The words that both have, as the goal writes them, the most telling first.
    pub(super) words: Vec<String>,
}

/// The words of a goal that tell it from others.
const TELLING: usize = 2;

/// Of how many words a passage can be expected to have the weight: it leaves out the details of a long goal.
const EXPECTED: usize = 5;

/// What remains of the score where the passage is about somebody or something else, or only has the words
/// that all goals share.
const OTHER: f64 = 0.5;

/// Looks for the words of a goal in a passage.
pub(super) fn compare(goal: &[Term], passage: &[Term], weights: &Weights) -> Likeness {
    let mut found: Vec<Found<'_>> = goal.iter().map(|term| Found::new(term, passage, weights)).collect();
    found.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    let covered = share(found.iter(), found.iter().take(EXPECTED));
    let telling = share(found.iter().take(TELLING), found.iter().take(TELLING));
    let telling_words = found.iter().filter(|found| found.answered > 0.0 && !found.term.common).count();
    let about = if is_about_another(goal, passage) || telling_words == 0 { OTHER } else { 1.0 };
    Likeness {
        score: f64::midpoint(covered, telling) * about,
        telling_words,
        words: found.iter().filter(|found| found.answered > 0.0).map(|found| found.term.word.clone()).collect(),
    }
}

/// Whether the goal names somebody or something and the passage only another: Zwolle and Deventer, staff and clients.
fn is_about_another(goal: &[Term], passage: &[Term]) -> bool {
    [Naming::Name, Naming::Party].into_iter().any(|naming| {
        let named =
            |terms: &[Term]| terms.iter().filter(|term| term.names == Some(naming)).cloned().collect::<Vec<_>>();
        let (wanted, others) = (named(goal), named(passage));
        let is_there = |term: &Term| passage.iter().any(|other| likeness(&term.key, &other.key) > 0.0);
        !wanted.is_empty() && !others.is_empty() && !wanted.iter().any(is_there)
    })
}

struct Found<'a> {
    term: &'a Term,
    weight: f64,
    /// Part of the weight that the passage has.
    answered: f64,
}

impl<'a> Found<'a> {
    fn new(term: &'a Term, passage: &[Term], weights: &Weights) -> Self {
        let weight = weights.of(term);
        // The parts of a compound may stand apart: "incidenten met agressie" for "agressie-incidenten".
        let found: f64 = passage.iter().map(|other| likeness(&term.key, &other.key)).sum();
        Self { term, weight, answered: weight * found.min(1.0) }
    }
}

/// Share of the expected weight that was found.
fn share<'a>(found: impl Iterator<Item = &'a Found<'a>>, expected: impl Iterator<Item = &'a Found<'a>>) -> f64 {
    let answered: f64 = found.map(|found| found.answered).sum();
    let whole: f64 = expected.map(|found| found.weight).sum();
    if whole > 0.0 { (answered / whole).min(1.0) } else { 0.0 }
}
