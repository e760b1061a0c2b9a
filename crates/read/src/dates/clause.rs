//! Sentences and clauses, and the tense of the clause around a date.

use core::ops::Range;

use super::phrase::Phrase;
use super::tokens::{Kind, Tokens};
use super::words::{self, Word};

/// Tokens looked at on either side of a date, so that a text without full stops takes linear time.
const REACH: usize = 60;

/// The tense of a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tense {
    /// "startten", "werd"
    Past,
    /// "hebben ... ingevoerd"
    Perfect,
    /// Anything else, also no verb at all.
    Present,
}

/// The clause around a date.
#[derive(Debug, Clone)]
pub(super) struct Clause {
    /// Its tokens.
    pub(super) range: Range<usize>,
    /// The word that opens it, where it is not a main clause.
    pub(super) opener: Option<usize>,
}

/// Whether a sentence ends with the token.
pub(super) fn ends_sentence(tokens: &Tokens<'_>, at: usize) -> bool {
    match tokens.mark(at) {
        Some('!' | '?') => true,
        Some('.' | '…') => match tokens.get(at + 1) {
            None => true,
            Some(_) if tokens.glued(at + 1) => false,
            Some(next) => !matches!(next.kind, Kind::Word(_)) || tokens.capital(at + 1),
        },
        _ => false,
    }
}

fn is_stop(tokens: &Tokens<'_>, at: usize) -> bool {
    matches!(tokens.mark(at), Some(',' | ';' | ':' | '(' | ')')) || ends_sentence(tokens, at)
}

/// Whether the word opens a clause; "dat jaar" does not.
fn is_opener(tokens: &Tokens<'_>, at: usize) -> bool {
    match tokens.word(at) {
        Word::Clause | Word::Because | Word::If => true,
        Word::That => tokens.word(at + 1) != Word::Year,
        _ => false,
    }
}

/// The clause a date stands in.
pub(super) fn clause(tokens: &Tokens<'_>, phrase: &Phrase) -> Clause {
    let (mut start, mut opener) = (phrase.first, None);
    for at in (phrase.first.saturating_sub(REACH)..phrase.first).rev() {
        if is_opener(tokens, at) {
            opener = Some(at);
            break;
        }
        if is_stop(tokens, at) {
            break;
        }
        start = at;
    }
    let far = tokens.len().min(phrase.next + REACH);
    let end = (phrase.next..far).find(|at| is_stop(tokens, *at) || is_opener(tokens, *at)).unwrap_or(far);
    Clause { range: start..end, opener }
}

/// The tense of the clause.
pub(super) fn tense(tokens: &Tokens<'_>, clause: &Clause, phrase: &Phrase) -> Tense {
    let verb = |range: Range<usize>| range.into_iter().find(|at| is_verb(tokens.word(*at)));
    if let Some(at) = verb(clause.range.start..phrase.first) {
        return of_verb(tokens, clause, at);
    }
    let initial = clause.range.start == phrase.first && clause.opener.is_none();
    if !initial && phrase.first > clause.range.start && is_weak_past(tokens.written(phrase.first - 1)) {
        return Tense::Past;
    }
    // In a main clause the verb follows what stands first.
    if initial && phrase.next < clause.range.end && tokens.word(phrase.next) == Word::Other {
        return if is_weak_past(tokens.written(phrase.next)) { Tense::Past } else { Tense::Present };
    }
    let end = if clause.range.len() == phrase.next - phrase.first {
        sentence_end(tokens, phrase.next)
    } else {
        clause.range.end
    };
    verb(phrase.next..end).map_or(Tense::Present, |at| of_verb(tokens, clause, at))
}

fn is_verb(word: Word) -> bool {
    matches!(word, Word::Have | Word::Past | Word::Will)
}

fn of_verb(tokens: &Tokens<'_>, clause: &Clause, verb: usize) -> Tense {
    match tokens.word(verb) {
        Word::Past => Tense::Past,
        Word::Have if has_participle(tokens, clause, verb) => Tense::Perfect,
        _ => Tense::Present,
    }
}

fn has_participle(tokens: &Tokens<'_>, clause: &Clause, verb: usize) -> bool {
    let far = tokens.len().min(verb + REACH);
    // Not up to the next opener: in "is dat plan ingevoerd" there is none.
    let end = (verb..far).find(|at| is_stop(tokens, *at) && tokens.mark(*at) != Some('(')).unwrap_or(far);
    (clause.range.start..end.max(clause.range.end)).any(|at| match tokens.word(at) {
        Word::Other | Word::Label => is_participle(tokens.written(at)),
        Word::Past => words::ends(tokens.written(at), "begonnen"),
        _ => false,
    })
}

fn sentence_end(tokens: &Tokens<'_>, at: usize) -> usize {
    let far = tokens.len().min(at + REACH);
    (at..far).find(|at| ends_sentence(tokens, *at)).unwrap_or(far)
}

/// Endings of a weak past that a present or an infinitive rarely has: "organiseerden", "werkte", "volgden".
const WEAK_PAST: [&str; 14] =
    ["eerde", "eerden", "kte", "kten", "gde", "gden", "pte", "pten", "kelde", "kelden", "fde", "fden", "tte", "rtten"];

fn is_weak_past(word: &str) -> bool {
    WEAK_PAST.iter().any(|tail| words::ends(word, tail))
}

/// Beginnings of a participle.
const STARTS: [&str; 7] = ["ge", "be", "ver", "her", "ont", "onder", "over"];
/// Prefixes that "ge" follows: "aangesloten", "voorbereid".
const PREFIXES: [&str; 17] = [
    "aan", "af", "bij", "deel", "door", "in", "mee", "neer", "om", "op", "plaats", "samen", "toe", "uit", "vast",
    "voor", "over",
];

/// Nouns and adjectives that look like one.
const NO_PARTICIPLES: [&str; 26] = [
    "bekend",
    "beleid",
    "bepaald",
    "bereid",
    "bestand",
    "gebied",
    "gebieden",
    "gebeurtenissen",
    "gedachten",
    "gedragingen",
    "gegeven",
    "geld",
    "gemeenten",
    "geschikt",
    "gesprekken",
    "gevallen",
    "geweld",
    "gezinnen",
    "gezond",
    "inzet",
    "overleggen",
    "verband",
    "verhaal",
    "verschillend",
    "beeld",
    "belangrijkst",
];

/// Whether a word looks like a past participle.
pub(super) fn is_participle(word: &str) -> bool {
    let weak = words::ends(word, "d") || words::ends(word, "t");
    let strong = words::ends(word, "en") || words::ends(word, "aan");
    if !(weak || strong) || word.len() < 6 || words::ends(word, "heid") {
        return false;
    }
    let plain = STARTS.iter().any(|start| words::starts(word, start, ""));
    // Without "ge" only the weak ones: "bespreken" is no participle.
    let strong_plain = words::starts(word, "ge", "") || words::is(word, "besloten");
    let prefixed =
        PREFIXES.iter().any(|prefix| words::starts(word, prefix, "ge") || weak && words::starts(word, prefix, "be"));
    let shape = prefixed || weak && plain || strong && strong_plain;
    shape && !NO_PARTICIPLES.iter().any(|noun| words::is(word, noun))
}
