//! What a heading opens: a pillar, a part of one, or the end of the report.

use super::{Folded, Pattern, Spelling, nearly, opening::Wordings, told::part_told};
use crate::framework::{CLOSING, Edition, KKFZ, PARTS, PartKind};
use std::sync::LazyLock;

/// A heading that opens a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartHeading {
    /// What it opens.
    pub kind: PartKind,
    /// Words of the heading that are neither the wording nor small words: the fewer, the surer.
    pub extra: usize,
    /// The wording names such a part wherever it stands, not only as a whole heading.
    pub sure: bool,
    /// Letter for letter, without typing errors.
    pub exact: bool,
}

impl PartHeading {
    /// The heading names the part and nothing else.
    #[must_use]
    pub const fn is_plain(&self) -> bool {
        self.sure && self.extra == 0
    }
}

/// What a heading says of a pillar.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NamedPillar {
    /// The number after the word "pijler".
    pub stated: Option<u8>,
    /// The number of the pillar whose name it is.
    pub named: Option<u8>,
    /// Letter for letter, without typing errors.
    pub exact: bool,
}

impl NamedPillar {
    /// The number stated or else named.
    #[must_use]
    pub fn number(&self) -> Option<u8> {
        self.stated.or(self.named)
    }
}

/// The part that a heading opens, if its words say so.
#[must_use]
pub fn part_heading(heading: &str) -> Option<PartHeading> {
    let folded = Folded::new(strip_numbering(heading));
    let words: Vec<&str> = folded.words().collect();
    if words.len() > MOST_WORDS {
        return None;
    }
    let dated = words.iter().any(|word| is_year(word));
    let plain = without_years(&words);
    let opening = plain.iter().position(|word| !is_opening(word)).unwrap_or(0);
    let starts = if opening > 0 { &[0, opening][..] } else { &[0] };
    let worded = spellings(&words).iter().copied().find_map(|spelling| {
        let matches = starts.iter().filter_map(|start| {
            let words = plain.get(*start..)?;
            PART_WORDINGS.longest(words, spelling, |(kind, whole), taken| {
                let extra = extra_words(words, taken);
                // A year beside a wording that topics share makes it sure: "Resultaten 2024".
                let sure = *whole == Whole::No || dated;
                let found = PartHeading { kind: *kind, extra, sure, exact: spelling == Spelling::Exact };
                (*whole == Whole::No || extra == 0).then_some(found)
            })
        });
        matches.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, found)| found)
    });
    worded.or_else(|| Some(PartHeading { kind: part_told(&plain)?, extra: 0, sure: true, exact: true }))
}

/// Whether a heading names a part and nothing else.
#[must_use]
pub fn states_part(heading: &str) -> bool {
    part_heading(heading).is_some_and(|part| part.is_plain())
}

/// How a heading is compared, strictly first; typing errors are forgiven in short ones.
const fn spellings(heading: &[&str]) -> &'static [Spelling] {
    const MOST_FORGIVEN: usize = 9;
    if heading.len() <= MOST_FORGIVEN { &[Spelling::Exact, Spelling::Forgiving] } else { &[Spelling::Exact] }
}

/// Whether a wording counts only as a whole heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whole {
    Yes,
    No,
}

/// The wordings of all parts.
static PART_WORDINGS: LazyLock<Wordings<(PartKind, Whole)>> = LazyLock::new(|| {
    let lists = PARTS.iter().flat_map(|part| [(part.kind, Whole::No, part.sure), (part.kind, Whole::Yes, part.whole)]);
    Wordings::new(
        lists.flat_map(|(kind, whole, patterns)| patterns.iter().map(move |pattern| (*pattern, (kind, whole)))),
    )
});

/// Words without years and the small word that leads to each: "wat hebben we in 2024 bereikt".
fn without_years<'a>(words: &[&'a str]) -> Vec<&'a str> {
    let mut kept: Vec<&str> = Vec::with_capacity(words.len());
    for (at, word) in words.iter().enumerate() {
        if !is_year(word) {
            kept.push(word);
        } else if at + 1 < words.len()
            && kept.last().is_some_and(|last| matches!(*last, "in" | "over" | "van" | "voor"))
        {
            kept.pop();
        }
    }
    kept
}

