//! Names in the place of the one who gives care: "bij De Linde", "Stichting De Linde".

use crate::{dates, recognise::figures::numbers::words};
use core::ops::Range;
use verslagtoets_core::wording::Folded;

/// Words before the provider's name, by how surely it follows.
const CUES: &[(u32, &[&str])] = &[
    (6, &["stichting", "fpc", "fpa", "fpk", "ppc", "ribw", "ggz"]),
    (2, &["binnen", "bij"]),
    (
        1,
        &[
            "heeft",
            "is",
            "van",
            "door",
            "biedt",
            "werkt",
            "voor",
            "beschikt",
            "vindt",
            "dat",
            "organisatie",
            "zorgorganisatie",
            "instelling",
            "en",
        ],
    ),
];

/// Capitalised words that are no provider.
const NO_PROVIDER: &[&str] = &[
    "dji",
    "dienst",
    "justitiele",
    "inrichtingen",
    "forensische",
    "forensisch",
    "kwaliteitskader",
    "nederland",
    "nederlandse",
    "zorginstituut",
    "reclassering",
    "ministerie",
    "kkfz",
    "kfz",
    "ggz",
    "hkz",
    "iso",
    "nen",
    "wlz",
    "wmo",
    "lvb",
    "tbs",
    "fpc",
    "fpk",
    "fpa",
    "ggd",
    "politie",
    "veiligheidshuis",
    "zorg",
    "de",
    "het",
    "een",
    "in",
    "wij",
    "we",
    "ons",
    "onze",
    "deze",
    "dit",
    "pijler",
    "indicator",
    "mdo",
    "q1",
    "q2",
    "q3",
    "q4",
    "igj",
    "vgn",
    "valente",
    "openbaar",
    "justitie",
    "inspectie",
    "ifzo",
    "doel",
    "doelen",
    "terugblik",
    "berk",
    "hktr",
    "fare",
    "ssa",
    "ecd",
    "hr",
    "mto",
    "vog",
    "avg",
    "saxion",
    "perceel",
    "cliënten",
    "clienten",
    "daarnaast",
    "ook",
    "er",
    "zo",
    "om",
    "op",
    "voor",
    "met",
    "kwaliteitsverslag",
    "jaarverslag",
    "leger",
    "waag",
    "gemeente",
    "zzp",
    "vg",
    "zzpvg",
    "wzd",
    "rom",
    "pdca",
    "bhv",
    "raad",
    "bestuur",
];

/// Names in the place of the provider: capitalised words right after a cue inside a sentence, with the cue's weight.
pub(super) fn names(text: &str) -> Vec<(Range<usize>, u32)> {
    let mut found = Vec::new();
    let mut previous: Option<(Range<usize>, &str)> = None;
    let mut words = words(text).peekable();
    while let Some((range, word)) = words.next() {
        let cue = previous.replace((range.clone(), word)).filter(|_| word.starts_with(char::is_uppercase));
        let follows = |cue: &(Range<usize>, &str)| text.get(cue.0.end..range.start) == Some(" ");
        let Some(weight) =
            cue.filter(follows).and_then(|(_, cue)| weight(cue)).filter(|_| opens_name(word, words.peek()))
        else {
            continue;
        };
        let mut end = range.end;
        while let Some((next, _)) =
            words.next_if(|(next, word)| text.get(end..next.start) == Some(" ") && is_name(word))
        {
            end = next.end;
        }
        found.push((range.start..end, weight));
        previous = None;
    }
    found
}

/// What a word before a name weighs.
fn weight(cue: &str) -> Option<u32> {
    CUES.iter().find(|(_, cues)| cues.iter().any(|known| cue.eq_ignore_ascii_case(known))).map(|(weight, _)| *weight)
}

/// A name, or the article that belongs to one: "De Linde".
fn opens_name(word: &str, next: Option<&(Range<usize>, &str)>) -> bool {
    is_name(word) || (matches!(word, "De" | "Het" | "Den") && next.is_some_and(|(_, next)| is_name(next)))
}

pub(super) fn is_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().count() > 2 && !is_no_provider(word)
}

fn is_no_provider(word: &str) -> bool {
    let folded = Folded::new(word);
    NO_PROVIDER.contains(&folded.as_str()) || dates::names_month(word)
}
