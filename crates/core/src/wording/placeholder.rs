//! Words that hold a place for text still to come.

use super::Folded;
use core::ops::Range;
use std::sync::LazyLock;

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
    "nog te bepalen",
    "nader te bepalen",
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
    "vullen",
    "aanleveren",
    "toevoegen",
    "navragen",
    "checken",
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
    let mut from = 0;
    let next = core::iter::from_fn(|| {
        let found = first_within(text, from..text.len())?;
        from = found.end;
        Some(found)
    });
    next.collect()
}

/// Whether a text holds no words, or a placeholder with at most [`MOST_WORDS_BESIDE`] telling words beside it:
/// "Scholing: volgt nog" promises a text and is none.
#[must_use]
pub fn says_nothing(text: &str) -> bool {
    let (mut promised, mut words, mut telling) = (false, 0, 0);
    let mut from = 0;
    while telling <= MOST_WORDS_BESIDE
        && let Some(word) = next_word(text, from)
    {
        let found = first_within(text, word.clone());
        let beside = text.get(word.start..found.as_ref().map_or(word.end, |found| found.start)).unwrap_or_default();
        let beside = Folded::new(beside);
        words += usize::from(!beside.as_str().is_empty());
        telling += usize::from(!beside.as_str().is_empty() && !BESIDE_PLACEHOLDERS.contains(&beside.as_str()));
        promised |= found.is_some();
        from = found.map_or(word.end, |found| found.end);
    }
    words == 0 || (promised && telling <= MOST_WORDS_BESIDE)
}

/// The next stretch without white space, from a byte on.
fn next_word(text: &str, from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..)?;
    let start = from + rest.find(|char: char| !char.is_whitespace())?;
    let length = text.get(start..)?.find(char::is_whitespace);
    Some(start..length.map_or(text.len(), |length| start + length))
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

/// The first placeholder that begins in a stretch of a text.
fn first_within(text: &str, stretch: Range<usize>) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let before = |at: usize| at.checked_sub(1).and_then(|at| bytes.get(at));
    stretch.into_iter().find_map(|at| match *bytes.get(at)? {
        first if first.is_ascii_alphabetic() => {
            let second = bytes.get(at + 1).copied().unwrap_or_default();
            let begins = may_begin_phrase(first, second) && !before(at).is_some_and(|byte| is_inside_ascii(*byte));
            begins.then(|| phrase_at(text, at)).flatten()
        }
        b'[' | b'<' => brackets_at(text, at),
        byte @ (b'_' | b'?' | b'.' | ELLIPSIS_LEAD) if byte == ELLIPSIS_LEAD || before(at) != Some(&byte) => {
            run_at(text, at)
        }
        _ => None,
    })
}

/// First byte of `…` in UTF-8.
const ELLIPSIS_LEAD: u8 = 0xE2;

/// Whether a phrase begins with two letters, in any case: a look that spares most words the comparison.
fn may_begin_phrase(first: u8, second: u8) -> bool {
    BEGINNINGS.get(usize::from(first & 0x1F)).is_some_and(|seconds| seconds & letter_bit(second) != 0)
}

/// Per first letter, by its place in the alphabet, the second ones of all phrases, as bits.
static BEGINNINGS: LazyLock<[u32; 27]> = LazyLock::new(|| {
    let mut rows = [0; 27];
    for phrase in PHRASES.iter().chain(EXACT) {
        if let [first, second, ..] = phrase.as_bytes()
            && let Some(row) = rows.get_mut(usize::from(first & 0x1F))
        {
            *row |= letter_bit(*second);
        }
    }
    rows
});

/// The bit of a letter in any case; all other bytes share one.
const fn letter_bit(byte: u8) -> u32 {
    match byte.to_ascii_lowercase() {
        letter @ b'a'..=b'z' => 1 << (letter - b'a'),
        _ => 1 << 26,
    }
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
fn brackets_at(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = text.get(at..)?;
    let close = if rest.starts_with('[') { ']' } else { '>' };
    let inner = rest.get(1..)?;
    let end = inner.char_indices().take(60).find(|(_, char)| *char == close)?.0;
    let inner = inner.get(..end)?.to_ascii_lowercase();
    let asks = inner.split([' ', '/', ':', ',']).any(|word| BRACKETED.contains(&word));
    asks.then_some(at..at + end + 2)
}

/// A few of `_`, `?`, `.` or `…` in a row where a word should stand.
fn run_at(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = text.get(at..)?;
    let sign = rest.chars().next()?;
    let least = match sign {
        '_' | '?' => 3,
        '.' => 4,
        '…' => 2,
        _ => return None,
    };
    let length = rest.chars().take_while(|char| *char == sign).count();
    (length >= least).then(|| at..at + length * sign.len_utf8())
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
