//! Whether a date can be the due date of a goal, or stands in the background.

use chrono::Datelike;

use super::clause::{self, Clause, Tense};
use super::phrase::Phrase;
use super::settle::{For, Settled};
use super::span::{Grain, Year};
use super::tokens::Tokens;
use super::words::{self, Lead, Word};
use super::{Kind, Role};

/// Endings of documents that carry a year in their name.
const DOCUMENTS: [&str; 26] = [
    "plan",
    "plannen",
    "kompas",
    "verslag",
    "verslagen",
    "begroting",
    "visie",
    "nota",
    "notitie",
    "rapport",
    "rapportage",
    "monitor",
    "jaarrekening",
    "beleid",
    "strategie",
    "koers",
    "contract",
    "convenant",
    "akkoord",
    "kader",
    "programma",
    "agenda",
    "verslagjaar",
    "kwaliteitsbeeld",
    "raamovereenkomst",
    "richtlijn",
];

/// Endings of events that others plan.
const EVENTS: [&str; 17] = [
    "aanbesteding",
    "aanbestedingen",
    "aanbestedingsronde",
    "aanbestedingsperiode",
    "wet",
    "wetswijziging",
    "wetgeving",
    "hercertificering",
    "verkiezingen",
    "inkoop",
    "inkoopronde",
    "inkoopprocedure",
    "stelselwijziging",
    "inwerkingtreding",
    "hercertificatie",
    "contractering",
    "decentralisatie",
];

/// What likens a plan to a year that is past: "meer dan in 2023", "net als in 2024".
const LIKENESS: [&str; 4] = ["dan", "als", "zoals", "evenals"];
/// What a plan rests on.
const GROUNDS: [&str; 2] = ["aanleiding", "basis"];

/// Tokens between a frame ("met het oog op") and the date at most.
const FRAME_REACH: usize = 6;
/// Nouns and adjectives among them; with more the verb of the goal may be one of them.
const FRAME_WORDS: usize = 2;

/// Whether the date is in the background, and how; `reporting` is the last year that is past.
pub(super) fn background(
    tokens: &Tokens<'_>,
    phrase: &Phrase,
    settled: &Settled,
    reporting: Option<i32>,
) -> Option<Role> {
    let clause = clause::clause(tokens, phrase);
    let past = is_past(settled, reporting);
    let elsewhere = phrase.leads.lead == Some(Lead::Since)
        || phrase.from.year == Year::Last
        || is_ago(tokens, phrase)
        || is_document(tokens, phrase)
        || is_base(tokens, phrase, past)
        || is_attribute(tokens, phrase)
        || is_event(tokens, phrase, &clause);
    if elsewhere {
        return Some(Role::Background);
    }
    let told = past && is_told(tokens, phrase, settled, &clause);
    let late = || is_late(tokens, phrase, settled, &clause, reporting);
    told.then(|| if late() { Role::Late } else { Role::Background })
}

fn is_past(settled: &Settled, reporting: Option<i32>) -> bool {
    let last = match settled.kind {
        Kind::In | Kind::By => settled.end,
        Kind::From => settled.start,
    };
    matches!((last, reporting), (Some(last), Some(reporting)) if last.year() <= reporting)
}

/// "1 juli jl."
fn is_ago(tokens: &Tokens<'_>, phrase: &Phrase) -> bool {
    tokens.word(phrase.next) == Word::Ago || tokens.phrase(phrase.next, "j . l .").is_some()
}

/// The token of the noun that the date belongs to: before the preposition.
fn noun(phrase: &Phrase) -> Option<usize> {
    let lead = usize::from(phrase.leads.lead == Some(Lead::Of) && phrase.first == phrase.core);
    let article = usize::from(lead == 1 && phrase.leads.article);
    phrase.first.checked_sub(1 + lead + article)
}

fn ends_in(tokens: &Tokens<'_>, at: usize, endings: &[&str]) -> bool {
    let word = tokens.written(at);
    endings.iter().any(|ending| words::ends(word, ending))
}

