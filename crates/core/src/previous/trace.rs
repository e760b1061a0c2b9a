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
    order,
    report::{Goal, Pillar, Report},
    wording::Folded,
};
use std::collections::BTreeSet;

/// From here on a passage speaks of the goal.
const SURE: f64 = 0.5;

/// From here on it may; below, it does not.
const UNSURE: f64 = 0.3;

/// From here on it does, if it has many words of the goal.
const LIKELY: f64 = 0.35;

/// Words of a sentence from which on it may be an account of something.
const ACCOUNT: usize = 2;

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
        let found: Vec<Found<'_, '_, 'a>> = goals.map(|(pillar, goal)| self.trace_one(pillar.number, goal)).collect();
        let accounts = self.accounts(&found);
        found.into_iter().map(|found| found.decided(&accounts)).collect()
    }

    fn trace_one<'p>(&self, pillar: u8, goal: &'p Goal) -> Found<'_, 'p, 'a> {
        let terms = terms(&self.lexicon, &goal.text, goal.topic.as_deref());
        let best = |is_it: fn(&PassageKind<'_>) -> bool| self.best(pillar, &terms, is_it);
        let told = best(|kind| matches!(kind, PassageKind::LookBack));
        let again = best(|kind| matches!(kind, PassageKind::Goal(_)));
        let pictured = best(|kind| matches!(kind, PassageKind::Picture));
        let came_back = again.as_ref().is_some_and(|again| is_later(again.passage, goal));
        let (outcome, best) = match (told, again) {
            (told, Some(again)) if came_back && self.repeats(&again, told.as_ref(), &terms) => {
                (PreviousOutcome::Moved, Some(again))
            }
            (Some(told), _) if told.tells() => (PreviousOutcome::Answered, Some(told)),
            (told, again) => nearest([told, again, pictured]),
        };
        Found { pillar, goal, outcome, best }
    }

    /// The pillars whose look back has a sentence that speaks of no goal of last year: it may be an account in words
    /// that a goal does not have.
    fn accounts(&self, found: &[Found<'_, '_, '_>]) -> BTreeSet<u8> {
        let told = found.iter().filter(|found| found.outcome == PreviousOutcome::Answered);
        let told = told.filter_map(|found| found.best.as_ref()).map(|best| &best.passage.sentences);
        // What follows an account belongs to it.
        let told = order::set(told.flat_map(|sentences| sentences.start..=sentences.end));
        let sentences = self.passages.iter().filter(|(passage, terms)| {
            matches!(passage.kind, PassageKind::LookBack)
                && passage.sentences.len() == 1
                && terms.iter().filter(|term| !term.common).count() >= ACCOUNT
        });
        let open = sentences.filter(|(passage, _)| !told.contains(&passage.sentences.start));
        order::set(open.map(|(passage, _)| passage.pillar))
    }

    /// Whether a goal stands among the new goals as it was, or what is left of it does, rather than something that
    /// follows from it.
    fn repeats(&self, again: &Best<'_, '_>, told: Option<&Best<'_, '_>>, goal: &[Term]) -> bool {
        let Some(told) = told.filter(|told| told.tells()) else { return again.is_sure() };
        if !self.is_postponed(told.passage) {
            return again.is_sure() && again.score >= told.score;
        }
        // The rest of a goal is told of in the words of the goal and in those of the account.
        let rest = terms(&self.lexicon, &again.passage.text, again.passage.topic);
        let known: Vec<Term> = goal.iter().cloned().chain(self.around(told.passage)).collect();
        again.is_sure() || (again.likeness.telling_words > 0 && compare(&rest, &known, &self.weights).score >= SURE)
    }

    /// Whether an account, or the sentence after it, says that the goal is still to be met.
    fn is_postponed(&self, told: &Passage<'_>) -> bool {
        let after = self
            .passages
            .iter()
            .find(|(passage, _)| passage.sentences.len() == 1 && passage.sentences.start == told.sentences.end);
        let texts = [Some(told), after.map(|(passage, _)| passage)].into_iter().flatten();
        texts.map(|passage| Folded::new(&passage.text)).any(|text| POSTPONED.iter().any(|phrase| text.contains(phrase)))
    }

    /// The words of an account and of the sentence after it.
    fn around(&self, told: &Passage<'_>) -> impl Iterator<Item = Term> {
        let near = told.sentences.start..=told.sentences.end;
        let of = self
            .passages
            .iter()
            .filter(move |(passage, _)| passage.sentences.len() == 1 && near.contains(&passage.sentences.start));
        of.flat_map(|(_, terms)| terms.iter().cloned())
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

/// A goal and what comes nearest to it.
struct Found<'t, 'p, 'a> {
    pillar: u8,
    goal: &'p Goal,
    outcome: PreviousOutcome,
    best: Option<Best<'t, 'a>>,
}

impl Found<'_, '_, '_> {
    /// What became of the goal. Where nothing speaks of it, that is only sure if no account is left that might.
    fn decided(self, accounts: &BTreeSet<u8>) -> PreviousGoal {
        let outcome = match self.outcome {
            PreviousOutcome::Unanswered if accounts.contains(&self.pillar) => PreviousOutcome::Unsure,
            outcome => outcome,
        };
        PreviousGoal {
            pillar: self.pillar,
            goal: self.goal.clone(),
            outcome,
            passage: self.best.as_ref().map(|best| best.passage.location.clone()),
            score: self.best.as_ref().map_or(0, Best::hundredths),
            words: self.best.map_or_else(Vec::new, |best| best.likeness.words),
        }
    }
}

impl Best<'_, '_> {
    fn is_sure(&self) -> bool {
        self.score >= SURE
    }

    /// Whether an account speaks of the goal: it is like it, or has many of its words, or its subject.
    fn tells(&self) -> bool {
        let Likeness { telling_words, has_subject, .. } = self.likeness;
        self.is_sure() || (self.score >= LIKELY && (telling_words >= MANY || has_subject))
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

fn is_later(passage: &Passage<'_>, goal: &Goal) -> bool {
    let PassageKind::Goal(again) = passage.kind else { return false };
    last_day(again).is_some_and(|day| last_day(goal).is_none_or(|before| day > before))
}

/// The passage that comes nearest to a goal that none is sure to speak of.
fn nearest<'t, 'a>(candidates: [Option<Best<'t, 'a>>; 3]) -> (PreviousOutcome, Option<Best<'t, 'a>>) {
    // The look back comes first: there the account is due.
    match candidates.into_iter().flatten().find(Best::is_near) {
        Some(best) => (PreviousOutcome::Unsure, Some(best)),
        None => (PreviousOutcome::Unanswered, None),
    }
}

/// The telling words of a text and of the heading above it.
fn terms(lexicon: &Lexicon, text: &str, topic: Option<&str>) -> Vec<Term> {
    lexicon.terms(&[text, topic.unwrap_or_default()].join(" \n"))
}
