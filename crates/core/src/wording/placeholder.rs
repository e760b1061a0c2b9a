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
    let mut found = Vec::new();
    if !may_hold(text) {
        return found;
    }
    let lower = text.to_ascii_lowercase();
    for phrase in PHRASES {
        found.extend(whole(&lower, phrase));
    }
    for phrase in EXACT {
        found.extend(whole(text, phrase));
    }
    found.extend(brackets(text, &lower));
    found.extend(runs(text));
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
    let folded = Folded::new(&beside.join(" "));
    if found.is_empty() {
        return folded.words().next().is_none();
    }
    folded.words().filter(|word| !BESIDE_PLACEHOLDERS.contains(word)).count() <= MOST_WORDS_BESIDE
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

/// A cheap look that lets most texts pass without a search for every phrase.
fn may_hold(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.array_windows().any(|three: &[u8; 3]| {
        matches!(
            &three.map(|byte| byte.to_ascii_lowercase()),
            b"nog"
                | b"vol"
                | b"xxx"
                | b"tod"
                | b"tbd"
                | b"ntb"
                | b"to "
                | b"to-"
                | b"lor"
                | b"kli"
                | b"hie"
                | b"vul"
                | b"n.t"
                | b"n.n"
                | b"nnb"
                | b"t.b"
                | b"p.m"
                | b"lin"
                | b"..."
                | b"___"
                | b"???"
                | b"fix"
                | b"inv"
                | b"lat"
        )
    }) || text.contains(['[', '<', '…'])
        || text.contains("PM")
        || text.contains("XX")
        || text.contains("xx")
}

fn whole<'a>(text: &'a str, phrase: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    text.match_indices(phrase).map(|(at, found)| at..at + found.len()).filter(|range| {
        let before = text.get(..range.start).and_then(|before| before.chars().next_back());
        let after = text.get(range.end..).and_then(|after| after.chars().next());
        !before.is_some_and(is_inside) && !after.is_some_and(is_inside)
    })
}

/// A character that makes the phrase a part of a longer word, name or address.
fn is_inside(char: char) -> bool {
    char.is_alphanumeric() || matches!(char, '-' | '_' | '/' | '@')
}

/// `[PM]`, `[naam invullen]`, `<datum>`: brackets around a few words that ask to be filled in.
fn brackets<'a>(text: &'a str, lower: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    text.char_indices().filter_map(move |(start, char)| {
        let close = match char {
            '[' => ']',
            '<' => '>',
            _ => return None,
        };
        let inner = lower.get(start + 1..)?;
        let end = inner.char_indices().take(60).find(|(_, char)| *char == close)?.0;
        let inner = inner.get(..end)?;
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