/// The pillar that a heading names, if its words say so.
#[must_use]
pub fn pillar_heading(heading: &str, edition: &Edition) -> Option<NamedPillar> {
    let folded = Folded::new(strip_numbering(heading));
    let words: Vec<&str> = folded.words().collect();
    let (stated, name) = stated_number(&words);
    let name = match name {
        ["over", "de" | "het" | "ons" | "onze", rest @ ..] | ["over" | "de" | "het" | "ons" | "onze", rest @ ..] => {
            rest
        }
        _ => name,
    };
    if name.len() > MOST_WORDS || words.is_empty() {
        return None;
    }
    let wordings = PILLAR_WORDINGS.iter().find(|(known, _)| *known == edition.id).map(|(_, wordings)| wordings);
    let named = spellings(name).iter().copied().find_map(|spelling| {
        let found = wordings?.longest(name, spelling, |number, taken| {
            let extra = extra_words(name, taken);
            (extra == 0 || (stated.is_some() && extra <= 3)).then_some(*number)
        });
        found.map(|(_, number)| (number, spelling == Spelling::Exact))
    });
    match (stated, named) {
        (None, None) => None,
        (Some(number), None) if edition.pillar(number).is_none() || name.len() > 6 => None,
        (stated, named) => Some(NamedPillar {
            stated,
            named: named.map(|(number, _)| number),
            exact: named.is_none_or(|(_, exact)| exact),
        }),
    }
}

/// Whether a heading says "pijler" with a number, whatever follows.
#[must_use]
pub fn states_pillar(heading: &str) -> bool {
    pillar_heading(heading, KKFZ.edition(None)).is_some_and(|named| named.stated.is_some())
}

/// Per edition, by its id, the wordings of the pillars' names.
static PILLAR_WORDINGS: LazyLock<Vec<(&str, Wordings<u8>)>> = LazyLock::new(|| {
    let of_edition = |edition: &Edition| {
        let wordings =
            edition.pillars.iter().flat_map(|pillar| pillar.headings.iter().map(|pattern| (*pattern, pillar.number)));
        (edition.id, Wordings::new(wordings))
    };
    KKFZ.editions.iter().map(|edition| of_edition(edition)).collect()
});

/// The indicators that a text names, by the word "indicator" with numbers or by their names, in order; not those that it
/// only refers to: "dezelfde reden als bij indicator 1", "zie indicator 1".
#[must_use]
pub fn indicators_named(text: &str, edition: &Edition) -> Vec<u8> {
    let folded = Folded::new(text);
    let words: Vec<&str> = folded.words().collect();
    let mut found = Vec::new();
    let mut add = |number: u8| {
        if edition.indicator(number).is_some() && !found.contains(&number) {
            found.push(number);
        }
    };
    let mut at = 0;
    while let Some(word) = words.get(at) {
        at += 1;
        let rest = words.get(at - 1..).unwrap_or_default();
        for indicator in edition.indicators {
            if indicator.names.iter().any(|pattern| Pattern(pattern).leads(rest, Spelling::Exact).is_some()) {
                add(indicator.number);
            }
        }
        let from = at.saturating_sub(5);
        let before = words.get(from..at - 1).unwrap_or_default();
        // "Zie indicator 2: ..." at the start speaks of it.
        let place = before.iter().rposition(|word| matches!(*word, "als" | "zie"));
        let refers = place.is_some_and(|place| from + place > 0);
        if !refers && (word.ends_with("indicator") || word.ends_with("indicatoren") || *word == "pi") {
            while let Some(next) = words.get(at) {
                if let Some(number) = small_number(next) {
                    add(number);
                } else if !matches!(*next, "en" | "nr" | "nummer" | "of" | "tm") {
                    break;
                }
                at += 1;
            }
        }
    }
    found
}

/// Whether a heading ends the pillars in a draft whose headings have no levels.
#[must_use]
pub fn is_closing(heading: &str) -> bool {
    let folded = Folded::new(strip_numbering(heading));
    let words: Vec<&str> = folded.words().collect();
    let fits = |(): &(), taken| (extra_words(&words, taken) <= 2).then_some(());
    CLOSING_WORDINGS.longest(&words, Spelling::Exact, fits).is_some()
}

/// The wordings of headings that end the pillars.
static CLOSING_WORDINGS: LazyLock<Wordings<()>> =
    LazyLock::new(|| Wordings::new(CLOSING.iter().map(|pattern| (*pattern, ()))));

