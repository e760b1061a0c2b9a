//! One pass over the tokens: what stands where, and in which sentence.

use super::Role;
use super::clause::ends_sentence;
use super::fixed::fixed;
use super::lead::leads;
use super::phrase::{Phrase, phrase};
use super::tokens::{Kind, Tokens};
use super::words::Word;

/// Something found in the text.
#[derive(Debug, Clone, Copy)]
pub(super) enum Found {
    /// Without a place in the calendar.
    Fixed(Role),
    /// A date.
    Date(Phrase),
}

/// What was found, from one token up to another.
#[derive(Debug, Clone, Copy)]
pub(super) struct Item {
    pub(super) first: usize,
    pub(super) next: usize,
    pub(super) sentence: usize,
    pub(super) found: Found,
}

/// Everything that speaks of time, in order.
pub(super) fn scan(tokens: &Tokens<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    let (mut at, mut sentence) = (0, 0);
    while at < tokens.len() {
        let leads = may_begin(tokens, at).then(|| leads(tokens, at));
        let fixed = leads.and_then(|leads| Some((leads.first, fixed(tokens, at, &leads)?)));
        if let Some((first, (role, next))) = fixed {
            items.push(Item { first, next, sentence, found: Found::Fixed(role) });
            at = next;
        } else if let Some(phrase) = leads.and_then(|leads| phrase(tokens, leads)) {
            items.push(Item { first: phrase.first, next: phrase.next, sentence, found: Found::Date(phrase) });
            at = phrase.next;
        } else {
            sentence += usize::from(ends_sentence(tokens, at));
            at += 1;
        }
    }
    items
}

/// Whether a phrase can begin with the token: a look at its class spares most words the rest.
fn may_begin(tokens: &Tokens<'_>, at: usize) -> bool {
    match tokens.get(at).map(|token| token.kind) {
        Some(Kind::Number(..)) => true,
        Some(Kind::Mark(mark)) => mark == '\'',
        Some(Kind::Word(Word::Other)) => tokens.word(at + 1) == Word::Overrun,
        Some(Kind::Word(word)) => !matches!(
            word,
            Word::Have
                | Word::Past
                | Word::Will
                | Word::Pronoun
                | Word::Clause
                | Word::And
                | Word::Because
                | Word::Label
                | Word::Plan
        ),
        None => false,
    }
}