/// "jaarplan 2025", "de begroting voor 2025", "kwaliteitskompas 2023-2028".
fn is_document(tokens: &Tokens<'_>, phrase: &Phrase) -> bool {
    let names = phrase.from.grain == Grain::Year && matches!(phrase.leads.lead, None | Some(Lead::Of | Lead::For));
    let Some(noun) = noun(phrase).filter(|_| names) else { return false };
    // "doelen en plannen voor 2025" are goals, not a document.
    let plans = phrase.leads.lead == Some(Lead::For) && tokens.word(noun) == Word::Plan;
    !plans && ends_in(tokens, noun, &DOCUMENTS)
}

/// "ten opzichte van 2023", "t.o.v. 2023", "meer dan in 2023".
fn is_base(tokens: &Tokens<'_>, phrase: &Phrase, past: bool) -> bool {
    let first = phrase.first;
    tokens.phrase_before(first, "t . o . v .")
        || (first.saturating_sub(3)..first).any(|at| tokens.word(at) == Word::Compare)
        || past && LIKENESS.iter().any(|word| tokens.phrase_before(first, word))
        || past && is_ground(tokens, first)
}

/// "naar aanleiding van de audit in 2024", "op basis van de cijfers in 2024".
fn is_ground(tokens: &Tokens<'_>, first: usize) -> bool {
    (first.saturating_sub(FRAME_REACH)..first)
        .rev()
        .take_while(|at| {
            matches!(tokens.word(*at), Word::Other | Word::Lead(_) | Word::Article) && tokens.mark(*at).is_none()
        })
        .any(|at| GROUNDS.iter().any(|ground| words::is(tokens.written(at), ground)))
}

/// "het in 2024 gestarte project", "een in 2024 gestart project".
fn is_attribute(tokens: &Tokens<'_>, phrase: &Phrase) -> bool {
    let one = tokens.word_before(phrase.first) == Word::Count;
    let determined = one || matches!(tokens.word_before(phrase.first), Word::Article | Word::This);
    let leads = phrase.leads.lead.is_some_and(|lead| lead != Lead::Of);
    determined
        && leads
        && (phrase.next..phrase.next + 4)
            .take_while(|at| tokens.word(*at) == Word::Other && tokens.mark(*at).is_none())
            .any(|at| is_inflected(tokens.written(at)) || one && clause::is_participle(tokens.written(at)))
}

/// A participle with an ending: "gestarte", "ontwikkelde", "aangenomen".
fn is_inflected(word: &str) -> bool {
    let stem = word.strip_suffix('e').unwrap_or_default();
    clause::is_participle(stem)
}

/// The date of something that the goal only reckons with.
fn is_event(tokens: &Tokens<'_>, phrase: &Phrase, clause: &Clause) -> bool {
    let open = !matches!(phrase.leads.lead, Some(Lead::By | Lead::Before));
    if !open {
        return false;
    }
    is_framed(tokens, phrase) || is_awaited(tokens, phrase) || is_in_event_clause(tokens, clause)
}

/// "met het oog op de verhuizing in 2027".
fn is_framed(tokens: &Tokens<'_>, phrase: &Phrase) -> bool {
    let mut nouns = 0;
    for at in (phrase.first.saturating_sub(FRAME_REACH)..phrase.first).rev() {
        let written = tokens.written(at);
        match tokens.word(at) {
            Word::Frame => return true,
            Word::Other if words::is(written, "voorbereiding") => {
                return words::is(tokens.written(at.saturating_sub(1)), "ter");
            }
            Word::Other if tokens.mark(at).is_none() => nouns += 1,
            Word::Lead(_) | Word::Article | Word::Count => {}
            _ => return false,
        }
        if nouns > FRAME_WORDS {
            return false;
        }
    }
    false
}