/// A heading without the number before it: "4.2 Forensisch vakmanschap", "Hoofdstuk 3: ...", "b) ...".
#[must_use]
pub fn strip_numbering(heading: &str) -> &str {
    let mut rest = heading.trim_start_matches(|char: char| {
        char.is_whitespace() || matches!(char, '#' | '*' | '_' | '>' | '•' | '▪' | '■')
    });
    let first = rest.split(char::is_whitespace).next().unwrap_or_default();
    if matches!(
        first.to_lowercase().as_str(),
        "hoofdstuk" | "paragraaf" | "deel" | "onderdeel" | "thema" | "kernthema" | "domein" | "h" | "§"
    ) {
        rest = rest.get(first.len()..).unwrap_or_default().trim_start();
        let named = rest.split_once(char::is_whitespace).filter(|(name, _)| is_counted(name));
        if let Some((_, tail)) = named {
            return tail.trim_start_matches([':', '-', '–', '—', '|', ' ']);
        }
    }
    let number_end = rest.find(|char: char| !(char.is_ascii_digit() || char == '.')).unwrap_or(rest.len());
    let (number, tail) = rest.split_at(number_end);
    if number.starts_with(|char: char| char.is_ascii_digit()) && number.len() <= 8 && !is_year(number) {
        let tail = tail.trim_start_matches([')', ':', '-', '–', '—', '|']).trim_start();
        let tail = tail.trim_start_matches([':', '-', '–', '—', '|']).trim_start();
        if !tail.is_empty() {
            return tail;
        }
    }
    if let Some((number, tail)) = rest.split_once(char::is_whitespace)
        && number.ends_with(['.', ')', ':'])
        && is_counted(number)
    {
        return tail.trim_start();
    }
    let mut chars = rest.chars();
    if let (Some(letter), Some(')' | '.')) = (chars.next(), chars.next())
        && letter.is_ascii_alphabetic()
        && chars.as_str().starts_with(' ')
    {
        return chars.as_str().trim_start();
    }
    rest
}

/// A capital or Roman number that counts chapters, with or without a sign after it: "B", "III.", "iv)".
fn is_counted(number: &str) -> bool {
    let number = number.trim_end_matches(['.', ')', ':']);
    let roman = |number: &str| !number.is_empty() && number.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'));
    roman(&number.to_ascii_uppercase()) || matches!(number.as_bytes(), [letter] if letter.is_ascii_uppercase())
}

/// A longer heading is a sentence.
const MOST_WORDS: usize = 16;

/// The number that "pijler 3", "pijler III", "derde pijler", "P3" or, at the end, "(pijler 3)" states, and the words
/// beside it.
fn stated_number<'a, 'b>(words: &'a [&'b str]) -> (Option<u8>, &'a [&'b str]) {
    match words {
        [first, second, name @ ..] if is_pillar_word(first) => match small_number(second) {
            Some(number) => (Some(number), name),
            None => (None, words.get(1..).unwrap_or_default()),
        },
        [first, second, name @ ..] if is_pillar_word(second) && ordinal(first).is_some() => (ordinal(first), name),
        [name @ .., word, number] if !name.is_empty() && is_pillar_word(word) && small_number(number).is_some() => {
            (small_number(number), name)
        }
        [name @ .., number, word] if !name.is_empty() && is_pillar_word(word) && ordinal(number).is_some() => {
            (ordinal(number), name.strip_suffix(&["de"]).unwrap_or(name))
        }
        [first, name @ ..] => {
            let digits = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
            let glued = first.strip_prefix("pijler").or_else(|| first.strip_prefix('p').filter(digits));
            let glued = glued.and_then(small_number);
            glued.map_or((None, words), |number| (Some(number), name))
        }
        [] => (None, words),
    }
}

fn is_pillar_word(word: &str) -> bool {
    matches!(word, "pijler" | "pijlers" | "pilaar") || nearly("pijler", word)
}

fn small_number(word: &str) -> Option<u8> {
    let roman = ["i", "ii", "iii", "iv", "v"].iter().position(|roman| *roman == word);
    let spelt = ["een", "twee", "drie", "vier", "vijf"].iter().position(|spelt| *spelt == word);
    let named = roman.or(spelt).map(|index| index as u8 + 1);
    named.or_else(|| word.parse().ok().filter(|number| (1..=9).contains(number)))
}

fn ordinal(word: &str) -> Option<u8> {
    let spelt = ["eerste", "tweede", "derde", "vierde", "vijfde"].iter().position(|spelt| *spelt == word);
    let digit = word.strip_suffix("de").or_else(|| word.strip_suffix("ste")).or_else(|| word.strip_suffix('e'));
    spelt.map(|index| index as u8 + 1).or_else(|| digit.and_then(small_number))
}

/// Words that may open a heading before its wording.
fn is_opening(word: &str) -> bool {
    is_year(word) || word.len() == 1 || OPENING_WORDS.contains(&word)
}

const OPENING_WORDS: &[&str] = &[
    "belangrijkste",
    "bijlage",
    "concreet",
    "concrete",
    "de",
    "deel",
    "een",
    "forensische",
    "geformuleerde",
    "gestelde",
    "het",
    "kort",
    "korte",
    "nieuwe",
    "ons",
    "onze",
    "overzicht",
    "pijler",
    "smart",
    "van",
];

/// Words of a heading after the first `taken` that neither belong to a wording nor are small words or years.
fn extra_words(words: &[&str], taken: usize) -> usize {
    let rest = words.get(taken..).unwrap_or_default();
    rest.iter().filter(|word| !is_small(word)).count()
}

fn is_small(word: &str) -> bool {
    let digit = word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_digit());
    digit || is_year(word) || is_pillar_word(word) || SMALL_WORDS.binary_search(&word).is_ok()
}

