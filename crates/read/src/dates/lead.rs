//! The preposition of a date, of one word or more.

use super::tokens::Tokens;
use super::words::{self, Lead, Word, accented};

/// Prepositions of several words: the first, and what follows it.
const LEADS: [(&str, &[(&str, Lead)]); 9] = [
    ("in", &[("de loop van", Lead::In), ("de periode van", Lead::In), ("de periode", Lead::In)]),
    ("tot", &[("en met", Lead::By), ("aan", Lead::Before)]),
    ("t", &[("/ m", Lead::By)]),
    ("niet", &[("later dan", Lead::By)]),
    ("op", &[("zijn laatst", Lead::By), ("z ' n laatst", Lead::By)]),
    ("met", &[("ingang van", Lead::From)]),
    ("m", &[(". i . v .", Lead::From)]),
    ("mogelijke", &[("uitloop naar", Lead::In)]),
    ("uitloop", &[("naar", Lead::In)]),
];

/// Prepositions in a row at most, so that a text of prepositions takes linear time.
const MOST: usize = 4;

/// Prepositions before a date.
#[derive(Debug, Clone, Copy)]
pub(super) struct Leads {
    /// The first of them that belongs to the date: in "pakken wij aan in mei" the second.
    pub(super) first: usize,
    /// What bounds the date; `None` without a preposition.
    pub(super) lead: Option<Lead>,
    /// The token behind them and the article.
    pub(super) next: usize,
    /// An article stands between preposition and date.
    pub(super) article: bool,
    /// "een mogelijke uitloop naar": never the past, whatever the noun.
    pub(super) overrun: bool,
}

/// Reads the prepositions at `at`.
pub(super) fn leads(tokens: &Tokens<'_>, at: usize) -> Leads {
    let mut leads = Leads { first: at, lead: None, next: at, article: false, overrun: false };
    for _ in 0..MOST {
        let Some((lead, next)) = lead(tokens, leads.next) else { break };
        if matches!(leads.lead, Some(Lead::In | Lead::For)) {
            leads.first = leads.next;
        }
        leads.overrun |= tokens.word(next.saturating_sub(2)) == Word::Overrun;
        leads.lead = Some(stronger(leads.lead, lead));
        leads.next = next;
    }
    // "het", "het hele"
    for _ in 0..2 {
        if tokens.word(leads.next) == Word::Article {
            leads.next += 1;
            leads.article = true;
        }
    }
    leads
}

fn lead(tokens: &Tokens<'_>, at: usize) -> Option<(Lead, usize)> {
    let word = tokens.word(at);
    let many = match word {
        Word::Lead(Lead::In | Lead::Before) | Word::Opens | Word::Overrun => true,
        Word::Other => tokens.word(at + 1) == Word::Overrun,
        _ => false,
    };
    if let Some(found) = many.then(|| long_lead(tokens, at)).flatten() {
        return Some(found);
    }
    match word {
        Word::Lead(Lead::For) if accented(tokens.written(at)) => Some((Lead::Before, at + 1)),
        Word::Lead(lead) => Some((lead, at + 1)),
        _ => None,
    }
}

fn long_lead(tokens: &Tokens<'_>, at: usize) -> Option<(Lead, usize)> {
    let written = tokens.written(at);
    let (_, rests) = LEADS.iter().find(|(first, _)| words::is(written, first))?;
    rests.iter().find_map(|(rest, lead)| Some((*lead, tokens.phrase(at + 1, rest)?)))
}

/// Of two prepositions the one that bounds: "uiterlijk in", "uiterlijk vóór", "vanaf begin". In "bereiden wij voor in
/// mei" the first belongs to the verb.
fn stronger(first: Option<Lead>, second: Lead) -> Lead {
    match (first, second) {
        (None | Some(Lead::In | Lead::Of | Lead::For), second) => second,
        (Some(Lead::By), Lead::Before | Lead::For) => Lead::Before,
        (Some(first), _) => first,
    }
}
