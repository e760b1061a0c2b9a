//! What a word means to a date: the classes, and the look-up that forgets case and accents.

use super::vocabulary::VOCABULARY;

/// Start, middle or end of a longer stretch: "begin", "medio", "eind".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    Begin,
    Middle,
    End,
}

/// How a preposition bounds the date after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    /// Somewhere inside: "in", "op", "rond".
    In,
    /// Belongs to the noun before: "de evaluatie van 2023", "cijfers over 2024".
    Of,
    /// Ends with it: "uiterlijk", "tot en met".
    By,
    /// Ends the day before: "vóór", "tot".
    Before,
    /// "voor" without accents: before, or for.
    For,
    /// "vanaf", "per".
    From,
    /// "sinds": begins like `From`, always looks back.
    Since,
    /// Starts the day after: "na de zomer".
    After,
    /// "tussen maart en juni".
    Between,
}

/// The class of a word; a word has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    /// Not in the vocabulary.
    Other,
    /// Full name of a month that means nothing else.
    Month(u8),
    /// Abbreviation, or "mei": needs a number, a year or a preposition beside it.
    Short(u8),
    /// "eerste" to "vierde"; 9 is "laatste".
    Ordinal(u8),
    /// "twee", "enkele".
    Count,
    /// The letter before a quarter: "Q", "K".
    Q,
    /// The letter before a half year.
    H,
    /// "kwartaal"
    Quarter,
    /// "helft", "halfjaar"
    Half,
    /// "half"
    Halfway,
    /// First month and length in months.
    Season(u8, u8),
    /// A feast, month and day: "kerst".
    Feast(u8, u8),
    /// "schooljaar"
    School,
    /// "jaar"
    Year,
    /// "week"
    Week,
    /// Another unit of time: "maand", "jaren".
    Unit,
    /// "begin", "medio", "eind"
    Edge(Edge),
    /// "jaareinde"
    YearEnd,
    /// "komend", "volgend"
    Next,
    /// "dit", "deze"
    This,
    /// "dat": also opens a clause.
    That,
    /// "afgelopen", "vorig"
    Last,
    /// A preposition.
    Lead(Lead),
    /// "de", "het"
    Article,
    /// "en", "of"
    And,
    /// "elk", "ieder"
    Each,
    /// "keer", "maal"
    Times,
    /// "jaarlijks"
    Often,
    /// "doorlopend": vague where it stands as an answer.
    Ongoing,
    /// First word of a fixed phrase and nothing else.
    Opens,
    /// Heading of an answer: "gereed", "deadline".
    Label,
    /// What "voor 2025" plans for: "doelen", "agenda".
    Plan,
    /// "hebben", "zijn": perfect with a participle.
    Have,
    /// Past tense.
    Past,
    /// "willen", "zullen", "worden": not the past.
    Will,
    /// "we", "wij"
    Pronoun,
    /// Opens a clause: "waarbij", "die".
    Clause,
    /// Opens a clause that explains: "hoewel", "omdat".
    Because,
    /// Opens a condition: "zodra", "als".
    If,
    /// "al", "reeds", "eerder"
    Already,
    /// "inspelen", "vooruitlopend", "oog": what follows is somebody else's event.
    Frame,
    /// "opzichte", "vergeleken": what follows is a base of comparison.
    Compare,
    /// Verbs of events nobody plans here: "ingaat", "afloopt".
    Happens,
    /// What is counted: "2025 cliënten".
    Counted,
    /// "euro", "procent": never after a year.
    Money,
    /// "iso", "nen", "hkz": a year after it is an edition.
    Norm,
    /// "uitloop"
    Overrun,
    /// "jl": the date before it has been.
    Ago,
}

/// Longest word of the vocabulary, in bytes: what a key can hold.
const LONGEST: usize = 16;

/// The words of the vocabulary as numbers, in the same order: one comparison instead of one per letter.
static KEYS: [u128; VOCABULARY.len()] = keys();

#[allow(clippy::indexing_slicing)] // Runs in the compiler only: a fault stops the build.
const fn keys() -> [u128; VOCABULARY.len()] {
    let mut keys = [0; VOCABULARY.len()];
    let mut row = 0;
    while row < keys.len() {
        let word = VOCABULARY[row].0.as_bytes();
        assert!(word.len() <= LONGEST);
        let mut letter = 0;
        while letter < LONGEST {
            keys[row] = keys[row] << 8 | if letter < word.len() { word[letter] as u128 } else { 0 };
            letter += 1;
        }
        row += 1;
    }
    keys
}

/// The class of a word as written.
pub(super) fn classify(word: &str) -> Word {
    let mut key = [0_u8; LONGEST];
    if word.is_ascii() {
        let Some(own) = key.get_mut(..word.len()) else { return Word::Other };
        own.copy_from_slice(word.as_bytes());
        key.make_ascii_lowercase();
    } else {
        // Of a long word only the beginning is looked at.
        let mut places = key.iter_mut();
        for letter in folded(word) {
            let Some(place) = places.next() else { return Word::Other };
            *place = letter;
        }
    }
    let row = KEYS.binary_search(&u128::from_be_bytes(key)).ok();
    row.and_then(|row| VOCABULARY.get(row)).map_or(Word::Other, |row| row.1)
}

/// The letters of a word in lower case without accents; 0xFF for a letter that is not Latin.
pub(super) fn folded(word: &str) -> impl Iterator<Item = u8> {
    word.chars().filter(|c| !is_mark(*c)).map(fold)
}

fn fold(letter: char) -> u8 {
    match letter {
        '\0'..='\u{7f}' => letter.to_ascii_lowercase() as u8,
        'à'..='å' | 'À'..='Å' => b'a',
        'è'..='ë' | 'È'..='Ë' => b'e',
        'ì'..='ï' | 'Ì'..='Ï' => b'i',
        'ò'..='ö' | 'Ò'..='Ö' => b'o',
        'ù'..='ü' | 'Ù'..='Ü' => b'u',
        _ => 0xFF,
    }
}

/// A combining accent or a soft hyphen: part of a word, of no meaning here.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}')
}

/// Whether the word, folded, is `name`.
pub(super) fn is(word: &str, name: &str) -> bool {
    word.eq_ignore_ascii_case(name) || word.len() > name.len() && !word.is_ascii() && folded(word).eq(name.bytes())
}

/// Whether the word, folded, ends with `tail`.
pub(super) fn ends(word: &str, tail: &str) -> bool {
    if word.is_ascii() {
        let from = word.len().checked_sub(tail.len());
        return from.and_then(|from| word.get(from..)).is_some_and(|own| own.eq_ignore_ascii_case(tail));
    }
    let mut letters = word.chars().rev().filter(|c| !is_mark(*c)).map(fold);
    tail.bytes().rev().all(|wanted| letters.next() == Some(wanted))
}

/// Whether a letter of the word carries an accent: "vóór" is not "voor".
pub(super) fn accented(word: &str) -> bool {
    !word.is_ascii()
}

/// Whether the word, folded, begins with `first` and then `second`.
pub(super) fn starts(word: &str, first: &str, second: &str) -> bool {
    let mut letters = folded(word);
    first.bytes().chain(second.bytes()).all(|wanted| letters.next() == Some(wanted))
}
