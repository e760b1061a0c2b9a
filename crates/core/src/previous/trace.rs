//! The search for each goal, and what the best passages for it mean.

use super::{
    PreviousGoal, PreviousOutcome,
    due::last_day,
    likeness::{Likeness, compare},
    passages::{Passage, PassageKind, passages},
    terms::{Lexicon, Term},
    weights::Weights,
};
use crate::{
    report::{Goal, Pillar, Report},
    wording::Folded,
};

/// From here on a passage speaks of the goal.
const SURE: f64 = 0.5;

/// From here on it may; below, it does not.
const UNSURE: f64 = 0.3;

/// Telling words in common that are never by chance.
const MANY: usize = 3;

/// What a passage in another pillar is worth.
const ELSEWHERE: f64 = 0.9;

/// Words of the look back that say that the goal is still to be met.
const POSTPONED: &[&str] = &[
    "niet gelukt",
    "nog niet",
    "doorgeschoven",
    "uitgesteld",
    "vertraging",
    "vertraagd",
    "verschoven",
    "schuift",
    "schuiven",
    "opgeschoven",
    "verplaatst",
    "later",
    "niet gehaald",
    "niet afgerond",
    "niet behaald",
    "deels",
];

/// Both reports, prepared for the search.
pub(super) struct Tracer<'a> {
    lexicon: Lexicon,
    passages: Vec<(Passage<'a>, Vec<Term>)>,
    weights: Weights,
}

/// The best passage of a kind.
struct Best<'t, 'a> {
    passage: &'t Passage<'a>,
    likeness: Likeness,
    score: f64,
}

impl<'a> Tracer<'a> {
    pub(super) fn new(report: &'a Report, previous: &Report) -> Self {
        let lexicon = Lexicon::new();
        let with_terms = |passage: Passage<'a>| {
            let terms = terms(&lexicon, &passage.text, passage.topic);
            (passage, terms)
        };
        let passages: Vec<_> = passages(report).into_iter().map(with_terms).collect();
        let goals = previous.pillars.iter().flat_map(Pillar::goals);
        let goals: Vec<Vec<Term>> = goals.map(|goal| terms(&lexicon, &goal.text, goal.topic.as_deref())).collect();
        let texts = passages.iter().map(|(_, terms)| terms).chain(&goals).map(Vec::as_slice);
        let weights = Weights::new(texts);
        Self { lexicon, passages, weights }
    }

    /// What became of each goal.
    pub(super) fn trace<'p>(&self, goals: impl Iterator<Item = (&'p Pillar, &'p Goal)>) -> Vec<PreviousGoal> {
        goals.map(|(pillar, goal)| self.trace_one(pillar.number, goal)).collect()
    }

    fn trace_one(&self, pillar: u8, goal: &Goal) -> PreviousGoal {
        let terms = terms(&self.lexicon, &goal.text, goal.topic.as_deref());
        let best = |is_it: fn(&PassageKind<'_>) -> bool| self.best(pillar, &terms, is_it);
        let told = best(|kind| matches!(kind, PassageKind::LookBack));
        let again = best(|kind| matches!(kind, PassageKind::Goal(_)));
        let pictured = best(|kind| matches!(kind, PassageKind::Picture));
        let came_back = again.as_ref().is_some_and(|again| is_later(again.passage, goal));
        let (outcome, best) = match (told, again) {
            (told, Some(again)) if came_back && again.is_sure() && repeats(&again, told.as_ref()) => {
                (PreviousOutcome::Moved, Some(again))
            }
            (Some(told), _) if told.is_sure() => (PreviousOutcome::Answered, Some(told)),
            (told, again) => nearest([told, again, pictured]),
        };
        PreviousGoal {
            pillar,
            goal: goal.clone(),
            outcome,
            passage: best.as_ref().map(|best| best.passage.location.clone()),
            score: best.as_ref().map_or(0, Best::hundredths),
            words: best.map_or_else(Vec::new, |best| best.likeness.words),
        }
    }

    fn best(&self, pillar: u8, goal: &[Term], is_it: fn(&PassageKind<'_>) -> bool) -> Option<Best<'_, 'a>> {
        let passages = self.passages.iter().filter(|(passage, _)| is_it(&passage.kind));
        let compared = passages.map(|(passage, terms)| {
            let likeness = compare(goal, terms, &self.weights);
            let there = if passage.pillar == pillar { 1.0 } else { ELSEWHERE };
            // A goal that came back says the same in both directions; an account may say much more.
            let mutual = match passage.kind {
                PassageKind::Goal(_) => f64::midpoint(likeness.score, compare(terms, goal, &self.weights).score),
                _ => likeness.score,
            };
            Best { passage, score: mutual * there, likeness }
        });
        // The first of equals: a sentence stands before the pair it begins.
        compared.reduce(|best, next| if next.score > best.score { next } else { best })
    }
}

impl Best<'_, '_> {
    fn is_sure(&self) -> bool {
        self.score >= SURE
    }

    #[expect(clippy::cast_sign_loss, reason = "a score is never below 0")]
    fn hundredths(&self) -> u8 {
        (self.score * 100.0).round() as u8
    }

    /// Whether a person should look: a long goal may be answered in few of its words.
    fn is_near(&self) -> bool {
        self.score >= UNSURE || self.likeness.telling_words >= MANY
    }
}

/// Whether the goal stands among the new goals as it was, rather than as something that follows from it.
fn repeats(again: &Best<'_, '_>, told: Option<&Best<'_, '_>>) -> bool {
    told.filter(|told| told.is_sure()).is_none_or(|told| again.score >= told.score || is_postponed(&told.passage.text))
}

fn is_postponed(text: &str) -> bool {
    let text = Folded::new(text);
    POSTPONED.iter().any(|phrase| text.contains(phrase))
}

fn is_later(passage: &Passage<'_>, goal: &Goal) -> bool {
    let PassageKind::Goal(again) = passage.kind else { return false };
    last_day(again).is_some_and(|day| last_day(goal).is_none_or(|before| day > before))
}

/// The passage that comes nearest to a goal that none is sure to speak of.
fn nearest<'t, 'a>(candidates: [Option<Best<'t, 'a>>; 3]) -> (PreviousOutcome, Option<Best<'t, 'a>>) {
    let near = candidates.into_iter().flatten().filter(Best::is_near);
    match near.reduce(|best, next| if next.score > best.score { next } else { best }) {
        Some(best) => (PreviousOutcome::Unsure, Some(best)),
        None => (PreviousOutcome::Unanswered, None),
    }
}

/// The telling words of a text and of the heading above it.
fn terms(lexicon: &Lexicon, text: &str, topic: Option<&str>) -> Vec<Term> {
    lexicon.terms(&[text, topic.unwrap_or_default()].join(" \n"))
}
