//! Words that hold a place for text still to come.

use super::Folded;
use core::ops::Range;

/// Phrases in lower case that hold a place wherever they stand as whole words.
const PHRASES: &[&str] = &[
    "volgt nog",
    "nog te volgen",
    "tekst volgt",
    "wordt nog aangevuld",
    "wordt nog ingevuld",
    "worden nog aangevuld",
    "moet nog worden aangevuld",
    "moet nog worden ingevuld",
    "nog aan te vullen",
    "nog in te vullen",
    "nog aanvullen",
    "nog invullen",
    "nog uit te werken",
    "nog te schrijven",
    "nog te beschrijven",
    "nog toe te voegen",
    "hier aanvullen",
    "hier invullen",
    "vul hier",
    "klik of tik om tekst",
    "klik hier als u tekst wilt",
    "lorem ipsum",
    "n.t.b.",
    "n.n.t.b.",
    "nnb",
    "n.n.b.",
    "t.b.d.",
    "tbd",
    "todo",
    "to do",
    "to-do",
    "invullen svp",
    "volgt later",
    "wordt later toegevoegd",
    "input volgt",
    "cijfers volgen",
    "gegevens volgen",
];

/// Phrases that count only as they are written here: in other cases they are words or abbreviations.
const EXACT: &[&str] =
    &["PM", "P.M.", "LINK", "NTB", "TBD", "TODO", "XX", "XXX", "XXXX", "xxx", "xxxx", "xx", "N.T.B.", "FIXME"];

/// Words inside brackets that make them a place to fill in.
const BRACKETED: &[&str] = &[
    "pm",
    "p.m.",
    "invullen",
    "aanvullen",
    "naam",
    "datum",
    "bedrag",
    "aantal",
    "tekst",
    "hier",
    "volgt",
    "todo",
    "nog",
    "x",
    "xx",
    "xxx",
    "...",
    "…",
    "bron",
    "link",
    "jaar",
    "jaartal",
    "getal",
];

/// Byte ranges of the placeholders in a text, in order, none inside another.
#[must_use]
pub fn placeholders(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = word_starts(text).filter_map(|at| phrase_at(text, at)).collect();
    if text.contains(['[', '<']) {
        found.extend(brackets(text));
    }
    if ["___", "???", "....", "……"].iter().any(|run| text.contains(run)) {
        found.extend(runs(text));
    }
    found.sort_by_key(|range| (range.start, core::cmp::Reverse(range.end)));
    let mut end = 0;
    found.retain(|range| {
        let outside = range.start >= end;
        if outside {
            end = range.end;
        }
        outside
    });
    found
}

/// Whether a text holds no words, or a placeholder with at most [`MOST_WORDS_BESIDE`] telling words beside it:
/// "Scholing: volgt nog" promises a text and is none.
#[must_use]
pub fn says_nothing(text: &str) -> bool {
    let found = placeholders(text);
    let ends = core::iter::once(0).chain(found.iter().map(|range| range.end));
    let starts = found.iter().map(|range| range.start).chain([text.len()]);
    let beside: Vec<&str> = ends.zip(starts).filter_map(|(end, start)| text.get(end..start)).collect();
    let words = beside
        .iter()
        .flat_map(|piece| piece.split_whitespace())
        .map(Folded::new)
        .filter(|word| !word.as_str().is_empty());
    if found.is_empty() {
        return words.take(1).count() == 0;
    }
    let telling = words.filter(|word| !BESIDE_PLACEHOLDERS.contains(&word.as_str()));
    telling.take(MOST_WORDS_BESIDE + 1).count() <= MOST_WORDS_BESIDE
}

/// More telling words than these make a text of what stands around a placeholder.
const MOST_WORDS_BESIDE: usize = 2;

/// Words that stand with a placeholder and tell nothing of the matter.
const BESIDE_PLACEHOLDERS: &[&str] = &[
    "aan",
    "alinea",
    "bij",
    "de",
    "deel",
    "deze",
    "dit",
    "door",
    "een",
    "en",
    "er",
    "het",
    "hier",
    "hoofdstuk",
    "in",
    "informatie",
    "inhoud",
    "is",
    "komt",
    "later",
    "moet",
    "nog",
    "onderdeel",
    "onderwerp",
    "op",
    "over",
    "paragraaf",
    "stuk",
    "tekst",
    "van",
    "volgt",
    "voor",
    "wordt",
    "worden",
];

