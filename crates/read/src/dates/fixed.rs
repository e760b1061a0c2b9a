//! Phrases of time without a place in the calendar: vague ones, recurring ones, durations.

use super::Role;
use super::lead::Leads;
use super::tokens::Tokens;
use super::words::{self, Lead, Word};

/// Vague phrases: the first word, and what follows it.
const VAGUE: [(&str, &[&str]); 15] = [
    ("op", OP),
    ("in", &["de toekomst", "de nabije toekomst"]),
    ("z", &[". s . m .", ". s . m"]),
    ("zsm", &[""]),
    ("zo", &["snel mogelijk", "spoedig mogelijk"]),
    ("n", &[". t . b .", ". t . b", ". n . b .", ". n . b"]),
    ("ntb", &[""]),
    ("nnb", &[""]),
    ("tbd", &[""]),
    ("nader", &["te bepalen"]),
    ("nog", &["te bepalen", "nader te bepalen"]),
    ("te", &["zijner tijd"]),
    ("t", &[". z . t .", ". z . t"]),
    ("tzt", &[""]),
    ("binnenkort", &[""]),
];

/// What follows "op".
const OP: &[&str] = &[
    "termijn",
    "korte termijn",
    "de korte termijn",
    "middellange termijn",
    "de middellange termijn",
    "lange termijn",
    "de lange termijn",
    "langere termijn",
    "de langere termijn",
];

/// What "lopend" and its like say where they answer "when?".
const ONGOING_IS_RECURRING: [&str; 2] = ["periodiek", "regelmatig"];

/// A phrase without a place in the calendar at `at`, with the prepositions there, and the token behind it.
pub(super) fn fixed(tokens: &Tokens<'_>, at: usize, leads: &Leads) -> Option<(Role, usize)> {
    match tokens.word(at) {
        Word::Often => Some((Role::Recurring, at + 1)),
        Word::Ongoing => ongoing(tokens, at),
        Word::Each => each(tokens, at + 1),
        Word::Opens | Word::Lead(_) | Word::Article | Word::Next | Word::Last => {
            whole(tokens, at).or_else(|| often(tokens, at)).or_else(|| duration(tokens, leads.next))
        }
        Word::Count | Word::Other => times(tokens, at),
        _ => None,
    }
}

fn whole(tokens: &Tokens<'_>, at: usize) -> Option<(Role, usize)> {
    if !matches!(tokens.word(at), Word::Opens | Word::Lead(Lead::In)) {
        return None;
    }
    let written = tokens.written(at);
    let (_, rests) = VAGUE.iter().find(|(first, _)| words::is(written, first))?;
    rests.iter().find_map(|rest| Some((Role::Vague, tokens.phrase(at + 1, rest)?)))
}

fn ongoing(tokens: &Tokens<'_>, at: usize) -> Option<(Role, usize)> {
    let ends = |at: usize| at >= tokens.len() || matches!(tokens.mark(at), Some('.' | ',' | ';' | '/' | ')' | '('));
    let opens = at == 0 || matches!(tokens.mark(at - 1), Some(':' | '(')) || tokens.word_before(at) == Word::Label;
    let last = at + 1 >= tokens.len() || (at + 2 == tokens.len() && tokens.mark(at + 1).is_some());
    if !(last || opens && ends(at + 1)) {
        return None;
    }
    let recurring = ONGOING_IS_RECURRING.iter().any(|word| words::is(tokens.written(at), word));
    Some((if recurring { Role::Recurring } else { Role::Vague }, at + 1))
}

/// "half jaar", "jaar", "zes maanden"; gives what follows.
fn unit(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let counted = matches!(tokens.word(at), Word::Count | Word::Halfway)
        || tokens.number(at).is_some_and(|(_, digits)| digits < 4);
    let at = at + usize::from(counted);
    matches!(tokens.word(at), Word::Unit | Word::Year | Word::Week | Word::Quarter | Word::Half).then_some(at + 1)
}

/// "elk half jaar"; `at` is behind "elk".
fn each(tokens: &Tokens<'_>, at: usize) -> Option<(Role, usize)> {
    Some((Role::Recurring, unit(tokens, at)?))
}

/// "per jaar", "eens per jaar", "eens in de drie jaar", "om de twee jaar".
fn often(tokens: &Tokens<'_>, at: usize) -> Option<(Role, usize)> {
    let written = tokens.written(at);
    if words::is(written, "per") {
        if words::is(tokens.written(at + 1), "direct") {
            return Some((Role::Vague, at + 2));
        }
        let next = unit(tokens, at + 1)?;
        // "per kwartaal 3", "per week 12" are dates.
        return tokens.number(next).is_none().then_some((Role::Recurring, next));
    }
    if words::is(written, "om") {
        return (tokens.word(at + 1) == Word::Article).then(|| each(tokens, at + 2))?;
    }
    if matches!(tokens.word(at), Word::Opens)
        && ["eens", "eenmaal", "tweemaal", "driemaal", "viermaal"].iter().any(|word| words::is(written, word))
    {
        return rate(tokens, at + 1);
    }
    None
}

/// "twee keer per jaar", "1x per jaar".
fn times(tokens: &Tokens<'_>, at: usize) -> Option<(Role, usize)> {
    let counted = tokens.word(at) == Word::Count || tokens.number(at).is_some();
    (counted && tokens.word(at + 1) == Word::Times).then(|| rate(tokens, at + 2))?
}

/// "per jaar", "in de drie jaar".
fn rate(tokens: &Tokens<'_>, at: usize) -> Option<(Role, usize)> {
    let lead = matches!(tokens.word(at), Word::Lead(Lead::In | Lead::From));
    let article = usize::from(tokens.word(at + 1) == Word::Article);
    lead.then(|| each(tokens, at + 1 + article))?
}

/// "zes maanden" behind "binnen", "de komende twee jaar", "de afgelopen periode".
fn duration(tokens: &Tokens<'_>, next: usize) -> Option<(Role, usize)> {
    match tokens.word(next) {
        // "komend jaar" has a place in the calendar.
        Word::Next if tokens.word(next + 1) != Word::Year => Some((Role::Vague, unit(tokens, next + 1)?)),
        Word::Last if tokens.word(next + 1) != Word::Year => Some((Role::Background, unit(tokens, next + 1)?)),
        Word::Count | Word::Other if spans_time(tokens, next.checked_sub(1)?) => {
            let end = unit(tokens, next)?;
            (end == next + 2).then_some((Role::Vague, end))
        }
        _ => None,
    }
}

/// Prepositions that count from now.
fn spans_time(tokens: &Tokens<'_>, at: usize) -> bool {
    ["binnen", "over"].iter().any(|word| words::is(tokens.written(at), word))
}