/// "voor de hercertificering van 2027", "inspelen op de nieuwe aanbesteding in 2027".
fn is_awaited(tokens: &Tokens<'_>, phrase: &Phrase) -> bool {
    let Some(noun) = noun(phrase).filter(|noun| ends_in(tokens, *noun, &EVENTS)) else { return false };
    (noun.saturating_sub(4)..noun)
        .rev()
        .take_while(|at| tokens.mark(*at).is_none())
        .any(|at| matches!(tokens.word(at), Word::Lead(Lead::For | Lead::Of | Lead::In | Lead::After)))
}

/// "hoewel de wet pas in 2027 ingaat", "de audit die in 2026 plaatsvindt".
fn is_in_event_clause(tokens: &Tokens<'_>, clause: &Clause) -> bool {
    let Some(opener) = clause.opener else { return false };
    if tokens.word(opener) == Word::Because || clause.range.clone().any(|at| tokens.word(at) == Word::Happens) {
        return true;
    }
    match tokens.word(opener) {
        Word::If => clause.range.clone().any(|at| ends_in(tokens, at, &EVENTS)),
        Word::Clause | Word::That => {
            let comma = usize::from(opener > 0 && tokens.mark(opener - 1) == Some(','));
            opener.checked_sub(1 + comma).is_some_and(|at| ends_in(tokens, at, &EVENTS))
        }
        _ => false,
    }
}

/// A year that is past, told as past; a plan for a year that is past stays a plan.
fn is_told(tokens: &Tokens<'_>, phrase: &Phrase, settled: &Settled, clause: &Clause) -> bool {
    let tense = clause::tense(tokens, clause, phrase);
    if settled.kind == Kind::By {
        return tense == Tense::Past;
    }
    let bare = phrase.leads.lead.is_none() && phrase.from.grain == Grain::Year && names_noun(tokens, phrase);
    let already = tokens.word_before(phrase.first) == Word::Already;
    phrase.leads.lead == Some(Lead::Of) || bare || already || tense != Tense::Present
}

/// "In november 2024 is de opleiding afgerond" among the goals of a report over 2024: a goal that was due already.
fn is_late(tokens: &Tokens<'_>, phrase: &Phrase, settled: &Settled, clause: &Clause, reporting: Option<i32>) -> bool {
    settled.end.map(|day| day.year()) == reporting
        && phrase.from.grain != Grain::Year
        && phrase.leads.lead == Some(Lead::In)
        && clause::tense(tokens, clause, phrase) == Tense::Perfect
}

/// "cliënttevredenheidsonderzoek 2024"; "gereed 2024" and "planning: 2024" are answers.
fn names_noun(tokens: &Tokens<'_>, phrase: &Phrase) -> bool {
    phrase.first.checked_sub(1).is_some_and(|at| {
        tokens.mark(at).is_none() && tokens.number(at).is_none() && !matches!(tokens.word(at), Word::Label | Word::Plan)
    })
}

/// Participles after which "voor Q3" names the time itself.
const PLANNED: [&str; 5] = ["gepland", "ingepland", "geagendeerd", "voorzien", "begroot"];

/// What "voor" without accents means: for a year that is planned or past, before anything else.
pub(super) fn meaning_of_for(tokens: &Tokens<'_>, phrase: &Phrase, reporting: Option<i32>) -> For {
    if phrase.leads.lead != Some(Lead::For) {
        return For::Before;
    }
    let planned = phrase.first.checked_sub(1).is_some_and(|at| {
        tokens.word(at) == Word::Plan
            || ends_in(tokens, at, &DOCUMENTS)
            || PLANNED.iter().any(|word| words::is(tokens.written(at), word))
    });
    // "voor 2025" in a report over 2024: the day before is past when the report is written.
    let over = phrase.from.grain == Grain::Year
        && matches!((phrase.from.given(), reporting), (Some(year), Some(reporting)) if year <= reporting.saturating_add(1));
    if planned || over { For::Within } else { For::Before }
}