/// The bytes at which a word begins.
fn word_starts(text: &str) -> impl Iterator<Item = usize> + '_ {
    let bytes = text.as_bytes();
    let begins = |at: usize| at == 0 || bytes.get(at - 1).is_some_and(|before| !is_inside_ascii(*before));
    bytes
        .iter()
        .enumerate()
        .filter(|(_, byte)| byte.is_ascii_alphabetic())
        .map(|(at, _)| at)
        .filter(move |at| begins(*at))
}

/// A letter, digit or sign before a word that makes it a part of a longer one; all of a letter beyond ASCII counts.
const fn is_inside_ascii(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'/' | b'@' | 0x80..)
}

/// The longest phrase that stands at a place as whole words.
fn phrase_at(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = text.get(at..)?;
    let first = rest.bytes().next()?;
    let fits = |phrase: &&&str, same: bool| {
        same && !rest.get(phrase.len()..).and_then(|after| after.chars().next()).is_some_and(is_inside)
    };
    let any_case = PHRASES.iter().filter(|phrase| phrase.as_bytes().first() == Some(&first.to_ascii_lowercase()));
    let any_case = any_case.filter(|phrase| {
        fits(phrase, rest.get(..phrase.len()).is_some_and(|words| words.eq_ignore_ascii_case(phrase)))
    });
    let exact = EXACT.iter().filter(|phrase| phrase.as_bytes().first() == Some(&first));
    let exact = exact.filter(|phrase| fits(phrase, rest.starts_with(**phrase)));
    any_case.chain(exact).map(|phrase| phrase.len()).max().map(|length| at..at + length)
}

/// A character that makes the phrase a part of a longer word, name or address.
fn is_inside(char: char) -> bool {
    char.is_alphanumeric() || matches!(char, '-' | '_' | '/' | '@')
}

/// `[PM]`, `[naam invullen]`, `<datum>`: brackets around a few words that ask to be filled in.
fn brackets(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.match_indices(['[', '<']).filter_map(|(start, open)| {
        let close = if open == "[" { ']' } else { '>' };
        let inner = text.get(start + 1..)?;
        let end = inner.char_indices().take(60).find(|(_, char)| *char == close)?.0;
        let inner = inner.get(..end)?.to_ascii_lowercase();
        let asks = inner.split([' ', '/', ':', ',']).any(|word| BRACKETED.contains(&word));
        asks.then_some(start..start + end + 2)
    })
}

/// Three or more of `_`, `?`, `.` or `…` in a row where a word should stand.
fn runs(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut previous = None;
    for (at, char) in text.char_indices().chain([(text.len(), ' ')]) {
        if previous == Some(char) {
            continue;
        }
        if let Some(before) = previous {
            let length = at - start;
            let fills = match before {
                '_' | '?' => length >= 3,
                '.' => length >= 4,
                '…' => length >= 2 * '…'.len_utf8(),
                _ => false,
            };
            if fills {
                found.push(start..at);
            }
        }
        start = at;
        previous = Some(char);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        placeholders(text).into_iter().filter_map(|range| text.get(range)).collect()
    }

    #[test]
    fn finds_what_was_left_to_fill_in() {
        assert_eq!(found("De cijfers: [PM]. Dit volgt nog."), ["[PM]", "volgt nog"]);
        assert_eq!(found("Meer lezen: LINK"), ["LINK"]);
        assert_eq!(
            found("Op [datum invullen] waren er XX cliënten en ____ plaatsen."),
            ["[datum invullen]", "XX", "____"]
        );
    }

    #[test]
    fn a_promise_of_text_says_nothing() {
        for text in ["", " – ", "Volgt nog.", "Deze tekst volgt nog", "Scholing: [PM]", "XXX\nTODO"] {
            assert!(says_nothing(text), "{text}");
        }
        for text in ["Nee.", "In 2024 is de scholing afgerond; de cijfers: [PM].", "Wij werken met een PDCA-cyclus."] {
            assert!(!says_nothing(text), "{text}");
        }
    }

    #[test]
    fn leaves_ordinary_words_alone() {
        for text in [
            "Het plan volgt de cyclus.",
            "De link met de keten is sterk.",
            "Daarna ... kwam er rust.",
            "Een todolijst, pm-er en 15 x 3",
            "[1] zie de noot",
            "volgt nogmaals",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
