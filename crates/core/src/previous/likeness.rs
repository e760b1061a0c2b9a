//! How far a passage speaks of a goal, and by which words.

use super::{
    terms::{Naming, Term, likeness},
    weights::Weights,
};
use crate::order::put_in_order;

/// How far one text speaks of another.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Likeness {
    /// 0 to 1: the mean of what is found of all words and of the most telling.
    pub(super) score: f64,
    /// How many words both have that not all goals share.
    pub(super) telling_words: usize,
    /// Whether the passage names what the goal is about.
    pub(super) has_subject: bool,
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

/// Letters from which on a word is a compound, which names one thing: the first such word of a goal is its subject.
const COMPOUND: usize = 12;

/// What remains where the passage names only some of those whom the goal is about.
const IN_PART: f64 = 0.8;

/// Looks for the words of a goal in a passage.
pub(super) fn compare(goal: &[Term], passage: &[Term], weights: &Weights) -> Likeness {
    let mut found: Vec<Found<'_>> = goal.iter().map(|term| Found::new(term, passage, weights)).collect();
    // Of numbers that are not negative the bits have the order of the numbers.
    put_in_order(&mut found, |found| [!found.weight.to_bits(), 0, 0, 0]);
    let covered = share(found.iter(), found.iter().take(EXPECTED));
    let telling = share(found.iter().take(TELLING), found.iter().take(TELLING));
    let subject = goal.iter().find(|term| !term.common && term.names.is_none());
    let named = named(goal, passage);
    let has_subject = matches!(named, Named::All)
        && subject.is_some_and(|subject| {
            subject.word.len() >= COMPOUND && passage.iter().any(|term| likeness(&subject.key, &term.key) >= 1.0)
        });
    let telling_words = found.iter().filter(|found| found.answered > 0.0 && !found.term.common).count();
    let about = match named {
        _ if telling_words == 0 => OTHER,
        Named::Another => OTHER,
        Named::InPart => IN_PART,
        Named::All => 1.0,
    };
    Likeness {
        score: f64::midpoint(covered, telling) * about,
        telling_words,
        has_subject,
        words: found.iter().filter(|found| found.answered > 0.0).map(|found| found.term.word.clone()).collect(),
    }
}

/// Whom and what a passage names of a goal.
enum Named {
    All,
    InPart,
    Another,
}

/// Whether the passage names those whom the goal is about: Zwolle and not Deventer, staff and not clients.
fn named(goal: &[Term], passage: &[Term]) -> Named {
    let mut in_part = false;
    for naming in [Naming::Name, Naming::Party] {
        let of = |terms: &[Term]| terms.iter().filter(|term| term.names == Some(naming)).cloned().collect::<Vec<_>>();
        let (wanted, others) = (of(goal), of(passage));
        let is_there = |term: &&Term| passage.iter().any(|other| likeness(&term.key, &other.key) > 0.0);
        let there = wanted.iter().filter(is_there).count();
        if there == 0 && !wanted.is_empty() && !others.is_empty() {
            return Named::Another;
        }
        in_part |= naming == Naming::Name && (1..wanted.len()).contains(&there);
    }
    if in_part { Named::InPart } else { Named::All }
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