/// Words, in order of the alphabet, that say nothing more of a part: articles, prepositions, time, and what other parts are called.
const SMALL_WORDS: &[&str] = &[
    "aan",
    "acties",
    "afgelopen",
    "ambities",
    "beeld",
    "beleid",
    "bereikt",
    "bij",
    "binnen",
    "cijfers",
    "de",
    "dit",
    "doelen",
    "doelstellingen",
    "een",
    "en",
    "er",
    "evaluatie",
    "forensisch",
    "forensische",
    "fz",
    "gaan",
    "gebeurd",
    "gedaan",
    "gerealiseerd",
    "hebben",
    "het",
    "hoe",
    "hun",
    "in",
    "is",
    "jaar",
    "jaren",
    "kengetallen",
    "komend",
    "komende",
    "met",
    "na",
    "naar",
    "nu",
    "of",
    "om",
    "onder",
    "ons",
    "ontwikkelingen",
    "ontwikkelpunten",
    "onze",
    "op",
    "organisatie",
    "over",
    "per",
    "periode",
    "plannen",
    "resultaten",
    "speerpunten",
    "stand",
    "te",
    "terugblik",
    "tm",
    "tot",
    "uit",
    "van",
    "vanaf",
    "verbeterpunten",
    "verslagjaar",
    "verslagperiode",
    "volgend",
    "volgende",
    "voor",
    "voorbije",
    "voornemens",
    "vooruitblik",
    "vorig",
    "vorige",
    "waar",
    "wat",
    "we",
    "wij",
    "willen",
    "worden",
    "zorg",
];

fn is_year(word: &str) -> bool {
    word.len() == 4
        && (word.starts_with("20") || word.starts_with("19"))
        && word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::KKFZ;

    fn kind(heading: &str) -> Option<PartKind> {
        part_heading(heading).map(|part| part.kind)
    }

    fn pillar(heading: &str) -> Option<(Option<u8>, Option<u8>)> {
        pillar_heading(heading, KKFZ.edition(None)).map(|pillar| (pillar.stated, pillar.named))
    }

    #[test]
    fn parts_are_known_by_many_wordings() {
        for heading in ["Algemeen beeld", "Waar staan we nu?", "2.1 Stand van zaken", "Beleid"] {
            assert_eq!(kind(heading), Some(PartKind::GeneralPicture), "{heading}");
        }
        for heading in ["Terugblik 2024", "Terugkijkend op 2024", "Wat hebben we bereikt?", "Terublik 2024"] {
            assert_eq!(kind(heading), Some(PartKind::Retrospective), "{heading}");
        }
        for heading in
            ["Doelen en ontwikkelpunten 2025", "Onze ambities voor 2025", "Vooruitblik", "Doelstelingen 2025"]
        {
            assert_eq!(kind(heading), Some(PartKind::Goals), "{heading}");
        }
        assert_eq!(kind("Kengetallen"), Some(PartKind::KeyFigures));
        assert_eq!(kind("Prestatie-indicatoren"), Some(PartKind::Indicators));
    }

    #[test]
    fn topics_are_no_parts() {
        for heading in ["Scholing", "Beleid rond verlof", "Plan van aanpak agressie en verzuim op de afdeling Noord"] {
            assert_eq!(kind(heading), None, "{heading}");
        }
    }

    #[test]
    fn pillars_are_known_by_number_and_by_name() {
        assert_eq!(pillar("Pijler 3: Organisatie van zorg"), Some((Some(3), Some(3))));
        assert_eq!(pillar("4.2 Forensisch vakmanschp"), Some((None, Some(2))));
        assert_eq!(pillar("Pijler IV – Samenwerking"), Some((Some(4), Some(4))));
        assert_eq!(pillar("Samenwerking met de gemeente"), None);
        assert_eq!(pillar("Vijfde pijler"), Some((Some(5), None)));
        assert_eq!(pillar("Over samenwerking (de vierde pijler)"), Some((Some(4), Some(4))));
    }

    #[test]
    fn indicators_are_known_by_number_and_by_name() {
        let named = |text| indicators_named(text, KKFZ.edition(None));
        assert_eq!(named("Indicatoren 1 en 3 zijn niet van toepassing"), [1, 3]);
        assert_eq!(named("de risico-taxatie en de continuïteit van zorg"), [1, 2]);
        assert_eq!(named("In 2024 waren er 3 cliënten"), [0u8; 0]);
        assert_eq!(named("Indicator 3: om dezelfde reden als bij indicator 1"), [3]);
        assert_eq!(named("Indicator 3: niet van toepassing, zie de toelichting bij indicator 1"), [3]);
        assert_eq!(named("Zie indicator 2: bij 10 van de 12"), [2]);
    }

    #[test]
    fn small_words_are_in_order() {
        assert!(SMALL_WORDS.is_sorted());
    }
}
